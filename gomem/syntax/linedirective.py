"""Line directives: `//line name:10`, `/*line name:10:5*/`. cmd/compile: syntax/parser.go."""

from __future__ import annotations

import posixpath

from gomem.errors import Diagnostic
from gomem.source import Position, Remark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.source import Source
    from gomem.syntax import ast

__all__ = ["PREFIXES", "note_lines"]

PREFIXES = ("//line ", "/*line ")
_MOST = 1 << 30
"""Lines and columns are smaller."""


def note_lines(source: Source, comments: list[ast.Comment], problems: list[Diagnostic]) -> None:
    """Give `source` its remarks; numbers that are none are reported."""
    for c in comments:
        whole = c.text.startswith("//")
        if c.text.startswith(PREFIXES) and (not whole or source.line_col(c.pos)[1] == 1):
            place = _place(source, c, c.text[7:] if whole else c.text[7:-2], problems)
            if place is not None:
                after = c.end + 1 if whole else c.end  # a line comment includes its newline
                source.remarks.append(Remark(after - source.base, place))


def _place(
    source: Source, c: ast.Comment, text: str, problems: list[Diagnostic]
) -> Position | None:
    """The place that the text of a directive names."""

    def wrong(what: str, at: int) -> None:
        pos = c.pos + 7 + at
        message = f"invalid {what} number: {text[at:]}"
        problems.append(Diagnostic("Syntax", pos, pos + 1, message))

    at, line = _number(text)
    if at == 0:
        return None
    if line < 0:
        wrong("line", at)
        return None
    col = 0
    before, number = _number(text[: at - 1])
    if before and number >= 0:
        line, col = number, line
        if not 0 < col <= _MOST:
            wrong("column", at)
            return None
        text, at = text[: at - 1], before
    if not 0 < line <= _MOST:
        wrong("line", at)
        return None
    name = text[: at - 1]
    if not name and col:
        name = source.remarks[-1].place.name if source.remarks else source.name
    elif name:
        name = posixpath.normpath(posixpath.join(posixpath.dirname(source.name), name))
    return Position(name, line, col)


def _number(text: str) -> tuple[int, int]:
    """Where the number behind the last colon begins (0: no colon), and it (-1: it is none)."""
    at = text.rfind(":") + 1
    digits = text[at:]
    return at, int(digits) if digits.isascii() and digits.isdecimal() else -1
