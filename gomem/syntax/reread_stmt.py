"""Statements, read as gc's parser reads them; see reread.py."""

from __future__ import annotations

from gomem.syntax import ast, reread_decl, reread_expr
from gomem.syntax.branches import check_branches
from gomem.syntax.printer import stmt_string
from gomem.syntax.reread import LITERALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.reread import Reader

    Header = tuple[ast.Stmt | None, ast.Expr | None, ast.Stmt | None]
    """Initialization, condition or tag, post statement."""

__all__ = ["func_body"]


def func_body(r: Reader) -> ast.BlockStmt:
    """The body of a function; its labels are looked at if it has no errors."""
    count = len(r.b.problems)
    r.fnest += 1
    body = _block(r, "")
    r.fnest -= 1
    if len(r.b.problems) == count:
        check_branches(r.b, body)
    return body


def _block(r: Reader, what: str) -> ast.BlockStmt:
    """A block, which belongs to `what`."""
    pos = r.pos
    if not r.got("LBRACE"):
        r.syntax_error(f"expected {{ after {what}")
        r.advance("IDENT", "RBRACE")
        if r.got("RBRACE"):
            return ast.BlockStmt(pos, r.end, (), r.end)
    statements = _statements(r)
    brace = r.pos
    r.want("RBRACE")
    return ast.BlockStmt(pos, r.end, statements, brace)


def _statements(r: Reader) -> tuple[ast.Stmt, ...]:
    out: list[ast.Stmt] = []
    while r.kind not in ("$END", "RBRACE", "CASE", "DEFAULT"):
        s = _statement(r)
        r.clear_pragma()
        if s is None:
            break
        out.append(s)
        if not r.got("SEMI") and r.kind != "RBRACE":
            r.syntax_error("at end of statement")
            r.advance("SEMI", "RBRACE", "CASE", "DEFAULT")
            r.got("SEMI")
    return tuple(out)


_EXPRESSIONS = LITERALS | {
    "IDENT", "ADD", "SUB", "MUL", "AND", "XOR", "NOT", "FUNC", "LPAREN", "LBRACK", "STRUCT", "MAP",
    "CHAN", "INTERFACE", "ARROW",
}  # fmt: skip
"""Kinds of tokens that begin a simple statement."""


def _statement(r: Reader) -> ast.Stmt | None:  # noqa: C901 (table of contents)
    """A statement, or None without a complaint."""
    pos = r.pos
    if r.kind not in ("VAR", "CONST", "TYPE"):
        r.clear_pragma()
    match r.kind:
        case "IDENT":
            lhs = reread_expr.expr_list(r)
            if len(lhs) == 1 and isinstance(lhs[0], ast.Ident) and r.at_kind("COLON"):
                return _labeled(r, lhs[0])
            return _simple(r, "", lhs)
        case kind if kind in _EXPRESSIONS:
            return _simple(r, "")
        case "VAR" | "CONST" | "TYPE":
            decl = reread_decl.gen_decl(r)
            return ast.DeclStmt(pos, r.end, decl)
        case "LBRACE":
            return _block(r, "")
        case "FOR":
            return _for(r)
        case "SWITCH":
            return _switch(r)
        case "SELECT":
            return _select(r)
        case "IF":
            return _if(r)
        case "FALLTHROUGH" | "BREAK" | "CONTINUE" | "GOTO":
            return _branch(r)
        case "GO" | "DEFER":
            return _call(r)
        case "RETURN":
            r.next()
            done = r.at_kind("SEMI") or r.at_kind("RBRACE")
            results = () if done else reread_expr.expr_list(r)
            return ast.ReturnStmt(pos, r.end, results)
        case "SEMI":
            return ast.EmptyStmt(pos, pos + 1, implicit=False)
        case _:
            return None


def _labeled(r: Reader, label: ast.Ident) -> ast.Stmt | None:
    colon = r.pos
    r.want("COLON")
    if r.kind == "RBRACE":
        empty = ast.EmptyStmt(r.pos, r.pos, implicit=True)
        return ast.LabeledStmt(colon, r.end, label, empty)
    s = _statement(r)
    if s is None:
        r.syntax_error("missing statement after label", colon)
        return None
    return ast.LabeledStmt(colon, r.end, label, s)


def _branch(r: Reader) -> ast.BranchStmt:
    pos, keyword = r.pos, r.text
    r.next()
    label = None
    if keyword == "goto" or (keyword != "fallthrough" and r.kind == "IDENT"):
        label = r.name()
    return ast.BranchStmt(pos, r.end, keyword, label)


