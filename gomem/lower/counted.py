"""Counted loops: `for i := lo; i < hi; i++` and ranges over slices and integers, in direct style.

The counter goes from a first value to a bound, and both are known before the loop. So whether all
of its `a[i]` and `a[i-1]` are good can be asked once: innermost loops are written twice, and the
one without checks runs if the answer is yes. The other one panics where Go does.

In the loop without checks the elements `a[i]` need no index either, if nothing in it can store into
`a`: Python walks along the arrays (`Column`), as `for x, y in zip(a, b)`. A list iterator gives the
element that is there at the beginning of an iteration.
"""

from __future__ import annotations

from gomem.lower import expr as ex
from gomem.lower import index as ix
from gomem.lower import intervals, rows
from gomem.lower.program import Column, CountedLoop
from gomem.lower.rtypes import kind_of
from gomem.record import mutable, record
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.object import Var
from gomem.types.predicates import identical
from gomem.types.type import Array, Slice, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.lower.func import Fn
    from gomem.lower.program import Point
    from gomem.types.type import Type

__all__ = ["Counting", "Good", "element", "head", "place", "write"]

LARGE = 400
"""Nodes of a loop that is not worth being written twice."""
LONG = 8
"""Trips from which on walking along arrays pays."""


@record
class Counting:
    """A loop whose counter rises from `low` to below `bound`; texts of the values before it."""

    counter: Var
    values: tuple[int, int]
    """Least and greatest value of the counter in the body."""
    low: str
    bound: str
    by: str


@mutable
class Good:
    """What holds in a loop without checks."""

    counting: Counting
    headers: dict[str, tuple[int, int]]
    """Slices in locals that are indexed by the counter plus something, from least to most."""
    columns: dict[tuple[str, int], Column]
    """Elements that are there at the beginning of an iteration."""


def write(
    fn: Fn, n: ast.ForStmt | ast.RangeStmt, counting: Counting | None, loop: Callable[[], None]
) -> None:
    """Write a loop: once, or with checks and without."""
    good = None if counting is None or fn.prog.steps else _look(fn, n, counting)
    if good is None:
        loop()
        return
    tests = _tests(good)
    if not tests:
        _without_checks(fn, good, loop)
        return
    fast, slow = fn.new_point(), fn.new_point()
    fn.branch(" and ".join(tests), fast.id, slow.id)
    size = len(fn.slots)
    fn.cur = fast
    _without_checks(fn, good, loop)
    del fn.slots[size:]  # the same variables come again
    fn.cur = slow
    loop()


def _without_checks(fn: Fn, good: Good, loop: Callable[[], None]) -> None:
    fn.loops.good = good
    loop()
    fn.loops.good = None


def _tests(good: Good) -> list[str]:
    """What has to hold before the loop."""
    c = good.counting
    tests = []
    for h, (least, most) in good.headers.items():
        if c.values[0] + least < 0:
            tests.append(f"{c.low} >= {-least}")
        if c.bound != f"N{h}" or most > 0:
            tests.append(f"{c.bound}{plus(most)} <= N{h}")
    if good.columns and not (c.low.isdigit() and c.bound.isdigit()):
        tests.append(f"{c.bound} - {c.low} > {LONG}")
    return list(dict.fromkeys(tests))


def plus(k: int) -> str:
    """The text that adds a constant."""
    return f" + {k}" if k > 0 else f" - {-k}" if k < 0 else ""


# ----------------------------------------------------------------------------- what there is


def _look(fn: Fn, n: ast.ForStmt | ast.RangeStmt, counting: Counting) -> Good | None:
    """The slices that loop `n` indexes by its counter; None if that gains nothing."""
    if not _simple(n):
        return None
    moving = intervals.assigned_in(fn, n)
    good = Good(counting, {}, {})
    uses: dict[tuple[str, int], list[ast.IndexExpr]] = {}
    bases: set[ast.Expr] = set()

    def visit(e: ast.Node) -> bool:
        if isinstance(e, ast.IndexExpr):
            bases.add(ex.unparen(e.x))
            found = _access(fn, counting, e)
            base = _base(fn, e)
            fixed = base is not None and base not in moving and not rows.declared_in(n, base)
            if found is not None and fixed:
                h, k = found
                least, most = good.headers.get(h, (k, k))
                good.headers[h] = (min(least, k), max(most, k))
                uses.setdefault(found, []).append(e)
        return True

    inspect(n.body, visit)
    if counting.by == "1" and rows.quiet(fn, n) and not _short(counting):
        stored = rows.stored(fn, n)
        for (h, k), nodes in uses.items():
            elem = fn.type(nodes[0])
            if not any(contains(t, elem) for t in stored):
                parts = isinstance(under(elem), Slice) and bases.issuperset(nodes)
                good.columns[h, k] = _column(fn, f"A{h}", f"O{h}{plus(k)}", parts=parts)
    return good if good.headers else None


def _short(c: Counting) -> bool:
    return c.low.isdigit() and c.bound.isdigit() and int(c.bound) - int(c.low) <= LONG


