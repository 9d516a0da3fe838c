"""Terminating statements. Named after go/types' return.go. Spec: Terminating statements."""

from __future__ import annotations

from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gomem.types.check import Checker

__all__ = ["is_terminating", "is_terminating_list"]


def is_terminating(check: Checker, s: ast.Stmt, label: str) -> bool:  # noqa: C901 (table of contents)
    """Whether control never gets behind `s`, which bears `label` (or "")."""
    match s:
        case ast.ReturnStmt():
            return True
        case ast.BranchStmt():
            return s.tok in ("goto", "fallthrough")
        case ast.ExprStmt():
            call = s.x
            while isinstance(call, ast.ParenExpr):
                call = call.x
            return check.is_panic is not None and call in check.is_panic
        case ast.LabeledStmt():
            return is_terminating(check, s.stmt, s.label.name)
        case ast.BlockStmt():
            return is_terminating_list(check, s.list)
        case ast.IfStmt():
            return (
                s.else_ is not None
                and is_terminating(check, s.body, "")
                and is_terminating(check, s.else_, "")
            )
        case ast.SwitchStmt() | ast.TypeSwitchStmt():
            return any(c.list is None for c in s.body) and _clauses(check, s.body, label)
        case ast.SelectStmt():
            return _clauses(check, s.body, label)
        case ast.ForStmt():
            return s.cond is None and not _has_break(s.body, label, implicit=True)
        case _:
            return False


def is_terminating_list(check: Checker, stmts: Sequence[ast.Stmt]) -> bool:
    """Whether the last statement of a list that is not empty is terminating."""
    for s in reversed(stmts):
        if not isinstance(s, ast.EmptyStmt):
            return is_terminating(check, s, "")
    return False


def _clauses(
    check: Checker, clauses: Iterable[ast.CaseClause | ast.CommClause], label: str
) -> bool:
    return all(
        is_terminating_list(check, c.body) and not _breaks(c.body, label, implicit=True)
        for c in clauses
    )


def _breaks(stmts: Iterable[ast.Stmt], label: str, *, implicit: bool) -> bool:
    return any(_has_break(s, label, implicit=implicit) for s in stmts)


def _has_break(s: ast.Stmt, label: str, *, implicit: bool) -> bool:
    """Whether `s` has a break that refers to `label`, or to no label if `implicit`."""
    match s:
        case ast.BranchStmt():
            if s.tok != "break":
                return False
            return implicit if s.label is None else s.label.name == label
        case ast.LabeledStmt():
            return _has_break(s.stmt, label, implicit=implicit)
        case ast.BlockStmt():
            return _breaks(s.list, label, implicit=implicit)
        case ast.IfStmt():
            return _has_break(s.body, label, implicit=implicit) or (
                s.else_ is not None and _has_break(s.else_, label, implicit=implicit)
            )
        case ast.SwitchStmt() | ast.TypeSwitchStmt() | ast.SelectStmt():
            clauses: Sequence[ast.CaseClause | ast.CommClause] = s.body
            return bool(label) and any(_breaks(c.body, label, implicit=False) for c in clauses)
        case ast.ForStmt() | ast.RangeStmt():
            return bool(label) and _has_break(s.body, label, implicit=False)
        case _:
            return False
