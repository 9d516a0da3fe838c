"""The instances of generic types: identical ones are one Named. Named after go/types' context.go.

Each generic type keeps its own instances, by a key that identical type arguments share.
"""

from __future__ import annotations

from gomem.types.alias import unalias
from gomem.types.predicates import identical
from gomem.types.type import (
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    TypeParam,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from gomem.types.type import Type

__all__ = ["lookup_or_make", "type_key"]


def lookup_or_make(orig: Named, targs: tuple[Type, ...], make: Callable[[], Named]) -> Named:
    """The instance of `orig` with type arguments identical to `targs`, made if there is none."""
    if orig.instances is None:
        orig.instances = {}
    key = tuple([type_key(t) for t in targs])
    found = orig.instances.setdefault(key, [])
    for n in found:
        if all(identical(a, b) for a, b in zip(n.type_args, targs, strict=True)):
            return n
    n = make()
    found.append(n)
    return n


def type_key(t: Type | None) -> Hashable:  # noqa: C901 (table of contents)
    """What identical types have in common; different types nearly always differ in it."""
    if t is None:
        return None
    actual = unalias(t)
    match actual:
        case Basic():
            return actual.kind
        case Named():
            if not actual.type_args:
                return actual
            return (actual.orig, *[type_key(a) for a in actual.type_args])
        case TypeParam():
            return actual
        case Slice():
            return ("[]", type_key(actual.elem))
        case Pointer():
            return ("*", type_key(actual.elem))
        case Array():
            return ("[n]", type_key(actual.elem))  # an invalid length matches any
        case Map():
            return ("map", type_key(actual.key), type_key(actual.elem))
        case Chan():
            return (actual.dir, type_key(actual.elem))
        case Struct():
            return ("struct", *[(f.name, type_key(f.type)) for f in actual.fields])
        case Tuple():
            return tuple([type_key(v.type) for v in actual.vars])
        case Signature():
            if actual.type_params:
                return "func[]"
            return ("func", type_key(actual.params), type_key(actual.results))
        case Interface():
            return "interface"
        case _:
            return "union"
