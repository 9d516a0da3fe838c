"""Instances of generic types and functions. Named after go/types' instantiate.go."""

from __future__ import annotations

from gomem.types.lookup import has_all_methods, interface_ptr_error, is_interface_ptr
from gomem.types.predicates import comparable_type, identical, is_valid
from gomem.types.type import Alias, Interface, Named, Pointer, Signature, Term, Union
from gomem.types.typeset import type_set
from gomem.types.under import bound_interface, under
from gomem.types.universe import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.type import Type, TypeParam
    from gomem.types.typeset import TypeSet

__all__ = ["implements", "instance", "instance_signature", "validate_targ_len", "verify"]


def instance(check: Checker | None, pos: int, orig: Named | Alias, targs: Sequence[Type]) -> Type:
    """The generic type `orig` with type arguments; identical instances are one Named.

    Its underlying type and methods are made when they are asked for.
    """
    args = tuple(targs)
    if isinstance(orig, Alias):
        return _alias_instance(check, pos, orig, args)
    from gomem.types.context import lookup_or_make
    from gomem.types.named import new_instance

    return lookup_or_make(orig, args, lambda: new_instance(check, pos, orig, args))


def _alias_instance(check: Checker | None, pos: int, orig: Alias, targs: tuple[Type, ...]) -> Type:
    from gomem.types.subst import make_map, subst

    want = len(orig.type_params)
    if check is not None and not validate_targ_len(check, pos, orig.obj.name, want, len(targs)):
        return INVALID
    if orig.from_rhs is None:
        return INVALID  # in a cycle
    rhs = subst(orig.from_rhs, make_map(orig.type_params, targs), check)
    return Alias(orig.obj, rhs, None, orig=orig, type_args=targs)


def instance_signature(check: Checker | None, sig: Signature, targs: Sequence[Type]) -> Signature:
    """A generic function's type with type arguments; it is not generic any more."""
    from gomem.types.subst import Subst, make_map

    s = Subst(make_map(sig.type_params, targs), check).signature(sig)
    return Signature(s.recv, s.params, s.results, s.variadic)


def validate_targ_len(check: Checker, pos: int, name: str, want: int, got: int) -> bool:
    """Report too few or too many type arguments."""
    if got == want:
        return True
    qual = "not enough" if got < want else "too many"
    msg = f"{qual} type arguments for type {name}: have {got}, want {want}"
    check.error(pos, "WrongTypeArgCount", msg)
    return False


def verify(
    check: Checker, tparams: Sequence[TypeParam], targs: Sequence[Type]
) -> tuple[int, str] | None:
    """The first type argument that does not satisfy its constraint, and why; None if all do."""
    from gomem.types.subst import make_map, subst

    smap = make_map(tparams, targs)
    for i, p in enumerate(tparams):
        bound_interface(p)  # the bound is an interface from now on
        assert p.bound is not None
        bound = subst(p.bound, smap, check)
        cause = implements(check, targs[i], bound, constraint=True)
        if cause is not None:
            return i, cause
    return None


def implements(check: Checker, v: Type, t: Type, *, constraint: bool) -> str | None:
    """None if `v` implements interface `t` (satisfies it, for a `constraint`), else the cause."""
    vu, tu = under(v), under(t)
    if not is_valid(vu) or not is_valid(tu):
        return None
    if isinstance(vu, Pointer) and not is_valid(under(vu.elem)):
        return None
    verb = "satisfy" if constraint else "implement"
    if not isinstance(tu, Interface):
        detail = f"{check.type_string(t)} is not an interface"
        if is_interface_ptr(tu):
            detail = interface_ptr_error(check, t)
        return f"{check.type_string(v)} does not {verb} {check.type_string(t)} ({detail})"
    tset = type_set(tu)
    if not tset.methods and tset.terms is None and not tset.comparable:
        return None
    if isinstance(vu, Interface) and type_set(vu).is_empty():
        return None
    return _lacks(check, v, t, tset, verb)


def _lacks(check: Checker, v: Type, t: Type, tset: TypeSet, verb: str) -> str | None:
    """What keeps `v` from being in the type set of `t`."""
    if tset.is_empty():
        return f"cannot {verb} {check.type_string(t)} (empty type set)"
    ok, cause = has_all_methods(check, v, t, static=True)
    if not ok:
        return f"{check.type_string(v)} does not {verb} {check.type_string(t)} {cause}"
    if tset.terms is not None:
        vu = under(v)
        if isinstance(vu, Interface):
            from gomem.types.termlist import subset_of

            if not subset_of(type_set(vu).terms, tset.terms):
                return f"{check.type_string(v)} does not {verb} {check.type_string(t)}"
        else:
            why = _not_in_terms(check, v, t, tset.terms)
            if why:
                shown = check.type_string(v)
                return f"{shown} does not {verb} {check.type_string(t)} ({why})"
    if not tset.is_comparable() and not (tset.comparable):
        return None
    if comparable_type(v, dynamic=False) is None:
        return None
    if verb == "satisfy" and comparable_type(v, dynamic=True) is None:
        return None
    return f"{check.type_string(v)} does not {verb} comparable"


def _not_in_terms(check: Checker, v: Type, t: Type, terms: tuple[Term, ...]) -> str:
    """Why the type `v`, which is no interface, is not among `terms`; empty if it is."""
    from gomem.types.termlist import term_includes

    alt: Type | None = None
    for x in terms:
        if term_includes(x, v):
            return ""
        if (
            alt is None
            and not x.tilde
            and identical(x.type, under(x.type))
            and term_includes(Term(tilde=True, type=x.type), v)
        ):
            alt = x.type
    show = check.type_string
    if alt is not None:
        return f"possibly missing ~ for {show(alt)} in {show(t)}"
    tu = under(t)
    if _mentions(tu, v):
        return f"{show(t)} mentions {show(v)}, but {show(v)} is not in the type set of {show(t)}"
    # The compiler shows these types with their full package paths.
    from gomem.types.typestring import by_path, type_string

    listed = " | ".join(("~" if x.tilde else "") + type_string(x.type, by_path) for x in terms)
    return f"{show(v)} missing in {listed}"


def _mentions(t: Type, typ: Type) -> bool:
    """Whether the constraint `t` names `typ` somewhere."""
    if isinstance(t, Interface):
        return any(_mentions(e, typ) for e in t.embeddeds)
    if isinstance(t, Union):
        return any(_mentions(x.type, typ) for x in t.terms)
    return identical(t, typ)
