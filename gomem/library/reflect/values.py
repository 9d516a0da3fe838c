"""reflect.Value: reading; setting.py sets.

A Value is [type, held, marks]. Without ADDR, `held` is the value itself; with it, what a pointer
to the value would be: the list of a struct or array, else (container, index).
"""
# ruff: noqa: N802, D103 (natives bear the names that value.go declares)

from __future__ import annotations

from gomem.library.abi import RuntimePanic
from gomem.library.reflect.common import (
    COMPLEX,
    FLOATS,
    LISTS,
    NILS,
    NUMBERS,
    RTYPE,
    SIGNED,
    UNSIGNED,
    directly_assignable,
    float32_overflows,
    value_error,
    wrapped,
    zero_of,
)
from gomem.library.text import panic_text
from gomem.library.values import copy_value, fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from gomem.library.abi import GoPanic, RType, Runtime, Value
    from gomem.library.reflect.common import TypePointer, ValueList
    from gomem.library.text import Slice

STICKY, EMBED, ADDR = 32, 64, 256
RO = STICKY | EMBED


def none() -> ValueList:
    """The zero Value."""
    return [None, None, 0]


def make(tid: int, held: Value, marks: int) -> ValueList:
    """A Value."""
    return [(RTYPE, tid), held, marks]


def ro(marks: int) -> int:
    """The mark of what is reached through a value."""
    return STICKY if marks & RO else 0


def at(items: Sequence[Value], i: int) -> Value:
    """items[i] with Go's panic."""
    if not 0 <= i < len(items):
        more = f" with length {len(items)}" if i >= 0 else ""
        raise RuntimePanic(f"index out of range [{i}]{more}", "boundsError")
    return items[i]


def type_of(rt: Runtime, v: ValueList) -> RType | None:
    """The type of a Value; None for the zero Value."""
    return None if v[0] is None else rt.types[v[0][1]]


def held(rt: Runtime, v: ValueList) -> Value:
    """The value that a Value holds, not copied."""
    if v[2] & ADDR and rt.types[v[0][1]].kind not in LISTS:
        return v[1][0][v[1][1]]
    return v[1]


def copied(rt: Runtime, v: ValueList) -> Value:
    """The value that a Value holds, as an assignment takes it."""
    r = rt.types[v[0][1]]
    x = held(rt, v)
    return copy_value(rt.types, r, x) if r.kind in LISTS else x


def store(rt: Runtime, v: ValueList, x: Value) -> None:
    """Assign to an addressable Value."""
    r = rt.types[v[0][1]]
    if r.kind in LISTS:
        fill(rt.types, r, v[1], copy_value(rt.types, r, x))
    else:
        v[1][0][v[1][1]] = x


def need(rt: Runtime, v: ValueList, method: str, *kinds: str) -> RType:
    """The type of a Value, which must be of one of the kinds."""
    r = type_of(rt, v)
    if r is None or r.kind not in kinds:
        raise value_error(rt, f"reflect.Value.{method}" if method else "unknown method", r)
    return r


def exported(rt: Runtime, v: ValueList, name: str) -> None:
    """Panic if a Value came through an unexported field."""
    if v[0] is None:
        raise value_error(rt, name, None)
    if v[2] & RO:
        raise panic_text(
            rt, f"reflect: {name} using value obtained using unexported field".encode()
        )


def settable(rt: Runtime, v: ValueList, name: str) -> None:
    """Panic if a Value cannot be set."""
    exported(rt, v, name)
    if not v[2] & ADDR:
        raise panic_text(rt, f"reflect: {name} using unaddressable value".encode())


def say(rt: Runtime, text: str) -> GoPanic:
    return panic_text(rt, text.encode())


# --------------------------------------------------------------------------------- what it is


def Value_must(rt: Runtime, v: ValueList, method: bytes, kind: int) -> None:
    r = type_of(rt, v)
    if r is None or NUMBERS[kind] != r.kind:
        name = method.decode()
        raise value_error(rt, name if name.startswith("reflect.Value.") else "unknown method", r)


