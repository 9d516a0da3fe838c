"""Conversions between types, into interfaces and out of them.

Spec: Conversions, Type assertions.
"""

from __future__ import annotations

from gomem.lower import expr as ex
from gomem.lower.rtypes import has_pointers, kind_of
from gomem.lower.values import BITS, elem_type, wrap
from gomem.syntax import ast
from gomem.types import sizes
from gomem.types.type import (
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Pointer,
    Signature,
    Slice,
    Struct,
)
from gomem.types.typestring import reflect_string
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = ["box", "conversion", "matches", "type_assert"]


def box(fn: Fn, n: ast.Expr) -> str:
    """`n` as an interface value: (type id, value). Allocates where its placement says so."""
    t = fn.type(n)
    tid = fn.prog.dynamic(t)
    text = ex.expr(fn, n)
    if fn.is_list(t) and not ex.fresh(fn, n):
        text = fn.values.copy(t, text)
    if not addressable(fn, n) and by_address(t):
        ex.early(fn, text)
    place = fn.prog.box_placement(n)
    if place is None or place.segment != "heap":
        return f"({tid}, {text})"
    return fn.prog.register_box(fn.prog.site(fn, n, "box", t), kind_of(t), tid, text)


def by_address(t: Type) -> bool:
    """Whether walk boxes a value of `t` by its address. walk/convert.go: dataWordFuncName."""
    size = sizes.sizeof(t)
    if size in (2, 4, 8) and sizes.alignof(t) == size and not has_pointers(t):
        return False
    u = under(t)
    while isinstance(u, (Array, Struct)):
        if (u.len if isinstance(u, Array) else len(u.fields)) != 1:
            return True
        u = under(u.elem if isinstance(u, Array) else elem_type(u.fields[0].type))
    return not isinstance(u, Slice) and kind_of(u) != "string"


def addressable(fn: Fn, n: ast.Expr) -> bool:
    """Whether `n` is a place in memory. Spec: Address operators."""
    n = ex.unparen(n)
    match n:
        case ast.Ident() | ast.StarExpr():
            return True
        case ast.SelectorExpr():
            if n not in fn.info.selections:
                return True
            return isinstance(under(fn.type(n.x)), Pointer) or addressable(fn, n.x)
        case ast.IndexExpr():
            u = under(fn.type(n.x))
            return isinstance(u, (Slice, Pointer)) or (
                isinstance(u, Array) and addressable(fn, n.x)
            )
        case _:
            return False


def conversion(fn: Fn, n: ast.CallExpr) -> str:  # noqa: C901 (table of contents)
    """`T(x)`."""
    t, x = fn.type(n), n.args[0]
    tx = fn.type(x)
    u, ux = under(t), under(tx)
    if "unsafe.Pointer" in (kind_of(t), kind_of(tx)) and kind_of(t) != kind_of(tx):
        from gomem.lower import unsafe_

        return unsafe_.conversion(fn, n)
    if isinstance(u, Interface):
        return ex.value(fn, x, t)
    if isinstance(u, Basic):
        kind, source = kind_of(u), kind_of(ux)
        if kind == "string":
            return to_string(fn, n, ux, source)
        if kind in BITS:
            return to_int(fn, kind, source, ex.expr(fn, x))
        if kind.startswith("float"):
            text = ex.expr(fn, x)
            text = f"float({text})" if source in BITS else text
            return f"round32({text})" if kind == "float32" and source != "float32" else text
        if kind == "complex64" and source != "complex64":
            return f"c64({ex.expr(fn, x)})"
        return ex.expr(fn, x)
    if isinstance(u, Slice) and isinstance(ux, Basic) and ux.kind != "untyped nil":
        return ex.early(fn, from_string(fn, n, kind_of(u.elem)))
    if isinstance(u, Array) and isinstance(ux, Slice):
        return fn.values.copy(t, f"slice_array({ex.expr(fn, x)}, {u.len})")
    if isinstance(u, Pointer) and isinstance(ux, Slice):
        a = under(u.elem)
        assert isinstance(a, Array)
        return f"array_pointer({ex.expr(fn, x)}, {a.len})"
    if isinstance(ux, Basic) and ux.kind == "untyped nil":
        return fn.values.zero(t)
    text = ex.expr(fn, x)
    return "nowhere" if text == "None" else text  # Python warns of `None[0]`


