"""From the checked syntax tree to the tree of ir.py: calls, conversions, built-in functions."""

from __future__ import annotations

from gomem.escape.ir import Node, any_node
from gomem.escape.types import is_interface, is_untyped, under
from gomem.syntax import ast
from gomem.types.object import Builtin, Func
from gomem.types.type import Basic, Map, Pointer, Signature, Slice, Tuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder
    from gomem.types.info import Selection
    from gomem.types.type import Type

__all__ = ["call_expr", "method_callee", "rewrite_non_name_call"]

_UNARY = {
    "cap": "CAP", "clear": "CLEAR", "close": "CLOSE", "imag": "IMAG", "len": "LEN",
    "panic": "PANIC", "real": "REAL", "StringData": "UNSAFESTRINGDATA",
    "SliceData": "UNSAFESLICEDATA",
}  # fmt: skip
_BINARY = {
    "complex": "COMPLEX", "copy": "COPY", "Add": "UNSAFEADD", "Slice": "UNSAFESLICE",
    "String": "UNSAFESTRING",
}  # fmt: skip
_LISTS = {
    "delete": "DELETE", "max": "MAX", "min": "MIN", "print": "PRINT", "println": "PRINTLN",
    "recover": "RECOVER",
}  # fmt: skip


def call_expr(b: Builder, e: ast.CallExpr) -> Node:
    """A call, a conversion, or a call of a built-in function."""
    from gomem.escape.build_expr import convert, expr, unparen

    fun = unparen(e.fun)
    tv = b.info.types.get(e.fun) or b.info.types.get(fun)
    if tv is not None and tv.mode == "typexpr":
        typ = tv.type
        arg = e.args[0]
        x = expr(b, arg)
        n = convert(b, arg.pos, typ, x, implicit=False)
        n.source = arg if n.op == "CONVIFACE" else e
        if b.pkg.stencil is not None and e in b.pkg.stencil.shown:
            return _shaped_conversion(e, n)
        return n
    builtin = _builtin(b, fun)
    if builtin is not None:
        return _builtin_call(b, e, builtin)
    return _call(b, e, fun)


def _shaped_conversion(e: ast.CallExpr, n: Node) -> Node:
    """`T(x)` in an instance: a constant has the type of the shape; so has an interface."""
    from gomem.escape.build_expr import fix_value

    x = n.x
    if n.op == "CONVIFACE":
        n.y = Node("TYPE", n.pos, n.type)
        n.y.source = e
    elif x is not None and x.op == "LITERAL" and isinstance(under(n.type), Basic):
        lit = Node("LITERAL", n.pos, n.type)
        lit.val = fix_value(n.type, x.val) if n.type is not None else x.val
        lit.source = e
        return lit
    return n


def _builtin(b: Builder, fun: ast.Expr) -> str | None:
    if isinstance(fun, ast.SelectorExpr):
        obj = b.info.uses.get(fun.sel)
    elif isinstance(fun, ast.Ident):
        obj = b.info.uses.get(fun)
    else:
        return None
    return obj.name if isinstance(obj, Builtin) else None


def _call(b: Builder, e: ast.CallExpr, fun: ast.Expr) -> Node:
    from gomem.escape.build_expr import expr

    args: list[Node] = []
    if isinstance(fun, ast.IndexExpr | ast.IndexListExpr) and isinstance(fun.x, ast.SelectorExpr):
        fun = fun.x
    sel = b.info.selections.get(fun) if isinstance(fun, ast.SelectorExpr) else None
    stencil = b.pkg.stencil
    if (
        isinstance(fun, ast.SelectorExpr)
        and stencil is not None
        and fun in stencil.dynamic
        and sel is not None
        and (sel.kind == "method" or not is_interface(sel.recv))
    ):
        # gc shares the code between types: the method is found in a table, and not known here.
        if sel.kind == "method":
            args.append(expr(b, fun.x))
            if is_interface(sel.recv):
                b.imprecise.append((fun.pos, b.curfn))
        callee = Node("CONVNOP", fun.pos, b.type_of(fun), Node("NIL", fun.pos))
        callee.source = fun
    elif sel is not None and sel.kind == "method":
        assert isinstance(fun, ast.SelectorExpr)
        callee = method_callee(b, fun, sel, args)
    else:
        callee = expr(b, fun)
    sig = under(b.type_of(e.fun))
    assert isinstance(sig, Signature)
    args.extend(_arguments(b, e, sig))
    n = Node("CALLFUNC", e.pos, b.type_of(e), callee, items=args)
    if callee.op == "DOTINTER":
        n.op = "CALLINTER"
    n.ddd = e.has_dots
    rewrite_non_name_call(b, n)
    _fix_variadic(n, sig, callee.op == "METHEXPR" and sel is not None, e)
    n.source = e
    return n


def method_callee(b: Builder, fun: ast.SelectorExpr, sel: Selection, args: list[Node]) -> Node:
    """What a method call calls; the receiver joins the arguments."""
    from gomem.escape.build_expr import method_name, recv_expr

    recv = recv_expr(b, fun, sel)
    assert isinstance(sel.obj, Func)
    if is_interface(recv.type):
        n = Node("DOTINTER", fun.pos, b.type_of(fun), recv)
        n.sel, n.obj = sel.obj.name, sel.obj
        return n
    args.append(recv)
    assert recv.type is not None
    return method_name(b, fun.pos, recv.type, sel.obj, b.type_of(fun))


