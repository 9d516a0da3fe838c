"""Package strconv. A conversion that can fail gives (value, code); strconv.go makes the error."""
# ruff: noqa: N802, D103 (natives bear the names that strconv.go declares)

from __future__ import annotations

from gomem.library.numbers import (
    OK,
    RANGE,
    SYNTAX,
    format_complex,
    format_float,
    parse_float,
    parse_float_prefix,
    to_float32,
    underscore_ok,
)
from gomem.library.quote import can_backquote, quote, quote_rune, unquote_char
from gomem.library.quote import unquote as unquote_string
from gomem.library.text import panic_text
from gomem.library.unicode.native import is_graphic, is_print

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime

BASE, BIT_SIZE = 3, 4
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
PREFIXES = {2: b"b", 8: b"o", 16: b"x"}
TRUE = frozenset([b"1", b"t", b"T", b"true", b"TRUE", b"True"])
FALSE = frozenset([b"0", b"f", b"F", b"false", b"FALSE", b"False"])


def atoi(rt: Runtime, s: bytes) -> tuple[int, int]:
    if s.isdigit() and len(s) < 19:
        return int(s), OK
    return parseInt(rt, s, 10, 0)


def parseBool(rt: Runtime, s: bytes) -> tuple[bool, int]:
    return s in TRUE, OK if s in TRUE or s in FALSE else SYNTAX


def parseInt(rt: Runtime, s: bytes, base: int, size: int) -> tuple[int, int]:
    if not s:
        return 0, SYNTAX
    negative = s[0] == 0x2D
    n, code = parseUint(rt, s[1:] if s[0] in b"+-" else s, base, size)
    if code not in (OK, RANGE):
        return 0, code
    limit = 1 << ((size or 64) - 1)
    if negative:
        return (-n, OK) if n <= limit else (-limit, RANGE)
    return (n, OK) if n < limit else (limit - 1, RANGE)


def parseUint(rt: Runtime, s: bytes, base: int, size: int) -> tuple[int, int]:
    if not s:
        return 0, SYNTAX
    literal, whole = base == 0, s
    if literal:
        base, s = _prefix(s)
    elif not 2 <= base <= 36:
        return 0, BASE
    if not 0 <= size <= 64:
        return 0, BIT_SIZE
    limit = (1 << (size or 64)) - 1
    digits = s.replace(b"_", b"") if literal else s
    # int() would read a prefix of the base's own.
    prefixed = len(digits) > 1 and digits[1:2].lower() == PREFIXES.get(base)
    if prefixed or len(digits) > 64 or not digits.isalnum():
        return _slowly(s, base, limit, whole, literal=literal)
    try:
        n = int(digits, base)
    except ValueError:
        return _slowly(s, base, limit, whole, literal=literal)
    if n > limit:
        return _slowly(s, base, limit, whole, literal=literal)
    if len(digits) != len(s) and not underscore_ok(whole):
        return 0, SYNTAX
    return n, OK


def _prefix(s: bytes) -> tuple[int, bytes]:
    if s[0] != 0x30:
        return 10, s
    base = {b"b": 2, b"o": 8, b"x": 16}.get(s[1:2].lower())
    return (base, s[2:]) if base and len(s) >= 3 else (8, s[1:])


def _slowly(s: bytes, base: int, limit: int, whole: bytes, *, literal: bool) -> tuple[int, int]:
    """Digit by digit: whichever comes first, a bad digit or too large a number, is reported."""
    n = 0
    for c in s:
        if c == 0x5F and literal:
            continue
        d = DIGITS.find(chr(c | 0x20 if c >= 0x41 else c)) if c < 0x80 and chr(c).isalnum() else -1
        if not 0 <= d < base:
            return 0, SYNTAX
        n = n * base + d
        if n > limit:
            return limit, RANGE
    return (n, OK) if b"_" not in s or underscore_ok(whole) else (0, SYNTAX)


