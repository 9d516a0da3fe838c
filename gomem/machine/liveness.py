"""Which cells of a frame count at a point.

Variables count from their declaration to the end of their scope: lowering says so (`Point.live`).
Cells without a variable (values that wait while a call runs, the last result in F[2]) count as
long as some later point may read them before it writes them: found here in the text of the points,
as the compiler finds liveness for the collector (cmd/compile/internal/liveness).
"""

from __future__ import annotations

import re

from gomem.lower.program import FIRST_SLOT
from gomem.machine.heap import CLOSURES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import RType
    from gomem.lower.program import FuncCode, Point, Program, Site
    from gomem.machine.stack import Stack

__all__ = ["ALL", "Liveness", "has_nested", "is_list_kind"]

ALL = (-1,)
"""Everything in an object is looked at."""

_CELL = re.compile(r"\bF\[(\d+)\]")
_WRITE = re.compile(r"F\[(\d+)\] = (.*)", re.DOTALL)
RESULT = 2
_INSIDE = frozenset(("goto", "branch", "defers"))
"""Terminators whose `target` is a point; the target of a call is a function's index."""
_CALLS = frozenset(("call", "dyn", "native", "wait"))


class Liveness:
    """Answers for the points of a program; computed per function when first asked."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.type_ids: dict[int, int] = {}
        """Run-time type ids by the id() of types of captured variables (see Places.type_id)."""
        self._slots: dict[int, tuple[int, ...]] = {}
        self._hidden: dict[int, frozenset[int]] = {}
        self._needed: dict[int, frozenset[int]] = {}
        self._done: set[int] = set()
        self.stacks: dict[int, Stack] = {}
        """The stacks as they were last looked at, by goroutine."""
        self._roots: dict[int, tuple[tuple[int, ...], int]] = {}
        self.nested = [has_nested(r, program.rtypes) for r in program.rtypes]
        """Per type, whether its values have structs or arrays inside."""
        self.nested_sites = frozenset([s.index for s in program.sites if self._nests(s)])
        """Sites whose objects have."""
        self.scans = [self._scan(s) for s in program.sites]
        """Per site, what the collector looks at in its objects: nothing, these fields, or ALL."""
        self.backwards = [s if s is None or s is ALL else s[::-1] for s in self.scans]

    def slots(self, point: int) -> tuple[int, ...]:
        """Cells of the variables in scope just before `point` runs."""
        self._need(point)
        return self._slots[point]

    def hidden(self, point: int) -> frozenset[int]:
        """Cells without a variable that `point` or a later one may read."""
        self._need(point)
        return self._hidden[point]

    def needed(self, point: int) -> frozenset[int]:
        """Cells that `point` or a later one may read: what keeps objects from being collected.

        A variable that is not read again does not, though it is in scope.
        """
        found = self._needed.get(point)
        if found is None:
            code = self.program.codes[self.program.points[point].code]
            points = [self.program.points[i] for i in code.points]
            pinned = code.pinned
            for i, cells in self._flow(points, set(pinned)).items():
                self._needed[i] = cells.union(c for c in self.slots(i) if c in pinned)
            found = self._needed[point]
        return found

    def roots(self, point: int) -> tuple[tuple[int, ...], int]:
        """Cells of a waiting frame that may hold pointers, and how many cells count at all.

        The result of a call does not: it is written when the call that is waited for comes back.
        """
        found = self._roots.get(point)
        if found is None:
            slots, hidden = self.slots(point), self.hidden(point) - {RESULT}
            cells = (*self.pointing(self.program.points[point].code, slots), *hidden)
            found = self._roots[point] = (cells, len(slots) + len(hidden))
        return found

    def pointing(self, code: int, cells: tuple[int, ...]) -> tuple[int, ...]:
        """Those of a function's variables that may hold pointers."""
        rtypes = self.program.rtypes
        slots = self.program.codes[code].layout.slots
        flat = {s.cell for s in slots if not s.boxed and not rtypes[s.tid].pointers}
        return tuple([c for c in cells if c not in flat])

    def _nests(self, site: Site) -> bool:
        if site.array:
            return is_list_kind(self.program.rtypes[site.tid])
        return self.nested[site.tid]

    def _scan(self, site: Site) -> tuple[int, ...] | None:
        rtypes = self.program.rtypes
        rtype = rtypes[site.tid]
        if site.kind == "map" or site.kind in CLOSURES:
            return ALL
        if not rtype.pointers:
            return None
        if site.array or site.kind in ("box", "string") or self.nested[site.tid]:
            return ALL
        if rtype.kind == "struct":
            return tuple([i for i, f in enumerate(rtype.fields) if rtypes[f.type].pointers])
        return ALL

    def call_of(self, point: int) -> int:
        """The point of the call that comes back to `point`, -1 if none does."""
        code = self.program.points[point].code
        for i in self.program.codes[code].points:
            term = self.program.points[i].term
            if term is not None and term.kind in _CALLS and term.other == point:
                return i
        return -1

    def callee(self, point: int) -> FuncCode | None:
        """The function whose call comes back to `point`; None if that is not fixed."""
        if point < 0:
            return None
        for i in self.program.codes[self.program.points[point].code].points:
            term = self.program.points[i].term
            if term is not None and term.other == point and term.kind == "call":
                return self.program.codes[term.target]
        return None

    def _need(self, point: int) -> None:
        code = self.program.points[point].code
        if code not in self._done:
            self._done.add(code)
            self._analyse(self.program.codes[code])

    def _analyse(self, code: FuncCode) -> None:
        points = [self.program.points[i] for i in code.points]
        before = _before(points)
        shown = {s.cell for s in code.layout.slots}
        entry = tuple(
            s.cell for s in code.layout.slots if s.kind in ("receiver", "param", "result")
        )
        for p in points:
            self._slots[p.id] = entry if p.id == code.entry else _common(before[p.id], p)
        self._hidden.update(self._flow(points, shown))

    def _flow(self, points: list[Point], shown: set[int]) -> dict[int, frozenset[int]]:
        """The backward data flow over all cells but those `shown`."""
        before = _before(points)
        reads = {p.id: _reads(p, shown) for p in points}
        none: frozenset[int] = frozenset()
        live = {p.id: none for p in points}
        work = list(reversed(points))
        while work:
            p = work.pop()
            used, written = reads[p.id]
            out = none.union(*(live.get(s, none) for s in _successors(p)))
            new = used | (out - written)
            if new != live[p.id]:
                live[p.id] = new
                work.extend(before[p.id])
        return live


