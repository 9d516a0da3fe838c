"""What types are and whether they are identical. Named after go/types' predicates.go."""

from __future__ import annotations

from gomem.record import assert_never, record
from gomem.types.alias import as_named, unalias
from gomem.types.object import object_id, same_id, same_pkg
from gomem.types.type import (
    BOOLEAN,
    COMPLEX,
    CONST_TYPE,
    FLOAT,
    INTEGER,
    NUMERIC,
    ORDERED,
    STRING,
    UNSIGNED,
    UNTYPED,
    Alias,
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
    Union,
)
from gomem.types.typeset import type_set
from gomem.types.under import type_list, under, under_is

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.types.type import Type

__all__ = [
    "all_basic",
    "all_boolean",
    "all_integer",
    "all_numeric",
    "all_numeric_or_string",
    "all_ordered",
    "all_string",
    "all_unsigned",
    "comparable",
    "comparable_type",
    "default_type",
    "has_name",
    "has_nil",
    "identical",
    "identical_ignore_tags",
    "is_basic",
    "is_boolean",
    "is_complex",
    "is_const_type",
    "is_float",
    "is_generic",
    "is_integer",
    "is_integer_or_float",
    "is_interface",
    "is_non_type_param_interface",
    "is_numeric",
    "is_string",
    "is_type_lit",
    "is_type_param",
    "is_typed",
    "is_unsigned",
    "is_untyped",
    "is_untyped_numeric",
    "is_valid",
    "max_type",
    "same_pkg",
]


def is_valid(t: Type) -> bool:
    """Whether `t` is not the invalid type."""
    t = unalias(t)
    return not (type(t) is Basic and t.kind == "invalid type")


def is_basic(t: Type, flags: int) -> bool:
    """Whether t's underlying type is basic and has one of `flags`. False for type parameters."""
    u = under(t)
    return type(u) is Basic and u.flags & flags != 0


def is_boolean(t: Type) -> bool:
    """bool, untyped too."""
    return is_basic(t, BOOLEAN)


def is_integer(t: Type) -> bool:
    """An integer type, untyped too."""
    return is_basic(t, INTEGER)


def is_unsigned(t: Type) -> bool:
    """An unsigned integer type."""
    return is_basic(t, UNSIGNED)


def is_float(t: Type) -> bool:
    """A floating-point type, untyped too."""
    return is_basic(t, FLOAT)


def is_complex(t: Type) -> bool:
    """A complex type, untyped too."""
    return is_basic(t, COMPLEX)


def is_numeric(t: Type) -> bool:
    """A number type, untyped too."""
    return is_basic(t, NUMERIC)


def is_string(t: Type) -> bool:
    """A string type, untyped too."""
    return is_basic(t, STRING)


def is_integer_or_float(t: Type) -> bool:
    """An integer or floating-point type, untyped too."""
    return is_basic(t, INTEGER | FLOAT)


def is_const_type(t: Type) -> bool:
    """A type that constants can have."""
    return is_basic(t, CONST_TYPE)


def all_basic(t: Type, flags: int) -> bool:
    """As `is_basic`; for a type parameter, of every type in its type set."""
    if isinstance(unalias(t), TypeParam):
        return all(tt is not None and is_basic(tt, flags) for tt, _ in type_list(t))
    return is_basic(t, flags)


def all_boolean(t: Type) -> bool:
    """See all_basic."""
    return all_basic(t, BOOLEAN)


def all_integer(t: Type) -> bool:
    """See all_basic."""
    return all_basic(t, INTEGER)


def all_unsigned(t: Type) -> bool:
    """See all_basic."""
    return all_basic(t, UNSIGNED)


def all_numeric(t: Type) -> bool:
    """See all_basic."""
    return all_basic(t, NUMERIC)


def all_string(t: Type) -> bool:
    """See all_basic."""
    return all_basic(t, STRING)


def all_ordered(t: Type) -> bool:
    """See all_basic."""
    return all_basic(t, ORDERED)


def all_numeric_or_string(t: Type) -> bool:
    """See all_basic."""
    return all_basic(t, NUMERIC | STRING)


def has_name(t: Type) -> bool:
    """Whether `t` is predeclared, defined or a type parameter."""
    return isinstance(unalias(t), (Basic, Named, TypeParam))


def is_type_lit(t: Type) -> bool:
    """Whether `t` is neither defined nor a type parameter."""
    return not isinstance(unalias(t), (Named, TypeParam))


def is_typed(t: Type) -> bool:
    """Whether `t` is not the type of an untyped constant, nil or comparison."""
    return type(t) is not Basic or t.flags & UNTYPED == 0


