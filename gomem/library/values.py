"""Copying, storing and exchanging Go values whose type is known at run time.

Structs and arrays are lists, and pointers into them are those lists: a value that is stored must
not bring its list along, but fill the one that is there.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import RType, Value

__all__ = ["copy_value", "fill", "swap"]


def _element_types(types: list[RType], t: RType) -> list[RType] | None:
    """The types of the cells of a struct or array; None for other kinds."""
    if t.kind == "struct":
        return [types[f.type] for f in t.fields]
    if t.kind == "array":
        return [types[t.elem]] * t.len
    return None


def copy_value(types: list[RType], t: RType, v: Value) -> Value:
    """The copy that Go makes when a value is assigned or passed."""
    cells = _element_types(types, t)
    if cells is None:
        return v
    return [copy_value(types, c, x) for c, x in zip(cells, v, strict=True)]


def fill(types: list[RType], t: RType, to: list[Value], v: list[Value]) -> None:
    """Assign to a struct or array in place."""
    for i, c in enumerate(_element_types(types, t) or ()):
        if c.kind in ("struct", "array"):
            fill(types, c, to[i], v[i])
        else:
            to[i] = v[i]


def swap(types: list[RType], t: RType, base: list[Value], i: int, j: int) -> None:
    """Exchange two elements of type t."""
    if i == j:
        return
    if t.kind not in ("struct", "array"):
        base[i], base[j] = base[j], base[i]
        return
    a, b = base[i], base[j]
    for k, c in enumerate(_element_types(types, t) or ()):
        if c.kind in ("struct", "array"):
            held = copy_value(types, c, a[k])
            fill(types, c, a[k], b[k])
            fill(types, c, b[k], held)
        else:
            a[k], b[k] = b[k], a[k]
