"""Phrases of the narration: how values, objects, places and lists are said."""

from __future__ import annotations

from gomem.trace.changes import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.snapshot import HeapObject, Snapshot, ValueView

__all__ = [
    "bare",
    "birth",
    "clean",
    "counted",
    "equation",
    "grown",
    "is_object",
    "is_reference",
    "jump",
    "listed",
    "loss",
    "output_text",
    "refers",
    "return_place",
    "roots",
    "runs_of",
    "segment_name",
    "short",
]

MAX_NAMES = 6
"""Names that a sentence lists."""


def birth(o: HeapObject, line: int) -> str:
    """What a new object is for, and what the allocator takes for it."""
    place = o.place.split(":")
    at = f", from line {place[-2]}" if len(place) > 2 and place[-2] != str(line) else ""
    takes = f" in a slot of {o.size_class}" if o.size_class != o.size else ""
    return f"{o.oid} is new: {thing(o.what)}, {counted(o.size, 'byte')}{takes}{at}"


def loss(cause: str, group: list[HeapObject]) -> str:
    """Which objects nothing reaches any more, and what cut them off."""
    names = listed([f"{o.oid} ({thing(o.what)})" for o in group])
    it = "it stays" if len(group) == 1 else "they stay"
    why = f" ({cause})" if cause else ""
    return f"{names} cannot be reached any more; {it} until a collection{why}"


def thing(what: str) -> str:
    """What an object is, as a reader calls it."""
    if what.endswith(" boxed"):
        return f"the copy of {what[:-6]} in an interface"
    return "the array of an append" if what == "append" else what


def jump(text: str) -> str:
    """Where a break, continue, goto or fallthrough goes."""
    word = text.partition(" ")[0]
    match word:
        case "break":
            return f"{text}: the loop or switch is left."
        case "continue" | "for":
            return f"{text}: the next round begins."
        case "fallthrough":
            return f"{text}: the next case's statements follow."
        case _:
            return f"{text}: the run goes on at the label."


def equation(name: str, v: ValueView) -> str:
    """The value of a name: "x = 5", or "p → h1" for a pointer."""
    return f"{name} {'→' if refers(v) else '='} {shown(v)}"


def refers(v: ValueView) -> bool:
    """Whether a value is shown by what it refers to alone."""
    return bool(v.target) and shown(v) == v.target


def is_reference(text: str) -> bool:
    """Whether a value's text is only what it refers to."""
    head = text.partition("[")[0].partition(".")[0]
    return (head[:1] in "hg" and head[1:].isdigit()) or text.startswith("main.")


def return_place(ret_to: str) -> str:
    """A return address as people say it: "main.add:19" is add, line 19."""
    func, _, line = ret_to.rpartition(":")
    return f"{short(func)}, line {line}" if func and line.isdigit() else short(ret_to)


def runs_of(oids: list[str]) -> list[str]:
    """Objects one after the other as "h4 to h12"."""
    out: list[list[int]] = []
    for n in sorted(int(o[1:]) for o in oids):
        if out and out[-1][-1] == n - 1:
            out[-1].append(n)
        else:
            out.append([n])
    found = []
    for run in out:
        found += [f"h{n}" for n in run] if len(run) < 3 else [f"h{run[0]} to h{run[-1]}"]
    return found


def output_text(data: bytes) -> str:
    """Written bytes: the text if it is short, else how many."""
    text = data.decode("utf-8", "replace").rstrip("\n")
    if "\n" in text or len(text) > 40:
        return f"{len(data)} bytes"
    return f'"{text}"'


def is_object(target: str) -> bool:
    """Whether a label is that of a whole heap object: "h3"."""
    return target[:1] == "h" and target[1:].isdigit()


def segment_name(section: str) -> str:
    """A section as a segment."""
    return f"the data segment (.{section})"


def short(name: str) -> str:
    """A function's name as readers call it."""
    name = name.removeprefix("main.")
    if "[" in name:  # an instance of a generic function
        name = name.replace("main.", "")
    if name == "init":
        return "the initialiser of package variables"
    return "init" if name == "init.0" else name


def unneeded(note: str) -> str:
    """A note on a copy for an interface, where the value made the allocation superfluous."""
    note = note.replace(" is on the heap", " would be on the heap", 1)
    return note.replace("are on the heap", "would be on the heap", 1) + ", as here"


def frame_of(func: str) -> str:
    """A function's frame, by its short name: "add's frame"."""
    return f"the frame of {func}" if " " in func else f"{func}'s frame"


def bare(name: str) -> str:
    """A name without its package, if that is main."""
    return name.rpartition(".")[2] if name.startswith("main.") else name


def clean(text: str) -> str:
    """Go text without the semicolon at its end."""
    return text.strip().rstrip(";")


def counted(n: int, what: str) -> str:
    """A number and what is counted: "1 byte", "3 bytes"."""
    return f"{n} {what}" if n == 1 else f"{n} {what}s"


def listed(items: list[str]) -> str:
    """The items as "a, b and c", shortened."""
    if len(items) > MAX_NAMES:
        items = [*items[:MAX_NAMES], f"{len(items) - MAX_NAMES} more"]
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def roots(snapshot: Snapshot) -> list[str]:
    """Which roots lead to objects."""
    names = [r for o in snapshot.heap if o.life == "live" for r in o.reached_by]
    names = [
        n for n in dict.fromkeys(names) if not is_object(n.partition("[")[0].partition(".")[0])
    ]
    return [f"roots that lead to objects: {listed(names)}"] if names else []


def grown(snapshot: Snapshot, gid: int, old: int, new: int) -> str:
    """A stack that was copied to a larger one."""
    g = next((g for g in snapshot.goroutines if g.gid == gid), None)
    at = f": it is now at {g.stack_lo:#x}" if g is not None else ""
    return (
        f"the stack of {old} bytes is full: the runtime makes one of {new}, copies all frames and "
        f"corrects pointers into them{at}"
    )
