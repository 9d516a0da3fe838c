"""Where a Python object lies in Go's memory: its label, its model address, its type.

A Go variable can be a record of the heap or a part of one, a cell of a frame or a part of the list
in it, a package variable or a part of one. `Places` answers for one state: it is thrown away when
the state changes.
"""

from __future__ import annotations

from functools import partial

from gomem.machine.heap import ADDR, OID, SITE, VALUE, ZERO_BASE, rtype_of
from gomem.machine.liveness import Liveness, is_list_kind
from gomem.machine.stack import Stack
from gomem.machine.window import Window
from gomem.record import mutable, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator
    from typing import Any

    from gomem.library.abi import RType
    from gomem.lower.program import FuncCode, Program, Site, SlotInfo
    from gomem.machine.heap import Value
    from gomem.machine.state import Goroutine, State
    from gomem.types.type import Type

__all__ = ["FrameAt", "Place", "Places", "address_of", "is_list_kind", "liveness_of", "short_name"]

CALLER, RETURN_TO, RESULT, LOW, FUNC, DEFERS = range(6)
"""The head of a frame, see lower/program.py."""
NOWHERE = 0
DEEP = 200
"""Of a stack with more frames than this, UPPER and LOWER ones are looked at closely."""
UPPER, LOWER = 40, 16


@value
class Place:
    """A place in memory that holds a value of type `tid`; if `array`, elements of that type."""

    label: str
    addr: int
    tid: int
    array: bool = False


@mutable
class FrameAt:
    """A frame of the present state, and how it is called in labels."""

    cells: list[Any]
    gid: int
    code: FuncCode
    point: int
    """The point at which it goes on."""
    depth: int
    """From 1, the goroutine's first frame."""
    label: str
    """ "g1.main", or "g1.fib#3" for the third fib on that stack."""
    live: tuple[int, ...]
    """Cells of the variables in scope."""
    hidden: frozenset[int]
    """Other cells that will be read."""
    at: int
    """Position in the stack, from 0 at its start."""


def short_name(name: str) -> str:
    """A function's name without its package's, if that is main."""
    name = name.removeprefix("main.")
    return name.replace("main.", "") if "[" in name else name


def liveness_of(program: Program, state: State) -> Liveness:
    """The liveness tables of a program; kept by the heap, made on first use."""
    found: Liveness | None = state.heap.liveness
    if found is None or found.program is not program:
        found = state.heap.liveness = Liveness(program)
    return found


def _panicked_at(g: Goroutine, cells: list[Any]) -> int:
    """The point at which a frame panicked, -1 if it did not or that is not known."""
    for p in g.panics:
        if p.frame is cells:
            return int(getattr(p, "point", -1))
    return -1


def unwrap(s: SlotInfo, v: Value, rtypes: list[RType]) -> Value:
    """The Go value in a cell: a temporary holds the variable that `new(T)` or `&T{}` made."""
    if s.kind == "temp" and type(v) is list and len(v) == 1 and not is_list_kind(rtypes[s.tid]):
        return v[0]
    return v


FEW = 4
"""Stacks that are searched one after the other."""


