"""Types with type arguments in place of type parameters. Named after go/types' subst.go.

How lowering uses it. A generic function is checked once, in terms of its type parameters, and
lowered once for each list of type arguments that it is used with:

    env = dict(zip(tparams, targs))     tparams: of a function f, `f.type.type_params`; of a method
                                        m of an instantiated type, those of its origin, which has
                                        the body: `m.origin.type.recv_type_params` with the
                                        `type_args` of the receiver's Named, then `type_params`
    s = Subst(env, local=True)          one per lowered instance; it remembers what it has done
    s.typ(info.types[e].type)           every recorded type goes through it

`info.instances[ident]` has the type arguments of each use of a generic function or type, in terms
of the type parameters of the body it is in: substitute them too. With `local`, a type declared
inside the generic function becomes a type of its own for each list of type arguments (its
`orig` is the declared one, its `type_args` are those of the function).

A selection recorded for an operand whose type has type parameters must be looked up again in the
substituted type (`lookup_field_or_method`): the method of a constraint becomes one of the type
argument. Fields keep their paths; a method of `List[T]` has its `origin` in `List`.

Instances are unique: identical types are the same Named, so Named may be compared with `is`.
Nothing here needs the checker to be running; `check` is given while it is.
"""

from __future__ import annotations

from gomem.record import assert_never
from gomem.types.alias import unalias
from gomem.types.object import Func, TypeName, Var
from gomem.types.type import (
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
    Term,
    Tuple,
    TypeParam,
    Union,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = [
    "Subst",
    "clone_func",
    "clone_var",
    "make_map",
    "partial_map",
    "replace_recv_type",
    "subst",
]


def make_map(tparams: Sequence[TypeParam], targs: Sequence[Type]) -> dict[TypeParam, Type]:
    """Type parameters to their type arguments."""
    return dict(zip(tparams, targs, strict=True))


def partial_map(
    tparams: Sequence[TypeParam], targs: Sequence[Type | None]
) -> dict[TypeParam, Type | None]:
    """As `make_map`; None is not known yet and leaves the type parameter alone."""
    return dict(zip(tparams, targs, strict=True))


def subst(t: Type, smap: Mapping[TypeParam, Type | None], check: Checker | None = None) -> Type:
    """`t` with type arguments for the type parameters in `smap`; `t` itself if it has none."""
    if not smap or type(t) is Basic:
        return t
    if type(t) is TypeParam:
        return smap.get(t) or t
    return Subst(smap, check).typ(t)


class Subst:
    """A substitution. `local`: types declared inside generic functions are substituted too."""

    def __init__(
        self,
        smap: Mapping[TypeParam, Type | None],
        check: Checker | None = None,
        *,
        local: bool = False,
    ) -> None:
        self.smap = smap
        self.check = check
        self.local = local
        self.done: dict[Type, Type] = {}

    def typ(self, t: Type) -> Type:
        """The substituted type; `t` itself if nothing in it changes."""
        if type(t) is Basic:
            return t
        if type(t) is TypeParam:
            return self.smap.get(t) or t
        r = self.done.get(t)
        if r is None:
            r = self.done[t] = self._composite(t)
        return r

    def _composite(self, t: Type) -> Type:  # noqa: C901, RET503 (table of contents)
        match t:
            case Basic() | TypeParam():
                return t
            case Alias():
                return self._alias(t)
            case Array():
                elem = self.typ(t.elem)
                return t if elem is t.elem else Array(t.len, elem)
            case Slice():
                elem = self.typ(t.elem)
                return t if elem is t.elem else Slice(elem)
            case Struct():
                fields = self._vars(t.fields)
                return t if fields is t.fields else Struct(fields, t.tags)
            case Pointer():
                elem = self.typ(t.elem)
                return t if elem is t.elem else Pointer(elem)
            case Tuple():
                return self.params(t)
            case Signature():
                return self.signature(t)
            case Union():
                terms = tuple(self._term(x) for x in t.terms)
                changed = any(a is not b for a, b in zip(terms, t.terms, strict=True))
                return Union(terms) if changed else t
            case Interface():
                return self._interface(t)
            case Map():
                key, elem = self.typ(t.key), self.typ(t.elem)
                return t if key is t.key and elem is t.elem else Map(key, elem)
            case Chan():
                elem = self.typ(t.elem)
                return t if elem is t.elem else Chan(t.dir, elem)
            case Named():
                return self._named(t)
            case _:
                assert_never(t)

    def _alias(self, t: Alias) -> Type:
        if t.type_args:
            from gomem.types.instantiate import instance
            from gomem.types.universe import INVALID

            assert t.orig is not None
            if len(t.type_args) != len(t.orig.type_params):
                return INVALID  # reported elsewhere
            targs = self._types(t.type_args)
            if targs is t.type_args:
                return t
            return instance(self.check, t.obj.pos, t.orig, targs)
        if not self.local:
            return t  # it has no type parameters
        actual = unalias(t)
        new = self.typ(actual)
        return t if new is actual else new

    def _named(self, t: Named) -> Type:
        from gomem.types.instantiate import instance
        from gomem.types.universe import INVALID

        orig = t.orig or t
        if not t.type_args and not (self.local and orig.implicit):
            return t
        targs = self._types(t.type_args)
        if len(t.type_args) == len(orig.type_params):
            if self.local and orig.implicit:
                # Of a local type the type arguments of the function come first.
                ambient = self._types(orig.implicit)
                if ambient is not orig.implicit:
                    return instance(self.check, t.pos, orig, (*ambient, *targs))
        elif len(t.type_args) != len(orig.implicit) + len(orig.type_params):
            return INVALID  # reported elsewhere
        return t if targs is t.type_args else instance(self.check, t.pos, orig, targs)

    def _types(self, types: Sequence[Type]) -> Sequence[Type]:
        new = tuple(self.typ(t) for t in types)
        return new if any(a is not b for a, b in zip(new, types, strict=True)) else types

    def _vars(self, vs: tuple[Var, ...]) -> tuple[Var, ...]:
        out = tuple(self._var(v) for v in vs)
        return out if any(a is not b for a, b in zip(out, vs, strict=True)) else vs

    def _var(self, v: Var) -> Var:
        if v.type is None:
            return v
        t = self.typ(v.type)
        return v if t is v.type else clone_var(v, t)

    def params(self, t: Tuple) -> Tuple:
        """Parameters or results."""
        vs = self._vars(t.vars)
        return t if vs is t.vars else Tuple(vs)

    def _term(self, x: Term) -> Term:
        t = self.typ(x.type)
        return x if t is x.type else Term(x.tilde, t)

    def signature(self, t: Signature) -> Signature:
        """A function type; its receiver stays (interfaces and named types replace it).

        A generic method of a generic type gets type parameters of its own, because their
        constraints may mention the type's.
        """
        s, tparams = self, t.type_params
        if tparams and tparams[0] not in self.smap:
            s, tparams = self._fresh(tparams)
        params, results = s.params(t.params), s.params(t.results)
        if params is t.params and results is t.results and tparams is t.type_params:
            return t
        return Signature(t.recv, params, results, t.variadic, tparams, t.recv_type_params)

    def _fresh(self, tparams: tuple[TypeParam, ...]) -> tuple[Subst, tuple[TypeParam, ...]]:
        smap: dict[TypeParam, Type | None] = dict(self.smap)
        fresh = []
        for p in tparams:
            obj = TypeName(p.obj.name, p.obj.pos, p.obj.pkg)
            q = TypeParam(obj, p.index, None)
            obj.type = q
            if self.check is not None:
                from gomem.types import mono

                mono.record_canon(self.check, q, p)
            smap[p] = q
            fresh.append(q)
        s = Subst(smap, self.check, local=self.local)
        for p, q in zip(tparams, fresh, strict=True):
            assert p.bound is not None
            q.bound = s.typ(p.bound)
        return s, tuple(fresh)

    def _interface(self, t: Interface) -> Type:
        methods = tuple(self._func(m) for m in t.methods)
        if all(a is b for a, b in zip(methods, t.methods, strict=True)):
            methods = t.methods
        embeddeds = self._types(t.embeddeds)
        if methods is t.methods and embeddeds is t.embeddeds:
            return t
        new = Interface((), tuple(embeddeds), t.embed_pos, t.implicit, t.complete, check=self.check)
        new.methods = replace_recv_type(methods, t, new)
        if self.check is not None:
            self.check.cleaners.append(new)
        return new

    def _func(self, m: Func) -> Func:
        assert m.type is not None
        t = self.typ(m.type)
        return m if t is m.type else clone_func(m, t)


def clone_var(v: Var, t: Type) -> Var:
    """A variable, parameter or field with another type."""
    return Var(v.name, v.pos, v.pkg, t, v.kind, v.embedded, v.used, v.parent, v.scope_pos)


def clone_func(f: Func, t: Type) -> Func:
    """A method with another type. Methods of interfaces have no body, so no origin either."""
    origin = None if f.decl is None else f.origin or f
    return Func(
        f.name, f.pos, f.pkg, t, f.decl, f.has_ptr_recv, f.parent, f.scope_pos, origin=origin
    )


def replace_recv_type(methods: tuple[Func, ...], old: Type, new: Type) -> tuple[Func, ...]:
    """Methods of an interface whose receivers were of type `old`, with receivers of type `new`."""
    out = []
    for m in methods:
        sig = m.type
        assert isinstance(sig, Signature)
        if sig.recv is not None and sig.recv.type is old:
            recv = clone_var(sig.recv, new)
            sig = Signature(recv, sig.params, sig.results, sig.variadic, sig.type_params)
            out.append(clone_func(m, sig))
        else:
            out.append(m)
    return tuple(out) if any(a is not b for a, b in zip(out, methods, strict=True)) else methods