def Value_mustBeSettable(rt: Runtime, v: ValueList, method: bytes) -> None:
    settable(rt, v, method.decode())


def Value_mustBeExported(rt: Runtime, v: ValueList, method: bytes) -> None:
    exported(rt, v, method.decode())


def Value_typ(rt: Runtime, v: ValueList) -> TypePointer:
    if v[0] is None:
        raise value_error(rt, "reflect.Value.Type", None)
    return v[0]  # type: ignore[no-any-return]


def ValueOf(rt: Runtime, i: tuple[int, Any] | None) -> ValueList:
    return none() if i is None else make(i[0], i[1], 0)


def zero(rt: Runtime, t: TypePointer) -> ValueList:
    return [t, zero_of(rt, rt.types[t[1]]), 0]


def alloc(rt: Runtime, t: TypePointer) -> ValueList:
    return make(rt.make_type("pointer", (t[1],)), new_place(rt, rt.types[t[1]]), 0)


def new_place(rt: Runtime, r: RType) -> Value:
    """A pointer to a new zero value."""
    x = zero_of(rt, r)
    return x if r.kind in LISTS else ([x], 0)


def Value_Kind(rt: Runtime, v: ValueList) -> int:
    return 0 if v[0] is None else NUMBERS.index(rt.types[v[0][1]].kind)


def Value_IsValid(rt: Runtime, v: ValueList) -> bool:
    return v[0] is not None


def Value_CanAddr(rt: Runtime, v: ValueList) -> bool:
    return bool(v[2] & ADDR)


def Value_CanSet(rt: Runtime, v: ValueList) -> bool:
    return bool(v[2] & (ADDR | RO) == ADDR)


def Value_CanInterface(rt: Runtime, v: ValueList) -> bool:
    if v[0] is None:
        raise value_error(rt, "reflect.Value.CanInterface", None)
    return not v[2] & RO


def _is(rt: Runtime, v: ValueList, kinds: frozenset[str]) -> bool:
    r = type_of(rt, v)
    return r is not None and r.kind in kinds


def Value_CanInt(rt: Runtime, v: ValueList) -> bool:
    return _is(rt, v, SIGNED)


def Value_CanUint(rt: Runtime, v: ValueList) -> bool:
    return _is(rt, v, UNSIGNED)


def Value_CanFloat(rt: Runtime, v: ValueList) -> bool:
    return _is(rt, v, FLOATS)


def Value_CanComplex(rt: Runtime, v: ValueList) -> bool:
    return _is(rt, v, COMPLEX)


# ------------------------------------------------------------------------------------- reading


def Value_Interface(rt: Runtime, v: ValueList) -> Value:
    if v[0] is None:
        raise value_error(rt, "reflect.Value.Interface", None)
    if v[2] & RO:
        raise say(rt, "reflect.Value.Interface: cannot return value obtained from unexported "
                      "field or method")  # fmt: skip
    return packed(rt, v)


def packed(rt: Runtime, v: ValueList) -> Value:
    """A Value as an interface value."""
    x = copied(rt, v)
    return x if rt.types[v[0][1]].kind == "interface" else (v[0][1], x)


def Value_Bool(rt: Runtime, v: ValueList) -> bool:
    need(rt, v, "Bool", "bool")
    return held(rt, v)  # type: ignore[no-any-return]


def Value_Int(rt: Runtime, v: ValueList) -> int:
    need(rt, v, "Int", *SIGNED)
    return held(rt, v)  # type: ignore[no-any-return]


def Value_Uint(rt: Runtime, v: ValueList) -> int:
    need(rt, v, "Uint", *UNSIGNED)
    return held(rt, v)  # type: ignore[no-any-return]


