"""Keyframes: copies of the whole state, from which the run can go on.

A copy keeps the shape of the graph: what was one list stays one list, wherever it is reached from.
Containers are cloned first, flat, and the references in them are put right afterwards, so neither
long lists of nodes nor deep ones recurse. Three things need care:

- tuples are values, but they can hold lists (pointers, slices, closures, boxed structs), and heap
  objects can be tuples: one that holds nothing mutable is shared, any other is made again once;
- keys of maps that are no plain values hold identities, `("p", id(list), index)`, and are written
  again with the new identities;
- generated code holds on to the state's own lists: G and the Heap are filled in place.
"""

from __future__ import annotations

import gc

from gomem.machine.heap import OLDER, VALUE
from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import GeneratorType
    from typing import Any

    from gomem.machine.heap import Value
    from gomem.machine.state import State
else:
    GeneratorType = type(_ for _ in ())

__all__ = ["Keyframe", "restore", "take"]

_SCALARS = frozenset((int, float, bool, bytes, str, complex, type(None)))
_HEAP_FIELDS = (
    "next_oid", "gid", "live", "freed", "goal", "gogc", "gc_wanted", "next_span", "tiny",
    "tiny_used",
)  # fmt: skip


@mutable
class Keyframe:
    """The state after `steps` steps. `cells` counts what was copied: the cost of a restore."""

    steps: int
    fields: dict[str, Any]
    records: list[list[Any]]
    heap: dict[str, Any]
    cells: int


class UncopyableError(Exception):
    """The state holds something that cannot be copied, such as a running generator."""


class Cloner:
    """Copies a graph of values once; `memo` maps the id of every original to its copy."""

    def __init__(self) -> None:
        self.memo: dict[int, Any] = {}
        self.lists: list[Any] = []
        self.tuples: list[tuple[Any, ...]] = []
        self.others: list[Any] = []
        self.cells = 0

    def find(self, roots: list[Any]) -> None:
        """Clone, flat, every list, dict and object that can be reached."""
        memo = self.memo
        work = [v for v in roots if type(v) not in _SCALARS]
        while work:
            v = work.pop()
            i = id(v)
            if i in memo:
                continue
            t = type(v)
            if t is list:
                memo[i] = c = v.copy()
                parts = c
                if len(c) > 24 and set(map(type, c)) <= _SCALARS:
                    self.cells += len(c) >> 3
                    continue
                self.lists.append(c)
            elif t is tuple:
                parts = v
                memo[i] = None
                self.tuples.append(v)
            elif t is dict:
                memo[i] = c = v.copy()
                self.others.append(c)
                parts = (*c, *c.values())
            elif t in _SCALARS:
                continue
            else:
                parts = self._object(v)
            self.cells += len(parts)
            work.extend([e for e in parts if type(e) not in _SCALARS])

    def _object(self, v: Value) -> list[Any]:
        """Clone a record of the machine; returns its fields."""
        t: Any = type(v)
        if t is bytearray or t is set:
            self.memo[id(v)] = v.copy()
            return []
        names = getattr(t, "__match_args__", None)
        if names is None:
            if t is GeneratorType:
                raise UncopyableError(t.__name__)
            self.memo[id(v)] = v
            return []
        c = t.__new__(t)
        parts = [getattr(v, n) for n in names]
        for n, e in zip(names, parts, strict=True):
            setattr(c, n, e)
        self.memo[id(v)] = c
        self.others.append(c)
        return parts

    def fix(self) -> None:
        """Point all references in the clones to clones."""
        memo = self.memo
        self._tuples()
        for c in self.lists:
            for i, e in enumerate(c):
                if type(e) not in _SCALARS:
                    c[i] = memo[id(e)]
        for c in self.others:
            if type(c) is dict:
                self._dict(c)
            else:
                for n in type(c).__match_args__:
                    e = getattr(c, n)
                    if type(e) not in _SCALARS:
                        setattr(c, n, memo[id(e)])

    def _tuples(self) -> None:
        """Make the tuples again, inner ones first; they were found outer ones first."""
        memo = self.memo
        work = self.tuples
        while work:
            t = work[-1]
            if memo[id(t)] is not None:
                work.pop()
                continue
            inner = [e for e in t if type(e) is tuple and memo[id(e)] is None]
            if inner:
                work.extend(inner)
                continue
            work.pop()
            parts = [e if type(e) in _SCALARS else memo[id(e)] for e in t]
            same = all(a is b for a, b in zip(parts, t, strict=True))
            memo[id(t)] = t if same else tuple(parts)

    def _dict(self, c: dict[Any, Any]) -> None:
        memo = self.memo
        items = list(c.items())
        if any(type(k) is tuple for k in c):
            items = [(self.key(k), e) for k, e in items]
        c.clear()
        for k, e in items:
            c[k] = e if type(e) in _SCALARS else memo[id(e)]

    def key(self, k: Value) -> Value:
        """A map key with the identities of the clones."""
        if type(k) is not tuple:
            return k
        if len(k) == 3 and k[0] == "p":
            to = self.memo.get(k[1])
            return k if to is None else ("p", id(to), k[2])
        return tuple([self.key(e) for e in k])

    def get(self, v: Value) -> Value:
        """The copy of a value."""
        return v if type(v) in _SCALARS else self.memo[id(v)]


