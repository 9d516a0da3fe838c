"""Types at run time: each Go type that a run can meet gets an id and an RType.

Identical types share an id; a Named is itself, everything else is found by the ids of its parts.
"""

from __future__ import annotations

from gomem.library.abi import Field, RType
from gomem.types import sizes
from gomem.types.alias import unalias
from gomem.types.lookup import lookup_field_or_method
from gomem.types.object import Func
from gomem.types.predicates import comparable
from gomem.types.type import (
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
)
from gomem.types.typeset import type_set
from gomem.types.typestring import reflect_string
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Package
    from gomem.types.type import Type

__all__ = ["KIND", "TypeTable", "kind_of"]

# go/types' names of basic types that reflect calls differently
KIND = {"byte": "uint8", "rune": "int32", "untyped bool": "bool", "untyped int": "int",
        "untyped rune": "int32", "untyped float": "float64", "untyped complex": "complex128",
        "untyped string": "string", "Pointer": "unsafe.Pointer"}  # fmt: skip
_PLAIN = frozenset(
    ("bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
     "uint64", "uintptr", "string")
)  # fmt: skip


def kind_of(t: Type) -> str:
    """What package reflect calls the kind of `t`: "int", "struct", "pointer", ..."""
    u = under(t)
    if isinstance(u, Basic):
        return KIND.get(u.kind, u.kind)
    return _KINDS[type(u)]


_KINDS: dict[type, str] = {
    Array: "array", Slice: "slice", Struct: "struct", Pointer: "pointer", Signature: "func",
    Interface: "interface", Map: "map", Chan: "chan", Tuple: "tuple",
}  # fmt: skip


_NOT_YET = (False, "")
"""plain_key and pkg_path, which are known when the type is complete."""


class TypeTable:
    """Ids of types. `types[i]` is the Go type of `rtypes[i]`."""

    def __init__(self) -> None:
        self.types: list[Type] = []
        self.rtypes: list[RType] = []
        self._ids: dict[object, int] = {}
        self._seen: dict[Type, int] = {}

    def id(self, t: Type) -> int:
        """The id of `t`, made on first use."""
        found = self._seen.get(t)
        if found is not None:
            return found
        key = self._key(t)
        tid = self._ids.get(key)
        if tid is None:
            tid = self._add(t, key)
        self._seen[t] = tid
        return tid

    def _key(self, t: Type) -> object:  # noqa: C901 (table of contents)
        t = unalias(t)
        match t:
            case Basic():
                return KIND.get(t.kind, t.kind)
            case Named():
                return t
            case Pointer():
                return ("*", self.id(t.elem))
            case Slice():
                return ("[]", self.id(t.elem))
            case Array():
                return ("[n]", t.len, self.id(t.elem))
            case Map():
                return ("map", self.id(t.key), self.id(t.elem))
            case Chan():
                return ("chan", t.dir, self.id(t.elem))
            case Struct():
                return (
                    "struct",
                    tuple((f.name, f.embedded, self.id(_type(f.type))) for f in t.fields),
                    tuple(t.tags),
                )
            case Signature():
                return (
                    "func",
                    tuple(self.id(_type(v.type)) for v in t.params.vars),
                    tuple(self.id(_type(v.type)) for v in t.results.vars),
                    t.variadic,
                )
            case Interface():
                methods = type_set(t).methods
                return (
                    "interface",
                    tuple(sorted((m.name, self.id(_type(m.type))) for m in methods)),
                )
            case _:
                raise AssertionError(f"no run-time type for {t!r}")

    def _add(self, t: Type, key: object) -> int:
        tid = len(self.types)
        t = unalias(t)
        self._ids[key] = tid
        self._seen[t] = tid
        u = under(t)
        r = RType(
            tid, kind_of(t), reflect_string(t), isinstance(t, (Named, Basic)), sizes.sizeof(t),
            sizes.alignof(t), -1, -1, 0, (), frozenset(), comparable(t), *_NOT_YET, has_pointers(t),
        )  # fmt: skip
        self.types.append(t)
        self.rtypes.append(r)
        r.plain_key = r.kind in _PLAIN
        if isinstance(t, Named) and t.obj.pkg is not None:
            r.pkg_path = t.obj.pkg.path
        match u:
            case Pointer() | Slice() | Chan():
                r.elem = self.id(u.elem)
            case Array():
                r.elem, r.len = self.id(u.elem), u.len
            case Map():
                r.key, r.elem = self.id(u.key), self.id(u.elem)
            case Struct():
                r.fields = self._fields(u)
            case Signature():
                r.params = tuple(self.id(_type(v.type)) for v in u.params.vars)
            case Interface():
                r.methods = frozenset(m.name for m in type_set(u).methods)
            case _:
                pass
        if not isinstance(u, Interface):
            r.methods = frozenset(method_names(t))
        return tid

    def _fields(self, s: Struct) -> tuple[Field, ...]:
        offsets = sizes.offsetsof(s.fields)
        return tuple(
            Field(
                f.name, self.id(_type(f.type)), offset, f.embedded, f.name[:1].isupper(),
                s.tags[i] if i < len(s.tags) else "",
            )
            for i, (f, offset) in enumerate(zip(s.fields, offsets, strict=True))
        )  # fmt: skip


def _type(t: Type | None) -> Type:
    assert t is not None
    return t


def method_names(t: Type) -> list[str]:
    """Names of the methods in the method set of `t`, promoted ones included."""
    found = owners(t)
    out = []
    for name in sorted(found):
        obj = lookup_field_or_method(t, False, found[name], name)[0]  # noqa: FBT003 (go/types)
        sig = obj.type if isinstance(obj, Func) else None
        if isinstance(obj, Func) and not (isinstance(sig, Signature) and sig.type_params):
            out.append(name)  # a method with type parameters is no method of an interface
    return out


def owners(t: Type) -> dict[str, Package | None]:
    """What may be methods of `t`, promoted ones included, with the package that may see each."""
    found: dict[str, Package | None] = {}
    _collect(t, found, set())
    return found


def _collect(t: Type, found: dict[str, Package | None], seen: set[object]) -> None:
    """Methods by name, with the package that may see them, of `t` and what it embeds."""
    t = unalias(t)
    if isinstance(t, Pointer):
        t = unalias(t.elem)
    if t in seen:
        return
    seen.add(t)
    if isinstance(t, Named):
        found.update((m.name, m.pkg) for m in (t.orig or t).methods)
    u = under(t)
    if isinstance(u, Struct):
        for f in u.fields:
            if f.embedded:
                _collect(_type(f.type), found, seen)
    elif isinstance(u, Interface):
        found.update((m.name, m.pkg) for m in type_set(u).methods)


def has_pointers(t: Type) -> bool:
    """Whether values of `t` contain pointers for the garbage collector."""
    u = under(t)
    match u:
        case Basic():
            return u.kind in ("string", "Pointer", "untyped string", "untyped nil")
        case Array():
            return u.len != 0 and has_pointers(u.elem)
        case Struct():
            return any(has_pointers(_type(f.type)) for f in u.fields)
        case _:
            return True
