"""Facts into words: what a step did and why, in one sentence, with notes below it.

Everything comes from the static fact of the step and the snapshots before and after it. A note
says where a name was found, what was allocated, what lost its last reference; the sentence says
what happened.
"""

from __future__ import annotations

from gomem.record import value
from gomem.trace.changes import frame_labels, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.facts import Fact, Read
    from gomem.trace.snapshot import Change, Frame, HeapObject, Slot, Snapshot

__all__ = ["Events", "Story", "cause_of", "narrate"]

MAX_NAMES = 6
"""Names that a sentence lists."""


@value
class Events:
    """What else is known of a step: things that neither the fact nor a snapshot holds."""

    gid: int = 1
    func: str = ""
    """The function whose statement it was."""
    line: int = 0
    outcome: str = ""
    """ "true" or "false": how a condition came out."""
    collections: int = 0
    """Collections during the step."""
    roots: int = 0
    """Roots that the collection started from."""
    freed: int = 0
    """Bytes that it freed."""
    grown: tuple[tuple[int, int], ...] = ()
    """Stack growths: old and new size in bytes."""
    end: str = ""
    """How the program ended, if it did."""
    exit: int = 0
    message: str = ""
    panic: str = ""
    """The value that the step panicked with, if it did."""
    stage: str = ""
    """The stage of the program's life that begins here."""


@value
class Story:
    """A step in words; `kind` as in trace.snapshot.Step."""

    kind: str
    title: str
    sentence: str
    notes: tuple[str, ...]


def narrate(
    fact: Fact | None,
    before: Snapshot | None,
    after: Snapshot,
    changes: tuple[Change, ...],
    events: Events,
) -> Story:
    """Tell what a step did."""
    tale = _Tale(fact, before, after, changes, events)
    kind, title, sentence = tale.happened()
    if events.collections and kind != "gc":
        sentence = f"{sentence} {tale.collection()}"
        title = "collection" if kind == "statement" else title
    return Story(kind, title, sentence, tuple(dict.fromkeys(tale.notes())))


def cause_of(fact: Fact | None, events: Events, obj: HeapObject | None = None) -> str:
    """What cut the last path to an object, as a phrase."""
    del obj
    where = f"line {events.line}" if events.line else "the step"
    if fact is None:
        return where
    func = _short(events.func)
    match fact.kind:
        case "pop":
            return f"{where}: the frame of {func}, which held the last reference, was removed"
        case "return":
            return f"{where}: {func} returned"
        case _:
            return f"{where}: {_clean(fact.text)} removed the last reference"


