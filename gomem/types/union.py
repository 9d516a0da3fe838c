"""Elements of interfaces: `T`, `~T`, `A | B`. Named after go/types' union.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import typexpr
from gomem.types.format import expr_string
from gomem.types.predicates import identical, is_type_param, is_valid
from gomem.types.type import Interface, Term, Union
from gomem.types.typeset import MAX_TERMS, TOO_MANY_TERMS, type_set
from gomem.types.typestring import by_path, type_string
from gomem.types.under import under
from gomem.types.universe import INVALID, UNIVERSE_COMPARABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["parse_union"]


def parse_union(check: Checker, e: ast.Expr) -> Type:
    """The embedded type or union that `e` denotes."""
    exprs = _flatten(e)
    terms = [_term(check, x) for x in exprs]
    if len(terms) == 1 and not terms[0].tilde:
        return terms[0].type
    if len(terms) > MAX_TERMS:
        check.error(exprs[MAX_TERMS], "InvalidUnion", TOO_MANY_TERMS)
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
    tilde = isinstance(e, ast.UnaryExpr) and e.op == "~"
    x = e.x if isinstance(e, ast.UnaryExpr) and tilde else e
    t = typexpr.typ(check, x)
    if is_type_param(t):
        if tilde:
            msg = f"type in term {expr_string(e)} cannot be a type parameter"
        else:
            msg = "term cannot be a type parameter"
        check.error(x, "MisplacedTypeParam", msg)
        t = INVALID
    term = Term(tilde, t)
    if tilde:
        check.record_type_and_value(e, "typexpr", Union((term,)), None)
    return term


def _validate(check: Checker, exprs: list[ast.Expr], terms: list[Term]) -> None:
    """Report terms that cannot be in a union and terms that overlap."""
    show = check.type_string
    for i, (e, t) in enumerate(zip(exprs, terms, strict=True)):
        if not is_valid(t.type):
            continue
        u = under(t.type)
        name = _term_string(t)
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
                msg = f"overlapping terms {name} and {_term_string(other)}"
                check.soft_error(e, "InvalidUnion", msg)


def _term_string(t: Term) -> str:
    """A term as the compiler shows it: packages by their paths."""
    return ("~" if t.tilde else "") + type_string(t.type, by_path)


def _overlap(x: Term, y: Term) -> bool:
    if not is_valid(x.type) or isinstance(under(x.type), Interface):
        return False
    return identical(under(x.type) if y.tilde else x.type, under(y.type) if x.tilde else y.type)
