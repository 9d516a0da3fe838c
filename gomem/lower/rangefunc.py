"""Range over functions: the body of the loop becomes a function that the iterator calls.

    for x := range f { body }       f(func(x T) bool { body; return true })

As in gc, hidden variables carry what the body cannot do by itself: `#state1` says whether the body
may be called, `#next` what the function around the loop has to do when the iterator has returned,
`#rv1` ... hold the results of a `return`. Deferred calls are noted at the function around the
loops, whose list the body captures. cmd/compile: rangefunc; Spec: For statements with range clause.
"""

from __future__ import annotations

from gomem.lower import assign, intervals, layout
from gomem.lower import expr as ex
from gomem.lower.boxing import convert_text
from gomem.lower.facts import fact, text_of
from gomem.lower.func import Capture, Fn, Target
from gomem.lower.program import Term
from gomem.lower.rangebody import mentions
from gomem.lower.values import elem_type
from gomem.record import mutable
from gomem.syntax import ast
from gomem.syntax.walk import contains, inspect, labels
from gomem.trace.facts import Fact
from gomem.types.object import Var
from gomem.types.type import Signature, Tuple
from gomem.types.under import under
from gomem.types.universe import BOOL, INT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.type import Type

    Exit = tuple[str, str]
    """("return", ""), or a statement and its label: ("continue", "L")."""

__all__ = ["breaks", "leave", "range_func", "return_stmt"]

_DONE, _READY, _PANIC, _EXHAUSTED, _MISSING_PANIC = range(5)
"""States of a loop; internal/abi: RF_State."""


@mutable
class RangeLoop:
    """The loop whose body an Fn is."""

    stmt: ast.RangeStmt
    outermost: ast.RangeStmt
    """The outermost loop over a function that it is in."""
    state: Var
    root: Fn
    """The function of the text around the loops."""
    labels: set[str]
    """Labels declared in the body."""
    exits: dict[Exit, int]
    """How the body is left for places outside of the loop: values of `#next`."""
    stop: int
    """The point that `break` goes to."""


# --------------------------------------------------------------------------------- the loop


def range_func(fn: Fn, n: ast.RangeStmt, label: str) -> None:
    """Call the function with the body, then go where the body wanted to go."""
    sig = under(fn.type(n.x))
    assert isinstance(sig, Signature)
    yields = under(elem_type(sig.params.vars[0].type))
    assert isinstance(yields, Signature)
    live = fn.live
    root = fn.loop.root if fn.loop is not None else fn
    iterator = ex.expr(fn, n.x)
    if iterator == "F[2]":
        iterator = fn.hidden()
        fn.emit(f"{iterator} = F[2]")
    if root is fn:
        _declare_hidden(fn, n)
    state = _hidden(fn, n, "#state", INT)
    assign.init_slot(fn, state, fn.cells.get(state) or fn.declare(state), str(_READY))
    outermost = fn.loop.outermost if fn.loop is not None else n
    loop = RangeLoop(n, outermost, state, root, labels(n.body), {}, -1)
    body = _closure(fn, loop, label, yields)
    f = fact(fn, "call", n, [n.x])
    if f is not None:
        f = Fact("call", text_of(fn, n), (), f.reads, "iterator", notes=f.notes)
    fn.mark(f, n.x, n.pos)
    after = fn.new_point()
    x = fn.tmp("c")
    fn.seal(
        Term("dyn", f"CALL[({x} := {iterator})[0]](F, {{r}}, {{s}}, {x}, {body})", -1, after.id)
    )
    fn.cur = after
    fn.release()
    text = fn.var(state)
    fn.emit(f"if {text} == {_PANIC}: range_state({_MISSING_PANIC})")
    fn.emit(f"{text} = {_EXHAUSTED}")
    for key, code in loop.exits.items():
        yes, no = fn.new_point(), fn.new_point()
        fn.branch(f"({_next(fn, outermost)} == {code})", yes.id, no.id)
        fn.cur = yes
        _take(fn, loop, key)
        fn.cur = no
    fn.live = fn.cur.live = live


def _hidden(fn: Fn, node: ast.Node, name: str, t: Type) -> Var:
    """The hidden variable that belongs to a loop or to a body; library code has its own."""
    found = (fn.prog.placements.hidden or {}).get((node, name))
    if found is None:
        found = fn.prog.hidden.get((node, name))
    if found is None:
        found = fn.prog.hidden[node, name] = Var(name, node.pos, fn.pkg, t)
    return found


def _declare_hidden(fn: Fn, n: ast.RangeStmt) -> None:
    """What the statements of an outermost loop need in the function around it."""
    if contains(n.body, ast.ReturnStmt):
        for v in result_vars(fn):
            if v.name[:1] == "#":
                slot = fn.cells.get(v) or fn.declare(v)
                assign.init_slot(fn, v, slot, fn.values.zero(slot.type))
    if _wants_next(n):
        v = _hidden(fn, n, "#next", INT)
        assign.init_slot(fn, v, fn.cells.get(v) or fn.declare(v), "0")
    if contains(n.body, ast.DeferStmt):
        fn.emit(f"if F[5] is None: F[5] = [{fn.code.index}]")


