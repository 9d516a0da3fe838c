"""Statements. Spec: Statements."""

from __future__ import annotations

from gomem.lower import (
    assign,
    call,
    chans,
    counted,
    intervals,
    rangefunc,
    ranges,
    rows,
    sums,
    switch,
)
from gomem.lower import expr as ex
from gomem.lower.boxing import convert_text
from gomem.lower.facts import fact
from gomem.lower.func import Target
from gomem.lower.program import Term
from gomem.lower.values import elem_type
from gomem.record import assert_never
from gomem.syntax import ast
from gomem.trace.facts import Fact
from gomem.types.object import Func, Var
from gomem.types.type import Tuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.lower.program import SlotInfo

__all__ = ["block", "finish", "stmt", "stmts"]


def stmts(fn: Fn, nodes: tuple[ast.Stmt, ...]) -> None:
    """Statements in order."""
    known = dict(fn.known)
    for i, n in enumerate(nodes):
        stmt(fn, n)
        if isinstance(n, ast.IfStmt):
            intervals.after_if(fn, n, list(nodes[i + 1 :]))
    fn.known = known


def block(fn: Fn, nodes: tuple[ast.Stmt, ...]) -> None:
    """Statements in a scope of their own."""
    live = fn.live
    stmts(fn, nodes)
    fn.live = live
    fn.cur.live = live


def stmt(fn: Fn, n: ast.Stmt, label: str = "") -> None:  # noqa: C901, PLR0915 (table of contents)
    """One statement; `label` is the label just before it."""
    moves = fn.prog.placements.moves
    if moves and n.pos in moves and fn.pkg is fn.prog.pkg:
        for v, keeps_cap in moves[n.pos]:
            if v in fn.cells:
                assign.move_to_heap(fn, n, v, keeps_cap)
    match n:
        case ast.EmptyStmt():
            pass
        case ast.ExprStmt():
            expr_stmt(fn, n)
        case ast.AssignStmt():
            assign.assign_stmt(fn, n)
        case ast.IncDecStmt():
            assign.inc_dec(fn, n)
        case ast.DeclStmt():
            decl_stmt(fn, n)
        case ast.BlockStmt():
            block_stmt(fn, n, label)
        case ast.IfStmt():
            if_stmt(fn, n, label)
        case ast.ForStmt():
            for_stmt(fn, n, label)
        case ast.RangeStmt():
            ranges.range_stmt(fn, n, label)
        case ast.SwitchStmt():
            switch.switch_stmt(fn, n, label)
        case ast.TypeSwitchStmt():
            switch.type_switch_stmt(fn, n, label)
        case ast.LabeledStmt():
            labeled_stmt(fn, n)
        case ast.BranchStmt():
            branch_stmt(fn, n)
        case ast.ReturnStmt():
            return_stmt(fn, n)
        case ast.DeferStmt():
            defer_stmt(fn, n)
        case ast.GoStmt():
            chans.go_stmt(fn, n)
        case ast.SendStmt():
            chans.send_stmt(fn, n)
        case ast.SelectStmt():
            chans.select_stmt(fn, n, label)
        case ast.CaseClause() | ast.CommClause():
            raise AssertionError(type(n).__name__)
        case _:
            assert_never(n)


def expr_stmt(fn: Fn, n: ast.ExprStmt) -> None:
    """A call for its effects."""
    x = ex.unparen(n.x)
    steps_before = len(fn.code.points)
    text = ex.expr(fn, n.x)
    if text != "F[2]":
        fn.emit(text)
    elif (
        fn.user and not fn.cur.lines and _was_visible(fn, x) and len(fn.code.points) > steps_before
    ):
        fn.release()
        return  # the call was the step; coming back needs none
    kind = "expr"
    name = ""
    if isinstance(x, ast.CallExpr):
        builtin = call.builtin_of(fn, x)
        name = builtin or _callee_name(fn, x)
        kind = (
            builtin if builtin in ("close", "panic", "recover") else "expr" if builtin else "native"
        )
    f = fact(fn, kind, n)
    if f is not None and name:
        args = tuple(assign.lhs_name(fn, a) for a in x.args) if isinstance(x, ast.CallExpr) else ()
        f = Fact(f.kind, f.text, f.writes, f.reads, name, args, (), f.sites, f.notes)
    fn.step(f, n)


def _callee_name(fn: Fn, x: ast.CallExpr) -> str:
    obj = call.declared(fn, x)
    if obj is not None:
        return fn.prog.func_name(obj)
    return assign.lhs_name(fn, x.fun)


