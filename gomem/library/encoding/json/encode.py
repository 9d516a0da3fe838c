"""Go values to JSON.

`Encoder.value` is a generator because methods of the program may be called; it yields such calls
and collects the text in `out`.
"""

from __future__ import annotations

import re

from gomem.library.encoding.json.fields import IS_ZERO, MARSHAL, MARSHAL_TEXT, abilities, fields_of
from gomem.library.encoding.json.scan import NUMBER, FaultError, Scanner
from gomem.library.numbers import format_float
from gomem.library.reflect.common import LISTS, SIGNED, UNSIGNED
from gomem.library.reflect.values import is_zero
from gomem.library.text import slice_bytes
from gomem.library.values import copy_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import RType, Runtime, Value
    from gomem.library.encoding.json.fields import JsonField

    Calls = Generator[tuple[Any, tuple[Any, ...]], Any, Any]

__all__ = ["Encoder", "FailError", "compacted", "float_text", "indent", "quoted", "safe"]

_ESCAPED = re.compile(r'["\\\x00-\x1f\u2028\u2029\udc80-\udcff]')
_ESCAPED_HTML = re.compile(r'["\\\x00-\x1f\u2028\u2029\udc80-\udcff<>&]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*"|[ \t\r\n]+', re.DOTALL)
_HTML = re.compile(rb"[<>&]|\xe2\x80[\xa8\xa9]")


class FailError(Exception):
    """A fault, see json.go; `of` is a type id and `err` an error value."""

    def __init__(self, kind: int, text: str, of: int = -1, err: Value = None) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text
        self.of = of
        self.err = err


def _escape(m: re.Match[str]) -> str:
    c = m[0]
    if "\udc80" <= c <= "\udcff":
        return "\ufffd"
    return _SHORT.get(c) or f"\\u{ord(c):04x}"


def quoted(s: bytes, *, html: bool) -> bytes:
    """A string as JSON writes it."""
    text = s.decode("utf-8", "surrogateescape")
    pattern = _ESCAPED_HTML if html else _ESCAPED
    return f'"{pattern.sub(_escape, text)}"'.encode()


def float_text(x: float, bits: int) -> bytes:
    """A number as JavaScript writes it."""
    a = abs(x)
    if a and (a < 1e-6 or a >= 1e21):
        text = format_float(x, "e", -1, bits)
        if text[-4:-1] == "e-0":
            text = text[:-2] + text[-1]
        return text.encode()
    return format_float(x, "f", -1, bits).encode()


def compacted(data: bytes) -> bytes:
    """Valid JSON without white space."""
    return _STRINGS.sub(lambda m: m[0] if m[0][:1] == b'"' else b"", data)


def safe(data: bytes) -> bytes:
    """JSON in which nothing looks like HTML."""
    return _HTML.sub(
        lambda m: b"\\u202%x" % (m[0][2] & 15) if len(m[0]) > 1 else b"\\u00%02x" % m[0][0], data
    )


def indent(data: bytes, prefix: bytes, step: bytes) -> bytes:
    """Valid JSON with a line for each element."""
    out: list[bytes] = []
    depth = 0
    text = compacted(data)
    parts = re.findall(rb'"(?:[^"\\]|\\.)*"|[][{},:]|[^][{},:"]+', text, re.DOTALL)
    for i, p in enumerate(parts):
        if p in b"[{" and len(p) == 1:
            out.append(p)
            if parts[i + 1] not in (b"]", b"}"):
                depth += 1
                out.append(b"\n" + prefix + step * depth)
        elif p in (b"]", b"}"):
            if parts[i - 1] not in (b"[", b"{"):
                depth -= 1
                out.append(b"\n" + prefix + step * depth)
            out.append(p)
        elif p == b",":
            out.append(b",\n" + prefix + step * depth)
        else:
            out.append(b": " if p == b":" else p)
    return b"".join(out)


