"""Switch statements. Spec: Switch statements."""

from __future__ import annotations

from gomem.lower import convert
from gomem.lower import expr as ex
from gomem.lower.facts import fact
from gomem.lower.func import Target
from gomem.lower.values import elem_type
from gomem.syntax import ast
from gomem.types.object import Var
from gomem.types.type import Basic, Interface
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.lower.program import Point
    from gomem.types.type import Type

__all__ = ["switch_stmt", "type_switch_stmt"]


def switch_stmt(fn: Fn, n: ast.SwitchStmt, label: str) -> None:
    """`switch init; tag { case a, b: ... }`: cases are tried from top to bottom."""
    from gomem.lower.stmt import stmt

    live = fn.live
    if n.init is not None:
        stmt(fn, n.init)
    tag, tag_type = "", None
    if n.tag is not None:
        tag, tag_type = fn.kept(), fn.type(n.tag)
        fn.emit(f"{tag} = {ex.value(fn, n.tag, tag_type)}")
        fn.step(fact(fn, "cond", n.tag), n.tag)
    bodies = [fn.new_point() for _ in n.body]
    done = fn.new_point()
    default = done.id
    for clause, body in zip(n.body, bodies, strict=True):
        if clause.list is None:
            default = body.id
            continue
        case_tests(fn, list(clause.list), tag, tag_type, body.id)
    fn.goto(default)
    _bodies(fn, n, bodies, done, label)
    fn.live = done.live = live
    fn.cur = done


def case_tests(fn: Fn, nodes: list[ast.Expr], tag: str, tag_type: Type | None, body: int) -> None:
    """The expressions of one case: tried together where they do not call."""
    if tag_type is None or any(ex.has_call(fn, e) for e in nodes):
        for e in nodes:
            case_test(fn, e, tag, tag_type, body)
        return
    text = " or ".join(case_equal(fn, e, tag, tag_type) for e in nodes)
    following = fn.new_point()
    fn.branch(text, body, following.id)
    fn.cur = following


def case_test(fn: Fn, e: ast.Expr, tag: str, tag_type: Type | None, body: int) -> None:
    """One case expression: go to `body` if it matches."""
    if tag_type is None:
        text = ex.expr(fn, e)
        fn.mark(fact(fn, "cond", e), e)
    else:
        text = case_equal(fn, e, tag, tag_type)
    following = fn.new_point()
    fn.branch(text, body, following.id)
    fn.cur = following


def case_equal(fn: Fn, e: ast.Expr, tag: str, tag_type: Type) -> str:
    """`tag == e`."""
    tv = fn.tv(e)
    if tv.mode == "nilvalue" or (isinstance(tv.type, Basic) and tv.type.kind == "untyped nil"):
        zero = f"{tag}[0]" if fn.values.zero(tag_type) == "NIL" else tag
        return f"({zero} is None)"
    mixed = isinstance(under(tag_type), Interface) != isinstance(under(tv.type), Interface)
    if mixed and isinstance(under(tv.type), Interface):
        boxed = f"({fn.prog.dynamic(tag_type)}, {tag})"
        return f"ieq({boxed}, {ex.expr(fn, e)})"
    if mixed:
        return f"ieq({tag}, {ex.value(fn, e, tag_type)})"
    return fn.values.eq(tag_type, tag, ex.expr(fn, e))


def _bodies(
    fn: Fn,
    n: ast.SwitchStmt | ast.TypeSwitchStmt,
    bodies: list[Point],
    done: Point,
    label: str,
) -> None:
    from gomem.lower.stmt import block

    outer = fn.fallthrough_to
    fn.targets.append(Target(label, done.id, -1))
    for i, (clause, body) in enumerate(zip(n.body, bodies, strict=True)):
        fn.cur = body
        body.live = fn.live
        fn.fallthrough_to = bodies[i + 1].id if i + 1 < len(bodies) else -1
        block(fn, clause.body)
        fn.goto(done.id)
    fn.targets.pop()
    fn.fallthrough_to = outer


def type_switch_stmt(fn: Fn, n: ast.TypeSwitchStmt, label: str) -> None:
    """`switch v := x.(type) { case T: ... }`."""
    from gomem.lower.stmt import block, stmt

    live = fn.live
    if n.init is not None:
        stmt(fn, n.init)
    x = fn.kept()
    fn.emit(f"{x} = {ex.expr(fn, n.guard.x)}")
    fn.step(fact(fn, "cond", n.guard, [n.guard.x]), n.guard)
    bodies = [fn.new_point() for _ in n.body]
    done = fn.new_point()
    default = done.id
    for clause, body in zip(n.body, bodies, strict=True):
        if clause.list is None:
            default = body.id
            continue
        following = fn.new_point()
        fn.branch(" or ".join(type_test(fn, e, x) for e in clause.list), body.id, following.id)
        fn.cur = following
    fn.goto(default)
    fn.targets.append(Target(label, done.id, -1))
    for clause, body in zip(n.body, bodies, strict=True):
        fn.cur = body
        body.live = before = fn.live
        bind(fn, n, clause, x)
        block(fn, clause.body)
        fn.live = before
        fn.goto(done.id)
    fn.targets.pop()
    fn.live = done.live = live
    fn.cur = done


def type_test(fn: Fn, e: ast.Expr, x: str) -> str:
    """Whether interface value `x` matches the case `e`: a type or nil."""
    tv = fn.tv(e)
    if tv.mode != "typexpr":
        return f"({x} is None)"
    return convert.matches(fn, x, tv.type)


def bind(fn: Fn, n: ast.TypeSwitchStmt, clause: ast.CaseClause, x: str) -> None:
    """Declare the variable of a clause, if there is one."""
    from gomem.lower.assign import new_var

    v = fn.info.implicits.get(clause)
    if not isinstance(v, Var) or n.bind is None:
        return
    t = elem_type(v.type)
    text = x
    single = clause.list is not None and len(clause.list) == 1
    if single and not isinstance(under(t), Interface):
        text = fn.values.copy(t, f"{x}[1]")
    slot = new_var(fn, v, text)
    fn.enter_scope(slot)
    fn.step(fact(fn, "define", n.bind, [n.guard.x], (v.name,)), n.guard, n.bind.pos)
