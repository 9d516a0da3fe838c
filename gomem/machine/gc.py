"""Reachability: what the collector would keep, from where, and the collection itself.

Roots are the package variables, and of every frame the variables in scope and the temporaries that
are still to be read. From there every Python container is followed. A pointer into the inside of a
heap object keeps the whole object, as in Go: `Places.owners` knows the inside.
"""

from __future__ import annotations

from gomem.machine import finalizers
from gomem.machine.heap import SITE, VALUE
from gomem.machine.liveness import ALL, RESULT
from gomem.machine.places import DEFERS, FUNC, Places
from gomem.machine.window import Window
from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.lower.program import Program
    from gomem.machine.stack import Stack
    from gomem.machine.state import Goroutine, State

__all__ = ["Marks", "collect", "mark"]

MANY = 16
"""With more goroutines than this, who shares an object is not told apart."""
BUDGET = 100
"""Values that a search looks at from one end before it turns to the other."""
_CONTAINERS = frozenset((list, tuple, dict, bytes, Window))


@mutable
class Marks:
    """What is reachable, as id()s of Python objects. `roots` counts the roots looked at."""

    reached: set[int]
    roots: int
    everyone: tuple[int, ...]
    """All goroutines: they share what package variables reach."""
    static: set[int]
    own: list[tuple[int, set[int]]]
    """What each goroutine's stack reaches, if there are several and not too many."""

    def live(self, record: list[Any]) -> bool:
        """Whether a heap object can be reached."""
        return id(record[VALUE]) in self.reached

    def shared(self, record: list[Any]) -> tuple[int, ...]:
        """The goroutines that can reach a heap object."""
        i = id(record[VALUE])
        if i in self.static:
            return self.everyone
        return tuple([gid for gid, reached in self.own if i in reached])


def mark(
    state: State,
    program: Program,
    places: Places | None = None,
    wanted: list[list[Any]] | None = None,
    *,
    exact: bool = False,
) -> Marks:
    """Find the heap objects that can be reached, and by which goroutines.

    If only some objects are `wanted`, the answer holds for these. `exact`: not through variables
    that are in scope but will not be read again; the collector does not see those.
    """
    places = places or Places(state, program)
    static = [v for v in state.G if type(v) in _CONTAINERS]
    static += [what for _, _, kind, what in state.sched.timers if kind in ("go", "send")]
    stacks = []
    n = len(state.G)
    for g, stack in places.whole:
        roots, count = (needed_roots if exact else stack_roots)(places, g, stack)
        roots += [p.value for p in g.panics]
        n += count + len(g.panics)
        stacks.append((g.gid, roots))
    gids = tuple([gid for gid, _ in stacks])
    if not 1 < len(stacks) <= MANY:
        for _, roots in stacks:
            static += roots
        reached = reach(places, static) if wanted is None else find(places, static, wanted)
        return Marks(reached, n, gids if len(gids) == 1 else (), reached, [])
    shared = reach(places, static)
    own = [(gid, reach(places, roots)) for gid, roots in stacks]
    return Marks(shared.union(*(r for _, r in own)), n, gids, shared, own)


def stack_roots(  # noqa: C901 (waiting frames, then the top one)
    places: Places, g: Goroutine, stack: Stack
) -> tuple[list[Any], int]:
    """The values in frames that the collector looks at, and how many cells those are."""
    found: list[Any] = []
    push = found.append
    table = places.live.roots
    top = len(stack.cells) - 1
    count = 0
    if top >= 0:
        count = stack.counts[top] + stack.depths[top]
    for at in stack.rooted:
        cells, point = stack.cells[at], stack.points[at]
        if at == top:
            break
        if point >= 0:
            roots = table(point)[0]
        elif stack.codes[at] < 0:
            continue  # a native function that waits for a call
        else:
            f = places.frame_at(g, stack, at)
            roots = (*f.live, *f.hidden)
            count += len(roots)
        for c in roots:
            v = cells[c]
            if v is not None:
                push(v)
        if cells[FUNC] is not None:
            push(cells[FUNC])
        if cells[DEFERS] is not None:
            found.extend(cells[DEFERS][1:])
            count += len(cells[DEFERS]) - 1
    if top >= 0 and stack.codes[top] >= 0:
        f = places.frame_at(g, stack, top)
        found += [f.cells[c] for c in (*f.live, *f.hidden)]
        found.append(f.cells[FUNC])
        found.extend((f.cells[DEFERS] or ())[1:])
        count += len(f.live) + len(f.hidden)
    return found, count


