"""The drawn snapshot: a header, the sentence, and the views side by side.

    width          rows of views
    below 60       every view by itself
    60 to 119      source | code · stack | heap · data · output
    from 120       source | code | data · stack | heap · output

With addresses, stack and heap stand side by side from 110 columns on.
"""

from __future__ import annotations

from rich.console import Console
from rich.text import Text
from rich.theme import Theme

from gomem.render.cells import cells, pad, wrap
from gomem.render.plain import end_text
from gomem.render.theme import ASCII, STYLES, UNICODE
from gomem.render.values import SEGMENTS, count, race_text, size_text
from gomem.render.views.code import code_view
from gomem.render.views.data import data_view
from gomem.render.views.heap import heap_view
from gomem.render.views.look import Look, base, line, title
from gomem.render.views.output import output_view
from gomem.render.views.source import source_view
from gomem.render.views.stack import stack_view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from gomem.trace.snapshot import LineAllocations, Recording, Snapshot, Summary

__all__ = ["Terminal", "look_of", "make_console", "snapshot_lines", "summary_lines"]

NARROW, WIDE, WITH_ADDRESSES = 60, 120, 110
GAP = 2


def make_console(stream: TextIO, *, color: bool, width: int) -> Console:
    """A rich console with gomem's styles; without colour it writes no escape sequence at all."""
    return Console(
        file=stream,
        width=width,
        height=25,  # given, so that rich does not ask the terminal at every print
        theme=Theme(STYLES),
        color_system="256" if color else None,
        force_terminal=color,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=True,
        legacy_windows=False,
    )


def look_of(
    recording: Recording,
    *,
    ascii: bool,
    addresses: bool,
    shown: frozenset[str],
    diff: bool = False,
    goroutine: int = 0,
) -> Look:
    """How `recording` is to be drawn."""
    signs = ASCII if ascii else UNICODE
    return Look(signs, addresses, shown, recording.sources, recording.file, diff, goroutine)


class Terminal:
    """Draws one step after the other."""

    def __init__(  # noqa: PLR0913 (what is shown and how)
        self,
        stream: TextIO,
        *,
        color: bool,
        width: int,
        ascii: bool = False,
        addresses: bool = False,
        shown: frozenset[str] = frozenset(SEGMENTS),
        goroutine: int = 0,
    ) -> None:
        self.console = make_console(stream, color=color, width=width)
        self.width = width
        self.ascii = ascii
        self.addresses = addresses
        self.shown = shown
        self.goroutine = goroutine

    def show(self, recording: Recording, steps: Sequence[int], *, diff: bool = False) -> None:
        """The legend, the steps, the summary."""
        look = look_of(
            recording, ascii=self.ascii, addresses=self.addresses, shown=self.shown, diff=diff,
            goroutine=self.goroutine,
        )  # fmt: skip
        self._print([*legend(look, self.width), line("")])
        before: Snapshot | None = None
        for n in steps:
            snapshot = recording.snapshot(n)
            if before is None and n > 1:
                before = recording.snapshot(n - 1)
            total = recording.summary.steps
            self._print(snapshot_lines(snapshot, look, self.width, total=total, before=before))
            self._print([line("")])
            before = snapshot
        self._print(summary_lines(recording.summary, look, self.width))

    def _print(self, lines: Sequence[Text]) -> None:
        self.console.print(Text("\n").join(lines))


def legend(look: Look, width: int) -> list[Text]:
    """What the signs mean, once."""
    s = look.signs
    parts = [
        "+ new", "* changed", "x gone", f"{s.arrow} points to", f"{s.back} is pointed to by",
        f"{s.here} runs now", f"{s.live} live", f"{s.unreachable} unreachable",
        f"{s.collected} collected",
    ]  # fmt: skip
    out = ["signs:"]
    for part in parts:
        longer = f"{out[-1]}  {part}"
        if cells(longer) > width:
            out.append(" " * 6)
            longer = f"{out[-1]}  {part}"
        out[-1] = longer
    return _clipped([line((t, "quiet")) for t in out], width)


def snapshot_lines(
    snapshot: Snapshot,
    look: Look,
    width: int,
    *,
    total: int,
    before: Snapshot | None = None,
    told: int = 0,
) -> list[Text]:
    """A step, drawn in `width` columns.

    With `told`, the sentence and its notes take exactly so many lines, so that the panels below
    keep their place from step to step.
    """
    out = [_header(snapshot, look, width, total)]
    story = _sentence(snapshot, look, width)
    if told:
        bar = (look.signs.bar + " ", "whybar")
        if len(story) > told:
            left = count(len(story) - told + 1, "more line")
            story[told - 1 :] = [line(bar, (f"{look.signs.dots} {left}: press w", "quiet"))]
        story += [line(bar)] * (told - len(story))
    out += story
    shown = look.shown
    data = bool(shown & {"data", "bss", "rodata"})
    rows: list[list[tuple[str, int]]]
    if width < NARROW:
        rows = [[(n, 1)] for n in ("source", "code", "data", "stack", "heap", "output")]
    elif width < WIDE:
        rows = [[("source", 5), ("code", 3)], [("stack", 1), ("heap", 1)], [("data", 1)]]
        rows.append([("output", 1)])
    else:
        rows = [[("source", 9), ("code", 6), ("data", 10)], [("stack", 1), ("heap", 1)]]
        rows.append([("output", 1)])
    if look.addresses and width < WITH_ADDRESSES:
        rows = [r for row in rows for r in ([[v] for v in row] if row[0][0] == "stack" else [row])]
    for row in rows:
        present = [(n, w) for n, w in row if (data if n == "data" else n in shown)]
        if present:
            out += _side_by_side(snapshot, before, present, look, width)
    return _clipped(out, width)


