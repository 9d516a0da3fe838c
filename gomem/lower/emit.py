"""Points to Python text.

Fine grain: `def p17(F, s)` runs one point and returns the next point, frame and step count.
Coarse grain: from a point that others lead to, all that follows is put into one function as long
as nothing else leads there: straight chains, both arms of a condition, and loops back to the start
(as `while True`). A coarse function does exactly what the fine ones do, in the same order.
Each line of text is known by its point and by the steps done before it, so that a panic inside a
coarse function finds its step.
"""

from __future__ import annotations

from gomem.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.program import FuncCode, Point, Program

__all__ = ["Text", "callers", "coarse", "fine"]

_DEPTH = 12
"""Deepest nesting of conditions in one coarse function."""
_SIZE = 250
"""Most lines of a coarse function."""


@record
class Text:
    """Python text; `lines[i]` is (point, steps before) of line i + 1."""

    text: str
    lines: list[tuple[int, int]]


def frame(code: FuncCode, caller: str, ret: str, clo: str, args: list[str]) -> str:
    """The list display of a new frame; its address `_p` is computed before."""
    lay = code.layout
    cells = ["None"] * (lay.cells - 6)
    inputs = [s for s in lay.slots if s.kind in ("receiver", "param")]
    for s, text in zip(inputs, args, strict=True):
        cells[s.cell - 6] = text
    for cell, zero in code.zeros.items():
        cells[cell - 6] = zero
    return f"[{', '.join([caller, ret, 'None', '_p', clo, 'None', *cells])}]"


def callers(program: Program) -> str:
    """`k<code>(F, r, s, c, args...)`: make a frame and go to the function's entry."""
    out = []
    for code in program.codes:
        body = program.adapters.get(code.index)
        if body is not None:
            out.append(f"def k{code.index}(F, r, s, c, *a): return {body}\n")
            continue
        inputs = [
            f"a{i}" for i, s in enumerate(code.layout.slots) if s.kind in ("receiver", "param")
        ]
        head = ", ".join(["F", "r", "s", "c", *inputs])
        size = code.layout.size
        out.append(
            f"def k{code.index}({head}):\n"
            f"    if (_p := F[3] - {size}) < guard[0]: _p = grow(F, {size})\n"
            f"    return {code.entry}, {frame(code, 'F', 'r', 'c', inputs)}, s\n"
        )
    return "".join(out)


def _steps(s: int) -> str:
    return f"s + {s}" if s else "s"


class _Emitter:
    """Collects lines with their points."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.out: list[str] = []
        self.lines: list[tuple[int, int]] = []

    def put(self, depth: int, text: str, point: int, steps: int) -> None:
        for line in text.split("\n"):
            self.out.append("    " * depth + line)
            self.lines.append((point, steps))

    def text(self) -> Text:
        return Text("\n".join(self.out) + "\n", self.lines)

    def leave(self, depth: int, p: Point, done: int) -> None:
        """The terminators that leave the function for another frame."""
        term = p.term
        assert term is not None
        s = _steps(done)
        before = done - (p.fact is not None)
        if term.kind == "call":
            code = self.program.codes[term.target]
            size = code.layout.size
            args = _split(term.text)
            if len(args) == _inputs(code):
                self.put(
                    depth,
                    f"if (_p := F[3] - {size}) < guard[0]: _p = grow(F, {size})",
                    p.id,
                    before,
                )
                new = frame(code, "F", str(term.other), "None", args)
                self.put(depth, f"return {code.entry}, {new}, {s}", p.id, before)
            else:
                rest = f", {term.text}" if term.text else ""
                self.put(
                    depth, f"return k{code.index}(F, {term.other}, {s}, None{rest})", p.id, before
                )
        elif term.kind == "dyn":
            self.put(
                depth,
                "return " + term.text.replace("{r}", str(term.other)).replace("{s}", s),
                p.id,
                before,
            )
        elif term.kind == "wait":
            text = term.text.replace("{r}", str(term.other)).replace("{s}", s)
            text = text.replace("{b}", _steps(before)).replace("{w}", str(done - before))
            self.put(depth, f"return {text}", p.id, before)
        elif term.kind == "native":
            self.put(depth, f"return native(F, {term.other}, {s}, {term.text})", p.id, before)
        elif term.kind == "return":
            self.put(depth, f"C = F[0]; C[2] = {term.text}", p.id, before)
            self.put(depth, f"return F[1], C, {s}", p.id, before)
        elif term.kind == "defers":
            step = int(p.fact is not None)  # a step only if there is a call to run
            told = f"{_steps(before)}, {step}"
            self.put(depth, f"return run_defers(F, {p.id}, {term.target}, {told})", p.id, before)
        else:
            assert term.kind == "stop", term.kind
            self.put(depth, f"return {p.id}, F, finished({s})", p.id, before)


def _split(text: str) -> list[str]:
    """Split arguments at commas outside of brackets and quotes."""
    if not text:
        return []
    out, depth, start, quote, i = [], 0, 0, "", 0
    while i < len(text):
        ch = text[i]
        if quote:
            if ch == "\\":
                i += 1
            elif ch == quote:
                quote = ""
        elif ch in "'\"":
            quote = ch
        elif ch in "([{":
            depth += 1
        elif ch in ")]}":
            depth -= 1
        elif ch == "," and depth == 0:
            out.append(text[start:i].strip())
            start = i + 1
        i += 1
    out.append(text[start:].strip())
    return out


def _inputs(code: FuncCode) -> int:
    return sum(1 for s in code.layout.slots if s.kind in ("receiver", "param"))


def fine(program: Program, ids: list[int]) -> Text:
    """One function per point."""
    e = _Emitter(program)
    for i in ids:
        p = program.points[i]
        if p.term is None:
            continue
        e.put(0, f"def p{i}(F, s):", i, 0)
        for line in p.lines:
            e.put(1, line, i, 0)
        done = int(p.fact is not None)
        s = _steps(done)
        if p.term.kind == "goto":
            e.put(1, f"return {p.term.target}, F, {s}", i, 0)
        elif p.term.kind == "branch":
            e.put(1, f"return ({p.term.target} if {p.term.text} else {p.term.other}), F, {s}", i, 0)
        else:
            e.leave(1, p, done)
    return e.text()


def coarse(program: Program, ids: list[int], entries: set[int]) -> Text:
    """One function per entry point; see the module's text."""
    e = _Emitter(program)
    for i in ids:
        if i in entries and program.points[i].term is not None:
            _Coarse(e, i, entries).write()
    return e.text()