def _was_visible(fn: Fn, x: ast.Expr) -> bool:
    if not isinstance(x, ast.CallExpr):
        return False
    obj = call.declared(fn, x)
    if obj is not None:
        return fn.prog.is_user(obj) or _waits(fn, obj)
    sel = fn.info.selections.get(x.fun) if isinstance(x.fun, ast.SelectorExpr) else None
    if sel is not None and isinstance(sel.obj, Func):
        return sel.obj.pkg is None or fn.prog.is_user(sel.obj) or _waits(fn, sel.obj)
    return True


def _waits(fn: Fn, f: Func) -> bool:
    return fn.prog.is_native(f) and fn.prog.native_waits(f)


def decl_stmt(fn: Fn, n: ast.DeclStmt) -> None:
    """`var` in a function; constants and types need no code."""
    for spec in n.decl.specs:
        if n.decl.tok == "var":
            assert isinstance(spec, ast.ValueSpec)
            assign.var_spec(fn, spec)


def block_stmt(fn: Fn, n: ast.BlockStmt, label: str) -> None:
    """`{ ... }`, which a labelled break can leave."""
    if not label:
        block(fn, n.list)
        return
    done = fn.new_point()
    fn.targets.append(Target(label, done.id, -1))
    block(fn, n.list)
    fn.targets.pop()
    fn.start(done)


def if_stmt(fn: Fn, n: ast.IfStmt, label: str = "") -> None:
    """`if init; cond { } else { }`."""
    live = fn.live
    done = fn.new_point()
    if label:
        fn.targets.append(Target(label, done.id, -1))
    if n.init is not None:
        stmt(fn, n.init)
    yes = fn.new_point()
    no = fn.new_point() if n.else_ is not None else done
    condition(fn, n.cond, yes.id, no.id)
    fn.cur = yes
    yes.live = fn.live
    known = dict(fn.known)
    fn.known.update(intervals.refine(fn, n.cond, [n.body], truth=True))
    block(fn, n.body.list)
    fn.known = known
    fn.goto(done.id)
    if n.else_ is not None:
        fn.cur = no
        no.live = fn.live
        fn.known = {**known, **intervals.refine(fn, n.cond, [n.else_], truth=False)}
        if isinstance(n.else_, ast.IfStmt):
            if_stmt(fn, n.else_)
        else:
            block(fn, n.else_.list)
        fn.known = known
        fn.goto(done.id)
    if label:
        fn.targets.pop()
    fn.live = done.live = live
    fn.cur = done


def condition(fn: Fn, n: ast.Expr, yes: int, no: int) -> None:
    """Evaluate a condition and branch: a step."""
    text = ex.expr(fn, n)
    fn.mark(fact(fn, "cond", n), n)
    fn.release()
    fn.branch(text, yes, no)


def for_stmt(fn: Fn, n: ast.ForStmt, label: str) -> None:
    """`for init; cond; post { }`: the variables of init are new in each iteration."""
    live = fn.live
    if n.init is not None:
        stmt(fn, n.init)
    loop_vars = own_vars(fn, n.init)
    known = dict(fn.known)
    in_cond, in_body = intervals.loop(fn, n)
    fn.known.update(in_cond)
    rows.enter(fn, n)
    added = sums.enter(fn, n, label)
    count = counting(fn, n, in_body) if in_cond else None
    done = fn.new_point()

    def write() -> None:
        fn.known.update(in_cond)
        trips(fn, n, Target(label, done.id, -1), in_body, count, loop_vars)
        fn.known = dict(known)

    counted.write(fn, n, count, write)
    fn.known = known
    fn.loops.rows = {}
    fn.live = done.live = live
    fn.cur = done
    sums.leave(fn, added)


def trips(
    fn: Fn, n: ast.ForStmt, target: Target, in_body: dict[Var, tuple[int, int]],
    count: counted.Counting | None, loop_vars: list[tuple[Var, SlotInfo]],
) -> None:  # fmt: skip
    """Condition, body and post statement of a loop."""
    top, body, post = (fn.new_point() for _ in range(3))
    fn.start(top)
    first = len(fn.code.points)
    if n.cond is not None:
        condition(fn, n.cond, body.id, target.break_to)
    else:
        fn.goto(body.id)
    fn.cur = body
    if count is not None:
        counted.head(fn, top, count, post)
    fn.known.update(in_body)
    fn.targets.append(Target(target.label, target.break_to, post.id))
    block(fn, n.body.list)
    fn.targets.pop()
    fn.start(post)
    for v, slot in loop_vars:
        fresh_copy(fn, v, slot)
    if n.post is not None:
        stmt(fn, n.post)
    own = (body.id, *fn.code.points[first:])
    if fn.user and n.cond is None and not any(has_step(fn, p) for p in own):
        fn.step(Fact("jump", "for {}"), n)  # else the loop would go round within a step, for ever
    if count is None:
        fn.prog.turn(fn, n)
    fn.goto(top.id)


