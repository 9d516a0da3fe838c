"""Floating-point numbers as text and back, digit for digit as strconv does it.

Python's own conversions are correctly rounded, as Go's are, so they give the digits: `repr` the
shortest ones of a float64, `%e` and `%f` any number of exact ones. What is done here is the rest:
the shortest digits of a float32, Go's layouts, hexadecimal and binary exponents, and reading.
"""

from __future__ import annotations

from struct import error as struct_error
from struct import pack, unpack

__all__ = [
    "format_complex",
    "format_float",
    "parse_float",
    "parse_float_prefix",
    "to_float32",
    "underscore_ok",
]

INF = float("inf")
OK, SYNTAX, RANGE = 0, 1, 2


def to_float32(f: float) -> float:
    """Round to the nearest float32."""
    try:
        return unpack("<f", pack("<f", f))[0]  # type: ignore[no-any-return]  # a float
    except (OverflowError, struct_error):
        return INF if f > 0 else -INF


def format_complex(c: complex, verb: str, prec: int, bits: int) -> str:
    """strconv.FormatComplex; `bits` is 64 or 128."""
    real = format_float(c.real, verb, prec, bits // 2)
    imag = format_float(c.imag, verb, prec, bits // 2)
    return f"({real}{'' if imag[0] in '+-' else '+'}{imag}i)"


def format_float(f: float, verb: str, prec: int, bits: int) -> str:
    """strconv.FormatFloat; `prec` is -1 for the shortest text that reads back as f."""
    if f != f:
        return "NaN"
    if f in (INF, -INF):
        return "+Inf" if f > 0 else "-Inf"
    if verb in "xX":
        return _hexadecimal(f, verb, prec)
    if verb == "b":
        return _binary(f, bits)
    if verb not in "eEfgG":
        return "%" + verb
    if prec < 0:
        return _shortest(f, verb, bits)
    if verb in "gG" and prec == 0:
        prec = 1
    return f"%.{prec}{verb}" % f


def _shortest(f: float, verb: str, bits: int) -> str:
    sign = "-" if f < 0 or (f == 0 and str(f)[0] == "-") else ""
    digits, point = _digits(abs(f), bits)
    # %g leaves the exponent out as if the precision were 6.
    if verb == "f" or (verb in "gG" and -4 <= point - 1 < 6):
        return sign + _positional(digits, point)
    exp = point - 1 if digits != "0" else 0
    e = "E" if verb in "EG" else "e"
    tail = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{tail}{e}{'-' if exp < 0 else '+'}{abs(exp):02d}"


def _positional(digits: str, point: int) -> str:
    if digits == "0":
        return "0"
    if point <= 0:
        return "0." + "0" * -point + digits
    if point >= len(digits):
        return digits + "0" * (point - len(digits))
    return f"{digits[:point]}.{digits[point:]}"


def _digits(f: float, bits: int) -> tuple[str, int]:
    """The shortest digits of f >= 0, and where the point is: 0.DIGITS × 10**point."""
    if f == 0:
        return "0", 1
    text = repr(f) if bits == 64 else _shortest32(f)
    mantissa, _, exp = text.partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(digits) - len(fraction) + (int(exp) if exp else 0)
    return digits.rstrip("0"), point


def _shortest32(f: float) -> str:
    """The shortest decimal that reads back as the float32 f > 0, nearest to f among the shortest.

    At a power of two the gap below is half the gap above, so that the shortest may lie above f
    although a decimal of that length below f is nearer and reads back as another number.
    """
    for n in range(0 if f < 1.2e-38 else 5, 9):
        text = f"%.{n}e" % f
        if _read32(text) == f:
            return text
        mantissa, _, exp = text.partition("e")
        above = str(int(mantissa.replace(".", "")) + 1)
        text = f"{above}e{int(exp) - n}"
        if _read32(text) == f:
            return text
    return repr(f)


def _read32(text: str) -> float:
    return parse_float(text.encode(), 32)[0]


def _hexadecimal(f: float, verb: str, prec: int) -> str:
    """%x: -0x1.yyyyyyyyp±dd, the mantissa normalised, rounded half to even."""
    sign = "-" if pack("<d", f)[7] & 0x80 else ""
    mant, exp = _mantissa(abs(f), 60)
    if 0 <= prec < 15:
        keep = 60 - prec * 4
        extra = mant & ((1 << keep) - 1)
        mant >>= keep
        if extra > 1 << (keep - 1) or (extra == 1 << (keep - 1) and mant & 1):
            mant += 1
        mant <<= keep
        if mant >> 61:
            mant >>= 1
            exp += 1
    digits = f"{mant & ((1 << 60) - 1):015x}"
    digits = digits.rstrip("0") if prec < 0 else digits.ljust(prec, "0")[:prec]
    tail = f".{digits}" if digits else ""
    text = f"{sign}0x{mant >> 60}{tail}p{'-' if exp < 0 else '+'}{abs(exp):02d}"
    return text.upper() if verb == "X" else text


def _mantissa(f: float, bits: int) -> tuple[int, int]:
    """Mantissa, its leading bit at `bits`, and exponent: f = mantissa / 2**bits × 2**exp."""
    if f == 0:
        return 0, 0
    n, d = f.as_integer_ratio()
    exp = n.bit_length() - d.bit_length()
    shift = bits - n.bit_length() + 1
    return (n << shift if shift >= 0 else n >> -shift), exp


def _binary(f: float, bits: int) -> str:
    """%b: the mantissa as an integer, and the power of two."""
    raw: int
    if bits == 64:
        (raw,) = unpack("<Q", pack("<d", f))
        width, bias = 52, -1023
    else:
        (raw,) = unpack("<I", pack("<f", f))
        width, bias = 23, -127
    exp = (raw >> width) & ((1 << (bits - 1 - width)) - 1)
    mant = raw & ((1 << width) - 1)
    if exp == 0:
        exp = 1
    else:
        mant |= 1 << width
    exp += bias - width
    return f"{'-' if raw >> (bits - 1) else ''}{mant}p{'+' if exp >= 0 else ''}{exp}"


def parse_float(s: bytes, bits: int) -> tuple[float, int]:
    """strconv.ParseFloat: the number, and OK, SYNTAX or RANGE."""
    f, n, code = parse_float_prefix(s, bits)
    return (f, code) if n == len(s) else (0.0, SYNTAX)


def parse_float_prefix(s: bytes, bits: int) -> tuple[float, int, int]:
    """The number at the start of s, its length in bytes, and OK, SYNTAX or RANGE."""
    if bits != 32 and s and not s.translate(None, b"0123456789+-.eE"):
        try:
            f = float(s)
        except ValueError:
            pass  # a prefix may still be a number
        else:
            return f, len(s), RANGE if f in (INF, -INF) else OK
    word = _special(s)
    if word is not None:
        return word[0], word[1], OK
    return _scan(s, bits)


def _special(s: bytes) -> tuple[float, int] | None:
    at = 1 if s[:1] in (b"+", b"-") else 0
    lower = s[at : at + 8].lower()
    if at == 0 and lower[:3] == b"nan":
        return float("nan"), 3
    if lower[:3] != b"inf":
        return None
    return (-INF if s[:1] == b"-" else INF), at + (8 if lower == b"infinity" else 3)


def _scan(s: bytes, bits: int) -> tuple[float, int, int]:
    """Read a decimal or hexadecimal number by the grammar of Go's literals."""
    i, end = 0, len(s)
    negative = s[:1] == b"-"
    if s[:1] in (b"+", b"-"):
        i = 1
    hexa = i + 2 < end and s[i] == 0x30 and s[i + 1] | 0x20 == 0x78
    allowed = b"0123456789abcdefABCDEF" if hexa else b"0123456789"
    i += 2 if hexa else 0
    digits = bytearray()
    fraction = -1
    while i < end:
        c = s[i]
        if c == 0x2E:
            if fraction >= 0:
                break
            fraction = 0
        elif c in allowed:
            digits.append(c)
            fraction += fraction >= 0
        elif c != 0x5F:
            break
        i += 1
    if not digits:
        return 0.0, i, SYNTAX
    exp, i, good = _exponent(s, i, b"p" if hexa else b"e")
    if not good or (hexa and exp is None) or (b"_" in s[:i] and not underscore_ok(s[:i])):
        return 0.0, i, SYNTAX
    power = exp or 0
    mant = int(digits, 16 if hexa else 10) if len(digits) < 4000 else _long(digits, hexa=hexa)
    scale = power - max(fraction, 0) * (4 if hexa else 1)
    f = _round(mant, scale, 2 if hexa else 10, bits)
    return (-f if negative else f), i, RANGE if f == INF else OK


def _long(digits: bytearray, *, hexa: bool) -> int:
    """int() of many digits, in pieces: Python limits the length of decimal text."""
    base = 16 if hexa else 10
    out = 0
    for at in range(0, len(digits), 4000):
        piece = digits[at : at + 4000]
        out = out * base ** len(piece) + int(piece, base)
    return out


def _exponent(s: bytes, i: int, letter: bytes) -> tuple[int | None, int, bool]:
    """The exponent at s[i:], where it ends, and whether it is well-formed; None if absent."""
    if s[i : i + 1].lower() != letter:
        return None, i, True
    i += 1
    sign = -1 if s[i : i + 1] == b"-" else 1
    if s[i : i + 1] in (b"+", b"-"):
        i += 1
    if not s[i : i + 1].isdigit():
        return None, i, False
    e = 0
    while i < len(s) and (0x30 <= s[i] <= 0x39 or s[i] == 0x5F):
        if s[i] != 0x5F and e < 10000:
            e = e * 10 + s[i] - 0x30
        i += 1
    return e * sign, i, True


def _round(mant: int, scale: int, base: int, bits: int) -> float:
    """Mant × base**scale, rounded once, half to even, to float32 or float64; INF beyond."""
    width, low, high = (24, -149, 128) if bits == 32 else (53, -1074, 1024)
    if mant == 0:
        return 0.0
    size = mant.bit_length() + (scale if base == 2 else scale * 3321928 // 1000000)
    if size > high + 8:
        return INF
    if size < low - 8:
        return 0.0
    num, den = mant, 1
    if scale >= 0:
        num *= base**scale
    else:
        den = base**-scale
    exp = max(num.bit_length() - den.bit_length() - width, low)
    n, rest, unit = _divide(num, den, exp)
    if n.bit_length() > width and exp >= low:  # one bit too many: the estimate is one too low
        exp += 1
        n, rest, unit = _divide(num, den, exp)
    if 2 * rest > unit or (2 * rest == unit and n & 1):
        n += 1
    if n.bit_length() + exp > high:
        return INF
    return float(n) * 2.0**exp if exp >= -1022 else n * 5e-324 if exp == -1074 else _tiny(n, exp)


def _tiny(n: int, exp: int) -> float:
    return float(n) * 2.0 ** (exp + 100) * 2.0**-100


def _divide(num: int, den: int, exp: int) -> tuple[int, int, int]:
    """Give num / den / 2**exp: quotient, remainder, divisor."""
    if exp >= 0:
        den <<= exp
    else:
        num <<= -exp
    n, rest = divmod(num, den)
    return n, rest, den


def underscore_ok(s: bytes) -> bool:
    """Whether each underscore stands between digits, or between a base prefix and a digit."""
    if s[:1] in (b"+", b"-"):
        s = s[1:]
    i, saw = 0, "^"
    hexa = False
    if len(s) >= 2 and s[0] == 0x30 and s[1:2].lower() in (b"b", b"o", b"x"):
        i, saw, hexa = 2, "0", s[1:2].lower() == b"x"
    for c in s[i:]:
        if 0x30 <= c <= 0x39 or (hexa and 0x61 <= c | 0x20 <= 0x66):
            saw = "0"
        elif c == 0x5F:
            if saw != "0":
                return False
            saw = "_"
        elif saw == "_":
            return False
        else:
            saw = "!"
    return saw != "_"
