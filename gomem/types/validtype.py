"""Types that would contain themselves. Named after go/types' validtype.go."""

from __future__ import annotations

from gomem.types.alias import unalias
from gomem.types.cycles import cycle_error
from gomem.types.named import object_of
from gomem.types.predicates import identical
from gomem.types.type import Array, Interface, Named, Struct, TypeParam, Union
from gomem.types.universe import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["valid_type"]


def valid_type(check: Checker, t: Named) -> None:
    """Report `t` if a value of it would contain another value of it."""
    _valid(check, t, [], [])


def _valid(check: Checker, t: Type | None, nest: list[Named], path: list[Named]) -> bool:  # noqa: C901 (table of contents)
    """`nest` are the types that contain `t`, `path` all types on the way to it.

    They differ in instances: a type argument is not inside the type that it instantiates.
    """
    if t is None:
        return True
    t = unalias(t)
    match t:
        case Array():
            return _valid(check, t.elem, nest, path)
        case Struct():
            return all(_valid(check, f.type, nest, path) for f in t.fields)
        case Union():
            return all(_valid(check, term.type, nest, path) for term in t.terms)
        case Interface():
            return all(_valid(check, e, nest, path) for e in t.embeddeds)
        case Named():
            if any(identical(e, t) for e in nest):
                return _report(check, t, path)
            origin = t.orig or t
            if origin.obj.pkg is not check.pkg and not t.type_args:
                return True  # an imported type was checked with its package
            return _valid(check, origin.from_rhs, [*nest, t], [*path, t])
        case TypeParam():
            if not nest:
                return True
            inst = nest[-1]
            params = (inst.orig or inst).type_params
            if t in params and t.index < len(inst.type_args):
                # The type argument is where the instance was written.
                return _valid(check, inst.type_args[t.index], nest[:-1], path)
            return True
        case _:
            return True


def _report(check: Checker, t: Named, path: list[Named]) -> bool:
    origin = t.orig or t
    origin.from_rhs = origin.underlying = INVALID
    if origin is not t:
        t.from_rhs = t.underlying = INVALID
    start = next(i for i, p in enumerate(path) if identical(p, t))
    cycle_error(check, [object_of(n) for n in path[start:]], 0)
    return False
