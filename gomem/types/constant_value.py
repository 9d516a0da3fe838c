"""The values of constants and what can be asked of each: kind, sign, rounding, conversions.

See constant.py, which works on them.
"""

from __future__ import annotations

from math import inf, isfinite, ldexp

from gomem.record import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction
    from typing import Any, TypeAlias

    Real: TypeAlias = "int | Fraction | BigFloat"
    Value: TypeAlias = "bool | bytes | int | Fraction | BigFloat | Complex | None"
    Num: TypeAlias = Any  # a number whose kind was, or need not be, told apart

PRECISION = 512
MAX_EXP = 4 << 10
MAX_BIG_EXP = (1 << 31) - 1


@value
class BigFloat:
    """`mant * 2**exp`; mant has at most 512 bits and is odd."""

    mant: int
    exp: int


@value
class Complex:
    """A complex number of two real constants."""

    re: Real
    im: Real


def kind(v: Value) -> str:
    """One of "unknown", "bool", "string", "int", "float", "complex"."""
    return _KINDS.get(type(v), "float")


_KINDS: dict[type, str] = {
    type(None): "unknown",
    bool: "bool",
    bytes: "string",
    int: "int",
    Complex: "complex",
}


# ------------------------------------------------------------------------------------- real numbers


def fraction(n: int, d: int) -> Fraction:
    """`n / d`; imports `fractions` when first called."""
    from fractions import Fraction

    return Fraction(n, d)


def round_big(mant: int, exp: int) -> BigFloat | None:
    """Round to 512 bits, half to even; None on overflow of the exponent, as for go/constant."""
    extra = mant.bit_length() - PRECISION
    if extra > 0:
        mant, exp = _shift_even(mant, extra), exp + extra
    if mant == 0:
        return BigFloat(0, 0)
    zeros = (mant & -mant).bit_length() - 1
    mant, exp = mant >> zeros, exp + zeros
    top = exp + mant.bit_length()
    if top > MAX_BIG_EXP:
        return None
    return BigFloat(mant, exp) if top > -MAX_BIG_EXP else BigFloat(0, 0)


def _shift_even(mant: int, bits: int) -> int:
    """`mant / 2**bits`, rounded half to even."""
    negative, mant = mant < 0, abs(mant)
    half = 1 << (bits - 1)
    rest = mant & ((1 << bits) - 1)
    mant >>= bits
    if rest > half or (rest == half and mant & 1):
        mant += 1
    return -mant if negative else mant


def make_big(n: int, d: int, exp: int = 0) -> BigFloat | None:
    """`n / d * 2**exp` as a BigFloat."""
    negative, n = n < 0, abs(n)
    up = max(0, PRECISION + 2 - n.bit_length() + d.bit_length())
    q, r = divmod(n << up, d)
    q = q << 1 | (r != 0)
    return round_big(-q if negative else q, exp - up - 1)


def small_int(x: int) -> bool:
    """Whether fractions of such numbers stay exact (below 4096 bits)."""
    return x.bit_length() < MAX_EXP


def small_float(x: BigFloat) -> bool:
    """Whether the exponent of `x` lets it be a fraction."""
    return -MAX_EXP < x.exp + x.mant.bit_length() < MAX_EXP


def make_rat(x: Fraction) -> Value:
    """`x`, with 512 bits if its parts have grown too large."""
    if small_int(x.numerator) and small_int(x.denominator):
        return x
    return make_big(x.numerator, x.denominator)


def to_big(x: Num) -> Num:
    """A real number as a BigFloat."""
    if type(x) is BigFloat:
        return x
    return round_big(x, 0) if type(x) is int else make_big(x.numerator, x.denominator)


def ratio(x: Num) -> tuple[int, int]:
    """Numerator and denominator of a real number that is not out of any reason."""
    if type(x) is BigFloat:
        return (x.mant << x.exp, 1) if x.exp >= 0 else (x.mant, 1 << -x.exp)
    return x.numerator, x.denominator


def make_float64(x: float) -> Value:
    """The constant of a Python float; None for infinities and NaN."""
    if not isfinite(x):
        return None
    return fraction(*x.as_integer_ratio())