def Value_Float(rt: Runtime, v: ValueList) -> float:
    need(rt, v, "Float", *FLOATS)
    return held(rt, v)  # type: ignore[no-any-return]


def Value_Complex(rt: Runtime, v: ValueList) -> complex:
    need(rt, v, "Complex", *COMPLEX)
    return held(rt, v)  # type: ignore[no-any-return]


def Value_String(rt: Runtime, v: ValueList) -> bytes:
    r = type_of(rt, v)
    if r is None:
        return b"<invalid Value>"
    if r.kind == "string":
        return held(rt, v)  # type: ignore[no-any-return]
    return f"<{r.name} Value>".encode()


def Value_Bytes(rt: Runtime, v: ValueList) -> Slice:
    r = need(rt, v, "Bytes", "slice", "array")
    if rt.types[r.elem].kind != "uint8":
        raise say(rt, f"reflect.Value.Bytes of non-byte {r.kind}")
    if r.kind == "slice":
        return held(rt, v)  # type: ignore[no-any-return]
    if not v[2] & ADDR:
        raise say(rt, "reflect.Value.Bytes of unaddressable byte array")
    return v[1], 0, r.len, r.len


def Value_IsNil(rt: Runtime, v: ValueList) -> bool:
    r = need(rt, v, "IsNil", *NILS)
    x = held(rt, v)
    return x[0] is None if r.kind == "slice" else x is None


def is_zero(rt: Runtime, r: RType, x: Value) -> bool:
    """Whether a value is zero. reflect.Value.IsZero."""
    kind = r.kind
    if kind in FLOATS:
        return bool(x == 0) and str(x)[0] != "-"
    if kind in COMPLEX:
        return bool(x == 0) and "-" not in f"{x.real}{x.imag}"
    if kind in LISTS:
        if r.comparable and r.size <= 1024:
            return rt.equal(r.id, zero_of(rt, r), x)
        if kind == "array":
            elem = rt.types[r.elem]
            return all(is_zero(rt, elem, e) for e in x)
        pairs = zip(r.fields, x, strict=True)
        return all(f.name == "_" or is_zero(rt, rt.types[f.type], e) for f, e in pairs)
    if kind == "slice":
        return x[0] is None
    return x is None or (kind not in NILS and not x)


def Value_IsZero(rt: Runtime, v: ValueList) -> bool:
    r = type_of(rt, v)
    if r is None:
        raise value_error(rt, "reflect.Value.IsZero", None)
    return is_zero(rt, r, held(rt, v))


def _array_of(rt: Runtime, r: RType, what: str) -> RType:
    elem = rt.types[r.elem]
    if elem.kind != "array":
        raise say(rt, f"reflect: call of reflect.Value.{what} on ptr to non-array Value")
    return elem


def Value_Len(rt: Runtime, v: ValueList) -> int:
    r = need(rt, v, "Len", "array", "chan", "map", "slice", "string", "pointer")
    if r.kind == "pointer":
        return _array_of(rt, r, "Len").len
    x = held(rt, v)
    if r.kind == "slice":
        return x[2]  # type: ignore[no-any-return]
    if r.kind == "chan":
        return rt.chan_sizes(x)[0]
    return 0 if x is None else len(x)


def Value_Cap(rt: Runtime, v: ValueList) -> int:
    r = need(rt, v, "Cap", "array", "chan", "slice", "pointer")
    if r.kind == "pointer":
        return _array_of(rt, r, "Cap").len
    x = held(rt, v)
    if r.kind == "chan":
        return rt.chan_sizes(x)[1]
    return x[3] if r.kind == "slice" else len(x)


def Value_Elem(rt: Runtime, v: ValueList) -> ValueList:
    r = need(rt, v, "Elem", "interface", "pointer")
    x = held(rt, v)
    if x is None:
        return none()
    if r.kind == "interface":
        return make(x[0], x[1], ro(v[2]))
    return make(r.elem, x, v[2] & RO | ADDR)


