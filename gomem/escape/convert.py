"""Which operation a conversion is. cmd/compile: typecheck/subr.go."""

from __future__ import annotations

from gomem.escape.types import (
    flags,
    is_interface,
    is_string,
    is_unsafe_pointer,
    method_count,
    under,
)
from gomem.types.predicates import identical
from gomem.types.type import COMPLEX, FLOAT, INTEGER, Array, Basic, Pointer, Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.types import TypeInfo
    from gomem.types.type import Type

__all__ = ["convert_op"]


def convert_op(ti: TypeInfo, src: Type | None, dst: Type) -> str:  # noqa: C901 (the rules in order)
    """The operation that converts a value of type `src` to `dst`."""
    if src is None or src is dst or identical(src, dst):
        return _float_conv(src, dst)
    su, du = under(src), under(dst)
    if is_interface(dst):
        if is_interface(src) and identical(su, du) and method_count(src) == 0:
            return "CONVNOP"
        return "CONVIFACE"
    if identical(su, du):
        return _float_conv(src, dst)
    num = INTEGER | FLOAT
    sf, df = flags(src), flags(dst)
    if sf & num and df & num:
        return "CONVNOP" if _same_kind(su, du) else "CONV"
    if sf & COMPLEX and df & COMPLEX:
        return "CONV"
    if sf & INTEGER and is_string(dst):
        return "RUNESTR"
    if isinstance(su, Slice) and is_string(dst):
        return "BYTES2STR" if ti.size(su.elem) == 1 else "RUNES2STR"
    if is_string(src) and isinstance(du, Slice):
        return "STR2BYTES" if ti.size(du.elem) == 1 else "STR2RUNES"
    if isinstance(su, Slice):
        if isinstance(du, Array):
            return "SLICE2ARR"
        if isinstance(du, Pointer) and isinstance(under(du.elem), Array):
            return "SLICE2ARRPTR"
    if is_unsafe_pointer(src) or is_unsafe_pointer(dst):
        return "CONVNOP"
    return "CONVNOP"


def _float_conv(src: Type | None, dst: Type) -> str:
    """Conversions between floats round, and so they are kept."""
    return "CONV" if src is not None and flags(dst) & (FLOAT | COMPLEX) else "CONVNOP"


def _same_kind(su: Type, du: Type) -> bool:
    """Integers of the same size and sign, also int and int64."""
    alias = {"int": "int64", "uint": "uint64", "uintptr": "uint64"}
    if not (isinstance(su, Basic) and isinstance(du, Basic)):
        return False
    if su.flags & FLOAT or du.flags & FLOAT:
        return False
    return alias.get(su.kind, su.kind) == alias.get(du.kind, du.kind)
