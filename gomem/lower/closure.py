"""Func values: function literals with their captures, method values and method expressions.

A func value is a tuple `(code, captured...)`. Codes at and above the real functions are adapters:
Python functions with the calling convention of a generated `k<code>` that pass the call on.
Spec: Function literals, Method values, Method expressions.
"""

from __future__ import annotations

from gomem.lower import expr as ex
from gomem.lower.values import elem_type
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.object import Func, Var
from gomem.types.type import Interface, Pointer, Signature
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Capture, Fn
    from gomem.types.info import Selection
    from gomem.types.type import Type

__all__ = ["free_vars", "func_lit", "func_value", "method_expr", "method_value", "receiver"]


def free_vars(fn: Fn, n: ast.Node, parts: list[ast.Node] | None = None) -> list[Var]:
    """Variables of enclosing functions that `n` (or `parts` of it) uses, in order of first use."""
    found: dict[Var, None] = {}
    uses = fn.info.uses
    start, end = n.pos, n.end

    def visit(node: ast.Node) -> bool:
        if isinstance(node, ast.Ident):
            obj = uses.get(node)
            if (
                isinstance(obj, Var)
                and obj.kind not in ("package", "field")
                and not start <= obj.pos < end
            ):
                found[obj] = None
        return True

    for part in [n] if parts is None else parts:
        inspect(part, visit)
    return list(found)


def func_lit(fn: Fn, n: ast.FuncLit) -> str:
    """`func(...) { ... }`: the closure made here."""
    fn.closures += 1
    name = f"{fn.code.name}{'.func' if fn.outer is None else '.'}{fn.closures}"
    by_value = fn.prog.captured_by_value(n)
    texts: list[str] = []
    captures: dict[Var, Capture] = {}
    shown = []
    for k, v in enumerate(free_vars(fn, n), 1):
        is_value = v in by_value
        text, how = fn.capture_text(v, by_value=is_value)
        texts.append(text)
        captures[v] = type(how)(f"F[4][{k}]", how.how, how.cell)
        shown.append((v.name, is_value, elem_type(v.type)))
    if fn.instance and fn.user:
        texts.append("DICT")
    sig = under(fn.type(n))
    assert isinstance(sig, Signature)
    code = fn.prog.add_code(name, fn.code.kind, n.pos, n.end, tuple(shown))
    code.literal = True
    fn.prog.lower_lit(code, fn, n, sig, captures)
    text = f"({', '.join([str(code.index), *texts])},)"
    place = fn.prog.placement(n)
    if not texts or place is None or place.segment != "heap":
        return text
    return fn.prog.register(fn.prog.site(fn, n, "closure", fn.type(n)), text)


def func_value(fn: Fn, obj: Func) -> str:
    """A declared function as a value: static, without captures."""
    return f"({fn.prog.callable(obj)},)"


# -------------------------------------------------------------------------------------- methods


def receiver(fn: Fn, x: ast.Expr, sel: Selection) -> str:
    """The receiver argument for a method selected from `x`: addressed, followed and copied."""
    assert isinstance(sel.obj, Func)
    sig = sel.obj.type
    assert isinstance(sig, Signature)
    assert sig.recv is not None
    wants_pointer = isinstance(under(elem_type(sig.recv.type)), Pointer)
    path = sel.index[:-1]
    t = path_type(fn.type(x), path)
    is_pointer = isinstance(under(t), Pointer)
    if wants_pointer and not is_pointer:
        if fn.is_list(t):
            return f"notnil({ex.field_path(ex.expr(fn, x), path)})"
        if not path:
            return ex.address_of(fn, x)
        return f"(notnil({ex.field_path(ex.expr(fn, x), path[:-1])}), {path[-1]})"
    text = ex.field_path(ex.expr(fn, x), path)
    if wants_pointer:
        return text
    if is_pointer:
        u = under(t)
        assert isinstance(u, Pointer)
        if fn.is_list(u.elem):
            return fn.values.copy(u.elem, f"notnil({text})")
        p = fn.tmp("p")
        return f"({p} := {text})[0][{p}[1]]"
    return fn.values.copy(t, text)


def path_type(t: Type, path: tuple[int, ...]) -> Type:
    """The type at the end of a path of embedded fields."""
    from gomem.types.type import Struct

    for i in path:
        u = under(t)
        if isinstance(u, Pointer):
            u = under(u.elem)
        assert isinstance(u, Struct)
        t = elem_type(u.fields[i].type)
    return t


def method_value(fn: Fn, n: ast.SelectorExpr, sel: Selection) -> str:
    """`x.M` as a value: the receiver is evaluated and copied now."""
    assert isinstance(sel.obj, Func)
    t = path_type(fn.type(n.x), sel.index[:-1])
    if isinstance(under(t), Interface):
        recv = f"notnil({ex.field_path(ex.expr(fn, n.x), sel.index[:-1])})"
        adapter = fn.prog.adapter(f"bound {sel.obj.name}", bound_interface(fn, sel.obj.name))
    else:
        recv = receiver(fn, n.x, sel)
        target = fn.prog.callable(sel.obj)
        adapter = fn.prog.adapter(
            f"bound {target}", f"CALL[{target}](F, r, s, None, c[1], *a)", method=sel.obj
        )
    text = f"({adapter}, {recv})"
    place = fn.prog.placement(n)
    if place is None or place.segment != "heap":
        return text
    return fn.prog.register(fn.prog.site(fn, n, "method value", fn.type(n)), text)


def bound_interface(fn: Fn, name: str) -> str:
    """The call that an interface's bound method makes."""
    return f"CALL[{fn.prog.itab(name)}[c[1][0]]](F, r, s, None, c[1][1], *a)"


def method_expr(fn: Fn, n: ast.SelectorExpr, sel: Selection) -> str:
    """`T.M`: a function whose first parameter is the receiver."""
    assert isinstance(sel.obj, Func)
    recv = sel.recv
    if isinstance(under(recv), Interface):
        table = fn.prog.itab(sel.obj.name)
        body = f"CALL[{table}[a[0][0]]](F, r, s, None, a[0][1], *a[1:])"
        return f"({fn.prog.adapter(f'expr {table}', body)},)"
    entry = fn.prog.method_entry(recv, sel.obj)
    del n
    return f"({entry},)"
