"""Unsynchronised access: two goroutines use a variable, one writes, and nothing orders the two.

Each goroutine has a vector clock: how far it knows the others to have come. A go statement hands
its clock on; a channel operation or a call into the library, which may lock, takes in the clock of
all such operations before it and adds its own. So an order is assumed where there may be one, and
what is found is a race of this very run. Variables are told by their names: package variables, and
those that closures share; the elements of a map count as the map. Source: the Go memory model.
"""

from __future__ import annotations

from gomem.trace.concurrency import KINDS
from gomem.trace.snapshot import Race

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from gomem.lower.program import FuncCode, Point, Program
    from gomem.machine.state import Goroutine, State
    from gomem.source import FileSet

    Clock = dict[int, int]

__all__ = ["Races"]

CALLS = frozenset(("call", "native", "run-deferred", "pop", "return"))
"""Kinds of steps after which the frame may be another one."""
SEGMENTS = frozenset(("data", "bss", "noptrdata", "noptrbss"))


class Races:
    """Follows a run step by step. `found` are the races so far, each pair of lines once."""

    def __init__(self, program: Program, fileset: FileSet) -> None:
        self.program = program
        self.fileset = fileset
        self.found: dict[tuple[str, int, int], Race] = {}
        self.clocks: dict[int, Clock] = {1: {1: 1}}
        self.all: Clock = {}
        """What has been released by any operation that may order."""
        self.waiting: set[int] = set()
        """Goroutines whose last step may have waited: they know more when they go on."""
        self.born = 2
        self.writes: dict[Any, tuple[int, int, int]] = {}
        """Per variable, the last write: goroutine, its time then, line."""
        self.reads: dict[Any, dict[int, tuple[int, int]]] = {}
        self.kept: list[Any] = []
        """Containers of the variables, so that no other object gets the same id()."""
        self.statics = {s.name.rpartition(".")[2]: s.cell for s in program.statics if s.cell >= 0}
        self.globals: list[Any] = []

    def step(self, state: State, point: Point) -> None:
        """Look at the step that was just done."""
        gid, f = state.last_gid, point.fact
        if state.sched.next_gid == 2 or f is None:
            return  # alone so far
        self.globals = state.G
        own = self.clocks.setdefault(gid, {gid: 1})
        if gid in self.waiting:
            self.waiting.discard(gid)
            _join(own, self.all)
        for child in range(self.born, state.sched.next_gid):
            self.clocks[child] = {**own, child: 1}
            own[gid] = own.get(gid, 0) + 1
        self.born = state.sched.next_gid
        if f.kind not in CALLS and f.kind not in KINDS:
            g = next((g for g in state.goroutines if g.gid == gid), None)
            if g is not None and g.point >= 0:
                self._accesses(g, point)
        if f.kind in KINDS or f.kind in CALLS:
            _join(own, self.all)
            _join(self.all, own)
            own[gid] = own.get(gid, 0) + 1
            self.waiting.add(gid)

    def _accesses(self, g: Goroutine, point: Point) -> None:
        code = self.program.codes[point.code]
        if self.program.points[g.point].code != point.code or point.fact is None:
            return
        line = self.fileset.source(point.pos).line_of(point.pos) if point.pos >= 0 else 0
        written = {text.partition("[")[0]: text for text in point.fact.writes}
        for name, text in written.items():
            for key in self._variables(g, code, point, name, inside="[" in text):
                self._write(key, name, g.gid, line)
        for r in point.fact.reads:
            if r.name not in written:
                for key in self._variables(g, code, point, r.name, inside=False):
                    self._read(key, r.name, g.gid, line)

    def _variables(
        self, g: Goroutine, code: FuncCode, point: Point, name: str, *, inside: bool
    ) -> Iterator[Any]:
        """What identifies a shared variable; with `inside`, the map that it holds."""
        box, v = self._find(g, code, point, name)
        if inside:
            if type(v) is dict:
                self.kept.append(v)
                yield id(v)
        elif type(box) is list:
            self.kept.append(box)
            yield id(box)
        elif box is not None:
            yield box

    def _find(self, g: Goroutine, code: FuncCode, point: Point, name: str) -> tuple[Any, Any]:
        """What a shared variable is told by, None if nobody else can use it; and its value.

        Of structs and arrays it is not known which part is used.
        """
        cells = g.frame
        for s in reversed(code.layout.slots):
            if s.name == name and s.cell in point.live:
                return self._unboxed(cells[s.cell]) if s.boxed else (None, cells[s.cell])
        for (captured, by_value, _), v in zip(code.captures, (cells[4] or ())[1:], strict=False):
            if captured == name:
                return (None, v) if by_value else self._unboxed(v)
        if name in self.statics:
            return name, self.globals[self.statics[name]]
        return None, None

    def _unboxed(self, box: Any) -> tuple[Any, Any]:
        return (box, box[0]) if type(box) is list and len(box) == 1 else (None, None)

    def _write(self, key: Any, name: str, gid: int, line: int) -> None:
        self._check(self.writes.get(key), name, gid, line)
        for other, (at, where) in self.reads.pop(key, {}).items():
            self._check((other, at, where), name, gid, line)
        self.writes[key] = (gid, self.clocks[gid].get(gid, 0), line)

    def _read(self, key: Any, name: str, gid: int, line: int) -> None:
        self._check(self.writes.get(key), name, gid, line)
        self.reads.setdefault(key, {})[gid] = (self.clocks[gid].get(gid, 0), line)

    def _check(self, before: tuple[int, int, int] | None, name: str, gid: int, line: int) -> None:
        """Is an earlier access ordered before this one?"""
        if before is None or before[0] == gid or self.clocks[gid].get(before[0], 0) >= before[1]:
            return
        low, high = sorted((before[2], line))
        self.found.setdefault((name, low, high), Race(name, before[2], before[0], line, gid))


def _join(clock: Clock, other: Clock) -> None:
    """Know what the other knows."""
    for gid, at in other.items():
        if clock.get(gid, 0) < at:
            clock[gid] = at
