"""Range loops. Spec: For statements with range clause.

The range expression is evaluated once into hidden cells that live as long as the function; each
iteration makes its own key and value variables when they are declared by the loop.
"""

from __future__ import annotations

from gomem.lower import assign, chans, counted, intervals, rangefunc, rows, sums
from gomem.lower import expr as ex
from gomem.lower.facts import fact
from gomem.lower.func import Target
from gomem.lower.program import CountedLoop
from gomem.lower.rtypes import kind_of
from gomem.syntax import ast
from gomem.types.object import Var
from gomem.types.type import Array, Basic, Chan, Map, Pointer, Signature, Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.lower.program import SlotInfo
    from gomem.types.type import Type

__all__ = ["bind", "range_stmt"]


def range_stmt(fn: Fn, n: ast.RangeStmt, label: str) -> None:
    """`for k, v := range x { ... }`."""
    t = fn.type(n.x)
    u = under(t)
    match u:
        case Basic() if kind_of(u) == "string":
            _loop(fn, n, label, *_string(fn, n))
        case Basic():
            _loop(fn, n, label, *_integer(fn, n))
        case Map():
            _loop(fn, n, label, *_map(fn, n, u))
        case Slice():
            _loop(fn, n, label, *_slice(fn, n, u.elem))
        case Array():
            _loop(fn, n, label, *_array(fn, n, u, copied=True))
        case Pointer():
            a = under(u.elem)
            assert isinstance(a, Array)
            _loop(fn, n, label, *_array(fn, n, a, copied=False))
        case Chan():
            chans.range_chan(fn, n, label)
        case Signature():
            rangefunc.range_func(fn, n, label)
        case _:
            raise AssertionError(f"range over {u!r}")


def _wants(n: ast.Expr | None) -> bool:
    return n is not None and not (isinstance(n, ast.Ident) and n.name == "_")


# Each gives: the condition, lines before the body, the texts of key and value, the advance line.
_Parts = tuple[str, list[str], str, str, str]


def _integer(fn: Fn, n: ast.RangeStmt) -> _Parts:
    limit = fn.kept()
    fn.emit(f"{limit} = {ex.expr(fn, n.x)}")
    i = _counter(fn, n)
    fn.emit(f"{i} = 0")
    return f"{i} < {limit}", [], i, "", f"{i} += 1"


def _counter(fn: Fn, n: ast.RangeStmt) -> str:
    """The cell that counts: the key variable's own where only the loop changes that."""
    v = _own_key(fn, n)
    if v is None:
        return fn.kept()
    fn.declare(v)
    return fn.var(v)


def _own_key(fn: Fn, n: ast.RangeStmt) -> Var | None:
    """The key variable, if it counts in direct style."""
    if fn.prog.steps or n.op != ":=" or not isinstance(n.key, ast.Ident):
        return None
    v = fn.info.defs.get(n.key)
    if not isinstance(v, Var) or fn.prog.heap_var(v):
        return None
    return None if v in fn.shared or v in intervals.assigned_in(fn, n.body) else v


def _slice(fn: Fn, n: ast.RangeStmt, elem: Type) -> _Parts:
    s = fn.kept()
    if fn.prog.steps:
        array, offset, length = f"{s}[0]", f"{s}[1]", fn.kept()
        fn.emit(f"{s} = {ex.expr(fn, n.x)}")
        fn.emit(f"{length} = {s}[2]")
    else:
        x = ex.expr(fn, n.x)
        v = fn.info.uses.get(n.x) if isinstance(n.x, ast.Ident) else None
        if x in fn.unpacked_cells and v not in intervals.assigned_in(fn, n):
            s = x
        else:
            fn.emit(assign.unpack_line(s, x))
        array, offset, length = (f"{part}{s[2:-1]}" for part in "AON")
    i = _counter(fn, n)
    fn.emit(f"{i} = 0")
    item = fn.values.copy(elem, f"{array}[{offset} + {i}]")
    return f"{i} < {length}", [], i, item, f"{i} += 1"


def _array(fn: Fn, n: ast.RangeStmt, a: Array, *, copied: bool) -> _Parts:
    item = x = ""
    if _wants(n.value):
        x = fn.kept()
        text = ex.expr(fn, n.x)
        if copied and not ex.fresh(fn, n.x):
            text = fn.values.copy(fn.type(n.x), text)
        fn.emit(f"{x} = {text if copied else f'notnil({text})'}")
    elif ex.has_call(fn, n.x):
        fn.emit(ex.expr(fn, n.x))
    i = _counter(fn, n)
    fn.emit(f"{i} = 0")
    if x:
        item = fn.values.copy(a.elem, f"{x}[{i}]")
    return f"{i} < {a.len}", [], i, item, f"{i} += 1"


def _string(fn: Fn, n: ast.RangeStmt) -> _Parts:
    s, i, rune = fn.kept(), fn.kept(), fn.kept()
    fn.emit(f"{s} = {ex.expr(fn, n.x)}")
    fn.emit(f"{i} = 0")
    before = [f"{rune} = decode_rune({s}, {i})"]
    return f"{i} < len({s})", before, i, f"{rune}[0]", f"{i} += {rune}[1]"


