"""The report of `gomem escape` as text.

One block per row: a line of columns, then the sentence on lines of its own, so that no width makes
a name or an address unreadable. Columns are as wide as what they hold, and at most what is left.

    16:2   [heap]    var       v                    User     32B
           v is on the heap because its address is returned at line 19.
           gc: moved to heap: v
"""

from __future__ import annotations

from gomem.render.cells import cells, pad, wrap
from gomem.render.theme import COLORS, paint
from gomem.render.values import clean, count, fit, size_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    class Row(Protocol):
        """A row of the placement report; fields as in the JSON form."""

        @property
        def pos(self) -> str: ...
        @property
        def kind(self) -> str: ...
        @property
        def name(self) -> str: ...
        @property
        def type(self) -> str: ...
        @property
        def size(self) -> int: ...
        @property
        def segment(self) -> str: ...
        @property
        def section(self) -> str: ...
        @property
        def verdict(self) -> str: ...
        @property
        def reason(self) -> str: ...
        @property
        def sentence(self) -> str: ...
        @property
        def textbook(self) -> str: ...


__all__ = ["escape_table"]

NARROW = 60
"""Below this width a row is a list."""

_GAP = 2


def escape_table(  # noqa: PLR0913 (what to show and how)
    rows: Sequence[Row],
    *,
    file: str,
    model: str,
    total: int,
    files: Sequence[str] = (),
    width: int,
    color: bool,
    ascii: bool,
) -> str:
    """The whole report, every line ended.

    `total` counts the rows before a filter; `files` has, of several files, each row's.
    """
    places = [r.pos for r in rows]
    if files:
        places = [f"{f}:{r.pos}" for f, r in zip(files, rows, strict=True)]
    page = _Page(width, color=color, ascii=ascii)
    out = [page.bold(f"{file}: {count(total, 'place')}, model {model}")]
    if len(rows) != total:
        out[0] += f", {len(rows)} shown"
    out.append("")
    if rows:
        out += page.head(rows, places)
    for r, place in zip(rows, places, strict=True):
        out += page.row(r, place)
    out += ["", *wrap(_totals(rows), width)]
    return "\n".join(out) + "\n"


def _totals(rows: Sequence[Row]) -> str:
    """How many places of each segment: "stack 9, heap 3, data 1"."""
    number: dict[str, int] = {}
    for r in rows:
        number[r.segment] = number.get(r.segment, 0) + 1
    parts = [f"{s} {number[s]}" for s in COLORS if s in number]
    return "in all: " + ", ".join(parts) if parts else "nothing here"


class _Page:
    """Widths, characters and colours of one report."""

    def __init__(self, width: int, *, color: bool, ascii: bool) -> None:
        self.width = width
        self.color = color
        self.ascii = ascii
        self.widths = (0, 0, 0, 0, 0)

    def bold(self, text: str) -> str:
        return paint(text, bold=True) if self.color else text

    def head(self, rows: Sequence[Row], places: Sequence[str]) -> list[str]:
        """Settle the widths of the columns, and name them."""
        if self.width < NARROW:
            return []
        pos = max(3, *map(cells, places))
        tag = max(7, *(len(_tag(r)) for r in rows))
        kind = max(4, *(len(r.kind) for r in rows))
        left = self.width - pos - tag - kind - 8 - 4 * _GAP - _GAP
        name = max(4, *(cells(_text(r.name)) for r in rows))
        type_ = max(4, *(cells(_text(r.type)) for r in rows))
        if name + type_ > left:
            half = left // 2
            type_ = min(type_, max(half, left - name))
            name = min(name, left - type_)
        self.widths = (pos, tag, kind, name, type_)
        line = self._columns("POS", "SEGMENT", "KIND", "NAME", "TYPE") + "SIZE".rjust(8)
        return [paint(line, dim=True) if self.color else line]

    def _columns(self, *texts: str) -> str:
        return (" " * _GAP).join(pad(t, w) for t, w in zip(texts, self.widths, strict=True))

    def row(self, r: Row, place: str) -> list[str]:
        dots = ".." if self.ascii else "…"
        name, type_ = _text(r.name), _text(r.type)
        if self.width < NARROW:
            lines = wrap(f"{place} {_tag(r)} {r.kind} {name}", self.width)
            lines[0] = lines[0].replace(_tag(r), self._paint_tag(r, _tag(r)), 1)
            lines += ["  " + t for t in wrap(f"{type_} {_size(r)}".rstrip(), self.width - 2)]
            indent = 2
        else:
            _, tag_width, _, name_width, type_width = self.widths
            line = self._columns(
                place, _tag(r), r.kind,
                fit(name, name_width, dots), fit(type_, type_width, dots),
            )  # fmt: skip
            if self.color:
                at = self.widths[0] + _GAP
                tag = self._paint_tag(r, line[at : at + tag_width])
                line = line[:at] + tag + line[at + tag_width :]
            lines = [(line + _size(r).rjust(8)).rstrip()]
            indent = self.widths[0] + _GAP
        for text in _remarks(r):
            lines += [" " * indent + t for t in wrap(self._plain(text), self.width - indent)]
        return lines

    def _plain(self, text: str) -> str:
        text = clean(text)
        return text.replace("·", "-").replace("→", "->") if self.ascii else text

    def _paint_tag(self, r: Row, text: str) -> str:
        if not self.color:
            return text
        return paint(text, color=COLORS.get(r.segment), bold=r.segment == "heap")


def _remarks(r: Row) -> list[str]:
    """The sentence, gc's verdict, and where a lesson would say otherwise."""
    out = [r.sentence] if r.sentence else []
    if r.verdict:
        out.append(f"gc: {r.verdict}")
    if r.textbook and r.textbook.split(":")[0].split(",")[0].strip() != r.segment:
        out.append(f"textbook: {r.textbook}")
    return out


def _size(r: Row) -> str:
    """The size; nothing for what has none, or one that only the run knows."""
    if r.size == 0 and r.kind in ("func", "const", "append", "concat", "conversion", "make"):
        return ""
    return size_text(r.size)


def _tag(r: Row) -> str:
    """What a row calls its place: the segment, or the section that the linker puts it in."""
    return f"[.{r.section}]" if r.section else f"[{r.segment}]"


def _text(text: str) -> str:
    return clean(" ".join(text.split()))
