"""What encoding/json does with a type: its fields under their names, its methods."""

from __future__ import annotations

import re

from gomem.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import RType, Runtime

__all__ = ["MARSHAL", "MARSHAL_TEXT", "UNMARSHAL", "UNMARSHAL_TEXT", "JsonField", "abilities",
           "fields_of"]  # fmt: skip

MARSHAL, MARSHAL_TEXT, UNMARSHAL, UNMARSHAL_TEXT, IS_ZERO = 1, 2, 4, 8, 16
_INTERFACES = ((MARSHAL, "Marshaler", "MarshalJSON"),
               (MARSHAL_TEXT, "textMarshaler", "MarshalText"),
               (UNMARSHAL, "Unmarshaler", "UnmarshalJSON"),
               (UNMARSHAL_TEXT, "textUnmarshaler", "UnmarshalText"),
               (IS_ZERO, "isZeroer", "IsZero"))  # fmt: skip
_NAME = re.compile(rb"[^,\\'\"`]*")
_QUOTABLE = frozenset((
    "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
    "uint64", "uintptr", "float32", "float64", "string"))  # fmt: skip


@record
class JsonField:
    """A field of a struct, or of a struct inside it."""

    name: bytes
    path: tuple[int, ...]
    type: RType
    tagged: bool
    omit_empty: bool
    omit_zero: bool
    quoted: bool


def abilities(rt: Runtime, tid: int) -> int:
    """Which of the interfaces a type implements."""
    known: dict[int, int] = rt.cache.setdefault("json.abilities", {})
    found = known.get(tid)
    if found is None:
        found = 0
        methods = rt.types[tid].methods
        for bit, name, method in _INTERFACES:
            if method in methods and rt.implements(tid, rt.type_id("encoding/json", name)):
                found |= bit
        known[tid] = found
    return found


def fields_of(rt: Runtime, r: RType) -> tuple[JsonField, ...]:
    """The fields that have a name in JSON, in their order."""
    known: dict[int, tuple[JsonField, ...]] = rt.cache.setdefault("json.fields", {})
    found = known.get(r.id)
    if found is None:
        found = known[r.id] = _fields(rt, r)
    return found


def _fields(rt: Runtime, r: RType) -> tuple[JsonField, ...]:
    level: list[tuple[RType, tuple[int, ...], bool]] = [(r, (), False)]
    seen: set[int] = set()
    found: list[JsonField] = []
    while level:
        below: dict[int, tuple[RType, tuple[int, ...], bool]] = {}
        for t, path, twice in level:
            if t.id in seen:
                continue
            seen.add(t.id)
            for i in range(len(t.fields)):
                _field(rt, t, i, path, found, below, twice=twice)
        level = list(below.values())
    return tuple(_dominant(found))


def _field(  # noqa: PLR0913 (what a search has at hand)
    rt: Runtime,
    t: RType,
    i: int,
    path: tuple[int, ...],
    found: list[JsonField],
    below: dict[int, tuple[RType, tuple[int, ...], bool]],
    *,
    twice: bool,
) -> None:
    from gomem.library.encoding.json.tags import lookup

    f = t.fields[i]
    ft = rt.types[f.type]
    inner = rt.types[ft.elem] if ft.kind == "pointer" and not ft.named else ft
    if not f.exported and not (f.embedded and inner.kind == "struct"):
        return
    tag = lookup(f.tag.encode("utf-8", "surrogateescape"), b"json")
    if tag == b"-":
        return
    name, options = _split(tag)
    at = (*path, i)
    if f.embedded and not name and inner.kind == "struct":
        before = below.get(inner.id)
        below[inner.id] = (inner, before[1] if before else at, twice or before is not None)
        return
    if not f.exported:
        return
    quoted = b"string" in options and inner.kind in _QUOTABLE
    made = JsonField(
        name or f.name.encode(), at, ft, bool(name), b"omitempty" in options,
        b"omitzero" in options, quoted,
    )  # fmt: skip
    found.append(made)
    if twice:
        found.append(made)


def _split(tag: bytes) -> tuple[bytes, list[bytes]]:
    """The name in a tag, which ends at a quote or comma, and the options."""
    m = _NAME.match(tag)
    name = m[0] if m else b""
    return name, tag[len(name) :].split(b",")[1:]


def _dominant(found: list[JsonField]) -> list[JsonField]:
    """Of the fields with one name the least deep counts, a tagged one first; or none."""
    by_name: dict[bytes, list[JsonField]] = {}
    for f in found:
        by_name.setdefault(f.name, []).append(f)
    kept = []
    for same in by_name.values():
        same.sort(key=lambda f: (len(f.path), not f.tagged))
        first = same[0]
        if len(same) > 1:
            second = same[1]
            if len(second.path) == len(first.path) and second.tagged == first.tagged:
                continue
        kept.append(first)
    return sorted(kept, key=lambda f: f.path)
