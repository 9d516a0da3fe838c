"""Package text/tabwriter: looking for the bytes that end something."""
# ruff: noqa: D103 (natives bear the names that tabwriter.go declares)

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime, Value

ENDS = frozenset(b"\t\v\n\f\xff")
ENDS_HTML = frozenset(b"\t\v\n\f\xff<&")


def special(rt: Runtime, p: Value, end: int, html: bool) -> int:  # noqa: FBT001 (Go's parameter)
    base, off, n, _ = p
    wanted = frozenset((end,)) if end else ENDS_HTML if html else ENDS
    for i in range(n):
        if base[off + i] in wanted:
            return i
    return int(n)
