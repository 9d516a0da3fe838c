"""Values as text: one line for a value, shortening, and marks; shared by all text renderers."""

from __future__ import annotations

from gomem.render.cells import cells
from gomem.trace.locks import lock_text
from gomem.trace.snapshot import ValueView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.snapshot import Change, Frame, HeapObject, Race, Snapshot

__all__ = [
    "SEGMENTS",
    "Marks",
    "chan_texts",
    "clean",
    "count",
    "cut_middle",
    "fit",
    "is_chan",
    "is_object",
    "lock_text",
    "marks_of",
    "newest_frames",
    "own_value",
    "race_text",
    "segment_of",
    "size_text",
    "slot_names",
    "value_text",
]

LONGEST = 1000
"""Characters of one value in the plain record; the rest is counted, not shown."""

SEGMENTS = ("source", "code", "data", "bss", "rodata", "stack", "heap", "output")
"""What a step shows, and what can be left out of it."""

COUNTED = 28
"""Columns from which on the number of missing characters is told."""

_CONTROL = {c: f"\\x{c:02x}" for c in (*range(32), *range(127, 160))}
_CONTROL[9] = "    "


def clean(text: str) -> str:
    """`text` with control characters and lone surrogates spelled out.

    What a traced program prints must not be able to steer the terminal.
    """
    if text.isprintable():
        return text
    text = text.translate(_CONTROL)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def cut_middle(text: str, width: int, dots: str = "…") -> str:
    """`text` in at most `width` characters: both ends, and how many characters are missing.

    Where there is no room for the number, the dots say only that something is missing.
    """
    if len(text) <= width:
        return text
    if width < COUNTED:
        keep = max(width - len(dots), 2)
        head = (keep + 1) // 2
        return (text[:head] + dots + text[len(text) - (keep - head) :])[: max(width, 1)]
    keep, middle = width, ""
    for _ in range(3):  # the count itself takes room: it settles after two rounds
        middle = f"{dots}{len(text) - keep}{dots}"
        keep = max(width - len(middle), 2)
    head = (keep + 1) // 2
    return text[:head] + middle + text[len(text) - (keep - head) :]


def fit(text: str, width: int, dots: str = "…") -> str:
    """`text` in at most `width` columns; wide characters make it shorter still."""
    room = width
    while cells(text) > width and room > 1:
        text, room = cut_middle(text, room, dots), room - 1
    return text


def segment_of(section: str) -> str:
    """The segment of a linker section: "noptrbss" is in "bss"."""
    return section.removeprefix("noptr")


def size_text(size: int) -> str:
    """Bytes as they are shown: "24B"."""
    return f"{size}B"


def count(n: int, noun: str, plural: str = "") -> str:
    """A number and what is counted: "1 step", "12,345 steps"."""
    return f"{n:,} {noun if n == 1 else plural or noun + 's'}"


def value_text(value: ValueView, *, addresses: bool, arrow: str = "->", whole: bool = True) -> str:
    """A value in one line: `User{name: "bob", next: -> h1}`, `len 3 cap 4 -> h2[0]`, `-> h1`.

    Unless `whole`, what a slice or map refers to on the heap is left to the object's own row.
    """
    text = value.text
    target = value.target
    if target and not addresses:
        kind, address, digits = text.rpartition("0x")
        if address and digits.isalnum() and (not kind or kind[-1] == " "):
            text = kind.rstrip()  # a pointer, or an interface that holds one
    state = lock_text(value)
    if state:
        return state
    if is_chan(value):
        return "; ".join(chan_texts(value, addresses=addresses, arrow=arrow))
    if (value.parts or value.elided) and (whole or not is_object(target)):
        gap = " " if text.startswith("len ") else ""
        text += gap + _parts_text(value, addresses=addresses, arrow=arrow, whole=whole)
    if target:
        if target.startswith("rodata") and not addresses:
            target = "rodata"
        text += f" {arrow} {target}" if text else f"{arrow} {target}"
    return text


def own_value(h: HeapObject) -> ValueView:
    """The value of an object, without the arrow from a map to itself."""
    v = h.value
    return ValueView(v.text, "", v.parts, v.elided) if v.target == h.oid else v


def is_chan(value: ValueView) -> bool:
    """Whether a value is what is in a channel."""
    text = value.text.removesuffix(", closed")
    if text != "unbuffered":
        count, of, rest = text.partition(" of ")
        if not of or not rest.endswith(" buffered") or not count.isdigit():
            return False
    return all(label.isdigit() or " waits to " in label for label, _ in value.parts)


