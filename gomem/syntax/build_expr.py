"""Actions for the section Expressions."""

from __future__ import annotations

from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.build import Build, Children, Pure, Stateful

__all__ = ["PURE", "STATEFUL"]


def operand_name(s: Children) -> ast.Ident:
    _, text, pos = s[0]
    return ast.Ident(pos, pos + len(text), text)


def basic_lit(s: Children) -> ast.BasicLit:
    kind, text, pos = s[0]
    return ast.BasicLit(pos, pos + len(text), kind, text)


def binary(s: Children) -> ast.BinaryExpr:
    x, op, y = s
    return ast.BinaryExpr(op[2], y.end, op[1], x, y)


def unary(s: Children) -> ast.Expr:
    (_, op, pos), x = s
    if op == "*":
        return ast.StarExpr(pos, x.end, x)
    end = x.end
    if op == "&":
        while type(x) is ast.ParenExpr:  # as the compiler's parser: &(T{}) is &T{}
            x = x.x
    return ast.UnaryExpr(pos, end, op, x)


def paren_expr(s: Children) -> ast.ParenExpr:
    return ast.ParenExpr(s[0][2], s[2][2] + 1, s[1])


def selector(s: Children) -> ast.SelectorExpr:
    x, dot, (_, text, pos) = s
    end = pos + len(text)
    return ast.SelectorExpr(dot[2], end, x, ast.Ident(pos, end, text))


def index(b: Build, s: Children) -> tuple[int, int, Children]:
    """Position, end and expressions: from the second on they are types."""
    _expect_types(b, s[2:-1])
    return s[0][2], s[-1][2] + 1, s[1:-1]


def type_args(b: Build, s: Children) -> tuple[int, int, Children]:
    """Position, end and types."""
    _expect_types(b, s[1:-1])
    return s[0][2], s[-1][2] + 1, s[1:-1]


def _expect_types(b: Build, exprs: Children) -> None:
    for x in exprs:
        if not may_be_type(x):
            b.error(x.pos, "syntax error: expected type")


def may_be_type(x: ast.Expr) -> bool:
    """Has `x` the form of a type?"""
    while isinstance(x, (ast.ParenExpr, ast.StarExpr)):
        x = x.x
    return not isinstance(
        x,
        (
            ast.BasicLit, ast.BinaryExpr, ast.CallExpr, ast.CompositeLit, ast.FuncLit,
            ast.SliceExpr, ast.TypeAssertExpr, ast.UnaryExpr,
        ),
    )  # fmt: skip


def index_expr(s: Children) -> ast.IndexExpr | ast.IndexListExpr:
    x, (pos, end, indices) = s
    if len(indices) == 1:
        return ast.IndexExpr(pos, end, x, indices[0])
    return ast.IndexListExpr(pos, end, x, tuple(indices))


def slice_(s: Children) -> tuple[int, int, ast.Expr | None, ast.Expr | None, ast.Expr | None]:
    return s[0][2], s[4][2] + 1, s[1], s[3], None


def slice3(b: Build, s: Children) -> tuple[int, int, ast.Expr | None, ast.Expr, ast.Expr]:
    open_, low, _, high, colon, most, close = s
    if high is None:
        b.error(colon[2], "middle index required in 3-index slice")
        high = ast.BadExpr(colon[2], colon[2])
    if most is None:
        b.error(close[2], "final index required in 3-index slice")
        most = ast.BadExpr(close[2], close[2])
    return open_[2], close[2] + 1, low, high, most


def slice_expr(s: Children) -> ast.SliceExpr:
    x, (pos, end, low, high, most) = s
    return ast.SliceExpr(pos, end, x, low, high, most, most is not None)


def type_assertion(s: Children) -> ast.TypeAssertExpr:
    return ast.TypeAssertExpr(s[1][2], s[4][2] + 1, s[0], s[3])


def type_switch_guard(s: Children) -> ast.TypeAssertExpr:
    return ast.TypeAssertExpr(s[1][2], s[4][2] + 1, s[0], None)


def arguments(s: Children) -> tuple[int, int, tuple[ast.Expr, ...], bool]:
    return s[0][2], s[-1][2] + 1, tuple(s[1:-1]), False


def arguments_variadic(s: Children) -> tuple[int, int, tuple[ast.Expr, ...], bool]:
    return s[0][2], s[-1][2] + 1, tuple(s[1:-2]), True


def call(s: Children) -> ast.CallExpr:
    fun, (pos, end, args, dots) = s
    return ast.CallExpr(pos, end, fun, args, dots)


def literal_value(s: Children) -> ast.CompositeLit:
    brace = s[-1][2]
    return ast.CompositeLit(s[0][2], brace + 1, None, tuple(s[1:-1]), brace)


def composite_lit(b: Build, s: Children) -> ast.CompositeLit:
    kind, v = s
    if isinstance(kind, ast.IndexExpr):
        _expect_types(b, [kind.index])
    return ast.CompositeLit(v.pos, v.end, kind, v.elts, v.rbrace)


def keyed_element(s: Children) -> ast.KeyValueExpr:
    key, colon, value = s
    return ast.KeyValueExpr(colon[2], value.end, key, value)


def function_lit(b: Build, s: Children) -> ast.FuncLit:
    func, signature, body = s
    b.function_body(body)
    return ast.FuncLit(func[2], body.end, signature, body)


def recv_chan_expr(b: Build, s: Children) -> ast.ChanType:
    """`<- chan T` is `<-chan T`, and `<- chan<- chan T` is `<-chan (<-chan T)`.

    The arrow of each send-only channel belongs to the channel inside it
    (unaryExpr in cmd/compile/internal/syntax/parser.go).
    """
    outer: list[ast.ChanType] = []
    t = s[1]
    while type(t) is ast.ChanType:
        outer.append(t)
        if t.dir != "send":
            break
        t = t.value
    last = outer[-1]
    if last.dir != "both":
        what = "<-" if last.dir == "recv" else _printed(last.value)
        b.error(b.next_token(last.end), f"syntax error: unexpected {what}, expected chan")
    value = last.value
    for c in reversed(outer):
        value = ast.ChanType(c.pos, c.end, "recv", value)
    return value  # type: ignore[return-value]  # `outer` is not empty


def _printed(x: ast.Expr) -> str:
    from gomem.syntax.printer import expr_string

    return expr_string(x)


PURE: dict[str, Pure] = {
    "operand_name": operand_name,
    "basic_lit": basic_lit,
    "binary": binary,
    "unary": unary,
    "paren_expr": paren_expr,
    "selector": selector,
    "index_expr": index_expr,
    "slice": slice_,
    "slice_expr": slice_expr,
    "type_assertion": type_assertion,
    "type_switch_guard": type_switch_guard,
    "arguments": arguments,
    "arguments_variadic": arguments_variadic,
    "call": call,
    "literal_value": literal_value,
    "keyed_element": keyed_element,
}
STATEFUL: dict[str, Stateful] = {
    "function_lit": function_lit,
    "recv_chan_expr": recv_chan_expr,
    "slice3": slice3,
    "index": index,
    "composite_lit": composite_lit,
}
