"""Calls, also of built-in functions. cmd/compile: escape/call.go."""

from __future__ import annotations

from gomem.escape.build import temp_name
from gomem.escape.expr import discard, expr
from gomem.escape.graph import Hole
from gomem.escape.ir import Name, Node
from gomem.escape.leaks import Leaks, parse_leaks
from gomem.escape.reassign import static_callee_name
from gomem.escape.types import is_uintptr, is_unsafe_pointer, under
from gomem.types.type import Signature, Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.escape import Escape

__all__ = ["call", "go_defer_stmt", "tag_hole"]


def call(e: Escape, ks: list[Hole] | None, n: Node) -> None:  # noqa: C901 (table of contents)
    """Evaluate a call; `ks` are the holes for its results, None in a statement."""
    b = e.b
    k = ks[0] if ks else b.discard_hole
    match n.op:
        case "CALLFUNC" | "CALLINTER":
            _call(e, ks, n)
        case "APPEND":
            _append(e, k, n)
        case "COPY":
            expr(e, Hole(b.mutator).note(n, "call parameter"), n.x)
            copied = b.discard_hole
            if _slice_of_pointers(e, n.y):
                copied = b.heap_hole.deref(n, "copied slice")
            expr(e, copied.note(n, "call parameter"), n.y)
        case "PANIC":
            expr(e, b.heap_hole.note(n, "call parameter"), n.x)
        case "COMPLEX":
            discard(e, n.x)
            discard(e, n.y)
        case "DELETE" | "PRINT" | "PRINTLN" | "RECOVER":
            for a in n.list:
                discard(e, a)
        case "MIN" | "MAX":
            for a in n.list:
                expr(e, k.note(n, "call parameter"), a)
        case "LEN" | "CAP" | "REAL" | "IMAG" | "CLOSE":
            discard(e, n.x)
        case "CLEAR":
            expr(e, Hole(b.mutator).note(n, "call parameter"), n.x)
        case "UNSAFESTRINGDATA" | "UNSAFESLICEDATA":
            expr(e, k.note(n, "call parameter"), n.x)
        case "UNSAFEADD" | "UNSAFESLICE" | "UNSAFESTRING":
            expr(e, k.note(n, "call parameter"), n.x)
            discard(e, n.y)
        case _:
            # A statement that is only an expression: its value goes nowhere.
            expr(e, b.discard_hole, n)


def _slice_of_pointers(e: Escape, n: Node | None) -> bool:
    u = under(n.type) if n is not None else None
    return isinstance(u, Slice) and e.ti.has_pointers(u.elem)


def _append(e: Escape, k: Hole, n: Node) -> None:
    b = e.b
    appendee = e.tee([k, Hole(b.mutator)])
    if _slice_of_pointers(e, n.list[0]):
        appendee = e.tee([appendee, b.heap_hole.deref(n, "appendee slice")])
    expr(e, appendee.note(n, "call parameter"), n.list[0])
    if n.ddd:
        appended = b.discard_hole
        if _slice_of_pointers(e, n.list[1]):
            appended = b.heap_hole.deref(n, "appended slice...")
        expr(e, appended.note(n, "call parameter"), n.list[1])
    else:
        for a in n.list[1:]:
            expr(e, b.heap_hole.note(n, "call parameter"), a)
    store = e.spill(k, n)
    # Its array is used once per call of the function, so loops do not matter.
    store.dst.loop_depth = 0


def _callees(e: Escape, n: Node) -> list[Name]:
    """The functions that a call may run, if all are known."""
    if n.op != "CALLFUNC" or n.x is None:
        return []
    ro = e.b.oracle(e.fn)
    v = ro.static_value(n.x)
    fn = static_callee_name(v)
    if fn is not None:
        return [fn]
    if not isinstance(v, Name):
        return []
    out = []
    for asn in ro.func_assigns.get(v, ()):
        if asn.y is None or asn.y.op == "NIL":
            continue
        fn = static_callee_name(asn.y)
        if fn is None or _keeps_uintptr(fn) or _lets_uintptr_escape(fn):
            return []
        out.append(fn)
    return out


