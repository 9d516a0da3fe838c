"""Expressions, read as gc's parser reads them; see reread.py."""

from __future__ import annotations

from gomem.syntax import ast, reread_stmt, reread_type
from gomem.syntax.reread import LITERALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.ast import LitKind
    from gomem.syntax.reread import Reader

__all__ = ["binary_expr", "expr", "expr_list", "primary_expr", "type_list", "unparen"]

_PRECEDENCE = {
    "LOR": 1, "LAND": 2, "REL_OP": 3, "ADD": 4, "SUB": 4, "OR": 4, "XOR": 4, "MUL_OP": 5, "MUL": 5,
    "AND": 5,
}  # fmt: skip
_UNARY = frozenset(["MUL", "ADD", "SUB", "NOT", "XOR", "TILDE", "AND"])


def unparen(x: ast.Expr) -> ast.Expr:
    """Without the parentheses around it."""
    while isinstance(x, ast.ParenExpr):
        x = x.x
    return x


def expr_list(r: Reader) -> tuple[ast.Expr, ...]:
    """Expressions with commas between them."""
    xs = [expr(r)]
    while r.got("COMMA"):
        xs.append(expr(r))
    return tuple(xs)


def type_list(r: Reader, *, strict: bool) -> tuple[tuple[ast.Expr, ...], bool]:
    """Types, and whether there was a comma; not `strict`: the first may be any expression."""
    r.xnest += 1
    xs = [reread_type.type_(r) if strict else expr(r)]
    comma = False
    while r.got("COMMA"):
        comma = True
        t = reread_type.type_or_none(r)
        if t is None:
            break
        xs.append(t)
    r.xnest -= 1
    return tuple(xs), comma


def expr(r: Reader) -> ast.Expr:
    """Any expression."""
    return binary_expr(r, None, 0)


def binary_expr(r: Reader, x: ast.Expr | None, above: int) -> ast.Expr:
    """An expression with operators that bind more strongly than `above`."""
    if x is None:
        x = _unary_expr(r)
    while _PRECEDENCE.get(r.kind, 0) > above:
        op, pos, precedence = r.text, r.pos, _PRECEDENCE[r.kind]
        r.next()
        y = binary_expr(r, None, precedence)
        x = ast.BinaryExpr(pos, r.end, op, x, y)
    return x


def _unary_expr(r: Reader) -> ast.Expr:
    op, pos = r.text, r.pos
    if r.kind in _UNARY:
        r.next()
        x = _unary_expr(r)
        if op == "*":
            return ast.StarExpr(pos, r.end, x)
        return ast.UnaryExpr(pos, r.end, op, unparen(x) if op == "&" else x)
    if r.got("ARROW"):
        x = _unary_expr(r)
        if isinstance(x, ast.ChanType):
            return _receive_type(r, x)
        return ast.UnaryExpr(pos, r.end, "<-", x)
    return primary_expr(r, None, keep_parens=True)


def _receive_type(r: Reader, x: ast.ChanType) -> ast.Expr:
    """`<-` before a type of channels belongs to the type: `<- chan<- E` is `<-chan (<-E)`."""
    t: ast.Expr = x
    dir_ = "send"
    outer: list[ast.ChanType] = []
    while dir_ == "send" and isinstance(t, ast.ChanType):
        outer.append(t)
        dir_ = t.dir
        if dir_ == "recv":
            r.syntax_error("unexpected <-, expected chan")
        t = t.value
    if dir_ == "send":
        from gomem.syntax.printer import expr_string

        r.syntax_error(f"unexpected {expr_string(t)}, expected chan")
    for c in reversed(outer):
        t = ast.ChanType(c.pos, c.end, "recv", t)
    return t


# -------------------------------------------------------------------------------- primary


def _operand(r: Reader, *, keep_parens: bool) -> ast.Expr:
    pos = r.pos
    if r.kind == "IDENT":
        return r.name()
    if r.kind in LITERALS:
        kind: LitKind = r.kind  # type: ignore[assignment]  # it is one of these
        text = r.text
        r.next()
        return ast.BasicLit(pos, pos + len(text), kind, text)
    if r.got("LPAREN"):
        r.xnest += 1
        x = expr(r)
        r.xnest -= 1
        r.want("RPAREN")
        # parentheses matter around the type of a literal and the call of a go statement
        return ast.ParenExpr(pos, r.end, x) if keep_parens or r.kind == "LBRACE" else x
    if r.got("FUNC"):
        t = reread_type.func_type(r, "function type")
        if r.kind != "LBRACE":
            return t
        r.xnest += 1
        body = reread_stmt.func_body(r)
        r.xnest -= 1
        return ast.FuncLit(pos, r.end, t, body)
    if r.kind in ("LBRACK", "CHAN", "MAP", "STRUCT", "INTERFACE"):
        return reread_type.type_(r)
    bad = r.bad()
    r.syntax_error("expected expression")
    r.advance("RPAREN", "RBRACK", "RBRACE")
    return bad


