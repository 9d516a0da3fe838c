"""UTF-8 as Go reads it, and Go's byte slices as Python's bytes. (And Go's packages below text/.)

Go takes each byte that is not part of a valid encoding as one rune U+FFFD. Python's error handler
"surrogateescape" gives one character for each such byte, and gives the byte back when encoding, so
the `str` of a Go string has exactly one character per rune; `RUNE_ERROR` stands for the escaped.
"""

from __future__ import annotations

from gomem.library.abi import GoPanic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime, Value

    Slice = tuple[list[Any] | None, int, int, int]

__all__ = ["decode", "encode", "encode_rune", "first_rune", "last_rune", "make_slice", "panic_text",
           "rune_count", "rune_of", "slice_bytes", "slice_items"]  # fmt: skip

RUNE_ERROR = 0xFFFD


def decode(s: bytes) -> str:
    """One character per rune; invalid bytes are U+DC80 to U+DCFF."""
    return s.decode("utf-8", "surrogateescape")


def encode(s: str) -> bytes:
    """The inverse of `decode`."""
    return s.encode("utf-8", "surrogateescape")


def rune_of(c: str) -> int:
    """The rune that a character of a decoded string stands for."""
    r = ord(c)
    return RUNE_ERROR if 0xDC80 <= r <= 0xDCFF else r


def rune_count(s: bytes) -> int:
    """utf8.RuneCount."""
    return len(s) if s.isascii() else len(s.decode("utf-8", "surrogateescape"))


def encode_rune(r: int) -> bytes:
    """string(rune(r)): what is no valid rune becomes U+FFFD."""
    if 0 <= r < 0x80:
        return b"%c" % r
    if 0 <= r < 0xD800 or 0xDFFF < r <= 0x10FFFF:
        return chr(r).encode()
    return b"\xef\xbf\xbd"


def first_rune(s: bytes, at: int = 0) -> tuple[int, int]:
    """utf8.DecodeRuneInString(s[at:]): the rune and its width; (U+FFFD, 0) if there is none."""
    if at >= len(s):
        return RUNE_ERROR, 0
    c = s[at]
    if c < 0x80:
        return c, 1
    width = 2 if 0xC2 <= c < 0xE0 else 3 if 0xE0 <= c < 0xF0 else 4 if 0xF0 <= c < 0xF5 else 1
    try:
        return ord(s[at : at + width].decode()), width
    except (UnicodeDecodeError, TypeError):
        return RUNE_ERROR, 1


def last_rune(s: bytes) -> tuple[int, int]:
    """utf8.DecodeLastRuneInString."""
    if not s:
        return RUNE_ERROR, 0
    if s[-1] < 0x80:
        return s[-1], 1
    for width in range(2, min(4, len(s)) + 1):
        if s[-width] & 0xC0 != 0x80:
            r, n = first_rune(s[-width:])
            return (r, n) if n == width else (RUNE_ERROR, 1)
    return RUNE_ERROR, 1


def slice_bytes(s: Slice) -> bytes:
    """The bytes of a []byte."""
    base, off, n, _ = s
    return bytes(base[off : off + n]) if base is not None else b""


def slice_items(s: Slice) -> list[Value]:
    """The elements of a slice, in a new list."""
    base, off, n, _ = s
    return base[off : off + n] if base is not None else []


def make_slice(items: Value) -> Slice:
    """A slice with its own array, full to its capacity."""
    base = list(items)
    return base, 0, len(base), len(base)


def panic_text(rt: Runtime, text: bytes) -> GoPanic:
    """What panic("text") throws; to be raised."""
    return GoPanic((rt.type_id("", "string"), text))
