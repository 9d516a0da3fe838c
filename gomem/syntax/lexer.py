"""Text to tokens, with automatic semicolons.

A token is a tuple (kind, text, pos); `kind` is a terminal of grammar/tokens.lark. One regular
expression finds the tokens; whatever it does not match as valid Go comes out as a BAD match and is
looked at by `badtoken`, which says what is wrong as gc does. The text of a SEMI token is gc's word
for it: "semicolon", "newline" or "EOF".
"""

from __future__ import annotations

import re

from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.errors import Diagnostic
    from gomem.source import Source

    Token = tuple[str, str, int]

__all__ = ["DIRECTIVES", "KEYWORDS", "tokenize"]

KEYWORDS = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
]

_OPERATORS = {
    "+=": "ASSIGN_OP", "-=": "ASSIGN_OP", "*=": "ASSIGN_OP", "/=": "ASSIGN_OP",
    "%=": "ASSIGN_OP", "&=": "ASSIGN_OP", "|=": "ASSIGN_OP", "^=": "ASSIGN_OP",
    "<<=": "ASSIGN_OP", ">>=": "ASSIGN_OP", "&^=": "ASSIGN_OP",
    "==": "REL_OP", "!=": "REL_OP", "<": "REL_OP", "<=": "REL_OP", ">": "REL_OP", ">=": "REL_OP",
    "/": "MUL_OP", "%": "MUL_OP", "<<": "MUL_OP", ">>": "MUL_OP", "&^": "MUL_OP",
    "||": "LOR", "&&": "LAND", "+": "ADD", "-": "SUB", "|": "OR", "^": "XOR", "*": "MUL",
    "&": "AND", "!": "NOT", "~": "TILDE", "<-": "ARROW", "++": "INC", "--": "DEC",
    "=": "ASSIGN", ":=": "DEFINE", "...": "ELLIPSIS", "(": "LPAREN", ")": "RPAREN",
    "[": "LBRACK", "]": "RBRACK", "{": "LBRACE", "}": "RBRACE", ",": "COMMA", ".": "DOT",
    ":": "COLON",
}  # fmt: skip

_KINDS = {**_OPERATORS, **{k: k.upper() for k in KEYWORDS}}

# Tokens after which the end of a line is a semicolon. Spec: Semicolons.
_ENDS = frozenset(
    [
        "IDENT",
        "INT",
        "FLOAT",
        "IMAG",
        "CHAR",
        "STRING",
        "BREAK",
        "CONTINUE",
        "FALLTHROUGH",
        "RETURN",
        "INC",
        "DEC",
        "RPAREN",
        "RBRACK",
        "RBRACE",
    ]
)

DIRECTIVES = ("//go:", "//gomem:", "//line ", "//export ", "// +build ")

_DIGITS = r"[0-9](?:_?[0-9])*"
_HEX = r"[0-9a-fA-F](?:_?[0-9a-fA-F])*"
_NUMBER = rf"""
    0[xX](?:_?{_HEX}(?:\.(?:{_HEX})?)?|\.{_HEX})[pP][+-]?{_DIGITS}i?
  | 0[xX]_?{_HEX}(?!\.)i?
  | 0[bB](?:_?[01])+(?!\.)i?
  | 0[oO](?:_?[0-7])+(?!\.)i?
  | (?:{_DIGITS}(?:\.(?:{_DIGITS})?)?|\.{_DIGITS})(?:[eE][+-]?{_DIGITS})?i?
"""
_LONG = r"U00(?:10|0[1-9a-fA-F])[0-9a-fA-F]{4}|U0000(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
_ESCAPE = (
    r"(?:[abfnrtv\\]|[0-3][0-7]{2}|x[0-9a-fA-F]{2}"
    rf"|u(?![dD][89a-fA-F])[0-9a-fA-F]{{4}}|{_LONG})"
)
_STRAY = r"\x00\ufeff\udc80-\udcff"  # NUL, byte order mark, bytes that are not UTF-8

_TOKEN = re.compile(
    rf"""[ \t\r]*(?:
      ([^\W\d]\w*)
    | (\n)
    | ([-+*/%&|^<>=!:]=|<<=?|>>=?|&\^=?|&&|\|\||<-|\+\+|--|\.\.\.
        |[(){{}}\[\],:=*&<>|!~^%+-]|\.(?![0-9])|/(?![/*]))
    | ("[^"\\\n{_STRAY}]*(?:\\(?:{_ESCAPE}|")[^"\\\n{_STRAY}]*)*"|`[^`{_STRAY}]*`)
    | ((?>{_NUMBER})(?!\w))
    | (//[^\n{_STRAY}]*(?=\n|\Z))
    | (/\*[^*{_STRAY}]*\*+(?:[^*/{_STRAY}][^*{_STRAY}]*\*+)*/)
    | ('(?:[^'\\\n{_STRAY}]|\\(?:{_ESCAPE}|'))')
    | (;)
    | ((?s:.))
    )""",
    re.VERBOSE,
)
_IDENT, _NEWLINE, _OPERATOR, _STRING, _NUMERAL, _COMMENT, _BLOCK, _CHAR, _SEMI = range(1, 10)


