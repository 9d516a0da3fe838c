"""Package runtime/debug: see package runtime."""
# ruff: noqa: N802 (natives bear the names that debug.go declares)

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime


def setPercent(rt: Runtime, percent: int) -> int:
    """Set GOGC; returns what it was."""
    return rt.set_gc_percent(percent)


def trace(rt: Runtime) -> bytes:
    """The text of the goroutine's stack, from debug.Stack outwards."""
    return rt.stack_text().encode("utf-8", "surrogateescape")
