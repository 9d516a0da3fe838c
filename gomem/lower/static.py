"""Static initialisation: which package variables the linker lays out with their values.

After cmd/compile/internal/staticinit, as seen without inlining (design: facts about package-level
variables): constants, composite and string literals, addresses of other package variables and
function literals without captures are known; maps, make, new, most calls and slices of arrays
are not. A known value that is all zero needs no bytes in the file: it goes to bss.
"""

from __future__ import annotations

from gomem.lower.expr import unparen
from gomem.syntax import ast
from gomem.types.object import Func, Nil, Var
from gomem.types.type import Array, Interface, Map, Pointer, Slice, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Info

__all__ = ["is_known", "is_zero"]


def is_known(info: Info, n: ast.Expr) -> bool:  # noqa: C901, PLR0911, PLR0912 (table of contents)
    """Whether the compiler knows the value of initialiser `n`."""
    n = unparen(n)
    tv = info.types.get(n)
    if tv is not None and (tv.value is not None or tv.mode in ("typexpr", "nilvalue")):
        return True
    match n:
        case ast.Ident():
            return isinstance(info.uses.get(n), (Func, Nil))
        case ast.CompositeLit():
            assert tv is not None
            u = under(tv.type)
            if isinstance(u, Pointer):
                u = under(u.elem)
            if isinstance(u, Map):
                return False
            return all(is_known(info, element(e)) for e in n.elts)
        case ast.UnaryExpr(op="&"):
            x = unparen(n.x)
            if isinstance(x, ast.CompositeLit):
                return is_known(info, x)
            return isinstance(x, ast.Ident) and isinstance(info.uses.get(x), Var)
        case ast.FuncLit():
            return True
        case ast.SelectorExpr():
            return isinstance(info.uses.get(n.sel), Func) and n not in info.selections
        case ast.CallExpr():
            conversion = info.types.get(n.fun)
            if conversion is None or conversion.mode != "typexpr" or len(n.args) != 1:
                return False
            assert tv is not None
            u = under(tv.type)
            arg = info.types.get(n.args[0])
            if isinstance(u, Slice):  # []byte("abc")
                return arg is not None and arg.value is not None
            return not isinstance(u, Map) and is_known(info, n.args[0])
        case _:
            return False


def element(e: ast.Expr) -> ast.Expr:
    """The value of an element of a composite literal."""
    return e.value if isinstance(e, ast.KeyValueExpr) else e


def is_zero(info: Info, n: ast.Expr) -> bool:
    """Whether a known value is all zero bytes."""
    n = unparen(n)
    tv = info.types.get(n)
    if tv is not None and isinstance(under(tv.type), Interface):
        return tv.mode == "nilvalue"
    if tv is not None and tv.value is not None:
        return not tv.value
    if tv is not None and tv.mode == "nilvalue":
        return True
    if isinstance(n, ast.CompositeLit):
        assert tv is not None
        if isinstance(under(tv.type), (Struct, Array)):
            return all(is_zero(info, element(e)) for e in n.elts)
    return isinstance(n, ast.Ident) and isinstance(info.uses.get(n), Nil)