def _wants_next(n: ast.RangeStmt) -> bool:
    found = False

    def visit(m: ast.Node) -> bool:
        nonlocal found
        leaves = isinstance(m, ast.BranchStmt) and m.label is not None
        found = found or leaves or isinstance(m, ast.ReturnStmt)
        return not isinstance(m, ast.FuncLit)

    inspect(n.body, visit)
    return found


def _next(fn: Fn, outermost: ast.RangeStmt) -> str:
    return fn.var(_hidden(fn, outermost, "#next", INT))


def result_vars(root: Fn) -> list[Var]:
    """Where a return in a loop's body puts the results: named ones, or `#rv1` ..."""
    assert root.sig is not None
    assert root.body is not None
    results = root.sig.results.vars
    if results and results[0].name not in ("", "_"):
        return list(results)
    return [
        _hidden(root, root.body, f"#rv{i}", elem_type(v.type)) for i, v in enumerate(results, 1)
    ]


# --------------------------------------------------------------------------------- the body


def _closure(fn: Fn, loop: RangeLoop, label: str, sig: Signature) -> str:
    """The func value of the body."""
    n = loop.stmt
    fn.ranges += 1
    by_value = fn.prog.captured_by_value(n)
    texts: list[str] = []
    captures: dict[Var, Capture] = {}
    shown = []
    for k, v in enumerate(_captured(fn, loop), 1):
        is_value = v in by_value
        text, how = fn.capture_text(v, by_value=is_value)
        texts.append(text)
        captures[v] = Capture(f"F[4][{k}]", how.how, how.cell)
        shown.append((v.name, is_value, elem_type(v.type)))
    defers = ""
    if contains(n.body, ast.DeferStmt):
        texts.append("F[5]" if loop.root is fn else fn.defers)
        defers = f"F[4][{len(texts)}]"
    if fn.instance and fn.user:
        texts.append("DICT")
    name = f"{fn.code.name}-range{fn.ranges}"
    code = fn.prog.add_code(name, fn.code.kind, n.pos, n.end, tuple(shown))
    code.literal = True
    b = Fn(fn.prog, code, fn.pkg, fn)
    b.captures, b.loop, b.defers = captures, loop, defers
    _body(b, loop, label, sig)
    text = f"({', '.join([str(code.index), *texts])},)"
    place = fn.prog.placement(n)
    if place is None or place.segment != "heap":
        return text
    return fn.prog.register(fn.prog.site(fn, n, "closure", sig), text)


def _captured(fn: Fn, loop: RangeLoop) -> list[Var]:
    """What the body uses of the functions around it: variables of the text, then hidden ones."""
    from gomem.lower.closure import free_vars

    n, root = loop.stmt, loop.root
    found = dict.fromkeys(free_vars(fn, n, mentions(n)))
    found[loop.state] = None
    if _wants_next(n):
        found[_hidden(fn, loop.outermost, "#next", INT)] = None
    if contains(n.body, ast.ReturnStmt):
        found.update(dict.fromkeys(result_vars(root)))
    return [v for v in found if v.name != "_"]


def _body(b: Fn, loop: RangeLoop, label: str, sig: Signature) -> None:
    """The function: check of the state, the iteration variables, the statements."""
    from gomem.lower.stmt import block

    n = loop.stmt
    b.sig = sig
    intervals.look_through(b, n.body)
    assigned = _params(b, n, sig)
    result = b.slot("", BOOL, "result")
    b.results.append(result)
    b.code.zeros[result.cell] = "False"
    b.live = tuple(s.cell for s in b.slots if s.name != "_")
    b.cur.live = b.live
    state, was = b.var(loop.state), b.tmp("v")
    b.emit(f"{was} = {state}")
    b.emit(f"{state} = {_PANIC}")
    b.emit(f"if {was} != {_READY}: range_state({was})")
    if assigned:
        _assign(b, n, assigned)
    go_on, stop = b.new_point(), b.new_point()
    loop.stop = stop.id
    b.targets.append(Target(label, stop.id, go_on.id))
    block(b, n.body.list)
    b.targets.pop()
    b.live = tuple(s.cell for s in b.slots if s.kind in ("param", "result") and s.name != "_")
    b.start(go_on)
    b.emit(f"{_result(b)} = True")
    b.step(Fact("return", "the end of the loop's body"), None, n.body.rbrace)
    _end(b, _READY, n.body.rbrace)
    b.cur = stop
    stop.live = b.live
    _end(b, _DONE, n.body.rbrace)
    aligns = [b.prog.table.rtypes[s.tid].align for s in b.slots]
    b.code.layout = layout.frame_layout(b.slots, b.next_cell, aligns)


