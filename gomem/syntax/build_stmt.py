"""Actions for the section Statements."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.build import ident

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.build import Build, Children, Pure, Stateful

    Header = tuple[ast.Stmt | None, tuple[str, str, int] | None, ast.Stmt | None]
    """Initialization, the semicolon after it if there is one, condition or tag."""
    Head = tuple[int, object, int]
    """Of a clause: its position, its expressions or statement (None: default), its colon."""
    Clause = tuple[Head, tuple[ast.Stmt, ...], int]

__all__ = ["PURE", "STATEFUL"]


def _statements(items: Children) -> tuple[ast.Stmt, ...]:
    """The statements of a list of statements and semicolons; an unneeded `;` is one, too."""
    out: list[ast.Stmt] = []
    separated = True
    for x in items:
        if type(x) is tuple:
            if separated:
                out.append(ast.EmptyStmt(x[2], x[2] + 1, implicit=False))
            separated = True
        else:
            out.append(x)
            separated = False
    return tuple(out)


def block(s: Children) -> ast.BlockStmt:
    brace = s[-1][2]
    return ast.BlockStmt(s[0][2], brace + 1, _statements(s[1:-1]), brace)


def decl_stmt(s: Children) -> ast.DeclStmt:
    return ast.DeclStmt(s[0].pos, s[0].end, s[0])


def labeled_stmt(b: Build, s: Children) -> ast.LabeledStmt:
    label, (_, _, colon), stmt = s
    b.last_branch = max(b.last_branch, colon)
    if stmt is None:
        stmt = ast.EmptyStmt(colon + 1, colon + 1, implicit=True)
    return ast.LabeledStmt(colon, stmt.end, ident(label), stmt)


# -------------------------------------------------------------------------------- simple statements


def exprs(s: Children) -> tuple[ast.Expr, ...]:
    return tuple(s)


def expression_stmt(s: Children) -> ast.ExprStmt:
    x = s[0]
    return ast.ExprStmt(x.pos, x.end, x)


def send_stmt(s: Children) -> ast.SendStmt:
    chan, arrow, value = s
    return ast.SendStmt(arrow[2], value.end, chan, value)


def inc_dec_stmt(s: Children) -> ast.IncDecStmt:
    x, (_, op, pos) = s
    return ast.IncDecStmt(pos, pos + 2, x, op)


def assignment_op(s: Children) -> ast.AssignStmt:
    x, (_, op, pos), y = s
    return ast.AssignStmt(pos, y.end, (x,), op, (y,))


def assignment(s: Children) -> ast.AssignStmt:
    left, (_, op, pos), right = s
    return ast.AssignStmt(pos, right[-1].end, left, op, right)


# ------------------------------------------------------------------------------------ go and jumps


def _call(b: Build, s: Children) -> ast.Expr:
    """The operand of `go` or `defer`. Spec: it cannot be parenthesized."""
    x: ast.Expr = s[1]
    if type(x) is ast.ParenExpr:
        b.error(x.pos, f"expression in {s[0][1]} must not be parenthesized")
        while type(x) is ast.ParenExpr:
            x = x.x
    return x


def go_stmt(b: Build, s: Children) -> ast.GoStmt:
    return ast.GoStmt(s[0][2], s[1].end, _call(b, s))


def defer_stmt(b: Build, s: Children) -> ast.DeferStmt:
    return ast.DeferStmt(s[0][2], s[1].end, _call(b, s))


def return_stmt(s: Children) -> ast.ReturnStmt:
    (_, _, pos), results = s
    if results is None:
        return ast.ReturnStmt(pos, pos + 6, ())
    return ast.ReturnStmt(pos, results[-1].end, results)


def branch_stmt(b: Build, s: Children) -> ast.BranchStmt:
    _, keyword, pos = s[0]
    b.last_branch = max(b.last_branch, pos)
    label = ident(s[1]) if len(s) > 1 and s[1] else None
    return ast.BranchStmt(pos, label.end if label else pos + len(keyword), keyword, label)


# ----------------------------------------------------------------------------------- if and switch


def header_tag(s: Children) -> Header:
    return None, None, s[0]


def header_init(s: Children) -> Header:
    return s[0], s[1], s[2]


def _value(b: Build, stmt: ast.Stmt) -> ast.Expr:
    """The expression that a statement in a condition's place is."""
    if isinstance(stmt, ast.ExprStmt):
        return stmt.x
    from gomem.syntax.printer import stmt_string

    b.error(stmt.pos, f"syntax error: cannot use {stmt_string(stmt)} as value")
    return ast.BadExpr(stmt.pos, stmt.end)