class _Tale:
    """The state of one narration."""

    def __init__(
        self,
        fact: Fact | None,
        before: Snapshot | None,
        after: Snapshot,
        changes: tuple[Change, ...],
        events: Events,
    ) -> None:
        self.fact = fact
        self.before = before
        self.after = after
        self.changes = changes
        self.events = events
        self.func = _short(events.func)

    # -------------------------------------------------------------------------- the sentence

    def happened(self) -> tuple[str, str, str]:  # noqa: C901 (table of contents)
        """Kind, title and sentence."""
        f = self.fact
        if self.events.end:
            return self.ended()
        if self.events.panic:
            return self.panicked(f)
        if f is None:
            if self.events.collections:
                return "gc", "collection", self.collection()
            return "statement", "step", "The program goes on."
        match f.kind:
            case "ram" | "code" | "data":
                return self.load(f)
            case "static" | "init var":
                return self.package_var(f)
            case "call" | "run-deferred":
                return self.call(f)
            case "native":
                return self.native(f)
            case "cond":
                return self.cond(f)
            case "range":
                return self.loop(f)
            case "return":
                return self.results(f)
            case "pop":
                return self.pop(f)
            case "defer":
                return (
                    "statement",
                    "call deferred",
                    f"{_clean(f.text)}: the call is registered in {self.func}'s frame, its "
                    "arguments are evaluated now, it runs when the function returns.",
                )
            case "panic":
                return self.panicked(f)
            case "recover":
                return (
                    "statement",
                    "panic recovered" if self.events.message else "recover",
                    f"{_clean(f.text)}: recover gives the panic's value back and ends the panic.",
                )
            case "gc":
                return "gc", "collection", self.collection()
            case "exit":
                return self.ended()
            case "jump":
                return "statement", "jump", f"{_clean(f.text)}: {self.func} goes on elsewhere."
            case _:
                return self.statement(f)

    def panicked(self, f: Fact | None) -> tuple[str, str, str]:
        """A statement that panicked, by itself or by a run-time error."""
        text = _clean(f.text) if f is not None else self.func
        value = f" with {self.events.panic}" if self.events.panic else ""
        return (
            "panic",
            "panic",
            f"{text} panics{value}: {self.func} stops here, deferred calls run while the panic "
            "goes up the stack.",
        )

    def load(self, f: Fact) -> tuple[str, str, str]:
        """The three steps before any code runs."""
        a = self.after
        if f.kind == "ram":
            stacks = ", ".join([f"{g.stack_hi - g.stack_lo} bytes" for g in a.goroutines])
            return (
                "load",
                "memory reserved",
                "The operating system gives the program memory of its own: room for code, data "
                f"and heap, and a stack{f' of {stacks}' if stacks else ''}.",
            )
        if f.kind == "code":
            own = sum(c.kind == "user" for c in a.code)
            library = sum(c.kind == "library" for c in a.code)
            runtime = sum(c.kind == "runtime" for c in a.code)
            return (
                "load",
                "code loaded",
                f"The code segment is filled: {_count(own, 'function')} of the program, {library} "
                f"of the library, {runtime} of the runtime. It is read-only until the exit.",
            )
        held = [s for s in a.statics if s.section in ("data", "noptrdata")]
        zero = [s for s in a.statics if s.section in ("bss", "noptrbss")]
        text = sum(s.section == "rodata" for s in a.statics)
        parts = []
        if held:
            parts.append(f".data has room for {_list([s.name for s in held])}")
        if zero:
            parts.append(f".bss is zeroed: {_list([s.name for s in zero])}")
        parts.append(f"{_count(text, 'string constant')} in .rodata")
        return "load", "data loaded", f"The data segment is filled: {'; '.join(parts)}."

    def package_var(self, f: Fact) -> tuple[str, str, str]:
        """A package variable gets its value."""
        names = _list([_bare(n) for n in f.writes]) or _clean(f.text)
        found = [s for s in self.after.statics if _bare(s.name) in {_bare(w) for w in f.writes}]
        values = _list([shown(s.value) for s in found])
        section = found[0].section if found else "data"
        if f.kind == "static":
            return (
                "var",
                "package variable laid out",
                f"{names} is in .{section} with its value {values}: the linker put it there, "
                "no code runs for it.",
            )
        return (
            "var",
            "package variable initialised",
            f"{_clean(f.text)}: initialisation code runs before main and stores {values} "
            f"in {names} (.{section}).",
        )

    def call(self, f: Fact) -> tuple[str, str, str]:
        """A frame pushed."""
        top = self.top(self.after)
        new = next((c for c in self.changes if c.what == "new" and c.target[:6] == "frame "), None)
        if top is None or new is None:
            return "call", "call", f"{_clean(f.text)}: {_short(f.callee)} is called."
        name = _short(top.func)
        args = [f"{s.name}={shown(s.value)}" for s in top.slots if s.kind in _INPUTS and s.live]
        given = f": {' '.join(args)}" if args else ", without parameters"
        how = "deferred call: " if f.kind == "run-deferred" else ""
        title = "deferred call starts" if how else "frame pushed"
        back = f"It returns to {top.ret_to}." if top.ret_to else ""
        where = "the code segment has it"
        if top.ret_to.startswith("runtime.") and name.startswith(("init", "main")):
            return (
                "enter",
                title,
                f"The runtime finds {name} in the code segment and calls it: a frame of "
                f"{top.size} bytes is pushed on the stack{given if args else ''}.",
            )
        return (
            "call",
            title,
            f"{how}{_clean(f.text)}: {where}; a frame of {top.size} bytes for {name} is pushed on "
            f"the stack{given}. {back}".rstrip(),
        )

    def native(self, f: Fact) -> tuple[str, str, str]:
        """A library function that runs as one step."""
        wrote = self.output()
        name = f.callee or "the library"
        text = f"{_clean(f.text)}: {name} runs in the library's code"
        return "statement", "library call", f"{text}{f' and writes {wrote}' if wrote else ''}."

    def cond(self, f: Fact) -> tuple[str, str, str]:
        """A condition."""
        out = self.events.outcome
        title = f"condition {out}" if out else "condition"
        return "statement", title, f"{_clean(f.text)} is {out or 'evaluated'}."

    def loop(self, f: Fact) -> tuple[str, str, str]:
        """The next round of a range loop."""
        if self.events.outcome == "false":
            return "statement", "loop ends", f"{_clean(f.text)}: there is no next element."
        values = self.written(f)
        got = f": {_list(values)}" if values else ""
        return "statement", "next element", f"{_clean(f.text)}: the next round begins{got}."

    def results(self, f: Fact) -> tuple[str, str, str]:
        """Results stored before the frame goes."""
        top = self.top(self.after)
        got = [s for s in top.slots if s.kind == "result" and s.live] if top is not None else []
        if not got:
            return "return", "return", f"{_clean(f.text) or 'return'}: {self.func} is done."
        values = _list([self.slot_text(s) for s in got])
        place = "result slot" if len(got) == 1 else "result slots"
        return (
            "return",
            "results stored",
            f"{self.func} returns {values}: stored in the {place} of its frame.",
        )

    def pop(self, f: Fact) -> tuple[str, str, str]:
        """A frame removed."""
        del f
        was = self.top(self.before)
        if was is None:
            return "returned", "frame popped", f"The frame of {self.func} is removed."
        got = [self.slot_text(s) for s in was.slots if s.kind == "result" and s.live]
        back = was.ret_to or "its caller"
        result = f" {_list(got)} on the way to" if got else " The run goes on at"
        under = self.top(self.after)
        now = f" {_short(under.func)}'s frame is on top again." if under is not None else ""
        return (
            "returned",
            "frame popped",
            f"{_short(was.func)} is done, its frame of {was.size} bytes is removed:"
            f"{result} {back}.{now}"
            if got
            else f"{_short(was.func)} is done, its frame of {was.size} bytes is removed.{now}",
        )

    def statement(self, f: Fact) -> tuple[str, str, str]:
        """An ordinary statement."""
        text = _clean(f.text)
        values = self.written(f)
        made = [c.target for c in self.changes if c.what == "new" and _is_object(c.target)]
        wrote = self.output()
        if made:
            return (
                "statement",
                "object allocated" if len(made) == 1 else "objects allocated",
                f"{text}: {_list(made)} {'is' if len(made) == 1 else 'are'} allocated on the heap"
                f"{f'; {_list(values)}' if values else ''}.",
            )
        if f.kind in ("define", "decl"):
            where = self.homes(f)
            return (
                "statement",
                "variable created" if len(f.writes) < 2 else "variables created",
                f"{text}: {_list(values) or _list(list(f.writes))}{where}.",
            )
        if wrote:
            return "statement", "output", f"{text} writes {wrote}."
        if values:
            return "statement", "variable written", f"{text}: {_list(values)}."
        return "statement", "statement", f"{text}."

    def ended(self) -> tuple[str, str, str]:
        """The end of the program."""
        e = self.events
        rest = "The operating system takes back all memory: code, data, stacks and heap."
        match e.end:
            case "panic":
                return "panic", "program panics", f"{e.message.splitlines()[0]} {rest}"
            case "fatal" | "deadlock":
                return "exit", "fatal error", f"{e.message.splitlines()[0]} {rest}"
            case _:
                how = f"The program ends with status {e.exit}."
                if e.exit == 0 and e.func in ("", "main.main", "runtime.main"):
                    how = "main has returned: the program ends with status 0."
                return "exit", "program ends", f"{how} {rest}"

    def collection(self) -> str:
        """A sentence about the collection in this step."""
        e = self.events
        gone = [c.target for c in self.changes if c.what == "gone" and _is_object(c.target)]
        kept = sum(o.life == "live" for o in self.after.heap)
        freed = f"{_list(gone)} freed" if gone else "nothing freed"
        size = f", {e.freed} bytes" if e.freed else ""
        return (
            f"Collection: from {_count(e.roots, 'root')} in package variables and stacks the "
            f"collector reaches {_count(kept, 'object')}; {freed}{size}."
        )

    # ----------------------------------------------------------------------------- the notes

    def notes(self) -> list[str]:
        """Stage, lookups, allocations, losses, growth, and what is known statically."""
        found = [self.events.stage] if self.events.stage else []
        f = self.fact
        if f is not None:
            found += [n for n in map(self.lookup, f.reads) if n]
        objects = {o.oid: o for o in self.after.heap}
        for c in self.changes[:32]:
            o = objects.get(c.target)
            if o is None:
                continue
            if c.what == "new":
                found.append(_birth(o))
            elif c.what == "unreachable":
                found.append(
                    f"{o.oid} ({o.what}) cannot be reached any more; it stays until a collection"
                    f"{f' ({o.cause})' if o.cause else ''}"
                )
        for old, new in self.events.grown:
            g = next((g for g in self.after.goroutines if g.gid == self.events.gid), None)
            at = f": it is now at {g.stack_lo:#x}" if g is not None else ""
            found.append(f"the stack grew from {old} to {new} bytes by copying{at}")
        if f is not None:
            found += f.notes
        return found

    def lookup(self, r: Read) -> str:
        """Where a name was found."""
        now = self.value_of(r)
        got = f": {now}" if now else ""
        hides = f"; it hides {r.shadows}" if r.shadows else ""
        frame = f"{self.func}'s frame" if self.func else "the frame"
        match r.where:
            case "frame":
                return f"{r.name} is read from {frame}{got}{hides}"
            case "closure":
                of = f" of {_short(r.detail)}" if r.detail else ""
                return f"{r.name} is a captured variable{of}, read through the closure{got}{hides}"
            case "heap":
                home = self.home(r.name)
                at = f" ({home})" if home else ""
                return f"{r.name} was moved to the heap{at}, {frame} has its address{got}{hides}"
            case "code":
                code = next((c for c in self.after.code if _bare(c.name) == r.name), None)
                at = f" at {code.addr:#x}" if code is not None else ""
                return f"{r.name} is a function: found in the code segment{at}"
            case "const":
                what = r.detail or "its value"
                return f"{r.name} is a constant: {what} is part of the instructions, not stored"
            case _:
                return f"{r.name} is read: not in {frame}, found in {_segment(r.where)}{got}{hides}"

    def value_of(self, r: Read) -> str:
        """The value that a name had before the step."""
        if self.before is None:
            return ""
        if r.where in ("frame", "closure"):
            slot = self.slot(self.before, r.name)
            return self.slot_text(slot) if slot is not None else ""
        if r.where == "heap":
            o = self.object(self.before, self.home(r.name))
            return shown(o.value) if o is not None else ""
        for s in self.before.statics:
            if _bare(s.name) == r.name:
                return shown(s.value)
        return ""

    # ----------------------------------------------------------------------------- look-ups

    def top(self, snapshot: Snapshot | None) -> Frame | None:
        """The running frame in a snapshot."""
        if snapshot is None:
            return None
        for g in snapshot.goroutines:
            if g.gid == self.events.gid:
                return g.frames[0] if g.frames else None
        return None

    def slot(self, snapshot: Snapshot, name: str) -> Slot | None:
        """A variable in scope of the running frame."""
        top = self.top(snapshot)
        found = None
        for s in top.slots if top is not None else ():
            if s.name == name and s.live:
                found = s
        return found

    def object(self, snapshot: Snapshot, oid: str) -> HeapObject | None:
        """A heap object of a snapshot."""
        return next((o for o in snapshot.heap if o.oid == oid), None)

    def home(self, name: str) -> str:
        """The heap object that a variable of the running frame was moved to, or ""."""
        for snapshot in (self.before, self.after):
            s = self.slot(snapshot, name) if snapshot is not None else None
            if s is not None and s.home != "stack":
                return s.home
        return ""

    def slot_text(self, s: Slot) -> str:
        """The value of a variable, wherever it lives."""
        if s.home != "stack" and s.kind != "capture":
            o = self.object(self.after, s.home) or (
                self.object(self.before, s.home) if self.before is not None else None
            )
            return shown(o.value) if o is not None else s.home
        return shown(s.value)

    def written(self, f: Fact) -> list[str]:
        """What the written variables hold now: "z = 9", or the changed places."""
        found = []
        for name in f.writes:
            if name == "_":
                continue
            s = self.slot(self.after, name)
            if s is not None:
                found.append(f"{name} = {self.slot_text(s)}")
                continue
            static = next((v for v in self.after.statics if _bare(v.name) == name), None)
            if static is not None:
                found.append(f"{name} = {shown(static.value)} in .{static.section}")
        if found:
            return found
        labels = self._own_labels()
        for c in self.changes:
            if c.what == "write" or (c.what == "new" and "[" in c.target):
                name = c.target
                for label in labels:
                    name = name.removeprefix(f"{label}.")
                found.append(f"{name} = {c.after}")
        return found

    def _own_labels(self) -> list[str]:
        for g in self.after.goroutines:
            if g.gid == self.events.gid and g.frames:
                return [frame_labels(g)[g.frames[0].serial]]
        return []

    def homes(self, f: Fact) -> str:
        """Where new variables live."""
        moved = []
        for name in f.writes:
            s = self.slot(self.after, name)
            if s is not None and s.home != "stack":
                moved.append(f"{name} is {s.home} on the heap")
        if moved:
            return f"; {_list(moved)}"
        return f", in {self.func}'s frame on the stack" if self.func else ""

    def output(self) -> str:
        """What the step wrote, in words."""
        if self.before is None:
            return ""
        out = self.after.stdout[len(self.before.stdout) :]
        err = self.after.stderr[len(self.before.stderr) :]
        parts = []
        if out:
            parts.append(f"{_bytes(out)} to standard output")
        if err:
            parts.append(f"{_bytes(err)} to standard error")
        return " and ".join(parts)


