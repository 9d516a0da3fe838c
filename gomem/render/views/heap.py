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
from gomem.render.values import chan_texts, count, is_chan, lock_text, own_value, size_text
from gomem.render.views.look import Look, line, mark_style, marks_of, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.render.values import Marks
    from gomem.trace.snapshot import HeapObject, Snapshot

__all__ = ["heap_view"]

MOST = 16
"""Objects drawn; of more, those that changed and the newest, and the others are counted."""

ROOMY = 6
"""Up to so many objects each has a line per field; of more, only those that changed."""

FIELDS = 12
"""Fields that have a line of their own."""

ELEMENTS = 3
"""Lines for the elements of an array."""

SHARED = 8
"""Goroutines that are named; of more, the number is told."""

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
        roomy = len(shown) <= ROOMY or marks.of(h.oid) != " "
        out += _object(h, marks, look, width, roomy=roomy)
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


def _object(h: HeapObject, marks: Marks, look: Look, width: int, *, roomy: bool) -> list[Text]:
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
    out += [
        line(" " * _INDENT, (look.fit(text, body), style))
        for text, style in _body(h, look, body, roomy=roomy)
    ]
    return out


def _body(h: HeapObject, look: Look, room: int, *, roomy: bool) -> list[tuple[str, str]]:
    """The lines below an object's first one, with their styles."""
    quiet = "" if h.life == "live" else "quiet"
    texts: list[tuple[str, str]] = []
    if h.life != "collected":
        values = _value_lines(h, look, room) if roomy else [_inline(h, look)]
        texts += [(t, quiet) for t in values if t]
        texts.append((_reached(h, look, room), "pointer"))
    if h.cause:
        texts += [(t, "") for t in wrap(look.text(h.cause), room)]
    if len(h.shared_by) > 1:
        goroutines = ", ".join(f"g{g}" for g in h.shared_by)
        if len(h.shared_by) > SHARED:
            goroutines = f"{len(h.shared_by)} goroutines"
        texts.append((f"shared by {goroutines}", ""))
    if h.life == "live" and roomy:
        texts.append((look.text(f"{h.what}, {look.place(h.place)}"), "quiet"))
    return texts


def _reached(h: HeapObject, look: Look, room: int) -> str:
    """Who points to it, as many as fit, and how many more there are."""
    if not h.reached_by:
        return f"{look.signs.back} nobody points to it"
    text = f"{look.signs.back} {h.reached_by[0]}"
    for i, name in enumerate(h.reached_by[1:], 1):
        left = len(h.reached_by) - i
        more = f" and {left} more"
        longer = f"{text}, {name}"
        if cells(longer) + (len(more) if left > 1 else 0) > room:
            return text + more
        text = longer
    return text


def _inline(h: HeapObject, look: Look) -> str:
    """The value in one line, without the type, which stands above it."""
    text = look.value(own_value(h))
    bare = text.removeprefix(h.type)
    return bare if bare.startswith("{") or not bare else text


def _value_lines(h: HeapObject, look: Look, room: int) -> list[str]:
    """The value on one line where it fits; else a line per field, or elements line by line."""
    if is_chan(h.value):
        texts = chan_texts(
            h.value, addresses=look.addresses, arrow=look.signs.arrow, most=ELEMENTS
        )  # fmt: skip
        return [t for text in texts for t in _some(wrap(look.text(text), room), look, room)]
    text = _inline(h, look)
    parts = () if lock_text(h.value) else h.value.parts
    if cells(text) <= room or not parts:
        return [text]
    if all(label.isdigit() for label, _ in parts):
        return _elements([look.value(v) for _, v in parts], h.value.elided, look, room)
    out = [f"{look.text(label)}: {look.value(part)}" for label, part in parts[:FIELDS]]
    left = max(len(parts) - FIELDS, 0) + h.value.elided
    if left:
        out.append(f"{look.signs.dots} {left} more")
    return out


def _some(lines: list[str], look: Look, room: int) -> list[str]:
    """The lines, or as many as the elements of an array get."""
    if len(lines) <= ELEMENTS:
        return lines
    return [*lines[: ELEMENTS - 1], look.fit(" ".join(lines[ELEMENTS - 1 :]), room)]


def _elements(values: list[str], elided: int, look: Look, room: int) -> list[str]:
    """Elements one after the other in a few lines, and how many are left out."""
    lines = [""]
    for i, text in enumerate(values):
        piece = look.fit(text, room - 1) + ("," if i < len(values) - 1 or elided else "")
        longer = f"{lines[-1]} {piece}" if lines[-1] else piece
        if cells(longer) <= room:
            lines[-1] = longer
        elif len(lines) < ELEMENTS:
            lines.append(piece)
        else:
            elided += len(values) - i
            break
    if elided:
        lines.append(f"{look.signs.dots} {elided} more")
    return lines
