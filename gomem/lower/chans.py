"""Goroutines and channels.

Spec: Go statements, Send statements, Receive operator, Select statements, Close.

An operation that may have to wait ends its point with a "wait": the machine goes on at the next
point when it is done, and finds the result in F[2]. Meanwhile other goroutines run.
"""

from __future__ import annotations

from gomem.lower import assign
from gomem.lower import expr as ex
from gomem.lower.boxing import convert_text
from gomem.lower.facts import fact, text_of
from gomem.lower.func import Target
from gomem.lower.program import Term
from gomem.lower.values import elem_type
from gomem.syntax import ast
from gomem.trace.facts import Fact
from gomem.types.object import Var
from gomem.types.type import Chan
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = [
    "go_stmt", "make_chan", "range_chan", "receive", "select_stmt", "send_stmt", "wait",
]  # fmt: skip


def wait(fn: Fn, text: str, f: Fact | None, n: ast.Node) -> str:
    """End the point with an operation that may wait; the text of its result."""
    fn.prog.waits()
    fn.mark(f, n)
    after = fn.new_point()
    fn.seal(Term("wait", text, -1, after.id))
    fn.cur = after
    return "F[2]"


def chan_of(fn: Fn, n: ast.Expr) -> Chan:
    """The channel type of an operand."""
    t = under(fn.type(n))
    assert isinstance(t, Chan)
    return t


def go_stmt(fn: Fn, n: ast.GoStmt) -> None:
    """`go f(x)`: function and arguments are evaluated now, by the goroutine that says so."""
    from gomem.lower.stmt import deferred

    fn.prog.waits()
    x = ex.unparen(n.call)
    assert isinstance(x, ast.CallExpr)
    text = deferred(fn, x)
    fn.emit(f"go({text}, {fn.cur.id})")
    fn.step(fact(fn, "go", n), n)


def make_chan(fn: Fn, n: ast.CallExpr, t: Type) -> str:
    """`make(chan T, n)`: always on the heap."""
    fn.prog.waits()
    u = under(t)
    assert isinstance(u, Chan)
    size = ex.expr(fn, n.args[1]) if len(n.args) > 1 else "0"
    site = fn.prog.site(fn, n, "chan", t) if fn.user else -1
    return f"make_chan({fn.prog.chan_spec(fn, n, u.elem)}, {site}, {size})"


def send_stmt(fn: Fn, n: ast.SendStmt) -> None:
    """`ch <- v`: one step, even if it has to wait."""
    ch = [ex.expr(fn, n.chan)]
    ex.spill(fn, ch, n.value)
    v = ex.value(fn, n.value, chan_of(fn, n.chan).elem)
    wait(fn, f"send(F, {{r}}, {{s}}, {ch[0]}, {v})", fact(fn, "send", n), n)
    fn.release()


def receive(fn: Fn, n: ast.UnaryExpr, *, comma_ok: bool = False) -> str:
    """`<-ch`: to wait is a step; the statement that uses the value is the next one."""
    ch = ex.expr(fn, n.x)
    f = Fact("recv", text_of(fn, n)) if fn.user else None
    return wait(fn, f"recv(F, {{r}}, {{b}}, {{w}}, {ch}, {comma_ok})", f, n)


def range_chan(fn: Fn, n: ast.RangeStmt, label: str) -> None:
    """`for v := range ch`: until the channel is closed and empty."""
    from gomem.lower.ranges import bind
    from gomem.lower.stmt import block

    live = fn.live
    ch, got = fn.kept(), fn.kept()
    fn.emit(f"{ch} = {ex.expr(fn, n.x)}")
    top, body, done = (fn.new_point() for _ in range(3))
    fn.start(top)
    f = Fact("recv", f"range {text_of(fn, n.x)}") if fn.user else None
    fn.emit(f"{got} = {wait(fn, f'recv(F, {{r}}, {{b}}, {{w}}, {ch}, True)', f, n.x)}")
    fn.branch(f"{got}[1]", body.id, done.id)
    fn.cur = body
    slots = bind(fn, n, f"{got}[0]", "")
    names = tuple(s.name for s in slots) or ((assign.lhs_name(fn, n.key),) if n.key else ())
    fn.enter_scope(*slots)
    fn.step(fact(fn, "range", n, [n.x], names), n.x, n.pos)
    fn.targets.append(Target(label, done.id, top.id))
    block(fn, n.body.list)
    fn.targets.pop()
    fn.goto(top.id)
    fn.live = done.live = live
    fn.cur = done


