"""What is wrong with a token, in gc's words and at gc's columns.

Only texts that the lexer's expression does not match come here, so this reads one character at a
time. Rules and messages are those of cmd/compile/internal/syntax/scanner.go and source.go.
"""

from __future__ import annotations

from gomem.errors import Diagnostic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.source import Source
    from gomem.syntax.lexer import Token

__all__ = ["scan_bad"]

_BASES = {2: "binary", 8: "octal", 10: "decimal", 16: "hexadecimal"}
_PREFIXES = {"x": 16, "o": 8, "b": 2}


def scan_bad(
    source: Source,
    at: int,
    need: bool,  # noqa: FBT001 (state of the lexer)
    problems: list[Diagnostic],
) -> tuple[Token | None, int, bool]:
    """Read the text at offset `at`: a token or None, where to go on, and does a line end count."""
    reader = _Reader(source, at, problems)
    ch = reader.ch
    token: Token | None = None
    if reader.at == len(source.text):
        return None, reader.at, need
    if ch == "\n":  # after characters that were skipped
        if need:
            token = ("SEMI", "newline", source.base + reader.at)
        return token, reader.at + 1, False
    start = reader.at
    kind = _scan(reader)
    if kind == "COMMENT":
        if need and "\n" in source.text[start : reader.at]:
            return ("SEMI", "newline", source.base + start), reader.at, False
        return None, reader.at, need
    if kind:
        token = (kind, source.text[start : reader.at], source.base + start)
    return token, reader.at, need


class _Reader:
    """The characters of a file from an offset; reports and skips those that may never occur."""

    __slots__ = ("at", "ch", "problems", "source", "start")

    def __init__(self, source: Source, at: int, problems: list[Diagnostic]) -> None:
        self.source = source
        self.problems = problems
        self.at = at - 1
        self.ch = ""
        self.next()
        self.start = self.at

    def next(self) -> None:
        """Go to the next character; "" at the end of the file."""
        text = self.source.text
        while True:
            self.at += 1
            if self.at >= len(text):
                self.at = len(text)
                self.ch = ""
                return
            ch = text[self.at]
            if ch == "\0":
                self.error(self.at, "invalid NUL character")
            elif ch == "\ufeff":
                self.error(self.at, "invalid BOM in the middle of the file")
            elif "\udc80" <= ch <= "\udcff":
                self.error(self.at, "invalid UTF-8 encoding")
            else:
                self.ch = ch
                return

    def error(self, at: int, message: str) -> None:
        """Report at an offset in characters."""
        pos = self.source.base + at
        self.problems.append(Diagnostic("Syntax", pos, pos + 1, message))


def _scan(r: _Reader) -> str:  # noqa: C901 (table of contents)
    """Read one token; its kind, "COMMENT", or "" when there is none."""
    ch = r.ch
    text = r.source.text
    if ch in "0123456789" or (ch == "." and text[r.at + 1 : r.at + 2] in tuple("0123456789")):
        return _number(r)
    if ch == '"':
        return _quoted(r)
    if ch == "`":
        return _raw(r)
    if ch == "'":
        return _rune(r)
    if ch == "/" and text[r.at + 1 : r.at + 2] in ("/", "*"):
        return _comment(r)
    if ch == "_" or ch.isalpha():
        return _identifier(r)
    if ch >= "\x80":
        if ch.isdecimal():
            r.error(r.at, f"identifier cannot begin with digit {_unicode(ch)}")
        else:
            r.error(r.at, f"invalid character {_unicode(ch)} in identifier")
        return _identifier(r)
    if ch not in " \t\r":
        if ch not in "()[]{},;:.+-*/%&|^<>=!~":
            r.error(r.at, f"invalid character {_unicode(ch)}")
            r.next()
    else:
        r.next()
    return ""


def _identifier(r: _Reader) -> str:
    while True:
        r.next()
        ch = r.ch
        if not (ch == "_" or ch.isalpha() or ch.isdecimal()):
            if ch < "\x80":
                break
            r.error(r.at, f"invalid character {_unicode(ch)} in identifier")
    return "IDENT"


def _number(r: _Reader) -> str:  # noqa: C901, PLR0915 (the order of gc's checks)
    start = r.at
    kind = "INT"
    base, prefix, invalid, seen = 10, "", -1, ""
    good = True

    def fail(at: int, message: str) -> None:
        nonlocal good
        if good:
            r.error(at, message)
        good = False

    if r.ch == "0":
        r.next()
        prefix = r.ch.lower() if r.ch and r.ch in "xXoObB" else "0"
        base = _PREFIXES.get(prefix, 8)
        if prefix == "0":
            seen = "0"
        else:
            r.next()
    if r.ch != ".":
        digits, invalid = _digits(r, base)
        seen += digits
    if r.ch == ".":
        kind = "FLOAT"
        if prefix in ("o", "b"):
            fail(r.at, f"invalid radix point in {_BASES[base]} literal")
        r.next()
        seen += _digits(r, base)[0]
    if not seen.replace("_", ""):
        fail(r.at, f"{_BASES[base]} literal has no digits")
    if r.ch and r.ch in "eEpP":
        kind = "FLOAT"
        _exponent(r, prefix, fail)
    elif prefix == "x" and kind == "FLOAT":
        fail(r.at, "hexadecimal mantissa requires a 'p' exponent")
    if r.ch == "i":
        kind = "IMAG"
        r.next()
    text = r.source.text[start : r.at]
    if kind == "INT" and invalid >= 0:
        fail(invalid, f"invalid digit '{r.source.text[invalid]}' in {_BASES[base]} literal")
    separator = _bad_separator(text)
    if separator >= 0:
        fail(start + separator, "'_' must separate successive digits")
    return kind