def _call(r: Reader) -> ast.Stmt:
    """`go` and `defer`."""
    pos, keyword = r.pos, r.text
    r.next()
    x = reread_expr.primary_expr(r, None, keep_parens=r.kind == "LPAREN")
    if isinstance(x, ast.ParenExpr):
        r.error(f"expression in {keyword} must not be parenthesized", x.pos)
    x = reread_expr.unparen(x)
    return ast.GoStmt(pos, r.end, x) if keyword == "go" else ast.DeferStmt(pos, r.end, x)


# -------------------------------------------------------------------------------- simple statements


def _simple(
    r: Reader, keyword: str, lhs: tuple[ast.Expr, ...] | None = None
) -> ast.Stmt:  # fmt: skip
    """A simple statement; in the header of `keyword` also what may stand only there."""
    if keyword == "for" and r.kind == "RANGE":
        return _range(r, (), "", r.pos)
    if lhs is None:
        lhs = reread_expr.expr_list(r)
    pos, op = r.pos, r.text
    if r.kind in ("ASSIGN", "DEFINE"):
        r.next()
        if keyword == "for" and r.kind == "RANGE":
            return _range(r, lhs, op, pos)
        rhs = reread_expr.expr_list(r)
        if keyword == "switch" and op == ":=" and _is_guarded(lhs, rhs):
            r.bound = lhs[0] if isinstance(lhs[0], ast.Ident) else None
            return ast.ExprStmt(rhs[0].pos, r.end, rhs[0])
        return ast.AssignStmt(pos, r.end, lhs, op, rhs)
    if len(lhs) > 1:
        r.syntax_error("expected := or = or comma")
        r.advance("SEMI", "RBRACE")
    elif r.got("ASSIGN_OP"):
        y = reread_expr.expr(r)
        return ast.AssignStmt(pos, r.end, lhs, op, (y,))
    elif r.kind in ("INC", "DEC"):
        r.next()
        return ast.IncDecStmt(pos, r.end, lhs[0], op)
    elif r.got("ARROW"):
        y = reread_expr.expr(r)
        return ast.SendStmt(pos, r.end, lhs[0], y)
    return ast.ExprStmt(lhs[0].pos, r.end, lhs[0])


def _is_guarded(lhs: tuple[ast.Expr, ...], rhs: tuple[ast.Expr, ...]) -> bool:
    """`x := y.(type)`"""
    guard = rhs[0]
    return (
        len(lhs) == len(rhs) == 1
        and isinstance(lhs[0], ast.Ident)
        and isinstance(guard, ast.TypeAssertExpr)
        and guard.type is None
    )


def _range(r: Reader, lhs: tuple[ast.Expr, ...], op: str, op_pos: int) -> ast.RangeStmt:
    """A range clause, as a loop without a body."""
    pos = r.pos
    r.next()
    x = reread_expr.expr(r)
    key, value, extra = [*lhs, None, None, None][:3]
    body = ast.BlockStmt(r.pos, r.pos, (), r.pos)
    return ast.RangeStmt(pos, r.end, key, value, op, op_pos, x, body, extra)


# ------------------------------------------------------------------------------------------ headers


def _header(r: Reader, keyword: str) -> Header:
    """What stands between the keyword of if, for or switch and the `{`."""
    r.want(keyword.upper())
    if r.kind == "LBRACE":
        if keyword == "if":
            r.syntax_error("missing condition in if statement")
        return None, None, None
    outer = r.xnest
    r.xnest = -1
    found = _header_parts(r, keyword)
    r.xnest = outer
    return found


def _header_parts(r: Reader, keyword: str) -> Header:
    init: ast.Stmt | None = None
    if r.kind != "SEMI":
        if r.got("VAR"):
            r.syntax_error(f"var declaration not allowed in {keyword} initializer")
        init = _simple(r, keyword)
        if isinstance(init, ast.RangeStmt):
            return init, None, None
    if r.kind == "LBRACE":
        return None, _condition(r, keyword, init, None), None
    semi: tuple[str, int] | None = None
    if r.kind == "SEMI":
        semi = r.text, r.pos
        r.next()
    else:
        r.want("LBRACE")  # more to the point than to ask for a semicolon
        if r.kind != "LBRACE":
            r.advance("LBRACE", "RBRACE")
    if keyword == "for":
        return (init, *_for_parts(r, semi))
    cond = _simple(r, keyword) if r.kind != "LBRACE" else None
    return init, _condition(r, keyword, cond, semi), None


