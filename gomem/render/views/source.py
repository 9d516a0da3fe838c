"""The source: the lines around the one that the step stands at."""

from __future__ import annotations

from rich.text import Text

from gomem.render.cells import cells, expand_tabs
from gomem.render.views.look import Look, base, line, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.snapshot import Snapshot

__all__ = ["source_view"]

AROUND = 3
"""Lines before and after."""


def source_view(snapshot: Snapshot, look: Look, width: int) -> list[Text]:
    """Seven lines, always as many, so that what stands below does not move."""
    at = snapshot.step.line
    file = snapshot.step.file if snapshot.step.file in look.sources else look.file
    lines = look.sources[file]
    total = len(lines)
    first = max(1, min(at - AROUND, total - 2 * AROUND)) if at else 1
    out = [title(look, "title", "SOURCE", (file, base(file)), width)]
    digits = len(str(total))
    for n in range(first, first + 2 * AROUND + 1):
        if n > total:
            out.append(line(""))
            continue
        number = str(n).rjust(digits)
        text = look.text(expand_tabs(lines[n - 1].rstrip("\r")))
        room = width - digits - 4
        if cells(text) > room:
            text = _cut(text, room - len(look.signs.dots)) + look.signs.dots
        if n == at:
            out.append(line((f"{look.signs.here} {number}  ", "why"), (text, "why")))
        else:
            out.append(line((f"  {number}  ", "quiet"), text))
    return out


def _cut(text: str, room: int) -> str:
    """The start of a line of source: its end matters less than its middle."""
    while cells(text) > room:
        text = text[: max(room, 0)] if len(text) > room else text[:-1]
    return text
