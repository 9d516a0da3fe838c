"""Package reflect: types, which are ids, and what is made from them; values are in values.py.

A *rtype is the pair of RTYPE and a type id: to the machine a pointer to a scalar, so two are equal
if they stand for the same type, in whatever state of a recording they were made.
"""
# ruff: noqa: N802, D103 (natives bear the names that type.go and value.go declare)

from __future__ import annotations

from gomem.library.abi import NIL_SLICE
from gomem.library.quote import unquote
from gomem.library.reflect import calls, change, chans, deep, setting, values
from gomem.library.reflect.common import (
    KINDS,
    NUMBERS,
    RTYPE,
    assignable,
    convertible,
    float32_overflows,
    has_name,
    wrapped,
)
from gomem.library.text import make_slice, panic_text, slice_items

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import RType, Runtime, Value
    from gomem.library.reflect.common import TypePointer, ValueList
    from gomem.library.text import Slice

REFLECTS = True
WAITS = ("send", "recv", "choose")
POINTERS = ("ValueError", "rtype")
ADAPTERS = {
    "bound": "CALL[c[1]](F, r, s, None, c[2], *a)",
    "made": "native(F, r, s, N_made(RT, c, a))",
}
made = calls.made

DIRS = {"recv": 1, "send": 2, "both": 3}
_INTS = frozenset(NUMBERS[2:7])
_UINTS = frozenset(NUMBERS[7:13])


def kindName(rt: Runtime, k: int) -> bytes:
    return KINDS[k].encode()


def lookup(rt: Runtime, tag: bytes, key: bytes) -> tuple[bytes, bool]:
    """The value of a key in a struct tag: key:"value" pairs with spaces between them."""
    i = 0
    while True:
        while i < len(tag) and tag[i] == 0x20:
            i += 1
        start = i
        while i < len(tag) and tag[i] > 0x20 and tag[i] not in b':"\x7f':
            i += 1
        if i == start or tag[i : i + 2] != b':"':
            return b"", False
        name, start = tag[start:i], i + 1
        i += 2
        while i < len(tag) and tag[i] != 0x22:
            i += 2 if tag[i] == 0x5C else 1
        if i >= len(tag):
            return b"", False
        i += 1
        if name == key:
            found = unquote(tag[start:i])
            return (b"", False) if found is None else (found[0], True)


# ---------------------------------------------------------------------------------------- types


def of(rt: Runtime, t: TypePointer) -> RType:
    return rt.types[t[1]]


def ptr(tid: int) -> TypePointer:
    return RTYPE, tid


def rtype_Align(rt: Runtime, t: TypePointer) -> int:
    return of(rt, t).align


def rtype_FieldAlign(rt: Runtime, t: TypePointer) -> int:
    return of(rt, t).align


def rtype_Size(rt: Runtime, t: TypePointer) -> int:
    return of(rt, t).size


def rtype_String(rt: Runtime, t: TypePointer) -> bytes:
    return of(rt, t).name.encode()


def rtype_Kind(rt: Runtime, t: TypePointer) -> int:
    return NUMBERS.index(of(rt, t).kind)


def rtype_Comparable(rt: Runtime, t: TypePointer) -> bool:
    return of(rt, t).comparable


def rtype_Name(rt: Runtime, t: TypePointer) -> bytes:
    r = of(rt, t)
    if not has_name(r):
        return b""
    depth = 0
    for i in range(len(r.name) - 1, -1, -1):
        c = r.name[i]
        depth += (c == "]") - (c == "[")
        if c == "." and not depth:
            return r.name[i + 1 :].encode()
    return r.name.encode()


def rtype_PkgPath(rt: Runtime, t: TypePointer) -> bytes:
    r = of(rt, t)
    return b"unsafe" if r.name == "unsafe.Pointer" else r.pkg_path.encode()


def rtype_Bits(rt: Runtime, t: TypePointer) -> int:
    r = of(rt, t)
    if not 2 <= NUMBERS.index(r.kind) <= 16:
        raise panic_text(rt, b"reflect: Bits of non-arithmetic Type " + r.name.encode())
    return r.size * 8