_INPUTS = ("receiver", "param")


def _birth(o: HeapObject) -> str:
    line = o.place.split(":")[1] if o.place.count(":") >= 2 else ""
    at = f" at line {line}" if line else ""
    return f"{o.oid}: {o.size} bytes, size class {o.size_class}, for {o.what}{at}"


def _bytes(data: bytes) -> str:
    text = data.decode("utf-8", "replace").rstrip("\n")
    if "\n" in text or len(text) > 40:
        return f"{len(data)} bytes"
    return f'"{text}"'


def _is_object(target: str) -> bool:
    return target[:1] == "h" and target[1:].isdigit()


def _segment(section: str) -> str:
    return f"the data segment (.{section})"


def _short(name: str) -> str:
    return name.removeprefix("main.")


def _bare(name: str) -> str:
    return name.rpartition(".")[2] if name.startswith("main.") else name


def _clean(text: str) -> str:
    return text.strip().rstrip(";")


def _count(n: int, what: str) -> str:
    return f"{n} {what}" if n == 1 else f"{n} {what}s"


def _list(items: list[str]) -> str:
    """The items as "a, b and c", shortened."""
    if len(items) > MAX_NAMES:
        items = [*items[:MAX_NAMES], f"{len(items) - MAX_NAMES} more"]
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
