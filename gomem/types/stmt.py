"""Statements and function bodies. Named after go/types' stmt.go.

Labels and misplaced `break`, `continue`, `goto` were checked with the syntax, as in cmd/compile.
"""

from __future__ import annotations

from gomem.record import assert_never
from gomem.syntax import ast
from gomem.types import assignments, decl, expr, range, switches
from gomem.types.check import Environment
from gomem.types.format import expr_string
from gomem.types.object import Var
from gomem.types.operand import new_operand, operand_str
from gomem.types.operators import binary, chan_elem
from gomem.types.predicates import all_boolean, all_numeric
from gomem.types.returns import is_terminating

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.resolver import DeclInfo
    from gomem.types.scope import Scope
    from gomem.types.type import Signature

__all__ = ["func_body", "stmt", "stmt_list", "usage"]


def func_body(
    check: Checker, decl_: DeclInfo | None, name: str, sig: Signature, body: ast.BlockStmt,
    iota: Value | None,
) -> None:  # fmt: skip
    """Check the body of a function; `decl_` is the package-level declaration it is part of."""
    del name
    env = check.environment
    scope = sig.scope
    assert scope is not None
    check.environment = Environment(decl=decl_, scope=scope, iota=iota, sig=sig)
    stmt_list(check, body.list)
    if sig.results.vars and not is_terminating(check, body, ""):
        check.error(body.rbrace, "MissingReturn", "missing return")
    # Literals inside are checked before, so that what they use is known.
    usage(check, scope)
    check.environment = env


_ALWAYS_USED = frozenset(("receiver", "param", "result"))


def usage(check: Checker, scope: Scope) -> None:
    """Report the variables of a function that are not used; literals inside do their own."""
    unused = [
        v
        for v in scope.elems.values()
        if isinstance(v, Var) and not v.used and v.kind not in _ALWAYS_USED
    ]
    unused.sort(key=lambda v: v.pos)
    for v in unused:
        check.soft_error(v.pos, "UnusedVar", f"declared and not used: {v.name}")
    for child in scope.children:
        if not child.is_func:
            usage(check, child)


def stmt_list(check: Checker, stmts: Sequence[ast.Stmt]) -> None:
    """Check statements in the current scope."""
    for s in stmts:
        stmt(check, s)


def stmt(check: Checker, s: ast.Stmt) -> None:
    """Check a statement, then the bodies of the function literals in it."""
    top = len(check.delayed)
    _stmt(check, s)
    if len(check.delayed) > top:
        check.process_delayed(top)


def _stmt(check: Checker, s: ast.Stmt) -> None:  # noqa: C901, PLR0915 (table of contents)
    match s:
        case ast.AssignStmt():
            _assign(check, s)
        case ast.ExprStmt():
            _expr_stmt(check, s)
        case ast.IfStmt():
            _if(check, s)
        case ast.ReturnStmt():
            _return(check, s)
        case ast.IncDecStmt():
            _inc_dec(check, s)
        case ast.BlockStmt():
            check.open_scope(s, "block")
            stmt_list(check, s.list)
            check.close_scope()
        case ast.ForStmt():
            _for(check, s)
        case ast.RangeStmt():
            range.range_stmt(check, s)
        case ast.DeclStmt():
            decl.decl_stmt(check, s.decl)
        case ast.SwitchStmt():
            switches.switch_stmt(check, s)
        case ast.TypeSwitchStmt():
            switches.type_switch_stmt(check, s)
        case ast.SelectStmt():
            switches.select_stmt(check, s)
        case ast.SendStmt():
            _send(check, s)
        case ast.GoStmt():
            _suspended_call(check, "go", s.call)
        case ast.DeferStmt():
            _suspended_call(check, "defer", s.call)
        case ast.LabeledStmt():
            check.has_label = True
            stmt(check, s.stmt)
        case ast.BranchStmt() | ast.EmptyStmt():
            pass
        case ast.CaseClause() | ast.CommClause():
            raise AssertionError(s)  # parts of their statements
        case _:
            assert_never(s)


def _expr_stmt(check: Checker, s: ast.ExprStmt) -> None:
    x = new_operand()
    kind = expr.raw_expr(check, None, x, s.x)
    match x.mode:
        case "builtin":
            code, what = "UncalledBuiltin", "must be called"
        case "typexpr":
            code, what = "NotAnExpr", "is not an expression"
        case _:
            if kind == expr.STATEMENT:
                return
            code, what = "UnusedExpr", "is not used"
    check.error(x, code, f"{operand_str(check, x)} {what}")


