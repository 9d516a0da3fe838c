"""Package sort: the elements of a slice whose type is known at run time only."""
# ruff: noqa: N802, D103 (natives bear the names that sort.go declares)

from __future__ import annotations

from gomem.library.text import panic_text
from gomem.library.values import swap as swap_values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime
    from gomem.library.text import Slice


def length(rt: Runtime, x: tuple[int, Any] | None) -> int:
    """The length of the slice in x."""
    if x is None or rt.types[x[0]].kind != "slice":
        kind = "zero Value" if x is None else rt.types[x[0]].kind
        raise panic_text(rt, b"reflect: call of Swapper on %b" % kind.encode())
    n: int = x[1][2]
    return n


def swap(rt: Runtime, x: tuple[int, Any], i: int, j: int) -> None:
    tid, (base, off, _, _) = x
    swap_values(rt.types, rt.types[rt.types[tid].elem], base, off + i, off + j)


def Ints(rt: Runtime, x: Slice) -> None:
    base, off, n, _ = x
    if base is not None:
        base[off : off + n] = sorted(base[off : off + n])


Strings = Ints


def Float64s(rt: Runtime, x: Slice) -> None:
    base, off, n, _ = x
    if base is not None:
        # NaNs come first.
        base[off : off + n] = sorted(
            base[off : off + n], key=lambda f: (True, f) if f == f else (False, 0.0)
        )
