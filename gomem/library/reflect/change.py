"""reflect.Value: making slices and maps, comparing and converting."""
# ruff: noqa: N802, D103 (natives bear the names that value.go declares)

from __future__ import annotations

from gomem.library.abi import RuntimePanic
from gomem.library.reflect.common import (
    COMPLEX,
    FLOATS,
    LISTS,
    SIGNED,
    UNSIGNED,
    convertible,
    directly_assignable,
    float32,
    value_error,
    wrapped,
    zero_of,
)
from gomem.library.reflect.values import (
    ADDR,
    RO,
    Value_Elem,
    assigned,
    copied,
    exported,
    held,
    make,
    need,
    none,
    packed,
    part,
    ro,
    say,
    settable,
    store,
    type_of,
)
from gomem.library.text import decode, encode_rune, make_slice, rune_of, slice_bytes
from gomem.library.values import copy_value, swap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import RType, Runtime, Value
    from gomem.library.reflect.common import TypePointer, ValueList
    from gomem.library.text import Slice


# ----------------------------------------------------------------------------- slices and maps


def makeSlice(rt: Runtime, t: TypePointer, length: int, cap: int) -> ValueList:
    elem = rt.types[rt.types[t[1]].elem]
    if cap * elem.size > 1 << 47:
        word = "len" if length * elem.size > 1 << 47 else "cap"
        raise RuntimePanic(f"makeslice: {word} out of range")
    return [t, (cells(rt, elem, cap), 0, length, cap), 0]


def cells(rt: Runtime, elem: RType, n: int) -> list[Value]:
    """The zero elements of an array."""
    if elem.kind in LISTS:
        return [zero_of(rt, elem) for _ in range(n)]
    return [zero_of(rt, elem)] * n


def makeMap(rt: Runtime, t: TypePointer) -> ValueList:
    return [t, {}, 0]


def grow(rt: Runtime, s: ValueList, n: int) -> ValueList:
    """The slice with room for n more elements."""
    r = rt.types[s[0][1]]
    elem = rt.types[r.elem]
    a, off, length, cap = held(rt, s)
    fresh = rt.grown_cap(elem.size, cap, length + n, pointers=elem.pointers)
    old = [] if a is None else a[off : off + length]
    new = [copy_value(rt.types, elem, x) for x in old] + cells(rt, elem, fresh - length)
    return make(r.id, (new, 0, length, fresh), s[2] & RO)


def exchange(rt: Runtime, v: ValueList, i: int, j: int) -> None:
    a, off, _, _ = held(rt, v)
    swap(rt.types, rt.types[rt.types[v[0][1]].elem], a, off + i, off + j)


def Copy(rt: Runtime, dst: ValueList, src: ValueList) -> int:
    d = type_of(rt, dst)
    if d is None or d.kind not in ("array", "slice"):
        raise value_error(rt, "reflect.Copy", d)
    if d.kind == "array":
        settable(rt, dst, "unknown method")
    exported(rt, dst, "unknown method")
    s = type_of(rt, src)
    string = s is not None and s.kind == "string" and rt.types[d.elem].kind == "uint8"
    if s is None or (s.kind not in ("array", "slice") and not string):
        raise value_error(rt, "reflect.Copy", s)
    exported(rt, src, "unknown method")
    if not string and s.elem != d.elem:
        raise say(rt, f"reflect.Copy: {rt.types[d.elem].name} != {rt.types[s.elem].name}")
    to, source = held(rt, dst), held(rt, src)
    to = to if d.kind == "slice" else (to, 0, d.len, d.len)
    if string:
        source = make_slice(source)
    elif s.kind == "array":
        source = (source, 0, s.len, s.len)
    n = min(to[2], source[2])
    items = source[0][source[1] : source[1] + n] if n else []
    elem = rt.types[d.elem]
    for i, x in enumerate([copy_value(rt.types, elem, x) for x in items]):
        store(rt, part(rt, elem.id, to[0], to[1] + i, ADDR), x)
    return n  # type: ignore[no-any-return]


def _key(rt: Runtime, r: RType, key: ValueList, context: str) -> tuple[Value, Value]:
    """The Python key and the Go key of a map."""
    k = assigned(rt, key, context, r.key)
    return (k if rt.types[r.key].plain_key else rt.map_key(r.key, k)), k


def Value_MapIndex(rt: Runtime, v: ValueList, key: ValueList) -> ValueList:
    r = need(rt, v, "MapIndex", "map")
    if key[0] is None:
        raise value_error(rt, "reflect.Value.MapIndex", None)
    m = held(rt, v)
    pk, _ = _key(rt, r, key, "reflect.Value.MapIndex")
    if m is None or pk not in m:
        return none()
    x = m[pk] if rt.types[r.key].plain_key else m[pk][1]
    return make(r.elem, copy_value(rt.types, rt.types[r.elem], x), ro(v[2] | key[2]))


def Value_has(rt: Runtime, v: ValueList, key: ValueList) -> bool:
    m = held(rt, v)
    return m is not None and _key(rt, rt.types[v[0][1]], key, "")[0] in m


def Value_MapKeys(rt: Runtime, v: ValueList) -> Slice:
    r = need(rt, v, "MapKeys", "map")
    m = held(rt, v) or {}
    k = rt.types[r.key]
    keys = list(m) if k.plain_key else [e[0] for e in m.values()]
    for i in range(len(keys) - 1, 0, -1):
        j = rt.random(i + 1)
        keys[i], keys[j] = keys[j], keys[i]
    return make_slice([make(k.id, copy_value(rt.types, k, x), ro(v[2])) for x in keys])


