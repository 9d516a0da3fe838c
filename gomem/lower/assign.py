"""Assignments and declarations of variables. Spec: Assignment statements, Variable declarations."""

from __future__ import annotations

from gomem.lower import chans, convert, counted, intervals, operators
from gomem.lower import expr as ex
from gomem.lower.boxing import convert_text
from gomem.lower.facts import fact
from gomem.lower.index import SIMPLE, const_int, map_index
from gomem.lower.rtypes import kind_of
from gomem.lower.values import BITS, elem_type, wrap
from gomem.record import record
from gomem.syntax import ast
from gomem.types.object import Var
from gomem.types.type import Map, Pointer, Slice, Tuple
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from gomem.lower.func import Fn
    from gomem.lower.program import SlotInfo
    from gomem.types.type import Type

__all__ = [
    "assign_stmt",
    "define",
    "inc_dec",
    "lhs_name",
    "new_var",
    "pin_all",
    "several",
    "store",
    "target",
    "var_spec",
]


@record
class Target:
    """A place to store into. `cell[index]`, or for maps `key`; "" for the blank identifier.

    The texts are evaluated at the store; `pin` makes them independent of what happens until then.
    """

    how: str
    """"blank", "var", "cell", "list", "map"."""
    text: str
    index: str
    type: Type
    low: int = -1
    """The least value that the index can have."""
    check: str = ""
    """The bounds check of a pinned slice element: made when it is used, as Go does."""
    sure: bool = False
    """Whether the index of a slice element is known to be good."""


# ------------------------------------------------------------------------------------ targets


def target(fn: Fn, n: ast.Expr) -> Target:
    """Lower the left side `n` of an assignment, without storing."""
    n = ex.unparen(n)
    if isinstance(n, ast.Ident):
        if n.name == "_":
            return Target("blank", "", "", fn.prog.any_type)
        obj = fn.info.uses.get(n) or fn.info.defs.get(n)
        assert isinstance(obj, Var)
        t = elem_type(obj.type)
        return Target("list" if fn.is_list(t) else "var", fn.var(obj), "", t)
    t = fn.type(n)
    if isinstance(n, ast.IndexExpr) and isinstance(m := under(fn.type(n.x)), Map):
        texts = ex.exprs(fn, [n.x])
        ex.spill(fn, texts, n.index)
        key = ex.value(fn, n.index, m.key)
        if fn.is_list(m.key) and not convert.addressable(fn, n.index):
            ex.early(fn, key)  # walk/order.go: mapKeyTemp
        return Target("map", texts[0], key, fn.type(n.x))
    if fn.is_list(t):
        return Target("list", ex.expr(fn, n), "", t)
    if isinstance(n, ast.StarExpr):
        return Target("pointer", ex.expr(fn, n.x), "", t)
    if isinstance(n, ast.SelectorExpr):
        if n not in fn.info.selections:
            return Target("var", ex.expr(fn, n), "", t)
        sel = fn.info.selections[n]
        return Target(
            "cell", ex.field_path(ex.expr(fn, n.x), sel.index[:-1]), str(sel.index[-1]), t
        )
    assert isinstance(n, ast.IndexExpr)
    return element_target(fn, n, t)


def element_target(fn: Fn, n: ast.IndexExpr, t: Type) -> Target:
    """An element of a slice or an array, which is no struct or array."""
    at = counted.place(fn, n)
    if at is not None:
        return Target("cell", *at, t)
    texts = ex.exprs(fn, [n.x, n.index])
    u = under(fn.type(n.x))
    if isinstance(u, Slice):
        low = intervals.interval(fn, n.index)[0]
        return Target("slice", texts[0], texts[1], t, low)
    if isinstance(u, Pointer):
        u = under(u.elem)
    length = getattr(u, "len", 0)
    if const_int(fn, n.index) is None:
        i = fn.tmp("i")
        texts[1] = f"({i} if 0 <= ({i} := {texts[1]}) < {length} else oob({i}, {length}))"
    return Target("cell", texts[0], texts[1], t)


