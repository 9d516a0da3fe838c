"""The code segment: every function, read-only, and the one that runs."""

from __future__ import annotations

from rich.text import Text

from gomem.render.cells import cells, pad
from gomem.render.views.look import Look, line, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.trace.snapshot import Code, Snapshot

__all__ = ["code_view"]

MOST = 7
"""Functions shown; the others are counted."""


def code_view(snapshot: Snapshot, look: Look, width: int) -> list[Text]:
    """A line per function: name, and where it comes from."""
    out = [title(look, "code", "CODE .text", "read-only", width)]
    shown = _chosen(snapshot.code)
    for c in shown:
        sign = look.signs.here if c.current else " "
        note: str = "" if c.kind == "user" else c.kind
        if c.kind == "user" and c.line:
            note = f"{look.file_in_rows(c.file)}:{c.line}"
        lead = f"{sign} " + (f"{c.addr:#x} " if look.addresses else "")
        room = width - len(lead) - len(note) - 1
        name = c.name
        if c.kind == "runtime" and name.endswith(")"):
            name = name.partition(" (")[2][:-1]  # what it does says more than its name
        name = pad(look.fit(look.text(name), room), room)
        style = "why" if c.current else "" if c.kind == "user" else "quiet"
        out.append(line((f"{lead}{name} ", style), (note, "quiet")))
    left = len(snapshot.code) - len(shown)
    if left:
        text = look.fit(f"  {look.signs.dots} {left} more functions", width)
        out.append(line((text + " " * (width - cells(text)), "quiet")))
    return out


def _chosen(code: Sequence[Code]) -> list[Code]:
    """The program's own functions first, then the others; the one that runs always.

    The rows do not depend on the step, but for the last one: there stands the function that runs
    when it is not among the others.
    """
    order = sorted(code, key=lambda c: _RANK[c.kind])
    if len(order) <= MOST:
        return order
    shown = order[: MOST - 1]
    running = [c for c in order[MOST - 1 :] if c.current]
    if running:
        shown[-1] = running[0]
    return shown


_RANK = {"user": 0, "library": 1, "runtime": 2}
