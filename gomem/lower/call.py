"""Calls. Spec: Calls, Passing arguments to ... parameters."""

from __future__ import annotations

from gomem.lower import builtins, chans, closure, convert, facts
from gomem.lower import expr as ex
from gomem.lower.boxing import convert_text
from gomem.lower.program import Term
from gomem.lower.values import elem_type
from gomem.record import record
from gomem.syntax import ast
from gomem.trace.facts import Fact
from gomem.types.object import Builtin, Func
from gomem.types.type import Interface, Signature, Slice, Tuple
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = ["Callee", "arguments", "call", "callee", "is_conversion", "is_pure"]

# Library packages whose native functions neither print nor call back: they stay in expressions.
PURE = frozenset(("math", "math/bits", "strings", "strconv", "unicode", "unicode/utf8"))

HOISTED = frozenset(("close", "copy", "recover"))
"""Built-ins with an effect that other operands see: evaluated in order with calls."""


@record
class Callee:
    """What is called: `how` is "static", "native", "interface", "value" or "resolved".

    "resolved": a func parameter whose function the direct style looks up on entry.
    """

    how: str
    func: Func | None
    """The declared function or method."""
    recv: str
    """The text of the receiver, or of the func or interface value; "" if there is none."""
    sig: Signature
    name: str


def is_conversion(fn: Fn, n: ast.CallExpr) -> bool:
    """Whether `n` is `T(x)`."""
    tv = fn.info.types.get(n.fun)
    return tv is not None and tv.mode == "typexpr"


def builtin_of(fn: Fn, n: ast.CallExpr) -> str:
    """The name of the built-in function that `n` calls, or ""."""
    fun = ex.unparen(n.fun)
    if isinstance(fun, ast.SelectorExpr):
        fun = fun.sel
    if isinstance(fun, ast.Ident):
        obj = fn.info.uses.get(fun)
        if isinstance(obj, Builtin):
            return obj.name
    return ""


def declared(fn: Fn, n: ast.CallExpr) -> Func | None:
    """The function that `n` calls by its name (no method)."""
    fun = ex.unparen(n.fun)
    if isinstance(fun, ast.SelectorExpr) and fun not in fn.info.selections:
        fun = fun.sel
    if isinstance(fun, ast.Ident):
        obj = fn.info.uses.get(fun)
        if isinstance(obj, Func):
            return obj
    return None


def is_pure(fn: Fn, n: ast.CallExpr) -> bool:
    """Whether the call stays inside an expression: conversions, built-ins, some natives."""
    if is_conversion(fn, n):
        return True
    name = builtin_of(fn, n)
    if name:
        return name not in HOISTED
    obj = declared(fn, n)
    return (
        obj is not None
        and obj.pkg is not None
        and obj.pkg.path in PURE
        and fn.prog.is_native(obj)
        and not fn.prog.native_calls_back(obj)
    )


def call(fn: Fn, n: ast.CallExpr) -> str:
    """The value of a call; the pair or tuple of values if there are several results."""
    if is_conversion(fn, n):
        return convert.conversion(fn, n)
    name = builtin_of(fn, n)
    if name in HOISTED:
        cell = fn.hidden()
        fn.emit(f"{cell} = {builtins.builtin(fn, name, n)}")
        return cell
    if name:
        return builtins.builtin(fn, name, n)
    c = callee(fn, n)
    texts = [c.recv] if c.recv else []
    if c.recv and any(ex.has_call(fn, a) for a in n.args) and "F[2]" in c.recv:
        cell = fn.hidden()
        fn.emit(f"{cell} = {c.recv}")
        texts = [cell]
    texts += arguments(fn, n, c.sig, texts)
    return emit_call(fn, n, c, texts)


def callee(fn: Fn, n: ast.CallExpr) -> Callee:
    """Find out what `n` calls, and lower its receiver."""
    fun = ex.unparen(n.fun)
    sig = under(fn.type(n.fun))
    assert isinstance(sig, Signature)
    obj = declared(fn, n)
    if obj is not None:
        how = "native" if fn.prog.is_native(obj) else "static"
        return Callee(how, obj, "", sig, fn.prog.func_name(obj))
    if isinstance(fun, ast.SelectorExpr):
        sel = fn.info.selections.get(fun)
        if sel is not None and sel.kind == "method":
            assert isinstance(sel.obj, Func)
            t = closure.path_type(fn.type(fun.x), sel.index[:-1])
            if isinstance(under(t), Interface):
                text = ex.field_path(ex.expr(fn, fun.x), sel.index[:-1])
                return Callee("interface", sel.obj, text, sig, sel.obj.name)
            how = "native" if fn.prog.is_native(sel.obj) else "static"
            recv = closure.receiver(fn, fun.x, sel)
            return Callee(how, sel.obj, recv, sig, fn.prog.func_name(sel.obj))
    text = ex.expr(fn, n.fun)
    how = "resolved" if text in fn.resolved else "value"
    return Callee(how, None, text, sig, "func value")