def tokenize(source: Source, problems: list[Diagnostic]) -> tuple[list[Token], list[ast.Comment]]:
    """The tokens of a file, the last of kind "$END", and its directives.

    What is wrong is added to `problems`; a broken literal still becomes a token.
    """
    text = source.text
    tokens: list[Token] = []
    comments: list[ast.Comment] = []
    at = 1 if text.startswith("\ufeff") else 0
    need = False
    while True:
        at, need = _scan(source, at, need, tokens, comments)
        if at < 0:
            break
        from gomem.syntax.badtoken import scan_bad

        token, at, need = scan_bad(source, at, need, problems)
        if token is not None:
            tokens.append(token)
            need = token[0] in _ENDS
    if any(c.text.startswith(("//line ", "/*line ")) for c in comments):
        from gomem.syntax.linedirective import note_lines

        note_lines(source, comments, problems)
    end = source.end
    if need:
        tokens.append(("SEMI", "EOF", end))
    tokens.append(("$END", "EOF", end))
    return tokens, comments


def _scan(  # noqa: C901, PLR0915 (table of contents)
    source: Source,
    at: int,
    need: bool,  # noqa: FBT001 (state of the lexer)
    tokens: list[Token],
    comments: list[ast.Comment],
) -> tuple[int, bool]:
    """Add tokens from offset `at`, until the end (-1) or something that needs a closer look."""
    text = source.text
    base = source.base
    ascii_only = source.ascii
    kinds = _KINDS
    ends = _ENDS
    add = tokens.append
    for m in _TOKEN.finditer(text, at):
        group = m.lastindex
        if group == _IDENT:
            t = m[1]
            kind = kinds.get(t, "IDENT")
            if not ascii_only and not _is_identifier(t, text[m.end() : m.end() + 1]):
                return m.start(1), need
            add((kind, t, base + m.end() - len(t)))
            need = kind in ends
        elif group == _OPERATOR:
            t = m[3]
            add((kinds[t], t, base + m.end() - len(t)))
            need = t in ")}]++--" and t not in "+-"
        elif group == _NEWLINE:
            if need:
                add(("SEMI", "newline", base + m.end() - 1))
                need = False
        elif group == _STRING:
            add(("STRING", m[4], base + m.start(4)))
            need = True
        elif group == _NUMERAL:
            t = m[5]
            number = "INT" if t.isdecimal() and (t[0] != "0" or t == "0") else _number_kind(t)
            if number is None:
                return m.start(5), need
            add((number, t, base + m.start(5)))
            need = True
        elif group == _COMMENT:
            t = m[6]
            if t.startswith(DIRECTIVES):
                comments.append(ast.Comment(base + m.start(6), base + m.end(), t.rstrip("\r")))
        elif group == _BLOCK:
            if m[7].startswith("/*line "):
                comments.append(ast.Comment(base + m.start(7), base + m.end(), m[7]))
            if need and "\n" in m[7]:
                add(("SEMI", "newline", base + m.start(7)))
                need = False
        elif group == _CHAR:
            add(("CHAR", m[8], base + m.start(8)))
            need = True
        elif group == _SEMI:
            add(("SEMI", "semicolon", base + m.end() - 1))
            need = False
        elif group is not None:
            return m.start(group), need
    return -1, need


def _is_identifier(text: str, after: str) -> bool:
    """Are all characters letters or digits as Go defines them (categories L and Nd)?

    `after` is the next character, which may want to belong to the name.
    """
    if after >= "\x80":
        return False
    return text.isascii() or all(c == "_" or c.isalpha() or c.isdecimal() for c in text)


def _number_kind(text: str) -> str | None:
    """The terminal of a number, None for a decimal digit in an octal literal."""
    if text[-1] == "i":
        return "IMAG"
    if text[:2] in ("0x", "0X"):
        return "FLOAT" if "p" in text or "P" in text else "INT"
    if text[:2] in ("0b", "0B", "0o", "0O"):
        return "INT"
    if "." in text or "e" in text or "E" in text:
        return "FLOAT"
    if text[0] == "0" and ("8" in text or "9" in text):
        return None
    return "INT"