def _arguments(b: Builder, e: ast.CallExpr, sig: Signature) -> list[Node]:
    from gomem.escape.build_expr import multi_expr

    params = [v.type for v in sig.params.vars]
    count = len(e.args)
    if count == 1:
        t = b.type_of(e.args[0])
        if isinstance(t, Tuple):
            count = len(t.vars)
    want = list(params)
    if sig.variadic and not e.has_dots:
        last = under(params[-1])
        elem = last.elem if isinstance(last, Slice) else None
        want = [*params[:-1], *[elem] * (count - len(params) + 1)]
    return multi_expr(b, e.pos, want, e.args)


def rewrite_non_name_call(b: Builder, n: Node) -> None:
    """`f()()`: the callee is kept in a temporary first. typecheck: RewriteNonNameCall."""
    callee = n.x
    assert callee is not None
    holder = callee if callee.op in ("DOTINTER", "METHEXPR") else None
    target = holder.x if holder is not None else callee
    if target is None or not any_node(target, _has_effect):
        return
    tmp = b.temp(n.pos, target.type)
    asn = Node("AS", n.pos, None, tmp, target)
    asn.add_init(Node("DCL", n.pos, None, tmp))
    if holder is not None:
        holder.x = tmp
    else:
        n.x = tmp
    n.add_init(asn)


def _has_effect(n: Node) -> bool:
    return n.op in (
        "CALLFUNC", "CALLINTER", "RECV", "APPEND", "COPY", "DELETE", "PANIC", "PRINT", "PRINTLN",
        "RECOVER", "CLOSE", "CLEAR", "MAX", "MIN",
    )  # fmt: skip


def _fix_variadic(n: Node, sig: Signature, has_recv: bool, e: ast.CallExpr) -> None:  # noqa: FBT001 (the receiver is an argument)
    """The extra arguments become a slice, the `... argument`. typecheck: FixVariadicCall."""
    if not sig.variadic or n.ddd:
        return
    first = len(sig.params.vars) - 1 + has_recv
    rest = n.list[first:]
    typ = sig.params.vars[-1].type
    if rest:
        dots = Node("SLICELIT", n.pos, typ, items=rest)
        dots.implicit = True
        dots.val = len(rest)
        dots.source = e
    else:
        dots = Node("NIL", n.pos, typ)
    n.list = [*n.list[:first], dots]
    n.ddd = True


def _builtin_call(b: Builder, e: ast.CallExpr, name: str) -> Node:
    from gomem.escape.build_expr import expr, multi_expr

    typ = b.type_of(e)
    if name == "make":
        return _make(b, e, typ)
    if name == "new":
        return _new(b, e, typ)
    if name == "append":
        return _append(b, e, typ)
    if name in _UNARY:
        if name == "panic":
            from gomem.types.universe import EMPTY_INTERFACE

            (x,) = multi_expr(b, e.pos, (EMPTY_INTERFACE,), e.args)
        else:
            x = expr(b, e.args[0])
        return Node(_UNARY[name], e.pos, typ, x)
    args = _builtin_args(b, e, name)
    if name in _BINARY:
        return Node(_BINARY[name], e.pos, typ, args[0], args[1])
    return Node(_LISTS[name], e.pos, typ, items=args)


def _builtin_args(b: Builder, e: ast.CallExpr, name: str) -> list[Node]:
    from gomem.escape.build_expr import expr, multi_expr

    if name == "delete":
        m = under(b.type_of(e.args[0])) if len(e.args) > 1 else None
        want: list[Type | None] = [None, m.key if isinstance(m, Map) else None]
        return multi_expr(b, e.pos, want, e.args)
    if len(e.args) == 1:
        return multi_expr(b, e.pos, [None] * 8, e.args)
    return [expr(b, a) for a in e.args]


def _make(b: Builder, e: ast.CallExpr, typ: Type | None) -> Node:
    from gomem.escape.build_expr import expr
    from gomem.types.universe import INT

    u = under(typ)
    op = "MAKESLICE" if isinstance(u, Slice) else "MAKEMAP" if isinstance(u, Map) else "MAKECHAN"
    n = Node(op, e.pos, typ)
    sizes = [expr(b, a) for a in e.args[1:]]
    for s in sizes:
        if is_untyped(s.type):
            s.type = INT
    n.x = sizes[0] if sizes else None
    n.y = sizes[1] if len(sizes) > 1 else None
    n.source = e
    if op == "MAKECHAN":
        b.chans.append((n, b.curfn))
    return n


def _new(b: Builder, e: ast.CallExpr, typ: Type | None) -> Node:
    from gomem.escape.build_expr import addr, expr

    arg = e.args[0]
    tv = b.info.types.get(arg)
    if tv is not None and tv.mode == "typexpr":
        return Node("NEW", e.pos, typ)
    x = expr(b, arg)
    u = under(typ)
    tmp = b.temp(e.pos, u.elem if isinstance(u, Pointer) else x.type)
    if is_untyped(x.type):
        x.type = tmp.type
    asn = Node("AS", e.pos, None, tmp, x)
    asn.define = True
    tmp.defn = asn
    tmp.source = e
    n = addr(b, e.pos, tmp)
    n.add_init(Node("DCL", e.pos, None, tmp), asn)
    return n


def _append(b: Builder, e: ast.CallExpr, typ: Type | None) -> Node:
    from gomem.escape.build_expr import expr, multi_expr

    n = Node("APPEND", e.pos, typ)
    n.ddd = e.has_dots
    if e.has_dots:
        n.list = [expr(b, a) for a in e.args]
        return n
    u = under(typ)
    elem = u.elem if isinstance(u, Slice) else None
    want: list[Type | None] = [None, *[elem] * max(len(e.args), 16)]
    n.list = multi_expr(b, e.pos, want, e.args)
    return n