def take(state: State) -> Keyframe | None:
    """A copy of the state; None while a native function waits for a call back into Go."""
    was = gc.isenabled()
    gc.disable()
    try:
        names = _fields(state)
        values = [getattr(state, n) for n in names]
        cloner, records = _clone(state, values, state.heap.records(), {})
        fields = {n: cloner.get(v) for n, v in zip(names, values, strict=True)}
        return Keyframe(state.steps, fields, records, _heap_fields(state.heap), cloner.cells)
    except UncopyableError:
        return None
    finally:
        if was:
            gc.enable()


def restore(state: State, keyframe: Keyframe) -> None:
    """Put the state back to what it was; the keyframe can be used again."""
    was = gc.isenabled()
    gc.disable()
    try:
        old = keyframe.fields["G"]
        values = [keyframe.fields[n] for n in _fields(state)]
        cloner, records = _clone(state, values, keyframe.records, {id(old): state.G})
        state.G[:] = [cloner.get(v) for v in old]
        for n in _fields(state):
            if n != "G":
                _put(state, n, cloner.get(keyframe.fields[n]))
        _fill_heap(state.heap, keyframe.heap, records)
    finally:
        if was:
            gc.enable()


def _put(state: State, name: str, v: Value) -> None:
    """Set a field; lists that others may hold on to are filled in place."""
    old = getattr(state, name)
    if type(old) is type(v) and type(v) in (list, bytearray):
        old[:] = v
    elif type(v) is dict and type(old) is dict:
        old.clear()
        old.update(v)
    else:
        setattr(state, name, v)


def _clone(
    state: State, values: list[Any], records: list[list[Any]], memo: dict[int, Any]
) -> tuple[Cloner, list[list[Any]]]:
    """Copy the fields of a state and its heap's records; `memo` gives copies that exist."""
    cloner = Cloner()
    cloner.memo.update(memo)
    cloner.memo[id(state.heap)] = state.heap
    roots = [r[VALUE] for r in records]
    for v in values:
        if id(v) in memo:
            roots.extend(v)
    cloner.find(roots + values)
    cloner.fix()
    copies = []
    for r in records:
        c = r.copy()
        c[VALUE] = cloner.get(r[VALUE])
        copies.append(c)
    cloner.cells += len(copies) * 4
    return cloner, copies


def _fields(state: State) -> list[str]:
    return [n for n in type(state).__match_args__ if n != "heap"]


def _heap_fields(heap: Value) -> dict[str, Any]:
    found: dict[str, Any] = {n: getattr(heap, n) for n in _HEAP_FIELDS}
    found["free"] = [slots.copy() for slots in heap.free]
    found["large"] = {k: v.copy() for k, v in heap.large.items()}
    found["counts"] = heap.counts.copy()
    found["bytes"] = heap.bytes.copy()
    return found


def _fill_heap(heap: Value, fields: dict[str, Any], records: list[list[Any]]) -> None:
    for n in _HEAP_FIELDS:
        setattr(heap, n, fields[n])
    heap.free[:] = [slots.copy() for slots in fields["free"]]
    heap.large = {k: v.copy() for k, v in fields["large"].items()}
    heap.counts[:] = fields["counts"]
    heap.bytes[:] = fields["bytes"]
    by_id = heap.by_id
    by_id.clear()
    for r in records:  # in order of allocation: an older record of the same object comes first
        key = id(r[VALUE])
        r[OLDER] = by_id.get(key)
        by_id[key] = r
