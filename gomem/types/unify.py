"""Finding type arguments that make two types equal. Named after go/types' unify.go.

Modes: with `assign` the types are those of an assignment, which may match inexactly at the top
but exactly inside; with `exact` they must be identical. Otherwise a defined type matches a type
literal if its underlying type does, directions of channels do not matter, and an interface
matches what has its methods.
"""

from __future__ import annotations

from gomem.record import mutable
from gomem.types.alias import as_named, unalias
from gomem.types.lookup import lookup_field_or_method
from gomem.types.object import Func, object_id, same_id
from gomem.types.predicates import identical, is_type_lit, is_type_param
from gomem.types.termlist import equal
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
from gomem.types.typeset import type_set
from gomem.types.under import common_under, under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.type import Type
    from gomem.types.typeset import TypeSet

    Pair = tuple[Interface, Interface]

__all__ = ["ASSIGN", "EXACT", "INEXACT", "Unifier"]

INEXACT, ASSIGN, EXACT = 0, 1, 2

DEPTH_LIMIT = 50
"""Deeper types do not unify: cmd/compile gives up there too."""


@mutable
class _Handle:
    """The type of a type parameter, shared by those that must be equal."""

    type: Type | None


class Unifier:
    """Type parameters with their types as far as they are known."""

    def __init__(
        self, check: Checker, tparams: Sequence[TypeParam], targs: Sequence[Type | None]
    ) -> None:
        self.check = check
        self.handles = {p: _Handle(t) for p, t in zip(tparams, targs, strict=True)}
        self.depth = 0

    def at(self, p: TypeParam) -> Type | None:
        """What is known of `p`."""
        return self.handles[p].type

    def set(self, p: TypeParam, t: Type) -> None:
        """`p` and what is joined with it is `t`."""
        self.handles[p].type = t

    def unknowns(self) -> int:
        """How many type parameters have no type yet."""
        return sum(h.type is None for h in self.handles.values())

    def inferred(self, tparams: Sequence[TypeParam]) -> list[Type | None]:
        """The types of `tparams`."""
        return [self.at(p) for p in tparams]

    def unify(self, x: Type, y: Type, mode: int) -> bool:
        """Whether `x` and `y` can be made equal; what that takes is kept."""
        return self.nify(x, y, mode, ())

    def bound(self, t: Type) -> TypeParam | None:
        """`t` if it is one of the type parameters that are to be found."""
        p = unalias(t)
        return p if isinstance(p, TypeParam) and p in self.handles else None

    def join(self, x: TypeParam, y: TypeParam) -> bool:
        """Make two type parameters equal; False if both have types."""
        hx, hy = self.handles[x], self.handles[y]
        if hx is hy:
            return True
        if hx.type is not None and hy.type is not None:
            return False
        old, new = (hy, hx) if hx.type is not None else (hx, hy)
        for p, h in self.handles.items():
            if h is old:
                self.handles[p] = new
        return True

    def nify(self, x: Type, y: Type, mode: int, pairs: tuple[Pair, ...]) -> bool:
        """As `unify`; `pairs` are interfaces that are being compared around it."""
        if x is y or unalias(x) is unalias(y):
            return True
        self.depth += 1
        try:
            return self.depth <= DEPTH_LIMIT and self._nify(x, y, mode, pairs)
        finally:
            self.depth -= 1

    def _nify(  # noqa: C901 (table of contents)
        self, x: Type, y: Type, mode: int, pairs: tuple[Pair, ...]
    ) -> bool:
        # A defined type is put into y, a type parameter to be found into x.
        if as_named(x) is not None or self.bound(y) is not None:
            x, y = y, x
        ny = as_named(y)
        if (
            not mode & EXACT
            and ny is not None
            and is_type_lit(x)
            and not isinstance(under(x), Interface)
        ):
            y = under(ny)
            if x is y or unalias(x) is unalias(y):
                return True
        px, py = self.bound(x), self.bound(y)
        if px is not None and py is not None:
            if self.join(px, py):
                return True
            tx, ty = self.at(px), self.at(py)
            assert tx is not None
            assert ty is not None
            return self.nify(tx, ty, mode, pairs)
        if px is not None:
            return self._param(px, y, mode, pairs)
        if not mode & EXACT:
            xi, yi = _as_interface(x), _as_interface(y)
            if xi is not None and yi is not None:
                return self._interfaces(xi, yi, pairs)
            if xi is not None:
                return self._implements(xi, y, pairs)
            if yi is not None:
                return self._implements(yi, x, pairs)
        if is_type_param(y):
            x, y = y, x
        return _structure(self, x, y, mode, pairs)

    def _param(self, px: TypeParam, y: Type, mode: int, pairs: tuple[Pair, ...]) -> bool:
        """A type parameter that is to be found, and another type."""
        x = self.at(px)
        if x is None:
            self.set(px, y)
            return True
        if not self.nify(x, y, mode, pairs):
            return False
        xi, yi = _as_interface(x), _as_interface(y)
        xn, yn = as_named(x) is not None, as_named(y) is not None
        if xi is not None and yi is not None:
            if xn and yn:
                return identical(x, y)
            if len(type_set(xi).methods) != len(type_set(yi).methods):
                return False
        elif xi is not None or yi is not None:
            return False  # which one is meant would depend on the order
        if not mode & EXACT and not xn:
            uy = under(y)
            # A defined type wins, then a channel with a direction.
            if yn or (isinstance(uy, Chan) and uy.dir != "both"):
                self.set(px, y)
        return True

    def _interfaces(self, x: Interface, y: Interface, pairs: tuple[Pair, ...]) -> bool:
        """Two interfaces: one has all methods of the other."""
        xs, ys = type_set(x), type_set(y)
        if not _same_terms(xs, ys):
            return False
        if _seen(pairs, x, y):
            return True
        few, many = xs.methods, ys.methods
        if len(few) > len(many):
            few, many = many, few
        ids = {object_id(m.pkg, m.name): m for m in many}
        for m in few:
            other = ids.get(object_id(m.pkg, m.name))
            if other is None or not self._methods(m, other, ((x, y), *pairs)):
                return False
        return True

    def _methods(self, a: Func, b: Func, pairs: tuple[Pair, ...]) -> bool:
        assert a.type is not None
        assert b.type is not None
        return self.nify(a.type, b.type, EXACT, pairs)

    def _implements(self, xi: Interface, y: Type, pairs: tuple[Pair, ...]) -> bool:
        """An interface and another type, which must have its methods."""
        from gomem.types import decl

        for m in type_set(xi).methods:
            obj, _, _ = lookup_field_or_method(y, False, m.pkg, m.name)  # noqa: FBT003 (addressable)
            if not isinstance(obj, Func):
                return False
            decl.obj_decl(self.check, obj)
            sig = obj.type
            # A generic method implements nothing.
            if not isinstance(sig, Signature) or sig.type_params:
                return False
            if not self._methods(m, obj, pairs):
                return False
        return True

    def same_methods(self, x: Interface, y: Interface, pairs: tuple[Pair, ...]) -> bool:
        """Two interfaces that must be identical."""
        xs, ys = type_set(x), type_set(y)
        if not _same_terms(xs, ys) or len(xs.methods) != len(ys.methods):
            return False
        if _seen(pairs, x, y):
            return True
        inner = ((x, y), *pairs)
        return all(
            object_id(f.pkg, f.name) == object_id(g.pkg, g.name) and self._methods(f, g, inner)
            for f, g in zip(xs.methods, ys.methods, strict=True)
        )


