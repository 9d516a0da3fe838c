"""Snapshots: the state of the machine as readers see it, built from scratch for one step."""

from __future__ import annotations

from itertools import islice

from gomem.machine.edges import Edges
from gomem.machine.gc import Marks, mark
from gomem.machine.heap import ADDR, BORN, GID, OID, SITE, SIZE, TAKES, VALUE
from gomem.machine.places import FrameAt, Places, liveness_of, unwrap
from gomem.machine.views import NONE, Views, local_name, type_name
from gomem.record import mutable
from gomem.trace.changes import diff
from gomem.trace.snapshot import (
    Code,
    Frame,
    Goroutine,
    HeapObject,
    Slot,
    Snapshot,
    Static,
    Step,
    ValueView,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.lower.program import FuncCode, Program, SlotInfo
    from gomem.machine.heap import Heap
    from gomem.machine.state import Goroutine as MachineGoroutine
    from gomem.machine.state import State
    from gomem.source import FileSet

__all__ = ["MAX_OBJECTS", "Builder", "Known", "diff"]

MAX_OBJECTS = 256
"""Heap objects in a snapshot; of more, those that variables refer to, the oldest, the newest."""
MAX_EDGES = 4000
"""With more objects than this, references are followed only from variables and shown objects."""
MAX_FRAMES = 64
"""Frames of a goroutine in a snapshot; of more, the UPPER ones on top and the LOWER first ones."""
UPPER, LOWER = 32, 8
_NILABLE = frozenset(("pointer", "map", "chan", "func", "interface", "unsafe.Pointer"))


@mutable
class Known:
    """What the recording knows about a step beside the state."""

    loaded: frozenset[str]
    """Which of "ram", "code", "data" have happened."""
    uninitialised: frozenset[str]
    """Package variables that initialisation has still to set."""
    native: str
    """The library function that the step ran, or ""."""
    causes: dict[int, str]
    """What cut the last path to unreachable objects."""


class Builder:
    """Builds the snapshots of a program."""

    def __init__(self, program: Program, fileset: FileSet) -> None:
        self.program = program
        self.fileset = fileset
        self.rodata = {
            s.text: s.name or s.text
            for s in program.statics
            if s.cell < 0 and s.section == "rodata"
        }
        self.codes = sorted(
            (c for c in program.codes if c.kind in ("user", "runtime")), key=_kind_and_place
        )
        self.waits = {
            p.term.other: p.pos
            for p in program.points
            if p.term is not None and p.term.kind == "wait"
        }
        """Where a goroutine waits that will go on at a point."""
        self.roots = 0
        """Roots that the last marking started from."""

    def build(self, state: State, step: Step, known: Known) -> Snapshot:
        """The snapshot of the present state; `changes` are left to diff."""
        places = Places(state, self.program)
        views = Views(places, self.rodata)
        edges = Edges(places, views)
        edges.add_roots()
        shown = _choose(state.heap, edges)
        marks = mark(state, self.program, places, shown)
        self.roots = marks.roots
        edges.objects(shown if len(state.heap.by_id) > MAX_EDGES else state.heap.records())
        data = "data" in known.loaded
        return Snapshot(
            step,
            self.goroutines(state, places, views) if "ram" in known.loaded else (),
            self.statics(state, views, known) if data else (),
            tuple([self.object(r, views, edges, marks, known) for r in shown]),
            self.code(state, places, known) if "code" in known.loaded else (),
            bytes(state.stdout),
            bytes(state.stderr),
            (),
        )

    def panic_text(self, state: State, g: MachineGoroutine) -> str:
        """The value of the latest panic of a goroutine."""
        panic = g.panics[-1]
        if panic.value is None:
            return panic.text or "nil"
        views = Views(Places(state, self.program), self.rodata)
        return views.interface(panic.value, 1).text

    # ------------------------------------------------------------------------------ stacks

    def goroutines(self, state: State, places: Places, views: Views) -> tuple[Goroutine, ...]:
        """The goroutines with their frames, top frame first."""
        found = []
        for g, frames in places.stacks:
            shown = [f for f in frames if f.code.kind != "runtime"]
            deep = shown[0].depth > MAX_FRAMES if shown else False
            if deep:
                shown = [*shown[:UPPER], *shown[-LOWER:]]
            views_of = [
                self.frame(state, g, f, views, gap)
                for f, gap in zip(shown, _gaps(shown) if deep else [0] * len(shown), strict=True)
            ]
            used = g.stack_hi - frames[0].cells[3] if frames else 0
            found.append(
                Goroutine(
                    g.gid,
                    _status(g, state, places),
                    g.stack_hi - g.stack_size,
                    g.stack_hi,
                    max(0, used),
                    tuple(views_of),
                )
            )
        return tuple(found)

    def frame(
        self,
        state: State,
        g: MachineGoroutine,
        f: FrameAt,
        views: Views,
        gap: int,
    ) -> Frame:
        """One frame; `gap` frames above it are left out."""
        ret_to, ret_addr = self.return_to(state, f, views.places)
        note = "panicking" if any(p.deferring is f.cells for p in g.panics) else ""
        if gap:
            note = f"{note}; {gap:,} more frames above are not shown".removeprefix("; ")
        unnamed = [s for s in f.code.layout.slots if s.kind == "result" and not s.name]
        names = {s.cell: f"~r{i}" for i, s in enumerate(unnamed)}
        slots = [
            self.slot(f, s, names.get(s.cell, s.name), views)
            for s in f.code.layout.slots
            if _is_shown(s)
        ]
        slots.sort(key=_after_variables)
        slots += self.captures(f, views)
        return Frame(
            f.code.name,
            self.line(state, g, f),
            ret_to,
            ret_addr,
            f.cells[3],
            f.code.layout.size,
            tuple(slots),
            f.depth,
            note,
            self._file(f.code),
        )

    def return_to(self, state: State, f: FrameAt, places: Places) -> tuple[str, int]:
        """Where a frame returns to: the place, and a model address inside the caller's code."""
        caller = places.caller(f)
        if caller is None:
            return ("runtime.main" if f.gid == 1 else "runtime.goexit"), 0
        code = caller.code
        try:
            index = code.points.index(caller.point)
        except ValueError:
            index = 0
        addr = code.addr + code.size * (index + 1) // (len(code.points) + 1)
        if code.kind == "runtime":
            return code.name, addr
        return f"{code.name}:{self.call_line(state, caller.point, code.pos)}", addr

    def line(self, state: State, g: MachineGoroutine, f: FrameAt) -> int:
        """The line a frame is at."""
        last = state.last_point
        if f.cells is g.frame and g.gid == state.last_gid and 0 <= last < len(self.program.points):
            if self.program.points[last].code == f.code.index and f.point != f.code.entry:
                return self.line_at(last, f.code.pos)
        elif f.cells is g.frame and last < 0 <= f.point != f.code.entry:
            return self.line_at(f.point, f.code.pos)  # a collection: where it goes on
        elif g.gid != state.last_gid and f.cells is g.frame and f.point != f.code.entry:
            wait = self.waits.get(f.point, -1)  # it waits there, or goes on from there
            return self._line(wait) if wait >= 0 else self.line_at(f.point, f.code.pos)
        elif f.cells is not g.frame and f.point >= 0:
            return self.call_line(state, f.point, f.code.pos)
        return self._line(f.code.pos)

    def call_line(self, state: State, point: int, fallback: int) -> int:
        """The line of the call that comes back to `point`."""
        call = liveness_of(self.program, state).call_of(point) if point >= 0 else -1
        if call >= 0 and self.program.points[call].pos >= 0:
            return self._line(self.program.points[call].pos)
        return self.line_at(point, fallback)

    def line_at(self, point: int, fallback: int) -> int:
        """The line of a point; points without a place belong to the step that comes next."""
        seen = 0
        while 0 <= point < len(self.program.points) and seen < 20:
            p = self.program.points[point]
            if p.pos >= 0:
                return self._line(p.pos)
            if p.term is None or p.term.kind != "goto":
                break
            point = p.term.target
            seen += 1
        return self._line(fallback)

    def _line(self, pos: int) -> int:
        return self.fileset.source(pos).line_of(pos) if pos >= 0 else 0

    def _file(self, code: FuncCode) -> str:
        """The file of a function of the program."""
        return self.fileset.source(code.pos).name if code.kind == "user" and code.pos >= 0 else ""

    def slot(self, f: FrameAt, s: SlotInfo, label: str, views: Views) -> Slot:
        """A variable of a frame; results without a name are called as gc calls them."""
        rtype = views.rtypes[s.tid]
        live = s.cell in f.live and s.cell < len(f.cells)
        v = f.cells[s.cell] if live else None
        if v is None and (s.boxed or rtype.kind not in _NILABLE):
            live = False
        kind: Any = s.kind
        name, size, home, view = type_name(rtype), s.size, "stack", NONE
        if s.boxed:
            name, size = f"*{name}", 8
        if live:
            record = views.places.owner(v) if s.boxed else None
            if record is not None:
                home = f"h{record[OID]}"
                view = ValueView(f"{record[ADDR]:#x}", home)
            else:
                view = views.view(unwrap(s, v, views.rtypes), s.tid)
        return Slot(kind, label, name, size, s.offset, f.cells[3] + s.offset, view, live, home)

    def captures(self, f: FrameAt, views: Views) -> list[Slot]:
        """The captured variables that a func literal's frame reaches through its closure."""
        fn = f.cells[4]
        found: list[Slot] = []
        if not fn:
            return found
        record = views.places.by_id.get(id(fn))
        base = record[ADDR] if record is not None else 0
        home = f"h{record[OID]}" if record is not None else "stack"
        for i, (name, by_value, t) in enumerate(f.code.captures):
            if i + 1 >= len(fn) or name[:1] == "#":
                break  # what the compiler adds comes last
            tid = views.places.type_id(t)
            type_text = type_name(views.rtypes[tid]) if tid >= 0 else ""
            size = views.rtypes[tid].size if by_value and tid >= 0 else 8
            view = views.captured(fn[i + 1], i, f.code.index, 1)
            text = type_text if by_value else f"&{type_text}"
            addr = base + 8 * (i + 1) if base else 0
            found.append(Slot("capture", name, text, size, 0, addr, view, True, home))  # noqa: FBT003 (live)
        return found

    # ------------------------------------------------------------------------ other segments

    def statics(self, state: State, views: Views, known: Known) -> tuple[Static, ...]:
        """Package variables and constant data."""
        found = []
        for s in self.program.statics:
            rtype = views.rtypes[s.tid]
            if 0 <= s.cell < len(state.G):
                v = state.G[s.cell]
                missing = v is None and rtype.kind not in _NILABLE
                view = NONE if missing else views.view(v, s.tid)
            else:
                view = ValueView(s.text)
            done = s.name not in known.uninitialised
            name = s.name or s.text
            found.append(Static(s.section, name, type_name(rtype), s.size, s.addr, view, done))
        return tuple(found)

    def object(
        self, r: list[Any], views: Views, edges: Edges, marks: Marks, known: Known
    ) -> HeapObject:
        """A heap object."""
        site = self.program.sites[r[SITE]]
        place = views.places.record_place(r)
        live = marks.live(r)
        view = views.contents(r[VALUE], place, boxed=site.kind == "box")
        code = self.program.codes[site.code] if 0 <= site.code < len(self.program.codes) else None
        return HeapObject(
            f"h{r[OID]}",
            self.object_type(r, views),
            r[SIZE],
            r[TAKES],
            r[ADDR],
            local_name(site.what),
            str(self.fileset.position(site.pos)) if site.pos >= 0 else "",
            code.name if code is not None else "",
            r[BORN],
            r[GID],
            "live" if live else "unreachable",
            edges.names(r[OID]),
            marks.shared(r),
            view,
            "" if live else known.causes.get(r[OID], ""),
        )

    def object_type(self, r: list[Any], views: Views) -> str:
        """The type of a heap object as text."""
        v = r[VALUE]
        site = self.program.sites[r[SITE]]
        rtype = views.rtypes[site.tid]
        if site.array:
            return f"[{len(v)}]{type_name(rtype)}"
        if type(v) is bytes:
            return f"[{len(v)}]byte"
        if site.kind == "box" and rtype.kind == "interface" and type(v) is tuple:
            return type_name(views.rtypes[v[0]])
        return type_name(rtype)

    def code(self, state: State, places: Places, known: Known) -> tuple[Code, ...]:
        """The code segment: the program's functions, then imported ones and the runtime."""
        tops = {g.gid: fs[0].code.index for g, fs in places.stacks if fs}
        top = tops.get(state.last_gid if state.last_point >= 0 else 0, -1)
        if top < 0:
            top = tops.get(state.current.gid, -1)
        collecting = state.last_point == -1 and state.end is None
        if state.end is not None or known.native or collecting:
            top = -1
        found = []
        for c in self.codes:
            kind: Any = c.kind
            current = c.index == top
            found.append(
                Code(c.name, c.addr, c.size, kind, current, self._line(c.pos), self._file(c))
            )
        own = {c.name: c for c in self.program.codes if c.kind == "library"}
        outside = []
        for name, its_kind, addr, size in self.program.imported:
            kind = its_kind
            code = own.get(name)
            if code is not None:
                addr, size = code.addr, code.size
            runs = name == known.native or (collecting and name.endswith("(GC)"))
            outside.append(Code(name, addr, size, kind, runs, 0))
        at = sum(c.kind == "user" for c in found)
        return (
            *found[:at], *(c for c in outside if c.kind == "library"),
            *found[at:], *(c for c in outside if c.kind == "runtime"),
        )  # fmt: skip


def _choose(heap: Heap, edges: Edges) -> list[list[Any]]:
    """The objects that are shown: all, or the oldest, the newest, those that variables refer to."""
    if len(heap.by_id) <= MAX_OBJECTS:
        return heap.records()[:MAX_OBJECTS]
    half = MAX_OBJECTS // 4
    # in order of allocation, but for Python objects that are several Go objects: those are few
    found = [*islice(heap.by_id.values(), half), *islice(reversed(heap.by_id.values()), half)]
    kept = {r[OID]: r for r in found}
    for oid in sorted(edges.by):
        if len(kept) >= MAX_OBJECTS:
            break
        if oid not in kept:
            kept[oid] = edges.records[oid]
    return [kept[oid] for oid in sorted(kept)]


def _status(g: MachineGoroutine, state: State, places: Places) -> str:
    """What a goroutine does, and for which channels it waits."""
    if not g.waiting:
        return "running" if g is state.current else "runnable"
    if g.waiting == "sleep":
        return "sleeping"
    verb = {"chan receive": "waiting to receive", "chan send": "waiting to send"}.get(g.waiting)
    if verb is None and g.waiting != "select":
        return f"waiting: {g.waiting}"
    labels = [p.label for p in map(places.locate, g.on) if p is not None]
    named = f" on {', '.join(dict.fromkeys(labels))}" if labels else ""
    return f"{verb or 'waiting in select'}{named}"


def _kind_and_place(c: FuncCode) -> tuple[bool, int]:
    return (c.kind != "user", c.pos)


def _after_variables(s: Slot) -> bool:
    return s.kind == "temp"


def _is_shown(s: SlotInfo) -> bool:
    return not s.hidden and s.name != "_"


def _gaps(shown: list[FrameAt]) -> list[int]:
    """How many frames are left out before each one."""
    return [shown[i - 1].depth - f.depth - 1 if i else 0 for i, f in enumerate(shown)]
