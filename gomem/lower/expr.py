"""Expressions: each is lowered to Python text. Spec: Expressions.

`expr` gives the value as it stands (a struct variable's own list); `value` gives a value that may
be stored: converted to the target type, boxed for interfaces, copied where Go copies.
"""

from __future__ import annotations

import re

from gomem.lower import call, closure, convert, intervals, literals
from gomem.lower.rtypes import kind_of
from gomem.lower.values import BITS, const_text, is_unsigned, real_part, wrap
from gomem.record import assert_never
from gomem.syntax import ast
from gomem.types.object import Const, Func, Nil, Var
from gomem.types.type import Array, Basic, Interface, Map, Pointer, Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

_DEEP = 120
"""Brackets in a text from which on it is cut in two."""
_SIMPLE = re.compile(r"F\[\d+\]|\d+")

__all__ = ["cond", "expr", "exprs", "fresh", "has_call", "unparen", "value", "values"]


def unparen(n: ast.Expr) -> ast.Expr:
    """`n` without parentheses around it."""
    while isinstance(n, ast.ParenExpr):
        n = n.x
    return n


def expr(fn: Fn, n: ast.Expr) -> str:  # noqa: C901, RET503 (table of contents)
    """The Python text of the value of `n`."""
    tv = fn.info.types.get(n)
    if tv is not None and tv.value is not None:
        return constant(fn, n)
    match n:
        case ast.Ident():
            return ident(fn, n)
        case ast.ParenExpr():
            return expr(fn, n.x)
        case ast.BasicLit():
            return constant(fn, n)
        case ast.FuncLit():
            return closure.func_lit(fn, n)
        case ast.CompositeLit():
            return literals.composite(fn, n, literals.site_kind(fn, n))
        case ast.SelectorExpr():
            return selector(fn, n)
        case ast.IndexExpr():
            return index(fn, n)
        case ast.SliceExpr():
            return slice_expr(fn, n)
        case ast.TypeAssertExpr():
            return convert.type_assert(fn, n, comma_ok=False)
        case ast.CallExpr():
            return call.call(fn, n)
        case ast.StarExpr():
            return star(fn, n)
        case ast.UnaryExpr():
            return unary(fn, n)
        case ast.BinaryExpr():
            return binary(fn, n)
        case ast.IndexListExpr():
            raise fn.unsupported(n, "type arguments")
        case (
            ast.BadExpr()
            | ast.KeyValueExpr()
            | ast.Ellipsis()
            | ast.ArrayType()
            | ast.StructType()
            | ast.FuncType()
            | ast.InterfaceType()
            | ast.MapType()
            | ast.ChanType()
        ):
            raise AssertionError(f"{type(n).__name__} is no value")
        case _:
            assert_never(n)


def constant(fn: Fn, n: ast.Expr) -> str:
    """A constant operand, in its final type."""
    tv = fn.tv(n)
    t = tv.type
    assert not isinstance(under(t), Interface), "the checker has given it its default type"
    return const_text(kind_of(t), tv.value)


def ident(fn: Fn, n: ast.Ident) -> str:
    """A name."""
    obj = fn.info.uses.get(n) or fn.info.defs.get(n)
    match obj:
        case Nil():
            return fn.values.zero(fn.type(n)) if n in fn.info.types else "None"
        case Var():
            return fn.var(obj)
        case Func():
            return closure.func_value(fn, obj)
        case Const():
            return constant(fn, n)
        case _:
            raise AssertionError(f"{n.name} is no value")


# --------------------------------------------------------------------------- order of evaluation


def has_call(fn: Fn, n: ast.Expr | None) -> bool:
    """Whether evaluating `n` may run Go code, and so ends the current point."""
    if n is None:
        return False
    known = fn.prog.calls.get(n)
    if known is None:
        known = fn.prog.calls[n] = _has_call(fn, n)
    return known


