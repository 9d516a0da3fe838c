"""Code that gc leaves out before it analyses: constant conditions, statements after the end."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import constant
from gomem.types.object import Builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder

__all__ = ["constant_switch", "static_bool", "terminates"]


def static_bool(b: Builder, e: ast.Expr) -> tuple[int, ast.Expr]:
    """1 or -1 if a condition is always true or false, else 0; and what remains of it."""
    tv = b.info.types.get(e)
    if tv is not None and tv.value is not None:
        return (1 if tv.value else -1), e
    if isinstance(e, ast.UnaryExpr) and e.op == "!":
        # cmd/compile does not turn the answer around (noder/writer.go, staticBool).
        return static_bool(b, e.x)[0], e
    if isinstance(e, ast.BinaryExpr) and e.op in ("&&", "||"):
        want = -1 if e.op == "&&" else 1
        x, _ = static_bool(b, e.x)
        if x == want:
            return x, e.x
        y, _ = static_bool(b, e.y)
        if x == -want or y == want:
            xt = b.info.types.get(e.x)
            known = xt is not None and xt.value is not None
            return y, e.y if known else e
    return 0, e


def terminates(b: Builder, s: ast.Stmt | None) -> bool:
    """Whether control never goes on behind `s`, as far as gc looks."""
    match s:
        case ast.BranchStmt():
            return s.tok == "goto"
        case ast.ReturnStmt():
            return True
        case ast.ExprStmt():
            x = s.x
            while isinstance(x, ast.ParenExpr):
                x = x.x
            if isinstance(x, ast.CallExpr) and isinstance(x.fun, ast.Ident):
                obj = b.info.uses.get(x.fun)
                return isinstance(obj, Builtin) and obj.name == "panic"
            return False
        case ast.IfStmt():
            cond, _ = static_bool(b, s.cond)
            return (cond < 0 or terminates(b, s.body)) and (cond > 0 or terminates(b, s.else_))
        case ast.BlockStmt():
            rest = [t for t in s.list if not isinstance(t, ast.EmptyStmt)]
            return bool(rest) and terminates(b, rest[-1])
        case _:
            return False


def constant_switch(
    b: Builder, tag: ast.Expr | None, body: list[ast.CaseClause]
) -> tuple[list[ast.CaseClause]] | None:
    """The one clause (or none) that a switch on constants always takes; None if unknown."""
    value: constant.Value = True
    if tag is not None:
        tv = b.info.types.get(tag)
        if tv is None or tv.value is None:
            return None
        value = tv.value
    target = None
    for c in body:
        if c.list is None:
            target = c
            continue
        for e in c.list:
            tv = b.info.types.get(e)
            if tv is None or tv.value is None:
                return None
            if constant.compare(value, "==", tv.value):
                return None if _falls(c) else ([c],)
    if target is not None:
        return None if _falls(target) else ([target],)
    return ([],)


def _falls(c: ast.CaseClause) -> bool:
    last = c.body[-1] if c.body else None
    while isinstance(last, ast.LabeledStmt):
        last = last.stmt
    return isinstance(last, ast.BranchStmt) and last.tok == "fallthrough"
