"""The heap: objects in the order of their birth, in one of three states, with who points to them.

+ ● h3 User 32B ─────────────────── live
    name: "bob" → rodata
    age: 41
    ← g1.newUser.u, g1.newUser.v
    variable v, demo.go:16:2
"""

from __future__ import annotations

from rich.text import Text

from gomem.render.cells import cells, wrap
from gomem.render.values import count, size_text
from gomem.render.views.look import Look, line, mark_style, marks_of, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.render.values import Marks
    from gomem.trace.snapshot import HeapObject, Snapshot

__all__ = ["heap_view"]

MOST = 24
"""Objects drawn; of more, those that changed and the newest, and the others are counted."""

FIELDS = 12
"""Fields or elements that have a line of their own."""

_INDENT = 6


def heap_view(snapshot: Snapshot, look: Look, width: int) -> list[Text]:
    """All objects that are there, and those that this step collected."""
    marks = marks_of(snapshot)
    states = {"live": 0, "unreachable": 0, "collected": 0}
    size = 0
    for h in snapshot.heap:
        states[h.life] += 1
        size += h.size_class if h.life != "collected" else 0
    remark = (
        ", ".join(f"{n} {life}" for life, n in states.items() if n),
        " ".join(f"{n}{look.signs.life(life)}" for life, n in states.items() if n),
    )
    out = [title(look, "heap", f"HEAP {size_text(size)}", remark, width)]
    here = [h for h in snapshot.heap if h.life != "collected" or marks.of(h.oid) != " "]
    if not here:
        out.append(line(("  (empty)", "quiet")))
    kept = [h for h in here if look.keep(marks, h.oid)]
    shown = _chosen(kept, marks)
    for h in shown:
        out += _object(h, marks, look, width)
    left = len(kept) - len(shown)
    if left:
        text = f"  {look.signs.dots} {count(left, 'more object')}; --plain shows all"
        out.append(line((look.fit(text, width), "quiet")))
    earlier = len(snapshot.heap) - len(here)
    if earlier:
        text = f"  {count(earlier, 'object')} collected earlier"
        out.append(line((look.fit(text, width), "quiet")))
    return out


def _chosen(objects: list[HeapObject], marks: Marks) -> list[HeapObject]:
    if len(objects) <= MOST:
        return objects
    order = sorted(range(len(objects)), key=lambda i: (marks.of(objects[i].oid) == " ", -i))
    return [objects[i] for i in sorted(order[:MOST])]


def _object(h: HeapObject, marks: Marks, look: Look, width: int) -> list[Text]:
    mark = marks.of(h.oid)
    style = mark_style(mark)
    addr = f" {h.addr:#x}" if look.addresses else ""
    size = size_text(h.size)
    if h.size_class != h.size:
        size += f" takes {size_text(h.size_class)}"
    tail = f" {h.life}"
    head = f"{mark} {look.signs.life(h.life)} "
    room = width - cells(head) - len(h.oid) - 1 - len(addr) - len(size) - 1 - len(tail) - 1
    type_ = look.fit(look.text(h.type), room)
    fill = look.signs.rule * max(room - cells(type_), 0)
    quiet = h.life != "live"
    out = [
        line(
            (head, style), (h.oid, "heap"), (f" {type_}", style or ("quiet" if quiet else "")),
            (f"{addr} {size} ", "quiet"), (fill, "rule"),
            (tail, style or ("quiet" if quiet else "")),
        )
    ]  # fmt: skip
    body = width - _INDENT
    texts: list[tuple[str, str]] = []
    if h.life != "collected":
        texts += [(t, "quiet" if quiet else "") for t in _value_lines(h, look, body)]
        by = ", ".join(h.reached_by) or "nobody points to it"
        texts += [(t, "pointer") for t in wrap(look.text(f"{look.signs.back} {by}"), body)[:3]]
    if h.cause:
        texts += [(t, "") for t in wrap(look.text(h.cause), body)]
    if len(h.shared_by) > 1:
        goroutines = ", ".join(f"g{g}" for g in h.shared_by)
        texts.append((look.fit(f"shared by {goroutines}", body), ""))
    if h.life == "live":
        texts += [(t, "quiet") for t in wrap(look.text(f"{h.what}, {_line_of(h)}"), body)[:2]]
    out += [line(" " * _INDENT, (look.fit(t, body), s)) for t, s in texts]
    return out


def _line_of(h: HeapObject) -> str:
    """The place of birth without the file name: "line 16" of "demo.go:16:2"."""
    parts = h.place.rsplit(":", 2)
    return f"line {parts[1]}" if len(parts) == 3 else h.place


def _value_lines(h: HeapObject, look: Look, room: int) -> list[str]:
    """The value on one line where it fits, else a line per field."""
    text = look.value(h.value)
    bare = text.removeprefix(h.type)  # the type stands in the line above
    if bare.startswith("{") or not bare:
        text = bare
    if cells(text) <= room or not h.value.parts:
        return [look.fit(text, room)] if text.strip() else []
    out = []
    for label, part in h.value.parts[:FIELDS]:
        out.append(look.fit(f"{look.text(label)}: {look.value(part)}", room))
    left = len(h.value.parts) - FIELDS + h.value.elided if len(h.value.parts) > FIELDS else 0
    left = left or h.value.elided
    if left:
        out.append(f"{look.signs.dots} {left} more")
    return out
