"""Quoted strings and runes, and back: what strconv and fmt share."""

from __future__ import annotations

from gomem.library.text import decode, encode_rune, first_rune
from gomem.library.unicode.native import category, is_print

__all__ = ["can_backquote", "quote", "quote_rune", "unquote", "unquote_char"]

ESCAPES = {7: "\\a", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t", 11: "\\v"}
UNESCAPES = {ord("a"): 7, ord("b"): 8, ord("f"): 12, ord("n"): 10, ord("r"): 13, ord("t"): 9,
             ord("v"): 11, 92: 92}  # fmt: skip


def quote(s: bytes, mark: str = '"', *, ascii_only: bool = False, graphic: bool = False) -> bytes:
    """strconv.Quote, with the `mark` around it."""
    if s.isascii():
        text = s.decode("ascii")
        if text.isprintable() and mark not in text and "\\" not in text:
            return f"{mark}{text}{mark}".encode()
    out = [mark]
    for c in decode(s):
        r = ord(c)
        if 0xDC80 <= r <= 0xDCFF:
            out.append(f"\\x{r - 0xDC00:02x}")
        else:
            out.append(_escape(r, mark, ascii_only=ascii_only, graphic=graphic))
    out.append(mark)
    return "".join(out).encode()


def quote_rune(r: int, *, ascii_only: bool = False, graphic: bool = False) -> bytes:
    """strconv.QuoteRune."""
    if not 0 <= r <= 0x10FFFF or 0xD800 <= r <= 0xDFFF:
        r = 0xFFFD
    return f"'{_escape(r, chr(39), ascii_only=ascii_only, graphic=graphic)}'".encode()


def _escape(r: int, mark: str, *, ascii_only: bool, graphic: bool) -> str:
    if chr(r) == mark or r == 0x5C:
        return "\\" + chr(r)
    if ascii_only:
        if 0x20 <= r < 0x7F:
            return chr(r)
    elif is_print(r) or (graphic and category(r) == "Zs"):
        return chr(r)
    if r in ESCAPES:
        return ESCAPES[r]
    if r < 0x20 or r == 0x7F:
        return f"\\x{r:02x}"
    return f"\\u{r:04x}" if r < 0x10000 else f"\\U{r:08x}"


def can_backquote(s: bytes) -> bool:
    """strconv.CanBackquote."""
    try:
        text = s.decode()
    except UnicodeDecodeError:
        return False
    return not any((c < " " and c != "\t") or c in "`\x7f\ufeff" for c in text)


def unquote_char(s: bytes, mark: int) -> tuple[int, bool, bytes] | None:
    """strconv.UnquoteChar: the rune, whether it is not one byte, the rest; None for ErrSyntax."""
    if not s or (s[0] == mark and mark in (0x22, 0x27)):
        return None
    if s[0] >= 0x80:
        r, width = first_rune(s)
        return r, True, s[width:]
    if s[0] != 0x5C:
        return s[0], False, s[1:]
    if len(s) < 2:
        return None
    c = s[1]
    if c in UNESCAPES:
        return UNESCAPES[c], False, s[2:]
    if c in (0x22, 0x27):
        return (c, False, s[2:]) if c == mark else None
    return _numeric(c, s)


def _numeric(c: int, s: bytes) -> tuple[int, bool, bytes] | None:
    if 0x30 <= c <= 0x37:
        text, n, base = s[1:4], 4, 8
    else:
        width = {0x78: 2, 0x75: 4, 0x55: 8}.get(c)
        if width is None:
            return None
        text, n, base = s[2 : 2 + width], 2 + width, 16
    if len(s) < n or not text.isalnum():
        return None
    try:
        r = int(text, base)
    except ValueError:
        return None
    if base == 8 or c == 0x78:
        return (r, False, s[n:]) if r < 256 else None
    if r > 0x10FFFF or 0xD800 <= r <= 0xDFFF:
        return None
    return r, True, s[n:]


def unquote(s: bytes) -> tuple[bytes, int] | None:
    """The text of the quoted string at the start of s and the string's length; None if there is
    none. strconv.Unquote, strconv.QuotedPrefix.
    """  # noqa: D205 (one sentence)
    if len(s) < 2:
        return None
    mark = s[0]
    if mark == 0x60:
        end = s.find(b"`", 1)
        return None if end < 0 else (s[1:end].replace(b"\r", b""), end + 1)
    if mark not in (0x22, 0x27):
        return None
    out: list[bytes] = []
    rest = s[1:]
    while rest and rest[0] != mark:
        if rest[0] == 0x0A:
            return None
        one = unquote_char(rest, mark)
        if one is None:
            return None
        r, multibyte, rest = one
        out.append(encode_rune(r) if multibyte else bytes((r,)))
        if mark == 0x27:
            break
    if not rest or rest[0] != mark:
        return None
    return b"".join(out), len(s) - len(rest) + 1
