"""What is inside of the body of a loop over a function (rangefunc.py)."""

from __future__ import annotations

from gomem.lower.values import elem_type
from gomem.syntax import ast
from gomem.syntax.walk import contains, inspect
from gomem.types.type import Signature
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Info
    from gomem.types.object import Var

__all__ = ["is_range_func", "mentions", "named_results", "returns_inside"]


def is_range_func(info: Info, n: ast.Node) -> bool:
    """Whether `n` is a loop over a function."""
    if not isinstance(n, ast.RangeStmt):
        return False
    tv = info.types.get(n.x)
    return tv is not None and isinstance(under(tv.type), Signature)


def mentions(n: ast.RangeStmt) -> list[ast.Node]:
    """The parts of a loop over a function that are in the body's function."""
    left = [e for e in (n.key, n.value) if e is not None and n.op == "="]
    return [*left, n.body]


def returns_inside(info: Info, body: ast.Node) -> bool:
    """Whether a body has a return statement inside of a loop over a function."""
    found = False

    def visit(n: ast.Node) -> bool:
        nonlocal found
        if is_range_func(info, n):
            assert isinstance(n, ast.RangeStmt)
            found = found or contains(n.body, ast.ReturnStmt)
        return not isinstance(n, ast.FuncLit)

    inspect(body, visit)
    return found


def named_results(info: Info, n: ast.Expr, body: ast.BlockStmt) -> tuple[Var, ...]:
    """Named results of function `n` that are assigned by returns in loops over functions."""
    if not returns_inside(info, body):
        return ()
    obj = info.defs.get(n) if isinstance(n, ast.Ident) else None
    sig = under(elem_type(obj.type) if obj is not None else info.types[n].type)
    assert isinstance(sig, Signature)
    found = tuple(sig.results.vars)
    return found if found and found[0].name not in ("", "_") else ()
