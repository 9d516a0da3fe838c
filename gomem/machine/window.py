"""Pointers to arrays that are part of a longer one: what converting a slice to `*[n]T` gives.

A pointer to an array is the array's list itself, wherever that is possible; a window stands for n
elements in the middle of another list. Spec: Conversions from slice to array or array pointer.
"""

from __future__ import annotations

from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

__all__ = ["Window", "same_array", "start_of"]


@mutable
class Window:
    """`n` elements of `base` from `off` on; it behaves as a list of that length."""

    base: list[Any]
    off: int
    n: int

    def __len__(self) -> int:
        return self.n

    def __iter__(self) -> Iterator[Any]:
        return iter(self.base[self.off : self.off + self.n])

    def __getitem__(self, i: int | slice) -> Any:
        if isinstance(i, slice):
            return self.base[self.off : self.off + self.n][i]
        return self.base[self.off + i]

    def __setitem__(self, i: int | slice, v: Any) -> None:
        if isinstance(i, slice):
            lo, hi, _ = i.indices(self.n)
            self.base[self.off + lo : self.off + hi] = v
        else:
            self.base[self.off + i] = v


def start_of(p: Any) -> tuple[list[Any], int]:
    """The list and the index where the array begins that `p` points to."""
    return (p.base, p.off) if type(p) is Window else (p, 0)


def same_array(p: Any, q: Any) -> bool:
    """Whether two pointers to arrays are equal."""
    if p is None or q is None:
        return p is q
    (a, i), (b, j) = start_of(p), start_of(q)
    return a is b and i == j
