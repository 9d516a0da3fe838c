"""Facts into words: what a step did and why, in one sentence, with notes below it.

Everything comes from the static fact of the step and the snapshots before and after it. A note
says where a name was found, what was allocated, what lost its last reference; the sentence says
what happened.
"""

from __future__ import annotations

from gomem.trace import concurrency
from gomem.trace.changes import frame_labels, shown
from gomem.trace.events import Events, Story
from gomem.trace.lifecycle import cause_of, ended, load, unread
from gomem.trace.phrases import (
    bare,
    birth,
    clean,
    counted,
    equation,
    frame_of,
    grown,
    is_object,
    is_reference,
    jump,
    listed,
    loss,
    output_text,
    refers,
    return_place,
    roots,
    runs_of,
    segment_name,
    short,
    unneeded,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.facts import Fact, Read
    from gomem.trace.snapshot import Change, Frame, HeapObject, Slot, Snapshot, ValueView

__all__ = ["cause_of", "narrate"]


_INPUTS = ("receiver", "param")
_NONE_NEEDED = "no allocation is needed"


_WRITING = ("assign", "op-assign", "inc-dec")


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
        self.func = short(events.func)

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
            return ended(self.events)
        if self.events.panic:
            return self.panicked(f)
        if f is None:
            if self.events.collections:
                return "gc", "collection", self.collection()
            return "statement", "step", "The program goes on."
        match f.kind:
            case "ram" | "code" | "data":
                return load(f, self.after)
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
                now = "" if clean(f.text).endswith("()") else "; its arguments are evaluated now"
                return (
                    "statement",
                    "call deferred",
                    f"{clean(f.text)}: the call is noted in {frame_of(self.func)} and runs when "
                    f"{self.func} returns{now}.",
                )
            case "panic":
                return self.panicked(f)
            case "recover":
                return (
                    "statement",
                    "panic recovered" if self.events.message else "recover",
                    f"{clean(f.text)}: recover returns the panic's value and ends the panic.",
                )
            case "gc":
                return "gc", "collection", self.collection()
            case "exit":
                return ended(self.events)
            case kind if kind in concurrency.KINDS:
                return concurrency.happened(f, self.before, self.after, self.events.gid)
            case "jump":
                return "statement", "jump", jump(clean(f.text))
            case _:
                return self.statement(f)

    def panicked(self, f: Fact | None) -> tuple[str, str, str]:
        """A statement that panicked, by itself or by a run-time error."""
        text = clean(f.text) if f is not None else self.func
        value = f" with {self.events.panic}" if self.events.panic else ""
        return (
            "panic",
            "panic",
            f"{text} panics{value}: {self.func} stops here; the panic goes up the stack, frame by "
            "frame, and the calls deferred there run.",
        )

    def package_var(self, f: Fact) -> tuple[str, str, str]:
        """A package variable gets its value."""
        names = listed([bare(n) for n in f.writes]) or clean(f.text)
        found = [s for s in self.after.statics if bare(s.name) in {bare(w) for w in f.writes}]
        values = listed([shown(s.value) for s in found])
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
            f"{names} = {clean(f.text)}: initialisation code runs before main and stores "
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
            return "call", "call", f"{clean(f.text)}: {short(f.callee)} is called."
        name = short(top.func)
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
        back = f" It will return to {return_place(top.ret_to)}." if top.ret_to else ""
        return (
            "call",
            "frame pushed",
            f"{clean(f.text)}: {name} is found in the code segment; {frame}.{back}",
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
        return f"The panic goes through {frame_of(self.func)}"

    def native(self, f: Fact) -> tuple[str, str, str]:
        """A library function that runs as one step."""
        wrote = self.output()
        name = f.callee or "the library"
        waiting = concurrency.library_waits(f, self.after, self.events.gid)
        if waiting is not None:
            return waiting
        text = f"{clean(f.text)}: {name} runs in the library's code"
        return "statement", "library call", f"{text}{f' and writes {wrote}' if wrote else ''}."

    def cond(self, f: Fact) -> tuple[str, str, str]:
        """A condition."""
        out = self.events.outcome
        title = f"condition {out}" if out else "condition"
        return "statement", title, f"{clean(f.text)} is {out or 'evaluated'}."

    def loop(self, f: Fact) -> tuple[str, str, str]:
        """The next round of a range loop."""
        if self.events.outcome == "false":
            return "statement", "loop ends", f"{clean(f.text)}: there is no next element."
        values = self.written(f)
        got = f": {listed(values)}" if values else ""
        return "statement", "next element", f"{clean(f.text)}: the next round begins{got}."

    def results(self, f: Fact) -> tuple[str, str, str]:
        """Results stored before the frame goes."""
        if f.callee:
            return (
                "return",
                "loop left by return",
                f"{clean(f.text)}: the body of the loop is a function of its own, so "
                f"{short(f.callee)} keeps the results; the loop ends, then it returns.",
            )
        top = self.top(self.after)
        got = [s for s in top.slots if s.kind == "result" and s.live] if top is not None else []
        if not got:
            return "return", "return", f"{clean(f.text) or 'return'}: {self.func} is done."
        values = listed([self.value_text(s) for s in got])
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
        name = short(was.func)
        result = ""
        if got:
            what = "its result" if len(got) == 1 else "its results"
            goes = "goes" if len(got) == 1 else "go"
            result = (
                f"; {what} {listed(got)} {goes} back to {return_place(was.ret_to or 'its caller')}"
            )
        under = self.top(self.after)
        now = "The stack is empty"
        if under is not None:
            now = f"{frame_of(short(under.func))} is on top again"
            now = now.replace("the frame of", "The frame of", 1)
        return (
            "returned",
            "frame popped",
            f"{name} is done: its frame of {was.size} bytes is removed{result}. {now}.",
        )

    def statement(self, f: Fact) -> tuple[str, str, str]:
        """An ordinary statement."""
        text = clean(f.text) or f"{self.func} begins"
        values = self.written(f)
        made = [c.target for c in self.changes if c.what == "new" and is_object(c.target)]
        made = [m for m in made if any(o.oid == m for o in self.after.heap)]
        wrote = self.output()
        sources = list(dict.fromkeys(f.args))
        results = "result" if len(f.args) == 1 and len(f.writes) == 1 else "results"
        given = f", the {results} of {listed(sources)}" if sources and values else ""
        if made:
            word = "is" if len(made) == 1 else "are"
            rest = f"; {listed(values)}{given}" if values else ""
            title = "object allocated" if len(made) == 1 else "objects allocated"
            homes = {s.home for n in f.writes if (s := self.slot(self.after, n))}
            if f.kind in ("inc-dec", "op-assign", "assign") and homes & set(made):
                text += ": the next round has a variable of its own"
            return "statement", title, f"{text}: {listed(made)} {word} allocated on the heap{rest}."
        if f.kind in ("define", "decl"):
            title = "variable created" if len(f.writes) < 2 else "variables created"
            told = listed(values) or listed(list(f.writes))
            return "statement", title, f"{text}: {told}{given}{self.homes(f)}."
        if wrote:
            return "statement", "output", f"{text} writes {wrote}."
        if values:
            title = "result stored" if f.args else "variable written"
            return "statement", title, f"{text}: {listed(values)}{given}."
        if f.kind in _WRITING and self.before is not None:
            return "statement", "variable written", f"{text}: the new value is the same as before."
        return "statement", "statement", f"{text}."

    def collection(self) -> str:
        """A sentence about the collection in this step."""
        e = self.events
        gone = [c.target for c in self.changes if c.what == "gone" and is_object(c.target)]
        gone = runs_of(gone)
        kept = sum(o.life == "live" for o in self.after.heap)
        freed = f"{listed(gone)} freed" if gone else "nothing freed"
        size = f", {e.freed} bytes" if e.freed else ""
        return (
            f"Collection: from {counted(e.roots, 'root')} in package variables and stacks the "
            f"collector reaches {counted(kept, 'object')}; {freed}{size}."
        )

    # ----------------------------------------------------------------------------- the notes

    def notes(self) -> list[str]:
        """Stage, lookups, allocations, losses, growth, and what is known statically."""
        found = [self.events.stage] if self.events.stage else []
        f = self.fact
        if f is not None:
            found += [n for n in map(self.lookup, f.reads) if n]
        if self.events.collections:
            found += roots(self.after) + unread(self.before, self.after)
        objects = {o.oid: o for o in self.after.heap}
        lost: dict[str, list[HeapObject]] = {}
        for c in self.changes[:32]:
            o = objects.get(c.target)
            if o is None:
                continue
            if c.what == "new":
                found.append(birth(o, self.events.line))
            elif c.what == "unreachable":
                lost.setdefault(o.cause, []).append(o)
        if f is not None and not self.again(f):
            quiet = not any(c.what == "new" and c.target in objects for c in self.changes)
            found += [unneeded(n) if quiet and n.endswith(_NONE_NEEDED) else n for n in f.notes]
        found += [loss(cause, group) for cause, group in lost.items()]
        found += (
            self.recoveries()
            + self.nil_pointers()
            + [grown(self.after, self.events.gid, *g) for g in self.events.grown]
            + concurrency.goroutine_notes(self.before, self.after, self.events.gid)
        )
        return found

    def recoveries(self) -> list[str]:
        """What recover did."""
        f = self.fact
        if f is None or "recover()" not in f.text or f.kind not in ("define", "assign", "expr"):
            return []
        if self.recovered():
            return [
                "recover ended the panic: the function that deferred this call will return normally"
            ]
        return ["there is no panic to recover from, so recover returns nil"]

    def nil_pointers(self) -> list[str]:
        """Interfaces that got a nil pointer."""
        return [
            f"an interface with a nil pointer is not nil: it has a type, {c.after[:-4]}"
            for c in self.changes[:32]
            if c.after[:1] == "*" and c.after.endswith(" nil") and c.what in ("new", "write")
        ]

    def again(self, f: Fact) -> bool:
        """Whether a loop's variables have been told of in an earlier round."""
        if f.kind != "range" or self.before is None:
            return False
        before = self.before
        return self.events.outcome == "false" or any(self.slot(before, n) for n in f.writes)

    def lookup(self, r: Read) -> str:
        """Where a name was found."""
        now = self.value_of(r)
        got = f": {now}" if now else ""
        hides = f"; it hides {r.shadows}" if r.shadows else ""
        frame = frame_of(self.func) if self.func else "the frame"
        match r.where:
            case "frame":
                return f"{r.name} is found in {frame}{got}{hides}"
            case "closure":
                of = f" of {short(r.detail)}" if r.detail else ""
                where = f"it is captured{of}, found through the closure"
                return f"{r.name} is not in {frame}: {where}{got}{hides}"
            case "heap":
                home = self.home(r.name)
                at = f" ({home})" if home else ""
                return f"{r.name} is on the heap{at}, {frame} holds its address{got}{hides}"
            case "code":
                code = next((c for c in self.after.code if bare(c.name) == r.name), None)
                at = f" at {code.addr:#x}" if code is not None else ""
                return f"{r.name} is a function: found in the code segment{at}"
            case "const":
                what = r.detail or "its value"
                return (
                    f"{r.name} is a constant and has no storage: {what} is part of the instructions"
                )
            case "text":
                return f"{r.name} is a constant and no variable: its text is in .rodata"
            case _:
                return f"{r.name} is not in {frame}, found in {segment_name(r.where)}{got}{hides}"

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
            if bare(s.name) == r.name:
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
        found = [s for s in top.slots if s.name == name and s.live] if top is not None else []
        if len(found) > 1 and top is not None and snapshot is self.before:
            # the scopes of some may have ended before this step: those do not hide the others
            ended = self.ended(top)
            found = [s for s in found if s.offset not in ended] or found
        return found[-1] if found else None

    def ended(self, top: Frame) -> set[int]:
        """The offsets of the variables in a frame of `before` whose scope is over."""
        for g in self.after.goroutines:
            for frame in g.frames:
                if g.gid == self.events.gid and frame.serial == top.serial:
                    return {s.offset for s in top.slots} - {s.offset for s in frame.slots if s.live}
        return set()

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
                is_value = s.kind == "capture" or not refers(self.slot_view(s))
                found.append(f"{name} {'=' if is_value else '→'} {self.value_text(s)}")
                continue
            static = next((v for v in self.after.statics if bare(v.name) == name), None)
            if static is not None:
                found.append(f"{equation(name, static.value)} in .{static.section}")
        if found:
            return found
        labels = self._own_labels()
        for c in self.changes:
            if c.what == "write" or (c.what == "new" and "[" in c.target):
                name = c.target
                for label in labels:
                    name = name.removeprefix(f"{label}.")
                arrow = "→" if is_reference(c.after) else "="
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
            return f"; {listed(moved)}"
        return f", in {frame_of(self.func)} on the stack" if self.func else ""

    def output(self) -> str:
        """What the step wrote, in words."""
        if self.before is None:
            return ""
        out = self.after.stdout[len(self.before.stdout) :]
        err = self.after.stderr[len(self.before.stderr) :]
        parts = []
        if out:
            parts.append(f"{output_text(out)} to standard output")
        if err:
            parts.append(f"{output_text(err)} to standard error")
        return " and ".join(parts)
