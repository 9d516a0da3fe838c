"""Types that would contain themselves. Named after go/types' validtype.go."""

from __future__ import annotations

from gomem.types.alias import unalias
from gomem.types.cycles import cycle_error
from gomem.types.type import Array, Interface, Named, Struct, Union
from gomem.types.universe import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.object import Object
    from gomem.types.type import Type

__all__ = ["valid_type"]


def valid_type(check: Checker, t: Named) -> None:
    """Report `t` if a value of it would contain another value of it."""
    _valid(check, t, [])


def _valid(check: Checker, t: Type | None, path: list[Named]) -> bool:
    if t is None:
        return True
    t = unalias(t)
    match t:
        case Array():
            return _valid(check, t.elem, path)
        case Struct():
            return all(_valid(check, f.type, path) for f in t.fields)
        case Union():
            return all(_valid(check, term.type, path) for term in t.terms)
        case Interface():
            return all(_valid(check, e, path) for e in t.embeddeds)
        case Named():
            if t in path:
                t.from_rhs = t.underlying = INVALID
                cycle: list[Object] = [n.obj for n in path[path.index(t) :]]
                cycle_error(check, cycle, 0)
                return False
            if t.obj.pkg is not check.pkg:
                return True  # an imported type was checked with its package
            return _valid(check, t.from_rhs, [*path, t])
        case _:
            return True
