"""Expressions: what flows into the hole. cmd/compile: escape/expr.go."""

from __future__ import annotations

from gomem.escape.graph import Hole
from gomem.escape.ir import Name, Node
from gomem.escape.types import is_interface, is_uintptr, is_unsafe_pointer, under
from gomem.types.type import Array, Signature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.escape import Escape
    from gomem.escape.ir import Fn

__all__ = ["assign_heap", "discard", "expr", "expr_skip_init"]


def expr(e: Escape, k: Hole, n: Node | None) -> None:
    """Evaluate `n` into `k`."""
    if n is None:
        return
    if n.init:
        e.stmts(n.init)
    expr_skip_init(e, k, n)


def discard(e: Escape, n: Node | None) -> None:
    """Evaluate `n` for its effects only."""
    if n is not None and n.op not in ("LITERAL", "NAME", "NIL"):
        expr(e, e.b.discard_hole, n)


def assign_heap(e: Escape, src: Node | None, why: str, where: Node) -> None:
    """Evaluate `src` into something on the heap."""
    expr(e, e.b.heap_hole.note(where, why), src)


def expr_skip_init(e: Escape, k: Hole, n: Node) -> None:  # noqa: C901, PLR0915 (table of contents)
    """Evaluate `n`, whose init statements have been visited, into `k`."""
    k = e.drop_scalar(k, n)
    match n.op:
        case "LITERAL" | "NIL" | "TYPE" | "METHEXPR":
            pass
        case "NAME":
            assert isinstance(n, Name)
            if n.cls not in ("func", "extern") and n.sel != "_":
                e.b.flow(k, e.old_loc(n))
        case "PLUS" | "NEG" | "BITNOT" | "NOT" | "RECV":
            discard(e, n.x)
        case (
            "ADD" | "SUB" | "OR" | "XOR" | "MUL" | "DIV" | "MOD" | "LSH" | "RSH" | "AND" | "ANDNOT"
            | "EQ" | "NE" | "LT" | "LE" | "GT" | "GE" | "ANDAND" | "OROR"
        ):  # fmt: skip
            discard(e, n.x)
            discard(e, n.y)
        case "ADDR":
            expr(e, k.addr(n, "address-of"), n.x)
        case "DEREF":
            expr(e, k.deref(n, "indirection"), n.x)
        case "DOT" | "DOTINTER":
            expr(e, k.note(n, "dot"), n.x)
        case "DOTPTR":
            expr(e, k.deref(n, "dot of pointer"), n.x)
        case "DOTTYPE" | "DOTTYPE2":
            expr(e, dot_type(e, k, n.type, n, "dot"), n.x)
        case "INDEX":
            assert n.x is not None
            if isinstance(under(n.x.type), Array):
                expr(e, k.note(n, "fixed-array-index-of"), n.x)
            else:
                expr(e, k.deref(n, "dot of pointer"), n.x)
            discard(e, n.y)
        case "INDEXMAP":
            discard(e, n.x)
            discard(e, n.y)
        case "SLICE" | "SLICEARR" | "SLICESTR" | "SLICE3" | "SLICE3ARR":
            expr(e, k.note(n, "slice"), n.x)
            discard(e, n.key)
            discard(e, n.y)
            discard(e, n.list[0] if n.list else None)
        case "CONV" | "CONVNOP":
            _conv(e, k, n)
        case "CONVIFACE":
            assert n.x is not None
            if not is_interface(n.x.type) and not e.ti.is_direct_iface(n.x.type):
                k = e.spill(k, n)
            expr(e, k.note(n, "interface-converted"), n.x)
        case "SLICE2ARR":
            expr(e, k.deref(n, "slice-to-array"), n.x)
        case "SLICE2ARRPTR" | "ITAB":
            expr(e, k, n.x)
        case "NEW":
            e.spill(k, n)
        case "MAKESLICE" | "MAKEMAP":
            e.spill(k, n)
            discard(e, n.x)
            discard(e, n.y)
        case "MAKECHAN":
            discard(e, n.x)
        case "METHVALUE":
            _method_value(e, k, n)
        case "PTRLIT":
            expr(e, e.spill(k, n), n.x)
        case "ARRAYLIT":
            for elt in n.list:
                expr(e, k.note(n, "array literal element"), elt)
        case "SLICELIT":
            k = e.spill(k, n)
            for elt in n.list:
                expr(e, k.note(n, "slice-literal-element"), elt)
        case "STRUCTLIT":
            for elt in n.list:
                expr(e, k.note(n, "struct literal element"), elt)
        case "MAPLIT":
            e.spill(k, n)
            for elt in n.list:
                assign_heap(e, elt.x, "map literal key", n)
                assign_heap(e, elt.y, "map literal value", n)
        case "CLOSURE":
            _closure(e, k, n)
        case "RUNES2STR" | "BYTES2STR" | "STR2RUNES" | "STR2BYTES" | "RUNESTR":
            e.spill(k, n)
            discard(e, n.x)
        case "ADDSTR":
            e.spill(k, n)
            for elt in n.list:
                discard(e, elt)
        case _:
            from gomem.escape.call import call

            call(e, [k], n)


