"""Where a node begins (StartPos in cmd/compile/internal/syntax/positions.go)."""

from __future__ import annotations

from gomem.syntax import ast

__all__ = ["start_pos"]

_BY_X = (
    ast.SelectorExpr,
    ast.IndexExpr,
    ast.IndexListExpr,
    ast.TypeAssertExpr,
    ast.BinaryExpr,
    ast.IncDecStmt,
)


def start_pos(n: ast.Node) -> int:
    """The position that the compiler takes as the leftmost one of `n`.

    As there, a slice expression begins at its `[` and an expression statement at its `pos`.
    """
    while True:
        if isinstance(n, _BY_X):
            n = n.x
        elif isinstance(n, ast.CallExpr):
            n = n.fun
        elif isinstance(n, ast.CompositeLit):
            if n.type is None:
                return n.pos
            n = n.type
        elif isinstance(n, ast.KeyValueExpr):
            n = n.key
        elif isinstance(n, ast.SendStmt):
            n = n.chan
        elif isinstance(n, ast.AssignStmt):
            n = n.lhs[0]
        elif isinstance(n, ast.File):
            return n.source.base
        else:
            return n.pos
