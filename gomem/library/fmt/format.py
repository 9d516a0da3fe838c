"""Scalars as fmt prints them: flags, width and precision applied; the text comes back as bytes.

Which verbs a kind has is also said here: a function answers None for a verb that its kind lacks.
"""

from __future__ import annotations

from gomem.library.numbers import format_float
from gomem.library.quote import can_backquote, quote, quote_rune
from gomem.library.text import decode, encode, encode_rune, rune_count
from gomem.library.unicode.native import is_print

__all__ = ["Flags", "format_bool", "format_bytes_hex", "format_complex", "format_float_verb",
           "format_hex", "format_integer", "format_string", "pad"]  # fmt: skip

BASES = {"d": 10, "v": 10, "b": 2, "o": 8, "O": 8, "x": 16, "X": 16}
PREFIXES = {10: "", 2: "0b", 8: "0", 16: "0x"}
SPECS = {10: "d", 2: "b", 8: "o", 16: "x"}


class Flags:
    """What stands between % and the verb. `wid` and `prec` are None if absent."""

    __slots__ = ("minus", "plus", "plus_v", "prec", "sharp", "sharp_v", "space", "wid", "zero")

    wid: int | None
    prec: int | None

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """No flags."""
        self.wid = self.prec = None
        self.minus = self.plus = self.sharp = self.space = self.zero = False
        self.plus_v = self.sharp_v = False

    def save(self) -> tuple[object, ...]:
        """All of them, for `restore`."""
        return tuple([getattr(self, name) for name in Flags.__slots__])

    def restore(self, saved: tuple[object, ...]) -> None:
        """Set all of them."""
        for name, value in zip(Flags.__slots__, saved, strict=True):
            setattr(self, name, value)


def padding(f: Flags, n: int, *, zeros: bool = True) -> bytes:
    """Write n bytes of padding; zeros if the flag says so, and only to the left."""
    return (b"0" if zeros and f.zero and not f.minus else b" ") * n


def pad(f: Flags, b: bytes, *, zeros: bool = True) -> bytes:
    """Pad to the width, which counts runes."""
    if not f.wid:
        return b
    n = f.wid - rune_count(b)
    if n <= 0:
        return b
    return b + padding(f, n, zeros=zeros) if f.minus else padding(f, n, zeros=zeros) + b


def format_bool(f: Flags, v: bool, verb: str) -> bytes | None:  # noqa: FBT001 (the value)
    """%t."""
    return pad(f, b"true" if v else b"false") if verb in "tv" else None


def format_integer(f: Flags, v: int, verb: str, *, unsigned: bool) -> bytes | None:
    """All verbs of integers."""
    if verb in "cqU":
        return _rune_verb(f, v, verb)
    base = BASES.get(verb)
    if base is None:
        return None
    if verb == "v" and f.sharp_v and unsigned:
        return format_hex(f, v, sharp=True)
    return _integer(f, v, base, verb, sharp=f.sharp)


def format_hex(f: Flags, v: int, *, sharp: bool) -> bytes:
    """An address or a byte of %#v: 0x1f if `sharp`."""
    return _integer(f, v, 16, "v", sharp=sharp)


def _integer(f: Flags, v: int, base: int, verb: str, *, sharp: bool) -> bytes:
    prec = 0
    if f.prec is not None:
        prec = f.prec
        if prec == 0 and v == 0:
            return b" " * (f.wid or 0)
    elif f.zero and not f.minus and f.wid is not None:
        prec = f.wid - (v < 0 or f.plus or f.space)
    digits = format(abs(v), SPECS[base])
    if len(digits) < prec:
        digits = "0" * (prec - len(digits)) + digits
    if sharp and not (base == 8 and digits[0] == "0"):
        digits = PREFIXES[base] + digits
    if verb == "O":
        digits = "0o" + digits
    elif verb == "X":
        digits = digits.upper()
    sign = "-" if v < 0 else "+" if f.plus else " " if f.space else ""
    return pad(f, (sign + digits).encode(), zeros=False)