def is_untyped(t: Type) -> bool:
    """The opposite of is_typed."""
    return type(t) is Basic and t.flags & UNTYPED != 0


def is_untyped_numeric(t: Type) -> bool:
    """Whether `t` is the type of an untyped number."""
    return type(t) is Basic and t.flags & UNTYPED != 0 and t.flags & NUMERIC != 0


def is_interface(t: Type) -> bool:
    """Whether t's underlying type is an interface; also true of type parameters."""
    return type(under(t)) is Interface


def is_non_type_param_interface(t: Type) -> bool:
    """An interface that is not a type parameter's."""
    return not is_type_param(t) and is_interface(t)


def is_type_param(t: Type) -> bool:
    """Whether `t` is a type parameter."""
    return isinstance(unalias(t), TypeParam)


def is_generic(t: Type) -> bool:
    """Whether `t` has type parameters and was not instantiated."""
    if isinstance(t, Alias) and t.type_params and not t.type_args:
        return True
    n = as_named(t)
    return n is not None and n.orig is None and bool(n.type_params)


def comparable(t: Type) -> bool:
    """Whether values of `t` can be compared with ==; interfaces can, dynamically."""
    return comparable_type(t, dynamic=True) is None


def comparable_type(  # noqa: C901 (table of contents)
    t: Type,
    *,
    dynamic: bool,
    seen: set[Type] | None = None,
    show: Callable[[Type | None], str] | None = None,
) -> str | None:
    """None if values of `t` can be compared, else the reason ("" when the type says it all).

    `show` writes types for it.
    """
    seen = set() if seen is None else seen
    if t in seen:
        return None
    seen.add(t)
    u = under(t)
    match u:
        case Basic():
            return "" if u.kind == "untyped nil" else None
        case Pointer() | Chan():
            return None
        case Struct():
            for f in u.fields:
                assert f.type is not None
                if comparable_type(f.type, dynamic=dynamic, seen=seen) is not None:
                    shown = show(f.type) if show is not None else "values"
                    return f"struct containing {shown} cannot be compared"
            return None
        case Array():
            if comparable_type(u.elem, dynamic=dynamic, seen=seen) is not None:
                return f"{show(t) if show is not None else 'array'} cannot be compared"
            return None
        case Interface():
            tset = type_set(u)
            if (dynamic and not is_type_param(t)) or tset.is_comparable(seen):
                return None
            return "empty type set" if tset.is_empty() else "incomparable types in type set"
        case _:
            return ""


def has_nil(t: Type) -> bool:
    """Whether nil is a value of `t`."""
    u = under(t)
    match u:
        case Basic():
            return u.kind == "unsafe.Pointer"
        case Slice() | Pointer() | Signature() | Map() | Chan():
            return True
        case Interface():
            return not is_type_param(t) or under_is(t, lambda x: x is not None and has_nil(x))
        case _:
            return False


@record
class _Pair:
    """Interfaces whose comparison is under way, and the pairs around them."""

    x: Interface
    y: Interface
    prev: _Pair | None


def identical(x: Type, y: Type) -> bool:
    """Whether two types are identical. Spec: Type identity."""
    return x is y or _identical(x, y, ignore_tags=False, pair=None)


def identical_ignore_tags(x: Type, y: Type) -> bool:
    """As `identical`, but struct tags do not count (conversions)."""
    return x is y or _identical(x, y, ignore_tags=True, pair=None)


def _identical(x: Type, y: Type, *, ignore_tags: bool, pair: _Pair | None) -> bool:  # noqa: C901, RET503 (table of contents)
    x = unalias(x)
    y = unalias(y)
    if x is y:
        return True
    if type(x) is not type(y):
        return False

    def same(a: Type | None, b: Type | None) -> bool:
        assert a is not None
        assert b is not None
        return a is b or _identical(a, b, ignore_tags=ignore_tags, pair=pair)

    match x:
        case Basic():
            assert isinstance(y, Basic)
            return x.kind == y.kind
        case Array():
            assert isinstance(y, Array)
            # a length that is in error matches any
            return (x.len < 0 or y.len < 0 or x.len == y.len) and same(x.elem, y.elem)
        case Slice() | Pointer():
            assert isinstance(y, (Slice, Pointer))
            return same(x.elem, y.elem)
        case Struct():
            assert isinstance(y, Struct)
            return _identical_structs(x, y, ignore_tags=ignore_tags, pair=pair)
        case Tuple():
            assert isinstance(y, Tuple)
            return len(x.vars) == len(y.vars) and all(
                same(v.type, w.type) for v, w in zip(x.vars, y.vars, strict=True)
            )
        case Signature():
            assert isinstance(y, Signature)
            if x.variadic != y.variadic or len(x.type_params) != len(y.type_params):
                return False
            if x.type_params:
                return _identical_generic(x, y, ignore_tags=ignore_tags, pair=pair)
            return same(x.params, y.params) and same(x.results, y.results)
        case Union():
            assert isinstance(y, Union)
            from gomem.types.termlist import equal
            from gomem.types.typeset import union_terms

            return equal(union_terms(x), union_terms(y))
        case Interface():
            assert isinstance(y, Interface)
            return _identical_interfaces(x, y, ignore_tags=ignore_tags, pair=pair)
        case Map():
            assert isinstance(y, Map)
            return same(x.key, y.key) and same(x.elem, y.elem)
        case Chan():
            assert isinstance(y, Chan)
            return x.dir == y.dir and same(x.elem, y.elem)
        case Named():
            assert isinstance(y, Named)
            return (
                (x.orig or x).obj is (y.orig or y).obj
                and len(x.type_args) == len(y.type_args)
                and all(identical(a, b) for a, b in zip(x.type_args, y.type_args, strict=True))
            )
        case TypeParam() | Alias():
            return False
        case _:
            assert_never(x)


