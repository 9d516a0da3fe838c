"""Aliases: `type A = T`. Named after go/types' alias.go."""

from __future__ import annotations

from gomem.types.type import Alias, Named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.object import TypeName
    from gomem.types.type import Type

__all__ = ["as_named", "new_alias", "unalias"]


def unalias(t: Type) -> Type:
    """`t`, or what it is an alias of (never an alias)."""
    return _actual(t) if type(t) is Alias else t


def _actual(a: Alias) -> Type:
    if a.actual is not None:
        return a.actual
    t: Type | None = a.from_rhs
    while type(t) is Alias:
        t = t.from_rhs
    if t is None:
        return a  # is not complete yet
    a.actual = t
    return t


def as_named(t: Type | None) -> Named | None:
    """The defined type that `t` is or is an alias of. None for an alias not yet complete."""
    while type(t) is Alias:
        t = t.actual or t.from_rhs
    return t if type(t) is Named else None


def new_alias(obj: TypeName, rhs: Type | None) -> Alias:
    """An alias named by `obj`, which gets it as its type if it has none."""
    a = Alias(obj, rhs, None)
    if obj.type is None:
        obj.type = a
    return a
