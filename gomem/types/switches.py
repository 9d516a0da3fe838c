"""Expression switches, type switches and select. From go/types' stmt.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import constant, typexpr
from gomem.types.assignments import assignment
from gomem.types.const import convert_untyped
from gomem.types.object import Nil, Var
from gomem.types.operand import Operand, new_operand, operand_str
from gomem.types.operators import comparison
from gomem.types.predicates import (
    comparable,
    has_nil,
    identical,
    is_interface,
    is_type_param,
    is_valid,
)
from gomem.types.universe import BOOL, INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.type import Type

__all__ = ["select_stmt", "switch_stmt", "type_switch_stmt"]


def _multiple_defaults(check: Checker, clauses: Iterable[ast.CaseClause | ast.CommClause]) -> None:
    first: ast.Node | None = None
    for c in clauses:
        if (c.list if isinstance(c, ast.CaseClause) else c.comm) is not None:
            continue
        if first is None:
            first = c
            continue
        where = check.importer.fileset.position(first.pos)
        check.error(c, "DuplicateDefault", f"multiple defaults (first at {where})")


# ------------------------------------------------------------------------------ expression switch


def switch_stmt(check: Checker, s: ast.SwitchStmt) -> None:
    """`switch init; tag { case a, b: ... }`. Spec: Expression switches."""
    from gomem.types import expr, stmt

    check.open_scope(s, "switch")
    if s.init is not None:
        stmt.stmt(check, s.init)
    x = new_operand()
    if s.tag is not None:
        expr.expr(check, None, x, s.tag)
        # The tag has a type even if all cases are untyped.
        assignment(check, x, None, "switch expression")
        if x.mode != "invalid" and not comparable(x.type) and not has_nil(x.type):
            t = check.type_string(x.type)
            msg = f"cannot switch on {operand_str(check, x)} ({t} is not comparable)"
            check.error(x, "InvalidExprSwitch", msg)
            x.invalidate()
    else:
        # A missing tag is `true`.
        pos = s.body[0].pos if s.body else s.rbrace
        x = Operand("constant", BOOL, ast.Ident(pos, pos, "true"), True)  # noqa: FBT003 (the value)
    _multiple_defaults(check, s.body)
    seen: dict[Hashable, list[tuple[int, Type]]] = {}
    for clause in s.body:
        _case_values(check, x, clause.list or (), seen)
        check.open_scope(clause, "case")
        stmt.stmt_list(check, clause.body)
        check.close_scope()
    check.close_scope()


def _case_values(
    check: Checker, x: Operand, values: Sequence[ast.Expr],
    seen: dict[Hashable, list[tuple[int, Type]]],
) -> None:  # fmt: skip
    from gomem.types import expr

    for e in values:
        v = new_operand()
        expr.expr(check, None, v, e)
        if x.mode == "invalid" or v.mode == "invalid":
            continue
        convert_untyped(check, v, x.type)
        if v.mode == "invalid":
            continue
        # Order matters: v is the case value in messages.
        result = new_operand()
        result.copy_from(v)
        tag = new_operand()
        tag.copy_from(x)
        comparison(check, result, tag, "==", switch_case=True)
        if result.mode == "invalid" or v.mode != "constant":
            continue
        key = _case_key(v.val)
        if key is None:
            continue
        others = seen.setdefault(key, [])
        before = next((pos for pos, t in others if identical(v.type, t)), -1)
        if before < 0:
            others.append((e.pos, v.type))
            continue
        err = check.new_error("DuplicateCase")
        err.add(v, f"duplicate case {operand_str(check, v)} in expression switch")
        err.add(before, "previous case")
        err.report()


def _case_key(v: Value) -> Hashable:
    """A number or string for finding duplicates; None for booleans, which may be repeated."""
    match constant.kind(v):
        case "int":
            return v if isinstance(v, int) and -(1 << 63) <= v < 1 << 64 else None
        case "float":
            return ("float", constant.float64_val(v))
        case "string":
            return v
        case _:
            return None


# ------------------------------------------------------------------------------------ type switch


def type_switch_stmt(check: Checker, s: ast.TypeSwitchStmt) -> None:
    """`switch init; bind := x.(type) { case T: ... }`. Spec: Type switches."""
    from gomem.types import decl, stmt

    check.open_scope(s, "switch")
    if s.init is not None:
        stmt.stmt(check, s.init)
    bind = s.bind
    if bind is not None:
        if bind.name == "_":
            check.soft_error(bind, "NoNewVar", "no new variable on left side of :=")
            bind = None
        else:
            check.record_def(bind, None)
    x = _switched(check, s.guard.x)
    _multiple_defaults(check, s.body)
    bound: list[Var] = []
    seen: list[tuple[Type | None, ast.Expr]] = []
    for clause in s.body:
        t = _case_types(check, x, clause.list or (), seen)
        check.open_scope(clause, "case")
        if bind is not None:
            v = Var(bind.name, bind.pos, check.pkg, t)
            decl.declare(check, check.scope, None, v, clause.colon)
            check.record_implicit(clause, v)
            bound.append(v)
        stmt.stmt_list(check, clause.body)
        check.close_scope()
    if bind is not None:
        # One use in any clause will do.
        used = any(v.used for v in bound)
        for v in bound:
            v.used = True
        if not used:
            check.soft_error(bind, "UnusedVar", f"{bind.name} declared and not used")
    check.close_scope()


def _switched(check: Checker, e: ast.Expr) -> Operand | None:
    """The operand of a type switch; None if it is none."""
    from gomem.types import expr

    x = new_operand()
    expr.expr(check, None, x, e)
    if x.mode == "invalid":
        return None
    what = operand_str(check, x)
    if is_type_param(x.type):
        msg = f"cannot use type switch on type parameter value {what}"
        check.error(x, "InvalidTypeSwitch", msg)
        return None
    if not is_interface(x.type):
        check.error(x, "InvalidTypeSwitch", f"{what} is not an interface")
        return None
    return x


def _case_types(
    check: Checker, x: Operand | None, types: Sequence[ast.Expr],
    seen: list[tuple[Type | None, ast.Expr]],
) -> Type:  # fmt: skip
    """Check the types of a clause; gives the type of the bound variable in it."""
    from gomem.types import expr

    t: Type | None = None
    for e in types:
        if _is_nil(check, e):
            t = None
            expr.expr(check, None, new_operand(), e)
        else:
            t = typexpr.var_type(check, e)
            if not is_valid(t):
                continue
        other = next((o for s, o in seen if s is t or (s and t and identical(s, t))), None)
        if other is not None:
            shown = "nil" if t is None else check.type_string(t)
            err = check.new_error("DuplicateCase")
            err.add(e, f"duplicate case {shown} in type switch")
            err.add(other, "previous case")
            err.report()
            continue
        seen.append((t, e))
        if x is not None and t is not None:
            expr.type_assertion(check, e, x, t, type_switch=True)
    # The variable has the type of a single case, otherwise that of the operand.
    if len(types) == 1 and t is not None:
        return t
    return x.type if x is not None else INVALID


def _is_nil(check: Checker, e: ast.Expr) -> bool:
    while isinstance(e, ast.ParenExpr):
        e = e.x
    return isinstance(e, ast.Ident) and isinstance(check.lookup(e.name), Nil)


# ----------------------------------------------------------------------------------------- select


def select_stmt(check: Checker, s: ast.SelectStmt) -> None:
    """`select { case v := <-ch: ... case ch <- v: ... }`. Spec: Select statements."""
    from gomem.types import stmt

    _multiple_defaults(check, s.body)
    for clause in s.body:
        comm = clause.comm
        if comm is not None and not _communicates(comm):
            msg = "select case must be send or receive (possibly with assignment)"
            check.error(comm, "InvalidSelectCase", msg)
            continue
        check.open_scope(clause, "case")
        if comm is not None:
            stmt.stmt(check, comm)
        stmt.stmt_list(check, clause.body)
        check.close_scope()


def _communicates(comm: ast.Stmt) -> bool:
    match comm:
        case ast.SendStmt():
            return True
        case ast.AssignStmt() if len(comm.rhs) == 1:
            e = comm.rhs[0]
        case ast.ExprStmt():
            e = comm.x
        case _:
            return False
    while isinstance(e, ast.ParenExpr):
        e = e.x
    return isinstance(e, ast.UnaryExpr) and e.op == "<-"
