"""Whether a type implements an interface. Named after go/types' instantiate.go.

Instantiation itself is not there yet: type arguments are refused.
"""

from __future__ import annotations

from gomem.types.lookup import has_all_methods, interface_ptr_error, is_interface_ptr
from gomem.types.predicates import comparable_type, identical, is_valid
from gomem.types.type import Interface, Pointer
from gomem.types.typeset import type_set
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type
    from gomem.types.typeset import TypeSet

__all__ = ["implements"]


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
    if tset.terms is not None and not _in_terms(v, tset):
        return f"{check.type_string(v)} does not {verb} {check.type_string(t)}"
    if tset.comparable and comparable_type(v, dynamic=verb == "satisfy") is not None:
        return f"{check.type_string(v)} does not {verb} comparable"
    return None


def _in_terms(v: Type, tset: TypeSet) -> bool:
    return any(identical(under(v) if x.tilde else v, x.type) for x in tset.terms or ())
