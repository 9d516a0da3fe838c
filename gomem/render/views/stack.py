"""The stack of a goroutine, the top frame first, each frame with its slots.

▶ newUser at line 17 ────────────── 80B
  │ param  name  "bob" → rodata   string
* │ result u     → h3              *User
  ╰ return to main.main:25
"""

from __future__ import annotations

from rich.text import Text

from gomem.record import record
from gomem.render.cells import cells, pad, wrap
from gomem.render.values import count, newest_frames, size_text, slot_names
from gomem.render.views.goroutines import goroutines_view
from gomem.render.views.look import Look, line, mark_style, marks_of, title
from gomem.trace.changes import frame_labels, frame_target, slot_labels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.render.values import Marks
    from gomem.trace.snapshot import Frame, Goroutine, Slot, Snapshot

__all__ = ["stack_view"]

FRAMES_TOP, FRAMES_BOTTOM = 4, 2
"""Of a deep stack, the frames shown at its two ends."""

TYPE_COLUMN = 50
"""From this width on, types have a column of their own."""

KIND_WIDTH = 8

INDENT = 6
MOST_LINES = 3
"""Lines that a struct, array or slice gets below its name when it does not fit beside it."""


@record
class _Page:
    """What all rows of a view share."""

    snapshot: Snapshot
    marks: Marks
    look: Look
    width: int
    newest: set[tuple[int, int]]
    """Goroutines and serials of the frames that marks are about."""


def stack_view(snapshot: Snapshot, look: Look, width: int) -> list[Text]:
    """The stack of the goroutine that runs; with others, all goroutines in a line each above it."""
    goroutines = snapshot.goroutines
    if not goroutines:
        return [
            title(look, "stack", "STACK", "", width),
            line((look.fit("  (no goroutine: nothing runs)", width), "quiet")),
        ]
    page = _Page(snapshot, marks_of(snapshot), look, width, newest_frames(snapshot))
    opened = _open(snapshot, look)
    out: list[Text] = []
    if len(goroutines) > 1 or goroutines[0].gid > 1:
        out += goroutines_view(snapshot, look, width, opened.gid)
    return out + _goroutine(page, opened)


def _open(snapshot: Snapshot, look: Look) -> Goroutine:
    """The goroutine whose frames are drawn: the chosen one, else the one that made the step."""
    by_gid = {g.gid: g for g in snapshot.goroutines}
    running = next((g for g in snapshot.goroutines if g.state == "running"), None)
    found = by_gid.get(look.goroutine) or by_gid.get(snapshot.step.gid) or running
    return found or snapshot.goroutines[0]


def _goroutine(page: _Page, g: Goroutine) -> list[Text]:
    look, width = page.look, page.width
    total = size_text(g.stack_hi - g.stack_lo)
    used: tuple[str, ...] = (f"{g.stack_used} of {total}", f"{g.stack_used}/{total}")
    if look.addresses:
        used = (f"{used[0]} at {g.stack_lo:#x}", *used)
    out = [title(look, "stack", f"STACK g{g.gid} {look.text(g.state)}", used, width)]
    deep = len(g.frames) - FRAMES_TOP - FRAMES_BOTTOM
    hidden = range(FRAMES_TOP, FRAMES_TOP + deep) if deep > 1 else range(0)
    labels = frame_labels(g)
    for i, f in enumerate(g.frames):
        if i not in hidden:
            running = i == 0 and g.gid == page.snapshot.step.gid
            out += _frame(page, g, f, labels[f.serial], running=running)
        elif i == hidden.start:
            text = f"  {look.signs.dots} {count(deep, 'more frame')} {look.signs.dots}"
            out.append(line((look.fit(text, width), "quiet")))
    if not g.frames:
        out.append(line(("  (no frame)", "quiet")))
    return out


