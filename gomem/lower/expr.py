"""Expressions: each is lowered to Python text. Spec: Expressions.

`expr` gives the value as it stands (a struct variable's own list); `value` gives a value that may
be stored: converted to the target type, boxed for interfaces, copied where Go copies.
"""

from __future__ import annotations

from gomem.lower import call, closure, convert, index, literals, operators
from gomem.lower.rtypes import kind_of
from gomem.lower.values import const_text
from gomem.record import assert_never
from gomem.syntax import ast
from gomem.types.object import Const, Func, Nil, Var
from gomem.types.type import Array, Basic, Interface, Pointer, Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

_DEEP = 120
"""Brackets in a text from which on it is cut in two."""

__all__ = [
    "address",
    "address_of",
    "expr",
    "exprs",
    "field_path",
    "fresh",
    "has_call",
    "is_nil",
    "shallow",
    "spill",
    "unparen",
    "value",
    "values",
]


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
            return index.index(fn, n)
        case ast.SliceExpr():
            return early(fn, index.slice_expr(fn, n))
        case ast.TypeAssertExpr():
            text = convert.type_assert(fn, n, comma_ok=False)
            return text if convert.pointer_shaped(fn.type(n)) else early(fn, text)
        case ast.CallExpr():
            return call.call(fn, n)
        case ast.StarExpr():
            return star(fn, n)
        case ast.UnaryExpr():
            return operators.unary(fn, n)
        case ast.BinaryExpr():
            return operators.binary(fn, n)
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


def early(fn: Fn, text: str) -> str:
    """`text`, noted as something that is evaluated in its order among the calls.

    cmd/compile: walk/order.go, what copyExpr is called for. All else (variables, elements, fields,
    arithmetic) is read when the calls of the statement are done. Of the right side of `&&`, which
    may never be evaluated, nothing is noted: the whole of it is.
    """
    if "[" in text and not fn.lazy:
        fn.built.add(text)
    return text


def spill(fn: Fn, texts: list[str], n: ast.Expr | None) -> None:
    """Before `n` runs Go code: save what in `texts` is evaluated in order, as calls are."""
    if not has_call(fn, n):
        return
    for i, text in enumerate(texts):
        texts[i] = saved(fn, text)


def saved(fn: Fn, text: str) -> str:
    """`text` with cells for the results of calls, built-in ones and natives too."""
    built = fn.built
    if "F[2]" in text:
        cell = fn.hidden()
        fn.emit(f"{cell} = F[2]")
        text = text.replace("F[2]", cell)
        built = {b.replace("F[2]", cell) for b in built}
    while found := [(text.index(b), -len(b), b) for b in built if b in text]:
        cell = fn.hidden()
        part = min(found)[2]
        fn.emit(f"{cell} = {part}")
        text = text.replace(part, cell)
    return text


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
        if tv.mode == "nilvalue" or is_nil(tv.type):
            return "None"
        return convert.box(fn, n)
    text = expr(fn, n)
    if fn.is_list(t) and not fresh(fn, n):
        return fn.values.copy(t, text)
    return text


def is_nil(t: Type) -> bool:
    """Whether `t` is the type of an untyped nil."""
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


def star(fn: Fn, n: ast.StarExpr) -> str:
    """`*p` as a value."""
    p = expr(fn, n.x)
    if fn.is_list(fn.type(n)):
        return f"notnil({p})"
    t = fn.tmp()
    return f"({t} := {p})[0][{t}[1]]"


# ------------------------------------------------------------------------------------- addresses


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