def _for_parts(r: Reader, semi: tuple[str, int] | None) -> tuple[ast.Expr | None, ast.Stmt | None]:
    """Condition and post statement of a loop."""
    if r.kind == "LBRACE":
        r.syntax_error("expected for loop condition")
        return None, None
    cond = _simple(r, "") if r.kind != "SEMI" else None
    r.want("SEMI")
    post = _simple(r, "") if r.kind != "LBRACE" else None
    if isinstance(post, ast.AssignStmt) and post.op == ":=":
        r.syntax_error("cannot declare in post statement of for loop", post.pos)
    return _condition(r, "for", cond, semi), post


def _condition(
    r: Reader, keyword: str, s: ast.Stmt | None, semi: tuple[str, int] | None
) -> ast.Expr | None:
    """The expression in a condition's place; `semi` is the semicolon before it."""
    if isinstance(s, ast.ExprStmt):
        return s.x
    if s is not None:
        r.syntax_error(f"cannot use {stmt_string(s)} as value", s.pos)
    elif keyword == "if" and semi is not None:
        word, pos = semi
        if word == "semicolon":
            r.syntax_error("missing condition in if statement", pos)
        else:
            r.syntax_error(f"unexpected {word}, expected {{ after if clause", pos)
    return None


def _for(r: Reader) -> ast.Stmt:
    pos = r.pos
    init, cond, post = _header(r, "for")
    body = _block(r, "for clause")
    if isinstance(init, ast.RangeStmt):
        i = init
        return ast.RangeStmt(pos, r.end, i.key, i.value, i.op, i.op_pos, i.x, body, i.extra)
    return ast.ForStmt(pos, r.end, init, cond, post, body)


def _if(r: Reader) -> ast.IfStmt:
    pos = r.pos
    init, cond, _ = _header(r, "if")
    then = _block(r, "if clause")
    other: ast.BlockStmt | ast.IfStmt | None = None
    if r.got("ELSE"):
        if r.kind == "IF":
            other = _if(r)
        elif r.kind == "LBRACE":
            other = _block(r, "")
        else:
            r.syntax_error("else must be followed by if or statement block")
            r.advance("IDENT", "RBRACE")
    return ast.IfStmt(pos, r.end, init, cond or ast.BadExpr(pos, pos), then, other)


def _switch(r: Reader) -> ast.Stmt:
    pos = r.pos
    r.bound = None
    init, tag, _ = _header(r, "switch")
    bound = r.bound
    _open(r, "switch")
    clauses: list[ast.CaseClause] = []
    while r.kind not in ("$END", "RBRACE"):
        at = r.pos
        exprs = reread_expr.expr_list(r) if _case(r) else None
        colon, body = _clause_body(r)
        clauses.append(ast.CaseClause(at, r.end, exprs, body, colon))
    brace = r.pos
    r.want("RBRACE")
    if isinstance(tag, ast.TypeAssertExpr) and tag.type is None:
        return ast.TypeSwitchStmt(pos, r.end, init, bound, tag, tuple(clauses), brace)
    return ast.SwitchStmt(pos, r.end, init, tag, tuple(clauses), brace)


def _select(r: Reader) -> ast.SelectStmt:
    pos = r.pos
    r.want("SELECT")
    _open(r, "select")
    clauses: list[ast.CommClause] = []
    while r.kind not in ("$END", "RBRACE"):
        at = r.pos
        comm = _simple(r, "") if _case(r) else None
        colon, body = _clause_body(r)
        clauses.append(ast.CommClause(at, r.end, comm, body, colon))
    brace = r.pos
    r.want("RBRACE")
    return ast.SelectStmt(pos, r.end, tuple(clauses), brace)


def _open(r: Reader, keyword: str) -> None:
    if not r.got("LBRACE"):
        r.syntax_error(f"missing {{ after {keyword} clause")
        r.advance("CASE", "DEFAULT", "RBRACE")


def _case(r: Reader) -> bool:
    """Go past `case` or `default`; true after `case`."""
    if r.got("CASE"):
        return True
    if not r.got("DEFAULT"):
        r.syntax_error("expected case or default or }")
        r.advance("COLON", "CASE", "DEFAULT", "RBRACE")
    return False


def _clause_body(r: Reader) -> tuple[int, tuple[ast.Stmt, ...]]:
    colon = r.pos
    r.want("COLON")
    return colon, _statements(r)
