"""What package reflect's natives share: kinds, and the relations between types."""

from __future__ import annotations

from math import isinf

from gomem.library.abi import GoPanic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import RType, Runtime, Value

    TypePointer = tuple[str, int]
    ValueList = list[Any]
    """A reflect.Value: its *rtype or None, what it holds, its marks."""

RTYPE = "reflect.rtype"
KINDS = ("invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16",
         "uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array",
         "chan", "func", "interface", "map", "ptr", "slice", "string", "struct",
         "unsafe.Pointer")  # fmt: skip
"""Kinds as Kind.String calls them."""
NUMBERS = tuple(["pointer" if k == "ptr" else k for k in KINDS])
"""Kinds as RType calls them; the index is the Kind."""
SIGNED = frozenset(KINDS[2:7])
UNSIGNED = frozenset(KINDS[7:13])
FLOATS = frozenset(KINDS[13:15])
COMPLEX = frozenset(KINDS[15:17])
LISTS = frozenset(("struct", "array"))
NILS = frozenset(("chan", "func", "interface", "map", "pointer", "slice", "unsafe.Pointer"))
_BITS = {"8": 8, "6": 16, "2": 32, "4": 64, "t": 64, "r": 64}
"""Last letter of an integer kind -> its bits."""


def has_name(r: RType) -> bool:
    """Whether a type was declared, or is predeclared."""
    return r.named


def bits_of(kind: str) -> int:
    """The bits of an integer kind."""
    return _BITS[kind[-1]]


def wrapped(kind: str, n: int) -> int:
    """An integer of any size as a value of an integer kind."""
    bits = bits_of(kind)
    n &= (1 << bits) - 1
    return n - (1 << bits) if kind in SIGNED and n >> (bits - 1) else n


def float32(x: float) -> float:
    """A float rounded to float32."""
    from struct import pack, unpack

    try:
        return float(unpack("f", pack("f", x))[0])
    except OverflowError:
        return float("inf") if x > 0 else float("-inf")


def float32_overflows(x: float) -> bool:
    """Whether a finite float is too large for float32, before rounding."""
    return abs(x) > 3.40282346638528859811704183484516925440e38 and not isinf(x)


def value_error(rt: Runtime, method: str, r: RType | None) -> GoPanic:
    """What reflect panics with if the kind does not fit; to be raised."""
    number = 0 if r is None else NUMBERS.index(r.kind)
    return GoPanic((rt.type_id("reflect", "*ValueError"), [method.encode(), number]))


def zero_of(rt: Runtime, r: RType) -> Value:
    """The zero value of a type."""
    kind = r.kind
    if kind == "struct":
        return [zero_of(rt, rt.types[f.type]) for f in r.fields]
    if kind == "array":
        elem = rt.types[r.elem]
        return [zero_of(rt, elem) for _ in range(r.len)]
    if kind in _ZEROS:
        return _ZEROS[kind]
    return 0 if kind in SIGNED or kind in UNSIGNED else None


_ZEROS: dict[str, Any] = {
    "bool": False, "string": b"", "float32": 0.0, "float64": 0.0, "complex64": 0j,
    "complex128": 0j, "slice": (None, 0, 0, 0),
}  # fmt: skip


def directly_assignable(rt: Runtime, to: int, source: int) -> bool:
    """Whether a value of a type is one of another without a change. Spec: Assignability."""
    if to == source:
        return True
    a, b = rt.types[to], rt.types[source]
    if (has_name(a) and has_name(b)) or a.kind != b.kind:
        return False
    if a.kind == "chan" and rt.details(source).dir == "both" and a.elem == b.elem:
        return True
    return rt.same_underlying(to, source, tags=True)


def assignable(rt: Runtime, to: int, source: int) -> bool:
    """Whether a value of a type can be assigned to another."""
    if directly_assignable(rt, to, source):
        return True
    return rt.types[to].kind == "interface" and rt.implements(source, to)


def convertible(rt: Runtime, to: int, source: int) -> bool:
    """Whether a value of a type can be converted to another. reflect: convertOp."""
    a, b = rt.types[to], rt.types[source]
    if _by_kind(rt, a, b):
        return True
    if b.kind == "chan" and a.kind == "chan" and directly_assignable(rt, to, source):
        return True
    if rt.same_underlying(to, source, tags=False):
        return True
    plain = a.kind == b.kind == "pointer" and not has_name(a) and not has_name(b)
    if plain and rt.same_underlying(a.elem, b.elem, tags=False):
        return True
    return a.kind == "interface" and rt.implements(source, to)


def _by_kind(rt: Runtime, a: RType, b: RType) -> bool:
    """Conversions that change the value: from b to a."""
    to, source = a.kind, b.kind
    if source in SIGNED or source in UNSIGNED:
        return to in SIGNED or to in UNSIGNED or to in FLOATS or to == "string"
    if source in FLOATS:
        return to in SIGNED or to in UNSIGNED or to in FLOATS
    if source in COMPLEX:
        return to in COMPLEX
    if source == "string":
        return to == "slice" and text_elem(rt, a)
    if source == "slice":
        if to == "string":
            return text_elem(rt, b)
        if to == "array":
            return a.elem == b.elem
        return to == "pointer" and rt.types[a.elem].kind == "array" \
            and rt.types[a.elem].elem == b.elem  # fmt: skip
    return False


def text_elem(rt: Runtime, r: RType) -> bool:
    """Whether a slice's elements are bytes or runes of no package."""
    elem = rt.types[r.elem]
    return elem.kind in ("uint8", "int32") and not elem.pkg_path
