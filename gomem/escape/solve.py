"""Solving the graph: what outlives what. cmd/compile: escape/solve.go."""

from __future__ import annotations

from collections import deque

from gomem.escape.graph import ALL, CALLS, ESCAPES, MUTATES, PERSISTS
from gomem.escape.irfmt import fmt
from gomem.escape.result import FlowStep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.escape.escape import Batch
    from gomem.escape.graph import Location, Note
    from gomem.escape.ir import Fn, Node

__all__ = ["contains_closure", "explain_flow", "walk_all"]


def walk_all(b: Batch) -> None:
    """Find the least dereferences between all pairs of locations, to a fixed point.

    Each location is walked once, and again when it begins to persist or to escape.
    """
    todo: deque[Location] = deque()

    def enqueue(loc: Location) -> None:
        if not loc.queued_all:
            loc.queued_all = True
            if loc.attrs & ESCAPES:
                todo.appendleft(loc)
            else:
                todo.append(loc)

    for loc in (*b.all_locs, b.mutator, b.callee, b.heap):
        todo.appendleft(loc)
        loc.queued_all = True
    walkgen = 0
    while todo:
        root = todo.popleft()
        root.queued_all = False
        reaches = root.edges or root.param or (root.attrs & CALLS and root.n is not None)
        if not reaches:
            continue
        walkgen += 1
        _walk_one(b, root, walkgen, enqueue)


def _lose_results(b: Batch, root: Location, enqueue: Callable[[Location], None]) -> None:
    """A closure may be called where its results are not followed."""
    n = root.n
    if n is None or n.op != "CLOSURE" or n.func is None:
        return
    fn = n.func
    if b.in_mutual_batch(fn.nname) and not fn.results_lost:
        fn.results_lost = True
        for r in fn.results:
            assert r.loc is not None
            enqueue(r.loc)


def _walk_one(  # noqa: C901, PLR0915 (one algorithm)
    b: Batch, root: Location, walkgen: int, enqueue: Callable[[Location], None]
) -> None:
    """Bellman-Ford from `root`; dereference counts are bounded below by 0 on the way."""
    root.walkgen = walkgen
    root.derefs = 0
    root.dst = None
    if root.attrs & CALLS:
        _lose_results(b, root, enqueue)
    todo = deque((root,))
    while todo:
        loc = todo.popleft()
        loc.queued_one = 0
        derefs = loc.derefs
        new_attrs = 0
        if derefs < 0:
            # In "root = &l; l = x" the address of l reaches root, that of x does not.
            derefs = 0
            if outlives(b, root, loc):
                if not loc.attrs & ESCAPES:
                    loc.flow = _explain_path(b, root, loc)
                    loc.cause = root.cause
                    if not root.attrs & ESCAPES and not root.param_out:
                        loc.cause = "loop" if root.curfn is loc.curfn else "closure"
                new_attrs = ALL
            elif root.attrs & PERSISTS:
                new_attrs = PERSISTS
        if derefs == 0:
            new_attrs |= root.attrs & (MUTATES | CALLS)
        if loc.param:
            _param(b, root, loc, derefs)
        if new_attrs & ~loc.attrs:
            loc.attrs |= new_attrs
            enqueue(loc)
            if loc.attrs & ESCAPES:
                continue
        for edge in loc.edges:
            src = edge.src
            if src.attrs & ESCAPES:
                continue
            d = derefs + edge.derefs
            if src.walkgen != walkgen or src.derefs > d:
                src.walkgen = walkgen
                src.derefs = d
                src.dst = loc
                src.dst_edge = edge
                if src.queued_one != walkgen:
                    src.queued_one = walkgen
                    todo.append(src)


def _param(b: Batch, root: Location, loc: Location, derefs: int) -> None:
    """Record where the value of a parameter goes, for its function's tag."""
    if outlives(b, root, loc):
        if not loc.attrs & ESCAPES:
            heap = loc.param_esc.heap
            if not loc.leak_flow or (root.attrs & ESCAPES and (heap < 0 or derefs < heap)):
                loc.leak_flow = _explain_path(b, root, loc)
        loc.leak_to(root, derefs)
    if root.attrs & MUTATES:
        loc.param_esc.add(1, derefs)
    if root.attrs & CALLS:
        loc.param_esc.add(2, derefs)


def contains_closure(fn: Fn | None, inner: Fn | None) -> bool:
    """Whether `inner` is a function literal somewhere inside of `fn`."""
    if fn is inner or inner is None or inner.oclosure is None:
        return False
    p = inner.parent
    while p is not None:
        if p is fn:
            return True
        p = p.parent
    return False


def outlives(b: Batch, loc: Location, other: Location) -> bool:
    """Whether what is stored in `loc` may be used after `other` is gone from the stack."""
    if loc.attrs & ESCAPES:
        return True
    if loc is b.mutator or loc is b.callee:
        return False
    if loc.param_out:
        # Results of a closure all of whose calls are known may point into its surroundings.
        assert loc.curfn is not None
        return not (contains_closure(other.curfn, loc.curfn) and not loc.curfn.results_lost)
    if loc.curfn is other.curfn and loc.loop_depth < other.loop_depth:
        return True
    return contains_closure(loc.curfn, other.curfn)


def _explain_path(b: Batch, root: Location, src: Location) -> tuple[FlowStep, ...]:
    """The edges on which `src` came to `root`, and those on which `root` itself got out."""
    steps: list[FlowStep] = []
    seen: set[Location] = set()
    while src not in seen and src.dst is not None and src.dst_edge is not None:
        seen.add(src)
        dst, edge = src.dst, src.dst_edge
        steps.extend(explain_flow(b, dst, src, edge.derefs, edge.notes))
        if dst is root:
            steps.extend(root.flow)
            break
        src = dst
    return tuple(steps)


def explain_flow(
    b: Batch, dst: Location, src: Location, derefs: int, notes: Note | None
) -> list[FlowStep]:
    """One step per remark of an edge, in the order of evaluation."""
    what, into = b.explain_loc(src), b.explain_loc(dst)
    steps = []
    while notes is not None:
        where, why, notes = notes
        steps.append(FlowStep(where.pos, why, what, _place(b, where, into), derefs))
    if not steps:
        steps.append(FlowStep(src.n.pos if src.n is not None else -1, "flow", what, into, derefs))
    return steps


def _place(b: Batch, where: Node, into: str) -> str:
    """What `{heap}` is in a remark: the left side of an assignment, the callee of a call."""
    if into != "{heap}":
        return into
    match where.op:
        case "AS" | "ASOP" if where.x is not None:
            return fmt(where.x, b.ti)
        case "AS2" | "AS2FUNC" if where.list:
            return fmt(where.list[0], b.ti)
        case "CALLFUNC" | "CALLINTER" if where.x is not None and where.x.op != "CLOSURE":
            return fmt(where.x, b.ti)
        case "APPEND" | "COPY" | "PANIC":
            return where.op.lower()
        case "SEND":
            return fmt(where.x, b.ti)
        case "INDEXMAP":
            return fmt(where.x, b.ti)
        case _:
            return into