def _call(e: Escape, ks: list[Hole] | None, n: Node) -> None:
    b = e.b
    fns = _callees(e, n)
    if ks is not None:
        for f in fns:
            if b.in_mutual_batch(f):
                assert f.fn is not None
                for i, r in enumerate(f.fn.results):
                    expr(e, ks[i], r)
    assert n.x is not None
    args = n.list
    recv: Node | None = None
    if n.op == "CALLFUNC":
        callee_k = b.discard_hole
        if not fns and any(k.dst is not b.blank for k in ks or ()):
            callee_k = Hole(b.callee).note(n, "callee operand")
        expr(e, callee_k, n.x)
        if n.x.op == "METHEXPR" and fns and _has_recv(fns[0]):
            recv, args = args[0], args[1:]
    else:
        recv = n.x.x
    count = len(args)
    if recv is not None:
        _unsafe_uintptr(e, n, fns, recv)
        expr(e, _merged_tag_hole(e, ks, fns, -1, count).note(n, "call parameter"), recv)
    for i, a in enumerate(args):
        _unsafe_uintptr(e, n, fns, a)
        expr(e, _merged_tag_hole(e, ks, fns, i, count).note(n, "call parameter"), a)


def _keeps_uintptr(f: Name) -> bool:
    return f.fn is not None and not f.fn.has_body


def _lets_uintptr_escape(f: Name) -> bool:
    return f.fn is not None and f.fn.uintptr_escapes


def _unsafe_uintptr(e: Escape, n: Node, fns: list[Name], arg: Node) -> None:
    """`uintptr(p)` as an argument: p is kept in a variable; what it points to may have to escape.

    escape/call.go: rewriteArgument.
    """
    escapes = any(_lets_uintptr_escape(f) for f in fns)
    if not escapes and not any(_keeps_uintptr(f) for f in fns):
        return
    for item in arg.list if arg.op == "SLICELIT" else [arg]:
        conv = item.y if item.op == "KEY" else item
        if conv is None or conv.op != "CONVNOP" or conv.x is None:
            continue
        if not is_unsafe_pointer(conv.x.type) or not is_uintptr(conv.type):
            continue
        tmp = Name(temp_name(e.fn), conv.x.pos, conv.x.type, "auto", e.fn)
        tmp.autotemp = True
        e.fn.dcl.append(tmp)
        asn = Node("AS", conv.x.pos, None, tmp, conv.x)
        n.add_init(Node("DCL", conv.x.pos, None, tmp), asn)
        conv.x = tmp
        loc = e.new_loc(tmp, persists=True)
        e.stmts(n.init[-2:])
        k = e.b.heap_hole.note(conv, "//go:uintptrescapes") if escapes else Hole(e.b.mutator)
        e.b.flow(k, loc)


def _has_recv(f: Name) -> bool:
    sig = under(f.type) if f.type is not None else None
    return isinstance(sig, Signature) and sig.recv is not None


def _merged_tag_hole(
    e: Escape, ks: list[Hole] | None, fns: list[Name], index: int, count: int
) -> Hole:
    if not fns:
        return e.b.heap_hole
    holes = []
    for f in fns:
        sig = under(f.type)
        assert isinstance(sig, Signature)
        own = index - (count - len(sig.params.vars))
        holes.append(tag_hole(e, ks, f, own + (1 if sig.recv is not None else 0)))
    return e.tee(holes)


def tag_hole(e: Escape, ks: list[Hole] | None, fn: Name | None, index: int) -> Hole:
    """The hole for the argument of parameter `index` (receiver first) of `fn`."""
    b = e.b
    if fn is None:
        return b.heap_hole
    if b.in_mutual_batch(fn):
        assert fn.fn is not None
        p = fn.fn.params[index]
        if p is None:
            return b.discard_hole
        return Hole(e.old_loc(p))
    tags = fn.fn.tags if fn.fn is not None else fn.tags
    if tags is None or index >= len(tags):
        return b.heap_hole
    leaks = parse_leaks(tags[index])
    holes = []
    for i, hole in ((0, b.heap_hole), (1, Hole(b.mutator)), (2, Hole(b.callee))):
        if leaks.to[i] >= 0:
            holes.append(hole.shift(leaks.to[i]))
    if ks is not None:
        count = min(Leaks.NUM_RESULTS, len(ks))
        holes += [ks[i].shift(leaks.result(i)) for i in range(count) if leaks.result(i) >= 0]
    return e.tee(holes)


def go_defer_stmt(e: Escape, n: Node) -> None:
    """The closure of a `go` or of a `defer` in a loop is on the heap."""
    k = e.b.heap_hole.note(n, n.op.lower())
    if n.op == "DEFER" and e.loop_depth == 1 and not n.implicit:
        k = e.later(e.b.discard_hole)
    assert n.x is not None
    expr(e, k, n.x.x)
