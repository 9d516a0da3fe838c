"""Statements. cmd/compile: escape/stmt.go."""

from __future__ import annotations

from gomem.escape.assign import addr, assign_list, reassigned
from gomem.escape.call import call, go_defer_stmt
from gomem.escape.expr import assign_heap, discard, dot_type, expr, expr_skip_init
from gomem.escape.graph import Hole
from gomem.escape.ir import Name, Node, is_blank
from gomem.escape.types import under
from gomem.types.type import Array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.escape import Escape

__all__ = ["stmt"]

_PAIRS = {
    "AS2": "assign-pair", "AS2DOTTYPE": "assign-pair-dot-type", "AS2MAPR": "assign-pair-mapr",
    "AS2RECV": "assign-pair-receive", "SELRECV2": "assign-pair-receive",
}  # fmt: skip


def stmt(e: Escape, n: Node | None) -> None:  # noqa: C901, PLR0915 (table of contents)
    """Add the flow of one statement to the graph."""
    if n is None:
        return
    if n.init:
        e.stmts(n.init)
    match n.op:
        case "FALL" | "BREAK" | "CONTINUE" | "GOTO":
            pass
        case "BLOCK":
            e.stmts(n.list)
        case "DCL":
            if not is_blank(n.x):
                _dcl(e, n.x)
        case "LABEL":
            if e.labels.pop(n.sel, False):
                e.loop_depth += 1
        case "IF":
            discard(e, n.x)
            e.block(n.list)
            e.block(n.rlist)
        case "CHECKNIL":
            discard(e, n.x)
        case "FOR":
            e.loop_depth += 1
            discard(e, n.x)
            stmt(e, n.y)
            e.block(n.list)
            e.loop_depth -= 1
        case "RANGE":
            _range(e, n)
        case "SWITCH":
            _switch(e, n)
        case "SELECT":
            for c in n.clauses:
                stmt(e, c.comm)
                e.block(c.body)
        case "RECV":
            expr_skip_init(e, e.b.discard_hole, n)
        case "SEND":
            discard(e, n.x)
            assign_heap(e, n.y, "send", n)
        case "AS" | "ASOP":
            assign_list(e, [n.x], [n.y] if n.y is not None else [], "assign", n)
        case "AS2" | "AS2DOTTYPE" | "AS2MAPR" | "AS2RECV" | "SELRECV2":
            assign_list(e, [*n.list], n.rlist, _PAIRS[n.op], n)
        case "AS2FUNC":
            e.stmts(n.rlist[0].init)
            ks = [addr(e, d) for d in n.list]
            call(e, ks, n.rlist[0])
            reassigned(e, ks, n)
        case "RETURN":
            assign_list(e, [*e.fn.results], n.list, "return", n)
        case "GO" | "DEFER":
            go_defer_stmt(e, n)
        case "CONVNOP":
            discard(e, n.x)
        case _:
            call(e, None, n)


def _dcl(e: Escape, n: Node | None) -> Hole:
    assert isinstance(n, Name)
    loc = e.old_loc(n)
    loc.loop_depth = e.loop_depth
    return Hole(loc)


def _range(e: Escape, n: Node) -> None:
    tmp = e.new_loc(None, persists=True)
    expr(e, Hole(tmp), n.x)
    e.loop_depth += 1
    ks = [addr(e, n.key), addr(e, n.y)]
    assert n.x is not None
    if isinstance(under(n.x.type), Array):
        e.b.flow(ks[1].note(n, "range"), tmp)
    else:
        e.b.flow(ks[1].deref(n, "range-deref"), tmp)
    reassigned(e, ks, n)
    e.block(n.list)
    e.loop_depth -= 1


def _switch(e: Escape, n: Node) -> None:
    if n.x is not None and n.x.op == "TYPESW":
        ks = []
        if n.x.define:
            for c in n.clauses:
                if c.var is None:
                    continue
                k = _dcl(e, c.var)
                if e.ti.has_pointers(c.var.type):
                    where = Node("CASE", c.pos)
                    ks.append(dot_type(e, k, c.var.type, where, "switch case"))
        expr(e, e.tee(ks), n.x.x)
    else:
        discard(e, n.x)
    for c in n.clauses:
        for x in c.list:
            discard(e, x)
        e.block(c.body)
