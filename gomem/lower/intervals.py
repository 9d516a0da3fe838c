"""What is known of integer values, so that checks can be left out.

Go's integers wrap and its indexes are checked; in Python each costs a comparison or two. An
interval of possible values shows where they cannot matter: a loop counter under its bound, an
index made of a length, small types. `Fn.known` holds intervals of variables that hold wherever
control is now: they come from conditions and loop headers, and only for variables that are not
assigned where the interval is used.
"""

from __future__ import annotations

from gomem.lower import rangebody
from gomem.lower.rtypes import kind_of
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.object import Builtin, Func, Var
from gomem.types.type import Array, Basic, Pointer, Signature, Slice
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.info import Info
    from gomem.types.type import Type

    Interval = tuple[int, int]

__all__ = ["after_if", "assigned_in", "fits", "interval", "loop", "plain_local", "refine",
           "type_range"]  # fmt: skip

_LENGTH = (0, 1 << 47)
_FAR = 1 << 62
_BITS = {
    "int": 64, "int8": 8, "int16": 16, "int32": 32, "int64": 64,
    "uint": -64, "uint8": -8, "uint16": -16, "uint32": -32, "uint64": -64, "uintptr": -64,
}  # fmt: skip
_NEGATED = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


def type_range(kind: str) -> Interval:
    """Least and greatest value of an integer kind."""
    bits = _BITS[kind]
    return (0, (1 << -bits) - 1) if bits < 0 else (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)


def fits(kind: str, i: Interval) -> bool:
    """Whether all values of `i` are values of `kind`."""
    lo, hi = type_range(kind)
    return lo <= i[0] and i[1] <= hi


# ----------------------------------------------------------------------------------- expressions


def interval(fn: Fn, n: ast.Expr) -> Interval:
    """The values that integer expression `n` can have."""
    tv = fn.info.types.get(n)
    if tv is not None and isinstance(tv.value, int):
        return (int(tv.value), int(tv.value))
    t = tv.type if tv is not None else _type_of(fn, n)
    kind = kind_of(t) if t is not None and isinstance(under(t), Basic) else ""
    if kind not in _BITS:
        return (-(1 << 300), 1 << 300)
    found = _interval(fn, n)
    return found if found is not None and fits(kind, found) else type_range(kind)


def _type_of(fn: Fn, n: ast.Expr) -> Type | None:
    obj = fn.info.uses.get(n) or fn.info.defs.get(n) if isinstance(n, ast.Ident) else None
    return obj.type if isinstance(obj, Var) else None


def _interval(fn: Fn, n: ast.Expr) -> Interval | None:
    match n:
        case ast.ParenExpr():
            return interval(fn, n.x)
        case ast.Ident():
            v = fn.info.uses.get(n) or fn.info.defs.get(n)
            return fn.known.get(v) or fn.loops.counters.get(v) if isinstance(v, Var) else None
        case ast.BinaryExpr():
            return combine(n.op, interval(fn, n.x), interval(fn, n.y))
        case ast.CallExpr():
            return _call(fn, n)
        case _:
            return None


