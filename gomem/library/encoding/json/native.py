"""Package encoding/json: see encode.py, decode.py and scan.py; faults are described in json.go."""
# ruff: noqa: D103, FBT001 (natives bear the names that json.go declares)

from __future__ import annotations

from gomem.library.encoding.json import encode
from gomem.library.encoding.json.decode import Decoder
from gomem.library.encoding.json.scan import END, EndError, FaultError, Scanner
from gomem.library.reflect.common import RTYPE
from gomem.library.text import make_slice, slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import Runtime, Value
    from gomem.library.text import Slice

    Fault = list[Any]
    Calls = Generator[tuple[Any, tuple[Any, ...]], Any, Any]

REFLECTS = True
BOXED = ("Number",)
NEEDS = ("newFault", "syntaxError", "numberError")


def fault(  # noqa: PLR0913 (its fields)
    rt: Runtime, kind: int, text: bytes = b"", offset: int = 0, of: int = -1,
    root: bytes = b"", path: bytes = b"", err: Value = None,
) -> Fault:  # fmt: skip
    """A fault as json.go declares it."""
    t = (
        None
        if of < 0
        else (rt.make_type("pointer", (rt.type_id("reflect", "rtype"),)), (RTYPE, of))
    )
    return [kind, text, offset, t, root, path, err]


def marshal(rt: Runtime, v: Value, escape: bool) -> Calls:
    try:
        data = yield from encode.run(rt, v, html=escape)
    except encode.FailError as e:
        text = "" if e.kind == 5 and e.text == "MarshalJSON" else e.text
        return (None, 0, 0, 0), fault(rt, e.kind, text.encode(), of=e.of, err=e.err)
    return make_slice(data), fault(rt, 0)


def unmarshal(rt: Runtime, data: Slice, v: Value, use_number: bool, strict: bool) -> Calls:
    raw = slice_bytes(data)
    if v is None or rt.types[v[0]].kind != "pointer" or v[1] is None:
        return fault(rt, 7, of=-1 if v is None else v[0])
    bad = check(rt, data)
    if bad[0]:
        return bad
    d = Decoder(rt, raw, use_number=use_number, strict=strict)
    elem = rt.types[rt.types[v[0]].elem]
    yield from d.value(elem, v[1])
    m = d.first
    if m is None:
        return fault(rt, 0)
    root = b""
    if m.path and elem.named:
        root = elem.name.rpartition(".")[2].encode()
    return fault(rt, m.kind, m.text, m.offset, m.of, root, m.path, m.err)


def check(rt: Runtime, data: Slice) -> Fault:
    try:
        Scanner(slice_bytes(data)).document()
    except FaultError as e:
        return fault(rt, 1, e.text.encode("utf-8", "surrogateescape"), e.offset)
    return fault(rt, 0)


def compact(rt: Runtime, src: Slice, escape: bool) -> Slice:
    data = encode.compacted(slice_bytes(src))
    return make_slice(encode.safe(data) if escape else data)


def indented(rt: Runtime, src: Slice, prefix: bytes, step: bytes) -> Slice:
    return make_slice(encode.indent(slice_bytes(src), prefix, step))


def quoteHTML(rt: Runtime, src: Slice) -> Slice:  # noqa: N802 (Go's)
    return make_slice(encode.safe(slice_bytes(src)))


def next(rt: Runtime, data: Slice, at: int, last: bool) -> tuple[int, int, Fault]:
    raw = slice_bytes(data)
    s = Scanner(raw)
    start = s.space(at)
    try:
        end = s.value(start)
    except EndError:
        if not last:
            return start, -1, fault(rt, 0)
        return -1, -1 if start >= len(raw) else 0, fault(rt, 1, END.encode(), len(raw))
    except FaultError as e:
        return start, -1, fault(rt, 1, e.text.encode("utf-8", "surrogateescape"), e.offset)
    if end == len(raw) and not last and raw[start] in b"-0123456789":
        return start, -1, fault(rt, 0)
    return start, end, fault(rt, 0)
