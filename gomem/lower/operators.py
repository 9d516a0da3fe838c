"""Operators. Spec: Operators.

Integer arithmetic is wrapped to its type where the result may not fit: once for a whole tree of
+ - *, and not at all where the intervals of the operands show that it fits.
"""

from __future__ import annotations

from gomem.lower import chans, intervals
from gomem.lower import expr as ex
from gomem.lower.index import const_int
from gomem.lower.rtypes import kind_of
from gomem.lower.values import BITS, is_unsigned, wrap
from gomem.syntax import ast
from gomem.types.type import Interface, Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = ["arith", "binary", "shift_text", "unary"]


def unary(fn: Fn, n: ast.UnaryExpr) -> str:
    """`-x` `+x` `!x` `^x` `&x` `<-x`."""
    if n.op == "&":
        return ex.address(fn, n)
    if n.op == "<-":
        return chans.receive(fn, n)
    x = ex.expr(fn, n.x)
    kind = kind_of(fn.type(n))
    if n.op == "!":
        return f"(not {x})"
    if n.op == "+":
        return x
    if n.op == "-":
        return wrap(kind, f"-{x}") if kind in BITS else f"(-{x})"
    bits, signed = BITS[kind]
    return f"(~{x})" if signed else f"({x} ^ {(1 << bits) - 1})"


def binary(fn: Fn, n: ast.BinaryExpr) -> str:
    """`x op y`. Spec: Operators."""
    if n.op in ("&&", "||"):
        return logical(fn, n)
    if n.op in ("==", "!=", "<", "<=", ">", ">="):
        return comparison(fn, n)
    if n.op in ("<<", ">>"):
        return shift(fn, n)
    kind = kind_of(fn.type(n))
    if kind in BITS and n.op in ("+", "-", "*"):
        text, i = tree(fn, n, kind)
        return f"({text})" if intervals.fits(kind, i) else wrap(kind, text, i)
    x, y = ex.exprs(fn, [n.x, n.y])
    return arith(fn, n.op, kind, (ex.shallow(fn, x), y), (n.x, n.y))


def tree(fn: Fn, n: ast.Expr, kind: str) -> tuple[str, tuple[int, int]]:
    """The text of a tree of + - * without wrapping, and its interval.

    Wrapping once at the root is enough: the operators are a ring homomorphism modulo 2^n.
    """
    n = ex.unparen(n)
    tv = fn.info.types.get(n)
    if (
        not isinstance(n, ast.BinaryExpr)
        or n.op not in ("+", "-", "*")
        or (tv is not None and tv.value is not None)
    ):
        return ex.expr(fn, n), intervals.interval(fn, n)
    x, ix = tree(fn, n.x, kind)
    texts = [x]
    ex.spill(fn, texts, n.y)
    y, iy = tree(fn, n.y, kind)
    i = intervals.combine(n.op, ix, iy)
    assert i is not None
    text = f"({ex.shallow(fn, texts[0])} {n.op} {y})"
    if max(abs(i[0]), abs(i[1])) >> 200:
        return wrap(kind, text), intervals.type_range(kind)
    return text, i


def logical(fn: Fn, n: ast.BinaryExpr) -> str:
    """`x && y`, `x || y`: y is evaluated only if needed."""
    if not ex.has_call(fn, n.y):
        first, rest = chain(fn, n)
        texts = [ex.expr(fn, first)]
        fn.lazy += 1
        texts += [ex.expr(fn, y) for y in rest]
        fn.lazy -= 1
        return ex.early(fn, f"({(' and ' if n.op == '&&' else ' or ').join(texts)})")
    cell = fn.hidden()
    fn.emit(f"{cell} = {ex.expr(fn, n.x)}")
    more, done = fn.new_point(), fn.new_point()
    if n.op == "&&":
        fn.branch(cell, more.id, done.id)
    else:
        fn.branch(cell, done.id, more.id)
    fn.cur = more
    fn.emit(f"{cell} = {ex.expr(fn, n.y)}")
    fn.start(done)
    return cell


def chain(fn: Fn, n: ast.BinaryExpr) -> tuple[ast.Expr, list[ast.Expr]]:
    """`a && b && c` as a, [b, c]: Python need not nest what Go's grammar nests.

    b must call nothing: a call is a point of its own, before which a has been decided.
    """
    rest = [n.y]
    x = n.x
    while isinstance(x, ast.BinaryExpr) and x.op == n.op and not ex.has_call(fn, x.y):
        rest.append(x.y)
        x = x.x
    return x, rest[::-1]


def comparison(fn: Fn, n: ast.BinaryExpr) -> str:
    """`x == y` and the like. Spec: Comparison operators."""
    tx, ty = fn.type(n.x), fn.type(n.y)
    if n.op in ("==", "!="):
        return equality(fn, n, tx, ty)
    x, y = ex.exprs(fn, [n.x, n.y])
    return f"({x} {n.op} {y})"