def _expect(rt: Runtime, t: TypePointer, what: str, kind: str, word: str = "") -> RType:
    r = of(rt, t)
    if r.kind != kind:
        raise panic_text(rt, f"reflect: {what} of non-{word or kind} type {r.name}".encode())
    return r


def rtype_ChanDir(rt: Runtime, t: TypePointer) -> int:
    _expect(rt, t, "ChanDir", "chan")
    return DIRS[rt.details(t[1]).dir]


def rtype_IsVariadic(rt: Runtime, t: TypePointer) -> bool:
    _expect(rt, t, "IsVariadic", "func")
    return bool(rt.details(t[1]).variadic)


def rtype_Len(rt: Runtime, t: TypePointer) -> int:
    return _expect(rt, t, "Len", "array").len


def rtype_NumField(rt: Runtime, t: TypePointer) -> int:
    return len(_expect(rt, t, "NumField", "struct").fields)


def rtype_mustBeStruct(rt: Runtime, t: TypePointer, what: bytes) -> None:
    _expect(rt, t, what.decode(), "struct")


def rtype_NumIn(rt: Runtime, t: TypePointer) -> int:
    _expect(rt, t, "NumIn", "func")
    return len(rt.details(t[1]).params)


def rtype_NumOut(rt: Runtime, t: TypePointer) -> int:
    _expect(rt, t, "NumOut", "func")
    return len(rt.details(t[1]).results)


def rtype_in(rt: Runtime, t: TypePointer, i: int) -> TypePointer:
    _expect(rt, t, "In", "func")
    return ptr(values.at(rt.details(t[1]).params, i))


def rtype_out(rt: Runtime, t: TypePointer, i: int) -> TypePointer:
    _expect(rt, t, "Out", "func")
    return ptr(values.at(rt.details(t[1]).results, i))


def rtype_elem(rt: Runtime, t: TypePointer) -> TypePointer:
    r = of(rt, t)
    if r.elem < 0:
        raise panic_text(rt, b"reflect: Elem of invalid type " + r.name.encode())
    return ptr(r.elem)


def rtype_key(rt: Runtime, t: TypePointer) -> TypePointer:
    return ptr(_expect(rt, t, "Key", "map").key)


def rtype_field(
    rt: Runtime, t: TypePointer, i: int
) -> tuple[bytes, bytes, TypePointer, bytes, int, bool]:
    r = of(rt, t)
    if not 0 <= i < len(r.fields):
        raise panic_text(rt, b"reflect: Field index out of bounds")
    f = r.fields[i]
    path = "" if f.exported else r.pkg_path or "main"
    tag = f.tag.encode("utf-8", "surrogateescape")
    return f.name.encode(), path.encode(), ptr(f.type), tag, f.offset, f.embedded


def rtype_find(rt: Runtime, t: TypePointer, name: bytes) -> Slice:
    path = values.find_field(rt, of(rt, t), name.decode("utf-8", "surrogateescape"))
    return NIL_SLICE if path is None else make_slice(path)


def rtype_NumMethod(rt: Runtime, t: TypePointer) -> int:
    return len(calls.methods(rt, t[1]))


def rtype_methodIndex(rt: Runtime, t: TypePointer, name: bytes) -> int:
    names = [m[0].encode() for m in calls.methods(rt, t[1])]
    return names.index(name) if name in names else -1


def rtype_method(
    rt: Runtime, t: TypePointer, i: int
) -> tuple[bytes, bytes, TypePointer, ValueList]:
    found = calls.methods(rt, t[1])
    if not 0 <= i < len(found):
        raise panic_text(rt, b"reflect: Method index out of range")
    name, path, sig = found[i]
    if of(rt, t).kind == "interface":
        return name.encode(), path.encode(), ptr(sig), values.none()
    d = rt.details(sig)
    n = len(d.params) + 1
    full = rt.make_type("func", (t[1], *d.params, *d.results), (d.variadic, n))
    return name.encode(), b"", ptr(full), values.make(full, rt.method(t[1], name), 0)


def rtype_implements(rt: Runtime, t: TypePointer, u: TypePointer) -> bool:
    return rt.implements(t[1], u[1])


def rtype_assignableTo(rt: Runtime, t: TypePointer, u: TypePointer) -> bool:
    return assignable(rt, u[1], t[1])