def chan_texts(value: ValueView, *, addresses: bool, arrow: str, most: int = LONGEST) -> list[str]:
    """A channel in phrases: its buffer, the next value first; who waits to send what; who waits.

    Of senders at most `most` are named.
    """
    buffered: list[str] = []
    sending: list[str] = []
    receiving: list[str] = []
    for label, part in value.parts:
        who, waits, what = label.partition(" waits to ")
        text = value_text(part, addresses=addresses, arrow=arrow)
        if not waits:
            buffered.append(text)
        elif what == "send":
            sending.append(f"{label} {text}")
        else:
            receiving.append(who)
    number = value.text.partition(" of ")[0]
    hidden = max(int(number) - len(buffered), 0) if number.isdigit() else 0
    if hidden:
        buffered.append(f"{hidden:,} more")
    left = value.elided - hidden  # who waits and is not listed: senders, or receivers
    found = [value.text + (": " if buffered else "") + ", ".join(buffered)]
    if sending:
        if len(sending) > most:
            left += len(sending) - most + 1
            del sending[most - 1 :]
        found += [*sending, f"{left:,} more wait to send"] if left else sending
    elif receiving:
        names = ", ".join(receiving) + (f" and {left:,} more" if left else "")
        found.append(f"{names} {'wait' if left or len(receiving) > 1 else 'waits'} to receive")
    return found


def is_object(target: str) -> bool:
    """Whether `target` is in a heap object: "h2", "h2[0]", "h2.next"."""
    return target.startswith("h") and target[1:2].isdigit()


def _parts_text(value: ValueView, *, addresses: bool, arrow: str, whole: bool) -> str:
    shown = []
    for label, part in value.parts:
        text = value_text(part, addresses=addresses, arrow=arrow, whole=whole)
        shown.append(text if label.strip("[]").isdigit() else f"{label}: {text}")
    if value.elided:
        shown.append(f"{value.elided} more")
    return "{" + ", ".join(shown) + "}"


class Marks:
    """What this step changed, by target. `+` new, `*` changed, `x` gone or unreachable."""

    __slots__ = ("_by_target", "_parts")

    def __init__(self, changes: tuple[Change, ...]) -> None:
        self._by_target: dict[str, Change] = {}
        self._parts: set[str] = set()
        for c in changes:
            # the first word about a target wins when it is "new": born and written in one step
            if c.target not in self._by_target or self._by_target[c.target].what != "new":
                self._by_target[c.target] = c
            for whole in _wholes(c.target):
                self._parts.add(whole)

    def of(self, *targets: str) -> str:
        """The sign for the first of `targets` that changed, else a blank."""
        for t in targets:
            c = self._by_target.get(t)
            if c is not None:
                return _SIGN.get(c.what, "*")
        return "*" if any(t in self._parts for t in targets) else " "

    def change(self, target: str) -> Change | None:
        """The change of exactly `target`."""
        return self._by_target.get(target)


_SIGN = {"new": "+", "write": "*", "moved": "*", "gone": "x", "unreachable": "x"}


def _wholes(target: str) -> list[str]:
    """What `target` is a part of: "g1.main.p.name[2]" is in "g1.main.p.name", in "g1.main.p"..."""
    if target.startswith("frame "):
        return []  # the dots are in the function's name
    return [target[:i] for i, ch in enumerate(target) if ch in ".[" and i]


def marks_of(snapshot: Snapshot) -> Marks:
    """The marks of a step."""
    return Marks(snapshot.changes)


def slot_names(frame: Frame) -> list[str]:
    """The names of the slots; a result without a name is called as the compiler calls it: ~r0."""
    names = []
    results = 0
    for s in frame.slots:
        names.append(s.name or f"~r{results}")
        results += s.kind == "result"
    return names


def newest_frames(snapshot: Snapshot) -> set[tuple[int, int]]:
    """Goroutines and serials of the frames that a change of "frame f" is about: the newest f."""
    found: set[tuple[int, int]] = set()
    for g in snapshot.goroutines:
        seen: set[str] = set()
        for f in g.frames:
            if f.func not in seen:
                seen.add(f.func)
                found.add((g.gid, f.serial))
    return found


def race_text(r: Race) -> str:
    """Which two accesses nothing orders."""
    return f"{r.name}  line {r.line} by g{r.gid}, line {r.other_line} by g{r.other_gid}"
