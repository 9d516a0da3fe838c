"""Recordings: a finished run that can be looked at, at any step, in any order.

A run is deterministic, so a recording is the program, its input and the state at the start: the
state after a step is that of a copy of an earlier one (keyframe), run on. Keyframes are made when
the recording is first looked at, where running on costs more than copying; see Keyframes.
"""

from __future__ import annotations

import gc
from time import perf_counter

from gomem.machine.gc import mark
from gomem.machine.heap import OID
from gomem.machine.navigation import Keyframes
from gomem.machine.races import Races
from gomem.machine.snapshots import Builder, Known
from gomem.machine.stages import Stages
from gomem.trace.changes import diff
from gomem.trace.events import Events
from gomem.trace.narrate import cause_of, narrate
from gomem.trace.snapshot import (
    Change,
    HeapObject,
    LineAllocations,
    Race,
    Snapshot,
    Step,
    Summary,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Protocol, TypeVar

    from gomem.lower.program import Point, Program
    from gomem.machine.counting import Counter
    from gomem.machine.state import Goroutine, State
    from gomem.source import FileSet
    from gomem.trace.facts import Fact

    T = TypeVar("T")

    class Engine(Protocol):
        """What a recording needs of the engine."""

        state: State
        program: Program
        seed: int
        counter: Counter | None

        def count(self) -> Counter:
            """From now on, count what is run."""

        def advance(self, until: int) -> None:
            """Run until exactly `until` steps are done, or the program ends."""

        def step(self) -> int:
            """Run exactly one step; returns the point that was executed, -1 for a collection."""


__all__ = ["Recording", "record"]

FINE = 3000
"""Steps at the start that are run one by one: all is known about them."""
CHUNK = 50_000
"""Steps between two looks at whether to go on."""
SEARCH = 3000
"""In runs up to this length the step that cut off an object is searched for if need be."""
CACHE = 64
"""Snapshots that are kept."""
SLOW = 0.03
"""Seconds that a step back may take before BATCH of them are made at once."""
BATCH = 16
YOUNG = 200_000
"""Python looks for cycles among its objects when there are this many new ones."""
LIBRARY = "$GOMEM/"
"""Begins the names of the library's files."""
NOWHERE = Step(0, "", -1, 0, 0, "", "", "", "", 0)


def record(
    engine: Engine,
    fileset: FileSet,
    max_steps: int,
    progress: Callable[[int], bool] | None = None,
) -> Recording:
    """Run the program to its end or for `max_steps` steps.

    `progress` is called now and then with the steps done; if it returns False the run is
    interrupted and what was recorded is kept.
    """
    r = Recording(engine, fileset)
    r.run(max_steps, progress)
    return r


class Recording:
    """See trace.snapshot.Recording."""

    def __init__(self, engine: Engine, fileset: FileSet) -> None:
        self.engine = engine
        self.program = engine.program
        self.state = engine.state
        self.fileset = fileset
        self.model = engine.program.model
        self.seed = engine.seed
        self.file = fileset.source(_main_pos(engine.program)).name
        self.sources = _sources(engine.program, fileset)
        self.source_lines = self.sources[self.file]
        self.builder = Builder(engine.program, fileset)
        self.stages = Stages(engine.program)
        self.keyframes = Keyframes(engine)
        self.steps = 0
        self.stdout = b""
        self.stderr = b""
        self.summary = _NO_SUMMARY
        self._loaded_at: dict[str, int] = {}
        self._set_at: dict[str, int] = {}
        self._causes: dict[int, tuple[int, str]] = {}
        self._cache: dict[int, Snapshot] = {}
        self._safe = 0
        self._races: tuple[Race, ...] = ()
        self._last = 0
        """The step that was asked for last."""
        self._bare: tuple[int, Snapshot] | None = None

    # ------------------------------------------------------------------------------- the run

    def run(self, max_steps: int, progress: Callable[[int], bool] | None) -> None:
        """Record: see the module's text."""
        state = self.state
        self.engine.count()
        reason = ""
        was = gc.get_threshold()
        gc.set_threshold(max(YOUNG, was[0]))
        start = perf_counter()
        try:
            self._run_fine(min(FINE, max_steps))
            if state.end is None:
                start = perf_counter()
            reason = self._run_fast(max_steps, progress)
        except KeyboardInterrupt:
            reason = "interrupted"
            self.engine.counter = None
            safe = self._safe
            self.keyframes.restart()  # the state may be half way through a step
            self._seek(safe)
        finally:
            gc.set_threshold(*was)
        self.keyframes.rate = (perf_counter() - start) / (state.steps or 1)
        self.steps = state.steps
        self.stdout, self.stderr = bytes(state.stdout), bytes(state.stderr)
        self.summary = self._summarise(reason)
        self.engine.counter = None
        self.keyframes.restart()

    def _run_fine(self, to: int) -> None:
        state = self.state
        races = Races(self.program, self.fileset)
        while state.steps < to and state.end is None:
            before = state.steps
            self.engine.step()
            f = self._fact()
            if f is not None:
                races.step(state, self.program.points[state.last_point])
                if f.kind in ("ram", "code", "data"):
                    self._loaded_at[f.kind] = state.steps
                elif f.kind == "init var":
                    for name in f.writes:
                        self._set_at[name] = state.steps
            self._safe = state.steps
            if state.steps == before:
                break
        self._races = tuple(races.found.values())

    def _run_fast(self, max_steps: int, progress: Callable[[int], bool] | None) -> str:
        state = self.state
        advance = self.engine.advance
        while state.end is None and state.steps < max_steps:
            before = state.steps
            advance(min(before + CHUNK, max_steps))
            self._safe = state.steps
            if state.steps == before and state.end is None:
                break
            if progress is not None and not progress(state.steps):
                return "interrupted"
        return ""

    def _summarise(self, reason: str) -> Summary:
        state, heap = self.state, self.state.heap
        end = state.end
        counter = self.engine.counter
        reads, writes = counter.accesses() if counter is not None else ({}, {})
        order = {name: i for i, name in enumerate(self.sources)}
        per_line: dict[tuple[int, int], list[int]] = {}
        for site in self.program.sites:
            source = self.fileset.source(max(site.pos, 0))
            if heap.counts[site.index] and source.name in order:
                row = per_line.setdefault((order[source.name], source.line_of(site.pos)), [0, 0])
                row[0] += heap.counts[site.index]
                row[1] += heap.bytes[site.index]
        names = list(order)
        why: Any = end.reason if end is not None else reason or "limit"
        return Summary(
            self.steps,
            why,
            end.exit if end is not None else 0,
            end.message if end is not None else "",
            tuple([_line(names[i], n, *per_line[i, n]) for i, n in sorted(per_line)]),
            max([g.low_water for g in state.goroutines], default=0),
            state.collections,
            sum(heap.counts),
            sum(heap.bytes),
            reads,
            writes,
            self._races,
        )

    @property
    def stored_bytes(self) -> int:
        """Bytes that the recording holds beside the program: the state at the start, the output."""
        notes = 64 * (len(self._loaded_at) + len(self._set_at))
        return self.keyframes.first_bytes() + len(self.stdout) + len(self.stderr) + notes

    @property
    def cached_bytes(self) -> int:
        """Bytes of the keyframes that navigation has made."""
        return self.keyframes.cached_bytes()

    # ---------------------------------------------------------------------------- navigation

    def _fact(self) -> Fact | None:
        p = self._point()
        return p.fact if p is not None else None

    def _point(self) -> Point | None:
        last = self.state.last_point
        return self.program.points[last] if 0 <= last < len(self.program.points) else None

    def _seek(self, to: int) -> None:
        """Bring the engine to the state after step `to`."""
        if self.state.steps != to:
            self.keyframes.seek(to)

    def steps_of(self, gid: int, first: int, last: int) -> list[int]:
        """The steps from `first` to `last` that goroutine `gid` makes."""
        found = []
        self._seek(first - 1)
        for n in range(first, last + 1):
            self.engine.step()
            if self._gid() == gid:
                found.append(n)
        return found

    def _gid(self) -> int:
        """The goroutine that made the last step."""
        state = self.state
        return state.last_gid if self._point() is not None else state.current.gid

    # ----------------------------------------------------------------------------- snapshots

    def snapshot(self, step: int) -> Snapshot:
        """The state after `step` steps, 1 to summary.steps."""
        if not 1 <= step <= max(self.steps, 1):
            raise IndexError(step)
        found = self._cache.get(step)
        if found is None:
            was = gc.isenabled()
            gc.disable()  # many small objects, and hardly a cycle among them
            try:
                if step == self._last - 1 and self.keyframes.price(step - 1) > SLOW:
                    self._make_some(max(1, step - BATCH), step)
                found = self._make(step)
            finally:
                self.keyframes.settle()
                if was:
                    gc.enable()
            self._remember(step, found)
        self._last = step
        return found

    def _make_some(self, first: int, end: int) -> None:
        """Who goes backwards where that is slow will want the steps before, too."""
        for n in range(first, end):
            if n not in self._cache:
                self._remember(n, self._make(n))

    def _remember(self, step: int, made: Snapshot) -> None:
        while len(self._cache) >= CACHE:
            del self._cache[next(iter(self._cache))]
        self._cache[step] = made

    def _make(self, step: int) -> Snapshot:
        before = self._before(step - 1)
        state = self.state
        collections, growths, used = state.collections, len(state.growths), state.heap.live
        panics = {g.gid: len(g.panics) for g in state.goroutines}
        self.engine.step()
        point = self._point()
        f = point.fact if point is not None else None
        known = self._known(step, f)
        bare = self.builder.build(state, NOWHERE, known)
        events = self._events(step, point)
        g = _actor(state)
        if len(g.panics) > panics.get(g.gid, 0):
            events = _but(events, panic=self.builder.panic_text(state, g))
        if state.collections != collections:
            events = _but(
                events,
                collections=state.collections - collections,
                roots=self.builder.roots,
                freed=max(0, used - state.heap.live),
            )
            bare = _with_collected(bare, before, {r[OID] for r in state.heap.records()})
        grown = [(g[2], g[3]) for g in state.growths[growths:]]
        bare = self._with_causes(bare, before, cause_of(f, _but(events, grown=tuple(grown))), step)
        if step == self.steps and state.end is not None and state.end.reason == "exit":
            bare = _but(bare, goroutines=(), heap=())
        numbered = _but(NOWHERE, number=step)
        changes = diff(before, _but(bare, step=numbered))
        stage = self.stages.of(f, changes, state, ended=bool(events.end))
        events = _but(events, grown=tuple(grown), stage=stage)
        return self._tell(step, point, before, bare, changes, events)

    def _tell(
        self,
        step: int,
        point: Point | None,
        before: Snapshot,
        bare: Snapshot,
        changes: tuple[Change, ...],
        events: Events,
    ) -> Snapshot:
        """The snapshot with its sentence."""
        f = point.fact if point is not None else None
        story = narrate(f, before, bare, changes, events)
        pos = point.pos if point is not None else -1
        file, line, col = "", 0, 0
        if pos >= 0:
            p = self.fileset.text_position(pos)
            file, line, col = p.name, p.line, p.col
        notes = list(story.notes)
        total = len(self.state.heap.by_id)
        if total > len(bare.heap) and bare.heap:
            notes.append(f"the heap has {total} objects, {len(bare.heap)} of them are shown")
        header = Step(
            step,
            story.kind,
            pos,
            line,
            col,
            file or self.file,
            events.func,
            story.title,
            story.sentence,
            events.gid,
            tuple(notes),
        )
        made = _but(bare, step=header, changes=changes)
        self._bare = (step, made)
        return made

    def _before(self, step: int) -> Snapshot:
        """The snapshot of the state before a step; leaves the engine there."""
        if self._bare is not None and self._bare[0] == step and self.state.steps == step:
            return self._bare[1]
        self._seek(step)
        known = self._known(step, None)
        before = self.builder.build(self.state, _but(NOWHERE, number=step), known)
        if self.steps <= SEARCH:
            gone = [o for o in before.heap if o.life == "unreachable"]
            lost = {int(o.oid[1:]): o.step for o in gone if not self._cause(int(o.oid[1:]), step)}
            if lost:
                self._search(lost, step)
                self._seek(step)
                before = self._with_causes(before, before, "", step)
        return before

    def _search(self, lost: dict[int, int], step: int) -> None:
        """Find the steps that cut off objects which cannot be reached after `step`.

        Halves the stretch in which it must have happened, for all objects at once: what has been
        cut off stays so. `lost` gives the steps at which they were allocated.
        """
        work = [(min(lost.values()), step, set(lost))]
        while work:
            low, high, oids = work.pop()
            if low == high:
                self._seek(low - 1)
                self.engine.step()
                point = self._point()
                fact = point.fact if point is not None else None
                cause = cause_of(fact, self._events(low, point))
                for oid in oids:
                    self._causes[oid] = (low, cause)
                continue
            middle = (low + high) // 2
            self._seek(middle)
            marks = mark(self.state, self.program)
            live = {r[OID] for r in self.state.heap.by_id.values() if marks.live(r)}
            early = {o for o in oids if o not in live and lost[o] <= middle}
            if oids - early:
                work.append((middle + 1, high, oids - early))
            if early:
                work.append((low, middle, early))

    def _cause(self, oid: int, step: int) -> str:
        """What cut off an object, if that is known and not later than `step`.

        In long runs it is told only at the step itself, however that step was reached.
        """
        at, cause = self._causes.get(oid, (0, ""))
        return cause if at == step or (at < step and self.steps <= SEARCH) else ""

    def _known(self, step: int, f: Fact | None) -> Known:
        loaded = [k for k in ("ram", "code", "data") if self._loaded_at.get(k, 0) <= step]
        unset = [f"main.{n.rpartition('.')[2]}" for n, at in self._set_at.items() if at > step]
        native = f.callee if f is not None and f.kind == "native" else ""
        causes = {oid: self._cause(oid, step) for oid in self._causes}
        return Known(frozenset(loaded), frozenset(unset), native, causes)

    def _events(self, step: int, point: Point | None) -> Events:
        state = self.state
        outcome = ""
        func, line, gid = "", 0, self._gid()
        if point is None and 0 <= state.current.point < len(self.program.points):
            func = self.program.codes[self.program.points[state.current.point].code].name
        if point is not None:
            func = self.program.codes[point.code].name
            line = self.fileset.source(point.pos).line_of(point.pos) if point.pos >= 0 else 0
            if point.term is not None and point.term.kind == "branch":
                outcome = "true" if state.current.point == point.term.target else "false"
        end = state.end if step == self.steps else None
        return Events(
            gid,
            func,
            line,
            outcome,
            end=end.reason if end is not None else "",
            exit=end.exit if end is not None else 0,
            message=end.message if end is not None else "",
            panicking=any(not p.recovered for p in _actor(state).panics),
        )

    def _with_causes(self, after: Snapshot, before: Snapshot, cause: str, step: int) -> Snapshot:
        """Say of objects that cannot be reached any more what cut them off."""
        lived = {o.oid for o in before.heap if o.life == "live"}
        known = {o.oid for o in before.heap}
        heap: list[HeapObject] = []
        for o in after.heap:
            oid = int(o.oid[1:])
            if o.life == "unreachable" and cause and (o.oid in lived or o.oid not in known):
                self._causes.setdefault(oid, (step, cause))
            if o.life == "unreachable" and not o.cause:
                heap.append(_but(o, cause=self._cause(oid, step)))
            else:
                heap.append(o)
        return _but(after, heap=tuple(heap))


def _actor(state: State) -> Goroutine:
    """The goroutine that executed the last step; the one that runs now if that is gone."""
    return next((g for g in state.goroutines if g.gid == state.last_gid), state.current)


def _with_collected(after: Snapshot, before: Snapshot, there: set[int]) -> Snapshot:
    """Keep the objects that a collection freed visible for this step."""
    gone = [_but(o, life="collected") for o in before.heap if int(o.oid[1:]) not in there]
    both = sorted([*gone, *after.heap], key=lambda o: int(o.oid[1:]))
    return _but(after, heap=tuple(both))


def _main_pos(program: Program) -> int:
    """The position of main.main: it is in the file that is shown."""
    for c in program.codes:
        if c.name == "main.main":
            return max(c.pos, 0)
    return 0


def _line(file: str, line: int, objects: int, size: int) -> LineAllocations:
    return LineAllocations(line, objects, size, file)


def _sources(program: Program, fileset: FileSet) -> dict[str, Sequence[str]]:
    """The lines of the program's own files."""
    found: dict[str, Sequence[str]] = {}
    for source in fileset.sources:
        if not source.name.startswith(LIBRARY):
            found[source.name] = [source.line_text(i + 1) for i in range(len(source.line_starts))]
    return found


def _but(thing: T, **changes: object) -> T:
    """A copy of a record with some fields replaced."""
    cls: Any = type(thing)
    fields = {n: getattr(thing, n) for n in cls.__match_args__}
    fields.update(changes)
    made: T = cls(**fields)
    return made


_NO_SUMMARY = Summary(0, "interrupted", 0, "", (), 0, 0, 0, 0, {}, {})
