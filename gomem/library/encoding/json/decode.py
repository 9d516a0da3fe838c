"""JSON to Go values. The text was checked before, so that nothing here can be malformed.

As in encoding/json, a value that does not fit is noted and decoding goes on; the first such error
is returned. A place is what a pointer to the value would be.
"""

from __future__ import annotations

import re

from gomem.library.encoding.json.fields import (
    UNMARSHAL,
    UNMARSHAL_TEXT,
    JsonField,
    abilities,
    fields_of,
)
from gomem.library.encoding.json.scan import NUMBER, SPACE, EndError, FaultError, Scanner
from gomem.library.reflect.change import cells
from gomem.library.reflect.common import FLOATS, LISTS, SIGNED, UNSIGNED, float32, wrapped, zero_of
from gomem.library.text import make_slice
from gomem.library.values import copy_value, fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import RType, Runtime, Value

    Calls = Generator[tuple[Any, tuple[Any, ...]], Any, Any]

__all__ = ["Decoder", "Misfit"]

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[][{}]', re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u([dD][89abAB]..)\\u([dD][c-fC-F]..)|u(....)|(.))")
_SIMPLE = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_KIND = {0x22: "string", 0x5B: "array", 0x7B: "object", 0x74: "bool", 0x66: "bool", 0x6E: "null"}


class Misfit:
    """The first value that did not fit: as fault of kind 2, 6 or 8."""

    __slots__ = ("err", "kind", "of", "offset", "path", "text")

    def __init__(
        self, kind: int, text: bytes, of: int, offset: int, path: bytes, err: Value
    ) -> None:
        self.kind = kind
        self.text = text
        self.of = of
        self.offset = offset
        self.path = path
        self.err = err