def _has_call(fn: Fn, n: ast.Expr) -> bool:  # noqa: C901 (table of contents)
    tv = fn.info.types.get(n)
    if tv is not None and (tv.value is not None or tv.mode == "typexpr"):
        return False
    match n:
        case ast.CallExpr():
            if not call.is_pure(fn, n):
                return True
            return any(has_call(fn, a) for a in n.args) or has_call(fn, n.fun)
        case ast.ParenExpr() | ast.StarExpr() | ast.SelectorExpr() | ast.TypeAssertExpr():
            return has_call(fn, n.x)
        case ast.UnaryExpr():
            return n.op == "<-" or has_call(fn, n.x)
        case ast.BinaryExpr():
            return has_call(fn, n.x) or has_call(fn, n.y)
        case ast.IndexExpr():
            return has_call(fn, n.x) or has_call(fn, n.index)
        case ast.SliceExpr():
            return any(has_call(fn, e) for e in (n.x, n.lo, n.hi, n.max))
        case ast.CompositeLit():
            return any(has_call(fn, e) for e in n.elts)
        case ast.KeyValueExpr():
            return has_call(fn, n.value) or (n.key in fn.info.types and has_call(fn, n.key))
        case _:
            return False


def spill(fn: Fn, texts: list[str], n: ast.Expr | None) -> None:
    """Before `n` runs Go code: save the results of earlier calls among `texts`."""
    if not has_call(fn, n):
        return
    for i, text in enumerate(texts):
        if "F[2]" in text:
            cell = fn.hidden()
            fn.emit(f"{cell} = {text}")
            texts[i] = cell


def exprs(fn: Fn, nodes: list[ast.Expr]) -> list[str]:
    """Several operands, in order."""
    texts: list[str] = []
    for n in nodes:
        spill(fn, texts, n)
        texts.append(expr(fn, n))
    return texts


def values(fn: Fn, nodes: list[ast.Expr], types: list[Type]) -> list[str]:
    """Several operands to be stored in places of `types`."""
    texts: list[str] = []
    for n, t in zip(nodes, types, strict=True):
        spill(fn, texts, n)
        texts.append(value(fn, n, t))
    return texts


def shallow(fn: Fn, text: str) -> str:
    """`text`, or a cell that holds its value: Python nests at most 200 brackets.

    Not where the text may never be evaluated (the right side of `&&`).
    """
    if text.count("(") + text.count("[") < _DEEP or fn.lazy:
        return text
    cell = fn.hidden()
    fn.emit(f"{cell} = {text}")
    return cell


def fresh(fn: Fn, n: ast.Expr) -> bool:
    """Whether a struct or array value of `n` is nobody else's yet, so need not be copied."""
    n = unparen(n)
    match n:
        case ast.CompositeLit():
            return True
        case ast.CallExpr():
            if call.is_conversion(fn, n):
                return fresh(fn, n.args[0])
            return True
        case _:
            return False


def value(fn: Fn, n: ast.Expr, t: Type) -> str:
    """The value of `n` converted to `t`, ready to be stored. Spec: Assignability."""
    tv = fn.tv(n)
    if isinstance(under(t), Interface) and not isinstance(under(tv.type), Interface):
        if tv.mode == "nilvalue" or _is_nil(tv.type):
            return "None"
        return convert.box(fn, n)
    text = expr(fn, n)
    if fn.is_list(t) and not fresh(fn, n):
        return fn.values.copy(t, text)
    return text


def _is_nil(t: Type) -> bool:
    return isinstance(t, Basic) and t.kind == "untyped nil"


# ------------------------------------------------------------------------------------ selectors


def selector(fn: Fn, n: ast.SelectorExpr) -> str:
    """`x.f`: a qualified identifier, a field, or a method value."""
    sel = fn.info.selections.get(n)
    if sel is None:
        obj = fn.info.uses[n.sel]
        if isinstance(obj, Var):
            return f"G[{fn.prog.global_cell(obj)}]"
        assert isinstance(obj, Func)
        return closure.func_value(fn, obj)
    if sel.kind == "field":
        return field_path(expr(fn, n.x), sel.index)
    if sel.kind == "methodexpr":
        return closure.method_expr(fn, n, sel)
    return closure.method_value(fn, n, sel)


def field_path(base: str, path: tuple[int, ...]) -> str:
    """A field through embedded ones: a struct and a pointer to it are the same list."""
    return base + "".join(f"[{i}]" for i in path)


# ----------------------------------------------------------------------------- index and slices


