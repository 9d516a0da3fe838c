"""From the solved graphs to Placements."""

from __future__ import annotations

from gomem.escape.graph import ESCAPES
from gomem.escape.ir import Name, Node
from gomem.escape.placing import kind_of, place, size_of
from gomem.escape.result import Captured, Placement, Placements, Textbook
from gomem.escape.tags import leak_lines
from gomem.escape.textbook_rules import textbook_expr, textbook_var
from gomem.syntax import ast
from gomem.types.object import Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder
    from gomem.escape.escape import Analysis
    from gomem.escape.graph import Location
    from gomem.escape.ir import Fn
    from gomem.escape.result import FlowStep, Kind

__all__ = ["placements"]

_REASONS = {
    "return": "returned", "call parameter": "argument", "send": "sent", "go": "goroutine",
    "defer": "deferred in a loop", "captured by reference": "captured",
    "captured by a closure": "captured", "interface-converted": "interface",
    "map literal key": "map", "map literal value": "map", "key of map put": "map",
    "appendee slice": "appended", "appended slice...": "appended", "copied slice": "copied",
    "callee operand": "called", "too large for stack": "too large",
    "zero-sized element": "zero size", "switch case": "stored", "range-deref": "stored",
    "range": "stored", "spill": "stored",
}  # fmt: skip
_VAR_KINDS: dict[str, Kind] = {
    "local": "var", "param": "param", "result": "result", "receiver": "receiver",
    "package": "global",
}  # fmt: skip


def placements(b: Builder, a: Analysis, moves: dict[int, list[tuple[Name, bool]]]) -> Placements:
    """All rows of a package under the model of gc."""
    out = Placements("gc", {}, {}, {}, {}, {}, {}, {}, a.messages)
    for batch in a.batches:
        for loc in batch.all_locs:
            if loc.n is not None:
                _row(out, b, loc)
    for n, fn in b.chans:
        _expr_row(out, b, n, fn, "", escapes=False, flow=())
    for n in b.static:
        _static_row(out, b, n)
    for fn in b.fns:
        _function(out, fn)
    _others(out, b)
    out.moves = {
        pos: [(name.obj, keeps_cap) for name, keeps_cap in found if isinstance(name.obj, Var)]
        for pos, found in moves.items()
    }
    out.dereferenced = b.dereferenced
    out.hidden = {
        key: name.obj for key, name in b.range_loops.hidden.items() if isinstance(name.obj, Var)
    }
    return out


def reason_of(loc: Location, flow: tuple[FlowStep, ...]) -> str:
    """The last cause on the way out."""
    if not flow:
        if loc.attrs & ESCAPES:
            return "stored"
        return "stays" if loc.addrtaken or loc.captured or loc.n is None else "no address"
    for step in flow:
        if step.how in ("too large for stack", "too aligned for stack", "zero-sized element"):
            return _REASONS.get(step.how, "too large")
    if any(step.how.startswith("captured by") for step in flow):
        return "captured"
    if loc.cause:
        return "outlives loop" if loc.cause == "loop" else "outlives closure"
    last = flow[-1]
    for step in reversed(flow):
        if step.how in ("go", "defer"):
            return _REASONS[step.how]
    if last.how.startswith("assign"):
        return "stored"
    return _REASONS.get(last.how, "stored")


def _row(out: Placements, b: Builder, loc: Location) -> None:
    n = loc.n
    assert n is not None
    assert loc.curfn is not None
    escapes = bool(loc.attrs & ESCAPES)
    if isinstance(n, Name) and isinstance(n.obj, Var):
        _var_row(out, b, loc, n, n.obj)
    elif not isinstance(n, Name) or n.source is not None:
        reason = reason_of(loc, loc.flow)
        reason = "stays" if reason == "no address" else reason
        _expr_row(out, b, n, loc.curfn, reason, escapes=escapes, flow=loc.flow)


def _var_row(out: Placements, b: Builder, loc: Location, n: Name, var: Var) -> None:
    escapes = bool(loc.attrs & ESCAPES)
    fn = loc.curfn
    assert fn is not None
    assert n.type is not None
    verdict, flow = "", loc.flow
    if escapes:
        verdict = f"moved to heap: {n.sel}"
    elif loc.param and b.ti.has_pointers(n.type) and not n.sel.startswith("~"):
        verdict = "; ".join(leak_lines(n.sel, loc.param_esc, fn))
        flow = loc.leak_flow
    size = b.ti.size(n.type)
    reason = reason_of(loc, loc.flow)
    out.vars[var] = Placement(
        _VAR_KINDS.get(var.kind, "var"), n.pos, var.name, n.type, size,
        "heap" if escapes else "stack", "", verdict, reason, flow, fn.name,
        textbook_var(escapes, reason),
    )  # fmt: skip