def unquoted(raw: bytes) -> bytes:
    """The string that a JSON string means."""
    text = raw[1:-1].decode("utf-8", "surrogateescape")
    if "\\" in text:
        text = _ESCAPE.sub(_character, text)
    if not text.isascii():
        text = "".join(["\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text])
    return text.encode()


def _character(m: re.Match[str]) -> str:
    if m[1]:
        return chr(0x10000 + ((int(m[1], 16) & 0x3FF) << 10) + (int(m[2], 16) & 0x3FF))
    if m[3]:
        return chr(int(m[3], 16))
    return _SIMPLE.get(m[4], m[4])


class Decoder:
    """The text, the place in it, and the way there for messages."""

    def __init__(self, rt: Runtime, data: bytes, *, use_number: bool, strict: bool) -> None:
        self.rt = rt
        self.types = rt.types
        self.data = data
        self.at = 0
        self.use_number = use_number
        self.strict = strict
        self.path: list[bytes] = []
        self.first: Misfit | None = None

    # ---------------------------------------------------------------------------------- text

    def peek(self) -> int:
        """The first byte of the next value."""
        m = SPACE.match(self.data, self.at)
        assert m is not None
        self.at = m.end()
        return self.data[self.at]

    def scalar(self) -> bytes:
        """The text of a value that is no array or object."""
        data, i = self.data, self.at
        c = data[i]
        if c == 0x22:
            m = _TOKEN.match(data, i)
            assert m is not None
            end = m.end()
        elif c in b"tn":
            end = i + 4
        elif c == 0x66:
            end = i + 5
        else:
            m = NUMBER.match(data, i)
            assert m is not None
            end = m.end()
        self.at = end
        return data[i:end]

    def raw(self) -> bytes:
        """The text of the next value."""
        c = self.peek()
        if c not in b"[{":
            return self.scalar()
        start, depth = self.at, 0
        for m in _TOKEN.finditer(self.data, start):
            depth += (m[0] in (b"[", b"{")) - (m[0] in (b"]", b"}"))
            if not depth:
                self.at = m.end()
                break
        return self.data[start : self.at]

    # -------------------------------------------------------------------------------- errors

    def note(self, text: str | bytes, r: RType, err: Value = None, at: int = -1) -> None:
        """A value does not fit."""
        if self.first is None:
            words = text.encode() if isinstance(text, str) else text
            escaped = [p.replace(b"~", b"~0").replace(b"/", b"~1") for p in self.path]
            offset = self.at if at < 0 else at
            self.first = Misfit(2, words, r.id, offset, b".".join(escaped), err)

    def misfit(self, r: RType, err: Value = None) -> None:
        """The next value is of the wrong kind: pass it."""
        c = self.peek()
        at = self.at + 1
        self.raw()
        self.note(_KIND.get(c, "number"), r, err, at if c in b"[{" else -1)

    def trouble(self, err: Value) -> None:
        """A method has returned an error."""
        if self.first is None:
            self.first = Misfit(6, b"", -1, 0, b"", err)

    # --------------------------------------------------------------------------------- values

    def get(self, r: RType, place: Value) -> Value:
        """What is at a place."""
        return place if r.kind in LISTS else place[0][place[1]]

    def put(self, r: RType, place: Value, v: Value) -> None:
        """Store at a place."""
        if r.kind in LISTS:
            fill(self.types, r, place, v)
        else:
            place[0][place[1]] = v

    def value(self, r: RType, place: Value, *, quote: bool = False) -> Calls:  # noqa: C901 (table of contents)
        """Decode the next value into a place."""
        kind = r.kind
        c = self.peek()
        if kind == "pointer":
            yield from self._pointer(r, place, c, quote=quote)
            return
        if (r.named or r.methods) and (yield from self._methods(r, place, c)):
            return
        if c == 0x6E:
            self.at += 4
            if kind in ("interface", "map", "slice"):
                self.put(r, place, zero_of(self.rt, r))
        elif kind == "interface":
            yield from self._interface(r, place, c)
        elif kind == "struct" and c == 0x7B:
            yield from self._struct(r, place)
        elif kind == "map" and c == 0x7B:
            yield from self._map(r, place)
        elif kind in ("slice", "array") and c == 0x5B:
            yield from self._list(r, place)
        elif quote and kind != "string" and c != 0x22:
            self.misfit(r)
        elif kind == "string":
            self._string(r, place, c, quote=quote)
        elif kind == "slice" and c == 0x22 and self.types[r.elem].kind == "uint8":
            yield from self._bytes(r, place)
        elif kind == "bool":
            self._bool(r, place, c, quote=quote)
        elif kind in SIGNED or kind in UNSIGNED or kind in FLOATS:
            self._number(r, place, c, quote=quote)
        else:
            self.misfit(r)
        if self.first is not None and self.first.err == "quoted":
            self.first.err = yield from self._quote_error()

    def _quote_error(self) -> Calls:
        """The error about what is inside a quoted value."""
        raw = self.quote_text
        if raw is None:
            return (yield self.rt.function("encoding/json", "syntaxError"), (b"invalid syntax",))
        try:
            Scanner(raw).key(0)
        except FaultError as e:
            args = (1, e.text.encode(), e.offset)
            return (yield self.rt.function("encoding/json", "newFault"), args)
        return None

    quote_text: bytes | None = None

    def _methods(self, r: RType, place: Value, c: int) -> Calls:
        """Decode by a method of *T; whether there is one."""
        rt = self.rt
        if r.kind == "interface" or (r.name == "json.Number" and r.pkg_path == "encoding/json"):
            return False
        pointer = rt.make_type("pointer", (r.id,))
        can = abilities(rt, pointer)
        if can & UNMARSHAL:
            raw = self.raw()
            err = yield rt.method(pointer, "UnmarshalJSON"), (place, make_slice(raw))
        elif can & UNMARSHAL_TEXT:
            if c == 0x6E:
                self.at += 4
                return True
            if c != 0x22:
                words = b"JSON value must be string type"
                at = self.at + 1
                self.raw()
                err = yield rt.function("encoding/json", "syntaxError"), (words,)
                self.note(_KIND.get(c, "number"), r, err, at if c in b"[{" else -1)
                return True
            text = unquoted(self.scalar())
            err = yield rt.method(pointer, "UnmarshalText"), (place, make_slice(text))
        else:
            return False
        if err is not None:
            self.trouble(err)
        return True

    def _pointer(self, r: RType, place: Value, c: int, *, quote: bool) -> Calls:
        if c == 0x6E:
            self.at += 4
            self.put(r, place, None)
            return
        if r.named and (yield from self._methods(r, place, c)):
            return
        p = self.get(r, place)
        elem = self.types[r.elem]
        if p is None:
            x = zero_of(self.rt, elem)
            p = x if elem.kind in LISTS else ([x], 0)
            self.put(r, place, p)
        yield from self.value(elem, p, quote=quote)

    def _interface(self, r: RType, place: Value, c: int) -> Calls:
        old = self.get(r, place)
        if old is not None and self.types[old[0]].kind == "pointer" and old[1] is not None:
            yield from self.value(self.types[old[0]], ([old[1]], 0))
            return
        if r.methods:
            before = self.at
            self.raw()
            self.note(_KIND.get(c, "number"), r, None, before)
            return
        found = self.anything()
        self.put(r, place, found)

    def anything(self) -> Value:
        """The next value as an interface value."""
        c = self.peek()
        rt = self.rt
        if c == 0x22:
            return (rt.type_id("", "string"), unquoted(self.scalar()))
        if c == 0x5B:
            tid = self._any_type("slice")
            items: list[Value] = []
            self.at += 1
            while self.peek() != 0x5D:
                self.path.append(b"%d" % len(items))
                items.append(self.anything())
                self.path.pop()
                self.comma()
            self.at += 1
            return (tid, make_slice(items))
        if c == 0x7B:
            tid = self._any_type("map")
            made: dict[bytes, Value] = {}
            self.at += 1
            while self.peek() != 0x7D:
                name = unquoted(self.scalar())
                self.colon()
                self.path.append(name)
                made[name] = self.anything()
                self.path.pop()
                self.comma()
            self.at += 1
            return (tid, made)
        text = self.scalar()
        if c == 0x6E:
            return None
        if c in b"tf":
            return (rt.type_id("", "bool"), c == 0x74)
        return self._any_number(text)

    def _any_number(self, text: bytes) -> Value:
        rt = self.rt
        if self.use_number:
            return (rt.type_id("encoding/json", "Number"), text)
        x = float(text)
        tid = rt.type_id("", "float64")
        if x in (float("inf"), float("-inf")):
            self.note(b"number " + text, rt.types[tid])
        return (tid, x)

    def _any_type(self, kind: str) -> int:
        rt = self.rt
        found = rt.cache.get(("json", kind))
        if found is None:
            any_type = rt.type_id("", "any")
            parts = (any_type,) if kind == "slice" else (rt.type_id("", "string"), any_type)
            found = rt.cache["json", kind] = rt.make_type(kind, parts)
        return int(found)

    def comma(self) -> None:
        """Pass a comma if there is one."""
        if self.peek() == 0x2C:
            self.at += 1

    def colon(self) -> None:
        """Pass the colon after a key."""
        self.peek()
        self.at += 1

    # -------------------------------------------------------------------------------- scalars

    def _string(self, r: RType, place: Value, c: int, *, quote: bool) -> None:
        if r.name == "json.Number" and r.pkg_path == "encoding/json":
            self._json_number(r, place, c, quote=quote)
            return
        if c != 0x22:
            self.misfit(r)
            return
        text = unquoted(self.scalar())
        if quote:
            try:
                if text == b"null":
                    return
                if text[:1] != b'"' or Scanner(text).string(0) != len(text):
                    raise EndError(0)
            except FaultError:
                self.quote_text = text
                self.note("string", r, "quoted")
                return
            text = unquoted(text)
        self.put(r, place, text)

    def _json_number(self, r: RType, place: Value, c: int, *, quote: bool) -> None:
        """A Number decodes itself: of what does not fit it knows neither path nor offset."""
        if c in b"[{tf" or (quote and c != 0x22):
            self.raw()
            words, err = _KIND.get(c, "number").encode(), None
        else:
            raw = self.scalar()
            text = unquoted(raw) if c == 0x22 else raw
            if NUMBER.fullmatch(text) is not None:
                self.put(r, place, text)
                return
            self.quote_text = None
            words, err = b"string " + raw, "quoted"
        if self.first is None:
            self.first = Misfit(2, words, r.id, 0, b"", err)

    def _bool(self, r: RType, place: Value, c: int, *, quote: bool) -> None:
        if quote and c == 0x22:
            raw = self.scalar()
            text = unquoted(raw)
            if text in (b"true", b"false"):
                self.put(r, place, text == b"true")
            elif text != b"null":
                self.quote_text = None
                self.note(b"string " + raw, r, "quoted")
            return
        if c not in b"tf":
            self.misfit(r)
            return
        self.put(r, place, self.scalar() == b"true")

    def _number(self, r: RType, place: Value, c: int, *, quote: bool) -> None:
        if c in b"[{tf" or (c == 0x22) != quote:
            self.misfit(r)
            return
        raw = self.scalar()
        text = unquoted(raw) if quote else raw
        if quote and text == b"null":
            return
        x = parse_number(r, text)
        if x is None:
            self.note(b"number " + text, r)
        else:
            self.put(r, place, x)

    def _bytes(self, r: RType, place: Value) -> Calls:
        from gomem.library.encoding.base64.native import decode

        alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        text = unquoted(self.scalar())
        found, bad = decode(self.rt, alphabet, 0x3D, False, make_slice(text))  # noqa: FBT003 (Go's)
        if bad >= 0:
            at = self.at
            words = b"illegal base64 data at input byte %d" % bad
            err = yield self.rt.function("encoding/json", "syntaxError"), (words,)
            self.note("string", r, err, at)
        else:
            self.put(r, place, found)

    # ----------------------------------------------------------------------------- composites

    def _list(self, r: RType, place: Value) -> Calls:
        elem = self.types[r.elem]
        lists = elem.kind in LISTS
        self.at += 1
        if r.kind == "array":
            base, off, cap = place, 0, r.len
        else:
            base, off, _, cap = self.get(r, place)
        n = 0
        while self.peek() != 0x5D:
            if n == cap and r.kind == "slice":
                cap = self.rt.grown_cap(elem.size, cap, n + 1, pointers=elem.pointers)
                old = [] if base is None else base[off : off + n]
                base = [copy_value(self.types, elem, x) for x in old]
                base += cells(self.rt, elem, cap - n)
                off = 0
            if n < cap:
                self.path.append(b"%d" % n)
                yield from self.value(elem, base[off + n] if lists else (base, off + n))
                self.path.pop()
            else:
                self.raw()
            n += 1
            self.comma()
        self.at += 1
        if r.kind == "array":
            for i in range(n, r.len):
                self.put(elem, base[i] if lists else (base, i), zero_of(self.rt, elem))
        else:
            self.put(r, place, (base, off, n, cap) if n else ([], 0, 0, 0))

    def _map(self, r: RType, place: Value) -> Calls:
        m = self.get(r, place)
        if m is None:
            m = {}
            self.put(r, place, m)
        key, elem = self.types[r.key], self.types[r.elem]
        self.at += 1
        while self.peek() != 0x7D:
            name = unquoted(self.scalar())
            self.path.append(name)
            k = yield from self._key(key, name)
            self.colon()
            if k is None:
                self.raw()
            else:
                x = zero_of(self.rt, elem)
                box = x if elem.kind in LISTS else ([x], 0)
                yield from self.value(elem, box)
                self._store(m, key, k[0], self.get(elem, box))
            self.path.pop()
            self.comma()
        self.at += 1

    def _store(self, m: dict[Any, Any], key: RType, k: Value, x: Value) -> None:
        if key.plain_key:
            m[k] = x
        else:
            pk = self.rt.map_key(key.id, k)
            m[pk] = (m[pk][0] if pk in m else k, x)

    def _key(self, r: RType, name: bytes) -> Calls:
        """The map key that a name means, in a tuple; None if it means none."""
        rt = self.rt
        pointer = rt.make_type("pointer", (r.id,))
        if abilities(rt, pointer) & UNMARSHAL_TEXT and r.kind != "interface":
            x = zero_of(rt, r)
            box = x if r.kind in LISTS else ([x], 0)
            err = yield rt.method(pointer, "UnmarshalText"), (box, make_slice(name))
            if err is not None:
                self.trouble(err)
                return None
            return (self.get(r, box),)
        if r.kind == "string":
            return (name,)
        if r.kind == "interface" and not r.methods:
            return ((rt.type_id("", "string"), name),)
        if r.kind in SIGNED or r.kind in UNSIGNED:
            n = parse_number(r, name)
            if n is not None:
                return (n,)
            self.note(b"number " + name, r)
            return None
        self.note("string", r)
        return None

    def _struct(self, r: RType, place: Value) -> Calls:
        fields = fields_of(self.rt, r)
        exact = {f.name: f for f in fields}
        self.at += 1
        while self.peek() != 0x7D:
            name = unquoted(self.scalar())
            self.colon()
            f = exact.get(name) or _folded(fields, name)
            if f is None:
                if self.strict and self.first is None:
                    from gomem.library.quote import quote as go_quote

                    self.first = Misfit(8, go_quote(name), -1, 0, b"", None)
                self.raw()
            else:
                target = self._find(r, f, place)
                self.path.append(f.name)
                yield from self.value(f.type, target, quote=f.quoted)
                self.path.pop()
            self.comma()
        self.at += 1

    def _find(self, r: RType, f: JsonField, x: Value) -> Value:
        """The place of a field; embedded pointers that are nil are allocated."""
        for i in f.path[:-1]:
            t = self.types[r.fields[i].type]
            if t.kind == "pointer":
                t = self.types[t.elem]
                if x[i] is None:
                    x[i] = zero_of(self.rt, t)
            x, r = x[i], t
        i = f.path[-1]
        return x[i] if f.type.kind in LISTS else (x, i)


def _folded(fields: tuple[JsonField, ...], name: bytes) -> JsonField | None:
    """The first field whose name differs only in case."""
    from gomem.library.strings.native import EqualFold

    return next((f for f in fields if EqualFold(None, f.name, name)), None)  # type: ignore[arg-type]  # it does not look at the machine


def parse_number(r: RType, text: bytes) -> Value:
    """A number of a numeric type; None if it does not fit."""
    if r.kind in FLOATS:
        if NUMBER.fullmatch(text) is None:
            return None
        x = float(text)
        if r.kind == "float32":
            x = float32(x)
        return None if x in (float("inf"), float("-inf")) else x
    if re.fullmatch(rb"-?(?:0|[1-9][0-9]*)", text) is None or len(text) > 24:
        return None
    n = int(text)
    if r.kind in UNSIGNED and text[:1] == b"-":
        return None
    return n if wrapped(r.kind, n) == n else None