def _params(b: Fn, n: ast.RangeStmt, sig: Signature) -> list[tuple[ast.Expr, str, Type]]:
    """Declare the parameters; the left sides of `=` that are assigned from them."""
    assigned: list[tuple[ast.Expr, str, Type]] = []
    moved: list[str] = []
    for i, p in enumerate(sig.params.vars):
        e = (n.key, n.value)[i]
        t = elem_type(p.type)
        v = b.info.defs.get(e) if isinstance(e, ast.Ident) and n.op == ":=" else None
        if not isinstance(v, Var) or v.name == "_":
            cell = f"F[{b.slot('_', t, 'param').cell}]"
            if e is not None and n.op == "=" and not (isinstance(e, ast.Ident) and e.name == "_"):
                assigned.append((e, cell, t))
            continue
        slot = b.declare(v, "param")
        cell = f"F[{slot.cell}]"
        if slot.boxed:
            item = cell if b.is_list(slot.type) else f"[{cell}]"
            moved.append(f"{cell} = {b.prog.register(b.prog.var_site(b, v), item)}")
        elif assign.note_unpacked(b, v):
            moved.append(assign.unpack_line(cell))
    for line in moved:
        b.emit(line)
    if any("new(" in line for line in moved):
        b.step(Fact("enter", "", callee=b.code.name), None, b.code.pos)
    return assigned


def _assign(b: Fn, n: ast.RangeStmt, assigned: list[tuple[ast.Expr, str, Type]]) -> None:
    """`for a, b = range f`: the values go where the left side says."""
    targets = [(assign.target(b, e), cell, t) for e, cell, t in assigned]
    for target, cell, t in targets:
        assign.store(b, target, b.values.copy(t, convert_text(b, cell, t, target.type)))
    names = tuple(assign.lhs_name(b, e) for e, _, _ in assigned)
    b.step(fact(b, "range", n, [], names), n.x, n.pos)


def _result(b: Fn) -> str:
    """The cell of what the body returns: whether the iterator may go on."""
    return f"F[{b.results[0].cell}]"


def breaks(b: Fn, target: int) -> None:
    """Before a jump to `target`: if it ends the loop, the body returns false."""
    if b.loop is not None and target == b.loop.stop:
        b.emit(f"{_result(b)} = False")


def _end(b: Fn, state: int, pos: int) -> None:
    """Return to the iterator; the result is stored already."""
    from gomem.lower.stmt import pop

    assert b.loop is not None
    b.emit(f"{b.var(b.loop.state)} = {state}")
    pop(b, None, pos)


# --------------------------------------------------------------------------- leaving the body


def return_stmt(b: Fn, n: ast.ReturnStmt) -> None:
    """`return a, b` in a body: the results are stored for the function around the loops."""
    loop = b.loop
    assert loop is not None
    assert loop.root.sig is not None
    types = [elem_type(v.type) for v in loop.root.sig.results.vars]
    if n.results:
        if len(n.results) == 1 and len(types) > 1:
            assert isinstance(b.type(n.results[0]), Tuple)
            texts, got = assign.unpack(b, n.results[0], len(types))
            texts = [convert_text(b, x, s, t) for x, s, t in zip(texts, got, types, strict=True)]
        else:
            texts = ex.values(b, list(n.results), types)
        if len(texts) > 1:
            names = []
            for text in texts:
                names.append(b.tmp("v"))
                b.emit(f"{names[-1]} = {text}")
            texts = names
        for v, t, text in zip(result_vars(loop.root), types, texts, strict=True):
            place = b.var(v) if v.name != "_" else ""
            if b.is_list(t) and place:
                b.emit(b.values.assign(t, place, text))
            else:
                b.emit(f"{place} = {text}" if place else text)
    f = fact(b, "return", n, list(n.results))
    if f is not None:
        f = Fact("return", f.text, (), f.reads, loop.root.code.name, notes=f.notes)
    b.mark(f, n)
    b.release()
    leave(b, ("return", ""), n.pos)


def leave(b: Fn, key: Exit, pos: int) -> None:
    """Leave the body, and tell the function around the loop where to go."""
    loop = b.loop
    assert loop is not None
    code = loop.root.exits.setdefault(key, len(loop.root.exits) + 1)
    loop.exits[key] = code
    b.emit(f"{_next(b, loop.outermost)} = {code}")
    b.emit(f"{_result(b)} = False")
    _end(b, _DONE, pos)


def _take(fn: Fn, loop: RangeLoop, key: Exit) -> None:
    """The iterator has returned, and the body wanted to go on elsewhere."""
    from gomem.lower.stmt import finish, jump_target, store_results

    n = loop.stmt
    tok, label = key
    if tok == "return":
        if fn.loop is not None:
            leave(fn, key, n.pos)
            return
        found = result_vars(fn)
        if found and found[0].name[:1] == "#":
            store_results(fn, [fn.var(v) for v in found])
        if found:
            fn.step(Fact("return", "the return inside of the loop"), None, n.pos)
        finish(fn, None, n.pos)
        return
    target = jump_target(fn, tok, label)
    if target < 0:
        leave(fn, key, n.pos)
        return
    fn.emit(f"{_next(fn, loop.outermost)} = 0")
    breaks(fn, target)
    fn.goto(target)