class Encoder:
    """The text so far; `path` are the references that are being written."""

    def __init__(self, rt: Runtime, *, html: bool) -> None:
        self.rt = rt
        self.types = rt.types
        self.html = html
        self.out: list[bytes] = []
        self.path: set[Any] = set()

    def value(  # noqa: C901 (table of contents)
        self, r: RType, x: Value, place: Value = None, *, quote: bool = False
    ) -> Calls:
        """Write a value; `place` is the pointer to it if it is addressable."""
        if (r.named or r.methods) and (yield from self._methods(r, x, place)):
            return
        kind, out = r.kind, self.out
        if kind in SIGNED or kind in UNSIGNED:
            out.append(b'"%d"' % x if quote else b"%d" % x)
        elif kind == "string":
            self._string(r, x, quote=quote)
        elif kind == "bool":
            text = b"true" if x else b"false"
            out.append(b'"%b"' % text if quote else text)
        elif kind in ("float32", "float64"):
            if x != x or x in (float("inf"), float("-inf")):
                raise FailError(4, "NaN" if x != x else "+Inf" if x > 0 else "-Inf")
            text = float_text(x, int(kind[5:]))
            out.append(b'"%b"' % text if quote else text)
        elif kind == "struct":
            yield from self._struct(r, x, place)
        elif kind == "interface":
            if x is None:
                out.append(b"null")
            else:
                yield from self.value(self.types[x[0]], x[1])
        elif kind == "pointer":
            yield from self._pointer(r, x, quote=quote)
        elif kind == "map":
            yield from self._map(r, x)
        elif kind in ("slice", "array"):
            yield from self._list(r, x, place)
        else:
            raise FailError(3, "", r.id)

    def _methods(self, r: RType, x: Value, place: Value) -> Calls:
        """Write by a method; whether there is one."""
        rt = self.rt
        can, receiver, tid = abilities(rt, r.id), x, r.id
        if r.name == "json.Number" and r.pkg_path == "encoding/json":
            return False
        if not can & (MARSHAL | MARSHAL_TEXT) and place is not None and r.kind != "pointer":
            tid = rt.make_type("pointer", (r.id,))
            can, receiver = abilities(rt, tid), place
        if r.kind == "interface" or not can & (MARSHAL | MARSHAL_TEXT):
            return False
        if r.kind == "pointer" and x is None:
            self.out.append(b"null")
            return True
        name = "MarshalJSON" if can & MARSHAL else "MarshalText"
        if r.kind in LISTS and receiver is x:
            receiver = copy_value(self.types, r, x)
        text, err = yield rt.method(tid, name), (receiver,)
        of = tid if self.types[tid].kind == "pointer" else rt.make_type("pointer", (tid,))
        if err is not None:
            raise FailError(5, name, of, err)
        data = slice_bytes(text)
        if name == "MarshalText":
            self.out.append(quoted(data, html=self.html))
            return True
        try:
            Scanner(data).document()
        except FaultError as e:
            err = yield rt.function("encoding/json", "newFault"), (1, e.text.encode(), e.offset)
            raise FailError(5, name, of, err) from None
        self.out.append(safe(compacted(data)) if self.html else compacted(data))
        return True

    def _string(self, r: RType, x: bytes, *, quote: bool) -> None:
        if r.name == "json.Number" and r.pkg_path == "encoding/json":
            text = x or b"0"
            if NUMBER.fullmatch(text) is None:
                raise FailError(9, text.decode("utf-8", "surrogateescape"), r.id)
            self.out.append(b'"%b"' % text if quote else text)
            return
        text = quoted(x, html=self.html)
        self.out.append(quoted(text, html=self.html) if quote else text)

    def _enter(self, r: RType, key: Value) -> None:
        if key in self.path:
            raise FailError(4, f"encountered a cycle via {r.name}")
        self.path.add(key)

    def _pointer(self, r: RType, x: Value, *, quote: bool) -> Calls:
        if x is None:
            self.out.append(b"null")
            return
        key = (id(x[0]), x[1]) if type(x) is tuple else id(x)
        self._enter(r, key)
        elem = self.types[r.elem]
        yield from self.value(elem, x if elem.kind in LISTS else x[0][x[1]], x, quote=quote)
        self.path.discard(key)

    def _list(self, r: RType, x: Value, place: Value) -> Calls:
        elem, out = self.types[r.elem], self.out
        window = (x, 0, r.len, r.len)
        if r.kind == "slice":
            if x[0] is None:
                out.append(b"null")
                return
            window = x
            if elem.kind == "uint8" and not self._element_marshals(elem):
                from binascii import b2a_base64

                out.append(b'"%b"' % b2a_base64(slice_bytes(x), newline=False))
                return
            place = x
        base, off, n, _ = window
        key = (id(base), off, n)
        if n:
            self._enter(r, key)
        out.append(b"[")
        lists = elem.kind in LISTS
        for i in range(off, off + n):
            if i > off:
                out.append(b",")
            where = None if place is None else base[i] if lists else (base, i)
            yield from self.value(elem, base[i], where)
        out.append(b"]")
        self.path.discard(key)

    def _element_marshals(self, elem: RType) -> bool:
        if not elem.named or not elem.pkg_path:
            return False
        pointer = self.rt.make_type("pointer", (elem.id,))
        return bool(abilities(self.rt, pointer) & (MARSHAL | MARSHAL_TEXT))

    def _map(self, r: RType, x: Value) -> Calls:
        if x is None:
            self.out.append(b"null")
            return
        self._enter(r, id(x))
        key, elem = self.types[r.key], self.types[r.elem]
        pairs: list[tuple[bytes, Value]] = []
        for k, e in x.items() if key.plain_key else x.values():
            name = yield from self._key(key, k)
            pairs.append((name, e))
        pairs.sort(key=lambda pair: pair[0])
        self.out.append(b"{")
        for i, (name, e) in enumerate(pairs):
            self.out.append(b"," if i else b"")
            self.out.append(quoted(name, html=self.html) + b":")
            yield from self.value(elem, e)
        self.out.append(b"}")
        self.path.discard(id(x))

    def _key(self, r: RType, k: Value) -> Calls:
        """The name that a map key becomes."""
        if r.kind == "string":
            return k
        if r.kind == "interface" and k is not None:
            return (yield from self._key(self.types[k[0]], k[1]))
        if abilities(self.rt, r.id) & MARSHAL_TEXT:
            if r.kind == "pointer" and k is None:
                return b""
            receiver = copy_value(self.types, r, k)
            text, err = yield self.rt.method(r.id, "MarshalText"), (receiver,)
            if err is not None:
                of = r.id if r.kind == "pointer" else self.rt.make_type("pointer", (r.id,))
                raise FailError(5, "MarshalText", of, err)
            return slice_bytes(text)
        if r.kind in SIGNED or r.kind in UNSIGNED:
            return b"%d" % k
        if r.kind in ("bool", "float32", "float64"):
            at = sum(map(len, self.out)) + 2
            words = "jsontext: object member name must be a string after offset"
            raise FailError(4, f"{words} {at}")
        raise FailError(3, "", r.id)

    def _struct(self, r: RType, x: Value, place: Value) -> Calls:
        out, first = self.out, True
        out.append(b"{")
        for f in fields_of(self.rt, r):
            found = self._find(r, f, x)
            if found is None:
                continue
            container, i = found
            v = container[i]
            if f.omit_empty and _is_empty(f.type, v):
                continue
            lists = f.type.kind in LISTS
            inner = (
                (v if lists else (container, i)) if place is not None or len(f.path) > 1 else None
            )
            if f.omit_zero and (yield from self._is_zero(f.type, v, inner)):
                continue
            out.append(b"" if first else b",")
            first = False
            out.append(quoted(f.name, html=self.html) + b":")
            yield from self.value(f.type, v, inner, quote=f.quoted)
        out.append(b"}")

    def _find(self, r: RType, f: JsonField, x: Value) -> tuple[Value, int] | None:
        """Where a field is; None if a nil pointer is on the way."""
        for i in f.path[:-1]:
            x, r = x[i], self.types[r.fields[i].type]
            if r.kind == "pointer":
                if x is None:
                    return None
                r = self.types[r.elem]
        return x, f.path[-1]

    def _is_zero(self, r: RType, v: Value, place: Value) -> Calls:
        tid, receiver = r.id, v
        if not abilities(self.rt, tid) & IS_ZERO and place is not None:
            tid, receiver = self.rt.make_type("pointer", (r.id,)), place
        if abilities(self.rt, tid) & IS_ZERO:
            if r.kind in ("pointer", "interface") and v is None:
                return True
            if r.kind == "interface":
                tid, receiver = v
            elif receiver is v:
                receiver = copy_value(self.types, r, v)
            return (yield self.rt.method(tid, "IsZero"), (receiver,))
        return is_zero(self.rt, r, v)


def _is_empty(r: RType, v: Value) -> bool:
    if r.kind == "slice":
        return bool(v[2] == 0)
    if r.kind == "array":
        return r.len == 0
    return r.kind != "struct" and not v


def run(rt: Runtime, x: tuple[int, Any] | None, *, html: bool) -> Calls:
    """The JSON of an interface value."""
    if x is None:
        return b"null"
    e = Encoder(rt, html=html)
    try:
        yield from e.value(rt.types[x[0]], x[1])
    except FailError as fail:
        if fail.kind != 9:
            raise
        shown = fail.text.replace("\\", "\\\\").replace('"', '\\"')
        words = f'cannot parse "{shown}" as JSON number: invalid syntax'
        err = yield rt.function("encoding/json", "numberError"), (words.encode(),)
        of = rt.make_type("pointer", (fail.of,))
        raise FailError(5, "MarshalJSONTo", of, err) from None
    return b"".join(e.out)