def index(fn: Fn, n: ast.IndexExpr) -> str:
    """`x[i]` as a value. Spec: Index expressions."""
    t = fn.type(n.x)
    u = under(t)
    if isinstance(u, Map):
        return map_index(fn, n, u)
    texts = exprs(fn, [n.x, n.index])
    texts[0] = shallow(fn, texts[0])
    if isinstance(u, Slice):
        return _slice_index(fn, n, texts)
    if isinstance(u, Pointer):
        u = under(u.elem)
    if isinstance(u, Array):
        return _array_index(fn, n, texts, u.len)
    return _string_index(fn, n, texts)


def const_int(fn: Fn, n: ast.Expr | None) -> int | None:
    """The value of a constant index."""
    if n is None:
        return None
    v = fn.tv(n).value
    return None if v is None else int(real_part(v))


def _slice_index(fn: Fn, n: ast.IndexExpr, texts: list[str]) -> str:
    if texts[0] in fn.unpacked_cells:
        return _unpacked_index(fn, n, texts)
    s = fn.tmp()
    k = const_int(fn, n.index)
    if k is not None:
        return f"({s}[0][{s}[1] + {k}] if ({s} := {texts[0]})[2] > {k} else oob({k}, {s}[2]))"
    if intervals.interval(fn, n.index)[0] >= 0:
        i, bound = _named(fn, texts[1])
        return f"({s}[0][{s}[1] + {i}] if ({s} := {texts[0]})[2] > {bound} else oob({i}, {s}[2]))"
    i = fn.tmp("i")
    return (  # the slice comes first in the test, so that both names are bound when it fails
        f"({s}[0][{s}[1] + {i}] if ({s} := {texts[0]})[2] > ({i} := {texts[1]}) >= 0 "
        f"else oob({i}, {s}[2]))"
    )


def _named(fn: Fn, text: str) -> tuple[str, str]:
    """A text that can stand twice, and the text for its first place."""
    if _SIMPLE.fullmatch(text):
        return text, text
    i = fn.tmp("i")
    return i, f"({i} := {text})"


def _unpacked_index(fn: Fn, n: ast.IndexExpr, texts: list[str]) -> str:
    """An index into a slice whose parts are in locals: see assign.unpack_line."""
    c = texts[0][2:-1]
    i, first = _named(fn, texts[1])
    low = "" if intervals.interval(fn, n.index)[0] >= 0 else " >= 0"
    return f"(A{c}[O{c} + {i}] if N{c} > {first}{low} else oob({i}, N{c}))"


def _array_index(fn: Fn, n: ast.IndexExpr, texts: list[str], length: int) -> str:
    lo, hi = intervals.interval(fn, n.index)
    if lo >= 0 and hi < length:
        return f"{texts[0]}[{texts[1]}]"
    i = fn.tmp("i")
    return f"({texts[0]}[{i}] if 0 <= ({i} := {texts[1]}) < {length} else oob({i}, {length}))"


def _string_index(fn: Fn, n: ast.IndexExpr, texts: list[str]) -> str:
    i, s = fn.tmp("i"), fn.tmp()
    return (
        f"({s}[{i}] if len({s} := {texts[0]}) > ({i} := {texts[1]}) >= 0 else oob({i}, len({s})))"
    )


def map_index(fn: Fn, n: ast.IndexExpr, m: Map, *, comma_ok: bool = False) -> str:
    """`m[k]`, or the pair `v, ok`."""
    texts = exprs(fn, [n.x])
    spill(fn, texts, n.index)
    key = fn.values.key(m.key, value(fn, n.index, m.key))
    zero = fn.values.zero(m.elem)
    plain = fn.values.plain_key(m.key)
    got = fn.tmp()
    if comma_ok:
        item = got if plain else f"{got}[1]"
        return (
            f"(({item}, True) if ({got} := ({texts[0]} or EMPTY).get({key}, MISSING)) "
            f"is not MISSING else ({zero}, False))"
        )
    if plain and not fn.is_list(m.elem):
        return f"({texts[0]} or EMPTY).get({key}, {zero})"
    item = got if plain else f"{got}[1]"
    return (
        f"({item} if ({got} := ({texts[0]} or EMPTY).get({key}, MISSING)) is not MISSING "
        f"else {zero})"
    )