def _send(check: Checker, s: ast.SendStmt) -> None:
    """`ch <- v`. Spec: Send statements."""
    ch, val = new_operand(), new_operand()
    expr.expr(check, None, ch, s.chan)
    expr.generic_expr(check, val, s.value)
    if ch.mode == "invalid" or val.mode == "invalid":
        return
    elem = chan_elem(check, s, ch, recv=False)
    if elem is not None:
        assignments.assignment(check, val, elem, "send")


def _inc_dec(check: Checker, s: ast.IncDecStmt) -> None:
    """`x++`. Spec: IncDec statements."""
    x = new_operand()
    expr.expr(check, None, x, s.x)
    if x.mode == "invalid":
        return
    if not all_numeric(x.type):
        t = check.type_string(x.type)
        msg = f"invalid operation: {expr_string(s.x)}{s.op} (non-numeric type {t})"
        check.error(s.x, "NonNumericIncDec", msg)
        return
    assignments.assign_var(check, s.x, None, x, "assignment")


def _assign(check: Checker, s: ast.AssignStmt) -> None:
    """`a = b` `a := b` `a += b`. Spec: Assignment statements."""
    if s.op == "=":
        assignments.assign_vars(check, s.lhs, s.rhs)
        return
    if s.op == ":=":
        assignments.short_var_decl(check, s.pos, s.lhs, s.rhs)
        return
    op = s.op[:-1]
    if len(s.lhs) != 1 or len(s.rhs) != 1:
        msg = f"assignment operation {op} requires single-valued expressions"
        check.error(s, "MultiValAssignOp", msg)
        return
    x = new_operand()
    binary(check, x, None, s.lhs[0], s.rhs[0], op)
    assignments.assign_var(check, s.lhs[0], None, x, "assignment")


def _suspended_call(check: Checker, keyword: str, call: ast.Expr) -> None:
    """`go f(x)` `defer f(x)`"""
    from gomem.types.call import use

    code = "InvalidGo" if keyword == "go" else "InvalidDefer"
    if not isinstance(call, ast.CallExpr):
        check.error(call, code, f"expression in {keyword} must be function call")
        use(check, call)
        return
    x = new_operand()
    kind = expr.raw_expr(check, None, x, call)
    if kind == expr.STATEMENT:
        return
    if kind == expr.CONVERSION:
        what = "requires function call, not conversion"
    else:
        what, code = "discards result of", "UnusedResults"
    check.error(x, code, f"{keyword} {what} {operand_str(check, x)}")


def _return(check: Checker, s: ast.ReturnStmt) -> None:
    """`return`. Spec: Return statements."""
    assert check.sig is not None
    results = check.sig.results.vars
    if s.results or not results or not results[0].name:
        assignments.init_vars(check, results, s.results, s)
        return
    for obj in results:
        alt = check.lookup(obj.name)
        if alt is not None and alt is not obj:
            err = check.new_error("OutOfScopeResult")
            err.add(s, f"result parameter {obj.name} not in scope at return")
            err.add(alt, f"inner declaration of {check.object_string(obj)}")
            err.report()


def _condition(check: Checker, cond: ast.Expr, what: str) -> None:
    x = new_operand()
    expr.expr(check, None, x, cond)
    if x.mode != "invalid" and not all_boolean(x.type):
        check.error(cond, "InvalidCond", f"non-boolean condition in {what} statement")


def _if(check: Checker, s: ast.IfStmt) -> None:
    check.open_scope(s, "if")
    if s.init is not None:
        stmt(check, s.init)
    _condition(check, s.cond, "if")
    stmt(check, s.body)
    if s.else_ is not None:
        stmt(check, s.else_)
    check.close_scope()


def _for(check: Checker, s: ast.ForStmt) -> None:
    check.open_scope(s, "for")
    if s.init is not None:
        stmt(check, s.init)
    if s.cond is not None:
        _condition(check, s.cond, "for")
    if s.post is not None:
        stmt(check, s.post)
        # Declaring in a post statement was reported with the syntax.
    stmt(check, s.body)
    check.close_scope()
