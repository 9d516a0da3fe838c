"""The functions of package unsafe. From go/types' builtins.go. Spec: Package unsafe."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types.alias import unalias
from gomem.types.assignments import assignment
from gomem.types.builtins import Builtin, Call
from gomem.types.cycles import cycle_error, first_in_src
from gomem.types.format import expr_string
from gomem.types.lookup import deref_struct_ptr, lookup_field_or_method
from gomem.types.named import named_rhs, object_of
from gomem.types.object import Func
from gomem.types.operand import Operand, operand_str
from gomem.types.sizes import alignof, offsetsof, sizeof
from gomem.types.type import Array, Named, Pointer, Slice, Struct, TypeParam
from gomem.types.under import common_under, under
from gomem.types.universe import BYTE, STRING_TYPE, UINTPTR, UNSAFE_POINTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["UNSAFE_BUILTINS"]


def _length(c: Call, code: str, *, allow_negative: bool = False) -> bool:
    from gomem.types.index import is_valid_index

    y = c.args[1]
    return is_valid_index(c.check, y, code, "length", allow_negative=allow_negative)


def _assigned(c: Call, t: Type | None) -> bool:
    assignment(c.check, c.x, t, f"argument to unsafe.{c.name}")
    return c.x.mode != "invalid"


def _add(c: Call) -> bool:
    if not _assigned(c, UNSAFE_POINTER) or not _length(c, "InvalidUnsafeAdd", allow_negative=True):
        return False
    return c.done("value", UNSAFE_POINTER, (UNSAFE_POINTER, c.args[1].type))


def _constant(c: Call, val: int) -> bool:
    c.x.mode, c.x.type, c.x.val = "constant", UINTPTR, val
    return True


def _has_var_size(check: Checker, t: Type | None) -> bool:
    """Whether the size of `t` depends on type arguments.

    Also if `t` would contain itself, which is reported: its declaration may not be complete.
    """
    assert t is not None
    t = unalias(t)
    match t:
        case Named():
            known = check.var_sizes.get(t)
            if known is None:
                known = check.var_sizes[t] = _named_var_size(check, t)
            return known
        case Array():
            return _has_var_size(check, t.elem)
        case Struct():
            return any(_has_var_size(check, f.type) for f in t.fields)
        case TypeParam():
            return True
        case _:
            return False


def _named_var_size(check: Checker, t: Named) -> bool:
    obj = object_of(t)
    i = check.obj_path_idx.get(obj)
    if i is not None:
        cycle = check.obj_path[i:]
        cycle_error(check, cycle, first_in_src(cycle))
        return True
    check.push(obj)
    found = _has_var_size(check, named_rhs(t))
    check.pop()
    return found


def _variable(c: Call, t: Type) -> bool:
    return c.done("value", UINTPTR, (t,))


def _alignof(c: Call) -> bool:
    if not _assigned(c, None):
        return False
    if _has_var_size(c.check, c.x.type):
        return _variable(c, c.x.type)
    return _constant(c, alignof(c.x.type))


def _sizeof(c: Call) -> bool:
    if not _assigned(c, None):
        return False
    if _has_var_size(c.check, c.x.type):
        return _variable(c, c.x.type)
    size = sizeof(c.x.type)
    if size < 0:
        return c.error(c.x, "TypeTooLarge", f"{operand_str(c.check, c.x)} is too large")
    return _constant(c, size)


def _offsetof(c: Call) -> bool:
    """`unsafe.Offsetof(x.f)`"""
    from gomem.types.call import use
    from gomem.types.expr import expr

    x, arg = c.x, c.expr.args[0]
    selx: ast.Expr = arg
    while isinstance(selx, ast.ParenExpr):
        selx = selx.x
    if not isinstance(selx, ast.SelectorExpr):
        msg = f"invalid argument: {expr_string(arg)} is not a selector expression"
        c.error(arg, "BadOffsetofSyntax", msg)
        use(c.check, arg)
        return False
    expr(c.check, None, x, selx.x)
    if x.mode == "invalid":
        return False
    base, sel = deref_struct_ptr(x.type), selx.sel.name
    obj, path, indirect = lookup_field_or_method(base, False, c.check.pkg, sel)  # noqa: FBT003 (addressable)
    shown = c.check.type_string(base)
    if obj is None:
        msg = f"invalid argument: {shown} has no single field {sel}"
        return c.error(x, "MissingFieldOrMethod", msg)
    if isinstance(obj, Func):
        msg = f"invalid argument: {expr_string(arg)} is a method value"
        return c.error(arg, "InvalidOffsetof", msg)
    if indirect:
        msg = f"invalid argument: field {sel} is embedded via a pointer in {shown}"
        return c.error(x, "InvalidOffsetof", msg)
    assert path is not None
    assert obj.type is not None
    c.check.record_selection(selx, "field", base, obj, path, indirect=False)
    c.check.record(Operand("variable" if x.mode == "variable" else "value", obj.type, selx))
    if _has_var_size(c.check, base):
        return _variable(c, obj.type)
    return _constant(c, _offset(base, path))


def _offset(base: Type, path: tuple[int, ...]) -> int:
    """The offset in bytes of the field at the end of a path without pointers."""
    total = 0
    for i in path:
        u = under(base)
        assert isinstance(u, Struct)
        total += offsetsof(u.fields)[i]
        t = u.fields[i].type
        assert t is not None
        base = t
    return total


def _slice(c: Call) -> bool:
    ptr, _ = common_under(c.x.type)
    if not isinstance(ptr, Pointer):
        msg = f"invalid argument: {operand_str(c.check, c.x)} is not a pointer"
        return c.error(c.x, "InvalidUnsafeSlice", msg)
    if not _length(c, "InvalidUnsafeSlice"):
        return False
    return c.done("value", Slice(ptr.elem), (ptr, c.args[1].type))


def _slice_data(c: Call) -> bool:
    slice_, _ = common_under(c.x.type)
    if not isinstance(slice_, Slice):
        msg = f"invalid argument: {operand_str(c.check, c.x)} is not a slice"
        return c.error(c.x, "InvalidUnsafeSliceData", msg)
    return c.done("value", Pointer(slice_.elem), (slice_,))


def _string(c: Call) -> bool:
    byte_ptr = Pointer(BYTE)
    if not _assigned(c, byte_ptr) or not _length(c, "InvalidUnsafeString"):
        return False
    return c.done("value", STRING_TYPE, (byte_ptr, c.args[1].type))


def _string_data(c: Call) -> bool:
    return _assigned(c, STRING_TYPE) and c.done("value", Pointer(BYTE), (STRING_TYPE,))


def _entry(check: Callable[[Call], bool], nargs: int, *, own_args: bool = False) -> Builtin:
    return Builtin(check, nargs, variadic=False, kind="expression", own_args=own_args)


UNSAFE_BUILTINS = {
    "unsafe.Add": _entry(_add, 2),
    "unsafe.Alignof": _entry(_alignof, 1),
    "unsafe.Offsetof": _entry(_offsetof, 1, own_args=True),
    "unsafe.Sizeof": _entry(_sizeof, 1),
    "unsafe.Slice": _entry(_slice, 2),
    "unsafe.SliceData": _entry(_slice_data, 1),
    "unsafe.String": _entry(_string, 2),
    "unsafe.StringData": _entry(_string_data, 1),
}