def pin(fn: Fn, t: Target, moving: frozenset[str] = frozenset()) -> Target:
    """Evaluate the operands of `t` now, into locals of the point.

    `moving`: the variables that the statement changes before it stores into `t`.
    """
    if t.how in ("blank", "var"):
        return t
    if t.how == "slice" and t.text in fn.unpacked_cells and t.text not in moving:
        return pin_unpacked(fn, t, moving)
    a = fn.tmp("a")
    fn.emit(f"{a} = {t.text}")
    if t.how in ("list", "pointer"):
        return Target(t.how, a, "", t.type)
    i = fn.tmp("i")
    fn.emit(f"{i} = {t.index}")
    if t.how == "slice":
        check = f"if not {'' if t.low >= 0 else '0 <= '}{i} < {a}[2]: oob({i}, {a}[2])"
        return Target("cell", f"{a}[0]", f"{a}[1] + {i}", t.type, check=check)
    return Target(t.how, a, i, t.type)


def pin_all(fn: Fn, targets: list[Target]) -> list[Target]:
    """As `pin`, for the targets of one statement."""
    moving = frozenset(t.text for t in targets if t.how == "var")
    return [pin(fn, t, moving) for t in targets]


def pin_unpacked(fn: Fn, t: Target, moving: frozenset[str]) -> Target:
    """As `pin`, for an element of a slice whose parts are in locals."""
    c = t.text[2:-1]
    i = t.index
    if i in moving or not SIMPLE.fullmatch(i):
        i = fn.tmp("i")
        fn.emit(f"{i} = {t.index}")
    check = f"if {f'N{c} <= {i}' if t.low >= 0 else f'not 0 <= {i} < N{c}'}: oob({i}, N{c})"
    return Target("cell", f"A{c}", f"O{c} + {i}", t.type, check="" if t.sure else check)


def checked(fn: Fn, t: Target) -> Target:
    """Make the bounds check of a pinned target now."""
    if not t.check:
        return t
    fn.emit(t.check)
    return Target(t.how, t.text, t.index, t.type)


def load(fn: Fn, t: Target) -> str:
    """The present value of a pinned target."""
    match t.how:
        case "var" | "list":
            return t.text
        case "pointer":
            return f"{t.text}[0][{t.text}[1]]"
        case "map":
            m = under(t.type)
            assert isinstance(m, Map)
            key = fn.values.key(m.key, t.index)
            zero = fn.values.zero(m.elem)
            if fn.values.plain_key(m.key):
                return f"({t.text} or EMPTY).get({key}, {zero})"
            return f"({t.text} or EMPTY).get({key}, (None, {zero}))[1]"
        case _:
            return f"{t.text}[{t.index}]"


def store(fn: Fn, t: Target, text: str) -> None:
    """Emit the store of `text`."""
    match t.how:
        case "blank":
            fn.emit(text)
        case "var":
            fn.emit(f"{t.text} = {text}")
            if t.text in fn.unpacked_cells:
                fn.emit(unpack_line(t.text))
        case "list":
            fn.emit(fn.values.assign(t.type, t.text, text))
        case "pointer":
            p = fn.tmp("p")
            fn.emit(f"{p} = {t.text}")
            fn.emit(f"{p}[0][{p}[1]] = {text}")
        case "map":
            map_store(fn, t, text)
        case "slice":
            v = text
            if not t.sure and not SIMPLE.fullmatch(text):
                v = fn.tmp("v")
                fn.emit(f"{v} = {text}")
            at = checked(fn, pin(fn, t))
            fn.emit(f"{at.text}[{at.index}] = {v}")
        case _:
            checked(fn, t)
            fn.emit(f"{t.text}[{t.index}] = {text}")


