"""A tree as one line of text: `(BinaryExpr (Ident x) + (BasicLit INT 1))`.

The form is that of a plain dump of go/ast, so that the two can be compared: its names and order of
fields, `-` for nil, lists in brackets, no parentheses, no empty statements in lists, no positions.
"""

from __future__ import annotations

from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["dump"]


def dump(root: ast.Node) -> str:
    """The tree below `root` as text."""
    out: list[str] = []
    stack: list[Any] = [root]
    while stack:
        x = stack.pop()
        if isinstance(x, str):
            out.append(x)
        elif x is None:
            out.append("-")
        elif isinstance(x, bool):
            out.append("true" if x else "false")
        elif isinstance(x, ast.ParenExpr):
            stack.append(x.x)
        else:
            parts = _sequence(x) if isinstance(x, (tuple, list)) else _node(x)
            stack += reversed(parts)
    return "".join(out)


def _sequence(items: tuple[Any, ...] | list[Any]) -> list[Any]:
    parts: list[Any] = ["["]
    for x in items:
        if isinstance(x, ast.EmptyStmt):
            continue
        if len(parts) > 1:
            parts.append(" ")
        parts.append(x)
    return [*parts, "]"]


def _node(n: ast.Node) -> list[Any]:
    parts: list[Any] = [f"({type(n).__name__}"]
    for x in _fields(n):
        parts += (" ", x)
    return [*parts, ")"]


class _Block:
    """Clauses as go/ast has them, in a block."""

    __slots__ = ("list",)
    __match_args__ = ("pos", "end", "list")

    def __init__(self, clauses: tuple[ast.Stmt, ...]) -> None:
        self.list = clauses


_Block.__name__ = "BlockStmt"


def _fields(n: Any) -> list[Any]:  # noqa: C901, ANN401 (table of contents, over all nodes)
    """The fields of `n` as go/ast has them."""
    match n:
        case ast.BinaryExpr():
            return [n.x, n.op, n.y]
        case ast.CompositeLit():
            return [n.type, n.elts]
        case ast.CallExpr():
            return [n.fun, n.args, n.has_dots]
        case ast.AssignStmt():
            return [n.lhs, n.op, n.rhs]
        case ast.BlockStmt():
            return [n.list]
        case ast.EmptyStmt():
            return []
        case ast.TypeSpec():
            return [n.name, n.type_params, n.assign >= 0, n.type]
        case ast.ValueSpec():
            return [n.names, n.type, n.values]
        case ast.GenDecl():
            return [n.tok, n.specs]
        case ast.FuncDecl():
            return [n.recv, n.name, n.type, n.body]
        case ast.File():
            return [n.name, n.decls]
        case _:
            return _statement_fields(n)


def _statement_fields(n: Any) -> list[Any]:  # noqa: ANN401 (as _fields)
    match n:
        case ast.CaseClause():
            return [n.list or (), n.body]
        case ast.CommClause():
            return [n.comm, n.body]
        case ast.SwitchStmt():
            return [n.init, n.tag, _Block(n.body)]
        case ast.TypeSwitchStmt():
            assign: ast.Stmt = ast.ExprStmt(n.pos, n.end, n.guard)
            if n.bind:
                assign = ast.AssignStmt(n.pos, n.end, (n.bind,), ":=", (n.guard,))
            return [n.init, assign, _Block(n.body)]
        case ast.SelectStmt():
            return [_Block(n.body)]
        case ast.RangeStmt():
            return [n.key, n.value, n.op or "ILLEGAL", n.x, n.body]
        case _:
            return [getattr(n, f) for f in type(n).__match_args__[2:]]
