"""Constant operands: overflow, and whether a value fits a type. Named after go/types' const.go."""

from __future__ import annotations

from math import isfinite

from gomem.types import constant
from gomem.types.operand import operand_str
from gomem.types.predicates import is_integer, is_numeric, is_type_param, is_untyped
from gomem.types.type import (
    BOOLEAN,
    COMPLEX,
    FLOAT,
    INTEGER,
    STRING,
    UNSIGNED,
    UNTYPED,
    Basic,
)
from gomem.types.under import safe_underlying, under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.operand import Operand
    from gomem.types.type import Type

__all__ = [
    "convert_untyped",
    "invalid_conversion",
    "overflow",
    "representable",
    "representable_const",
    "representation",
]

INT_BITS = {
    "int": 64, "int8": 8, "int16": 16, "int32": 32, "int64": 64,
    "uint": 64, "uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "uintptr": 64,
}  # fmt: skip
"""Sizes in bits of the integer types on a 64-bit machine."""

MAX_BITS = 512
"""Untyped integers may be this large."""


def overflow(check: Checker, x: Operand, op_pos: int) -> None:
    """Report a constant that left the range of its type, or of untyped constants."""
    val = x.val
    if val is None:
        check.error(op_pos, "InvalidConstVal", "constant result is not representable")
        return
    if not is_untyped(x.type):
        u = under(x.type)
        assert isinstance(u, Basic)
        representable(check, x, u)
        return
    if type(val) is int and val.bit_length() > MAX_BITS:
        from gomem.types.operators import op_name

        name = op_name(x.expr)
        text = f"constant {name} overflow" if name else "constant overflow"
        check.error(op_pos, "InvalidConstVal", text)
        x.val = None


def representable_const(val: Value, t: Basic) -> tuple[bool, Value]:
    """Whether `val` is a value of `t`, and the value as rounded to `t`."""
    if val is None:
        return True, None
    flags = t.flags
    if flags & INTEGER:
        i = constant.to_int(val)
        if type(i) is not int:
            return False, val
        return _fits_int(i, t), i  # messages about a whole number show it as an integer
    if flags & FLOAT:
        f = constant.to_float(val)
        return (False, val) if f is None else _round(f, t, val)
    if flags & COMPLEX:
        c = constant.to_complex(val)
        return (False, val) if c is None else _round_complex(c, t, val)
    if flags & STRING:
        return type(val) is bytes, val
    return bool(flags & BOOLEAN) and type(val) is bool, val


def _fits_int(i: int, t: Basic) -> bool:
    if t.flags & UNTYPED:
        return True
    bits = INT_BITS[t.kind]
    if t.flags & UNSIGNED:
        return 0 <= i < 1 << bits
    return -(1 << (bits - 1)) <= i < 1 << (bits - 1)


def _round(f: Value, t: Basic, val: Value) -> tuple[bool, Value]:
    if t.flags & UNTYPED:
        return True, val
    x = constant.float32_val(f) if t.kind == "float32" else constant.float64_val(f)
    return (True, constant.make_float64(x)) if isfinite(x) else (False, val)


def _round_complex(c: Value, t: Basic, val: Value) -> tuple[bool, Value]:
    if t.flags & UNTYPED:
        return True, val
    nearest = constant.float32_val if t.kind == "complex64" else constant.float64_val
    re, im = nearest(constant.real(c)), nearest(constant.imag(c))
    if not (isfinite(re) and isfinite(im)):
        return False, val
    imaginary = constant.make_imag(constant.make_float64(im))
    return True, constant.binary_op(constant.make_float64(re), "+", imaginary)


def representation(x: Operand, t: Basic) -> tuple[Value, str]:
    """The value of constant `x` as a `t`, or an error code."""
    ok, v = representable_const(x.val, t)
    if ok:
        return v, ""
    if is_numeric(x.type) and is_numeric(t):
        # Numeric conversion is truncation unless the value is out of range.
        if not is_integer(x.type) and is_integer(t):
            return None, "TruncatedFloat"
        return None, "NumericOverflow"
    return None, "InvalidConstVal"


def representable(check: Checker, x: Operand, t: Basic) -> None:
    """Round constant `x` to `t`, or report that it does not fit."""
    v, code = representation(x, t)
    if code:
        invalid_conversion(check, code, x, t)
        x.invalidate()
        return
    x.val = v


def invalid_conversion(check: Checker, code: str, x: Operand, target: Type) -> None:
    """Report that `x` cannot become a `target`, in the words for `code`."""
    what, to = operand_str(check, x), check.type_string(target)
    match code:
        case "TruncatedFloat":
            msg = f"{what} truncated to {to}"
        case "NumericOverflow":
            msg = f"{what} overflows {to}"
        case _:
            msg = f"cannot convert {what} to type {to}"
    check.error(x, code, msg)


def convert_untyped(check: Checker, x: Operand, target: Type) -> None:
    """Give untyped `x` the type `target`, or report that it cannot have it."""
    from gomem.types.untyped import implicit_type_and_value, update_expr_type, update_expr_val

    new_type, val, code = implicit_type_and_value(check, x, target)
    if new_type is None:
        t = target if is_type_param(target) else safe_underlying(target) or target
        invalid_conversion(check, code, x, t)
        x.invalidate()
        return
    if val is not None:
        x.val = val
        update_expr_val(check, x.expr, val)
    if new_type is not x.type:
        x.type = new_type
        update_expr_type(check, x.expr, new_type, final=False)
