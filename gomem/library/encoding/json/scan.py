"""JSON text: whether it is valid, and if not, what is wrong and where. RFC 8259.

The words are those that encoding/json makes of the faults of encoding/json/jsontext.
"""

from __future__ import annotations

import re

from gomem.library.quote import quote, quote_rune
from gomem.library.text import first_rune

__all__ = ["END", "NUMBER", "SPACE", "EndError", "FaultError", "Scanner"]

END = "unexpected end of JSON input"
SPACE = re.compile(rb"[ \t\r\n]*")
NUMBER = re.compile(rb"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_PLAIN = re.compile(rb'[^"\\\x00-\x1f]*')
_ESCAPE = re.compile(rb'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
_LITERALS = frozenset(b"tfn")
_MAX_DEPTH = 10000


class FaultError(Exception):
    """A syntax error: words and offset."""

    def __init__(self, text: str, offset: int) -> None:
        super().__init__(text)
        self.text = text
        self.offset = offset


class EndError(FaultError):
    """The text ends too early."""

    def __init__(self, offset: int) -> None:
        super().__init__(END, offset)


class Scanner:
    """Checks values of a text."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def space(self, i: int) -> int:
        """After white space."""
        m = SPACE.match(self.data, i)
        return m.end() if m else i

    def bad(self, i: int, where: str) -> FaultError:
        """The character at i should not be there."""
        if i >= len(self.data):
            return EndError(len(self.data))
        r, n = first_rune(self.data, i)
        c = self.data[i : i + n]
        if r == 0xFFFD and n == 1:
            shown = f"'\\x{c[0]:02x}'"
        else:
            shown = quote_rune(r).decode("utf-8", "surrogateescape")
        return FaultError(f"invalid character {shown} {where}", i + n)

    def document(self) -> None:
        """One value and nothing more."""
        i = self.space(self.value(0))
        if i < len(self.data):
            raise self.bad(i, "after top-level value")

    def value(self, i: int) -> int:
        """The end of the value at i; nesting does not recurse."""
        data = self.data
        stack: list[int] = []
        while True:
            i = self.space(i)
            c = data[i] if i < len(data) else -1
            if c in (0x7B, 0x5B):
                i, opened = self._open(i, stack, c)
                if opened:
                    continue
            elif c == 0x22:
                i = self.string(i)
            elif c == 0x2D or 0x30 <= c <= 0x39:
                i = self.number(i)
            elif c in _LITERALS:
                i = self.literal(i)
            else:
                raise self.bad(i, "looking for beginning of value")
            while stack:
                i, more = self._after(i, stack)
                if more:
                    break
            else:
                return i

    def _open(self, i: int, stack: list[int], c: int) -> tuple[int, bool]:
        """A bracket; whether a value follows inside."""
        if len(stack) >= _MAX_DEPTH:
            raise FaultError("exceeded max depth", i + 1)
        i = self.space(i + 1)
        close = 0x5D if c == 0x5B else 0x7D
        if self.data[i : i + 1] == bytes([close]):
            return i + 1, False
        stack.append(c)
        return (self.key(i) if c == 0x7B else i), True

    def _after(self, i: int, stack: list[int]) -> tuple[int, bool]:
        """What stands after an element: a comma, or the end of what it is in."""
        i = self.space(i)
        c = self.data[i : i + 1]
        array = stack[-1] == 0x5B
        if c == b",":
            i = self.space(i + 1)
            return (i if array else self.key(i)), True
        if c == (b"]" if array else b"}"):
            stack.pop()
            return i + 1, False
        raise self.bad(i, "after array element" if array else "after object key:value pair")

    def key(self, i: int) -> int:
        """A key and its colon."""
        if self.data[i : i + 1] != b'"':
            raise self.bad(i, "looking for beginning of object key string")
        i = self.space(self.string(i))
        if self.data[i : i + 1] != b":":
            raise self.bad(i, "after object key")
        return i + 1

    def string(self, i: int) -> int:
        """The end of a string."""
        data = self.data
        i += 1
        while True:
            m = _PLAIN.match(data, i)
            i = m.end() if m else i
            c = data[i : i + 1]
            if c == b'"':
                return i + 1
            if c != b"\\":
                raise self.bad(i, "in string")
            m = _ESCAPE.match(data, i)
            if m is None:
                raise self._bad_escape(i)
            i = m.end()

    def _bad_escape(self, i: int) -> FaultError:
        data = self.data
        n = 6 if data[i + 1 : i + 2] == b"u" else 2
        what = data[i : i + n]
        if len(what) < n and re.fullmatch(rb"\\(?:u[0-9a-fA-F]*)?", what):
            return EndError(len(data))
        text = what.decode("utf-8", "replace")
        odd = any(c == "`" or c.isspace() or not c.isprintable() or c == "\ufffd" for c in text)
        shown = quote(what).decode() if odd else f"`{text}`"
        return FaultError(f"invalid escape sequence {shown} in string", i + len(what))

    def number(self, i: int) -> int:
        """The end of a number."""
        m = NUMBER.match(self.data, i)
        data = self.data
        end = m.end() if m else i + 1
        rest = data[end : end + 1]
        if m is None:
            at = i + 1
        elif rest == b"." and b"." not in m[0] and b"e" not in m[0].lower():
            at = end + 1
        elif rest in (b"e", b"E") and b"e" not in m[0].lower():
            at = end + 1 + (data[end + 1 : end + 2] in (b"+", b"-"))
        else:
            return end
        if at >= len(data):
            raise EndError(i)
        raise self.bad(at, "in numeric literal")

    def literal(self, i: int) -> int:
        """The end of true, false or null."""
        data = self.data
        word = {0x74: b"true", 0x66: b"false", 0x6E: b"null"}[data[i]]
        for k in range(1, len(word)):
            if data[i + k : i + k + 1] != word[k : k + 1]:
                name, want = word.decode(), chr(word[k])
                raise self.bad(i + k, f"in literal {name} (expecting {want!r})")
        return i + len(word)