# --------------------------------------------------------------------------------------- select


def select_stmt(fn: Fn, n: ast.SelectStmt, label: str) -> None:
    """`select { ... }`: channels and values are evaluated once, in order; one case is chosen."""
    live = fn.live
    cases = [c for c in n.body if c.comm is not None]
    texts = [_case(fn, clause.comm) for clause in cases]
    block = len(cases) == len(n.body)
    listed = "".join(f"{t}, " for t in texts)
    f = fact(fn, "select", n, [])
    got = fn.kept()
    text = f"select(F, {{r}}, {{s}}, ({listed}), {block})"
    fn.emit(f"{got} = {wait(fn, text, f, n)}")
    fn.release()
    done = fn.new_point()
    fn.targets.append(Target(label, done.id, -1))
    for at, clause in enumerate(cases):
        body, following = fn.new_point(), fn.new_point()
        fn.branch(f"{got}[0] == {at}", body.id, following.id)
        _body(fn, clause, body.id, got, done.id)
        fn.cur = following
    for clause in n.body:
        if clause.comm is None:
            _body(fn, clause, fn.cur.id, got, done.id)
    fn.goto(done.id)
    fn.targets.pop()
    fn.live = done.live = live
    fn.cur = done


def _case(fn: Fn, comm: ast.Stmt | None) -> str:
    """The text of a case: channel, whether it sends, value."""
    ch, value = fn.hidden(), "None"
    sends = isinstance(comm, ast.SendStmt)
    if isinstance(comm, ast.SendStmt):
        fn.emit(f"{ch} = {ex.expr(fn, comm.chan)}")
        value = fn.hidden()
        fn.emit(f"{value} = {ex.value(fn, comm.value, chan_of(fn, comm.chan).elem)}")
    else:
        fn.emit(f"{ch} = {ex.expr(fn, _received(comm).x)}")
    if comm is not None and fn.cur.fact is None:  # a point of its own: panics are on its line
        fn.cur.pos, fn.cur.end = comm.pos, comm.end
        fn.start(fn.new_point())
    return f"({ch}, {sends}, {value})"


def _received(comm: ast.Stmt | None) -> ast.UnaryExpr:
    """The receive operation of a case."""
    assert isinstance(comm, (ast.ExprStmt, ast.AssignStmt))
    x = ex.unparen(comm.x if isinstance(comm, ast.ExprStmt) else comm.rhs[0])
    assert isinstance(x, ast.UnaryExpr)
    return x


def _body(fn: Fn, clause: ast.CommClause, body: int, got: str, done: int) -> None:
    """The statements of a clause, after what it received is stored."""
    from gomem.lower.stmt import block

    fn.cur = fn.prog.program.points[body]
    fn.cur.live = before = fn.live
    if isinstance(clause.comm, ast.AssignStmt):
        _store(fn, clause.comm, got)
    block(fn, clause.body)
    fn.live = before
    fn.goto(done)


def _store(fn: Fn, n: ast.AssignStmt, got: str) -> None:
    """`v, ok := <-ch` and `v, ok = <-ch` of the chosen case."""
    elem = chan_of(fn, _received(n).x).elem
    pairs = list(zip(n.lhs, (f"{got}[1]", f"{got}[2]"), (elem, fn.prog.bool_type), strict=False))
    writes = tuple(assign.lhs_name(fn, e) for e in n.lhs)
    if n.op == ":=":
        slots = []
        for e, text, _ in pairs:
            v = fn.info.defs.get(e) if isinstance(e, ast.Ident) else None
            if isinstance(v, Var) and v.name != "_":
                slots.append(assign.new_var(fn, v, text))
        fn.enter_scope(*slots)
    else:
        for e, text, t in pairs:
            to = assign.target(fn, e)
            if to.how != "blank":
                text = convert_text(fn, text, t, elem_type(to.type) if to.how == "map" else to.type)
            assign.store(fn, to, text)
    fn.step(fact(fn, "define" if n.op == ":=" else "assign", n, [], writes), n)