def is_list_kind(rtype: RType) -> bool:
    """Whether values of a type are Python lists."""
    return rtype.kind == "struct" or rtype.kind == "array"


def has_nested(rtype: RType, rtypes: list[RType]) -> bool:
    """Whether values of a type have structs or arrays inside."""
    if rtype.kind == "array":
        return is_list_kind(rtypes[rtype.elem])
    return any(is_list_kind(rtypes[f.type]) for f in rtype.fields)


def _before(points: list[Point]) -> dict[int, list[Point]]:
    """The points that lead to each point."""
    found: dict[int, list[Point]] = {p.id: [] for p in points}
    for p in points:
        for s in _successors(p):
            if s in found:
                found[s].append(p)
    return found


def _successors(p: Point) -> list[int]:
    if p.term is None:
        return []
    ends = (p.term.target, p.term.other) if p.term.kind in _INSIDE else (p.term.other,)
    return [t for t in ends if t >= 0]


def _common(before: list[Point], p: Point) -> tuple[int, ...]:
    """Cells in scope after all the points that lead to `p`."""
    if not before:
        return p.live
    common = set(before[0].live).intersection(*(set(b.live) for b in before[1:]))
    return tuple(c for c in before[0].live if c in common)


def _reads(p: Point, shown: set[int]) -> tuple[frozenset[int], frozenset[int]]:
    """Hidden cells that a point reads before it writes them, and those that it surely writes."""
    used: set[int] = set()
    written: set[int] = set()
    lines = list(p.lines)
    if p.term is not None and p.term.text:
        lines.append(p.term.text)
    for line in lines:
        m = _WRITE.fullmatch(line)
        text = line if m is None else m[2]
        for cell in map(int, _CELL.findall(text)):
            hidden = cell == RESULT or (cell >= FIRST_SLOT and cell not in shown)
            if hidden and cell not in written:
                used.add(cell)
        if m is not None:
            written.add(int(m[1]))
    if p.term is not None and p.term.kind in _CALLS:
        written.add(RESULT)
    return frozenset(used), frozenset(written)