def primary_expr(r: Reader, x: ast.Expr | None, *, keep_parens: bool = False) -> ast.Expr:
    """An operand, which may have been read, with selectors, indices and calls."""
    if x is None:
        x = _operand(r, keep_parens=keep_parens)
    while True:
        match r.kind:
            case "DOT":
                x = _after_dot(r, x)
            case "LBRACK":
                x = _after_bracket(r, x)
            case "LPAREN":
                x = _call(r, x)
            case "LBRACE":
                t = unparen(x)
                if not _may_be_literal_type(r, t):
                    return x
                if t is not x:
                    r.syntax_error("cannot parenthesize type in composite literal")
                x = _composite(r, x)
            case _:
                return x


def _after_dot(r: Reader, x: ast.Expr) -> ast.Expr:
    pos = r.pos
    r.next()
    if r.kind == "IDENT":
        sel = r.name()
        return ast.SelectorExpr(pos, r.end, x, sel)
    if r.got("LPAREN"):
        t = None if r.got("TYPE") else reread_type.type_(r)
        r.want("RPAREN")
        return ast.TypeAssertExpr(pos, r.end, x, t)
    r.syntax_error("expected name or (")
    r.advance("SEMI", "RPAREN")
    return x


def _after_bracket(r: Reader, x: ast.Expr) -> ast.Expr:
    """An index, type arguments or a slice."""
    pos = r.pos
    r.next()
    low: ast.Expr | None = None
    if r.kind != "COLON":
        comma = False
        if r.kind == "RBRACK":
            r.syntax_error("expected operand")
            args: tuple[ast.Expr, ...] = (r.bad(),)
        else:
            args, comma = type_list(r, strict=False)
        if comma or r.kind == "RBRACK":
            r.want("RBRACK")
            return reread_type.indexed(x, pos, r.end, args)
        low = args[0]
    if not r.got("COLON"):
        r.syntax_error("expected comma, : or ]")
        r.advance("COMMA", "COLON", "RBRACK")
    r.xnest += 1
    high = expr(r) if r.kind not in ("COLON", "RBRACK") else None
    most: ast.Expr | None = None
    if r.kind == "COLON":
        if high is None:
            r.error("middle index required in 3-index slice")
            high = r.bad()
        r.next()
        if r.kind == "RBRACK":
            r.error("final index required in 3-index slice")
            most = r.bad()
        else:
            most = expr(r)
    r.xnest -= 1
    r.want("RBRACK")
    return ast.SliceExpr(pos, r.end, x, low, high, most, most is not None)


def _call(r: Reader, x: ast.Expr) -> ast.CallExpr:
    pos = r.pos
    args: list[ast.Expr] = []
    dots = False

    def element() -> bool:
        nonlocal dots
        args.append(expr(r))
        dots = r.got("ELLIPSIS")
        return dots

    r.next()
    r.xnest += 1
    r.list("argument list", "COMMA", "RPAREN", element)
    r.xnest -= 1
    return ast.CallExpr(pos, r.end, x, tuple(args), dots)


def _may_be_literal_type(r: Reader, t: ast.Expr) -> bool:
    """Does a `{` behind `t` begin a literal's values, and not a block?"""
    match t:
        case ast.Ident() | ast.SelectorExpr():
            return r.xnest >= 0
        case ast.IndexExpr() | ast.IndexListExpr():
            return r.xnest >= 0 and not _is_value(t)
        case ast.ArrayType() | ast.StructType() | ast.MapType():
            return True
        case _:
            return False


def _is_value(x: ast.Expr) -> bool:
    """Can `x` not be a type?"""
    match x:
        case (
            ast.BasicLit() | ast.CompositeLit() | ast.FuncLit() | ast.SliceExpr()
            | ast.TypeAssertExpr() | ast.CallExpr() | ast.UnaryExpr() | ast.BinaryExpr()
        ):  # fmt: skip
            return True
        case ast.ParenExpr():
            return _is_value(x.x)
        case ast.IndexExpr():
            return _is_value(x.x) or _is_value(x.index)
        case ast.IndexListExpr():
            return _is_value(x.x)
        case _:
            return False


def _composite(r: Reader, kind: ast.Expr | None) -> ast.CompositeLit:
    pos = r.pos
    elements: list[ast.Expr] = []

    def element() -> bool:
        e = _element(r)
        colon = r.pos
        if r.got("COLON"):
            value = _element(r)
            e = ast.KeyValueExpr(colon, r.end, e, value)
        elements.append(e)
        return False

    r.xnest += 1
    r.want("LBRACE")
    brace = r.list("composite literal", "COMMA", "RBRACE", element)
    r.xnest -= 1
    return ast.CompositeLit(pos, r.end, kind, tuple(elements), brace)


def _element(r: Reader) -> ast.Expr:
    return _composite(r, None) if r.kind == "LBRACE" else expr(r)
