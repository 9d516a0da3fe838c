"""Underlying types. Named after go/types' under.go."""

from __future__ import annotations

from gomem.types.alias import unalias
from gomem.types.type import Alias, Basic, Chan, Interface, Named, TypeParam

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gomem.types.type import Type

__all__ = ["bound_interface", "common_under", "safe_underlying", "type_list", "under", "under_is"]


def under(t: Type) -> Type:
    """The underlying type of `t`: of a type parameter, its constraint's interface."""
    if type(t) is Alias:
        t = unalias(t)
    if type(t) is Named:
        if t.underlying is not None:
            return t.underlying
        from gomem.types.named import resolve_underlying

        return resolve_underlying(t)
    if type(t) is TypeParam:
        return bound_interface(t)
    return t


def bound_interface(t: TypeParam) -> Interface:
    """The constraint of a type parameter as an interface."""
    from gomem.types.universe import EMPTY_INTERFACE

    if t.bound is None or type(unalias(t.bound)) is TypeParam:
        return EMPTY_INTERFACE
    u = under(t.bound)
    if isinstance(u, Interface):
        return u
    if isinstance(u, Basic) and u.kind == "invalid type":
        return EMPTY_INTERFACE
    bound = Interface((), (t.bound,), implicit=True, complete=True)
    t.bound = bound
    return bound


def safe_underlying(t: Type) -> Type | None:
    """As `under`, but None for a defined type that is not resolved yet."""
    t = unalias(t)
    return t.underlying if type(t) is Named else under(t)


def type_list(t: Type) -> Iterator[tuple[Type | None, Type | None]]:
    """The types of t's type set with their underlying types: t itself unless a type parameter.

    A type parameter without specific types gives one pair of None. go/types: typeset.
    """
    p = unalias(t)
    if not isinstance(p, TypeParam):
        yield t, under(t)
        return
    from gomem.types.typeset import type_set

    terms = type_set(bound_interface(p)).terms
    if not terms:
        yield None, None
        return
    for term in terms:
        yield term.type, (unalias(term.type) if term.tilde else under(term.type))


def under_is(t: Type, f: Callable[[Type | None], bool]) -> bool:
    """Whether `f` holds for the underlying types of t's type set."""
    return all(f(u) for _, u in type_list(t))


def common_under(
    t: Type,
    cond: Callable[[Type | None, Type | None], str | None] | None = None,
    show: Callable[[Type | None], str] = repr,
) -> tuple[Type | None, str | None]:
    """The one underlying type of t's type set, or None and why there is none.

    `cond` may refuse a type with a cause; `show` writes types. Channels that differ in direction
    only have the restricted one in common.
    """
    from gomem.types.predicates import identical

    common: Type | None = None
    first: Type | None = None
    for tt, u in type_list(t):
        cause = cond(tt, u) if cond is not None else None
        if cause is not None:
            return None, cause
        if u is None:
            return None, "no specific type"
        if common is None:
            first, common = tt, u
        elif isinstance(common, Chan) and isinstance(u, Chan):
            if not identical(common.elem, u.elem):
                why = f"channels {show(first)} and {show(tt)} have different element types"
                return None, why
            if common.dir == "both":
                first, common = tt, u
            elif u.dir not in ("both", common.dir):
                return None, f"channels {show(first)} and {show(tt)} have conflicting directions"
        elif not identical(common, u):
            return None, f"{show(first)} and {show(tt)} have different underlying types"
    return common, None