def combine(op: str, x: Interval, y: Interval) -> Interval | None:
    """The interval of `x op y` on whole numbers, None if nothing is known."""
    if op == "+":
        return (x[0] + y[0], x[1] + y[1])
    if op == "-":
        return (x[0] - y[1], x[1] - y[0])
    if op == "*":
        ends = [a * b for a in x for b in y]
        return (min(ends), max(ends))
    if op == "/" and y[0] == y[1] > 0 and x[0] >= 0:
        return (x[0] // y[0], x[1] // y[0])
    if op == "%" and y[0] == y[1] > 0:
        top = y[0] - 1
        return (0, min(top, x[1])) if x[0] >= 0 else (-top, top)
    if op == "&" and (x[0] >= 0 or y[0] >= 0):
        return (0, min(i[1] for i in (x, y) if i[0] >= 0))
    if op == ">>" and y[0] == y[1] >= 0:
        return (x[0] >> y[0], x[1] >> y[0])
    return None


def _call(fn: Fn, n: ast.CallExpr) -> Interval | None:
    fun = n.fun
    tv = fn.info.types.get(fun)
    if tv is not None and tv.mode == "typexpr" and len(n.args) == 1:
        t = fn.info.types[n.args[0]].type
        if isinstance(under(t), Basic) and kind_of(t) in _BITS:
            return interval(fn, n.args[0])
        return None
    obj = fn.info.uses.get(fun) if isinstance(fun, ast.Ident) else None
    if isinstance(obj, Builtin) and obj.name in ("len", "cap"):
        u = under(fn.info.types[n.args[0]].type)
        if isinstance(u, Pointer):
            u = under(u.elem)
        return (u.len, u.len) if isinstance(u, Array) else _LENGTH
    return None


# ----------------------------------------------------------------------------------- statements


def assigned_in(fn: Fn, node: ast.Node) -> set[Var]:  # noqa: C901 (table of contents)
    """Variables that are assigned, or whose address is taken, inside `node`."""
    cached: set[Var] | None = fn.prog.assigned.get(node)
    if cached is not None:
        return cached
    found: set[Var] = set()
    info = fn.info

    def visit(n: ast.Node) -> bool:
        match n:
            case ast.AssignStmt():
                for e in n.lhs:
                    root(info, e, found)
            case ast.IncDecStmt():
                root(info, n.x, found)
            case ast.RangeStmt(op="="):
                for x in (n.key, n.value):
                    if x is not None:
                        root(info, x, found)
            case ast.UnaryExpr(op="&"):
                root(info, n.x, found)
            case ast.SelectorExpr():
                receiver(info, n, found)
            case _:
                pass
        return True

    inspect(node, visit)
    fn.prog.assigned[node] = found
    return found


def root(info: Info, e: ast.Expr, found: set[Var]) -> None:
    """Add the variable that `e` is, if it is one."""
    while isinstance(e, ast.ParenExpr):
        e = e.x
    v = info.uses.get(e) if isinstance(e, ast.Ident) else None
    if isinstance(v, Var):
        found.add(v)


def receiver(info: Info, n: ast.SelectorExpr, found: set[Var]) -> None:
    """Add the variable whose address a method with pointer receiver takes."""
    sel = info.selections.get(n)
    if sel is not None and isinstance(sel.obj, Func) and isinstance(sel.obj.type, Signature):
        recv = sel.obj.type.recv
        if recv is not None and recv.type is not None and isinstance(under(recv.type), Pointer):
            root(info, n.x, found)


def refine(fn: Fn, cond: ast.Expr, region: list[ast.Node], *, truth: bool) -> dict[Var, Interval]:
    """What `cond` being true or false says of variables that `region` does not assign."""
    while isinstance(cond, ast.ParenExpr):
        cond = cond.x
    if isinstance(cond, ast.UnaryExpr) and cond.op == "!":
        return refine(fn, cond.x, region, truth=not truth)
    if not isinstance(cond, ast.BinaryExpr):
        return {}
    if cond.op == ("&&" if truth else "||"):
        found = refine(fn, cond.x, region, truth=truth)
        for v, i in refine(fn, cond.y, region, truth=truth).items():
            old = found.get(v, i)
            found[v] = (max(old[0], i[0]), min(old[1], i[1]))
        return found
    if cond.op not in _NEGATED:
        return {}
    op = cond.op if truth else _NEGATED[cond.op]
    return {
        **_side(fn, cond.x, op, cond.y, region),
        **_side(fn, cond.y, _MIRRORED[op], cond.x, region),
    }


def _side(fn: Fn, x: ast.Expr, op: str, y: ast.Expr, region: list[ast.Node]) -> dict[Var, Interval]:
    v = fn.info.uses.get(x) if isinstance(x, ast.Ident) else None
    if not isinstance(v, Var) or not plain_local(fn, v):
        return {}
    if any(v in assigned_in(fn, n) for n in region):
        return {}
    lo, hi = interval(fn, x)
    ylo, yhi = interval(fn, y)
    if op in ("<", "<="):
        hi = min(hi, yhi - (op == "<"))
    elif op in (">", ">="):
        lo = max(lo, ylo + (op == ">"))
    elif op == "==":
        lo, hi = max(lo, ylo), min(hi, yhi)
    else:
        return {}
    return {v: (lo, hi)} if lo <= hi else {}


def plain_local(fn: Fn, v: Var) -> bool:
    """A variable that only this function's own statements can change."""
    slot = fn.cells.get(v)
    return (
        slot is not None
        and not slot.boxed
        and v not in fn.shared
        and isinstance(under(slot.type), Basic)
        and kind_of(slot.type) in _BITS
    )


def after_if(fn: Fn, n: ast.IfStmt, rest: list[ast.Node]) -> None:
    """If the body of `n` never falls out, its condition is false from here on."""
    if any(isinstance(r, ast.LabeledStmt) for r in rest):
        return  # a goto may come in behind the condition
    if n.else_ is None and n.init is None and n.body.list and _leaves(n.body.list[-1]):
        fn.known.update(refine(fn, n.cond, rest, truth=False))


def _leaves(n: ast.Stmt) -> bool:
    return isinstance(n, ast.ReturnStmt) or (
        isinstance(n, ast.BranchStmt) and n.tok != "fallthrough"
    )


def loop(fn: Fn, n: ast.ForStmt) -> tuple[dict[Var, Interval], dict[Var, Interval]]:
    """What holds of the counter of a three-clause loop: in its condition, and in body and post."""
    counter = _counter(fn, n)
    if counter is None:
        body = refine(fn, n.cond, [n], truth=True) if n.cond is not None else {}
        return {}, body
    v, start, step = counter
    lo, hi = type_range(kind_of(fn.cells[v].type))
    in_cond = (start[0], hi) if step > 0 else (lo, start[1])
    saved = fn.known.get(v)
    fn.known[v] = in_cond
    body = refine(fn, n.cond, [n.body], truth=True) if n.cond is not None else {}
    if saved is None:
        del fn.known[v]
    else:
        fn.known[v] = saved
    # going past the type's end would make the counter wrap: then nothing is known of it
    bound = body.get(v, in_cond)
    if not fits(kind_of(fn.cells[v].type), (bound[0] + min(step, 0), bound[1] + max(step, 0))):
        body.pop(v, None)
        return {}, body
    return {v: in_cond}, body


def counted(fn: Fn, n: ast.ForStmt) -> tuple[Var, str, ast.Expr, ast.Expr | None] | None:
    """A loop whose counter only rises to an unchanging bound: counter, < or <=, bound, step.

    The step is None for one. For loops about whose counter `loop` knew something.
    """
    found = _counter(fn, n)
    if found is None or found[2] <= 0 or not isinstance(n.cond, ast.BinaryExpr):
        return None
    if n.cond.op not in ("<", "<=") or not _is(fn, n.cond.x, found[0]):
        return None
    if not _unchanging(fn, n.cond.y, n):
        return None
    step = None
    if isinstance(n.post, ast.AssignStmt):
        step = n.post.rhs[0]
        if not _unchanging(fn, step, n):
            return None
    return found[0], n.cond.op, n.cond.y, step


def _unchanging(fn: Fn, e: ast.Expr, n: ast.ForStmt) -> bool:
    """Whether `e` is a constant, a local or the length of a local that the loop does not assign."""
    tv = fn.info.types.get(e)
    if tv is not None and tv.value is not None:
        return True
    if isinstance(e, ast.CallExpr) and len(e.args) == 1:
        obj = fn.info.uses.get(e.fun) if isinstance(e.fun, ast.Ident) else None
        if not isinstance(obj, Builtin) or obj.name != "len":
            return False
        e = e.args[0]
        if not isinstance(under(fn.info.types[e].type), Slice | Basic):
            return False
    v = fn.info.uses.get(e) if isinstance(e, ast.Ident) else None
    if not isinstance(v, Var) or v in fn.shared or v in assigned_in(fn, n):
        return False
    slot = fn.cells.get(v)
    return slot is not None and not slot.boxed


def _counter(fn: Fn, n: ast.ForStmt) -> tuple[Var, Interval, int] | None:
    """The variable that init declares and only post changes, its first values, the largest step."""
    if not isinstance(n.init, ast.AssignStmt) or n.init.op != ":=" or n.post is None:
        return None
    for e, value in zip(n.init.lhs, n.init.rhs, strict=False):
        v = fn.info.defs.get(e) if isinstance(e, ast.Ident) else None
        if not isinstance(v, Var) or not plain_local(fn, v) or v in assigned_in(fn, n.body):
            continue
        step = _step(fn, n.post, v)
        if step:
            return v, interval(fn, value), step
    return None


def _step(fn: Fn, post: ast.Stmt, v: Var) -> int:
    """By how much `post` moves `v` at most, 0 if unknown or in no one direction."""
    if isinstance(post, ast.IncDecStmt) and _is(fn, post.x, v):
        return 1 if post.op == "++" else -1
    if isinstance(post, ast.AssignStmt) and len(post.lhs) == 1 and _is(fn, post.lhs[0], v):
        i = interval(fn, post.rhs[0])
        if post.op == "+=" and i[0] > 0:
            return i[1]
        if post.op == "-=" and i[0] > 0:
            return -i[1]
    return 0


def _is(fn: Fn, e: ast.Expr, v: Var) -> bool:
    return isinstance(e, ast.Ident) and fn.info.uses.get(e) is v


def look_through(fn: Fn, body: ast.Node) -> None:
    """Before a body is lowered: what can be said of its variables as a whole."""
    fn.shared = shared_vars(fn, body)
    fn.loops.stepped = only_counted(fn, body)
    if not fn.prog.steps:
        fn.unpacked = indexed_slices(fn, body) - fn.shared


def only_counted(fn: Fn, body: ast.Node) -> dict[Var, set[str]]:
    """Variables that, once declared, only ++ and -- change: which of the two do."""
    changed: dict[Var, set[str]] = {}
    info = fn.info

    def note(e: ast.Expr, how: str) -> None:
        found: set[Var] = set()
        root(info, e, found)
        for v in found:
            changed.setdefault(v, set()).add(how)

    def visit(n: ast.Node) -> bool:
        match n:
            case ast.IncDecStmt():
                note(n.x, n.op)
            case ast.AssignStmt():
                for e in n.lhs:
                    note(e, "=")
            case ast.RangeStmt(op="="):
                for x in (n.key, n.value):
                    if x is not None:
                        note(x, "=")
            case _:
                pass
        return True

    inspect(body, visit)
    return {v: how for v, how in changed.items() if "=" not in how}


def start_counter(fn: Fn, v: Var, first: Interval) -> None:
    """Note the declaration of `v` with a value in `first`.

    A 64-bit counter that starts small and is only stepped by one would need centuries to wrap, so
    it never does.
    """
    how = fn.loops.stepped.get(v)
    if how is None or not plain_local(fn, v) or kind_of(fn.cells[v].type) not in ("int", "int64"):
        return
    if first[0] < -_LENGTH[1] or first[1] > _LENGTH[1]:
        return
    lo = -_FAR if "--" in how else first[0]
    hi = _FAR if "++" in how else first[1]
    fn.loops.counters[v] = (lo, hi)


def shared_vars(fn: Fn, body: ast.Node) -> set[Var]:
    """Variables of a function whose address is taken, or that literals in it mention."""
    found: set[Var] = set()
    info = fn.info

    def visit(n: ast.Node) -> bool:
        if isinstance(n, ast.UnaryExpr) and n.op == "&":
            root(info, n.x, found)
        elif isinstance(n, ast.SelectorExpr):
            receiver(info, n, found)
        elif isinstance(n, ast.FuncLit):
            inspect(n, lambda m: _mention(info, m, found))
            return False
        elif isinstance(n, ast.RangeStmt) and rangebody.is_range_func(info, n):
            for part in rangebody.mentions(n):
                inspect(part, lambda m: _mention(info, m, found))
        return True

    inspect(body, visit)
    if fn.sig is not None and rangebody.returns_inside(info, body):
        found.update(fn.sig.results.vars)
    return found


def _mention(info: Info, n: ast.Node, found: set[Var]) -> bool:
    v = info.uses.get(n) if isinstance(n, ast.Ident) else None
    if isinstance(v, Var):
        found.add(v)
    return True


def indexed_slices(fn: Fn, body: ast.Node) -> set[Var]:
    """Local slices that are indexed inside a loop."""
    found: set[Var] = set()
    info = fn.info

    def in_loop(n: ast.Node) -> bool:
        if isinstance(n, ast.IndexExpr) and isinstance(n.x, ast.Ident):
            v = info.uses.get(n.x)
            if isinstance(v, Var) and v.type is not None and isinstance(under(v.type), Slice):
                found.add(v)
        return not isinstance(n, ast.FuncLit)

    def visit(n: ast.Node) -> bool:
        if isinstance(n, (ast.ForStmt, ast.RangeStmt)):
            inspect(n, in_loop)
            return False
        return not isinstance(n, ast.FuncLit)

    inspect(body, visit)
    return found