def Value_Addr(rt: Runtime, v: ValueList) -> ValueList:
    if not v[2] & ADDR:
        raise say(rt, "reflect.Value.Addr of unaddressable value")
    return make(rt.make_type("pointer", (v[0][1],)), v[1], v[2] & RO)


def Value_NumField(rt: Runtime, v: ValueList) -> int:
    return len(need(rt, v, "NumField", "struct").fields)


def Value_Field(rt: Runtime, v: ValueList, i: int) -> ValueList:
    r = need(rt, v, "Field", "struct")
    if not 0 <= i < len(r.fields):
        raise say(rt, "reflect: Field index out of range")
    return field(rt, r, v, i)


def field(rt: Runtime, r: RType, v: ValueList, i: int) -> ValueList:
    """A field of a struct."""
    f = r.fields[i]
    marks = v[2] & (STICKY | ADDR)
    if not f.exported:
        marks |= EMBED if f.embedded else STICKY
    if v[1] is None:
        raise RuntimePanic("invalid memory address or nil pointer dereference")
    return part(rt, f.type, v[1], i, marks)


def part(rt: Runtime, tid: int, container: Value, i: int, marks: int) -> ValueList:
    """A cell of a list as a Value."""
    if marks & ADDR and rt.types[tid].kind not in LISTS:
        return make(tid, (container, i), marks)
    return make(tid, container[i], marks)


def find_field(rt: Runtime, r: RType, name: str) -> list[int] | None:
    """The path to the field that the language means by a name. Spec: Selectors."""
    level: list[tuple[RType, list[int], bool]] = [(r, [], False)]
    seen: set[int] = set()
    while level:
        hits: list[list[int]] = []
        below: dict[int, tuple[RType, list[int], bool]] = {}
        for t, path, several in level:
            if t.id in seen:
                continue
            seen.add(t.id)
            for i, f in enumerate(t.fields):
                if f.name == name:
                    hits += [[*path, i]] * (2 if several else 1)
                elif f.embedded:
                    inner = rt.types[f.type]
                    if inner.kind == "pointer":
                        inner = rt.types[inner.elem]
                    if inner.kind == "struct":
                        twice = several or inner.id in below
                        first = below.get(inner.id, (inner, [*path, i], False))
                        below[inner.id] = (inner, first[1], twice)
        if hits:
            return hits[0] if len(hits) == 1 else None
        level = list(below.values())
    return None


def Value_Index(rt: Runtime, v: ValueList, i: int) -> ValueList:
    r = need(rt, v, "Index", "array", "slice", "string")
    if r.kind == "array":
        if not 0 <= i < r.len:
            raise say(rt, "reflect: array index out of range")
        return part(rt, r.elem, v[1], i, v[2] & ADDR | ro(v[2]))
    x = held(rt, v)
    if r.kind == "string":
        if not 0 <= i < len(x):
            raise say(rt, "reflect: string index out of range")
        return make(rt.type_id("", "uint8"), x[i], ro(v[2]))
    if not 0 <= i < x[2]:
        raise say(rt, "reflect: slice index out of range")
    return part(rt, r.elem, x[0], x[1] + i, ADDR | ro(v[2]))


def Value_Slice(rt: Runtime, v: ValueList, i: int, j: int) -> ValueList:
    r = need(rt, v, "Slice", "array", "slice", "string")
    x = held(rt, v)
    if r.kind == "string":
        if not 0 <= i <= j <= len(x):
            raise say(rt, "reflect.Value.Slice: string slice index out of bounds")
        return make(r.id, x[i:j], v[2] & ~ADDR)
    r, (a, off, _, cap) = _window(rt, v, r, x, "Slice")
    if not 0 <= i <= j <= cap:
        raise say(rt, "reflect.Value.Slice: slice index out of bounds")
    return make(r.id, (a, off + i, j - i, cap - i), ro(v[2]))


