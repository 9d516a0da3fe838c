"""How gc names types in the code that instances of a generic function share. noder: shapify.

An instance is compiled once for each list of shapes, types that stand for all types with the same
underlying type: `go.shape.int`. In the code of a shape, a type parameter is its shape, and so are
the type arguments of what is instantiated there: for Pair[int, string] of the caller, a function
that was called with it has the shape `go.shape.struct { main.A go.shape.int; ... }`, but
`go.shape.struct { main.A int; ... }` if the type was written out. So one list of type arguments
may have several spellings, and gc compiles a function once for each.
"""

from __future__ import annotations

from gomem.types.alias import unalias
from gomem.types.type import (
    Alias,
    Array,
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
from gomem.types.typeset import type_set
from gomem.types.typestring import ReflectWriter
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from gomem.types.type import Type

    Shapes = Mapping[TypeParam, str]
    """What the type parameters of shared code are."""

__all__ = ["has_type_param", "shape", "shape_args"]

_POINTER = "go.shape.*uint8"
_LONGEST = 500
"""Longer names are replaced by a checksum. base.Debug.MaxShapeLen"""


def has_type_param(t: Type | None) -> bool:
    """Whether a type mentions type parameters."""
    match t:
        case TypeParam():
            return True
        case Pointer() | Slice() | Array() | Chan():
            return has_type_param(t.elem)
        case Map():
            return has_type_param(t.key) or has_type_param(t.elem)
        case Named():
            args = t.type_args or t.implicit  # a local type has those of the function around it
            return any(has_type_param(a) for a in args)
        case Alias():
            return has_type_param(unalias(t))
        case Tuple():
            return any(has_type_param(v.type) for v in t.vars)
        case Signature():
            return has_type_param(t.params) or has_type_param(t.results)
        case Struct():
            return any(has_type_param(f.type) for f in t.fields)
        case Interface():
            parts = (*t.embeddeds, *(m.type for m in t.methods))
            return any(has_type_param(p) for p in parts)
        case _:
            return False


def shape(p: TypeParam, t: Type, shapes: Shapes) -> str:
    """The shape of the argument `t` of `p`, written where type parameters are `shapes`."""
    t = unalias(t)
    bound = under(p)
    terms = type_set(bound) if isinstance(bound, Interface) else None
    basic = terms is not None and terms.terms is None and not terms.comparable
    if isinstance(t, TypeParam) and t in shapes:
        known = shapes[t]
        return _POINTER if basic and known.startswith("go.shape.*") else known
    u = under(t)
    if basic and isinstance(u, Pointer):
        return _POINTER
    if isinstance(t, Named) and isinstance(u, Interface) and has_type_param(t):
        return _Writer(shapes).typ(t)
    text = _Writer(shapes).typ(u)
    if len(text) > _LONGEST:
        from hashlib import sha256

        digest = sha256(text.encode("utf-8", "surrogateescape")).digest()
        text = (bytes([digest[0] ^ 0xFF]) + digest[1:]).hex()
    return f"go.shape.{text}"


def shape_args(t: Named, shapes: Shapes) -> list[str] | None:
    """The shapes of the type arguments of `t`, None if they do not depend on type parameters."""
    given = t.type_args or t.implicit
    orig = t.orig or t
    params = (*orig.implicit, *orig.type_params)
    if len(params) != len(given) or not any(has_type_param(a) for a in given):
        return None
    return [shape(p, a, shapes) for p, a in zip(params, given, strict=True)]


class _Writer(ReflectWriter):
    """Writes the link names of types in shared code."""

    def __init__(self, shapes: Shapes) -> None:
        super().__init__(link=True)
        self.shapes = shapes

    def type_param(self, t: TypeParam) -> str:
        return self.shapes.get(t, t.obj.name)

    def arguments(self, t: Named | Alias) -> list[str]:
        found = shape_args(t, self.shapes) if isinstance(t, Named) else None
        return super().arguments(t) if found is None else found
