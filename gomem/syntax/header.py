"""The beginning of a file as the go command reads it, before the compiler sees it.

`go build` first looks for imports: it reads bytes up to the end of the import declarations
(go/build: read.go) and parses those with go/parser. So mistakes up to there are reported in
go/parser's words, the first one only, and the rest of the file does not matter.
"""

from __future__ import annotations

from gomem.errors import Diagnostic
from gomem.source import Source
from gomem.syntax.lexer import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.lexer import Token

__all__ = ["Import", "read_header"]

Import = tuple[int, int, str]
"""Position of a specification, position and text of its path's literal."""

_SPACE = " \t\f\r\n;"
_LITERALS = ("IDENT", "INT", "FLOAT", "IMAG", "CHAR", "STRING")


def read_header(source: Source) -> tuple[list[Import], Diagnostic | None]:
    """The imports, and the first mistake."""
    text = source.text
    end = _Reader(text).header()
    head = Source.of(source.name, text[:end], source.base)
    problems: list[Diagnostic] = []
    tokens, _ = tokenize(head, problems)
    parser = _Parser(tokens, [_translated(d, text, source.base) for d in problems])
    try:
        parser.next()
        parser.file()
    except _WrongError as e:
        return parser.imports, e.diagnostic
    return parser.imports, None


class _WrongError(Exception):
    def __init__(self, pos: int, message: str) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic("Header", pos, pos + 1, message)


# ------------------------------------------------------------------------------------------- bytes


class _NotGoError(Exception):
    """Reading stops, and all of the file is handed to the parser."""


class _Reader:
    """Finds where the imports end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def header(self) -> int:
        """How much of the text the parser gets."""
        try:
            self._keyword("package")
            self._name()
            while self._peek() == "i":
                self._keyword("import")
                if self._peek() != "(":
                    self._import()
                    continue
                self.at += 1
                while self._peek() != ")":
                    self._import()
                self.at += 1
        except _NotGoError:
            return len(self.text)
        return self.at

    def _peek(self) -> str:
        """The next character that is neither space nor comment; "" at the end."""
        text = self.text
        while self.at < len(text):
            if text[self.at] in _SPACE:
                self.at += 1
            elif text.startswith("//", self.at):
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
            elif text.startswith("/*", self.at):
                end = text.find("*/", self.at + 2)
                if end < 0:
                    raise _NotGoError
                self.at = end + 2
            else:
                return text[self.at]
        return ""

    def _keyword(self, word: str) -> None:
        self._peek()
        if not self.text.startswith(word, self.at):
            raise _NotGoError
        self.at += len(word)
        if _in_name(self.text[self.at : self.at + 1]):
            raise _NotGoError

    def _name(self) -> None:
        if not _in_name(self._peek()):
            raise _NotGoError
        while _in_name(self.text[self.at : self.at + 1]):
            self.at += 1

    def _import(self) -> None:
        ch = self._peek()
        if ch == ".":
            self.at += 1
        elif _in_name(ch):
            self._name()
        quote = self._peek()
        if quote not in ('"', "`") or not quote:
            raise _NotGoError
        self.at += 1
        while self.text[self.at : self.at + 1] != quote:
            ch = self.text[self.at : self.at + 1]
            if not ch or (quote == '"' and ch == "\n"):
                raise _NotGoError
            self.at += 2 if quote == '"' and ch == "\\" else 1
        self.at += 1


def _in_name(ch: str) -> bool:
    return ch != "" and (ch == "_" or ch >= "\x80" or ch.isalnum())


# ------------------------------------------------------------------------------------------ tokens


class _Parser:
    """Package clause and imports; the first mistake is raised."""

    def __init__(self, tokens: list[Token], problems: list[Diagnostic]) -> None:
        self.tokens = tokens
        self.problems = problems
        self.imports: list[Import] = []
        self.at = -1
        self.kind, self.text, self.pos = "", "", 0

    def file(self) -> None:
        """A file, as far as its imports go."""
        if self.kind != "PACKAGE":
            raise self._expected("'package'")
        self.next()
        if self.kind != "IDENT":
            raise self._expected("'IDENT'")
        self.next()
        self._semicolon()
        while self.kind == "IMPORT":
            self.next()
            if self.kind != "LPAREN":
                self._spec()
                continue
            self.next()
            while self.kind not in ("RPAREN", "$END"):
                self._spec()
            if self.kind != "RPAREN":
                raise self._expected("')'")
            self.next()
            self._semicolon()

    def next(self) -> None:
        """The next token; what the lexer has against it comes first."""
        if self.at + 1 < len(self.tokens):
            self.at += 1
        self.kind, self.text, self.pos = self.tokens[self.at]
        end = self.pos + len(self.text)
        for d in self.problems:
            if d.pos < end or self.kind == "$END":
                raise _WrongError(d.pos, d.message)

    def _spec(self) -> None:
        start = self.pos
        if self.kind in ("IDENT", "DOT"):
            self.next()
        if self.kind != "STRING":
            literal = self.kind in _LITERALS
            what = "import path must be a string" if literal else "missing import path"
            raise _WrongError(self.pos, what)
        self.imports.append((start, self.pos, self.text))
        self.next()
        self._semicolon()

    def _semicolon(self) -> None:
        if self.kind == "SEMI":
            self.next()
        elif self.kind not in ("RPAREN", "RBRACE", "$END"):
            raise self._expected("';'")

    def _expected(self, what: str) -> _WrongError:
        """The error at the current token."""
        if self.kind == "SEMI":
            found = "';'" if self.text == "semicolon" else "newline"
        elif self.kind in _LITERALS:
            found = self.text
        else:
            found = "'EOF'" if self.kind == "$END" else f"'{self.text}'"
        return _WrongError(self.pos, f"expected {what}, found {found}")


_WORDS = {
    "newline in string": "string literal not terminated",
    "string not terminated": "string literal not terminated",
    "more than one character in rune literal": "illegal rune literal",
    "empty rune literal or unescaped '": "illegal rune literal",
    "newline in rune literal": "rune literal not terminated",
    "unknown escape": "unknown escape sequence",
    "invalid NUL character": "illegal character NUL",
    "invalid UTF-8 encoding": "illegal UTF-8 encoding",
    "invalid BOM in the middle of the file": "illegal byte order mark",
}


def _translated(d: Diagnostic, text: str, base: int) -> Diagnostic:
    """A message of gc's lexer in the words, and at the place, of go/scanner."""
    message = d.message
    pos = d.pos
    if message.startswith("newline in "):  # reported where the literal begins
        quote = '"' if message.endswith("string") else "'"
        line = text.rfind("\n", 0, pos - base) + 1
        at = text.find(quote, line, pos - base)
        pos = base + at if at >= 0 else pos
    elif message.startswith("raw string") or message == "string not terminated":
        raw = text[pos - base : pos - base + 1] == "`"
        message = "raw string literal not terminated" if raw else "string not terminated"
    elif message.startswith("empty rune literal"):
        pos -= 1
    elif message.startswith(("escape is invalid Unicode", "octal escape value")):
        pos = base + text.rfind("\\", 0, pos - base) + 1
        message = "escape sequence is invalid Unicode code point"
    elif text[pos - base : pos - base + 1] in ("“", "”"):
        message = f"curly quotation mark '{text[pos - base]}' (use neutral '\"')"
    elif message.startswith("invalid character"):
        message = "illegal" + message.removeprefix("invalid").removesuffix(" in identifier")
    return Diagnostic(d.code, pos, d.end, _WORDS.get(message, message))
