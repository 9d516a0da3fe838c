"""Left sides and assignments. cmd/compile: escape/assign.go, self-assignments of utils.go."""

from __future__ import annotations

from gomem.escape.build import shown_name
from gomem.escape.expr import assign_heap, discard, expr
from gomem.escape.graph import Hole
from gomem.escape.ir import Name, Node, is_blank
from gomem.escape.irfmt import fmt
from gomem.escape.types import flags, under
from gomem.types import constant
from gomem.types.predicates import identical
from gomem.types.type import BOOLEAN, NUMERIC, Array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.escape import Escape

__all__ = ["addr", "assign_list", "reassigned"]

_ARITH = ("ADD", "SUB", "OR", "XOR", "MUL", "LSH", "RSH", "AND", "ANDNOT", "DIV", "MOD")


def addr(e: Escape, n: Node | None) -> Hole:
    """The hole that stores into `n`."""
    if n is None or is_blank(n):
        return e.b.discard_hole
    k = e.b.heap_hole
    match n.op:
        case "NAME":
            assert isinstance(n, Name)
            if n.cls != "extern":
                k = Hole(e.old_loc(n))
        case "DOT":
            k = addr(e, n.x)
        case "INDEX":
            discard(e, n.y)
            assert n.x is not None
            if isinstance(under(n.x.type), Array):
                k = addr(e, n.x)
            else:
                expr(e, Hole(e.b.mutator), n.x)
        case "DEREF" | "DOTPTR":
            expr(e, Hole(e.b.mutator), n.x)
        case "INDEXMAP":
            discard(e, n.x)
            assign_heap(e, n.y, "key of map put", n)
        case "CONVNOP":
            k = addr(e, n.x)
        case _:
            raise AssertionError(f"not a left side: {n.op}")
    return k


def assign_list(
    e: Escape, dsts: list[Node | None], srcs: list[Node], why: str, where: Node
) -> None:
    """`dsts = srcs`; missing sources are zero values."""
    ks = [addr(e, d) for d in dsts]
    for i, k in enumerate(ks):
        src = srcs[i] if i < len(srcs) else None
        dst = dsts[i]
        hole = k
        if dst is not None and src is not None and is_self_assign(dst, src):
            for shapes in e.b.a.spellings(e.fn):
                text = f"{shown_name(e.fn, shapes)} ignoring self-assignment in {fmt(where, e.ti)}"
                e.b.a.warn(where.pos, text)
            hole = e.b.discard_hole
        if src is not None:
            expr(e, hole.note(where, why), src)
    reassigned(e, ks, where)


def reassigned(e: Escape, ks: list[Hole], where: Node) -> None:
    """Mark what `where` assigns, unless that is the one assignment that declares it."""
    if where.op == "AS" and where.y is None and isinstance(where.x, Name) and where.x.defn is None:
        return
    for k in ks:
        n = k.dst.n
        if isinstance(n, Name) and n.defn is where and where.op != "RANGE":
            continue
        k.dst.reassigned = True


def _is_slice_self_assign(dst: Node, src: Node) -> bool:
    """`p.buf = p.buf[i:j]` stores nothing that was not there."""
    if dst.op not in ("DEREF", "DOTPTR") or dst.x is None or dst.x.op != "NAME":
        return False
    base = src.x
    if src.op in ("SLICEARR", "SLICE3ARR"):
        if base is None or base.op == "ADDR":
            return False
    elif src.op not in ("SLICE", "SLICE3", "SLICESTR"):
        return False
    if base is None or base.op not in ("DEREF", "DOTPTR") or base.x is None:
        return False
    return base.x.op == "NAME" and dst.x is base.x


def is_self_assign(dst: Node, src: Node) -> bool:
    """Whether an assignment puts something back into the object that it comes from."""
    if _is_slice_self_assign(dst, src):
        return True
    if dst.op != src.op or dst.x is None or src.x is None:
        return False
    if dst.op in ("DOT", "DOTPTR"):
        return same_safe_expr(dst.x, src.x)
    if dst.op == "INDEX":
        assert dst.y is not None
        assert src.y is not None
        if _may_affect_memory(dst.y) or _may_affect_memory(src.y):
            return False
        return same_safe_expr(dst.x, src.x)
    return False


def _may_affect_memory(n: Node) -> bool:
    if n.op in ("NAME", "LITERAL", "NIL"):
        return False
    if n.op in _ARITH or n.op == "INDEX":
        assert n.x is not None
        assert n.y is not None
        return _may_affect_memory(n.x) or _may_affect_memory(n.y)
    if n.op in (
        "CONVNOP", "CONV", "LEN", "CAP", "NOT", "BITNOT", "PLUS", "NEG", "DOT", "DOTPTR", "DEREF",
    ):  # fmt: skip
        assert n.x is not None
        return _may_affect_memory(n.x)
    return True


def same_safe_expr(x: Node, y: Node) -> bool:  # noqa: C901 (table of contents)
    """Whether two expressions without effects are the same."""
    while x.op == "CONVNOP" and x.x is not None:
        x = x.x
    while y.op == "CONVNOP" and y.x is not None:
        y = y.x
    if x.op != y.op or x.type is None or y.type is None or not identical(x.type, y.type):
        return False
    match x.op:
        case "NAME":
            return x is y
        case "NIL":
            return True
        case "LITERAL":
            return constant.compare(x.val, "==", y.val)
        case "DOT" | "DOTPTR":
            return x.sel == y.sel and _same_x(x, y)
        case "DEREF" | "NOT" | "BITNOT" | "PLUS" | "NEG":
            return _same_x(x, y)
        case "CONV":
            return bool(flags(x.type) & (NUMERIC | BOOLEAN)) and _same_x(x, y)
        case _ if x.op in _ARITH or x.op in ("INDEX", "INDEXMAP"):
            assert x.y is not None
            assert y.y is not None
            return _same_x(x, y) and same_safe_expr(x.y, y.y)
        case _:
            return False


def _same_x(x: Node, y: Node) -> bool:
    assert x.x is not None
    assert y.x is not None
    return same_safe_expr(x.x, y.x)
