"""Static facts of steps, for the narration: what a statement reads, writes and calls."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.positions import start_pos
from gomem.syntax.walk import inspect
from gomem.trace.facts import Fact, Read
from gomem.types.object import Const, Func, Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.call import Callee
    from gomem.lower.func import Fn

__all__ = ["call_fact", "fact", "reads", "text_of"]

_WIDTH = 60


def text_of(fn: Fn, n: ast.Node) -> str:
    """The Go text of `n` on one line, shortened in the middle."""
    start = start_pos(_leftmost(n))
    source = fn.prog.fileset.source(start)
    text = " ".join(source.slice(start, min(n.end, start + 400)).split())
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
    """The names that are read in `nodes` (not inside function literals), each once."""
    found: dict[object, Read] = {}
    uses = fn.info.uses

    def visit(node: ast.Node) -> bool:
        if isinstance(node, ast.FuncLit):
            return False
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
    notes = tuple(dict.fromkeys(fn.prog.notes(fn, n)))
    return Fact(kind, text_of(fn, n), writes, reads(fn, [n] if read is None else read), notes=notes)


def call_fact(fn: Fn, n: ast.CallExpr, c: Callee) -> Fact:
    """The fact of a call: arguments evaluated, frame pushed."""
    params = tuple(v.name or "_" for v in c.sig.params.vars)
    args = tuple(text_of(fn, a) for a in n.args)
    got = reads(fn, list(n.args))
    return Fact("call", text_of(fn, n), (), got, c.name, args, params)
