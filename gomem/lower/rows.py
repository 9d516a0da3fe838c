"""Rows that a loop does not change: `a[i]` in `for k { ... a[i][k] ... }`, in direct style.

The parts of the row are put into Python locals before the loop, if the index is good; inside, an
element that is not there is looked up as Go says, from the beginning, so that the panic is Go's.
Only for innermost loops that call nothing and store no slice into a slice, so that no row changes.
"""

from __future__ import annotations

from gomem.lower import call, intervals
from gomem.lower import expr as ex
from gomem.lower import index as ix
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.object import Var
from gomem.types.type import Array, Slice, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = ["enter", "quiet", "stored"]


def enter(fn: Fn, n: ast.ForStmt | ast.RangeStmt) -> None:
    """Before loop `n`: look up the rows that stay the same in it."""
    fn.loops.rows = {}
    if fn.prog.steps or not quiet(fn, n):
        return
    moving = fn.shared | intervals.assigned_in(fn, n)

    def visit(e: ast.Node) -> bool:
        row = ex.unparen(e.x) if isinstance(e, ast.IndexExpr) else None
        if isinstance(row, ast.IndexExpr) and isinstance(under(fn.type(row)), Slice):
            key = ix.row_key(fn, row)
            fixed = key is not None and not any(k in moving or declared_in(n, k) for k in key)
            if key is not None and fixed and key not in fn.loops.rows:
                _look_up(fn, row, key)
        return True

    inspect(n, visit)


def _look_up(fn: Fn, row: ast.IndexExpr, key: tuple[Var, Var | int]) -> None:
    cell = fn.kept()
    h, c = cell[2:-1], fn.var(key[0])[2:-1]
    i = str(key[1]) if isinstance(key[1], int) else fn.var(key[1])
    fn.emit(f"if 0 <= {i} < N{c}: A{h}, O{h}, N{h}, _c = A{c}[O{c} + {i}]")
    fn.emit(f"else: A{h}, O{h}, N{h} = None, 0, -1")
    fn.loops.rows[key] = h


def quiet(fn: Fn, n: ast.Node) -> bool:
    """Whether a loop has no loop inside, lets nobody else run, and stores no slices."""
    good = True

    def visit(e: ast.Node) -> bool:
        nonlocal good
        match e:
            case ast.ForStmt() | ast.RangeStmt():
                good = good and e is n
            case ast.FuncLit() | ast.DeferStmt() | ast.GoStmt() | ast.SendStmt() | ast.SelectStmt():
                good = False
            case ast.UnaryExpr(op="<-"):
                good = False
            case ast.CallExpr():
                builtin = call.builtin_of(fn, e)
                plain = builtin in ("len", "cap", "min", "max")
                good = good and (plain or call.is_conversion(fn, e))
            case _:
                pass
        return good

    inspect(n, visit)
    return good and not any(holds_slice(t) for t in stored(fn, n))


def declared_in(n: ast.Node, v: Var | int) -> bool:
    """Whether a variable (or a constant) is one of node `n` itself."""
    return isinstance(v, Var) and n.pos <= v.pos < n.end


def stored(fn: Fn, n: ast.Node) -> list[Type]:
    """The types of what is stored in `n`, other than into plain variables."""
    found: list[Type] = []

    def visit(e: ast.Node) -> bool:
        match e:
            case ast.AssignStmt():
                for x in e.lhs:
                    _note(fn, x, found)
            case ast.IncDecStmt():
                _note(fn, e.x, found)
            case ast.RangeStmt(op="="):
                _note(fn, e.key, found)
                _note(fn, e.value, found)
            case _:
                pass
        return True

    inspect(n, visit)
    return found


def _note(fn: Fn, e: ast.Expr | None, found: list[Type]) -> None:
    """Variables that are arrays or structs count: a slice may show their inside."""
    e = e if e is None else ex.unparen(e)
    if isinstance(e, ast.Ident):
        v = fn.info.uses.get(e)  # what is declared here, nothing shows
        if isinstance(v, Var) and v.type is not None and fn.is_list(v.type):
            found.append(v.type)
    elif e is not None:
        found.append(fn.type(e))


def holds_slice(t: Type) -> bool:
    """Whether a slice is, or is inside, a value of type `t`."""
    u = under(t)
    if isinstance(u, Array):
        return holds_slice(u.elem)
    if isinstance(u, Struct):
        return any(f.type is not None and holds_slice(f.type) for f in u.fields)
    return isinstance(u, Slice)
