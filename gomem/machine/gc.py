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
    """What is reachable: object numbers. `roots` counts the roots that were looked at."""

    reached: set[int]
    roots: int
    everyone: tuple[int, ...]
    """All goroutines: they share what package variables reach."""
    static: set[int]
    own: list[tuple[int, set[int]]]
    """What each goroutine's stack reaches, if there are several and not too many."""

    def shared(self, oid: int) -> tuple[int, ...]:
        """The goroutines that can reach an object."""
        if oid in self.static:
            return self.everyone
        return tuple([gid for gid, reached in self.own if oid in reached])


def mark(state: State, program: Program, places: Places | None = None) -> Marks:
    """Find the heap objects that can be reached, and by which goroutines."""
    places = places or Places(state, program)
    static = [v for v in state.G if type(v) in _CONTAINERS]
    stacks = []
    n = len(state.G)
    for g, frames in places.stacks:
        roots = [v for f in frames for v in frame_roots(f)]
        roots += [p.value for p in g.panics]
        n += len(roots)
        stacks.append((g.gid, roots))
    gids = tuple([gid for gid, _ in stacks])
    if not 1 < len(stacks) <= MANY:
        for _, roots in stacks:
            static += roots
        reached = reach(places, static)
        return Marks(reached, n, gids if len(gids) == 1 else (), reached, [])
    shared = reach(places, static)
    own = [(gid, reach(places, roots)) for gid, roots in stacks]
    return Marks(shared.union(*(r for _, r in own)), n, gids, shared, own)


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
