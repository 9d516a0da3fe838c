"""Package unsafe. Spec: Package unsafe.

An unsafe.Pointer is (container, index, type id of what it points to), the index None if the pointer
is the list of a struct or array. It converts back to a pointer of the type that it came from, or of
one with the same underlying type; what sees memory as bytes is refused by name: at compile time
where the conversions are next to each other, else when it happens.
"""

from __future__ import annotations

from gomem.lower import expr as ex
from gomem.lower.rtypes import kind_of
from gomem.syntax import ast
from gomem.types.predicates import identical_ignore_tags
from gomem.types.type import Pointer, Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = ["conversion", "slice_", "slice_data", "string", "string_data"]


def conversion(fn: Fn, n: ast.CallExpr) -> str:
    """`unsafe.Pointer(x)`, `T(unsafe.Pointer)` where T is a pointer type or uintptr."""
    t, x = fn.type(n), n.args[0]
    u, ux = under(t), under(fn.type(x))
    if kind_of(t) == "unsafe.Pointer":
        if kind_of(ux) == "untyped nil":
            return "None"
        if not isinstance(ux, Pointer):
            raise fn.unsupported(n, "conversion of an integer to unsafe.Pointer")
        tid = fn.prog.table.id(ux.elem)
        return f"to_unsafe({ex.expr(fn, x)}, {tid}, {fn.is_list(ux.elem)})"
    if isinstance(u, Pointer):
        inner = _inner(fn, x)
        if inner is not None and not _same(inner, u.elem):
            raise fn.unsupported(n, f"seeing a *{_name(inner)} as a *{_name(u.elem)}")
        same = [
            tid
            for tid, known in enumerate(fn.prog.table.types)
            if _same(known, u.elem)
        ]  # fmt: skip
        tids = frozenset((*same, fn.prog.table.id(u.elem)))
        name = f"UP_{fn.prog.table.id(u.elem)}"
        fn.prog.program.consts[name] = tids
        what = f"seeing other memory as a *{_name(u.elem)}"
        return f"from_unsafe({ex.expr(fn, x)}, {name}, {fn.is_list(u.elem)}, {what!r}, {n.pos})"
    if _inner(fn, x) is None:
        raise fn.unsupported(n, "conversion of an unsafe.Pointer to an integer")
    return f"unsafe_address(RT, {ex.expr(fn, x)})"


def _inner(fn: Fn, x: ast.Expr) -> Type | None:
    """The type that p points to if `x` is unsafe.Pointer(p)."""
    while isinstance(x, ast.ParenExpr):
        x = x.x
    if not isinstance(x, ast.CallExpr) or len(x.args) != 1:
        return None
    tv = fn.info.types.get(x.fun)
    p = under(fn.type(x.args[0]))
    if tv is None or tv.mode != "typexpr" or not isinstance(p, Pointer):
        return None
    return p.elem


def _same(a: Type, b: Type) -> bool:
    return identical_ignore_tags(under(a), under(b))


def _name(t: Type) -> str:
    from gomem.types.typestring import reflect_string

    return reflect_string(t)


def string(fn: Fn, n: ast.CallExpr) -> str:
    """`unsafe.String(p, n)`: the bytes as they are now."""
    p, length = ex.exprs(fn, list(n.args))
    return f"unsafe_string({p}, {length})"


def string_data(fn: Fn, n: ast.CallExpr) -> str:
    """`unsafe.StringData(s)`: a pointer to a copy, which nobody may write to."""
    return f"unsafe_string_data({ex.expr(fn, n.args[0])})"


def slice_(fn: Fn, n: ast.CallExpr) -> str:
    """`unsafe.Slice(p, n)`."""
    u = under(fn.type(n))
    assert isinstance(u, Slice)
    if fn.is_list(u.elem):
        raise fn.unsupported(n, "unsafe.Slice of structs or arrays")
    p, length = ex.exprs(fn, list(n.args))
    return f"unsafe_slice({p}, {length}, {n.pos})"


def slice_data(fn: Fn, n: ast.CallExpr) -> str:
    """`unsafe.SliceData(s)`."""
    u = under(fn.type(n.args[0]))
    assert isinstance(u, Slice)
    return f"unsafe_slice_data({ex.expr(fn, n.args[0])}, {fn.is_list(u.elem)})"