def parseFloat(rt: Runtime, s: bytes, size: int) -> tuple[float, int]:
    return parse_float(s, size)


def parseComplex(rt: Runtime, s: bytes, size: int) -> tuple[complex, int]:
    bits = 32 if size == 64 else 64
    if len(s) >= 2 and s[0] == 0x28 and s[-1] == 0x29:
        s = s[1:-1]
    re, n, code = parse_float_prefix(s, bits)
    if code == SYNTAX:
        return 0j, SYNTAX
    s = s[n:]
    if not s:
        return complex(re, 0), code
    if s == b"i":
        return complex(0, re), code
    if s[0] not in b"+-":
        return 0j, SYNTAX
    if s[0] == 0x2B and len(s) > 1 and s[1] != 0x2B:
        s = s[1:]
    im, n, code2 = parse_float_prefix(s, bits)
    if code2 == SYNTAX or s[n:] != b"i":
        return 0j, SYNTAX
    return complex(re, im), code or code2


def unquote(rt: Runtime, s: bytes, whole: bool) -> tuple[bytes, bool]:  # noqa: FBT001 (Go's)
    got = unquote_string(s)
    if got is None or (whole and got[1] != len(s)):
        return b"", False
    return got[0] if whole else s[: got[1]], True


def unquoteChar(rt: Runtime, s: bytes, mark: int) -> tuple[int, bool, bytes, bool]:
    got = unquote_char(s, mark)
    return (0, False, b"", False) if got is None else (*got, True)


def CanBackquote(rt: Runtime, s: bytes) -> bool:
    return can_backquote(s)


def FormatBool(rt: Runtime, b: bool) -> bytes:  # noqa: FBT001 (Go's signature)
    return b"true" if b else b"false"


def FormatComplex(rt: Runtime, c: complex, fmt: int, prec: int, size: int) -> bytes:
    if size not in (64, 128):
        raise panic_text(rt, b"invalid bitSize")
    if size == 64:
        c = complex(to_float32(c.real), to_float32(c.imag))
    return format_complex(c, chr(fmt), prec, size).encode("latin-1")


def FormatFloat(rt: Runtime, f: float, fmt: int, prec: int, size: int) -> bytes:
    if size == 32:
        f = to_float32(f)
    elif size != 64:
        raise panic_text(rt, b"strconv: illegal FormatFloat bitSize")
    return format_float(f, chr(fmt), prec, size).encode("latin-1")


def FormatInt(rt: Runtime, i: int, base: int) -> bytes:
    if base == 10:
        return b"%d" % i
    if not 2 <= base <= 36:
        raise panic_text(rt, b"strconv: illegal AppendInt/FormatInt base")
    if base in (2, 8, 16):
        return format(i, {2: "b", 8: "o", 16: "x"}[base]).encode()
    out = []
    n = abs(i)
    while n:
        n, d = divmod(n, base)
        out.append(DIGITS[d])
    return (("-" if i < 0 else "") + "".join(reversed(out or "0"))).encode()


FormatUint = FormatInt


def Itoa(rt: Runtime, i: int) -> bytes:
    return b"%d" % i


def IsGraphic(rt: Runtime, r: int) -> bool:
    return is_graphic(r)


def IsPrint(rt: Runtime, r: int) -> bool:
    return is_print(r)


def Quote(rt: Runtime, s: bytes) -> bytes:
    return quote(s)


def QuoteRune(rt: Runtime, r: int) -> bytes:
    return quote_rune(r)


def QuoteRuneToASCII(rt: Runtime, r: int) -> bytes:
    return quote_rune(r, ascii_only=True)


def QuoteRuneToGraphic(rt: Runtime, r: int) -> bytes:
    return quote_rune(r, graphic=True)


def QuoteToASCII(rt: Runtime, s: bytes) -> bytes:
    return quote(s, ascii_only=True)


def QuoteToGraphic(rt: Runtime, s: bytes) -> bytes:
    return quote(s, graphic=True)