def Value_SetMapIndex(rt: Runtime, v: ValueList, key: ValueList, elem: ValueList) -> None:
    r = need(rt, v, "SetMapIndex", "map")
    exported(rt, v, "reflect.Value.SetMapIndex")
    exported(rt, key, "reflect.Value.SetMapIndex")
    m = held(rt, v)
    pk, k = _key(rt, r, key, "reflect.Value.SetMapIndex")
    if elem[0] is None:
        if m:
            m.pop(pk, None)
        return
    exported(rt, elem, "reflect.Value.SetMapIndex")
    x = assigned(rt, elem, "reflect.Value.SetMapIndex", r.elem)
    if m is None:
        raise RuntimePanic("assignment to entry in nil map", "plainError")
    if rt.types[r.key].plain_key:
        m[pk] = x
    else:
        m[pk] = (m[pk][0] if pk in m else k, x)


# ---------------------------------------------------------------------------------- comparison


def Value_Comparable(rt: Runtime, v: ValueList) -> bool:
    r = type_of(rt, v)
    return r is None or _comparable(rt, r, held(rt, v))


def _comparable(rt: Runtime, r: RType, x: Value) -> bool:
    kind = r.kind
    if kind == "interface":
        return x is None or _comparable(rt, rt.types[x[0]], x[1])
    if kind == "array":
        return all(_comparable(rt, rt.types[r.elem], e) for e in x)
    if kind == "struct":
        pairs = zip(r.fields, x, strict=True)
        return all(_comparable(rt, rt.types[f.type], e) for f, e in pairs)
    return kind not in ("func", "map", "slice")


def Value_Equal(rt: Runtime, v: ValueList, u: ValueList) -> bool:
    v, u = (_inside(rt, v), _inside(rt, u))
    if v[0] is None or u[0] is None:
        return v[0] is u[0]
    if v[0][1] != u[0][1]:
        return False
    r = rt.types[v[0][1]]
    if r.kind in ("func", "map", "slice"):
        raise say(rt, f"reflect.Value.Equal: values of type {r.name} are not comparable")
    return rt.equal(r.id, held(rt, v), held(rt, u))


def _inside(rt: Runtime, v: ValueList) -> ValueList:
    r = type_of(rt, v)
    return Value_Elem(rt, v) if r is not None and r.kind == "interface" else v


# ---------------------------------------------------------------------------------- conversion


def Value_convert(rt: Runtime, v: ValueList, t: TypePointer) -> ValueList:
    if v[0] is None:
        raise value_error(rt, "reflect.Value.Convert", None)
    source, to = rt.types[v[0][1]], rt.types[t[1]]
    if not convertible(rt, to.id, source.id):
        raise say(rt, f"reflect.Value.Convert: value of type {source.name} cannot be converted "
                      f"to type {to.name}")  # fmt: skip
    return make(to.id, _converted(rt, v, source, to), ro(v[2]))


def _converted(  # noqa: C901 (a case per kind)
    rt: Runtime, v: ValueList, source: RType, to: RType
) -> Value:
    x, kind = held(rt, v), to.kind
    if source.kind in SIGNED or source.kind in UNSIGNED:
        if kind == "string":
            return encode_rune(x)
        if kind in FLOATS:
            return float32(float(x)) if kind == "float32" else float(x)
        return wrapped(kind, x)
    if source.kind in FLOATS and (kind in SIGNED or kind in UNSIGNED):
        return wrapped(kind, _truncated(x, signed=kind in SIGNED))
    if source.kind in FLOATS:
        return float32(x) if kind == "float32" else x
    if source.kind in COMPLEX:
        return complex(float32(x.real), float32(x.imag)) if kind == "complex64" else x
    if source.kind == "string" and kind == "slice":
        bytes_ = rt.types[to.elem].kind == "uint8"
        return make_slice(x if bytes_ else [rune_of(c) for c in decode(x)])
    if source.kind == "slice" and kind == "string":
        return _text_from(rt, x, source)
    if source.kind == "slice" and kind in ("array", "pointer"):
        return _array_from(rt, x, to)
    if kind == "interface" and not directly_assignable(rt, to.id, source.id):
        return packed(rt, v)
    return copied(rt, v)


def _text_from(rt: Runtime, x: Slice, source: RType) -> bytes:
    if rt.types[source.elem].kind == "uint8":
        return slice_bytes(x)
    return b"".join([encode_rune(r) for r in (x[0] or [])[x[1] : x[1] + x[2]]])


def _truncated(x: float, *, signed: bool) -> int:
    """A float as int64 or uint64, as amd64 converts it."""
    if x != x or not -(1 << 63) <= x < 1 << 64:
        return -(1 << 63)
    return int(x) if x < 1 << 63 or not signed else -(1 << 63)


def _array_from(rt: Runtime, x: Slice, to: RType) -> Value:
    a = to if to.kind == "array" else rt.types[to.elem]
    word = "array" if to.kind == "array" else "pointer to array"
    if a.len > x[2]:
        raise say(rt, f"reflect: cannot convert slice with length {x[2]} to {word} with length "
                      f"{a.len}")  # fmt: skip
    if to.kind == "array":
        elem = rt.types[a.elem]
        return [copy_value(rt.types, elem, e) for e in (x[0] or [])[x[1] : x[1] + a.len]]
    if x[0] is None:
        return None
    if x[1] == 0 and len(x[0]) == a.len:
        return x[0]
    raise say(rt, "gomem does not support pointers to a part of an array yet")


NATIVES = frozenset(
    name
    for name in tuple(globals())
    if (name.startswith("Value_") and name != "Value_Elem")
    or name in ("makeSlice", "makeMap", "grow", "exchange", "Copy")
)
