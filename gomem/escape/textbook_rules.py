"""The documents' rules.

Locals are on the stack; package variables in the data segment; new, make, and a local whose address
is returned or kept elsewhere on the heap.
"""

from __future__ import annotations

from gomem.escape.result import Placement, Placements, Textbook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.ir import Node
    from gomem.escape.result import Segment

__all__ = ["textbook_expr", "textbook_model", "textbook_var"]

_HEAP = {
    "NEW": "new", "NAME": "new", "MAKESLICE": "make", "MAKEMAP": "make", "MAKECHAN": "make",
    "MAPLIT": "make", "APPEND": "append",
}  # fmt: skip


def textbook_var(escapes: bool, reason: str) -> Textbook:  # noqa: FBT001 (the only question)
    """A variable of a function; the documents know nothing of sizes."""
    if escapes and reason != "too large":
        return Textbook("heap", reason)
    return Textbook("stack", "local")


def textbook_expr(n: Node, escapes: bool, segment: Segment) -> Textbook:  # noqa: FBT001 (as above)
    """An allocating expression."""
    if n.op in _HEAP:
        return Textbook("heap", _HEAP[n.op])
    if segment in ("rodata", "bss", "code"):
        return Textbook("data", "constant")
    return Textbook("heap", "kept elsewhere") if escapes else Textbook("stack", "local")


def textbook_model(gc: Placements) -> Placements:
    """The same sites with the documents' segments; `textbook` then holds gc's decision."""

    def row(p: Placement) -> Placement:
        t = p.textbook
        return Placement(
            p.kind, p.pos, p.name, p.type, p.size, t.segment, "", "", t.reason,
            p.flow, p.func, Textbook(p.segment, p.reason),
        )  # fmt: skip

    return Placements(
        "textbook",
        {k: row(p) for k, p in gc.vars.items()},
        {k: row(p) for k, p in gc.exprs.items()},
        {k: row(p) for k, p in gc.boxes.items()},
        {k: row(p) for k, p in gc.variadics.items()},
        gc.captures,
        {k: row(p) for k, p in gc.method_values.items()},
        gc.tags,
        [],
        {},
        gc.dereferenced,
        gc.hidden,
    )