def rtype_convertibleTo(rt: Runtime, t: TypePointer, u: TypePointer) -> bool:
    return convertible(rt, u[1], t[1])


def _overflow(rt: Runtime, t: TypePointer, what: str, kinds: frozenset[str], word: str) -> str:
    r = of(rt, t)
    if r.kind not in kinds:
        raise panic_text(rt, f"reflect: Overflow{what} of non-{word} type {r.name}".encode())
    return r.kind


def rtype_OverflowComplex(rt: Runtime, t: TypePointer, x: complex) -> bool:
    kinds = frozenset(("complex64", "complex128"))
    kind = _overflow(rt, t, "Complex", kinds, "complex")
    return kind == "complex64" and (float32_overflows(x.real) or float32_overflows(x.imag))


def rtype_OverflowFloat(rt: Runtime, t: TypePointer, x: float) -> bool:
    kind = _overflow(rt, t, "Float", frozenset(("float32", "float64")), "float")
    return kind == "float32" and float32_overflows(x)


def rtype_OverflowInt(rt: Runtime, t: TypePointer, x: int) -> bool:
    return wrapped(_overflow(rt, t, "Int", _INTS, "int"), x) != x


def rtype_OverflowUint(rt: Runtime, t: TypePointer, x: int) -> bool:
    return wrapped(_overflow(rt, t, "Uint", _UINTS, "uint"), x) != x


def rtype_CanSeq(rt: Runtime, t: TypePointer) -> bool:
    return _can_range(rt, of(rt, t), 1)


def rtype_CanSeq2(rt: Runtime, t: TypePointer) -> bool:
    return _can_range(rt, of(rt, t), 2)


def _can_range(rt: Runtime, r: RType, n: int) -> bool:
    kind = r.kind
    if kind in ("array", "slice", "string", "map") or (n == 1 and kind == "chan"):
        return True
    if n == 1 and (kind in _INTS or kind in _UINTS):
        return True
    if kind == "pointer":
        return rt.types[r.elem].kind == "array"
    if kind != "func":
        return False
    d = rt.details(r.id)
    if len(d.params) != 1 or d.results or rt.types[d.params[0]].kind != "func":
        return False
    y = rt.details(d.params[0])
    return len(y.params) == n and len(y.results) == 1 and rt.types[y.results[0]].kind == "bool"


def typeOf(rt: Runtime, i: tuple[int, Any] | None) -> TypePointer | None:
    return None if i is None else ptr(i[0])


def pointerTo(rt: Runtime, t: TypePointer) -> TypePointer:
    return ptr(rt.make_type("pointer", (t[1],)))


def sliceOf(rt: Runtime, t: TypePointer) -> TypePointer:
    return ptr(rt.make_type("slice", (t[1],)))


def mapOf(rt: Runtime, key: TypePointer, elem: TypePointer) -> TypePointer:
    return ptr(rt.make_type("map", (key[1], elem[1])))


def arrayOf(rt: Runtime, n: int, elem: TypePointer) -> TypePointer:
    return ptr(rt.make_type("array", (elem[1],), n))


def chanOf(rt: Runtime, d: int, t: TypePointer) -> TypePointer:
    name = next(k for k, v in DIRS.items() if v == d)
    return ptr(rt.make_type("chan", (t[1],), name))


def _ids(types: Slice) -> tuple[int, ...]:
    return tuple([t[1][1] for t in slice_items(types)])


def funcOf(rt: Runtime, ins: Slice, outs: Slice, variadic: bool) -> TypePointer:  # noqa: FBT001 (Go's)
    params = _ids(ins)
    return ptr(rt.make_type("func", (*params, *_ids(outs)), (variadic, len(params))))


def structOf(rt: Runtime, names: Slice, tags: Slice, types: Slice) -> TypePointer:
    texts = [tuple([b.decode("utf-8", "surrogateescape") for b in slice_items(s)])
             for s in (names, tags)]  # fmt: skip
    return ptr(rt.make_type("struct", _ids(types), tuple(texts)))


def DeepEqual(rt: Runtime, x: Value, y: Value) -> bool:
    return deep.deep_equal(rt, x, y)


for _module in (values, setting, change, calls, chans):
    globals().update({k: v for k, v in vars(_module).items() if k in _module.NATIVES})
