"""Source text and places in it.

A position is one integer, as in go/token: each file of a program has a `base`, and a position is
`base` plus an offset in characters. Line and column are computed only when shown; columns count
bytes from 1, as gc prints them, and so do `//line` directives: what follows one is shown as part of
another file.
"""

from __future__ import annotations

from bisect import bisect_right

from gomem.record import record, value

__all__ = ["FileSet", "Position", "Remark", "Source"]


COLUMNS = 255
"""Columns from here on are not printed before messages. cmd/internal/src: pos.go."""


@value
class Position:
    """A place as it is shown: file name, line from 1, column in bytes from 1 (0: not known)."""

    name: str
    line: int
    col: int

    def __str__(self) -> str:
        return f"{self.name}:{self.line}:{self.col}" if self.col else f"{self.name}:{self.line}"

    def at_head(self) -> Position:
        """As it is printed before a message: the compiler has 8 bits for a column."""
        return self if self.col < COLUMNS else Position(self.name, self.line, 0)


@value
class Remark:
    """A line directive: what is at `offset` and after is shown as from `place` on."""

    offset: int
    place: Position


@record
class Source:
    """One file. `text` is decoded as UTF-8 with surrogate escapes for bytes that are not."""

    name: str
    text: str
    base: int
    line_starts: list[int]
    """Offsets (not positions) of the first character of each line."""
    ascii: bool
    remarks: list[Remark]
    """Line directives, in order; the lexer finds them."""

    @staticmethod
    def of(name: str, text: str, base: int = 0) -> Source:
        """Index the lines of `text`."""
        starts = [0]
        find = text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return Source(name, text, base, starts, text.isascii(), [])

    @staticmethod
    def decode(name: str, data: bytes, base: int = 0) -> Source:
        """A source of the bytes of a file."""
        return Source.of(name, data.decode("utf-8", "surrogateescape"), base)

    @property
    def end(self) -> int:
        """The position after the last character; the base of a next file is one more."""
        return self.base + len(self.text)

    def line_col(self, pos: int) -> tuple[int, int]:
        """Line and byte column, both from 1, of a position in this file."""
        offset = pos - self.base
        line = bisect_right(self.line_starts, offset)
        start = self.line_starts[line - 1]
        if self.ascii:
            return line, offset - start + 1
        return line, len(self.text[start:offset].encode("utf-8", "surrogateescape")) + 1

    def line_of(self, pos: int) -> int:
        """The line, from 1, of a position in this file."""
        return bisect_right(self.line_starts, pos - self.base)

    def position(self, pos: int) -> Position:
        """The place that `pos` is shown as."""
        line, col = self.line_col(pos)
        offset = pos - self.base
        if not self.remarks or offset < self.remarks[0].offset:
            return Position(self.name, line, col)
        remark = [r for r in self.remarks if r.offset <= offset][-1]
        origin, first = self.line_col(remark.offset + self.base)
        place = remark.place
        if place.col == 0:
            col = 0
        elif line == origin:
            col += place.col - first
        return Position(place.name, place.line + line - origin, col)

    def line_text(self, line: int) -> str:
        """The text of a line (from 1), without its end."""
        if not 1 <= line <= len(self.line_starts):
            return ""
        start = self.line_starts[line - 1]
        stop = self.line_starts[line] - 1 if line < len(self.line_starts) else len(self.text)
        return self.text[start:stop].rstrip("\r")

    def slice(self, start: int, end: int) -> str:
        """The text between two positions of this file."""
        return self.text[start - self.base : end - self.base]


@record
class FileSet:
    """All sources of a program, by rising base."""

    sources: list[Source]

    def source(self, pos: int) -> Source:
        """The file that holds position `pos`."""
        found = self.sources[0]
        for s in self.sources:
            if s.base > pos:
                break
            found = s
        return found

    def position(self, pos: int) -> Position:
        """The place that `pos` is shown as."""
        return self.source(pos).position(pos)

    def text_position(self, pos: int) -> Position:
        """The place where `pos` is in the text, whatever line directives say."""
        source = self.source(pos)
        return Position(source.name, *source.line_col(pos))

    @property
    def next_base(self) -> int:
        """The base for the next file."""
        return self.sources[-1].end + 1 if self.sources else 0
