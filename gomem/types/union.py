"""Elements of interfaces: `T`, `~T`, `A | B`. Named after go/types' union.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import typexpr
from gomem.types.predicates import identical, is_valid
from gomem.types.type import Interface, Term, Union
from gomem.types.typeset import type_set
from gomem.types.under import under
from gomem.types.universe import INVALID, UNIVERSE_COMPARABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["parse_union"]

MAX_TERMS = 100
"""gc's limit on the terms of a union."""


def parse_union(check: Checker, e: ast.Expr) -> Type:
    """The embedded type or union that `e` denotes."""
    exprs = _flatten(e)
    terms = [_term(check, x) for x in exprs]
    if len(terms) == 1 and not terms[0].tilde:
        return terms[0].type
    if len(terms) > MAX_TERMS:
        msg = f"cannot handle more than {MAX_TERMS} union terms (implementation limitation)"
        check.error(exprs[MAX_TERMS], "InvalidUnion", msg)
        return INVALID
    u = Union(tuple(terms))
    if len(terms) > 1:
        check.record_type_and_value(e, "typexpr", u, None)
    check.later(lambda: _validate(check, exprs, terms))
    return u


def _flatten(e: ast.Expr) -> list[ast.Expr]:
    if isinstance(e, ast.BinaryExpr) and e.op == "|":
        return [*_flatten(e.x), e.y]
    return [e]


def _term(check: Checker, e: ast.Expr) -> Term:
    if isinstance(e, ast.UnaryExpr) and e.op == "~":
        term = Term(tilde=True, type=typexpr.typ(check, e.x))
        check.record_type_and_value(e, "typexpr", Union((term,)), None)
        return term
    return Term(tilde=False, type=typexpr.typ(check, e))


def _validate(check: Checker, exprs: list[ast.Expr], terms: list[Term]) -> None:
    """Report terms that cannot be in a union and terms that overlap."""
    show = check.type_string
    for i, (e, t) in enumerate(zip(exprs, terms, strict=True)):
        if not is_valid(t.type):
            continue
        u = under(t.type)
        name = ("~" if t.tilde else "") + show(t.type)
        if t.tilde and isinstance(u, Interface):
            check.error(e, "InvalidUnion", f"invalid use of ~ ({show(t.type)} is an interface)")
        elif t.tilde and not identical(u, t.type):
            msg = f"invalid use of ~ (underlying type of {show(t.type)} is {show(u)})"
            check.error(e, "InvalidUnion", msg)
        elif isinstance(u, Interface):
            tset = type_set(u)
            if tset.methods:
                msg = f"cannot use {name} in union ({name} contains methods)"
                check.error(e, "InvalidUnion", msg)
            elif t.type is UNIVERSE_COMPARABLE.type:
                check.error(e, "InvalidUnion", "cannot use comparable in union")
            elif tset.comparable:
                msg = f"cannot use {name} in union ({name} embeds comparable)"
                check.error(e, "InvalidUnion", msg)
        else:
            other = next((o for o in terms[:i] if _overlap(o, t)), None)
            if other is not None:
                oname = ("~" if other.tilde else "") + show(other.type)
                msg = f"overlapping terms {name} and {oname}"
                check.soft_error(e, "InvalidUnion", msg)


def _overlap(x: Term, y: Term) -> bool:
    if not is_valid(x.type) or isinstance(under(x.type), Interface):
        return False
    return identical(under(x.type) if y.tilde else x.type, under(y.type) if x.tilde else y.type)
