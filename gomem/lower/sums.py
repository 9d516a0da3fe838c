"""Sums that wrap when their loop is over: `for ... { s += a * b }`, in direct style.

Python's integers do not overflow, and + and - are the same whether one wraps before or after them.
So a variable that a loop only adds to, and does not read, need not be in range before the loop is
left. It cannot grow beyond what the trips times the largest term make: few bits more than it had.
"""

from __future__ import annotations

from gomem.lower import expr as ex
from gomem.lower import intervals
from gomem.lower.rtypes import kind_of
from gomem.lower.values import elem_type, wrap
from gomem.syntax import ast
from gomem.syntax.walk import contains, inspect
from gomem.types.object import Var
from gomem.types.type import Signature
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn

__all__ = ["enter", "leave"]


def enter(fn: Fn, n: ast.ForStmt | ast.RangeStmt, label: str) -> list[Var]:
    """Before loop `n`: the variables that it only adds to, and no loop around it does."""
    if fn.prog.steps or not _one_way_out(fn, n, label):
        return []
    added, mentioned = _mentions(fn, n)
    returns = fn.has_defer or contains(n, ast.ReturnStmt)
    found = []
    for v, times in added.items():
        if times != mentioned[v] or v in fn.loops.late or v in fn.loops.counters:
            continue
        if intervals.plain_local(fn, v) and not (returns and fn.cells[v].kind == "result"):
            found.append(v)
    fn.loops.late.update(found)
    return found


def leave(fn: Fn, found: list[Var]) -> None:
    """Where all ways out of the loop meet: put the sums into their range."""
    for v in found:
        fn.loops.late.discard(v)
        cell = fn.var(v)
        fn.emit(f"{cell} = {wrap(kind_of(elem_type(v.type)), cell)}")


def _mentions(fn: Fn, n: ast.Node) -> tuple[dict[Var, int], dict[Var, int]]:
    """How often each variable is added to in `n`, and how often it is mentioned."""
    added: dict[Var, int] = {}
    mentioned: dict[Var, int] = {}

    def note(table: dict[Var, int], e: ast.Node) -> None:
        v = fn.info.uses.get(e) if isinstance(e, ast.Ident) else None
        if isinstance(v, Var):
            table[v] = table.get(v, 0) + 1

    def visit(e: ast.Node) -> bool:
        if isinstance(e, ast.AssignStmt) and e.op in ("+=", "-="):
            note(added, ex.unparen(e.lhs[0]))
        note(mentioned, e)
        return True

    inspect(n, visit)
    return added, mentioned


def _one_way_out(fn: Fn, n: ast.Node, label: str) -> bool:
    """Whether `n` is left only at its end, or for good."""
    inside = {label}
    jumps: list[ast.BranchStmt] = []
    good = True

    def visit(e: ast.Node) -> bool:
        nonlocal good
        match e:
            case ast.LabeledStmt():
                inside.add(e.label.name)
            case ast.BranchStmt():
                jumps.append(e)
            case ast.RangeStmt():  # a body that another function calls
                good = good and not isinstance(under(fn.type(e.x)), Signature)
            case _:
                pass
        return good

    inspect(n, visit)
    return good and all(
        j.tok != "goto" and (j.label is None or j.label.name in inside) for j in jumps
    )