def map_store(fn: Fn, t: Target, text: str) -> None:
    """`m[k] = v`; the key is looked up before v is evaluated only if it has to be."""
    m = under(t.type)
    assert isinstance(m, Map)
    a, k = fn.tmp("m"), fn.tmp("k")
    v = fn.tmp("v")
    fn.emit(f"{k} = {t.index}")
    fn.emit(f"{v} = {text}")
    fn.emit(f"{a} = {t.text}")
    fn.emit(f"if {a} is None: nilmap()")
    if fn.values.plain_key(m.key):
        fn.emit(f"{a}[{k}] = {v}")
    else:
        fn.emit(f"map_set({a}, {fn.values.key(m.key, k)}, {k}, {v})")


# --------------------------------------------------------------------------------- statements


def assign_stmt(fn: Fn, n: ast.AssignStmt) -> None:
    """`a, b = c, d`, `a := b`, `a += b`."""
    if n.op == ":=":
        define(fn, n)
    elif n.op != "=":
        op_assign(fn, n.lhs[0], n.op[:-1], n.rhs[0], n, "op-assign")
    else:
        plain_assign(fn, n)
    kind = {":=": "define", "=": "assign"}.get(n.op, "op-assign")
    names = tuple(lhs_name(fn, e) for e in n.lhs)
    left: list[ast.Expr] = list(n.lhs)
    if n.op in (":=", "="):
        left = [e for e in n.lhs if not isinstance(e, ast.Ident)]
    fn.step(fact(fn, kind, n, [*left, *n.rhs], names), n, n.lhs[0].pos)


def lhs_name(fn: Fn, n: ast.Expr) -> str:
    """The left side as a reader sees it."""
    from gomem.lower.facts import text_of

    return n.name if isinstance(n, ast.Ident) else text_of(fn, n)


def plain_assign(fn: Fn, n: ast.AssignStmt) -> None:
    """`=` with one or several values."""
    if len(n.lhs) == 1:
        t = target(fn, n.lhs[0])
        kept = [t.text, t.index]
        ex.spill(fn, kept, n.rhs[0])
        t = Target(t.how, kept[0], kept[1], t.type, t.low)
        store(fn, t, rhs_value(fn, n.rhs[0], t))
        return
    targets = several(fn, n.lhs)
    if len(n.rhs) == 1:
        texts, types = unpack(fn, n.rhs[0], len(n.lhs))
        for t, text, source in zip(pin_all(fn, targets), texts, types, strict=True):
            store(fn, t, convert_text(fn, text, source, stored_type(t)))
        return
    parallel_assign(fn, n, targets)


def several(fn: Fn, nodes: Iterable[ast.Expr]) -> list[Target]:
    """As `target`, for all left sides of a statement."""
    targets: list[Target] = []
    for e in nodes:
        t = target(fn, e)
        if "F[2]" in t.text + t.index:
            t = Target(t.how, ex.saved(fn, t.text), ex.saved(fn, t.index), t.type)
        targets.append(t)
    return targets


def parallel_assign(fn: Fn, n: ast.AssignStmt, targets: list[Target]) -> None:
    """`a, b = c, d`: all operands first, then the stores."""
    texts: list[str] = []
    for e, t in zip(n.rhs, targets, strict=True):
        ex.spill(fn, texts, e)
        texts.append(rhs_value(fn, e, t))
    read = {element(fn, e) for e in n.rhs}
    for i, t in enumerate(targets):
        if t.how == "slice" and (t.text, t.index) in read:  # as in a swap
            targets[i] = Target(t.how, t.text, t.index, t.type, t.low, sure=True)
    pinned = pin_all(fn, targets)
    names = [fn.tmp("v") for _ in texts]
    for i in evaluation_order(targets):
        fn.emit(f"{names[i]} = {texts[i]}")
    for t, v in zip(pinned, names, strict=True):
        store(fn, t, v)