class _Coarse:
    """Writes the function of one entry."""

    def __init__(self, e: _Emitter, entry: int, entries: set[int]) -> None:
        self.e = e
        self.entry = entry
        self.entries = entries
        self.points = e.program.points
        self.loop = self._loops()
        self.count = 0

    def _loops(self) -> bool:
        """Whether a path leads back to the entry without leaving the function."""
        todo, seen = [self.entry], set()
        while todo:
            term = self.points[todo.pop()].term
            if term is None:
                continue
            for t in _targets(term.kind, term.target, term.other):
                if t == self.entry:
                    return True
                if t not in self.entries and t not in seen:
                    seen.add(t)
                    todo.append(t)
        return False

    def write(self) -> None:
        self.e.put(0, f"def p{self.entry}(F, s):", self.entry, 0)
        depth = 1
        if self.loop:
            self.e.put(1, "while True:", self.entry, 0)
            depth = 2
        self.chain(self.entry, depth, 0)

    def chain(self, at: int, depth: int, done: int) -> None:
        """Write from point `at` on, with `done` steps behind it."""
        while True:
            p = self.points[at]
            assert p.term is not None
            for line in p.lines:
                self.e.put(depth, line, at, done)
            self.count += len(p.lines)
            if p.fact is not None:
                done += 1
            if p.term.kind == "goto":
                if self.jump(p.term.target, depth, done, at):
                    return
                at = p.term.target
                continue
            if p.term.kind == "branch":
                self.arms(p, depth, done)
                return
            self.e.leave(depth, p, done)
            return

    def jump(self, target: int, depth: int, done: int, at: int) -> bool:
        """Leave for `target`, if it must be left for; False if the chain just goes on."""
        before = done - (self.points[at].fact is not None)
        if target == self.entry and self.loop:
            if done:
                self.e.put(depth, f"s += {done}", at, before)
            self.e.put(depth, f"if s >= stop[0]: return {target}, F, s", at, 0)
            self.e.put(depth, "continue", at, 0)
            return True
        if target in self.entries or self.count > _SIZE:
            self.e.put(depth, f"return {target}, F, {_steps(done)}", at, before)
            return True
        return False

    def arms(self, p: Point, depth: int, done: int) -> None:
        assert p.term is not None
        before = done - (p.fact is not None)
        if depth > _DEPTH:
            text = (
                f"return ({p.term.target} if {p.term.text} else {p.term.other}), F, {_steps(done)}"
            )
            self.e.put(depth, text, p.id, before)
            return
        self.e.put(depth, f"if {p.term.text}:", p.id, before)
        if not self.jump(p.term.target, depth + 1, done, p.id):
            self.chain(p.term.target, depth + 1, done)
        if not self.jump(p.term.other, depth, done, p.id):
            self.chain(p.term.other, depth, done)


def _targets(kind: str, target: int, other: int) -> tuple[int, ...]:
    if kind == "goto":
        return (target,)
    return (target, other) if kind == "branch" else ()


def entry_points(program: Program, code: FuncCode) -> set[int]:
    """Points that need a coarse function: entries, returns from calls, joins and loop heads."""
    leads: dict[int, int] = {}
    entries = {code.entry, code.epilogue}
    for i in code.points:
        term = program.points[i].term
        if term is None:
            continue
        for t in _targets(term.kind, term.target, term.other):
            leads[t] = leads.get(t, 0) + 1
        if term.kind in ("call", "dyn", "native", "wait"):
            entries.add(term.other)
        elif term.kind == "defers":
            entries.add(i)
            entries.add(term.target)
    entries.update(t for t, n in leads.items() if n > 1)
    return entries