def _column(fn: Fn, array: str, offset: str, *, parts: bool) -> Column:
    """`parts`: the element is only indexed, so the parts of a slice are all that is needed."""
    cell = fn.kept()
    if not parts:
        return Column(cell, cell, array, offset)
    c = cell[2:-1]
    fn.unpacked_cells.add(cell)
    return Column(cell, f"(A{c}, O{c}, N{c}, _c)", array, offset)


def _simple(n: ast.ForStmt | ast.RangeStmt) -> bool:
    """Whether `n` is an innermost loop, not large, and can be lowered twice."""
    count = 0

    def visit(e: ast.Node) -> bool:
        nonlocal count
        count += 1
        match e:
            case ast.ForStmt() | ast.RangeStmt():
                count += 0 if e is n else LARGE
            case ast.FuncLit() | ast.LabeledStmt() | ast.DeferStmt() | ast.GoStmt():
                count += LARGE
            case ast.Ident(name="append"):  # has a buffer of its own
                count += LARGE
            case ast.BranchStmt(tok="goto") | ast.SelectStmt() | ast.UnaryExpr(op="&"):
                count += LARGE
            case _:
                pass
        return count < LARGE

    inspect(n, visit)
    return count < LARGE


def _base(fn: Fn, e: ast.IndexExpr) -> Var | None:
    """The variable that the slice of an access starts from."""
    x = ex.unparen(e.x)
    while isinstance(x, ast.IndexExpr):
        x = ex.unparen(x.x)
    v = fn.info.uses.get(x) if isinstance(x, ast.Ident) else None
    return v if isinstance(v, Var) else None


def _access(fn: Fn, counting: Counting, e: ast.IndexExpr) -> tuple[str, int] | None:
    """Slice in locals, and what is added to the counter, if `e` is such an access."""
    k = _added(fn, counting, e.index)
    if k is None or not isinstance(under(fn.type(e.x)), Slice):
        return None
    x = ex.unparen(e.x)
    if isinstance(x, ast.IndexExpr):
        key = ix.row_key(fn, x) if fn.loops.rows else None
        h = fn.loops.rows.get(key) if key is not None else None
        return None if h is None else (h, k)
    v = fn.info.uses.get(x) if isinstance(x, ast.Ident) else None
    if not isinstance(v, Var) or v not in fn.cells or fn.var(v) not in fn.unpacked_cells:
        return None
    return fn.var(v)[2:-1], k


def _added(fn: Fn, counting: Counting, e: ast.Expr) -> int | None:
    """`k` if `e` is the counter plus a small constant `k`."""
    e = ex.unparen(e)
    if isinstance(e, ast.Ident):
        return 0 if fn.info.uses.get(e) is counting.counter else None
    if not isinstance(e, ast.BinaryExpr) or e.op not in ("+", "-"):
        return None
    x, y = (e.x, e.y) if e.op == "-" or ix.const_int(fn, e.x) is None else (e.y, e.x)
    k = ix.const_int(fn, y)
    x = ex.unparen(x)
    if k is None or abs(k) >> 20 or not isinstance(x, ast.Ident):
        return None
    if e.op == "-":
        k = -k
    least, most = counting.values
    fits = intervals.fits(kind_of(fn.type(e)), (least + k, most + k))  # it does not wrap
    return k if fits and fn.info.uses.get(x) is counting.counter else None


def contains(t: Type, part: Type) -> bool:
    """Whether a value of `t` has a `part` in it."""
    if identical(t, part):
        return True
    u = under(t)
    if isinstance(u, Array):
        return contains(u.elem, part)
    return isinstance(u, Struct) and any(
        f.type is not None and contains(f.type, part) for f in u.fields
    )


# ------------------------------------------------------------------------------------- uses


def place(fn: Fn, n: ast.IndexExpr) -> tuple[str, str] | None:
    """List and index of an element that is known to be there."""
    good = fn.loops.good
    if good is None:
        return None
    found = _access(fn, good.counting, n)
    if found is None or found[0] not in good.headers:
        return None
    h, k = found
    least, most = good.headers[h]
    if not least <= k <= most:
        return None
    return f"A{h}", f"O{h} + {fn.var(good.counting.counter)}{plus(k)}"


def element(fn: Fn, n: ast.IndexExpr) -> str | None:
    """The text of an element that is known to be there."""
    at = place(fn, n)
    good = fn.loops.good
    if at is None or good is None:
        return None
    found = _access(fn, good.counting, n)
    column = good.columns.get(found) if found is not None else None
    return f"{at[0]}[{at[1]}]" if column is None else column.cell


def head(fn: Fn, top: Point, count: Counting, post: Point) -> None:
    """Note that `top` is the head of a loop that counts; load the columns at its body's start."""
    columns: tuple[Column, ...] = ()
    load = -1
    i = fn.var(count.counter)
    good = fn.loops.good
    if good is not None and good.columns:
        columns = tuple(good.columns.values())
        load = fn.cur.id
        for c in columns:
            fn.emit(f"{c.target} = {c.array}[{c.offset} + {i}]")
        fn.start(fn.new_point())
    fn.prog.counted[top.id] = CountedLoop(i, count.bound, count.by, columns, load, post.id)
