"""Type arguments that a call leaves out. Named after go/types' infer.go. Spec: Type inference."""

from __future__ import annotations

from gomem.types import unify
from gomem.types.alias import unalias
from gomem.types.format import expr_string
from gomem.types.lookup import has_all_methods
from gomem.types.object import TypeName
from gomem.types.predicates import default_type, is_typed, max_type
from gomem.types.subst import Subst, partial_map, subst
from gomem.types.type import (
    Array,
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
from gomem.types.typeset import type_set
from gomem.types.under import bound_interface, common_under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.errors import Error
    from gomem.types.operand import Operand
    from gomem.types.type import Type

    TypeParams = tuple[TypeParam, ...]

__all__ = ["infer", "is_parameterized", "rename_type_params"]


class _Inference:
    """One inference under way. `reverse`: from the variable to the function assigned to it."""

    def __init__(
        self, check: Checker, pos: int, tparams: TypeParams, targs: list[Type | None], err: Error,
        *, reverse: bool,
    ) -> None:  # fmt: skip
        self.check = check
        self.pos = pos
        self.tparams = tparams
        self.err = err
        self.reverse = reverse
        self.u = unify.Unifier(check, tparams, targs)

    def mismatch(self, tpar: Type, targ: Type, arg: Operand) -> None:
        """Report that the type of an argument does not fit a parameter."""
        show = self.check.type_string
        targs = self.u.inferred(self.tparams)
        shown = arg.name or expr_string(arg.expr)
        if all(t is None for t in targs):
            names = _names(self.tparams)
            msg = f"type {show(targ)} of {shown} does not match {show(tpar)} (cannot infer {names})"
            self.err.add(arg, msg)
            return
        inferred = subst(tpar, partial_map(self.tparams, targs), self.check)
        if inferred is tpar:
            msg = f"type {show(targ)} of {shown} does not match {show(tpar)}"
        elif self.reverse:
            msg = (
                f"inferred type {show(inferred)} for {show(tpar)}"
                f" does not match type {show(targ)} of {shown}"
            )
        else:
            msg = (
                f"type {show(targ)} of {shown} does not match inferred type"
                f" {show(inferred)} for {show(tpar)}"
            )
        self.err.add(arg, msg)

    def arguments(self, params: Tuple, args: Sequence[Operand]) -> list[int] | None:
        """Use the arguments; gives the indices of untyped ones, None after an error."""
        untyped = []
        for i, arg in enumerate(args):
            par = params.vars[i].type
            assert par is not None
            if arg.mode == "invalid" or not (
                is_parameterized(self.tparams, par) or is_parameterized(self.tparams, arg.type)
            ):
                continue
            if is_typed(arg.type):
                if not self.u.unify(par, arg.type, unify.ASSIGN):
                    self.mismatch(par, arg.type, arg)
                    return None
            elif isinstance(par, TypeParam) and not arg.is_nil():
                untyped.append(i)
        return untyped

    def constraints(self) -> bool:
        """Use the constraints, as long as they tell something new; False after an error."""
        while True:
            before = self.u.unknowns()
            if not all(self.constraint(p) for p in self.tparams):
                return False
            if self.u.unknowns() == before:
                return True

    def constraint(self, p: TypeParam) -> bool:
        """Use the constraint of one type parameter."""
        u, show = self.u, self.check.type_string
        tx = u.at(p)
        core, single = _core_term(p)
        if core is not None:
            if tx is not None:
                if not u.unify(tx, core.type, unify.INEXACT):
                    msg = f"{show(p)} (type {show(tx)}) does not satisfy {show(p.bound)}"
                    self.err.add(self.pos, msg)
                    return False
            elif single and not core.tilde:
                u.set(p, core.type)
        if tx is not None and not is_parameterized(self.tparams, tx):
            ok, cause = has_all_methods(
                self.check,
                tx,
                bound_interface(p),
                True,  # noqa: FBT003 (static)
                lambda x, y: u.unify(x, y, unify.EXACT),
            )
            if not ok:
                msg = f"{show(p)} (type {show(tx)}) does not satisfy {show(p.bound)} {cause}"
                self.err.add(self.pos, msg)
                return False
        return True

    def untyped(self, params: Tuple, args: Sequence[Operand], indices: list[int]) -> bool:
        """Type parameters that only untyped constants tell of get their default types."""
        found: dict[TypeParam, Type] = {}
        for i in indices:
            p, arg = params.vars[i].type, args[i]
            assert isinstance(p, TypeParam)
            if self.u.at(p) is not None:
                continue
            largest = found.get(p)
            if largest is None:
                found[p] = arg.type
                continue
            m = max_type(largest, arg.type)
            if m is None:
                show = self.check.type_string
                msg = (
                    f"mismatched types {show(largest)} and {show(arg.type)}"
                    f" (cannot infer {show(p)})"
                )
                self.err.add(arg, msg)
                return False
            found[p] = m
        for p, t in found.items():
            self.u.set(p, default_type(t))
        return True

    def simplify(self, given: list[Type | None]) -> list[Type | None]:
        """Replace type parameters in the types that were found."""
        inferred = self.u.inferred(self.tparams)
        _CycleFinder(self.tparams, inferred).kill()
        dirty = [i for i, t in enumerate(inferred) if t is not None and given[i] is None]
        while dirty:
            smap = partial_map(self.tparams, inferred)
            again = []
            for i in dirty:
                old = inferred[i]
                assert old is not None
                new = subst(old, smap, self.check)
                if new is old:
                    continue
                if (
                    isinstance(new, Signature)
                    and new.type_params
                    and not is_parameterized(self.tparams, new)
                ):
                    new = Signature(new.recv, new.params, new.results, new.variadic)
                inferred[i] = new
                again.append(i)
            dirty = again
        return inferred


def infer(  # noqa: PLR0913 (as in go/types)
    check: Checker, pos: int, tparams: TypeParams, targs: list[Type | None], params: Tuple,
    args: Sequence[Operand], err: Error, *, reverse: bool = False,
) -> list[Type] | None:  # fmt: skip
    """The type arguments for `tparams`, `targs` being known, from the arguments of a call.

    None after an error, which is in `err` unless an argument was invalid before.
    """
    if all(t is not None for t in targs):
        return [t for t in targs if t is not None]
    if any(a.mode == "invalid" for a in args):
        return None
    if params.vars:
        params = Subst(partial_map(tparams, targs), check).params(params)
    inference = _Inference(check, pos, tparams, targs, err, reverse=reverse)
    untyped = inference.arguments(params, args)
    if untyped is None or not inference.constraints():
        return None
    if not inference.untyped(params, args, untyped):
        return None
    out: list[Type] = []
    for p, t in zip(tparams, inference.simplify(targs), strict=True):
        if t is None or is_parameterized(tparams, t):
            where = check.importer.fileset.position(p.obj.pos)
            err.add(pos, f"cannot infer {p.obj.name} (declared at {where})")
            return None
        out.append(t)
    return out


def rename_type_params(check: Checker, tparams: TypeParams, t: Tuple) -> tuple[TypeParams, Tuple]:
    """Type parameters of their own for a call, so that a function may call itself."""
    fresh = []
    for p in tparams:
        obj = TypeName(p.obj.name, p.obj.pos, p.obj.pkg)
        q = TypeParam(obj, p.index, None)
        obj.type = q
        fresh.append(q)
    s = Subst(dict(zip(tparams, fresh, strict=True)), check)
    for p, q in zip(tparams, fresh, strict=True):
        assert p.bound is not None
        q.bound = s.typ(p.bound)
    return tuple(fresh), s.params(t)


def _names(tparams: TypeParams) -> str:
    names = [p.obj.name for p in tparams]
    if len(names) <= 2:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _core_term(p: TypeParam) -> tuple[Term | None, bool]:
    """What all types of a constraint have in common, and whether there is only one type."""
    terms = type_set(bound_interface(p)).terms
    if terms and len(terms) == 1:
        return terms[0], True
    t, _ = common_under(p)
    if t is None:
        return None, False
    return Term(tilde=any(x.tilde for x in terms or ()), type=t), False


def is_parameterized(tparams: Sequence[TypeParam], t: Type) -> bool:
    """Whether one of `tparams` occurs in `t`."""
    return _walk(tparams, t, {})


def _walk(  # noqa: C901 (table of contents)
    tparams: Sequence[TypeParam], t: Type | None, seen: dict[Type, bool]
) -> bool:
    if t is None:
        return False
    t = unalias(t)
    if t in seen:
        return seen[t]
    seen[t] = False

    def any_of(types: Sequence[Type | None]) -> bool:
        return any(_walk(tparams, x, seen) for x in types)

    match t:
        case TypeParam():
            found = t in tparams
        case Array() | Slice() | Pointer() | Chan():
            found = _walk(tparams, t.elem, seen)
        case Map():
            found = any_of((t.key, t.elem))
        case Struct():
            found = any_of([f.type for f in t.fields])
        case Tuple():
            found = any_of([v.type for v in t.vars])
        case Signature():
            found = any_of((t.params, t.results))
        case Interface():
            tset = type_set(t)
            terms = tset.terms
            found = any_of([m.type for m in tset.methods]) or (
                # As in the compiler, only if it is true of all of them.
                bool(terms) and all(_walk(tparams, x.type, seen) for x in terms or ())
            )
        case Named():
            found = any_of(t.type_args)
        case _:
            found = False
    seen[t] = found
    return found


class _CycleFinder:
    """Finds type parameters whose types contain themselves: they are not inferred."""

    def __init__(self, tparams: TypeParams, inferred: list[Type | None]) -> None:
        self.tparams = tparams
        self.inferred = inferred
        self.seen: set[Type] = set()

    def kill(self) -> None:
        """Forget the types of those type parameters."""
        for p in self.tparams:
            self.typ(p)

    def typ(self, t: Type | None) -> None:
        """Follow a type and the types of the type parameters in it."""
        if t is None:
            return
        t = unalias(t)
        if t in self.seen:
            if isinstance(t, TypeParam) and t in self.tparams:
                self.inferred[self.tparams.index(t)] = None
            return
        self.seen.add(t)
        for x in self.parts(t):
            self.typ(x)
        self.seen.discard(t)

    def parts(self, t: Type) -> Sequence[Type | None]:
        """The types in a type."""
        match t:
            case Array() | Slice() | Pointer() | Chan():
                return (t.elem,)
            case Map():
                return (t.key, t.elem)
            case Struct():
                return [f.type for f in t.fields]
            case Signature():
                return [v.type for v in (*t.params.vars, *t.results.vars)]
            case Union():
                return [x.type for x in t.terms]
            case Interface():
                return [*[m.type for m in t.methods], *t.embeddeds]
            case Named():
                return t.type_args
            case TypeParam():
                return (self.inferred[self.tparams.index(t)],) if t in self.tparams else ()
            case _:
                return ()