def _clipped(lines: list[Text], width: int) -> list[Text]:
    """Lines as they are, but in a window too narrow for a row's fixed parts they lose their end."""
    for text in lines:
        if cells(text.plain) > width:
            text.truncate(width, overflow="crop")
    return lines


def _side_by_side(
    snapshot: Snapshot,
    before: Snapshot | None,
    views: list[tuple[str, int]],
    look: Look,
    width: int,
) -> list[Text]:
    widths = _shares([w for _, w in views], width)
    blocks = [_view(n, snapshot, before, look, w) for (n, _), w in zip(views, widths, strict=True)]
    if len(blocks) == 1:
        return blocks[0]
    out = []
    for i in range(max(map(len, blocks))):
        made = line("")
        for block, w in zip(blocks, widths, strict=True):
            cell = block[i] if i < len(block) else line("")
            if made.plain or block is not blocks[0]:
                made.append(" " * GAP)
            made.append_text(cell)
            if block is not blocks[-1]:
                made.append(" " * (w - cells(cell.plain)))
        made.rstrip()
        out.append(made)
    return out


def _shares(weights: list[int], width: int) -> list[int]:
    """The widths of columns that together, with gaps, fill `width`."""
    room = width - GAP * (len(weights) - 1)
    widths = [room * w // sum(weights) for w in weights]
    widths[-1] += room - sum(widths)
    return widths


def _view(
    name: str, snapshot: Snapshot, before: Snapshot | None, look: Look, width: int
) -> list[Text]:
    match name:
        case "source":
            return source_view(snapshot, look, width)
        case "code":
            return code_view(snapshot, look, width)
        case "data":
            return data_view(snapshot, look, width)
        case "stack":
            return stack_view(snapshot, look, width)
        case "heap":
            return heap_view(snapshot, look, width)
        case _:
            return output_view(snapshot, look, width, before)


def _header(snapshot: Snapshot, look: Look, width: int, total: int) -> Text:
    """Which step, where, and what happened in two or three words."""
    step = snapshot.step
    rule = look.signs.heavy
    left = f"step {step.number} of {total}"
    where = [look.text(step.title)]
    if step.line:
        where.append(look.text(f"{step.file}:{step.line}"))
    if step.func:
        where.append(look.text(step.func))
    if len(snapshot.goroutines) > 1:
        where.append(f"g{step.gid}")
    room = max(width - len(left) - 8, 8)
    dot = f" {look.signs.dot} "
    while len(where) > 1 and cells(dot.join(where)) > room:
        where.pop()
    right = look.fit(dot.join(where), room)
    fill = max(width - cells(left) - cells(right) - 8, 1)
    return line(
        (rule * 2 + " ", "rule"), (left, "title"), (f" {rule * fill} ", "rule"), (right, "title"),
        (" " + rule * 2, "rule"),
    )  # fmt: skip


def _sentence(snapshot: Snapshot, look: Look, width: int) -> list[Text]:
    bar = look.signs.bar + " "
    out = [
        line((bar, "whybar"), (t, "why"))
        for t in wrap(look.text(snapshot.step.sentence), width - len(bar))
    ]
    for note in snapshot.step.notes:
        lines = wrap(look.text(note), width - len(bar) - 2)
        for i, t in enumerate(lines):
            lead = f"{look.signs.dot} " if i == 0 else "  "
            out.append(line((bar, "whybar"), lead + t))
    return out


def summary_lines(summary: Summary, look: Look, width: int) -> list[Text]:
    """How the run ended and what it cost."""
    rule = look.signs.heavy
    head = f"{rule * 2} summary "
    out = [line((head + rule * (width - cells(head)), "title"))]
    ended = look.text(f"{count(summary.steps, 'step')}, {end_text(summary)}")
    out += [line((t, "why")) for t in wrap(ended, width)]
    out.append(line(f"stack at most    {size_text(summary.stack_high_water)}"))
    heap = f"{count(summary.heap_objects, 'object')}, {size_text(summary.heap_bytes)}"
    out.append(line(f"heap allocated   {heap}"))
    out.append(line(f"collections      {summary.collections}"))
    if summary.allocations:
        out.append(title(look, "heap", "ALLOCATIONS", "by line of the program", width))
        out += [_allocation(a, look, width) for a in summary.allocations]
    if summary.races:
        out.append(
            title(look, "stack", "RACES", "used by two goroutines, ordered by nothing", width)
        )
        out += [line(look.fit(f"  {look.text(race_text(r))}", width)) for r in summary.races]
    names = [*summary.reads, *(k for k in summary.writes if k not in summary.reads)]
    if names:
        out.append(title(look, "static", "ACCESS", "stack is fastest, heap slowest", width))
        label = max(map(len, names)) + 1
        for k in names:
            reads, writes = summary.reads.get(k, 0), summary.writes.get(k, 0)
            room = 12 if width >= NARROW else 1
            out.append(line(f"  {k:<{label}}{reads:>{room},} reads {writes:>{room},} writes"))
    return _clipped(out, width)


def _allocation(a: LineAllocations, look: Look, width: int) -> Text:
    lines = look.sources.get(a.file or look.file, ())
    text = look.text(" ".join(lines[a.line - 1].split())) if 0 < a.line <= len(lines) else ""
    noun = "object " if a.objects == 1 else "objects"
    where = f"line {a.line:<5}"
    if len(look.sources) > 1:
        where = pad(look.fit(f"{look.text(base(a.file))}:{a.line}", 20), 20)
    head = f"  {where}{a.objects:>8,} {noun} {size_text(a.bytes):>9}  "
    room = width - len(head)
    return line(head, (look.fit(text, room) if room > 8 else "", "quiet"))