def dot_type(e: Escape, k: Hole, t: object, where: Node, why: str) -> Hole:
    """The hole for the interface that a value of type `t` is taken out of."""
    if not is_interface(t) and not e.ti.is_direct_iface(t):  # type: ignore[arg-type]  # a Type
        k = k.shift(1)
    return k.note(where, why)


def _conv(e: Escape, k: Hole, n: Node) -> None:
    assert n.x is not None
    if is_unsafe_pointer(n.type) and is_uintptr(n.x.type):
        unsafe_value(e, k, n.x)
    else:
        expr(e, k, n.x)


def _method_value(e: Escape, k: Hole, n: Node) -> None:
    """The receiver flows to the closure and to the receiver parameter; results may go anywhere."""
    from gomem.escape.call import tag_hole

    closure_k = e.spill(k, n)
    assert n.obj is not None
    sig = n.obj.type
    assert isinstance(sig, Signature)
    ks = [e.b.heap_hole] * len(sig.results.vars)
    callee = n.key if isinstance(n.key, Name) else None
    param_k = tag_hole(e, ks, callee, 0)
    expr(e, e.tee([param_k, closure_k]), n.x)


def _closure(e: Escape, k: Hole, n: Node) -> None:
    k = e.spill(k, n)
    e.b.closures.append((k, n))
    fn = n.func
    assert fn is not None
    if not fn.closure_vars:
        return
    for v, _ in fn.closure_vars:
        loc = e.old_loc(v)
        if not loc.captured:
            loc.captured = True
            # What was assigned in straight-line code before the first capture does not count.
            if loc.loop_depth == e.loop_depth:
                loc.reassigned = False
    _walk_closure(e, fn)


def _walk_closure(e: Escape, fn: Fn) -> None:
    e.b.walk_func(fn)


def unsafe_value(e: Escape, k: Hole, n: Node) -> None:
    """Arithmetic on uintptr: look for pointers that were converted."""
    if n.init:
        e.stmts(n.init)
    match n.op:
        case "CONV" | "CONVNOP":
            assert n.x is not None
            if is_unsafe_pointer(n.x.type):
                expr(e, k, n.x)
            else:
                discard(e, n.x)
        case "PLUS" | "NEG" | "BITNOT":
            assert n.x is not None
            unsafe_value(e, k, n.x)
        case "ADD" | "SUB" | "OR" | "XOR" | "MUL" | "DIV" | "MOD" | "AND" | "ANDNOT":
            assert n.x is not None
            assert n.y is not None
            unsafe_value(e, k, n.x)
            unsafe_value(e, k, n.y)
        case "LSH" | "RSH":
            assert n.x is not None
            unsafe_value(e, k, n.x)
            discard(e, n.y)
        case _:
            expr_skip_init(e, e.b.discard_hole, n)