def _rune_verb(f: Flags, v: int, verb: str) -> bytes:
    r = v if 0 <= v <= 0x10FFFF else 0xFFFD
    if verb == "c":
        return pad(f, encode_rune(r))
    if verb == "q":
        return pad(f, quote_rune(r, ascii_only=f.plus))
    u = v & 0xFFFF_FFFF_FFFF_FFFF
    text = f"{u:X}".rjust(max(4, f.prec or 0), "0").encode()
    if f.sharp and u <= 0x10FFFF and is_print(u):
        text += b" '" + encode_rune(u) + b"'"
    return pad(f, b"U+" + text, zeros=False)


def _truncate(f: Flags, s: bytes) -> bytes:
    if f.prec is None or len(s) <= f.prec:
        return s
    return s[: f.prec] if s.isascii() else encode(decode(s)[: f.prec])


def format_string(f: Flags, s: bytes, verb: str) -> bytes | None:
    """The verbs of strings, and %s %q %x %X of byte slices."""
    if verb == "s" or (verb == "v" and not f.sharp_v):
        return pad(f, _truncate(f, s))
    if verb in "qv":
        s = _truncate(f, s)
        if f.sharp and can_backquote(s):
            return pad(f, b"`" + s + b"`")
        return pad(f, quote(s, ascii_only=f.plus))
    if verb in "xX":
        return format_bytes_hex(f, s, verb)
    return None


def format_bytes_hex(f: Flags, s: bytes, verb: str) -> bytes:
    """%x and %X of a string or byte slice; the precision counts bytes of input."""
    if f.prec is not None:
        s = s[: f.prec]
    if not s:
        return padding(f, f.wid or 0)
    lead = "0x" if f.sharp else ""
    text = lead + (s.hex(" ").replace(" ", " " + lead) if f.space else s.hex())
    out = (text.upper() if verb == "X" else text).encode()
    n = (f.wid or 0) - len(out)
    if n <= 0:
        return out
    return out + padding(f, n) if f.minus else padding(f, n) + out


def format_float_verb(f: Flags, v: float, bits: int, verb: str) -> bytes | None:
    """All verbs of floating-point numbers."""
    if verb == "v":
        return _float(f, v, bits, "g", -1)
    if verb in "bgGxX":
        return _float(f, v, bits, verb, -1)
    if verb in "feE":
        return _float(f, v, bits, verb, 6)
    return _float(f, v, bits, "f", 6) if verb == "F" else None


def _float(f: Flags, v: float, bits: int, verb: str, prec: int) -> bytes:
    if f.prec is not None:
        prec = f.prec
    text = format_float(v, verb, prec, bits)
    sign = "+"
    if text[0] in "+-":
        sign, text = text[0], text[1:]
    if f.space and sign == "+" and not f.plus:
        sign = " "
    if text[0] in "IN":
        if text[0] == "I" or f.space or f.plus:
            # %v of +Inf keeps its sign: it is shown like any other infinity.
            text = sign + text
        return pad(f, text.encode(), zeros=False)
    if f.sharp and verb != "b":
        text = _keep_point(text, verb, prec)
    if not f.plus and sign == "+":
        return pad(f, text.encode())
    if f.zero and not f.minus and f.wid is not None and f.wid > len(text) + 1:
        return f"{sign}{'0' * (f.wid - len(text) - 1)}{text}".encode()
    return pad(f, (sign + text).encode())


def _keep_point(text: str, verb: str, prec: int) -> str:
    """The # flag: always a decimal point, and for %g the zeros that it would drop."""
    digits = (6 if prec == -1 else prec) if verb in "gGx" else 0
    marks = "pP" if verb in "xX" else "eEpP"
    at = next((i for i, c in enumerate(text) if c in marks), len(text))
    text, tail = text[:at], text[at:]
    significant = text.replace(".", "").lstrip("0")
    digits -= len(significant)
    if "." not in text:
        if text == "0":
            digits -= 1
        text += "."
    return text + "0" * max(digits, 0) + tail


def format_complex(f: Flags, v: complex, bits: int, verb: str) -> bytes | None:
    """All verbs of complex numbers; `bits` of the whole."""
    if verb not in "vbgGxXfFeE":
        return None
    plus = f.plus
    real = format_float_verb(f, v.real, bits // 2, verb)
    f.plus = True
    imag = format_float_verb(f, v.imag, bits // 2, verb)
    f.plus = plus
    return b"(%bi)" % (real + imag) if real and imag else None
