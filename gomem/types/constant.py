"""Values of constants and exact arithmetic on them, as go/constant does it.

    bool                  a boolean
    bytes                 a string
    int                   an integer
    Fraction, BigFloat    a float: a fraction while numerator and denominator are small, beyond
                          that (4096 bits) a binary float of 512 bits of precision
    Complex               two of the numeric kinds
    None                  unknown: the value of an erroneous constant; operations pass it on

A float may hold a whole number, and an integer is never silently a float: `to_int`, `to_float`
and `to_complex` change the kind when that loses nothing and otherwise give None.
`fractions` is imported with the first float constant of a program.
"""

from __future__ import annotations

import operator

from gomem.types.constant_text import make_from_literal, quote, string
from gomem.types.constant_value import (
    PRECISION,
    BigFloat,
    Complex,
    bit_len,
    float32_val,
    float64_val,
    fraction,
    imag,
    kind,
    make_big,
    make_complex,
    make_float64,
    make_imag,
    make_rat,
    real,
    round_big,
    sign,
    to_big,
    to_complex,
    to_float,
    to_int,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.types.constant_value import Num
    from gomem.types.constant_value import Value as Value

__all__ = [
    "BigFloat",
    "Complex",
    "binary_op",
    "bit_len",
    "compare",
    "float32_val",
    "float64_val",
    "imag",
    "kind",
    "make_bool",
    "make_float64",
    "make_from_literal",
    "make_imag",
    "make_int64",
    "quote",
    "real",
    "shift",
    "sign",
    "string",
    "to_complex",
    "to_float",
    "to_int",
    "unary_op",
]


def make_bool(b: bool) -> Value:  # noqa: FBT001 (the value)
    """The constant of a boolean."""
    return b


def make_int64(x: int) -> Value:
    """The constant of an integer."""
    return x


# --------------------------------------------------------------------------------------- operations


def unary_op(op: str, x: Num, bits: int = 0) -> Value:
    """`+x`, `-x`, `^x`, `!x`; `bits` is the size of an unsigned type for `^`, else 0."""
    same: Value = x
    if x is None or op == "+":
        return same
    if op == "!":
        return not x
    if op == "^":
        flipped: int = ~x
        return flipped & ((1 << bits) - 1) if bits else flipped
    if type(x) is Complex:
        return make_complex(unary_op("-", x.re), unary_op("-", x.im))
    negative: Value = BigFloat(-x.mant, x.exp) if type(x) is BigFloat else -x
    return negative


_RANKS: dict[type, int] = {int: 1, BigFloat: 3, Complex: 4}


def _match(x: Num, y: Num) -> tuple[Num, Num]:
    """Bring two operands to the larger kind of the two."""
    if type(x) is type(y):
        return x, y
    if x is None or y is None:
        return None, None
    rank = max(_RANKS.get(type(x), 2), _RANKS.get(type(y), 2))
    if rank == 4:
        return to_complex(x), to_complex(y)
    if rank == 3:
        return to_big(x), to_big(y)
    x, y = to_float(x), to_float(y)
    return _match(x, y)


def binary_op(x: Value, op: str, y: Value) -> Value:
    """`x op y`; "/" of two integers is a float, "/=" forces the division of integers."""
    a, b = _match(x, y)
    t = type(a)
    if a is None:
        return None
    if t is int:
        return _INT_OPS[op](a, b)
    if t is bool:
        return bool(a and b) if op == "&&" else bool(a or b)
    if t is bytes:
        joined: Value = a + b
        return joined
    if t is Complex:
        return _complex_op(a, op, b)
    if t is BigFloat:
        return _big_op(a, op, b)
    return make_rat(_REAL_OPS[op](a, b))


_REAL_OPS: dict[str, Callable[[Num, Num], Num]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}

_COMPARISONS: dict[str, Callable[[Num, Num], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def _quo(a: int, b: int) -> int:
    """Division that truncates towards zero. Spec: Integer operators."""
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


_INT_OPS: dict[str, Callable[[int, int], Value]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": lambda a, b: make_rat(fraction(a, b)),
    "/=": _quo,
    "%": lambda a, b: a - b * _quo(a, b),
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "&^": lambda a, b: a & ~b,
}


def _big_op(a: BigFloat, op: str, b: BigFloat) -> Value:
    if op == "*":
        return round_big(a.mant * b.mant, a.exp + b.exp)
    if op == "/":
        return (
            make_big(a.mant, b.mant, a.exp - b.exp)
            if b.mant > 0
            else make_big(-a.mant, -b.mant, a.exp - b.exp)
        )
    bm = b.mant if op == "+" else -b.mant
    if a.mant == 0 or bm == 0:
        return BigFloat(a.mant, a.exp) if bm == 0 else BigFloat(bm, b.exp)
    gap = (a.exp + a.mant.bit_length()) - (b.exp + b.mant.bit_length())
    if abs(gap) > 2 * PRECISION:
        return a if gap > 0 else BigFloat(bm, b.exp)
    exp = min(a.exp, b.exp)
    return round_big((a.mant << (a.exp - exp)) + (bm << (b.exp - exp)), exp)


def _complex_op(x: Complex, op: str, y: Complex) -> Value:
    a, b, c, d = x.re, x.im, y.re, y.im
    if op in ("+", "-"):
        return make_complex(binary_op(a, op, c), binary_op(b, op, d))
    ac, bd = binary_op(a, "*", c), binary_op(b, "*", d)
    bc, ad = binary_op(b, "*", c), binary_op(a, "*", d)
    if op == "*":
        return make_complex(binary_op(ac, "-", bd), binary_op(bc, "+", ad))
    s = binary_op(binary_op(c, "*", c), "+", binary_op(d, "*", d))
    re = binary_op(binary_op(ac, "+", bd), "/", s)
    return make_complex(re, binary_op(binary_op(bc, "-", ad), "/", s))


def shift(x: Value, op: str, count: int) -> Value:
    """`x << count` or `x >> count` of an integer."""
    if x is None:
        return None
    return x << count if op == "<<" else x >> count  # type: ignore[operator]  # an int


def compare(x: Value, op: str, y: Value) -> bool:
    """`x op y`; False when one is unknown."""
    a, b = _match(x, y)
    if a is None:
        return False
    if type(a) is Complex:
        same = compare(a.re, "==", b.re) and compare(a.im, "==", b.im)
        return same if op == "==" else not same
    if type(a) is BigFloat:
        a, b = _order(a, b), 0
    return _COMPARISONS[op](a, b)


def _order(a: BigFloat, b: BigFloat) -> int:
    d = _big_op(a, "-", b)
    return sign(d)