def _expr_row(  # noqa: PLR0913 (the parts of a row)
    out: Placements,
    b: Builder,
    n: Node,
    fn: Fn,
    reason: str,
    *,
    escapes: bool,
    flow: tuple[FlowStep, ...],
) -> None:
    kind = kind_of(n)
    segment, section, code = place(n, b.ti, escapes=escapes)
    name = "" if n.op == "NAME" else _text(b, n)
    if n.op == "MAKECHAN":
        verdict = ""
    elif n.op == "NAME":
        verdict = f"moved to heap: {n.sel}" if escapes else ""
    else:
        verdict = f"{name} escapes to heap" if escapes else f"{name} does not escape"
    if kind in ("go", "defer"):
        verdict = ""
    typ = n.x.type if n.op == "CONVIFACE" and n.x is not None else n.type
    assert typ is not None
    p = Placement(
        kind, n.pos, name or n.sel, typ, size_of(n, b.ti), segment, section, verdict,
        code or reason, flow, fn.name, textbook_expr(n, escapes, segment),
    )  # fmt: skip
    _put(out, n, p)


def _put(out: Placements, n: Node, p: Placement) -> None:
    src = n.source
    if src is None:
        return
    if p.kind == "box":
        while isinstance(src, ast.Expr):
            out.boxes[src] = p
            if not isinstance(src, ast.ParenExpr):
                break
            src = src.x
    elif p.kind == "variadic":
        assert isinstance(src, ast.CallExpr)
        out.variadics[src] = p
    elif p.kind == "method value":
        assert isinstance(src, ast.SelectorExpr)
        out.method_values[src] = p
        out.exprs[src] = p
    elif src not in out.exprs:
        out.exprs[src] = p


def _text(b: Builder, n: Node) -> str:
    from gomem.escape.irfmt import fmt

    return "append" if n.op == "APPEND" else fmt(n, b.ti)


def _static_row(out: Placements, b: Builder, n: Node) -> None:
    """Part of a package variable that the linker lays out."""
    segment, section, code = place(n, b.ti, escapes=True)
    if segment == "heap":
        segment, section, code = "data", "", "static"
    typ = n.x.type if n.op == "CONVIFACE" and n.x is not None else n.type
    assert typ is not None
    p = Placement(
        kind_of(n), n.pos, _text(b, n), typ, size_of(n, b.ti), segment, section, "",
        code, (), "", Textbook("data", "package level"),
    )  # fmt: skip
    _put(out, n, p)


def _function(out: Placements, fn: Fn) -> None:
    if fn.obj is not None:
        out.tags[fn.obj] = tuple(
            "; ".join(leak_lines(p.sel, p.loc.param_esc, fn))
            if p is not None and p.loc is not None
            else ""
            for p in fn.params
        )
    if isinstance(fn.source, ast.FuncLit | ast.RangeStmt):
        out.captures[fn.source] = tuple(
            Captured(v.obj, v.byval) for v, _ in fn.closure_vars if isinstance(v.obj, Var)
        )


def _others(out: Placements, b: Builder) -> None:
    """Rows for package variables, and for variables of code that gc leaves out."""
    for obj in (*b.info.defs.values(), *b.info.implicits.values()):
        if not isinstance(obj, Var) or obj.kind == "field" or obj in out.vars or obj.type is None:
            continue
        if obj.kind == "package":
            row = ("data", "global", Textbook("data", "package level"))
        elif obj.kind == "local":
            row = ("stack", "unused", Textbook("stack", "local"))
        else:
            row = ("none", "type only", Textbook("none", "type only"))
        out.vars[obj] = Placement(
            _VAR_KINDS.get(obj.kind, "var"), obj.pos, obj.name, obj.type, b.ti.size(obj.type),
            row[0], "", "", row[1], (), "", row[2],  # type: ignore[arg-type]  # a Segment
        )  # fmt: skip
