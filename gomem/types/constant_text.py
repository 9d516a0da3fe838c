"""Constants as text: literals of Go source, and the forms in which messages show values."""

from __future__ import annotations

from math import isfinite, log, log2

from gomem.types.constant_value import (
    MAX_BIG_EXP,
    MAX_EXP,
    BigFloat,
    Complex,
    float64_val,
    fraction,
    make_big,
    make_imag,
    round_big,
    sign,
    small_float,
    to_big,
    to_float,
    to_int,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.constant_value import Num, Value

# ----------------------------------------------------------------------------------------- literals


def make_from_literal(lit: str, lit_kind: str) -> Value:
    """The value of a literal's text; None if it is malformed or out of any range."""
    match lit_kind:
        case "INT":
            return _int_literal(lit)
        case "FLOAT":
            return _float_literal(lit)
        case "IMAG":
            return make_imag(_imag_literal(lit[:-1]))
        case "CHAR":
            code = unquote(lit[1:-1], rune=True)
            return code if isinstance(code, int) else None
        case _:
            return _string_literal(lit)


def _string_literal(lit: str) -> Value:
    if lit[:1] == "`":
        return lit[1:-1].replace("\r", "").encode("utf-8", "surrogateescape")
    if "\\" not in lit:
        return lit[1:-1].encode("utf-8", "surrogateescape")
    text = unquote(lit[1:-1], rune=False)
    return text if isinstance(text, bytes) else None


def _int_literal(lit: str) -> Value:
    try:
        if lit[0] != "0" or len(lit) == 1:
            return int(lit)
        if lit[1] in "xXbBoO":
            return int(lit, 0)
        return int(lit, 8)
    except ValueError:
        # Python refuses decimal texts of more than 4300 digits; Go's limit is 10000 characters.
        return _long_decimal(lit.replace("_", ""))


def _long_decimal(digits: str) -> Value:
    if not digits.isdecimal() or digits[0] == "0":
        return None
    n = 0
    for i in range(0, len(digits), 4000):
        part = digits[i : i + 4000]
        n = n * 10 ** len(part) + int(part)
    return n


def _imag_literal(lit: str) -> Value:
    if lit.replace("_", "").isdecimal():
        return _float_literal(lit.lstrip("0_") or "0")
    if lit[:2] in ("0x", "0X") and not ("p" in lit or "P" in lit or "." in lit):
        return to_float(_int_literal(lit))
    return to_float(_int_literal(lit)) if lit[:2].lower() in ("0b", "0o") else _float_literal(lit)


def _float_literal(lit: str) -> Value:
    text = lit.replace("_", "").lower()
    base = 10
    if text.startswith("0x"):
        base, text = 16, text[2:]
    mantissa, _, exponent = text.partition("p" if base == 16 else "e")
    whole, _, part = mantissa.partition(".")
    try:
        exp = int(exponent or "0")
        m = int(whole + part, 16) if base == 16 else _long_decimal((whole + part).lstrip("0")) or 0
    except ValueError:
        return None
    assert isinstance(m, int)
    if m == 0:
        return fraction(0, 1)
    if base == 16:
        exp -= 4 * len(part)
        size = exp + m.bit_length()
        return _binary_literal(m, exp) if abs(size) < MAX_EXP else round_big(m, exp)
    return _decimal_literal(m, exp - len(part))


def _binary_literal(m: int, exp: int) -> Value:
    return fraction(m << exp, 1) if exp >= 0 else fraction(m, 1 << -exp)


def _decimal_literal(m: int, exp: int) -> Value:
    """`m * 10**exp`: exact when small, else with 512 bits."""
    size = m.bit_length() + exp * log2(10)
    if abs(size) > MAX_EXP + 8:
        if abs(size) > MAX_BIG_EXP + 8:
            return None if size > 0 else fraction(0, 1)
        pm, pe = _pow10(abs(exp))
        return round_big(m * pm, pe) if exp > 0 else make_big(m, pm, -pe)
    n, d = (m * 10**exp, 1) if exp >= 0 else (m, 10**-exp)
    f = make_big(n, d)
    return fraction(n, d) if f is None or small_float(f) else f


def _pow10(n: int) -> tuple[int, int]:
    """`10**n` as mantissa (of some 1000 bits) and binary exponent."""
    mant, exp, base, base_exp = 1, 0, 10, 0
    while n:
        if n & 1:
            mant, exp = mant * base, exp + base_exp
        base, base_exp = base * base, 2 * base_exp
        n >>= 1
        for_mant, for_base = mant.bit_length() - 1000, base.bit_length() - 1000
        if for_mant > 0:
            mant, exp = mant >> for_mant, exp + for_mant
        if for_base > 0:
            base, base_exp = base >> for_base, base_exp + for_base
    return mant, exp


_ESCAPES = {
    "a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, "'": 39, '"': 34,
}  # fmt: skip
_DIGITS = {"x": 2, "u": 4, "U": 8}


def unquote(text: str, *, rune: bool) -> bytes | int | None:
    """The bytes (or the code point) that the inside of an interpreted literal stands for."""
    out = bytearray()
    i = 0
    while i < len(text):
        c = text[i]
        if c != "\\":
            if rune:
                return ord(c)
            j = text.find("\\", i)
            j = len(text) if j < 0 else j
            out += text[i:j].encode("utf-8", "surrogateescape")
            i = j
            continue
        code, size, is_byte = _escape(text, i + 1)
        if code < 0:
            return None
        if rune:
            return code
        out += bytes((code,)) if is_byte else chr(code).encode()
        i += size
    return None if rune else bytes(out)


def _escape(text: str, i: int) -> tuple[int, int, bool]:
    """Code, length with the backslash, and whether it stands for one byte; code -1: malformed."""
    c = text[i : i + 1]
    if c in _ESCAPES:
        return _ESCAPES[c], 2, True
    try:
        if c in _DIGITS:
            n = _DIGITS[c]
            code = int(text[i + 1 : i + 1 + n], 16)
            valid = n == 2 or (code < 0x110000 and not 0xD800 <= code < 0xE000)
            return (code if valid else -1), n + 2, n == 2
        code = int(text[i : i + 3], 8)
    except ValueError:
        return -1, 0, False
    return (code if code < 256 else -1), 4, True


# --------------------------------------------------------------------------------------------- text


def string(v: Value) -> str:
    """The short form that messages print: 72 characters of a string, 6 digits of a float."""
    match v:
        case None:
            return "unknown"
        case bool():
            return "true" if v else "false"
        case int():
            return _int_string(v)
        case bytes():
            s = quote(v)
            return s if len(s) <= 72 else s[:69] + "..."
        case Complex():
            return f"({string(v.re)} + {string(v.im)}i)"
        case _:
            return _float_string(v)


def _int_string(v: int) -> str:
    if v.bit_length() < 14000:
        return str(v)
    high, low = divmod(abs(v), 10**4000)
    return ("-" if v < 0 else "") + _int_string(high) + str(low).zfill(4000)


def _float_string(v: Num) -> str:
    if sign(v) == 0:
        return "0"
    x = float64_val(v)
    if x != 0 and isfinite(x):
        s = f"{x:.6g}"
        if "." not in s and to_int(v) is None:
            return format_g(x)
        return s
    if type(v) is not BigFloat:
        v = to_big(v)
    bits = v.mant.bit_length()
    m = v.mant / (1 << bits)
    d = (v.exp + bits) * (log(2) / log(10))
    e = int(d)
    m *= 10 ** (d - e)
    if abs(m) < 1 - 0.5e-6:
        m, e = m * 10, e - 1
    elif abs(m) >= 10:
        m, e = m / 10, e + 1
    return f"{m:.6g}e{e:+d}"


def format_g(x: float) -> str:
    """Shortest digits that read back as `x`, in the form of Go's %g."""
    text = repr(abs(x))
    mant, _, e = text.partition("e")
    whole, _, part = mant.partition(".")
    if part == "0":
        part = ""
    digits = (whole + part).lstrip("0")
    point = len(whole) + int(e or "0") - (len(whole + part) - len(digits))
    digits = digits.rstrip("0") or "0"
    exp = point - 1
    head = "-" if x < 0 else ""
    if exp < -4 or exp >= 6:
        return f"{head}{digits[0]}{'.' + digits[1:] if digits[1:] else ''}e{exp:+03d}"
    if point <= 0:
        return f"{head}0.{'0' * -point}{digits}"
    if len(digits) <= point:
        return head + digits + "0" * (point - len(digits))
    return f"{head}{digits[:point]}.{digits[point:]}"


_QUOTED = {7: "\\a", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t", 11: "\\v", 92: "\\\\"}


def quote(v: bytes) -> str:
    """A string as an interpreted literal, as strconv.Quote writes it."""
    if v.isascii() and (t := v.decode()).isprintable() and '"' not in t and "\\" not in t:
        return f'"{t}"'
    out = []
    for c in v.decode("utf-8", "surrogateescape"):
        o = ord(c)
        if c == '"':
            out.append('\\"')
        elif o in _QUOTED:
            out.append(_QUOTED[o])
        elif 0xDC80 <= o <= 0xDCFF:
            out.append(f"\\x{o - 0xDC00:02x}")
        elif c.isprintable():
            out.append(c)
        elif o < 0x80:
            out.append(f"\\x{o:02x}")
        else:
            out.append(f"\\u{o:04x}" if o < 0x10000 else f"\\U{o:08x}")
    return '"' + "".join(out) + '"'
