"""The static segments: package variables in data and bss, constants in rodata."""

from __future__ import annotations

from rich.text import Text

from gomem.render.cells import cells, pad
from gomem.render.values import segment_of, size_text
from gomem.render.views.look import Look, line, mark_style, marks_of, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.render.values import Marks
    from gomem.trace.snapshot import Snapshot, Static

__all__ = ["data_view"]

MOST = {"data": 12, "bss": 12, "rodata": 6}
"""Rows per segment; the others are counted."""

_WORDS = {
    "data": ("DATA .data", "variables with a value"),
    "bss": ("BSS .bss", "variables that start as zero"),
    "rodata": ("RODATA .rodata", "constants, read-only"),
}


def data_view(snapshot: Snapshot, look: Look, width: int) -> list[Text]:
    """Three parts, each with its own title, also when it is empty."""
    marks = marks_of(snapshot)
    out: list[Text] = []
    for segment, (name, remark) in _WORDS.items():
        if segment not in look.shown:
            continue
        rows = [s for s in snapshot.statics if segment_of(s.section) == segment]
        told: tuple[str, ...] = (remark,) if rows else (f"{remark}: none", "empty")
        out.append(title(look, "static", name, told, width))
        shown = [s for s in rows if look.keep(marks, s.name)]
        cut = _newest(shown, marks, MOST[segment])
        columns = _columns(cut, look, width)
        out += [_row(s, marks, look, columns, width) for s in cut]
        if len(shown) > len(cut):
            left = len(shown) - len(cut)
            out.append(line((f"  {look.signs.dots} {left} more", "quiet")))
    return out


def _newest(rows: list[Static], marks: Marks, most: int) -> list[Static]:
    """At most `most` rows, in their order: those that changed, then the first ones."""
    if len(rows) <= most:
        return rows
    order = sorted(range(len(rows)), key=lambda i: (marks.of(rows[i].name) == " ", i))
    return [rows[i] for i in sorted(order[:most])]


def _name(s: Static, look: Look) -> str:
    return look.text(s.name.removeprefix("main."))


def _columns(rows: list[Static], look: Look, width: int) -> tuple[int, int]:
    """Widths of the names and of the types."""
    name = max([4, *(cells(_name(s, look)) for s in rows)])
    type_ = max([3, *(cells(s.type) for s in rows)])
    return min(name, width // 3), min(type_, width // 3)


def _row(s: Static, marks: Marks, look: Look, columns: tuple[int, int], width: int) -> Text:
    mark = marks.of(s.name)
    style = mark_style(mark)
    addr = f"{s.addr:#x} " if look.addresses else ""
    size = size_text(s.size)
    if s.section != segment_of(s.section):
        size = f".{s.section} {size}"
    if s.section == "rodata" and s.value.text == s.name:
        room = width - 2 - len(addr) - len(size) - 1
        text = pad(look.fit(look.text(s.name), room), room)
        return line((f"{mark} ", style), (addr, "quiet"), (text, style), (f" {size}", "quiet"))
    name_width, type_width = columns
    name = pad(look.fit(_name(s, look), name_width), name_width)
    type_ = pad(look.fit(look.text(s.type), type_width), type_width)
    room = max(width - 2 - len(addr) - name_width - type_width - len(size) - 3, 4)
    value = look.value(s.value) + ("" if s.initialized else " (not yet set)")
    value = pad(look.fit(value, room), room)
    return line(
        (f"{mark} ", style),
        (addr, "quiet"),
        (name, style),
        (f" {type_} ", "quiet"),
        (value, style),
        (f" {size}", "quiet"),
    )
