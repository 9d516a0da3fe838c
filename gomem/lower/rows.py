"""Rows that a loop does not change: `a[i]` in `for k { ... a[i][k] ... }`, in direct style.

The parts of the row are put into Python locals before the loop, if the index is good; inside, an
element that is not there is looked up as Go says, from the beginning, so that the panic is Go's.
Only for innermost loops that call nothing and store no slice into a slice, so that no row changes.
"""

from __future__ import annotations

from gomem.lower import call, intervals
from gomem.lower import expr as ex
from gomem.lower.index import row_key
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.type import Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.object import Var

__all__ = ["enter"]


def enter(fn: Fn, n: ast.ForStmt | ast.RangeStmt) -> None:
    """Before loop `n`: look up the rows that stay the same in it."""
    fn.rows = {}
    if fn.prog.steps or not _quiet(fn, n):
        return
    fixed = fn.shared | intervals.assigned_in(fn, n)

    def visit(e: ast.Node) -> bool:
        row = ex.unparen(e.x) if isinstance(e, ast.IndexExpr) else None
        if isinstance(row, ast.IndexExpr) and isinstance(under(fn.type(row)), Slice):
            key = row_key(fn, row)
            if key is not None and key not in fn.rows and not fixed.intersection(key):
                _look_up(fn, row, key)
        return True

    inspect(n, visit)


def _look_up(fn: Fn, row: ast.IndexExpr, key: tuple[Var, Var | int]) -> None:
    cell = fn.kept()
    h, c = cell[2:-1], fn.var(key[0])[2:-1]
    i = str(key[1]) if isinstance(key[1], int) else fn.var(key[1])
    fn.emit(f"if 0 <= {i} < N{c}: A{h}, O{h}, N{h}, _c = A{c}[O{c} + {i}]")
    fn.emit(f"else: A{h}, O{h}, N{h} = None, 0, -1")
    fn.rows[key] = h


def _quiet(fn: Fn, n: ast.Node) -> bool:
    """Whether a loop has no loop inside, calls nothing that may store, and stores no slices."""
    quiet = True

    def visit(e: ast.Node) -> bool:
        nonlocal quiet
        match e:
            case ast.ForStmt() | ast.RangeStmt() | ast.FuncLit() | ast.DeferStmt():
                quiet = quiet and e is n
            case ast.CallExpr():
                builtin = call.builtin_of(fn, e)
                quiet = quiet and (call.is_conversion(fn, e) or builtin in ("len", "cap"))
            case ast.AssignStmt():
                for t in e.lhs:
                    tv = fn.info.types.get(t)
                    if not isinstance(t, ast.Ident) and tv is not None:
                        quiet = quiet and not isinstance(under(tv.type), Slice)
            case _:
                pass
        return quiet

    inspect(n, visit)
    return quiet