def has_step(fn: Fn, point: int) -> bool:
    """Whether a point is a step."""
    return fn.prog.program.points[point].fact is not None


def counting(
    fn: Fn, n: ast.ForStmt, in_body: dict[Var, tuple[int, int]]
) -> counted.Counting | None:
    """From where to where a three-clause loop counts, if it only does that."""
    found = intervals.counted(fn, n)
    if found is None or found[0] not in in_body:
        return None
    v, op, bound, step = found
    limit = ex.expr(fn, bound) + (" + 1" if op == "<=" else "")
    by = "1" if step is None else ex.expr(fn, step)
    return counted.Counting(v, in_body[v], fn.var(v), limit, by)


def own_vars(fn: Fn, init: ast.Stmt | None) -> list[tuple[Var, SlotInfo]]:
    """The variables that the init statement of a loop declares."""
    if not isinstance(init, ast.AssignStmt) or init.op != ":=":
        return []
    found = []
    for e in init.lhs:
        v = fn.info.defs.get(e) if isinstance(e, ast.Ident) else None
        if isinstance(v, Var) and v in fn.cells:
            found.append((v, fn.cells[v]))
    return found


def fresh_copy(fn: Fn, v: Var, slot: SlotInfo) -> None:
    """Give the next iteration its own copy of a variable that may outlive this one."""
    if not slot.boxed:
        return
    site = fn.prog.var_site(fn, v)
    cell = f"F[{slot.cell}]"
    item = fn.values.copy(slot.type, cell) if fn.is_list(slot.type) else f"[{cell}[0]]"
    fn.emit(f"{cell} = {fn.prog.register(site, item)}")


# ------------------------------------------------------------------------------ labels and jumps


def labeled_stmt(fn: Fn, n: ast.LabeledStmt) -> None:
    """`L: stmt`: a target for goto, and a name for break and continue."""
    here = label_point(fn, n.label.name)
    point = fn.prog.program.points[here]
    fn.start(point)
    stmt(fn, n.stmt, n.label.name)


def label_point(fn: Fn, name: str) -> int:
    """The point that a label names, made on first mention."""
    if name not in fn.labels:
        fn.labels[name] = fn.new_point().id
    return fn.labels[name]


def branch_stmt(fn: Fn, n: ast.BranchStmt) -> None:
    """`break`, `continue`, `goto`, `fallthrough`."""
    fn.mark(fact(fn, "jump", n), n)
    if n.tok == "fallthrough":
        fn.goto(fn.fallthrough_to)
        return
    label = n.label.name if n.label is not None else ""
    target = jump_target(fn, n.tok, label)
    if target >= 0:
        rangefunc.breaks(fn, target)
        fn.goto(target)
    else:
        rangefunc.leave(fn, (n.tok, label), n.pos)


def jump_target(fn: Fn, tok: str, label: str) -> int:
    """The point where a jump goes; -1 if that is outside of a loop's body over a function."""
    if tok == "goto":
        here = fn.loop is None or label in fn.loop.labels
        return label_point(fn, label) if here else -1
    for t in reversed(fn.targets):
        if label and t.label != label:
            continue
        found = t.continue_to if tok == "continue" else t.break_to
        if found >= 0:
            return found
    assert fn.loop is not None, f"{tok} without a target"
    return -1


# ------------------------------------------------------------------------------ return and defer


def return_stmt(fn: Fn, n: ast.ReturnStmt) -> None:
    """`return a, b`: the results are stored, deferred calls run, the frame goes."""
    if fn.loop is not None:
        rangefunc.return_stmt(fn, n)
        return
    assert fn.sig is not None
    types = [elem_type(v.type) for v in fn.sig.results.vars]
    if n.results:
        if len(n.results) == 1 and len(types) > 1:
            t = fn.type(n.results[0])
            assert isinstance(t, Tuple)
            texts, got = assign.unpack(fn, n.results[0], len(types))
            texts = [convert_text(fn, x, a, b) for x, a, b in zip(texts, got, types, strict=True)]
        else:
            texts = ex.values(fn, list(n.results), types)
        store_results(fn, texts)
    fn.mark(fact(fn, "return", n, list(n.results)), n)
    fn.release()
    fn.start(fn.new_point())
    finish(fn, n)