def equality(fn: Fn, n: ast.BinaryExpr, tx: Type, ty: Type) -> str:
    """`x == y`, with either side nil or converted to the other's interface."""
    not_ = "not " if n.op == "!=" else ""
    for a, b in ((n.x, n.y), (n.y, n.x)):
        tv = fn.info.types.get(a)
        if tv is not None and (tv.mode == "nilvalue" or ex.is_nil(tv.type)):
            other = ex.expr(fn, b)
            if isinstance(under(fn.type(b)), Slice):
                return f"({other}[0] is {not_}None)"
            return f"({other} is {not_}None)"
    if isinstance(under(tx), Interface) != isinstance(under(ty), Interface):
        common = tx if isinstance(under(tx), Interface) else ty
        x, y = ex.values(fn, [n.x, n.y], [common, common])
        return f"({not_}ieq({x}, {y}))"
    x, y = ex.exprs(fn, [n.x, n.y])
    if fn.values.simple_eq(tx):
        return f"({x} {n.op} {y})"
    text = fn.values.eq(tx, x, y)
    return f"(not {text})" if not_ else text


def shift(fn: Fn, n: ast.BinaryExpr) -> str:
    """`x << y`, `x >> y`: counts of any size, a negative one panics. Spec: Integer operators."""
    x, y = ex.exprs(fn, [n.x, n.y])
    return shift_text(fn, n.op, fn.type(n), (x, y), n.y)


def shift_text(fn: Fn, op: str, t: Type, xy: tuple[str, str], count: ast.Expr) -> str:
    """The text of a shift of a value of type `t`."""
    kind = kind_of(t)
    bits, signed = BITS[kind]
    x, y = xy
    k = const_int(fn, count)
    if k is not None:
        if op == "<<":
            return "0" if k >= bits else wrap(kind, f"({x} << {k})")
        if k >= bits:
            return f"({x} >> {bits - 1})" if signed else "0"
        return f"({x} >> {k})"
    if op == ">>":
        if is_unsigned(kind_of(fn.type(count))):
            c = fn.tmp("c")
            return f"({x} >> ({c} if ({c} := {y}) < {bits} else {bits}))"
        return f"({x} >> shcount({y}))"
    c = fn.tmp("c")
    if not is_unsigned(kind_of(fn.type(count))):
        y = f"shcount({y})"
    return wrap(kind, f"(({x}) << {c} if ({c} := {y}) < {bits} else 0)")


def arith(  # noqa: C901 (table of contents)
    fn: Fn, op: str, kind: str, xy: tuple[str, str], nodes: tuple[ast.Expr, ast.Expr]
) -> str:
    """`x op y` for two operands of `kind`. Spec: Arithmetic operators."""
    x, y = xy
    if kind == "string":
        return concat(fn, x, y, nodes)
    if kind in BITS:
        match op:
            case "+" | "-" | "*":
                i = intervals.combine(
                    op, intervals.interval(fn, nodes[0]), intervals.interval(fn, nodes[1])
                )
                if i is not None and intervals.fits(kind, i):
                    return f"({x} {op} {y})"
                return wrap(kind, f"{x} {op} {y}", i)
            case "/":
                return divide(fn, kind, x, y, nodes[1], intervals.interval(fn, nodes[0])[0])
            case "%":
                return remainder(fn, kind, x, y, nodes[1], intervals.interval(fn, nodes[0])[0])
            case "&^":
                return f"({x} & ~{y})"
            case _:
                return f"({x} {op} {y})"
    if kind == "float32":
        return f"round32(fdiv({x}, {y}))" if op == "/" else f"round32({x} {op} {y})"
    if kind == "float64":
        if op == "/":
            d = fn.tmp("d")
            return f"({x} / {d} if ({d} := {y}) else fdiv({x}, {d}))"
        return f"({x} {op} {y})"
    helper = {"+": "cadd", "-": "csub", "*": "cmul", "/": "cdiv"}[op]
    text = f"{helper}({x}, {y})"
    return f"c64({text})" if kind == "complex64" else text


def concat(fn: Fn, x: str, y: str, nodes: tuple[ast.Expr, ast.Expr]) -> str:
    """String concatenation."""
    del fn, nodes
    return f"({x} + {y})"


def divide(fn: Fn, kind: str, x: str, y: str, node: ast.Expr, low: int) -> str:
    """`x / y`, truncated toward zero; x is at least `low`."""
    k = const_int(fn, node)
    if is_unsigned(kind) or (k is not None and k > 0 and low >= 0):
        return f"({x} // {y})"
    if k is not None and k > 0:
        a = fn.tmp("a")
        return f"({a} // {k} if ({a} := {x}) >= 0 else -(-{a} // {k}))"
    return wrap(kind, f"idiv({x}, {y})")


def remainder(fn: Fn, kind: str, x: str, y: str, node: ast.Expr, low: int) -> str:
    """`x % y`, with the sign of x, which is at least `low`."""
    k = const_int(fn, node)
    if is_unsigned(kind) or (k is not None and k > 0 and low >= 0):
        return f"({x} % {y})"
    if k is not None and k > 0:
        a = fn.tmp("a")
        return f"({a} % {k} if ({a} := {x}) >= 0 else -(-{a} % {k}))"
    return f"imod({x}, {y})"
