"""Remarks of the pass behind escape analysis: bounds checks left out. cmd/compile: walk/expr.go."""

from __future__ import annotations

from gomem.escape.ir import Node, visit
from gomem.escape.types import flags, under
from gomem.types.type import INTEGER, UNSIGNED, Array, Pointer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder
    from gomem.escape.escape import Analysis
    from gomem.escape.types import TypeInfo

__all__ = ["bounds_checks"]


def bounds_checks(b: Builder, a: Analysis) -> None:
    """Indices that cannot leave their array because of their type or form."""
    found: list[Node] = []

    def look(n: Node) -> None:
        if n.op == "INDEX" and n.y is not None and n.y.op != "LITERAL":
            size = _length(n)
            if size is not None and _bounded(n.y, size, b.ti):
                found.append(n)

    for fn in b.fns:
        visit(fn.body, look)
    for n in found:
        a.warn(n.pos, "index bounds check elided")


def _length(n: Node) -> int | None:
    assert n.x is not None
    u = under(n.x.type)
    if isinstance(u, Pointer):
        u = under(u.elem)
    if isinstance(u, Array):
        return u.len
    return len(n.x.val) if n.x.op == "LITERAL" and type(n.x.val) is bytes else None


def _const(n: Node | None) -> int | None:
    if n is not None and n.op == "LITERAL" and type(n.val) is int:
        return n.val
    return None


def _bounded(n: Node, size: int, ti: TypeInfo) -> bool:  # noqa: C901 (the rules in order)
    """Whether 0 <= n < size whatever the run does."""
    f = flags(n.type)
    if not f & INTEGER:
        return False
    signed = not f & UNSIGNED
    bits = 8 * ti.size(n.type)
    if n.op in ("AND", "ANDNOT"):
        v = _const(n.x)
        if v is None:
            v = _const(n.y)
            if v is not None and n.op == "ANDNOT":
                v = ~v if signed else ~v & ((1 << bits) - 1)
        if v is not None and 0 <= v < size:
            return True
    y = _const(n.y)
    if y is not None and not signed:
        if n.op == "MOD" and 0 <= y <= size:
            return True
        if n.op == "DIV" and y >= 2:
            bits -= y.bit_length() - 1
        if n.op == "RSH":
            if y > bits:
                return size > 0
            bits -= y
    return not signed and bits <= 62 and 1 << bits <= size
