"""Index and slice expressions, and maps read. Spec: Index expressions, Slice expressions."""

from __future__ import annotations

import re

from gomem.lower import counted, intervals
from gomem.lower import expr as ex
from gomem.lower.values import real_part
from gomem.syntax import ast
from gomem.types.object import Var
from gomem.types.type import Array, Map, Pointer, Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn

__all__ = ["SIMPLE", "const_int", "index", "map_index", "row_key", "slice_expr"]

SIMPLE = re.compile(r"F\[\d+\]|\d+|True|False")
"""Texts that cost nothing and may stand twice."""
_SHORT = 60
"""Bounds of a slice expression that may stand several times, in characters."""


def index(fn: Fn, n: ast.IndexExpr) -> str:
    """`x[i]` as a value. Spec: Index expressions."""
    t = fn.type(n.x)
    u = under(t)
    if isinstance(u, Map):
        text = map_index(fn, n, u)
        # Keys made of bytes are not copied: walk/order.go, mapKeyReplaceStrConv.
        return ex.early(fn, text) if "bytes_string(" in text else text
    if isinstance(u, Slice) and (walked := counted.element(fn, n)):
        return walked
    texts = ex.exprs(fn, [n.x, n.index])
    texts[0] = ex.shallow(fn, texts[0])
    if isinstance(u, Slice):
        return _slice_index(fn, n, texts)
    if isinstance(u, Pointer):
        u = under(u.elem)
    if isinstance(u, Array):
        return _array_index(fn, n, texts, u.len)
    return _string_index(fn, n, texts)


def const_int(fn: Fn, n: ast.Expr | None) -> int | None:
    """The value of a constant index."""
    if n is None:
        return None
    v = fn.tv(n).value
    return None if v is None else int(real_part(v))


def _slice_index(fn: Fn, n: ast.IndexExpr, texts: list[str]) -> str:
    text = _element(fn, n, texts)
    row = ex.unparen(n.x)
    key = row_key(fn, row) if fn.loops.rows and isinstance(row, ast.IndexExpr) else None
    h = fn.loops.rows.get(key) if key is not None else None
    if h is None or not SIMPLE.fullmatch(texts[1]):
        return text
    low = "" if intervals.interval(fn, n.index)[0] >= 0 else " >= 0"
    return f"(A{h}[O{h} + {texts[1]}] if N{h} > {texts[1]}{low} else {text})"


def row_key(fn: Fn, row: ast.IndexExpr) -> tuple[Var, Var | int] | None:
    """What names the row `a[i]`: a local slice, and a local or a constant."""
    a = fn.info.uses.get(row.x) if isinstance(row.x, ast.Ident) else None
    if not isinstance(a, Var) or a not in fn.cells or fn.var(a) not in fn.unpacked_cells:
        return None
    k = const_int(fn, row.index)
    if k is not None:
        return a, k
    i = fn.info.uses.get(row.index) if isinstance(row.index, ast.Ident) else None
    if not isinstance(i, Var) or i not in fn.cells or fn.cells[i].boxed:
        return None
    return a, i


def _element(fn: Fn, n: ast.IndexExpr, texts: list[str]) -> str:
    if texts[0] in fn.unpacked_cells:
        return _unpacked_index(fn, n, texts)
    s = fn.tmp()
    k = const_int(fn, n.index)
    if k is not None:
        return f"({s}[0][{s}[1] + {k}] if ({s} := {texts[0]})[2] > {k} else oob({k}, {s}[2]))"
    if intervals.interval(fn, n.index)[0] >= 0:
        i, bound = _named(fn, texts[1])
        return f"({s}[0][{s}[1] + {i}] if ({s} := {texts[0]})[2] > {bound} else oob({i}, {s}[2]))"
    i = fn.tmp("i")
    return (  # the slice comes first in the test, so that both names are bound when it fails
        f"({s}[0][{s}[1] + {i}] if ({s} := {texts[0]})[2] > ({i} := {texts[1]}) >= 0 "
        f"else oob({i}, {s}[2]))"
    )


def _named(fn: Fn, text: str) -> tuple[str, str]:
    """A text that can stand twice, and the text for its first place."""
    if SIMPLE.fullmatch(text):
        return text, text
    i = fn.tmp("i")
    return i, f"({i} := {text})"


def _unpacked_index(fn: Fn, n: ast.IndexExpr, texts: list[str]) -> str:
    """An index into a slice whose parts are in locals: see assign.unpack_line."""
    c = texts[0][2:-1]
    i, first = _named(fn, texts[1])
    low = "" if intervals.interval(fn, n.index)[0] >= 0 else " >= 0"
    return f"(A{c}[O{c} + {i}] if N{c} > {first}{low} else oob({i}, N{c}))"