def Value_Slice3(rt: Runtime, v: ValueList, i: int, j: int, k: int) -> ValueList:
    r = need(rt, v, "Slice3", "array", "slice")
    r, (a, off, _, cap) = _window(rt, v, r, held(rt, v), "Slice3")
    if not 0 <= i <= j <= k <= cap:
        raise say(rt, "reflect.Value.Slice3: slice index out of bounds")
    return make(r.id, (a, off + i, j - i, k - i), ro(v[2]))


def _window(rt: Runtime, v: ValueList, r: RType, x: Value, what: str) -> tuple[RType, Slice]:
    """A slice, or an addressable array as one."""
    if r.kind == "slice":
        return r, x
    if not v[2] & ADDR:
        raise say(rt, f"reflect.Value.{what}: slice of unaddressable array")
    return rt.types[rt.make_type("slice", (r.elem,))], (x, 0, r.len, r.len)


def Value_Pointer(rt: Runtime, v: ValueList) -> int:
    kinds = ("chan", "func", "map", "pointer", "slice", "string", "unsafe.Pointer")
    r = need(rt, v, "Pointer", *kinds)
    return _address(rt, r, held(rt, v))


def _address(rt: Runtime, r: RType, x: Value) -> int:
    if x is None:
        return 0
    if r.kind == "func":
        return rt.code_entry(x[0])
    if r.kind == "slice":
        return 0 if x[0] is None else rt.address(x[0], x[1])
    if type(x) is tuple:
        return rt.address(x[0], x[1])
    return rt.address(x)


def Value_UnsafeAddr(rt: Runtime, v: ValueList) -> int:
    if v[0] is None:
        raise value_error(rt, "reflect.Value.UnsafeAddr", None)
    if not v[2] & ADDR:
        raise say(rt, "reflect.Value.UnsafeAddr of unaddressable value")
    return rt.address(*v[1]) if type(v[1]) is tuple else rt.address(v[1])


def Value_UnsafePointer(rt: Runtime, v: ValueList) -> Value:
    kinds = ("chan", "func", "map", "pointer", "slice", "string", "unsafe.Pointer")
    r = need(rt, v, "UnsafePointer", *kinds)
    x = held(rt, v)
    return (x[0], x[1]) if r.kind == "slice" and x[0] is not None else x


def assigned(rt: Runtime, v: ValueList, context: str, to: int) -> Value:
    """What a Value is as a value of another type, to which it must be assignable."""
    source = v[0][1]
    if directly_assignable(rt, to, source):
        return copied(rt, v)
    if rt.types[to].kind == "interface" and rt.implements(source, to):
        return packed(rt, v)
    a, b = rt.types[source].name, rt.types[to].name
    raise say(rt, f"{context}: value of type {a} is not assignable to type {b}")


def _overflow(rt: Runtime, v: ValueList, what: str, kinds: frozenset[str]) -> str:
    return need(rt, v, f"Overflow{what}", *kinds).kind


def Value_OverflowInt(rt: Runtime, v: ValueList, x: int) -> bool:
    return wrapped(_overflow(rt, v, "Int", SIGNED), x) != x


def Value_OverflowUint(rt: Runtime, v: ValueList, x: int) -> bool:
    return wrapped(_overflow(rt, v, "Uint", UNSIGNED), x) != x


def Value_OverflowFloat(rt: Runtime, v: ValueList, x: float) -> bool:
    return _overflow(rt, v, "Float", FLOATS) == "float32" and float32_overflows(x)


def Value_OverflowComplex(rt: Runtime, v: ValueList, x: complex) -> bool:
    kind = _overflow(rt, v, "Complex", COMPLEX)
    return kind == "complex64" and (float32_overflows(x.real) or float32_overflows(x.imag))


NATIVES = frozenset(
    name
    for name in tuple(globals())
    if name.startswith("Value_") or name in ("ValueOf", "zero", "alloc")
)
