"""The output: the last lines that the program wrote, and what this step added."""

from __future__ import annotations

from rich.text import Text

from gomem.render.values import count
from gomem.render.views.look import Look, line, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.snapshot import Snapshot

__all__ = ["output_view"]

LINES = 5
"""Lines shown of each stream; the earlier ones are counted."""

TAIL = 4096
"""Bytes looked at: a program may write megabytes."""


def output_view(
    snapshot: Snapshot, look: Look, width: int, before: Snapshot | None = None
) -> list[Text]:
    """Standard output, and standard error when there is any. `before` is the step before."""
    out = _stream("OUTPUT", snapshot.stdout, len(before.stdout) if before else 0, look, width)
    if snapshot.stderr:
        had = len(before.stderr) if before else 0
        out += _stream("OUTPUT stderr", snapshot.stderr, had, look, width)
    return out


def _stream(name: str, data: bytes, had: int, look: Look, width: int) -> list[Text]:
    added = len(data) - had
    remark = f"{count(len(data), 'byte')}" + (f", {added} new" if added > 0 else "")
    out = [title(look, "output", name, remark, width)]
    if not data:
        out.append(line(("  (nothing yet)", "quiet")))
        return out
    tail = data[-TAIL:]
    lines = tail.decode("utf-8", "backslashreplace").split("\n")
    if lines[-1] == "":
        lines.pop()
    fresh = data[had:].count(b"\n") + (0 if data.endswith(b"\n") or not added else 1)
    earlier = data.count(b"\n") + (0 if data.endswith(b"\n") else 1) - min(len(lines), LINES)
    if earlier > 0:
        out.append(line((f"  {look.signs.dots} {count(earlier, 'line')} above", "quiet")))
    lines = lines[-LINES:]
    for i, text in enumerate(lines):
        new = len(lines) - i <= fresh
        text = look.fit(look.text(text), width - 2)
        out.append(line(("+ " if new else "  ", "new"), (text, "new" if new else "")))
    return out