def evaluation_order(targets: list[Target]) -> list[int]:
    """The order in which gc evaluates what is assigned, which shows when an index is out of range.

    What stands behind the first store to memory is read before that store. walk: ascompatee.
    """
    how = [t.how in ("var", "blank") for t in targets]
    first = how.index(False) if False in how else len(how) - 1
    return [*range(first + 1, len(how)), *range(first + 1)]


def element(fn: Fn, n: ast.Expr) -> tuple[str, str]:
    """The texts of slice and index, if `n` is `a[i]` with two local variables."""
    n = ex.unparen(n)
    if not isinstance(n, ast.IndexExpr):
        return "", ""
    parts = [fn.info.uses.get(e) if isinstance(e, ast.Ident) else None for e in (n.x, n.index)]
    texts = [fn.var(v) if isinstance(v, Var) else "" for v in parts]
    return (texts[0], texts[1]) if all(map(SIMPLE.fullmatch, texts)) else ("", "")


def stored_type(t: Target) -> Type:
    """The type of the values that a target takes."""
    if t.how == "map":
        m = under(t.type)
        assert isinstance(m, Map)
        return m.elem
    return t.type


def rhs_value(fn: Fn, n: ast.Expr, t: Target) -> str:
    """The value of `n` for target `t`."""
    if t.how == "blank":
        tv = fn.tv(n)
        return "None" if tv.mode == "nilvalue" else ex.expr(fn, n)
    return ex.value(fn, n, stored_type(t))


def unpack(fn: Fn, n: ast.Expr, count: int) -> tuple[list[str], list[Type]]:
    """The several values of one expression: a call, or a comma-ok form."""
    n = ex.unparen(n)
    if isinstance(n, ast.CallExpr):
        t = fn.type(n)
        assert isinstance(t, Tuple)
        types = [elem_type(v.type) for v in t.vars]
        text = ex.expr(fn, n)
    else:
        text, types = comma_ok(fn, n)
    cell = fn.hidden()
    fn.emit(f"{cell} = {text}")
    return [f"{cell}[{i}]" for i in range(count)], types


def comma_ok(fn: Fn, n: ast.Expr) -> tuple[str, list[Type]]:
    """`v, ok := m[k]`, `x.(T)`, `<-ch`."""
    if isinstance(n, ast.TypeAssertExpr):
        assert n.type is not None
        types = [fn.info.types[n.type].type, fn.prog.bool_type]
        return convert.type_assert(fn, n, comma_ok=True), types
    if isinstance(n, ast.IndexExpr):
        m = under(fn.type(n.x))
        assert isinstance(m, Map)
        text = map_index(fn, n, m, comma_ok=True)
        return text, [m.elem, fn.prog.bool_type]
    assert isinstance(n, ast.UnaryExpr)
    return chans.receive(fn, n, comma_ok=True), [chans.chan_of(fn, n.x).elem, fn.prog.bool_type]


def op_assign(fn: Fn, lhs: ast.Expr, op: str, rhs: ast.Expr, n: ast.Stmt, kind: str) -> None:
    """`x op= y`: the operands of x are evaluated once."""
    del n, kind
    t = target(fn, lhs)
    texts = [t.text, t.index]
    ex.spill(fn, texts, rhs)
    t = Target(t.how, texts[0], texts[1], t.type, t.low)
    if op in ("+", "-", "*") and kind_of(fn.type(lhs)) in BITS:
        add_to(fn, t, op, lhs, rhs)
        return
    y = ex.expr(fn, rhs)
    t = checked(fn, pin(fn, t))
    store_op(fn, t, op, fn.type(lhs), y, (lhs, rhs))