def _identical_generic(
    x: Signature, y: Signature, *, ignore_tags: bool, pair: _Pair | None
) -> bool:
    """Compare generic functions: the names of their type parameters do not matter."""
    from gomem.types.subst import Subst

    s = Subst(dict(zip(y.type_params, x.type_params, strict=True)))
    for p, q in zip(x.type_params, y.type_params, strict=True):
        assert p.bound is not None
        assert q.bound is not None
        if not _identical(p.bound, s.typ(q.bound), ignore_tags=ignore_tags, pair=pair):
            return False
    return all(
        _identical(a, s.params(b), ignore_tags=ignore_tags, pair=pair)
        for a, b in ((x.params, y.params), (x.results, y.results))
    )


def _identical_structs(x: Struct, y: Struct, *, ignore_tags: bool, pair: _Pair | None) -> bool:
    if len(x.fields) != len(y.fields):
        return False
    if not ignore_tags and (x.tags or y.tags):
        blank = ("",) * len(x.fields)
        if (x.tags or blank) != (y.tags or blank):
            return False
    for f, g in zip(x.fields, y.fields, strict=True):
        assert f.type is not None
        assert g.type is not None
        if f.embedded != g.embedded or not same_id(f, g.pkg, g.name, fold_case=False):
            return False
        if not _identical(f.type, g.type, ignore_tags=ignore_tags, pair=pair):
            return False
    return True


def _identical_interfaces(
    x: Interface, y: Interface, *, ignore_tags: bool, pair: _Pair | None
) -> bool:
    a, b = type_set(x), type_set(y)
    if a.comparable != b.comparable or (a.terms is None) != (b.terms is None):
        return False
    if len(a.methods) != len(b.methods):
        return False
    if a.terms is not None:
        from gomem.types.termlist import equal

        if not equal(a.terms, b.terms):
            return False
    # An interface may lead back to itself through its methods only; the same pair again is
    # identical unless a difference is found elsewhere.
    p = pair
    while p is not None:
        if (p.x is x and p.y is y) or (p.x is y and p.y is x):
            return True
        p = p.prev
    inner = _Pair(x, y, pair)
    for f, g in zip(a.methods, b.methods, strict=True):
        assert f.type is not None
        assert g.type is not None
        if object_id(f.pkg, f.name) != object_id(g.pkg, g.name):
            return False
        if not _identical(f.type, g.type, ignore_tags=ignore_tags, pair=inner):
            return False
    return True


_DEFAULTS = {
    "untyped bool": "bool",
    "untyped int": "int",
    "untyped float": "float64",
    "untyped complex": "complex128",
    "untyped string": "string",
}


def default_type(t: Type) -> Type:
    """The type that an untyped constant gets by itself; other types are their own."""
    if type(t) is Basic and t.flags & UNTYPED:
        from gomem.types.universe import RUNE, TYP

        if t.kind == "untyped rune":
            return RUNE
        if t.kind in _DEFAULTS:
            return TYP[_DEFAULTS[t.kind]]
    return t


def max_type(x: Type, y: Type) -> Type | None:
    """Of two untyped operands' types the one that both can have, or None."""
    if x is y:
        return x
    if is_untyped_numeric(x) and is_untyped_numeric(y):
        from gomem.types.universe import KIND_ORDER

        assert isinstance(x, Basic)
        assert isinstance(y, Basic)
        return x if KIND_ORDER[x.kind] > KIND_ORDER[y.kind] else y
    return None