def slice_expr(fn: Fn, n: ast.SliceExpr) -> str:
    """`x[lo:hi:max]`. Spec: Slice expressions."""
    nodes = [e for e in (n.x, n.lo, n.hi, n.max) if e is not None]
    texts = exprs(fn, nodes)
    x = texts.pop(0)
    bounds = [texts.pop(0) if e is not None else "None" for e in (n.lo, n.hi, n.max)]
    u = under(fn.type(n.x))
    if isinstance(u, Pointer):
        u = under(u.elem)
    if isinstance(u, Slice):
        helper = "slice3" if n.slice3 else "slice2"
    elif isinstance(u, Array):
        x = f"(notnil({x}), 0, {u.len}, {u.len})"
        helper = "aslice3" if n.slice3 else "aslice2"
    else:
        helper = "sslice"
    if not n.slice3:
        bounds.pop()
    return f"{helper}({x}, {', '.join(bounds)})"


def star(fn: Fn, n: ast.StarExpr) -> str:
    """`*p` as a value."""
    p = expr(fn, n.x)
    if fn.is_list(fn.type(n)):
        return f"notnil({p})"
    t = fn.tmp()
    return f"({t} := {p})[0][{t}[1]]"


# ------------------------------------------------------------------------------------ operators


def unary(fn: Fn, n: ast.UnaryExpr) -> str:
    """`-x` `+x` `!x` `^x` `&x` `<-x`."""
    if n.op == "&":
        return address(fn, n)
    if n.op == "<-":
        raise fn.unsupported(n, "channels")
    x = expr(fn, n.x)
    kind = kind_of(fn.type(n))
    if n.op == "!":
        return f"(not {x})"
    if n.op == "+":
        return x
    if n.op == "-":
        return wrap(kind, f"-{x}") if kind in BITS else f"(-{x})"
    bits, signed = BITS[kind]
    return f"(~{x})" if signed else f"({x} ^ {(1 << bits) - 1})"


def address(fn: Fn, n: ast.UnaryExpr) -> str:
    """`&x`: of a composite literal, or of anything addressable."""
    x = unparen(n.x)
    if isinstance(x, ast.CompositeLit):
        return literals.composite(fn, x, literals.site_kind(fn, n))
    return address_of(fn, x)


def address_of(fn: Fn, x: ast.Expr) -> str:
    """A pointer to addressable `x`."""
    x = unparen(x)
    if isinstance(x, ast.Ident):
        obj = fn.info.uses.get(x) or fn.info.defs.get(x)
        assert isinstance(obj, Var)
        return fn.address(obj)
    if isinstance(x, ast.StarExpr):
        return f"notnil({expr(fn, x.x)})"
    if fn.is_list(fn.type(x)):
        return f"notnil({expr(fn, x)})"
    if isinstance(x, ast.SelectorExpr) and x not in fn.info.selections:
        obj = fn.info.uses[x.sel]
        assert isinstance(obj, Var)
        return fn.address(obj)
    box, i = place(fn, x)
    return f"({box}, {i})"


def place(fn: Fn, x: ast.Expr) -> tuple[str, str]:
    """The container and the index of an addressable scalar that is no variable or `*p`."""
    if isinstance(x, ast.SelectorExpr):
        sel = fn.info.selections[x]
        base = field_path(expr(fn, x.x), sel.index[:-1])
        return f"notnil({base})", str(sel.index[-1])
    assert isinstance(x, ast.IndexExpr)
    u = under(fn.type(x.x))
    texts = exprs(fn, [x.x, x.index])
    i, s = fn.tmp("i"), fn.tmp()
    if isinstance(u, Slice):
        return (
            f"({s} if ({s} := {texts[0]})[2] > ({i} := {texts[1]}) >= 0 else oob({i}, {s}[2]))[0]",
            f"{s}[1] + {i}",
        )
    if isinstance(u, Pointer):
        u = under(u.elem)
    assert isinstance(u, Array)
    return (
        f"notnil({texts[0]})",
        f"({i} if 0 <= ({i} := {texts[1]}) < {u.len} else oob({i}, {u.len}))",
    )


