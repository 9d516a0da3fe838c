"""Package errors: what needs to know types at run time."""
# ruff: noqa: N802 (natives bear the names that errors.go declares)

from __future__ import annotations

from gomem.library.text import panic_text
from gomem.library.values import copy_value, fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime

    Interface = tuple[int, Any] | None


def isComparable(rt: Runtime, err: tuple[int, Any]) -> bool:
    """Whether == on values of the dynamic type is allowed."""
    return rt.types[err[0]].comparable


def checkTarget(rt: Runtime, target: Interface) -> None:
    """Panic unless errors.As can store in what target points to."""
    if target is None:
        raise panic_text(rt, b"errors: target cannot be nil")
    t = rt.types[target[0]]
    if t.kind != "pointer" or target[1] is None:
        raise panic_text(rt, b"errors: target must be a non-nil pointer")
    elem = rt.types[t.elem]
    if elem.kind != "interface" and not rt.implements(elem.id, rt.type_id("", "error")):
        raise panic_text(rt, b"errors: *target must be interface or implement error")


def assign(rt: Runtime, err: tuple[int, Any], target: tuple[int, Any]) -> bool:
    """Store the error, or the value in it, where target points; whether the types allow it."""
    tid, v = err
    elem = rt.types[rt.types[target[0]].elem]
    if elem.kind == "interface":
        if not rt.implements(tid, elem.id):
            return False
        container, index = target[1]
        container[index] = err
        return True
    if tid != elem.id:
        return False
    if elem.kind in ("struct", "array"):
        fill(rt.types, elem, target[1], v)
    else:
        container, index = target[1]
        container[index] = copy_value(rt.types, elem, v)
    return True