def _frame(page: _Page, g: Goroutine, f: Frame, label: str, *, running: bool) -> list[Text]:
    look, width = page.look, page.width
    own = (g.gid, f.serial) in page.newest
    out = [_head(page, f, page.marks.of(frame_target(g.gid, f)) if own else " ", running=running)]
    slots = [
        (s, name, f"{label}.{own_label}")
        for s, name, own_label in zip(f.slots, slot_names(f), slot_labels(f), strict=True)
        if s.live or s.kind != "temp"
    ]
    names = min(max([2, *(cells(name) for _, name, _ in slots)]), max(width // 4, 6))
    types = min(max([3, *(cells(s.type) for s, _, _ in slots)]), width // 4)
    for s, name, target in slots:
        if look.keep(page.marks, target):
            mark = page.marks.of(target) if s.live else " "
            out += _slot(page, s, mark, pad(look.fit(look.text(name), names), names), types)
    text = f"return to {look.text(f.ret_to)}"
    if look.addresses:
        at = f.base + f.size
        saved = look.fit(f"{at - 16:#x} saved    frame pointer of the caller", width - 4)
        out.append(line(("  " + look.signs.side, "stack"), (f" {saved}", "quiet")))
        text = f"{at - 8:#x} {text}" + (f" at {f.ret_addr:#x}" if f.ret_addr else "")
    text = look.fit(text, width - 4)
    out.append(line(("  " + look.signs.corner, "stack"), (f" {text}", "quiet")))
    return out


def _head(page: _Page, f: Frame, mark: str, *, running: bool) -> Text:
    """The line that opens a frame: the function, where it is, the frame's size."""
    look = page.look
    lead = " line " if page.width >= TYPE_COLUMN else ":"
    if len(look.sources) > 1:
        lead = f" {look.file_in_rows(f.file)}:"
    place = f"{lead}{f.line}" if f.line else ""
    note = f" {look.text(f.note)}" if f.note else ""
    if mark == "+":
        note += " + pushed"
    size = (f"{f.base:#x} " if look.addresses else "") + size_text(f.size)
    room = page.width - 2 - len(place) - cells(note) - len(size) - 2
    name = look.fit(look.text(f.func.removeprefix("main.")), room)
    fill = look.signs.rule * max(room - cells(name), 0)
    style = mark_style(mark) or ("stack" if running else "")
    return line(
        (f"{look.signs.here if running else mark} ", style),
        (name, style or "title"),
        place,
        (note, style),
        (f" {fill} ", "rule"),
        (size, "quiet"),
    )


def _slot(page: _Page, s: Slot, mark: str, name: str, types: int) -> list[Text]:
    look, width = page.look, page.width
    style = mark_style(mark) if s.live and s.kind != "temp" else "quiet"
    addr = f"{s.addr:#x} " if look.addresses else ""
    size = f" {size_text(s.size):>4}" if look.addresses else ""
    value = look.value(s.value) if s.live else look.signs.none
    if s.live and s.home != "stack":
        if s.kind == "capture":
            value += f" (in {s.home})"
        else:
            value = f"moved to heap {look.signs.arrow} {s.home}"
    value = value.removeprefix(look.text(s.type)) if s.value.parts else value
    pieces: list[str | tuple[str, str]] = [
        (f"{mark} ", style), (look.signs.side + " ", "stack"), (addr, "quiet"),
        (f"{s.kind:<{KIND_WIDTH}} ", "quiet"), (name + " ", style),
    ]  # fmt: skip
    room = width - 4 - len(addr) - KIND_WIDTH - 1 - cells(name) - 1 - len(size)
    if width >= TYPE_COLUMN:
        type_ = pad(look.fit(look.text(s.type), types), types)
        pieces.append((type_ + " ", "quiet"))
        room -= types + 1
    more: list[Text] = []
    if s.live and s.value.parts and s.kind != "temp" and cells(value) > room:
        lines = wrap(value, max(width - INDENT, 8))
        if len(lines) > MOST_LINES:
            rest = " ".join(lines[MOST_LINES - 1 :])
            lines = [*lines[: MOST_LINES - 1], look.fit(rest, max(width - INDENT, 8))]
        lead = ("  " + look.signs.side + " ", "stack")
        more = [line(lead, " " * (INDENT - 4), (t, style)) for t in lines]
        value = ""
    value = look.fit(value, max(room, 4))
    pieces.append((value, style))
    room -= cells(value)
    if width < TYPE_COLUMN and room > cells(s.type):
        pieces.append((" " * (room - cells(s.type)) + look.text(s.type), "quiet"))
    elif size:
        pieces.append(" " * max(room, 0))
    pieces.append((size, "quiet"))
    made = line(*pieces)
    made.rstrip()
    return [made, *more]
