"""Package html: references to characters."""
# ruff: noqa: N802 (natives bear the names that html.go declares)

from __future__ import annotations

from gomem.library.text import encode_rune

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime

_HEX = b"0123456789abcdefABCDEF"
_DIGITS = b"0123456789"
_LONGEST = 6
"""Letters of the longest name that needs no semicolon."""


def UnescapeString(rt: Runtime, s: bytes) -> bytes:
    """The text with all references replaced."""
    out = []
    at = 0
    while (i := s.find(b"&", at)) >= 0:
        out.append(s[at:i])
        text, at = _number(s, i) if s[i + 1 : i + 2] == b"#" else _name(s, i)
        out.append(text)
    return b"".join([*out, s[at:]])


def _number(s: bytes, start: int) -> tuple[bytes, int]:
    """A reference by number, and where it ends."""
    if len(s) - start <= 3:
        return b"&", start + 1
    i = start + 2
    base, digits = 10, _DIGITS
    if s[i] in b"xX":
        base, digits = 16, _HEX
        i += 1
    x = 0
    while i < len(s) and s[i] in digits:
        x = x * base + int(s[i : i + 1], base) & 0xFFFFFFFF
        i += 1
    i += s[i : i + 1] == b";"
    if i - start <= 3:
        return b"&", start + 1
    if 0x80 <= x <= 0x9F:
        x = ord(bytes([x]).decode("cp1252", "ignore") or chr(x))
    return encode_rune(x or 0xFFFD), i


def _name(s: bytes, start: int) -> tuple[bytes, int]:
    """A reference by name, and where it ends."""
    from html.entities import html5

    i = start + 1
    while i < len(s) and s[i : i + 1].isalnum():
        i += 1
    i += s[i : i + 1] == b";"
    name = s[start + 1 : i].decode("latin-1")
    if name in html5:
        return html5[name].encode(), i
    for n in range(min(len(name) - 1, _LONGEST), 1, -1):
        if name[:n] in html5:
            return html5[name[:n]].encode(), start + 1 + n
    return s[start:i], i