class Frames:
    """The frames of a state by the id() of their lists; a FrameAt is made when it is asked for."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.made: dict[int, FrameAt] = {}
        self._owner: dict[int, tuple[Goroutine, Stack]] = {}
        self._known = 0
        """Stacks that the table has."""

    def get(self, i: int) -> FrameAt | None:
        """The frame whose list has this id()."""
        found = self.made.get(i)
        if found is None:
            owner = self.stack_of(i)
            if owner is not None:
                g, stack = owner
                at = stack.index[i]
                if stack.codes[at] >= 0:
                    return self.places.frame_at(g, stack, at)
        return found

    def stack_of(self, i: int) -> tuple[Goroutine, Stack] | None:
        """The goroutine and the stack that a frame is on; many stacks are looked up in a table."""
        whole = self.places.whole
        if len(whole) <= FEW:
            return next((both for both in whole if i in both[1].index), None)
        if self._known != len(whole):
            self._known = len(whole)
            self._owner = {n: both for both in whole for n in both[1].index}
        return self._owner.get(i)

    def ids(self) -> Container[int]:
        """The id()s of all frames."""
        stacks = [stack for _, stack in self.places.whole]
        if len(stacks) == 1:
            return stacks[0].index
        return {i for stack in stacks for i in stack.index}

    def __contains__(self, i: int) -> bool:
        return self.stack_of(i) is not None


class Places:
    """The places of one state."""

    def __init__(self, state: State, program: Program) -> None:
        self.state = state
        self.program = program
        self.rtypes = program.rtypes
        self.by_id = state.heap.by_id
        self.live = liveness_of(program, state)
        self.nested = self.live.nested
        self.whole: list[tuple[Goroutine, Stack]] = []
        """All frames of the goroutines."""
        self.stacks: list[tuple[Goroutine, list[FrameAt]]] = []
        """Those that are looked at closely, top first: of a deep stack, its two ends."""
        self.frames = Frames(self)
        self._frames()
        self._owners: dict[int, list[Any]] | None = None
        self._parts: dict[int, Place] | None = None
        self._paths: dict[int, dict[int, Place]] = {}

    # ------------------------------------------------------------------------------ frames

    def _frames(self) -> None:
        """List the frames of all goroutines."""
        stacks = self.live.stacks
        for g in self.state.goroutines:
            stack = stacks.get(g.gid)
            if stack is None:
                stack = stacks[g.gid] = Stack(self.program)
            stack.update(g, partial(self._code_of, g), self.live.roots)
            self.whole.append((g, stack))
            n = len(stack.cells)
            chosen: Iterable[int] = range(n - 1, -1, -1)
            if n > DEEP:
                chosen = (*range(n - 1, n - 1 - UPPER, -1), *range(LOWER - 1, -1, -1))
            frames = [self.frame_at(g, stack, i) for i in chosen if stack.codes[i] >= 0]
            self.stacks.append((g, frames))
        while len(stacks) > len(self.whole):
            del stacks[next(gid for gid in stacks if all(g.gid != gid for g, _ in self.whole))]

    def frame_at(self, g: Goroutine, stack: Stack, at: int) -> FrameAt:
        """The frame at a position of a stack."""
        cells, point = stack.cells[at], stack.points[at]
        made = self.frames.made.get(id(cells))
        if made is not None:
            return made
        code = self.program.codes[stack.codes[at]]
        if point < 0:
            point = _panicked_at(g, cells)
        hidden = self.live.hidden(point) if point >= 0 else frozenset()
        if cells is not g.frame or g.waiting:
            hidden -= {RESULT}  # what the frame waits for has still to write it
        nth = stack.nths[at]
        label = f"g{g.gid}.{short_name(code.name)}" + (f"#{nth}" if nth > 1 else "")
        f = FrameAt(cells, g.gid, code, point, stack.depths[at], label, (), hidden, at)
        f.live = self._scope(g, f, top=cells is g.frame)
        self.frames.made[id(cells)] = f
        return f

    def caller(self, f: FrameAt) -> FrameAt | None:
        """The frame that called a frame."""
        found = self.frames.stack_of(id(f.cells))
        if found is None:
            return None
        g, stack = found
        at = stack.below(f.at)
        return self.frame_at(g, stack, at) if at >= 0 else None

    def _code_of(self, g: Goroutine, cells: list[Any], point: int) -> FuncCode | None:
        """The function of a frame; of a panicking one, which goes on nowhere, by its call."""
        program = self.program
        if point < 0:
            point = _panicked_at(g, cells)
        if point >= 0:
            return program.codes[program.points[point].code]
        if not any(p.frame is cells for p in g.panics):
            return None
        for head in (cells[FUNC], cells[DEFERS]):
            if head and type(head[0]) is int and head[0] < len(program.codes):
                return program.codes[head[0]]
        return self.live.callee(cells[RETURN_TO])

    def _scope(self, g: Goroutine, f: FrameAt, *, top: bool) -> tuple[int, ...]:
        """Cells of the variables in scope: after the last point if it is known."""
        last = self.state.last_point
        if top and g.gid == self.state.last_gid and 0 <= last < len(self.program.points):
            point = self.program.points[last]
            if point.code == f.code.index and f.point != f.code.entry:
                return point.live
        if f.point < 0:
            return tuple([s.cell for s in f.code.layout.slots])
        return self.live.slots(f.point)

    def slot_place(self, f: FrameAt, s: SlotInfo) -> Place:
        """The place of a variable in a frame; of the object, if it was moved to the heap."""
        v = f.cells[s.cell]
        if s.boxed:
            record = self.by_id.get(id(v))
            if record is not None:
                return self.record_place(record)
        return Place(f"{f.label}.{s.name}", f.cells[LOW] + s.offset, s.tid)

    def type_id(self, t: Type) -> int:
        """The run-time type id of a type, -1 if the program has none."""
        known = self.live.type_ids
        found = known.get(id(t))
        if found is None:
            rtype = rtype_of(self.program, t)
            found = known[id(t)] = rtype.id if rtype is not None else -1
        return found

    # -------------------------------------------------------------------------------- heap

    def record_place(self, record: list[Any]) -> Place:
        """The place of a heap object."""
        site = self.program.sites[record[SITE]]
        return Place(f"h{record[OID]}", record[ADDR], site.tid, site.array)

    def owners(self) -> dict[int, list[Any]]:
        """Which heap object each struct and array inside a heap object belongs to."""
        if self._owners is None:
            self._owners = {}
            sites = self.live.nested_sites
            if sites:
                for record in self.by_id.values():
                    if record[SITE] in sites and type(record[VALUE]) is list:
                        self._own(record, record[VALUE], self.program.sites[record[SITE]])
        return self._owners

    def _own(self, record: list[Any], v: list[Any], site: Site) -> None:
        """Note whose the structs and arrays in a value are."""
        owners = self._owners
        assert owners is not None
        nested, rtypes = self.nested, self.rtypes
        work = [(v, rtypes[site.tid], site.array)]
        while work:
            v, rtype, array = work.pop()
            if array or rtype.kind == "array":
                elem = rtype if array else rtypes[rtype.elem]
                if is_list_kind(elem):
                    owners.update(dict.fromkeys(map(id, v), record))
                    if nested[elem.id]:
                        work.extend([(e, elem, False) for e in v])
                continue
            for i, f in enumerate(rtype.fields):
                inner = rtypes[f.type]
                if is_list_kind(inner):
                    owners[id(v[i])] = record
                    if nested[inner.id]:
                        work.append((v[i], inner, False))

    def owner(self, container: Value) -> list[Any] | None:
        """The record of the heap object that a list, dict, tuple or string is, or is part of."""
        if type(container) is Window:
            container = container.base
        record = self.by_id.get(id(container))
        if record is None and type(container) is list:
            record = self.owners().get(id(container))
        return record

    def _inner(self, value: list[Any], at: Place) -> Iterator[tuple[int, Place]]:
        """The structs and arrays inside a value, with their places."""
        work = [(value, at)]
        while work:
            v, place = work.pop()
            for i, part in self._nested_parts(v, place):
                inner = self.child(place, i)
                yield id(part), inner
                work.append((part, inner))

    def _nested_parts(self, v: list[Any], place: Place) -> list[tuple[int, list[Any]]]:
        rtype = self.rtypes[place.tid]
        if place.array or rtype.kind == "array":
            elem = rtype if place.array else self.rtypes[rtype.elem]
            return list(enumerate(v)) if is_list_kind(elem) else []
        if rtype.kind == "struct":
            fields = enumerate(rtype.fields)
            return [(i, v[i]) for i, f in fields if is_list_kind(self.rtypes[f.type])]
        return []

    def child(self, place: Place, index: int) -> Place:
        """The place of a field or element."""
        rtype = self.rtypes[place.tid]
        if place.array or rtype.kind == "array":
            elem = rtype if place.array else self.rtypes[rtype.elem]
            return Place(f"{place.label}[{index}]", place.addr + index * elem.size, elem.id)
        if rtype.kind == "struct" and index < len(rtype.fields):
            f = rtype.fields[index]
            return Place(f"{place.label}.{f.name}", place.addr + f.offset, f.type)
        return place

    # ------------------------------------------------------------------------------ lookup

    def locate(self, container: Value, index: int | None = None) -> Place | None:
        """The place of an object, or of one cell of it; None if it has none that is shown."""
        f = self.frames.get(id(container))
        if f is not None:
            return self._cell(f, index)
        if container is self.state.G:
            return self._static(index)
        record = self.by_id.get(id(container))
        base = self.record_place(record) if record is not None else self._part(container)
        if base is None or index is None:
            return base
        return self.child(base, index)

    def _cell(self, f: FrameAt, cell: int | None) -> Place | None:
        for s in f.code.layout.slots:
            if s.cell == cell:
                return Place(f"{f.label}.{s.name}", f.cells[LOW] + s.offset, s.tid)
        return None

    def _static(self, cell: int | None) -> Place | None:
        for s in self.program.statics:
            if s.cell == cell and cell is not None:
                return Place(s.name, s.addr, s.tid)
        return None

    def _part(self, container: Value) -> Place | None:
        """A list inside a heap object, a frame or a package variable."""
        if type(container) is not list:
            return None
        record = self.owners().get(id(container))
        if record is not None:
            paths = self._paths.get(record[OID])
            if paths is None:
                paths = dict(self._inner(record[VALUE], self.record_place(record)))
                self._paths[record[OID]] = paths
            return paths.get(id(container))
        if self._parts is None:
            self._parts = dict(self._all_parts())
        return self._parts.get(id(container))

    def _all_parts(self) -> Iterator[tuple[int, Place]]:
        """The lists in package variables and frames; a variable in scope wins over a stale one."""
        frames = [f for _, found in self.stacks for f in found]
        for f in frames:
            slots = [s for s in f.code.layout.slots if not s.boxed and s.cell not in f.live]
            yield from self._frame_parts(f, slots)
        for f in frames:
            slots = [s for s in f.code.layout.slots if not s.boxed and s.cell in f.live]
            yield from self._frame_parts(f, slots)
        for static in self.program.statics:
            if 0 <= static.cell < len(self.state.G):
                v = self.state.G[static.cell]
                if is_list_kind(self.rtypes[static.tid]) and type(v) is list:
                    place = Place(static.name, static.addr, static.tid)
                    yield id(v), place
                    yield from self._inner(v, place)

    def _frame_parts(self, f: FrameAt, slots: list[SlotInfo]) -> Iterator[tuple[int, Place]]:
        for s in slots:
            v = f.cells[s.cell]
            lists = is_list_kind(self.rtypes[s.tid])
            if type(v) is list and (lists or s.kind == "temp") and id(v) not in self.by_id:
                place = Place(f"{f.label}.{s.name}", f.cells[LOW] + s.offset, s.tid)
                yield id(v), place
                if lists:
                    yield from self._inner(v, place)


def address_of(state: State, program: Program, container: Value, index: int | None = None) -> int:
    """The model address of an object, or of one cell of a list.

    A value that the model gives no place (a backing array that stays in a frame without a name)
    is at the lowest byte of the running frame; an object of size zero is runtime.zerobase.
    """
    record = state.heap.by_id.get(id(container))
    if record is not None and (index is None or type(container) is not list):
        addr: int = record[ADDR]
        return addr
    place = Places(state, program).locate(container, index)
    if place is not None:
        return place.addr
    if not container:
        return ZERO_BASE
    frame = state.current.frame
    return int(frame[LOW]) if frame else NOWHERE
