"""Package slices: what sorts elements that need no function to be compared."""
# ruff: noqa: D103 (natives bear the names that the Go files declare)

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime


def sortPlain(rt: Runtime, x: tuple[int, Any]) -> None:  # noqa: N802 (Go's name)
    tid, (base, off, n, _) = x
    if base is None:
        return
    if rt.types[rt.types[tid].elem].kind.startswith("float"):
        # NaNs come first.
        base[off : off + n] = sorted(
            base[off : off + n], key=lambda f: (f == f, f if f == f else 0)
        )
    else:
        base[off : off + n] = sorted(base[off : off + n])