def needed_roots(places: Places, g: Goroutine, stack: Stack) -> tuple[list[Any], int]:
    """As stack_roots, but of the variables only those that will be read."""
    found: list[Any] = []
    top = len(stack.cells) - 1
    for at, cells in enumerate(stack.cells):
        if stack.codes[at] < 0:
            continue
        point = stack.points[at]
        if point >= 0:
            roots = places.live.needed(point)
            if at != top or g.waiting:
                roots -= {RESULT}
        else:  # it panicked: if that is recovered, it goes on with its deferred calls
            f = places.frame_at(g, stack, at)
            roots = f.code.pinned.intersection(f.live)
            if f.code.epilogue >= 0:
                roots |= places.live.needed(f.code.epilogue)
        found += [cells[c] for c in roots]
        found.append(cells[FUNC])
        found.extend((cells[DEFERS] or ())[1:])
    return found, len(found)


def reach(places: Places, roots: list[Any]) -> set[int]:
    """The id()s of all that can be reached from some values."""
    seen = {id(places.state.G)}
    work = [v for v in roots if type(v) in _CONTAINERS]
    _walk(places, work, seen, 1 << 62)
    return seen


def find(places: Places, roots: list[Any], wanted: list[list[Any]]) -> set[int]:
    """As `reach`, but the search ends when the wanted objects have been found.

    It goes from several ends: from the first root by first fields and by last fields, and from
    the last root. The oldest and the newest objects are wanted most, and they are found soon; so
    are those that other wanted ones refer to, such as the nodes on a path through a tree.
    """
    seen = {id(places.state.G)}
    missing = {id(r[VALUE]): r[VALUE] for r in wanted}
    last = [v for v in roots if type(v) in _CONTAINERS]
    first = last[::-1]
    both = first.copy()
    near = {id(v) for v in last}
    found = [missing.pop(i) for i in near if i in missing]
    while missing and (first or last or both):
        _walk(places, first, seen, BUDGET, forwards=True)
        _walk(places, both, seen, BUDGET)
        _walk(places, last, seen, BUDGET)
        found += [missing.pop(i) for i in seen.intersection(missing)]
        while found:
            below = [found.pop()]
            _walk(places, below, set(), 1)
            for v in below:
                if id(v) in missing:
                    near.add(id(v))
                    found.append(missing.pop(id(v)))
    return seen | near


def _walk(  # noqa: C901 (the inner loop of everything that looks)
    places: Places, work: list[Any], seen: set[int], budget: int, *, forwards: bool = False
) -> None:
    """Look at no more than `budget` values, and put what they refer to on `work`."""
    get = places.by_id.get
    owners = places.owners()
    frames = places.frames.ids()  # roots themselves: not to be looked into
    scans = places.live.backwards if forwards else places.live.scans
    add, pop, push, extend = seen.add, work.pop, work.append, work.extend
    while work and budget:
        budget -= 1
        v = pop()
        i = id(v)
        if i in seen:
            continue
        add(i)
        record = get(i)
        if record is not None:
            scan = scans[record[SITE]]
            if scan is None:
                continue
            if scan is not ALL:
                for c in scan:
                    e = v[c]
                    if e is not None:
                        push(e)
                continue
        elif i in frames:
            continue
        elif owners:
            record = owners.get(i)
            if record is not None and id(record[VALUE]) not in seen:
                push(record[VALUE])
        t = type(v)
        if t is list or t is tuple:
            extend([e for e in (v[::-1] if forwards else v) if type(e) in _CONTAINERS])
        elif t is dict:
            extend([e for e in v.values() if type(e) in _CONTAINERS])
            extend([e for e in v if type(e) is bytes])
        elif t is Window:
            push(v.base)


def collect(state: State, program: Program) -> list[tuple[Any, Any, Any]]:
    """A collection: free what cannot be reached, set the next goal. Returns finalizers to run."""
    state.last_point = -1  # known only after single steps: must not make a difference here
    places = Places(state, program)
    reached = mark(state, program, places, exact=True).reached
    run: list[tuple[Any, Any, Any]] = []
    if state.finalizers:
        reached = reached | reach(places, finalizers.kept_alive(state))
        run = finalizers.due(state, reached, places)
        reached |= reach(places, [v for f in run for v in f])
    dead = [r for r in state.heap.records() if id(r[VALUE]) not in reached]
    state.heap.release(dead)
    state.heap.set_goal()
    state.collections += 1
    return run