def _as_interface(t: Type) -> Interface | None:
    if is_type_param(t):
        return None
    u = under(t)
    return u if isinstance(u, Interface) else None


def _same_terms(xs: TypeSet, ys: TypeSet) -> bool:
    return xs.comparable == ys.comparable and equal(xs.terms, ys.terms)


def _seen(pairs: tuple[Pair, ...], x: Interface, y: Interface) -> bool:
    return any((a is x and b is y) or (a is y and b is x) for a, b in pairs)


def _structure(  # noqa: C901 (table of contents)
    u: Unifier, x_orig: Type, y_orig: Type, mode: int, pairs: tuple[Pair, ...]
) -> bool:
    """Types of the same structure, and a type parameter that is not to be found."""
    inside = mode | EXACT if mode & ASSIGN else mode

    def elem(a: Type, b: Type) -> bool:
        return u.nify(a, b, inside, pairs)

    x, y = unalias(x_orig), unalias(y_orig)
    match x, y:
        case Basic(), Basic():
            return x.kind == y.kind
        case Array(), Array():
            return (x.len < 0 or y.len < 0 or x.len == y.len) and elem(x.elem, y.elem)
        case (Slice(), Slice()) | (Pointer(), Pointer()):
            assert isinstance(x, (Slice, Pointer))
            assert isinstance(y, (Slice, Pointer))
            return elem(x.elem, y.elem)
        case Struct(), Struct():
            return _structs(u, x, y, inside, pairs)
        case Tuple(), Tuple():
            return len(x.vars) == len(y.vars) and all(
                v.type is not None and w.type is not None and u.nify(v.type, w.type, mode, pairs)
                for v, w in zip(x.vars, y.vars, strict=True)
            )
        case Signature(), Signature():
            same = x.variadic == y.variadic
            return same and elem(x.params, y.params) and elem(x.results, y.results)
        case Interface(), Interface():
            return u.same_methods(x, y, pairs)
        case Map(), Map():
            return elem(x.key, y.key) and elem(x.elem, y.elem)
        case Chan(), Chan():
            return (not mode & EXACT or x.dir == y.dir) and elem(x.elem, y.elem)
        case Named(), Named():
            if len(x.type_args) != len(y.type_args):
                return False
            # Arguments first: what they tell makes messages better.
            args = zip(x.type_args, y.type_args, strict=True)
            return all(u.nify(a, b, mode, pairs) for a, b in args) and (
                (x.orig or x).obj is (y.orig or y).obj
            )
        case TypeParam(), _:
            # Every type argument has this underlying type.
            core, _ = common_under(x)
            return core is not None and u.nify(core, y_orig, ASSIGN, pairs)
        case _:
            return False


def _structs(u: Unifier, x: Struct, y: Struct, mode: int, pairs: tuple[Pair, ...]) -> bool:
    blank = ("",) * len(x.fields)
    if len(x.fields) != len(y.fields) or (x.tags or blank) != (y.tags or blank):
        return False
    for f, g in zip(x.fields, y.fields, strict=True):
        assert f.type is not None
        assert g.type is not None
        if f.embedded != g.embedded or not same_id(f, g.pkg, g.name, fold_case=False):
            return False
        if not u.nify(f.type, g.type, mode, pairs):
            return False
    return True