def if_stmt(b: Build, s: Children) -> ast.IfStmt:
    keyword, (init, semi, stmt), body, _, other = s
    if stmt is not None:
        cond = _value(b, stmt)
    else:
        _, word, pos = semi
        if word == "semicolon":
            b.error(pos, "syntax error: missing condition in if statement")
        else:
            b.error(pos, f"syntax error: unexpected {word}, expected {{ after if clause")
        cond = ast.BadExpr(pos, pos)
    end = other.end if other else body.end
    return ast.IfStmt(keyword[2], end, init, cond, body, other)


def switch_case(s: Children) -> Head:
    return s[0][2], tuple(s[1:-1]), s[-1][2]


def comm_case(s: Children) -> Head:
    return s[0][2], s[1], s[2][2]


def default_case(s: Children) -> Head:
    return s[0][2], None, s[1][2]


def clause(s: Children) -> Clause:
    body = _statements(s[1:])
    last = s[-1]
    return s[0], body, last.end if type(last) is not tuple else body[-1].end if body else -1


def switch_stmt(b: Build, s: Children) -> ast.SwitchStmt | ast.TypeSwitchStmt:
    pos = s[0][2]
    brace = s[-1][2]
    init, _, stmt = s[1] or (None, None, None)
    clauses = tuple(
        [
            ast.CaseClause(at, end if end >= 0 else colon + 1, exprs_, body, colon)
            for (at, exprs_, colon), body, end in s[3:-1]
        ]
    )
    bind = None
    tag = stmt.x if type(stmt) is ast.ExprStmt else None
    match stmt:
        case ast.AssignStmt(lhs=(ast.Ident() as name,), op=":=", rhs=(guard,)) if _is_guard(guard):
            bind = name
            tag = guard
        case ast.ExprStmt() | None:
            pass
        case _:
            tag = _value(b, stmt)
    if isinstance(tag, ast.TypeAssertExpr) and tag.type is None:
        return ast.TypeSwitchStmt(pos, brace + 1, init, bind, tag, clauses, brace)
    return ast.SwitchStmt(pos, brace + 1, init, tag, clauses, brace)


def _is_guard(x: ast.Expr | None) -> bool:
    return type(x) is ast.TypeAssertExpr and x.type is None


def select_stmt(s: Children) -> ast.SelectStmt:
    brace = s[-1][2]
    clauses = tuple(
        [
            ast.CommClause(at, end if end >= 0 else colon + 1, comm, body, colon)
            for (at, comm, colon), body, end in s[2:-1]
        ]
    )
    return ast.SelectStmt(s[0][2], brace + 1, clauses, brace)


# --------------------------------------------------------------------------------------------- for


def for_ever(s: Children) -> ast.ForStmt:
    return ast.ForStmt(s[0][2], s[1].end, None, None, None, s[1])


def for_cond(b: Build, s: Children) -> ast.ForStmt:
    return ast.ForStmt(s[0][2], s[2].end, None, _value(b, s[1]), None, s[2])


def for_clause(b: Build, s: Children) -> ast.ForStmt:
    keyword, init, _, stmt, _, post, body = s
    cond = None if stmt is None else _value(b, stmt)
    if type(post) is ast.AssignStmt and post.op == ":=":
        b.error(post.pos, "syntax error: cannot declare in post statement of for loop")
    return ast.ForStmt(keyword[2], body.end, init, cond, post, body)


def for_range(s: Children) -> ast.RangeStmt:
    keyword, left, assign, range_, x, body = s
    names: tuple[ast.Expr, ...] = left or ()
    key = names[0] if names else None
    value = names[1] if len(names) > 1 else None
    extra = names[2] if len(names) > 2 else None
    op, op_pos = ("", range_[2]) if assign is None else (assign[1], assign[2])
    return ast.RangeStmt(keyword[2], body.end, key, value, op, op_pos, x, body, extra)


PURE: dict[str, Pure] = {
    "block": block,
    "decl_stmt": decl_stmt,
    "exprs": exprs,
    "expression_stmt": expression_stmt,
    "send_stmt": send_stmt,
    "inc_dec_stmt": inc_dec_stmt,
    "assignment_op": assignment_op,
    "assignment": assignment,
    "return_stmt": return_stmt,
    "header_tag": header_tag,
    "header_init": header_init,
    "switch_case": switch_case,
    "comm_case": comm_case,
    "default_case": default_case,
    "clause": clause,
    "select_stmt": select_stmt,
    "for_ever": for_ever,
    "for_range": for_range,
}
STATEFUL: dict[str, Stateful] = {
    "labeled_stmt": labeled_stmt,
    "go_stmt": go_stmt,
    "defer_stmt": defer_stmt,
    "break_stmt": branch_stmt,
    "continue_stmt": branch_stmt,
    "goto_stmt": branch_stmt,
    "fallthrough_stmt": branch_stmt,
    "if_stmt": if_stmt,
    "switch_stmt": switch_stmt,
    "for_cond": for_cond,
    "for_clause": for_clause,
}