def add_to(fn: Fn, t: Target, op: str, lhs: ast.Expr, rhs: ast.Expr) -> None:
    """`x += y` and the like on integers: one wrap for all of it, or none."""
    kind = kind_of(fn.type(lhs))
    y, iy = operators.tree(fn, rhs, kind)
    t = checked(fn, pin(fn, t))
    i = intervals.combine(op, intervals.interval(fn, lhs), iy)
    text = f"{load(fn, t)} {op} {y}"
    n = ex.unparen(lhs)
    late = isinstance(n, ast.Ident) and fn.info.uses.get(n) in fn.loops.late
    fits = i is not None and intervals.fits(kind, i)
    store(fn, t, text if fits or late else wrap(kind, text, i))


def store_op(
    fn: Fn, t: Target, op: str, vt: Type, y: str, nodes: tuple[ast.Expr, ast.Expr]
) -> None:
    """Emit `t = t op y`."""
    if op in ("<<", ">>"):
        text = operators.shift_text(fn, op, vt, (load(fn, t), y), nodes[1])
    else:
        text = operators.arith(fn, op, kind_of(vt), (load(fn, t), y), nodes)
    store(fn, t, text)


def inc_dec(fn: Fn, n: ast.IncDecStmt) -> None:
    """`x++`, `x--`."""
    t = checked(fn, pin(fn, target(fn, n.x)))
    kind = kind_of(fn.type(n.x))
    one = "1.0" if kind.startswith("float") else "(1+0j)" if kind.startswith("complex") else "1"
    text = operators.arith(fn, n.op[0], kind, (load(fn, t), one), (n.x, n.x))
    if kind in BITS:
        i = intervals.combine(n.op[0], intervals.interval(fn, n.x), (1, 1))
        text = f"{load(fn, t)} {n.op[0]} 1"
        text = text if i is not None and intervals.fits(kind, i) else wrap(kind, text, i)
    store(fn, t, text)
    fn.step(fact(fn, "inc-dec", n, [n.x], (lhs_name(fn, n.x),)), n, n.x.pos)


# -------------------------------------------------------------------------------- declarations


def new_var(fn: Fn, v: Var, text: str, kind: str = "local") -> SlotInfo:
    """Declare `v` with the initial value `text`: in its cell, or in a heap object."""
    slot = fn.declare(v, kind)
    init_slot(fn, v, slot, text)
    return slot


def init_slot(fn: Fn, v: Var, slot: SlotInfo, text: str) -> None:
    """Emit the initialisation of a declared variable."""
    if slot.boxed:
        site = fn.prog.var_site(fn, v)
        item = text if fn.is_list(slot.type) else f"[{text}]"
        fn.emit(f"F[{slot.cell}] = {fn.prog.register(site, item)}")
    else:
        fn.emit(f"F[{slot.cell}] = {text}")
        if note_unpacked(fn, v):
            fn.emit(unpack_line(f"F[{slot.cell}]"))


def note_unpacked(fn: Fn, v: Var) -> bool:
    """Whether the parts of slice variable `v` are kept in locals of their own; from now on."""
    slot = fn.cells[v]
    if v not in fn.unpacked or slot.boxed:
        return False
    fn.unpacked_cells.add(f"F[{slot.cell}]")
    return True


def move_to_heap(fn: Fn, n: ast.Stmt, v: Var, keeps_cap: bool) -> None:  # noqa: FBT001 (border)
    """Before a slice that was built in a buffer of the frame leaves, its array leaves the frame."""
    u = under(elem_type(v.type))
    if not fn.buffers or not isinstance(u, Slice):
        return
    spec = fn.prog.move_spec(fn, n, v, u.elem)
    buffers = "".join(f"{b}, " for b in fn.buffers)
    cell = fn.var(v)
    fn.emit(f"{cell} = move_slice({spec}, {cell}, ({buffers}), {keeps_cap})")
    if cell in fn.unpacked_cells:
        fn.emit(unpack_line(cell))


def unpack_line(cell: str, text: str = "") -> str:
    """Put array, offset and length of the slice in `cell`, or in `text`, into its locals."""
    n = cell[2:-1]
    return f"A{n}, O{n}, N{n}, _c = {text or cell}"