def _nearest(x: Num, bits: int, min_exp: int, max_exp: int) -> float:
    """`x` rounded once to a binary float of `bits` precision; infinite when out of range."""
    if type(x) is BigFloat:
        top = x.exp + x.mant.bit_length()
        if top > 2000:
            return inf if x.mant > 0 else -inf
        if top < -2000:
            return 0.0
    n, d = ratio(x)
    if n == 0:
        return 0.0
    a = abs(n)
    exp = a.bit_length() - d.bit_length()
    if (a << -exp if exp < 0 else a) < (d << exp if exp > 0 else d):
        exp -= 1
    ulp = max(exp - bits + 1, min_exp)
    num, den = (a, d << ulp) if ulp >= 0 else (a << -ulp, d)
    q, r = divmod(num, den)
    if 2 * r > den or (2 * r == den and q & 1):
        q += 1
    if q.bit_length() + ulp > max_exp:
        return inf if n > 0 else -inf
    return ldexp(q if n > 0 else -q, ulp)


def float32_val(x: Value) -> float:
    """The nearest float32, as a Python float; infinite when out of range."""
    return _nearest(x, 24, -149, 128)


def float64_val(x: Value) -> float:
    """The nearest float64; infinite when out of range."""
    return _nearest(x, 53, -1074, 1024)


# --------------------------------------------------------------------------------------- properties


def sign(x: Num) -> int:
    """-1, 0 or 1; for a complex number, nonzero unless both parts are zero; 1 for unknown."""
    if x is None:
        return 1
    if type(x) is Complex:
        return sign(x.re) | sign(x.im)
    n = x.mant if type(x) is BigFloat else x
    return (n > 0) - (n < 0)


def bit_len(x: Value) -> int:
    """Number of bits of the magnitude of an integer."""
    return x.bit_length() if type(x) is int else 0


def real(x: Value) -> Value:
    """The real part of a number."""
    return x.re if isinstance(x, Complex) else x


def imag(x: Value) -> Value:
    """The imaginary part of a number."""
    if x is None:
        return None
    return x.im if isinstance(x, Complex) else 0


def make_imag(x: Value) -> Value:
    """`x` times i."""
    return None if x is None else Complex(0, x)  # type: ignore[arg-type]  # callers pass reals


def make_complex(re: Value, im: Value) -> Value:
    """A complex number, unknown if a part is."""
    return None if re is None or im is None else Complex(re, im)  # type: ignore[arg-type]  # reals


# -------------------------------------------------------------------------------------- conversions


def to_int(x: Value) -> Value:
    """`x` as an integer if it is a whole number, else None."""
    t = type(x)
    if t is int:
        return x
    if x is None or t is bool or t is bytes:
        return None
    if isinstance(x, Complex):
        f = to_float(x)
        return to_int(f) if f is not None else None
    if isinstance(x, BigFloat):
        return _big_to_int(x)
    ratio: Num = x
    return ratio.numerator if ratio.denominator == 1 else None


def _big_to_int(x: BigFloat) -> Value:
    if not small_float(x):
        return None
    if x.exp >= 0:
        return x.mant << x.exp
    # Rounding errors of earlier operations sit in the last bits: try without the last four.
    drop = x.mant.bit_length() - (PRECISION - 4)
    if drop <= 0:
        return None
    down = abs(x.mant) >> drop
    for m in (down, down + 1):
        exp = x.exp + drop
        if exp >= 0 or m & ((1 << -exp) - 1) == 0:
            n = m << exp if exp >= 0 else m >> -exp
            return n if x.mant > 0 else -n
    return None


def to_float(x: Value) -> Value:
    """`x` as a float if it is a real number, else None."""
    t = type(x)
    if t is int:
        return fraction(x, 1) if small_int(x) else round_big(x, 0)  # type: ignore[arg-type]
    if x is None or t is bool or t is bytes:
        return None
    if isinstance(x, Complex):
        return to_float(x.re) if sign(x.im) == 0 else None
    return x


def to_complex(x: Value) -> Value:
    """`x` as a complex number if it is a number, else None."""
    t = type(x)
    if x is None or t is bool or t is bytes:
        return None
    return x if t is Complex else Complex(x, 0)  # type: ignore[arg-type]  # a real here
