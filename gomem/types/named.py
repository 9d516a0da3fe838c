"""Defined types: creation, underlying types, methods. Named after go/types' named.go."""

from __future__ import annotations

from gomem.types.alias import unalias
from gomem.types.object import is_exported, same_pkg
from gomem.types.type import Alias, Named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Package
    from gomem.types.object import Func, TypeName
    from gomem.types.type import Type

__all__ = ["add_method", "lookup_method", "method_index", "new_named", "resolve_underlying"]


def new_named(obj: TypeName, from_rhs: Type | None) -> Named:
    """A defined type named by `obj`, which gets it as its type if it has none."""
    n = Named(obj, None, [], from_rhs=from_rhs)
    if obj.type is None:
        obj.type = n
    return n


def resolve_underlying(n: Named) -> Type:
    """Follow right sides to a type literal and keep it in every type on the way.

    Direct cycles (`type A B; type B A`) were replaced by the invalid type before: cycles.py.
    """
    path: list[Named] = []
    rhs: Type | None = n
    while True:
        if type(rhs) is Alias:
            rhs = unalias(rhs)
        elif type(rhs) is Named:
            if rhs.underlying is not None:
                rhs = rhs.underlying
                break
            path.append(rhs)
            rhs = rhs.from_rhs
            assert rhs is not None, f"{path[-1].obj.name} is not complete"
        else:
            assert rhs is not None
            break
    for t in path:
        t.underlying = rhs
    return rhs


def method_index(methods: list[Func] | tuple[Func, ...], name: str, *, fold_case: bool) -> int:
    """Where `name` is among the methods of a defined type, or -1."""
    if name != "_":
        low = name.casefold() if fold_case else ""
        for i, m in enumerate(methods):
            if m.name == name or (fold_case and m.name.casefold() == low):
                return i
    return -1


def lookup_method(
    n: Named, pkg: Package | None, name: str, *, fold_case: bool
) -> tuple[int, Func | None]:
    """The declared method `name` of `n` as seen from `pkg`, and its index."""
    if n.methods and (fold_case or is_exported(name) or same_pkg(n.obj.pkg, pkg)):
        i = method_index(n.methods, name, fold_case=fold_case)
        if i >= 0:
            return i, n.methods[i]
    return -1, None


def add_method(n: Named, m: Func) -> None:
    """Give `n` the method `m` unless it has one of that name."""
    if method_index(n.methods, m.name, fold_case=False) < 0:
        n.methods.append(m)
