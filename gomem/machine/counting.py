"""Python text that also keeps count: how often a path was taken, at which step it allocates.

`coarse` is lower/emit.py's coarse grain with one more line before every allocation, `now[0] = n`,
the number of the step that is being done: the heap writes it into the object's record.
`counted` has besides, where a function is left or a loop goes round, `N[k] += 1`; `paths[k]` are
the points that were run then. Used once, when a run is recorded; Counter turns it into accesses.
"""

from __future__ import annotations

import re

from gomem.lower import emit
from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.program import FuncCode, Program, SlotInfo
    from gomem.types.type import Type

__all__ = ["Counter", "coarse", "counted"]

_CALL = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\(")
_QUIET = re.compile(
    r"len|int|oob|notnil|nilmap|peq|ieq|min|max|abs|range|float|finished|grow|decode_rune|cp\d+|eq\d+|"
    r"slice\d*|sslice|send|recv|and|or|not|in|if|else|is|return"
)
"""Calls in generated text that do not allocate."""
_LEAVES = ("return ", "if s >= stop[0]: return ")
SEGMENT = {"frame": "stack", "closure": "captured", "text": "rodata"}
"""Read.where as the name of a segment, where that is another word."""
UNCOUNTED = frozenset(("const", "code"))
INDIRECT = "by pointer"


def _allocates(text: str) -> bool:
    return any(_QUIET.fullmatch(m) is None for m in _CALL.findall(text))


class _Emitter(emit._Emitter):
    """Adds the lines that note the step."""

    def put(self, depth: int, text: str, point: int, steps: int) -> None:
        if not text.startswith("def ") and _allocates(text):
            super().put(depth, f"now[0] = s + {steps + 1}", point, steps)
        super().put(depth, text, point, steps)


class _CountedEmitter(_Emitter):
    """Adds the lines that count."""

    def __init__(self, program: Program, counter: Counter) -> None:
        super().__init__(program)
        self.counter = counter
        self.before: dict[int, int] = {}
        """The point that leads to a point inside a coarse function."""
        self.leaves: set[int] = set()
        """Numbers of the lines after a count."""
        self.last = ""

    def put(self, depth: int, text: str, point: int, steps: int) -> None:
        if text.startswith(_LEAVES):
            n = self.counter.path(self.path(point))
            super().put(depth, f"N[{n}] += 1", point, steps)
            self.leaves.add(len(self.lines) + 1)
            if _allocates(text):
                self.leaves.add(len(self.lines) + 2)
        super().put(depth, text, point, steps)

    def path(self, point: int) -> tuple[int, ...]:
        """The points from the entry of the coarse function to `point`."""
        found = [point]
        while (at := self.before.get(found[-1], -1)) >= 0:
            found.append(at)
        return tuple(found)


def coarse(program: Program, code: FuncCode, entries: set[int]) -> emit.Text:
    """The coarse grain, with the step noted before allocations."""
    return _write(_Emitter(program), program, code, entries)


def counted(program: Program, code: FuncCode, entries: set[int], counter: Counter) -> emit.Text:
    """The coarse grain with counts."""
    e = _CountedEmitter(program, counter)
    for i in code.points:
        term = program.points[i].term
        if term is not None:
            for t in emit._targets(term.kind, term.target, term.other):
                if t not in entries:
                    e.before[t] = i
    text = _write(e, program, code, entries)
    counter.before.update(e.before)
    counter.leaves[code.index] = e.leaves
    return text


def _write(e: _Emitter, program: Program, code: FuncCode, entries: set[int]) -> emit.Text:
    for i in code.points:
        if i in entries and program.points[i].term is not None:
            emit._Coarse(e, i, entries).write()
    return e.text()


@mutable
class _Access:
    """What a step reads and writes: how many variables of each segment."""

    reads: dict[str, int]
    writes: dict[str, int]


class Counter:
    """Counts what a run does. `N` is the list that generated text writes to."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.N: list[int] = []
        self.paths: list[tuple[int, ...]] = []
        self.points = [0] * len(program.points)
        """Points that were run one by one."""
        self.before: dict[int, int] = {}
        self.leaves: dict[int, set[int]] = {}

    def path(self, points: tuple[int, ...]) -> int:
        """The number of a new path."""
        self.paths.append(points)
        self.N.append(0)
        return len(self.N) - 1

    def trap(self, code: int, line: int, point: int) -> None:
        """A coarse function was left by an exception: its path to `point` was run, up to there."""
        if line in self.leaves.get(code, ()):
            return  # the count was there already
        while point >= 0:
            self.points[point] += 1
            point = self.before.get(point, -1)

    def accesses(self) -> tuple[dict[str, int], dict[str, int]]:
        """Reads and writes per segment."""
        times = list(self.points)
        for n, path in zip(self.N, self.paths, strict=True):
            if n:
                for i in path:
                    times[i] += n
        reads: dict[str, int] = {}
        writes: dict[str, int] = {}
        for i, n in enumerate(times):
            if n and self.program.points[i].fact is not None:
                a = self._access(i)
                for total, part in ((reads, a.reads), (writes, a.writes)):
                    for segment, k in part.items():
                        total[segment] = total.get(segment, 0) + n * k
        return _sorted(reads), _sorted(writes)

    def _access(self, point: int) -> _Access:
        p = self.program.points[point]
        a = _Access({}, {})
        assert p.fact is not None
        for r in p.fact.reads:
            if r.where not in UNCOUNTED:
                segment = SEGMENT.get(r.where, r.where)
                a.reads[segment] = a.reads.get(segment, 0) + 1
        live = set(p.live)
        slots = sorted(
            self.program.codes[p.code].layout.slots, key=lambda s: (s.cell in live, s.cell)
        )
        variables = {s.name: s for s in slots}
        for text in p.fact.writes:
            segment = self._written(text, variables, self.program.codes[p.code])
            if segment:
                a.writes[segment] = a.writes.get(segment, 0) + 1
        return a

    def _written(self, text: str, variables: dict[str, SlotInfo], code: FuncCode) -> str:
        """The segment that an assignment to `text` writes to; INDIRECT if the run decides."""
        m = re.match(r"\w+", text)
        if m is None:
            return INDIRECT  # *p, (*p).x, f().x
        name = m[0]
        if name == "_":
            return ""
        s = variables.get(name)
        if s is not None:
            segment, t = ("heap" if s.boxed else "stack"), s.type
        else:
            found = self._elsewhere(name, code)
            if found is None:
                return INDIRECT
            segment, t = found
        return segment if _inside(t, text[m.end() :]) else INDIRECT

    def _elsewhere(self, name: str, code: FuncCode) -> tuple[str, Type] | None:
        """A captured variable or a package variable."""
        for captured, _, t in code.captures:
            if captured == name:
                return "captured", t
        for v in self.program.statics:
            if v.cell >= 0 and v.name.rpartition(".")[2] == name:
                return v.section, self.program.types[v.tid]
        return None


def _bracket_end(text: str) -> int:
    """The index after the bracket that closes the one with which `text` begins."""
    depth = 0
    for i, ch in enumerate(text):
        depth += (ch == "[") - (ch == "]")
        if depth == 0:
            return i + 1
    return len(text)


def _inside(t: Type, rest: str) -> bool:
    """Whether `rest` (".x[i].y") stays inside a variable of type `t`."""
    from gomem.lower.values import elem_type
    from gomem.types.type import Array, Struct
    from gomem.types.under import under

    while rest:
        u = under(t)
        if rest[0] == "[" and isinstance(u, Array):
            t, rest = u.elem, rest[_bracket_end(rest) :]
        elif rest[0] == "." and isinstance(u, Struct):
            m = re.match(r"\w+", rest[1:])
            found = [f for f in u.fields if m is not None and f.name == m[0]]
            if not found or m is None:
                return False
            t, rest = elem_type(found[0].type), rest[1 + m.end() :]
        else:
            return False
    return True


_ORDER = ("stack", "captured", "data", "noptrdata", "bss", "noptrbss", "rodata", "heap", INDIRECT)


def _sorted(found: dict[str, int]) -> dict[str, int]:
    known = {k: found[k] for k in _ORDER if k in found}
    return known | {k: found[k] for k in sorted(found) if k not in known}