def emit_call(fn: Fn, n: ast.CallExpr, c: Callee, texts: list[str]) -> str:
    """End the point with the call; its result is in F[2] of the next one."""
    if c.how == "native":
        assert c.func is not None
        name = fn.prog.native(c.func)
        if fn.prog.native_waits(c.func):
            f = facts.fact(fn, "native", n)
            if f is not None:
                f = Fact(f.kind, f.text, (), f.reads, facts.text_of(fn, n.fun))
            return chans.wait(fn, f"{name}({', '.join(['RT, F, {r}, {s}', *texts])})", f, n)
        text = f"{name}({', '.join(['RT', *texts])})"
        if not fn.prog.native_calls_back(c.func):
            if is_pure(fn, n):
                return ex.early(fn, text)
            cell = fn.hidden()
            fn.emit(f"{cell} = {text}")
            return cell
        term = Term("native", text)
    elif c.how == "static":
        assert c.func is not None
        term = Term("call", ", ".join(texts), fn.prog.callable(c.func))
    elif c.how == "interface":
        assert c.func is not None
        x, table = fn.tmp("x"), fn.prog.itab(c.func.name)
        known = n in (fn.prog.placements.dereferenced or ())
        rest = ", ".join([f"notnil({x}[1])" if known else f"{x}[1]", *texts[1:]])
        term = Term("dyn", f"CALL[{table}[({x} := {texts[0]})[0]]](F, {{r}}, {{s}}, None, {rest})")
    elif c.how == "resolved":
        term = Term("dyn", f"K{c.recv[2:-1]}({', '.join(texts)})")
    else:
        x = fn.tmp("c")
        rest = "".join(f", {t}" for t in texts[1:])
        term = Term("dyn", f"CALL[({x} := {texts[0]})[0]](F, {{r}}, {{s}}, {x}{rest})")
    visible = c.how == "value" or (c.how == "interface") or fn.prog.is_user(c.func)
    if fn.user and visible and c.how != "native":
        fn.mark(facts.call_fact(fn, n, c), n)
    after = fn.new_point()
    fun = ex.unparen(n.fun)
    fn.prog.call_pos[fn.cur.id] = fun.sel.pos if isinstance(fun, ast.SelectorExpr) else n.pos
    fn.seal(Term(term.kind, term.text, term.target, after.id))
    fn.cur = after
    return "F[2]"


def arguments(fn: Fn, n: ast.CallExpr, sig: Signature, before: list[str]) -> list[str]:
    """The texts of the arguments, one per parameter; `before` are texts lowered already."""
    params = [elem_type(v.type) for v in sig.params.vars]
    if len(n.args) == 1:
        t = fn.type(n.args[0])
        if isinstance(t, Tuple) and len(t.vars) != 1:
            return spread(fn, n, sig, t)
    fixed = params[:-1] if sig.variadic and not n.has_dots else params
    texts = list(before)
    for a, t in zip(n.args, fixed, strict=False):
        ex.spill(fn, texts, a)
        texts.append(ex.value(fn, a, t))
    if sig.variadic and not n.has_dots:
        u = under(params[-1])
        assert isinstance(u, Slice)
        extra: list[str] = []
        for a in n.args[len(fixed) :]:
            ex.spill(fn, texts, a)
            ex.spill(fn, extra, a)
            extra.append(ex.value(fn, a, u.elem))
        texts.append(variadic(fn, n, u.elem, extra))
    before[:] = texts[: len(before)]
    return texts[len(before) :]


def variadic(fn: Fn, n: ast.CallExpr, elem: Type, texts: list[str]) -> str:
    """The slice of the arguments of a `...` parameter."""
    if not texts:
        return "NIL"
    k = len(texts)
    text = f"[{', '.join(texts)}]"
    place = fn.prog.variadic_placement(n)
    if place is not None and place.segment == "heap":
        site = fn.prog.site(fn, n, "variadic", elem, array=True)
        text = fn.prog.register(site, text)
    return f"({text}, 0, {k}, {k})"


def spread(fn: Fn, n: ast.CallExpr, sig: Signature, t: Tuple) -> list[str]:
    """`f(g())` where g has several results."""
    cell = fn.hidden()
    fn.emit(f"{cell} = {ex.expr(fn, n.args[0])}")
    params = [elem_type(v.type) for v in sig.params.vars]
    got = [elem_type(v.type) for v in t.vars]
    count = len(params) - 1 if sig.variadic else len(params)
    texts = [convert_text(fn, f"{cell}[{i}]", got[i], params[i]) for i in range(count)]
    if sig.variadic:
        u = under(params[-1])
        assert isinstance(u, Slice)
        rest = [convert_text(fn, f"{cell}[{i}]", got[i], u.elem) for i in range(count, len(got))]
        texts.append(variadic(fn, n, u.elem, rest))
    return texts
