"""Package sync/atomic: one goroutine runs at a time, so every native is atomic.

The types are structs whose last field is the value. The functions of all widths are made from one
text each; they get the pointer as a container and an index.
"""
# ruff: noqa: N802 (natives bear the names that atomic.go declares)

from __future__ import annotations

from gomem.library.abi import RuntimePanic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from gomem.library.abi import Runtime, Value

    Pointer = tuple[list[Any], int] | None
    Place = Callable[[Any], tuple[list[Any], int]]


def _cell(x: list[Any] | None) -> tuple[list[Any], int]:
    """Where a value of type Int32 and so on has its number."""
    if x is None:
        raise RuntimePanic("invalid memory address or nil pointer dereference")
    return x, -1


def _target(p: Pointer) -> tuple[list[Any], int]:
    """Where a pointer to a number points."""
    if p is None:
        raise RuntimePanic("invalid memory address or nil pointer dereference")
    return p


def _plain(place: Place) -> tuple[Any, ...]:
    """Load, Store, Swap and CompareAndSwap."""

    def load(rt: Runtime, p: Value) -> Value:
        del rt
        box, i = place(p)
        return box[i]

    def store(rt: Runtime, p: Value, new: Value) -> None:
        del rt
        box, i = place(p)
        box[i] = new

    def swap(rt: Runtime, p: Value, new: Value) -> Value:
        del rt
        box, i = place(p)
        old, box[i] = box[i], new
        return old

    def compare_and_swap(rt: Runtime, p: Value, old: Value, new: Value) -> bool:
        del rt
        box, i = place(p)
        if box[i] != old:
            return False
        box[i] = new
        return True

    return load, store, swap, compare_and_swap


def _counting(place: Place, bits: int, *, signed: bool) -> tuple[Any, ...]:
    """Add, And and Or of a width."""
    mask, half = (1 << bits) - 1, 1 << (bits - 1)
    low = half if signed else 0

    def add(rt: Runtime, p: Value, delta: int) -> int:
        del rt
        box, i = place(p)
        new: int = ((box[i] + delta + low) & mask) - low
        box[i] = new
        return new

    def and_(rt: Runtime, p: Value, other: int) -> int:
        del rt
        box, i = place(p)
        old = box[i]
        box[i] = old & other
        return old  # type: ignore[no-any-return]  # the container holds any value

    def or_(rt: Runtime, p: Value, other: int) -> int:
        del rt
        box, i = place(p)
        old = box[i]
        box[i] = old | other
        return old  # type: ignore[no-any-return]  # the container holds any value

    return add, and_, or_


PLAIN = ("Load", "Store", "Swap", "CompareAndSwap")
COUNTING = ("Add", "And", "Or")
WIDTHS = (
    ("Int32", 32, True), ("Int64", 64, True), ("Uint32", 32, False), ("Uint64", 64, False),
    ("Uintptr", 64, False),
)  # fmt: skip


def _all() -> dict[str, Any]:
    """The natives by name."""
    found: dict[str, Any] = {}
    for name, bits, signed in WIDTHS:
        methods = (*_plain(_cell), *_counting(_cell, bits, signed=signed))
        functions = (*_plain(_target), *_counting(_target, bits, signed=signed))
        for verb, method, function in zip(PLAIN + COUNTING, methods, functions, strict=True):
            found[f"{name}_{verb}"] = method
            found[f"{verb}{name}"] = function
    return found


globals().update(_all())


def Bool_Load(rt: Runtime, x: list[Any] | None) -> bool:
    """The value."""
    del rt
    return bool(_cell(x)[0][-1])


def Bool_Store(rt: Runtime, x: list[Any] | None, new: bool) -> None:  # noqa: FBT001 (Go's)
    """Set the value."""
    del rt
    _cell(x)[0][-1] = int(new)


def Bool_Swap(rt: Runtime, x: list[Any] | None, new: bool) -> bool:  # noqa: FBT001 (Go's)
    """Set the value; returns the old one."""
    old = Bool_Load(rt, x)
    Bool_Store(rt, x, new)
    return old


def Bool_CompareAndSwap(rt: Runtime, x: list[Any] | None, old: bool, new: bool) -> bool:  # noqa: FBT001 (Go's)
    """Set the value if it is `old`."""
    if Bool_Load(rt, x) != old:
        return False
    Bool_Store(rt, x, new)
    return True


def sameType(rt: Runtime, a: tuple[int, Any], b: tuple[int, Any]) -> bool:
    """Whether two values have one dynamic type."""
    del rt
    return a[0] == b[0]
