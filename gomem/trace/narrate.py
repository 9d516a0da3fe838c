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
    from gomem.trace.snapshot import Change, Frame, HeapObject, Slot, Snapshot, ValueView

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
    panicking: bool = False
    """Whether a panic is going up the stack."""
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
    notes = dict.fromkeys(tale.in_words(n) for n in tale.notes())
    return Story(kind, title, tale.in_words(sentence), tuple(notes))


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

    def in_words(self, text: str) -> str:
        """Labels of frames as people say them: "g1.main.x" is main's x."""
        if "g1." not in text or len(self.after.goroutines) > 1:
            return text
        labels: set[str] = set()
        for snapshot in (self.before, self.after):
            for g in snapshot.goroutines if snapshot is not None else ():
                labels.update(frame_labels(g).values())
        for label in sorted(labels, key=len, reverse=True):
            if f"{label}." in text:
                text = text.replace(f"{label}.", f"{label[3:]}'s ")
        return text

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
                now = "" if _clean(f.text).endswith("()") else "; its arguments are evaluated now"
                return (
                    "statement",
                    "call deferred",
                    f"{_clean(f.text)}: the call is noted in {self.func}'s frame and runs when "
                    f"{self.func} returns{now}.",
                )
            case "panic":
                return self.panicked(f)
            case "recover":
                return (
                    "statement",
                    "panic recovered" if self.events.message else "recover",
                    f"{_clean(f.text)}: recover returns the panic's value and ends the panic.",
                )
            case "gc":
                return "gc", "collection", self.collection()
            case "exit":
                return self.ended()
            case "jump":
                return "statement", "jump", _jump(_clean(f.text))
            case _:
                return self.statement(f)

    def panicked(self, f: Fact | None) -> tuple[str, str, str]:
        """A statement that panicked, by itself or by a run-time error."""
        text = _clean(f.text) if f is not None else self.func
        value = f" with {self.events.panic}" if self.events.panic else ""
        return (
            "panic",
            "panic",
            f"{text} panics{value}: {self.func} stops here; the panic goes up the stack, frame by "
            "frame, and the calls deferred there run.",
        )

    def load(self, f: Fact) -> tuple[str, str, str]:
        """The three steps before any code runs."""
        a = self.after
        if f.kind == "ram":
            stacks = ", ".join([f"{g.stack_hi - g.stack_lo} bytes" for g in a.goroutines])
            return (
                "load",
                "memory reserved",
                "The operating system reserves memory for the program alone: room for code, data "
                f"and heap, and a stack{f' of {stacks}' if stacks else ''} for main's goroutine.",
            )
        if f.kind == "code":
            own = [_short(c.name) for c in a.code if c.kind == "user"]
            library = [c.name for c in a.code if c.kind == "library"]
            runtime = any(c.kind == "runtime" for c in a.code)
            parts = [f"{_list(own)} of the program"]
            parts += [f"{_list(library)} of the library, with what they call"] if library else []
            parts += ["the runtime: scheduler, allocator, garbage collector"] if runtime else []
            return (
                "load",
                "code loaded",
                f"The code segment is filled with machine code: {'; '.join(parts)}. It is "
                "read-only and stays until the program ends.",
            )
        parts = []
        for section, what in _SECTIONS:
            names = [_bare(s.name) for s in a.statics if s.section == section]
            if names:
                parts.append(f"{_list(names)} in .{section} ({what})")
        text = sum(s.section == "rodata" for s in a.statics)
        if text:
            parts.append(f"{_count(text, 'string constant')} in .rodata (read-only)")
        if not parts:
            return "load", "data loaded", "The data segment is empty: no package variable, no constant."
        return "load", "data loaded", f"The data segment is laid out: {'; '.join(parts)}."

    def package_var(self, f: Fact) -> tuple[str, str, str]:
        """A package variable gets its value."""
        names = _list([_bare(n) for n in f.writes]) or _clean(f.text)
        found = [s for s in self.after.statics if _bare(s.name) in {_bare(w) for w in f.writes}]
        values = _list([shown(s.value) for s in found])
        section = found[0].section if found else "data"
        if f.kind == "static" and section.endswith("bss"):
            return (
                "var",
                "package variable zeroed",
                f"{names} is in .{section}: its first value is zero ({values}), so the file of the "
                "program has no bytes for it and no code runs.",
            )
        if f.kind == "static":
            return (
                "var",
                "package variable laid out",
                f"{names} is in .{section} with its value {values}: compiler and linker put it "
                "there, no code runs for it.",
            )
        return (
            "var",
            "package variable initialised",
            f"{names} = {_clean(f.text)}: initialisation code runs before main and stores "
            f"{values} in {names} (.{section}).",
        )

    def call(self, f: Fact) -> tuple[str, str, str]:
        """A frame pushed."""
        if f.kind == "run-deferred" and not self.pushed():
            wrote = self.output()
            done = f": it writes {wrote}" if wrote else ""
            text = f"{self.leaving()}, so a deferred call runs, the last one noted first{done}."
            return "call", "deferred call runs", text
        top = self.top(self.after)
        new = next((c for c in self.changes if c.what == "new" and c.target[:6] == "frame "), None)
        if top is None or new is None:
            return "call", "call", f"{_clean(f.text)}: {_short(f.callee)} is called."
        name = _short(top.func)
        args = [f"{s.name}={self.value_text(s)}" for s in top.slots if s.kind in _INPUTS and s.live]
        given = f": {' '.join(args)}" if args else ""
        frame = f"a frame of {top.size} bytes for {name} is pushed on the stack{given}"
        if f.kind == "run-deferred":
            text = f"{self.leaving()}, so a deferred call runs, the last one noted first: {frame}."
            return "call", "deferred call starts", text
        if top.ret_to.startswith("runtime.") and top.func.startswith(("main.init", "main.main")):
            return (
                "enter",
                "frame pushed",
                f"The runtime finds {name} in the code segment and calls it: {frame}.",
            )
        back = f" It will return to {_place(top.ret_to)}." if top.ret_to else ""
        return (
            "call",
            "frame pushed",
            f"{_clean(f.text)}: {name} is found in the code segment; {frame}.{back}",
        )

    def recovered(self) -> bool:
        """Whether recover returned a panic's value: what was written is not nil."""
        return not any(t.endswith("= nil") for t in self.written(self.fact)) if self.fact else False

    def pushed(self) -> bool:
        """Whether the step pushed a frame."""
        return any(c.what == "new" and c.target[:6] == "frame " for c in self.changes)

    def leaving(self) -> str:
        """Why deferred calls run now."""
        if not self.events.panicking:
            return f"{self.func} returns"
        return f"The panic goes through {self.func}'s frame"

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
        values = _list([self.value_text(s) for s in got])
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
        got = [self.value_text(s) for s in was.slots if s.kind == "result" and s.live]
        name = _short(was.func)
        result = ""
        if got:
            what = "its result" if len(got) == 1 else "its results"
            goes = "goes" if len(got) == 1 else "go"
            result = f"; {what} {_list(got)} {goes} back to {_place(was.ret_to or 'its caller')}"
        under = self.top(self.after)
        now = f" {_short(under.func)}'s frame is on top again." if under is not None else ""
        if under is None:
            now = " The stack is empty."
        return (
            "returned",
            "frame popped",
            f"{name} is done: its frame of {was.size} bytes is removed{result}.{now}",
        )

    def statement(self, f: Fact) -> tuple[str, str, str]:
        """An ordinary statement."""
        text = _clean(f.text)
        values = self.written(f)
        made = [c.target for c in self.changes if c.what == "new" and _is_object(c.target)]
        made = [m for m in made if any(o.oid == m for o in self.after.heap)]
        wrote = self.output()
        sources = list(dict.fromkeys(f.args))
        results = "result" if len(f.args) == 1 and len(f.writes) == 1 else "results"
        given = f", the {results} of {_list(sources)}" if sources and values else ""
        if made:
            word = "is" if len(made) == 1 else "are"
            rest = f"; {_list(values)}{given}" if values else ""
            title = "object allocated" if len(made) == 1 else "objects allocated"
            return "statement", title, f"{text}: {_list(made)} {word} allocated on the heap{rest}."
        if f.kind in ("define", "decl"):
            title = "variable created" if len(f.writes) < 2 else "variables created"
            told = _list(values) or _list(list(f.writes))
            return "statement", title, f"{text}: {told}{given}{self.homes(f)}."
        if wrote:
            return "statement", "output", f"{text} writes {wrote}."
        if values:
            title = "result stored" if f.args else "variable written"
            return "statement", title, f"{text}: {_list(values)}{given}."
        if f.kind in _WRITING and self.before is not None:
            return "statement", "variable written", f"{text}: the new value is the same as before."
        return "statement", "statement", f"{text}."

    def ended(self) -> tuple[str, str, str]:
        """The end of the program."""
        e = self.events
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

    def collection(self) -> str:
        """A sentence about the collection in this step."""
        e = self.events
        gone = [c.target for c in self.changes if c.what == "gone" and _is_object(c.target)]
        gone = _ranges(gone)
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
        lost: dict[str, list[HeapObject]] = {}
        for c in self.changes[:32]:
            o = objects.get(c.target)
            if o is None:
                continue
            if c.what == "new":
                found.append(_birth(o, self.events.line))
            elif c.what == "unreachable":
                lost.setdefault(o.cause, []).append(o)
        if f is not None:
            quiet = not any(c.what == "new" and c.target in objects for c in self.changes)
            found += [n + ", as here" if quiet and n.endswith(_NONE_NEEDED) else n for n in f.notes]
        found += [_loss(cause, group) for cause, group in lost.items()]
        if f is not None and "recover()" in f.text and f.kind in ("define", "assign", "expr"):
            found.append(
                "recover ended the panic: the function that deferred this call will return normally"
                if self.recovered()
                else "there is no panic to recover from, so recover returns nil"
            )
        for old, new in self.events.grown:
            g = next((g for g in self.after.goroutines if g.gid == self.events.gid), None)
            at = f": it is now at {g.stack_lo:#x}" if g is not None else ""
            found.append(
                f"the stack of {old} bytes is full: the runtime makes one of {new}, copies all "
                f"frames and corrects pointers into them{at}"
            )
        return found

    def lookup(self, r: Read) -> str:
        """Where a name was found."""
        now = self.value_of(r)
        got = f": {now}" if now else ""
        hides = f"; it hides {r.shadows}" if r.shadows else ""
        frame = f"{self.func}'s frame" if self.func else "the frame"
        match r.where:
            case "frame":
                return f"{r.name} is found in {frame}{got}{hides}"
            case "closure":
                of = f" of {_short(r.detail)}" if r.detail else ""
                return f"{r.name} is not in {frame}: it is captured{of}, found through the closure{got}{hides}"
            case "heap":
                home = self.home(r.name)
                at = f" ({home})" if home else ""
                return f"{r.name} is on the heap{at}, {frame} holds its address{got}{hides}"
            case "code":
                code = next((c for c in self.after.code if _bare(c.name) == r.name), None)
                at = f" at {code.addr:#x}" if code is not None else ""
                return f"{r.name} is a function: found in the code segment{at}"
            case "const":
                what = r.detail or "its value"
                return f"{r.name} is a constant and has no storage: {what} is part of the instructions"
            case "text":
                return f"{r.name} is a constant and no variable: its text is in .rodata"
            case _:
                return f"{r.name} is not in {frame}, found in {_segment(r.where)}{got}{hides}"

    def value_of(self, r: Read) -> str:
        """The value that a name had before the step."""
        if self.before is None:
            return ""
        if r.where in ("frame", "closure"):
            slot = self.slot(self.before, r.name)
            return self.value_text(slot) if slot is not None else ""
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

    def slot_view(self, s: Slot) -> ValueView:
        """The value of a variable, wherever it lives."""
        if s.home != "stack" and s.kind != "capture":
            o = self.object(self.after, s.home) or (
                self.object(self.before, s.home) if self.before is not None else None
            )
            if o is not None:
                return o.value
        return s.value

    def value_text(self, s: Slot) -> str:
        """The same as text; a variable that was captured by reference is in its own place."""
        v = self.slot_view(s)
        if s.kind == "capture" and v.target and s.type.startswith("&"):
            return f"{v.text} in {v.target}"
        return shown(v)

    def written(self, f: Fact) -> list[str]:
        """What the written variables hold now: "z = 9", or the changed places."""
        found = []
        for name in f.writes:
            if name == "_":
                continue
            s = self.slot(self.after, name)
            if s is not None:
                is_value = s.kind == "capture" or not _refers(self.slot_view(s))
                found.append(f"{name} {'=' if is_value else '→'} {self.value_text(s)}")
                continue
            static = next((v for v in self.after.statics if _bare(v.name) == name), None)
            if static is not None:
                found.append(f"{_equals(name, static.value)} in .{static.section}")
        if found:
            return found
        labels = self._own_labels()
        for c in self.changes:
            if c.what == "write" or (c.what == "new" and "[" in c.target):
                name = c.target
                for label in labels:
                    name = name.removeprefix(f"{label}.")
                arrow = "→" if _is_reference(c.after) else "="
                found.append(f"{name} {arrow} {c.after}" if c.after else name)
            elif c.what == "gone" and "[" in c.target:
                found.append(f"{c.target} is removed")
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
_NONE_NEEDED = "no allocation is needed"


