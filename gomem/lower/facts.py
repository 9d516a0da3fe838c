"""Static facts of steps, for the narration: what a statement reads, writes and calls."""

from __future__ import annotations

from gomem.lower import notes
from gomem.syntax import ast
from gomem.syntax.positions import start_pos
from gomem.syntax.walk import inspect
from gomem.trace.facts import Fact, Read
from gomem.types.object import Builtin, Const, Func, Var
from gomem.types.type import Interface
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.call import Callee
    from gomem.lower.func import Fn

__all__ = ["call_fact", "fact", "is_step", "reads", "text_of"]

_WIDTH = 60


def text_of(fn: Fn, n: ast.Node) -> str:
    """The Go text of `n` on one line, shortened in the middle."""
    start = start_pos(_leftmost(n))
    source = fn.prog.fileset.source(start)
    end = n.end
    match n:
        case ast.RangeStmt():
            end = n.x.end
        case ast.ReturnStmt(results=results) if results:
            end = results[-1].end
    text = " ".join(source.slice(start, min(end, start + 400)).split())
    if isinstance(n, ast.ValueSpec):
        text = f"var {text}"
    if len(text) <= _WIDTH:
        return text
    return f"{text[: _WIDTH - 16]} … {text[-12:]}"


def _leftmost(n: ast.Node) -> ast.Node:
    """The expression that a simple statement begins with; its own position is the operator."""
    match n:
        case ast.ExprStmt() | ast.IncDecStmt():
            return n.x
        case ast.AssignStmt():
            return n.lhs[0]
        case _:
            return n


def reads(fn: Fn, nodes: list[ast.Node]) -> tuple[Read, ...]:
    """The names that are read in `nodes` (not inside function literals), each once.

    A call that is a step of its own has told of its operands already.
    """
    found: dict[object, Read] = {}
    uses = fn.info.uses
    called: set[ast.Node] = set()

    def visit(node: ast.Node) -> bool:
        if isinstance(node, ast.FuncLit) or node in called:
            return False
        if isinstance(node, ast.CallExpr):
            if is_step(fn, node):
                return False
            called.add(_name_of(node.fun))
        if isinstance(node, ast.Ident):
            obj = uses.get(node)
            if obj is not None and obj not in found:
                r = _read(fn, obj)
                if r is not None:
                    found[obj] = r
        return True

    for n in nodes:
        inspect(n, visit)
    return tuple(found.values())


def is_step(fn: Fn, n: ast.CallExpr) -> bool:
    """Whether a call is a step of its own: the frame that it pushes is shown."""
    fun = unparen(n.fun)
    tv = fn.info.types.get(n.fun)
    if tv is not None and tv.mode == "typexpr":
        return False
    if isinstance(fun, ast.SelectorExpr):
        sel = fn.info.selections.get(fun)
        if sel is not None and sel.kind == "method":
            recv = fn.info.types[fun.x].type
            return isinstance(under(recv), Interface) or fn.prog.is_user(sel.obj)  # type: ignore[arg-type]  # a method
        if sel is None:
            fun = fun.sel
    obj = fn.info.uses.get(fun) if isinstance(fun, ast.Ident) else None
    if isinstance(obj, Builtin):
        return False
    return fn.prog.is_user(obj) if isinstance(obj, Func) else True


def unparen(n: ast.Expr) -> ast.Expr:
    """An expression without the parentheses around it."""
    while isinstance(n, ast.ParenExpr):
        n = n.x
    return n


def returned_by(fn: Fn, nodes: list[ast.Node]) -> tuple[str, ...]:
    """The functions whose results the expressions are: `a, b := f(), g()`."""
    out = []
    for n in nodes:
        x = unparen(n)  # type: ignore[arg-type]  # expressions
        if isinstance(x, ast.CallExpr) and is_step(fn, x):
            fun = unparen(x.fun)
            out.append("the func literal" if isinstance(fun, ast.FuncLit) else text_of(fn, fun))
    return tuple(out)


def _name_of(fun: ast.Expr) -> ast.Node:
    """The identifier that a call's function is known by; a call names it anyway."""
    fun = unparen(fun)
    return fun.sel if isinstance(fun, ast.SelectorExpr) else fun


def _read(fn: Fn, obj: object) -> Read | None:
    match obj:
        case Var() if obj.kind == "field":
            return None
        case Var() if obj.kind == "package":
            if obj.pkg is not fn.pkg:
                return None
            return Read(obj.name, fn.prog.section(obj), "")
        case Var():
            slot = fn.cells.get(obj)
            where = "closure" if slot is None else "heap" if slot.boxed else "frame"
            return Read(obj.name, where, _shadows(fn, obj))
        case Const() if obj.pkg is fn.pkg:
            if isinstance(obj.val, bytes):
                return Read(obj.name, "text", "")
            return Read(obj.name, "const", "", str(obj.val))
        case Func() if obj.pkg is fn.pkg:
            return Read(obj.name, "code", "")
        case _:
            return None


def _shadows(fn: Fn, v: Var) -> str:
    scope = v.parent.parent if v.parent is not None else None
    if scope is None:
        return ""
    _scope, other = scope.lookup_parent(v.name, v.pos)
    if isinstance(other, Var) and other is not v:
        if other.kind == "package":
            return f"{fn.pkg.name}.{v.name} in .{fn.prog.section(other)}"
        return f"an outer {v.name}"
    return ""


def fact(
    fn: Fn, kind: str, n: ast.Node, read: list[ast.Node] | None = None, writes: tuple[str, ...] = ()
) -> Fact | None:
    """The fact of a statement; None in library code, which has no steps."""
    if not fn.user:
        return None
    said = tuple(dict.fromkeys(fn.prog.notes(fn, n)))
    args: tuple[str, ...] = ()
    if kind in ("define", "decl", "assign"):
        args = returned_by(fn, list(n.rhs if isinstance(n, ast.AssignStmt) else read or ()))
    got = reads(fn, [n] if read is None else read)
    return Fact(kind, text_of(fn, n), writes, got, args=args, notes=said)


def call_fact(fn: Fn, n: ast.CallExpr, c: Callee) -> Fact:
    """The fact of a call: arguments evaluated, frame of the callee pushed."""
    params = tuple(v.name or "_" for v in c.sig.params.vars)
    args = tuple(text_of(fn, a) for a in n.args)
    got = reads(fn, _operands(fn, n, c))
    said = [note for a in n.args for note in fn.prog.notes(fn, a)]
    said += notes.call_notes(fn, n)
    if c.how == "static":
        recv = c.func.type.recv if c.func is not None else None  # type: ignore[union-attr]  # declared
        inputs = [recv, *c.sig.params.vars] if recv is not None else list(c.sig.params.vars)
        said += notes.params_notes(fn, inputs)
    return Fact(
        "call", text_of(fn, n), (), got, c.name, args, params, notes=tuple(dict.fromkeys(said))
    )


def _operands(fn: Fn, n: ast.CallExpr, c: Callee) -> list[ast.Node]:
    """What a call reads: its arguments, the receiver, and a func value."""
    fun = unparen(n.fun)
    if c.how == "value":
        return [fun, *n.args]
    if isinstance(fun, ast.SelectorExpr) and fun in fn.info.selections:
        return [fun.x, *n.args]
    return list(n.args)