def _map(fn: Fn, n: ast.RangeStmt, m: Map) -> _Parts:
    x, keys, i, entry = fn.kept(), fn.kept(), fn.kept(), fn.kept()
    fn.emit(f"{x} = {ex.expr(fn, n.x)} or EMPTY")
    fn.emit(f"{keys} = map_order({x})")
    fn.emit(f"{i} = -1")
    plain = fn.values.plain_key(m.key)
    test = f"{i} >= 0"
    before = [f"{entry} = {keys}[{i}]"]
    advance = f"{i} = map_next({x}, {keys}, {i})"
    fn.emit(advance)
    if plain:
        return test, before, entry, fn.values.copy(m.elem, f"{x}[{entry}]"), advance
    item = f"{x}[{entry}]"
    key = fn.values.copy(m.key, f"{item}[0]")
    return test, before, key, fn.values.copy(m.elem, f"{item}[1]"), advance


def _loop(  # noqa: PLR0913 (the texts of a loop)
    fn: Fn, n: ast.RangeStmt, label: str, cond: str, before: list[str], key: str, item: str,
    advance: str,
) -> None:  # fmt: skip
    live = fn.live
    rows.enter(fn, n)
    added = sums.enter(fn, n, label)
    done = fn.new_point()
    v = _own_key(fn, n)
    count = None
    if v is not None and v in fn.cells and key == fn.var(v):
        bound = cond.partition(" < ")[2]
        count = counted.Counting(v, (0, key_limit(fn, n)), "0", bound, "1")

    def write() -> None:
        _trips(fn, n, Target(label, done.id, -1), (cond, before, key, item, advance), count)

    counted.write(fn, n, count, write)
    fn.loops.rows = {}
    fn.live = done.live = live
    fn.cur = done
    sums.leave(fn, added)


def _trips(
    fn: Fn, n: ast.RangeStmt, target: Target, parts: _Parts, count: counted.Counting | None
) -> None:
    """The loop itself."""
    cond, before, key, item, advance = parts
    top, body, post = (fn.new_point() for _ in range(3))
    live = fn.live
    fn.start(top)
    fn.branch(cond, body.id, target.break_to)
    fn.cur = body
    if count is not None:
        counted.head(fn, top, count, post)
    elif advance.endswith(" += 1"):
        i, _, bound = cond.partition(" < ")
        fn.prog.counted[top.id] = CountedLoop(i, bound, "1", (), -1, post.id)
    for line in before:
        fn.emit(line)
    slots = bind(fn, n, key, item)
    names = tuple(s.name for s in slots) or tuple(
        assign.lhs_name(fn, e) for e in (n.key, n.value) if _wants(e) and e is not None
    )
    fn.enter_scope(*slots)
    fn.step(fact(fn, "range", n, [n.x], names), n.x, n.pos)
    known = dict(fn.known)
    if n.op == ":=" and isinstance(n.key, ast.Ident) and not isinstance(under(fn.type(n.x)), Map):
        v = fn.info.defs.get(n.key)
        if isinstance(v, Var) and v not in fn.shared | intervals.assigned_in(fn, n.body):
            fn.known[v] = (0, key_limit(fn, n))
    fn.targets.append(Target(target.label, target.break_to, post.id))
    from gomem.lower.stmt import block

    block(fn, n.body.list)
    fn.targets.pop()
    fn.known = known
    fn.start(post)
    if advance:
        fn.emit(advance)
    fn.goto(top.id)
    fn.live = live


def key_limit(fn: Fn, n: ast.RangeStmt) -> int:
    """The greatest value of the key variable."""
    u = under(fn.type(n.x))
    if isinstance(u, Basic) and kind_of(u) != "string":
        return max(intervals.interval(fn, n.x)[1] - 1, 0)
    if isinstance(u, Pointer):
        u = under(u.elem)
    return max(u.len - 1, 0) if isinstance(u, Array) else 1 << 47


def bind(fn: Fn, n: ast.RangeStmt, key: str, item: str) -> list[SlotInfo]:
    """Declare or assign the iteration variables."""
    pairs = [(e, text) for e, text in ((n.key, key), (n.value, item)) if _wants(e)]
    slots: list[SlotInfo] = []
    if n.op == ":=":
        for e, text in pairs:
            v = fn.info.defs.get(e) if isinstance(e, ast.Ident) else None
            assert isinstance(v, Var)
            if v in fn.cells and text == fn.var(v):
                slots.append(fn.cells[v])  # it counts itself
            elif v in fn.cells:
                assign.init_slot(fn, v, fn.cells[v], text)
                slots.append(fn.cells[v])
            else:
                slots.append(assign.new_var(fn, v, text))
        return slots
    targets = assign.several(fn, [e for e, _text in pairs if e is not None])
    names = []
    for _e, text in pairs:
        names.append(fn.tmp("v"))
        fn.emit(f"{names[-1]} = {text}")
    pinned = assign.pin_all(fn, targets)  # for i, a[i] = range ...
    for t, name in zip(pinned, names, strict=True):
        assign.store(fn, t, name)
    return slots