_WRITING = ("assign", "op-assign", "inc-dec")
_SECTIONS = (
    ("noptrdata", "with a first value, no pointers"),
    ("data", "with a first value"),
    ("bss", "zero at first"),
    ("noptrbss", "zero at first, no pointers"),
)


def _birth(o: HeapObject, line: int) -> str:
    """What a new object is for, and what the allocator takes for it."""
    place = o.place.split(":")
    at = f", from line {place[-2]}" if len(place) > 2 and place[-2] != str(line) else ""
    takes = f" in a slot of {o.size_class}" if o.size_class != o.size else ""
    return f"{o.oid} is new: {_thing(o.what)}, {_count(o.size, 'byte')}{takes}{at}"


def _loss(cause: str, group: list[HeapObject]) -> str:
    names = _list([f"{o.oid} ({_thing(o.what)})" for o in group])
    it = "it stays" if len(group) == 1 else "they stay"
    why = f" ({cause})" if cause else ""
    return f"{names} cannot be reached any more; {it} until a collection{why}"


def _thing(what: str) -> str:
    """What an object is, as a reader calls it."""
    if what.endswith(" boxed"):
        return f"the copy of {what[:-6]} in an interface"
    return "the array of an append" if what == "append" else what


def _jump(text: str) -> str:
    word = text.partition(" ")[0]
    match word:
        case "break":
            return f"{text}: the loop or switch is left."
        case "continue":
            return f"{text}: the next round begins."
        case "fallthrough":
            return f"{text}: the next case's statements follow."
        case _:
            return f"{text}: the run goes on at the label."


def _equals(name: str, v: ValueView) -> str:
    """"x = 5", or "p → h1" for a pointer."""
    return f"{name} {'→' if _refers(v) else '='} {shown(v)}"


def _refers(v: ValueView) -> bool:
    """Whether a value is shown by what it refers to alone."""
    return bool(v.target) and shown(v) == v.target


def _is_reference(text: str) -> bool:
    """Whether a value's text is only what it refers to."""
    head = text.partition("[")[0].partition(".")[0]
    return (head[:1] in "hg" and head[1:].isdigit()) or text.startswith("main.")


def _place(ret_to: str) -> str:
    """A return address as people say it: "main.add:19" is add, line 19."""
    func, _, line = ret_to.rpartition(":")
    return f"{_short(func)}, line {line}" if func and line.isdigit() else _short(ret_to)


def _ranges(oids: list[str]) -> list[str]:
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
    name = name.removeprefix("main.")
    if name == "init":
        return "the initialiser of package variables"
    return "init" if name == "init.0" else name


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