def _array_index(fn: Fn, n: ast.IndexExpr, texts: list[str], length: int) -> str:
    lo, hi = intervals.interval(fn, n.index)
    if lo >= 0 and hi < length:
        return f"{texts[0]}[{texts[1]}]"
    i = fn.tmp("i")
    return f"({texts[0]}[{i}] if 0 <= ({i} := {texts[1]}) < {length} else oob({i}, {length}))"


def _string_index(fn: Fn, n: ast.IndexExpr, texts: list[str]) -> str:
    i, s = fn.tmp("i"), fn.tmp()
    return (
        f"({s}[{i}] if len({s} := {texts[0]}) > ({i} := {texts[1]}) >= 0 else oob({i}, len({s})))"
    )


def map_index(fn: Fn, n: ast.IndexExpr, m: Map, *, comma_ok: bool = False) -> str:
    """`m[k]`, or the pair `v, ok`."""
    texts = ex.exprs(fn, [n.x])
    ex.spill(fn, texts, n.index)
    key = fn.values.key(m.key, ex.value(fn, n.index, m.key))
    zero = fn.values.zero(m.elem)
    plain = fn.values.plain_key(m.key)
    got = fn.tmp()
    if key.startswith("ikey("):  # the runtime's words for a bad key in an empty map are others
        seen = fn.tmp("m")
        texts[0] = f"({seen} := {texts[0]})"
        key = f"(ikey if {seen} else empty_ikey){key[4:]}"
    if comma_ok:
        item = fn.values.copy(m.elem, got if plain else f"{got}[1]")
        return (
            f"(({item}, True) if ({got} := ({texts[0]} or EMPTY).get({key}, MISSING)) "
            f"is not MISSING else ({zero}, False))"
        )
    if plain and not fn.is_list(m.elem):
        return f"({texts[0]} or EMPTY).get({key}, {zero})"
    item = got if plain else f"{got}[1]"
    return (
        f"({item} if ({got} := ({texts[0]} or EMPTY).get({key}, MISSING)) is not MISSING "
        f"else {zero})"
    )


def _unpacked_slice(x: str, lo: str, hi: str, lows: list[int]) -> str:
    """`x[lo:hi]` of a slice whose parts are in locals; the helper panics as Go does."""
    c = x[2:-1]
    size = f"{x}[3]"
    helper = f"slice2({x}, {lo}, {hi})"
    if lo == "None":
        if hi == "None":
            return x
        low = "" if lows[1] >= 0 else "0 <= "
        return f"((A{c}, O{c}, {hi}, {size}) if {low}{hi} <= {size} else {helper})"
    low = "" if lows[0] >= 0 else "0 <= "
    if hi == "None":
        hi, test = f"N{c}", f"{low}{lo} <= N{c}"
    else:
        test = f"{low}{lo} <= {hi} <= {size}"
    return f"((A{c}, O{c} + {lo}, {hi} - {lo}, {size} - {lo}) if {test} else {helper})"


def slice_expr(fn: Fn, n: ast.SliceExpr) -> str:
    """`x[lo:hi:max]`. Spec: Slice expressions."""
    nodes = [e for e in (n.x, n.lo, n.hi, n.max) if e is not None]
    texts: list[str] = []
    for e in nodes:
        ex.spill(fn, texts, e)
        text = ex.expr(fn, e)
        # walk/order.go, cheapExpr: bounds are copied, unless they are variables.
        name = e is n.x or isinstance(ex.unparen(e), ast.Ident)
        texts.append(text if name else ex.early(fn, text))
    x = texts.pop(0)
    bounds = [texts.pop(0) if e is not None else "None" for e in (n.lo, n.hi, n.max)]
    u = under(fn.type(n.x))
    pointer = isinstance(u, Pointer)
    if isinstance(u, Pointer):
        u = under(u.elem)
    if x in fn.unpacked_cells and not n.slice3 and len("".join(bounds)) < _SHORT:
        lows = [intervals.interval(fn, e)[0] if e is not None else 0 for e in (n.lo, n.hi)]
        return _unpacked_slice(x, bounds[0], bounds[1], lows)
    if isinstance(u, Slice):
        helper = "slice3" if n.slice3 else "slice2"
    elif isinstance(u, Array):
        x = f"array_slice({x}, {u.len})" if pointer else f"(notnil({x}), 0, {u.len}, {u.len})"
        helper = "aslice3" if n.slice3 else "aslice2"
    else:
        helper = "sslice"
    if not n.slice3:
        bounds.pop()
    return f"{helper}({x}, {', '.join(bounds)})"
