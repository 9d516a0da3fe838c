"""Reachability: what the collector would keep, from where, and the collection itself.

Roots are the package variables, and of every frame the variables in scope and the temporaries that
are still to be read. From there every Python container is followed. A pointer into the inside of a
heap object keeps the whole object, as in Go: `Places.owners` knows the inside.
"""

from __future__ import annotations

from gomem.machine.heap import CLOSURES, OID, OLDER, SITE, VALUE
from gomem.machine.places import DEFERS, FUNC, FrameAt, Places
from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.lower.program import Program
    from gomem.machine.state import State

__all__ = ["Marks", "collect", "mark"]

MANY = 16
"""With more goroutines than this, who shares an object is not told apart."""
_CONTAINERS = frozenset((list, tuple, dict, bytes))


@mutable
class Marks:
    """What is reachable. `shared` gives, by object number, the goroutines that reach it."""

    reached: set[int]
    shared: dict[int, tuple[int, ...]]
    roots: int
    """How many roots were looked at."""


def mark(state: State, program: Program, places: Places | None = None) -> Marks:
    """Find the heap objects that can be reached, and by which goroutines."""
    places = places or Places(state, program)
    static = [v for v in state.G if type(v) in _CONTAINERS]
    everyone = reach(places, static)
    n = len(state.G)
    reached = set(everyone)
    by: dict[int, list[int]] = {}
    gids = [g.gid for g in state.goroutines]
    together: list[Any] = []
    for g, frames in places.stacks:
        roots = [v for f in frames for v in frame_roots(f)]
        roots += [p.value for p in g.panics]
        n += len(roots)
        if len(gids) > MANY:
            together += roots
            continue
        for oid in reach(places, roots):
            by.setdefault(oid, []).append(g.gid)
    if together:
        for oid in reach(places, together):
            by[oid] = []
    reached.update(by)
    shared = {oid: tuple(by[oid]) for oid in by}
    for oid in everyone:
        shared[oid] = tuple(gids) if len(gids) <= MANY else ()
    return Marks(reached, shared, n)


def frame_roots(f: FrameAt) -> list[Any]:
    """The values in a frame that the collector would look at."""
    cells = f.cells
    found = [cells[c] for c in f.live if c < len(cells)]
    found += [cells[c] for c in f.hidden if c < len(cells)]
    found.append(cells[FUNC])
    if cells[DEFERS] is not None:
        found.extend(cells[DEFERS][1:])
    return found


def reach(places: Places, roots: list[Any]) -> set[int]:
    """Numbers of the heap objects that can be reached from some values."""
    by_id = places.by_id
    owners = places.owners()
    frames = places.frames
    g = places.state.G
    flat = _flat_sites(places)
    marked: set[int] = set()
    seen: set[int] = {id(g)}
    seen.update(frames)
    work = [v for v in roots if type(v) in _CONTAINERS]
    while work:
        v = work.pop()
        i = id(v)
        if i in seen:
            continue
        seen.add(i)
        record = by_id.get(i)
        if record is None:
            record = owners.get(i)
            if record is not None and id(record[VALUE]) not in seen:
                work.append(record[VALUE])
        else:
            _mark_all(record, marked)
            if flat[record[SITE]]:
                continue
        if type(v) is dict:
            work.extend([e for e in v.values() if type(e) in _CONTAINERS])
            work.extend([e for e in v if type(e) is bytes])
        elif type(v) is not bytes:
            work.extend([e for e in v if type(e) in _CONTAINERS])
    return marked


def _mark_all(record: list[Any] | None, marked: set[int]) -> None:
    while record is not None:
        marked.add(record[OID])
        record = record[OLDER]


def _flat_sites(places: Places) -> list[bool]:
    """Per site, whether its objects hold no pointers."""
    rtypes = places.rtypes
    return [
        not rtypes[s.tid].pointers and s.kind != "map" and s.kind not in CLOSURES
        for s in places.program.sites
    ]


def collect(state: State, program: Program) -> int:
    """A collection: free what cannot be reached, set the next goal. Returns the bytes freed."""
    state.last_point = -1  # known only after single steps: must not make a difference here
    marks = mark(state, program)
    dead = [r for r in state.heap.records() if r[OID] not in marks.reached]
    freed = state.heap.release(dead)
    state.heap.set_goal()
    state.collections += 1
    return freed
