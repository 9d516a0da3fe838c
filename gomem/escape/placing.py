"""Where a value really is: the verdict of the analysis, and what walk and the runtime make of it.

"does not escape" may still allocate and "escapes" may be a constant: cmd/compile/internal/walk
(dataWord, walkMakeSlice, walkMakeMap, closures), ssagen (append), runtime (convT, staticuint64s).
"""

from __future__ import annotations

from gomem.escape.escape import closure_size
from gomem.escape.ir import Node
from gomem.escape.types import is_number, is_string, under
from gomem.types.type import Array, Chan, Pointer, Slice, Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.result import Kind, Segment
    from gomem.escape.types import TypeInfo

__all__ = ["kind_of", "place", "size_of"]

TMP_BUF = 32
"""Bytes of the buffer in the frame for strings, small slices of unknown size and append."""
MAX_BOX_TEMP = 1024
"""Bytes; larger boxed copies are on the heap even when they do not escape. walk.dataWord"""

_KINDS: dict[str, Kind] = {
    "NEW": "new", "MAKESLICE": "make", "MAKEMAP": "make", "MAKECHAN": "make", "PTRLIT": "literal",
    "SLICELIT": "literal", "MAPLIT": "literal", "CLOSURE": "closure", "APPEND": "append",
    "ADDSTR": "concat", "BYTES2STR": "conversion", "RUNES2STR": "conversion",
    "STR2BYTES": "conversion", "STR2RUNES": "conversion", "RUNESTR": "conversion",
    "METHVALUE": "method value", "CONVIFACE": "box", "NAME": "new",
}  # fmt: skip


def kind_of(n: Node) -> Kind:
    """What sort of site `n` is."""
    if n.op == "SLICELIT" and n.implicit:
        return "variadic"
    if n.op == "CLOSURE" and n.func is not None and n.func.wrapper:
        return "go" if ".gowrap" in n.func.name else "defer"
    return _KINDS[n.op]


def size_of(n: Node, ti: TypeInfo) -> int:  # noqa: C901 (table of contents)
    """Bytes that `n` allocates, 0 where only the run knows."""
    u = under(n.type) if n.type is not None else None
    match n.op:
        case "NEW" | "PTRLIT":
            return ti.size(u.elem) if isinstance(u, Pointer) else 0
        case "SLICELIT":
            return n.val * ti.size(u.elem) if isinstance(u, Slice) and type(n.val) is int else 0
        case "MAKESLICE":
            r = n.y if n.y is not None else n.x
            if isinstance(u, Slice) and r is not None and type(r.val) is int:
                return r.val * ti.size(u.elem)
            return 0
        case "MAKEMAP" | "MAPLIT":
            return 48
        case "MAKECHAN":
            if isinstance(u, Chan) and (n.x is None or type(n.x.val) is int):
                count = n.x.val if n.x is not None and type(n.x.val) is int else 0
                return 112 + count * ti.size(u.elem)
            return 112
        case "CLOSURE":
            return closure_size(n, ti)
        case "METHVALUE":
            return 8 + ti.size(n.x.type) if n.x is not None else 8
        case "CONVIFACE":
            return ti.size(n.x.type) if n.x is not None else 0
        case "NAME":
            return ti.size(n.type)
        case _:
            return 0


def place(n: Node, ti: TypeInfo, *, escapes: bool) -> tuple[Segment, str, str]:  # noqa: C901 (table of contents)
    """Segment, section and a reason code; the code "" leaves the reason to the flow."""
    where: Segment = "heap" if escapes else "stack"
    match n.op:
        case "NEW" | "PTRLIT" | "NAME":
            if size_of(n, ti) == 0 and (escapes or n.op != "NAME"):
                return ("bss", "noptrbss", "zero size") if escapes else (where, "", "zero size")
            return where, "", ""
        case "CONVIFACE":
            return _box(n, ti, where)
        case "CLOSURE":
            if n.func is not None and not n.func.closure_vars and not n.func.has_table:
                return "rodata", "rodata", "no captures"
            return where, "", ""
        case "MAKESLICE":
            r = n.y if n.y is not None else n.x
            u = under(n.type)
            if isinstance(u, Slice) and ti.size(u.elem) == 0:
                return "bss", "noptrbss", "zero size"
            if r is not None and type(r.val) is int:
                if r.val == 0 and escapes:
                    return "bss", "noptrbss", "zero size"
                return where, "", ""
            return where, "", "" if escapes else "size at run time"
        case "SLICELIT":
            if n.val == 0 or size_of(n, ti) == 0:
                return ("bss", "noptrbss", "zero size") if escapes else (where, "", "zero size")
            return where, "", ""
        case "MAKEMAP" | "MAPLIT":
            return (where, "", "") if escapes else _map(n)
        case "APPEND":
            # A buffer in the frame first (slices.py), and what it outgrows on the heap.
            if n.sel:
                return "stack", "", "buffer" if n.sel == "first" else "buffer step"
            return "heap", "", "grows at run time"
        case "ADDSTR" | "BYTES2STR" | "RUNES2STR" | "STR2BYTES" | "STR2RUNES" | "RUNESTR":
            return where, "", "" if escapes else "length at run time"
        case "MAKECHAN":
            return "heap", "", "channel"
        case _:
            return where, "", ""


def _map(n: Node) -> tuple[Segment, str, str]:
    """A map that stays: header and a group of eight in the frame, if that is enough."""
    if n.op == "MAPLIT":
        hint: object = len(n.list)
    else:
        hint = 0 if n.x is None else n.x.val
    if type(hint) is int and hint > 8:
        return "heap", "", "more than 8 entries"
    return "stack", "", "grows at run time"


def _box(n: Node, ti: TypeInfo, where: Segment) -> tuple[Segment, str, str]:
    """The copy of a value that an interface points to."""
    x = n.x
    assert x is not None
    size = ti.size(x.type)
    if size == 0:
        return "bss", "noptrbss", "zero size"
    if is_static_value(x):
        return "rodata", "rodata", "constant"
    if size == 1 and not isinstance(under(x.type), Struct | Array):
        return "rodata", "rodata", "one byte"
    if where == "stack":
        if size <= MAX_BOX_TEMP:
            return "stack", "", ""
        return "heap", "", "too large for a temporary"
    if is_number(x.type) and size in (2, 4, 8):
        return "heap", "", "number at run time"
    if is_string(x.type) or isinstance(under(x.type), Slice):
        return "heap", "", "zero value at run time"
    return "heap", "", ""


def is_static_value(x: Node) -> bool:
    """Whether a boxed value is known to the compiler as a whole."""
    if x.op == "LITERAL":
        return True
    if x.op in ("STRUCTLIT", "ARRAYLIT"):
        return all(is_static_value(v) for v in x.list)
    if x.op == "CONVIFACE" and x.x is not None:
        return is_static_value(x.x)
    return x.op == "NIL"