def define(fn: Fn, n: ast.AssignStmt) -> None:
    """`a, b := c, d`: declares the new names, assigns the others."""
    new: list[SlotInfo] = []
    if len(n.lhs) == 1:
        e = n.lhs[0]
        assert isinstance(e, ast.Ident)
        v = fn.info.defs.get(e)
        if isinstance(v, Var) and e.name != "_":
            new.append(new_var(fn, v, ex.value(fn, n.rhs[0], elem_type(v.type))))
            intervals.start_counter(fn, v, intervals.interval(fn, n.rhs[0]))
        else:
            fn.emit(rhs_value(fn, n.rhs[0], target(fn, e)))
        fn.enter_scope(*new)
        return
    if len(n.rhs) == 1:
        texts, types = unpack(fn, n.rhs[0], len(n.lhs))
    else:
        texts, types = [], []
        for e, r in zip(n.lhs, n.rhs, strict=True):
            ex.spill(fn, texts, r)
            want = defined_type(fn, e, r)
            texts.append(ex.value(fn, r, want))
            types.append(want)
        if not all(is_new(fn, e) for e in n.lhs):
            for i, text in enumerate(texts):
                texts[i] = fn.tmp("v")
                fn.emit(f"{texts[i]} = {text}")
    for i, (e, text, source) in enumerate(zip(n.lhs, texts, types, strict=True)):
        assert isinstance(e, ast.Ident)
        v = fn.info.defs.get(e)
        if isinstance(v, Var) and e.name != "_":
            new.append(new_var(fn, v, convert_text(fn, text, source, elem_type(v.type))))
            if len(n.rhs) > 1:
                intervals.start_counter(fn, v, intervals.interval(fn, n.rhs[i]))
        else:
            t = target(fn, e)
            store(fn, t, convert_text(fn, text, source, t.type) if t.how != "blank" else text)
    fn.enter_scope(*new)


def is_new(fn: Fn, e: ast.Expr) -> bool:
    """Whether a name on the left of := is declared there."""
    return isinstance(e, ast.Ident) and isinstance(fn.info.defs.get(e), Var)


def defined_type(fn: Fn, e: ast.Expr, r: ast.Expr) -> Type:
    """The type of the variable that `e` names, for the value `r`."""
    assert isinstance(e, ast.Ident)
    obj = fn.info.defs.get(e) or fn.info.uses.get(e)
    return elem_type(obj.type) if isinstance(obj, Var) else fn.type(r)


def var_spec(fn: Fn, n: ast.ValueSpec) -> None:
    """`var a, b T = x, y`."""
    objs = [fn.info.defs.get(e) for e in n.names]
    new: list[SlotInfo] = []
    if len(n.values) == 1 and len(n.names) > 1:
        texts, types = unpack(fn, n.values[0], len(n.names))
    elif n.values:
        texts, types = [], []
        for obj, r in zip(objs, n.values, strict=True):
            ex.spill(fn, texts, r)
            t = elem_type(obj.type) if isinstance(obj, Var) else fn.type(r)
            texts.append(ex.value(fn, r, t))
            types.append(t)
    else:
        types = [elem_type(o.type) for o in objs if isinstance(o, Var)]
        texts = [fn.values.zero(t) for t in types]
    for i, (e, obj, text, source) in enumerate(zip(n.names, objs, texts, types, strict=True)):
        assert isinstance(obj, Var)
        if e.name == "_":
            fn.emit(text)
        else:
            t = elem_type(obj.type)
            new.append(new_var(fn, obj, convert_text(fn, text, source, t)))
            if len(n.values) == len(n.names) or not n.values:
                first = intervals.interval(fn, n.values[i]) if n.values else (0, 0)
                intervals.start_counter(fn, obj, first)
    fn.enter_scope(*new)
    names = tuple(e.name for e in n.names)
    fn.step(fact(fn, "decl", n, list(n.values), names), n)