def _exponent(r: _Reader, prefix: str, fail: Callable[[int, str], None]) -> None:
    mark = r.ch
    if mark in "eE" and prefix not in ("", "0"):
        fail(r.at, f"'{mark}' exponent requires decimal mantissa")
    elif mark in "pP" and prefix != "x":
        fail(r.at, f"'{mark}' exponent requires hexadecimal mantissa")
    r.next()
    if r.ch and r.ch in "+-":
        r.next()
    if not _digits(r, 10)[0].replace("_", ""):
        fail(r.at, "exponent has no digits")


def _digits(r: _Reader, base: int) -> tuple[str, int]:
    """Read digits and `_`; the text, and the offset of the first digit too large for `base`."""
    start = r.at
    invalid = -1
    allowed = "0123456789abcdefABCDEF_" if base > 10 else "0123456789_"
    while r.ch and r.ch in allowed:
        if base <= 10 and r.ch != "_" and int(r.ch) >= base and invalid < 0:
            invalid = r.at
        r.next()
    return r.source.text[start : r.at], invalid


def _bad_separator(text: str) -> int:
    """The index of the first `_` in a number that is not between digits, or -1."""
    is_hex = text[:2] in ("0x", "0X")
    previous = "."
    first = 0
    if text[:2] in ("0x", "0X", "0o", "0O", "0b", "0B"):
        previous = "0"
        first = 2
    for i in range(first, len(text)):
        c = text[i]
        if c == "_":
            if previous != "0":
                return i
            previous = "_"
        elif c in "0123456789" or (is_hex and c in "abcdefABCDEF"):
            previous = "0"
        else:
            if previous == "_":
                return i - 1
            previous = "."
    return len(text) - 1 if previous == "_" else -1


def _quoted(r: _Reader) -> str:
    start = r.at
    r.next()
    while r.ch != '"':
        if r.ch == "\\":
            r.next()
            _escape(r, '"')
        elif r.ch == "\n":
            r.error(r.at, "newline in string")
            return "STRING"
        elif not r.ch:
            r.error(start, "string not terminated")
            return "STRING"
        else:
            r.next()
    r.next()
    return "STRING"


def _raw(r: _Reader) -> str:
    start = r.at
    r.next()
    while r.ch != "`":
        if not r.ch:
            r.error(start, "string not terminated")
            return "STRING"
        r.next()
    r.next()
    return "STRING"


def _rune(r: _Reader) -> str:
    start = r.at
    good = True
    count = 0
    r.next()
    while r.ch != "'":
        if r.ch == "\\":
            r.next()
            good = _escape(r, "'") and good
        elif r.ch in ("\n", ""):
            if good and r.ch:
                r.error(r.at, "newline in rune literal")
            elif good:
                r.error(start, "rune literal not terminated")
            return "CHAR"
        else:
            r.next()
        count += 1
    if good and count == 0:
        r.error(r.at, "empty rune literal or unescaped '")
    elif good and count > 1:
        r.error(start, "more than one character in rune literal")
    r.next()
    return "CHAR"


def _escape(r: _Reader, quote: str) -> bool:
    """Read an escape after its backslash; is it valid?"""
    ch = r.ch
    if not ch:
        return True  # the caller complains about the end of the file
    if ch == quote or ch in "abfnrtv\\":
        r.next()
        return True
    if ch in "01234567":
        count, base, largest = 3, 8, 255
    elif ch in "xuU":
        count = {"x": 2, "u": 4, "U": 8}[ch]
        base, largest = 16, 255 if ch == "x" else 0x10FFFF
        r.next()
    else:
        r.error(r.at, "unknown escape")
        return False
    x = 0
    for _ in range(count):
        if not r.ch:
            return True
        digit = "0123456789abcdef".find(r.ch.lower()) if r.ch.isascii() else -1
        if not 0 <= digit < base:
            r.error(r.at, f"invalid character {_quote(r.ch)} in {_BASES[base]} escape")
            return False
        x = x * base + digit
        r.next()
    if x > largest and base == 8:
        r.error(r.at, f"octal escape value {x} > 255")
        return False
    if x > largest or 0xD800 <= x < 0xE000:
        r.error(r.at, f"escape is invalid Unicode code point U+{x:04X}")
        return False
    return True


def _comment(r: _Reader) -> str:
    start = r.at
    r.next()
    line = r.ch == "/"
    r.next()
    if line:
        while r.ch and r.ch != "\n":
            r.next()
        return "COMMENT"
    previous = ""
    while r.ch:
        if previous == "*" and r.ch == "/":
            r.next()
            return "COMMENT"
        previous = r.ch
        r.next()
    r.error(start, "comment not terminated")
    return "COMMENT"


def _unicode(ch: str) -> str:
    """As Go's %#U."""
    code = f"U+{ord(ch):04X}"
    return f"{code} '{ch}'" if ch.isprintable() else code


def _quote(ch: str) -> str:
    """As Go's %q of a character."""
    named = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "'": "\\'", "\\": "\\\\"}
    if ch in named:
        return f"'{named[ch]}'"
    if ch.isprintable():
        return f"'{ch}'"
    code = ord(ch)
    return f"'\\x{code:02x}'" if code < 0x80 else f"'\\u{code:04x}'"