def pointer_shaped(t: Type) -> bool:
    """Whether a value of `t` is the data word of an interface. types: IsDirectIface."""
    u = under(t)
    if isinstance(u, Array):
        return u.len == 1 and pointer_shaped(u.elem)
    if isinstance(u, Struct):
        return len(u.fields) == 1 and pointer_shaped(elem_type(u.fields[0].type))
    return isinstance(u, (Pointer, Chan, Map, Signature)) or kind_of(u) == "unsafe.Pointer"


def to_int(fn: Fn, kind: str, source: str, text: str) -> str:
    """To an integer type: wraps; floats are truncated toward zero."""
    if source in BITS:
        bits, signed = BITS[kind]
        from_bits, from_signed = BITS[source]
        if from_signed == signed and from_bits <= bits:
            return text
        if signed and not from_signed and from_bits < bits:
            return text
        return wrap(kind, text)
    if source.startswith("float"):
        return f"ftoi_{kind}({text})"
    raise AssertionError(f"{source} to {kind}")


def to_string(fn: Fn, n: ast.CallExpr, ux: Type, source: str) -> str:
    """`string(x)`."""
    text = ex.expr(fn, n.args[0])
    if isinstance(ux, Slice):
        return f"bytes_string({text})" if kind_of(ux.elem) == "uint8" else f"runes_string({text})"
    if source in BITS:
        return f"rune_string({text})"
    return text


def from_string(fn: Fn, n: ast.CallExpr, elem: str) -> str:
    """`[]byte(s)`, `[]rune(s)`."""
    text = ex.expr(fn, n.args[0])
    name = "string_bytes" if elem == "uint8" else "string_runes"
    place = fn.prog.placement(n)
    on_heap = place is not None and place.segment == "heap"
    u = under(fn.type(n))
    assert isinstance(u, Slice)
    site = fn.prog.site(fn, n, "conversion", u.elem, array=True) if on_heap else -1
    if elem == "uint8" and fn.tv(n.args[0]).value is not None:
        return f"literal_bytes({site}, {text})"  # walk: an array of just that length
    return f"{name}({site}, {text})"


def matches(fn: Fn, x: str, t: Type) -> str:
    """Whether interface value `x` (a name) holds type `t`, or implements interface `t`."""
    if isinstance(under(t), Interface):
        return f"({x} is not None and {x}[0] in {fn.prog.implementers(t)})"
    return f"({x} is not None and {x}[0] == {fn.prog.dynamic(t)})"


def type_assert(fn: Fn, n: ast.TypeAssertExpr, *, comma_ok: bool) -> str:
    """`x.(T)`, or the pair `v, ok`."""
    assert n.type is not None
    t = fn.info.types[n.type].type
    x = fn.tmp("x")
    text = ex.expr(fn, n.x)
    to_iface = isinstance(under(t), Interface)
    item = x if to_iface else f"{x}[1]"
    if fn.is_list(t):
        item = fn.values.copy(t, item)
    test = matches(fn, x, t).replace(f"({x} is not None", f"(({x} := {text}) is not None", 1)
    if comma_ok:
        return f"(({item}, True) if {test} else ({fn.values.zero(t)}, False))"
    static = fn.type(n.x)
    kind = "iface" if to_iface else "type"
    fail = f"assert_fail({x}, {kind!r}, {fn.prog.table.id(t)}, {reflect_string(static)!r})"
    return f"({item} if {test} else {fail})"