def cond(fn: Fn, n: ast.Expr) -> str:
    """A condition; like any expression."""
    return expr(fn, n)


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
    x, y = exprs(fn, [n.x, n.y])
    return arith(fn, n.op, kind, (shallow(fn, x), y), (n.x, n.y))


def tree(fn: Fn, n: ast.Expr, kind: str) -> tuple[str, tuple[int, int]]:
    """The text of a tree of + - * without wrapping, and its interval.

    Wrapping once at the root is enough: the operators are a ring homomorphism modulo 2^n.
    """
    n = unparen(n)
    tv = fn.info.types.get(n)
    if (
        not isinstance(n, ast.BinaryExpr)
        or n.op not in ("+", "-", "*")
        or (tv is not None and tv.value is not None)
    ):
        return expr(fn, n), intervals.interval(fn, n)
    x, ix = tree(fn, n.x, kind)
    texts = [x]
    spill(fn, texts, n.y)
    y, iy = tree(fn, n.y, kind)
    i = intervals.combine(n.op, ix, iy)
    assert i is not None
    text = f"({shallow(fn, texts[0])} {n.op} {y})"
    if max(abs(i[0]), abs(i[1])) >> 200:
        return wrap(kind, text), intervals.type_range(kind)
    return text, i


def logical(fn: Fn, n: ast.BinaryExpr) -> str:
    """`x && y`, `x || y`: y is evaluated only if needed."""
    if not has_call(fn, n.y):
        first, rest = chain(n)
        texts = [expr(fn, first)]
        fn.lazy += 1
        texts += [expr(fn, y) for y in rest]
        fn.lazy -= 1
        return f"({(' and ' if n.op == '&&' else ' or ').join(texts)})"
    cell = fn.hidden()
    fn.emit(f"{cell} = {expr(fn, n.x)}")
    more, done = fn.new_point(), fn.new_point()
    if n.op == "&&":
        fn.branch(cell, more.id, done.id)
    else:
        fn.branch(cell, done.id, more.id)
    fn.cur = more
    fn.emit(f"{cell} = {expr(fn, n.y)}")
    fn.start(done)
    return cell


def chain(n: ast.BinaryExpr) -> tuple[ast.Expr, list[ast.Expr]]:
    """`a && b && c` as a, [b, c]: Python need not nest what Go's grammar nests."""
    rest = [n.y]
    x = n.x
    while isinstance(x, ast.BinaryExpr) and x.op == n.op:
        rest.append(x.y)
        x = x.x
    return x, rest[::-1]


def comparison(fn: Fn, n: ast.BinaryExpr) -> str:
    """`x == y` and the like. Spec: Comparison operators."""
    tx, ty = fn.type(n.x), fn.type(n.y)
    if n.op in ("==", "!="):
        return equality(fn, n, tx, ty)
    x, y = exprs(fn, [n.x, n.y])
    return f"({x} {n.op} {y})"


def equality(fn: Fn, n: ast.BinaryExpr, tx: Type, ty: Type) -> str:
    """`x == y`, with either side nil or converted to the other's interface."""
    not_ = "not " if n.op == "!=" else ""
    for a, b in ((n.x, n.y), (n.y, n.x)):
        tv = fn.info.types.get(a)
        if tv is not None and (tv.mode == "nilvalue" or _is_nil(tv.type)):
            other = expr(fn, b)
            if isinstance(under(fn.type(b)), Slice):
                return f"({other}[0] is {not_}None)"
            return f"({other} is {not_}None)"
    if isinstance(under(tx), Interface) != isinstance(under(ty), Interface):
        common = tx if isinstance(under(tx), Interface) else ty
        x, y = values(fn, [n.x, n.y], [common, common])
        return f"({not_}ieq({x}, {y}))"
    x, y = exprs(fn, [n.x, n.y])
    if fn.values.simple_eq(tx):
        return f"({x} {n.op} {y})"
    text = fn.values.eq(tx, x, y)
    return f"(not {text})" if not_ else text


def shift(fn: Fn, n: ast.BinaryExpr) -> str:
    """`x << y`, `x >> y`: counts of any size, a negative one panics. Spec: Integer operators."""
    x, y = exprs(fn, [n.x, n.y])
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
        return f"f32(fdiv({x}, {y}))" if op == "/" else f"f32({x} {op} {y})"
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