def store_results(fn: Fn, texts: list[str]) -> None:
    """Put the values into the result slots, all at once."""
    if len(texts) > 1:
        names = []
        for text in texts:
            names.append(fn.tmp("v"))
            fn.emit(f"{names[-1]} = {text}")
        texts = names
    for slot, text in zip(fn.results, texts, strict=True):
        cell = f"F[{slot.cell}]"
        if fn.is_list(slot.type) and (slot.boxed or fn.has_defer):
            # a deferred function may hold a pointer to the result
            fn.emit(fn.values.assign(slot.type, cell, text))
        elif not slot.boxed:
            fn.emit(f"{cell} = {text}")
        else:
            fn.emit(f"{cell}[0] = {text}")


def finish(fn: Fn, n: ast.Node | None, pos: int = -1) -> None:
    """Leave the function: the pop of the frame is a step of its own."""
    if fn.has_defer:
        fn.goto(fn.code.epilogue)
        return
    pop(fn, n, pos)


def pop(fn: Fn, n: ast.Node | None, pos: int) -> None:
    """Emit the removal of the frame, with the results on their way to the caller."""
    texts = []
    for slot in fn.results:
        boxed = slot.boxed and not fn.is_list(slot.type)
        texts.append(f"F[{slot.cell}][0]" if boxed else f"F[{slot.cell}]")
        if slot.boxed and not boxed:
            texts[-1] = fn.values.copy(slot.type, texts[-1])
    value = "None" if not texts else texts[0] if len(texts) == 1 else f"({', '.join(texts)})"
    fn.mark(Fact("pop", "", callee=fn.code.name) if fn.user else None, n, pos)
    fn.seal(Term("return", value))
    fn.cur = fn.new_point()


def defer_stmt(fn: Fn, n: ast.DeferStmt) -> None:
    """`defer f(x)`: function and arguments are evaluated now, the call runs at the end."""
    x = ex.unparen(n.call)
    assert isinstance(x, ast.CallExpr)
    text = deferred(fn, x)
    if fn.loop is None:
        fn.emit(f"if F[5] is None: F[5] = [{fn.code.index}]")
    fn.emit(f"{fn.defers or 'F[5]'}.append({text})")
    fn.step(fact(fn, "defer", n), n)


def deferred(fn: Fn, x: ast.CallExpr) -> str:
    """The pair (func value, arguments) of a deferred call."""
    name = call.builtin_of(fn, x)
    if name:
        return deferred_builtin(fn, x, name)
    if call.is_conversion(fn, x):
        raise fn.unsupported(x, "a deferred conversion")
    c = call.callee(fn, x)
    texts = [c.recv] if c.recv else []
    texts += call.arguments(fn, x, c.sig, texts)
    if c.how in ("static", "native"):
        assert c.func is not None
        return f"(({fn.prog.callable(c.func)},), ({''.join(t + ', ' for t in texts)}))"
    if c.how == "interface":
        assert c.func is not None
        i = fn.tmp("x")
        rest = "".join(f", {t}" for t in texts[1:])
        table = fn.prog.itab(c.func.name)
        return f"(({table}[({i} := notnil({texts[0]}))[0]],), ({i}[1]{rest},))"
    return f"({texts[0]}, ({''.join(t + ', ' for t in texts[1:])}))"


def deferred_builtin(fn: Fn, x: ast.CallExpr, name: str) -> str:
    """`defer print(x)`, `defer delete(m, k)`, `defer panic(v)`: the arguments are kept.

    The text of such a call is a helper and its arguments: `map_delete(F[7], 3)`.
    """
    from gomem.lower import builtins

    if name == "recover":
        adapter = fn.prog.adapter("builtin recover", "setret(F, recover(None), r, s)")
        return f"(({adapter},), ())"
    text = builtins.builtin(fn, name, x)
    helper, _, inner = text[:-1].partition("(")
    adapter = fn.prog.adapter(f"builtin {helper}", f"setret(F, {helper}(*a), r, s)")
    return f"(({adapter},), ({inner},))"
