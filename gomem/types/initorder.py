"""The order in which package variables are initialised. Named after go/types' initorder.go."""

from __future__ import annotations

from gomem.record import mutable
from gomem.types.info import Initializer
from gomem.types.object import Const, Func, Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.object import Object
    from gomem.types.resolver import DeclInfo

__all__ = ["init_order"]


@mutable
class _Node:
    """An object with those that depend on it and those that it depends on."""

    obj: Const | Var | Func
    pred: dict[_Node, None]
    succ: dict[_Node, None]
    ndeps: int = 0


def init_order(check: Checker) -> None:
    """Fill `info.init_order`, and report initialisation cycles.

    Spec: Package initialization. Repeatedly, the variable that is earliest in declaration order
    and depends on no uninitialised one is next.
    """
    order: list[Initializer] = []
    emitted: set[DeclInfo] = set()
    nodes = _graph(check.obj_map)
    while nodes:
        n = min(nodes, key=_rank)
        nodes.remove(n)
        if n.ndeps > 0:
            cycle = _find_path(check.obj_map, n.obj, n.obj, set())
            if cycle:
                _report(check, cycle)
            # otherwise n only depends on a cycle, which is reported for one of its members
        for p in n.pred:
            p.ndeps -= 1
        d = check.obj_map[n.obj]
        if isinstance(n.obj, Var) and d.init is not None and d not in emitted:
            emitted.add(d)
            order.append(Initializer(tuple(d.lhs or [n.obj]), d.init))
    check.info.init_order[:] = order


def _rank(n: _Node) -> tuple[bool, int, int]:
    return not isinstance(n.obj, Const), n.ndeps, n.obj.order


def _graph(obj_map: dict[Object, DeclInfo]) -> list[_Node]:
    """Constants and variables with their dependencies; those through functions made direct."""
    nodes: dict[Object, _Node] = {}
    for obj in obj_map:
        if isinstance(obj, (Const, Var, Func)):
            nodes[obj] = _Node(obj, {}, {})
    for obj, n in nodes.items():
        for d in obj_map[obj].deps:
            m = nodes.get(d)
            if m is not None:
                n.succ[m] = None
                m.pred[n] = None
    _skip_functions([n for n in nodes.values() if isinstance(n.obj, Func)])
    rest = [n for n in nodes.values() if not isinstance(n.obj, Func)]
    for n in rest:
        n.ndeps = len(n.succ)
    return rest


def _skip_functions(funcs: list[_Node]) -> None:
    """Make what depends on a function depend on what the function depends on."""
    funcs.sort(key=lambda n: len(n.pred) * len(n.succ))
    for n in funcs:
        for p in n.pred:
            if p is n:
                continue
            for s in n.succ:
                if s is not n:
                    p.succ[s] = None
                    s.pred[p] = None
            p.succ.pop(n, None)
        for s in n.succ:
            s.pred.pop(n, None)


def _find_path(
    obj_map: dict[Object, DeclInfo], start: Object, to: Object, seen: set[Object]
) -> list[Object]:
    """The objects on a way of dependencies from `start` to `to`, last first; [] if none."""
    if start in seen:
        return []
    seen.add(start)
    deps = sorted(obj_map[start].deps, key=lambda d: getattr(d, "order", 0))
    for d in deps:
        if d is to:
            return [d]
        path = _find_path(obj_map, d, to, seen)
        if path:
            return [*path, d]
    return []


def _report(check: Checker, cycle: list[Object]) -> None:
    obj = cycle[0]
    if len(cycle) == 1:
        msg = f"initialization cycle: {obj.name} refers to itself"
        check.error(obj, "InvalidInitCycle", msg)
        return
    err = check.new_error("InvalidInitCycle")
    err.add(obj, f"initialization cycle for {obj.name}")
    for following in reversed(cycle):
        err.add(obj, f"{obj.name} refers to {following.name}")
        obj = following
    err.report()
