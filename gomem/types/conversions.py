"""Conversions `T(x)`. Named after go/types' conversions.go. Spec: Conversions."""

from __future__ import annotations

from gomem.types import constant
from gomem.types.alias import unalias
from gomem.types.const import representable_const
from gomem.types.operand import Operand, assignable_to, operand_str
from gomem.types.predicates import (
    all_string,
    default_type,
    identical,
    identical_ignore_tags,
    is_complex,
    is_const_type,
    is_integer,
    is_integer_or_float,
    is_non_type_param_interface,
    is_string,
    is_type_param,
    is_untyped,
)
from gomem.types.type import INTEGER, STRING, Array, Basic, Pointer, Slice, Term, TypeParam
from gomem.types.typeset import type_set
from gomem.types.under import bound_interface, type_list, under
from gomem.types.untyped import update_expr_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["conversion"]

_MAX_RUNE = 0x10FFFF


def conversion(check: Checker, x: Operand, t: Type) -> None:
    """Convert `x` to `t`; the result is constant if both sides can be."""
    const_arg = x.mode == "constant"
    cause = ""
    if const_arg and is_const_type(t):
        ok = _convert_constant(x, t)
        if not ok and is_integer(x.type) and is_integer(t):
            msg = f"constant {constant.string(x.val)} overflows {check.type_string(t)}"
            check.error(x, "InvalidConversion", msg)
            x.invalidate()
            return
    elif const_arg and is_type_param(t):
        ok, cause = _constant_to_param(check, x, t)
        x.mode = "value"  # a type parameter is no constant type
    else:
        ok, cause = _convertible_to(check, x, t)
        x.mode = x.mode if not ok else "value"
    if not ok:
        msg = f"cannot convert {operand_str(check, x)} to type {check.type_string(t)}"
        check.error(x, "InvalidConversion", f"{msg}: {cause}" if cause else msg)
        x.invalidate()
        return
    if is_untyped(x.type):
        update_expr_type(check, x.expr, _final_type(x, t, const_arg=const_arg), final=True)
    x.type = t


def _final_type(x: Operand, t: Type, *, const_arg: bool) -> Type:
    """The type that an untyped argument is recorded with."""
    assert isinstance(x.type, Basic)
    if x.type.kind == "untyped nil":
        return t
    if is_non_type_param_interface(t) or (const_arg and not is_const_type(t)):
        # In []byte("s") the string is a string, and values become interfaces as what they are.
        return default_type(x.type)
    if x.mode == "constant" and is_integer(x.type) and all_string(t):
        return x.type
    return t


def _convert_constant(x: Operand, t: Type) -> bool:
    u = under(t)
    assert isinstance(u, Basic)
    ok, x.val = representable_const(x.val, u)
    if ok:
        return True
    if is_integer(x.type) and u.flags & STRING:
        code = x.val if isinstance(x.val, int) else -1
        valid = 0 <= code <= _MAX_RUNE and not 0xD800 <= code < 0xE000
        x.val = chr(code if valid else 0xFFFD).encode()
        return True
    return False


def _convertible_to(check: Checker, x: Operand, t: Type) -> tuple[bool, str]:
    code, cause = assignable_to(check, x, t)
    if not code:
        return True, ""
    orig = t
    v, t = unalias(x.type), unalias(t)
    vu, tu = under(v), under(t)
    generic = type(v) is TypeParam or type(t) is TypeParam
    if not generic and identical_ignore_tags(vu, tu):
        return True, ""
    if (
        isinstance(v, Pointer)
        and isinstance(t, Pointer)
        and identical_ignore_tags(under(v.elem), under(t.elem))
        and not is_type_param(v.elem)
        and not is_type_param(t.elem)
    ):
        return True, ""
    ok = (
        (is_integer_or_float(vu) and is_integer_or_float(tu))
        or (is_complex(vu) and is_complex(tu))
        or _string_conversion(vu, tu)
        or _unsafe_conversion(vu, tu)
        or _slice_to_array(vu, tu)
    )
    if not ok and generic:
        return _params_convertible(check, x, v, t, orig, cause)
    return ok, "" if ok else cause


def _params_convertible(
    check: Checker, x: Operand, v: Type, t: Type, orig: Type, cause: str
) -> tuple[bool, str]:
    """Every type of a type parameter must be convertible."""
    show = check.type_string
    vs: tuple[Term, ...] | None = None
    ts: tuple[Term, ...] | None = None
    if isinstance(v, TypeParam):
        vs = type_set(bound_interface(v)).terms
    if isinstance(t, TypeParam):
        ts = type_set(bound_interface(t)).terms
    if (isinstance(v, TypeParam) and not vs) or (isinstance(t, TypeParam) and not ts):
        return False, cause
    y = Operand(x.mode, x.type, x.expr, x.val, x.id, x.name)
    for a in (Term(tilde=False, type=v),) if vs is None else vs:
        for b in (Term(tilde=False, type=t),) if ts is None else ts:
            y.type = a.type
            ok, inner = _convertible_to(check, y, b.type)
            if ok:
                continue
            cause = inner or cause
            source = f"{show(a.type)} (in {show(v)})" if vs is not None else show(x.type)
            target = f"{show(b.type)} (in {show(t)})" if ts is not None else show(orig)
            msg = f"cannot convert {source} to type {target}"
            return False, f"{msg}\n\t{cause}" if cause else msg
    return True, ""


def _constant_to_param(check: Checker, x: Operand, t: Type) -> tuple[bool, str]:
    """A constant becomes a value of a type parameter if all its types can have it."""
    show = check.type_string
    for _, u in type_list(t):
        if u is None:
            return False, f"{show(t)} does not contain specific types"
        if is_string(x.type) and _is_bytes_or_runes(u):
            continue
        y = Operand(x.mode, x.type, x.expr, x.val)
        if isinstance(u, Basic) and _convert_constant(y, u):
            continue
        if is_integer(x.type) and is_integer(u):
            return False, f"constant {constant.string(x.val)} overflows {show(u)} (in {show(t)})"
        return False, f"cannot convert {operand_str(check, x)} to type {show(u)} (in {show(t)})"
    return True, ""


def _string_conversion(v: Type, t: Type) -> bool:
    if is_string(t):
        return (isinstance(v, Basic) and bool(v.flags & INTEGER)) or _is_bytes_or_runes(v)
    return is_string(v) and _is_bytes_or_runes(t)


def _is_bytes_or_runes(t: Type) -> bool:
    elem = under(t.elem) if isinstance(t, Slice) else None
    return isinstance(elem, Basic) and elem.kind in ("uint8", "int32")


def _unsafe_conversion(v: Type, t: Type) -> bool:
    """Between unsafe.Pointer and pointers or uintptr. Spec: Package unsafe."""

    def has_address(x: Type) -> bool:
        return isinstance(x, Pointer) or (isinstance(x, Basic) and x.kind == "uintptr")

    def is_unsafe(x: Type) -> bool:
        return isinstance(x, Basic) and x.kind == "unsafe.Pointer"

    return (has_address(v) and is_unsafe(t)) or (is_unsafe(v) and has_address(t))


def _slice_to_array(v: Type, t: Type) -> bool:
    if isinstance(t, Pointer):
        t = under(t.elem)
    return isinstance(v, Slice) and isinstance(t, Array) and identical(v.elem, t.elem)
