"""First and last sentences: of a run (loaded, ended), of an object (what cut it off)."""

from __future__ import annotations

from gomem.trace.phrases import bare, clean, counted, listed, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.events import Events
    from gomem.trace.facts import Fact
    from gomem.trace.snapshot import HeapObject, Snapshot

__all__ = ["cause_of", "ended", "load", "unread"]

_SECTIONS = (
    ("noptrdata", "with a first value, no pointers"),
    ("data", "with a first value"),
    ("bss", "zero at first"),
    ("noptrbss", "zero at first, no pointers"),
)


def load(f: Fact, after: Snapshot) -> tuple[str, str, str]:
    """The three steps before any code runs."""
    a = after
    if f.kind == "ram":
        stacks = ", ".join([f"{g.stack_hi - g.stack_lo} bytes" for g in a.goroutines])
        return (
            "load",
            "memory reserved",
            "The operating system reserves memory for the program alone: room for code, data "
            f"and heap, and a stack{f' of {stacks}' if stacks else ''} for main's goroutine.",
        )
    if f.kind == "code":
        own = [short(c.name) for c in a.code if c.kind == "user"]
        library = [c.name for c in a.code if c.kind == "library"]
        runtime = any(c.kind == "runtime" for c in a.code)
        parts = [f"{listed(own)} of the program"]
        parts += [f"{listed(library)} of the library, with what they call"] if library else []
        parts += ["the runtime: scheduler, allocator, garbage collector"] if runtime else []
        return (
            "load",
            "code loaded",
            f"The code segment is filled with machine code: {'; '.join(parts)}. It is "
            "read-only and stays until the program ends.",
        )
    parts = []
    for section, what in _SECTIONS:
        names = [bare(s.name) for s in a.statics if s.section == section]
        if names:
            parts.append(f"{listed(names)} in .{section} ({what})")
    text = sum(s.section == "rodata" for s in a.statics)
    if text:
        parts.append(f"{counted(text, 'string constant')} in .rodata (read-only)")
    if not parts:
        return (
            "load",
            "data loaded",
            "The data segment is empty: no package variable, no constant.",
        )
    return "load", "data loaded", f"The data segment is laid out: {'; '.join(parts)}."


def ended(e: Events) -> tuple[str, str, str]:
    """The end of the program."""
    rest = "The operating system takes back all memory: code, data, stacks and heap."
    match e.end:
        case "panic":
            first = e.message.splitlines()[0]
            text = f"Nobody recovers from the panic: the program prints {first!r} with a "
            text += f"traceback and ends with status {e.exit}."
            return "panic", "program panics", f"{text} {rest}"
        case "fatal" | "deadlock":
            lines = e.message.splitlines()
            first = next((t for t in lines if t.startswith("fatal error")), lines[0])
            text = f"{first}: no recover can stop it; the program ends with status {e.exit}."
            return "exit", "fatal error", f"{text} {rest}"
        case _:
            how = f"The program ends with status {e.exit}."
            if e.exit == 0 and e.func in ("", "main.main", "runtime.main"):
                how = "main has returned: the program ends with status 0."
            return "exit", "program ends", f"{how} {rest}"


def cause_of(fact: Fact | None, events: Events, obj: HeapObject | None = None) -> str:
    """What cut the last path to an object, as a phrase."""
    del obj
    where = f"line {events.line}" if events.line else "the step"
    if fact is None:
        return where
    func = short(events.func)
    match fact.kind:
        case "pop":
            return f"{where}: the frame of {func}, which held the last reference, was removed"
        case "return":
            return f"{where}: {func} returned"
        case "run-deferred":
            return f"{where}: {func} is at its end and needs its variables no more"
        case _:
            return f"{where}: {clean(fact.text)} removed the last reference"


def unread(before: Snapshot | None, after: Snapshot) -> list[str]:
    """What a collection took though variables in scope refer to it."""
    if before is None:
        return []
    lived = {o.oid for o in before.heap if o.life == "live"}
    gone = [o for o in after.heap if o.life == "collected" and o.oid in lived]
    names = {n for o in gone for n in o.reached_by if not n.startswith("h")}
    if not names:
        return []
    keep = "it is" if len(names) == 1 else "they are"
    return [
        f"{listed(sorted(names))} still {'refers' if len(names) == 1 else 'refer'} to what was "
        f"collected: {keep} not read again, which the compiler knows"
    ]
