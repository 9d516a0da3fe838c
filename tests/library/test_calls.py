"""Natives of the other packages against the record of the real ones."""

# ruff: noqa: E501 (tables)

from __future__ import annotations

import struct

import pytest
from library import cases, recorded, values
from library.fake import slice_of

from gomem import library
from gomem.library.abi import GoPanic, RuntimePanic
from gomem.library.quote import quote

HELPERS = {"Atoi": "atoi", "ParseBool": "parseBool", "ParseInt": "parseInt", "ParseUint": "parseUint",
           "ParseFloat": "parseFloat", "ParseComplex": "parseComplex"}  # fmt: skip
PATHS = {"utf8": "unicode/utf8", "bits": "math/bits"}


def machine_value(v):
    """An argument as the machine holds it."""
    if isinstance(v, list):
        return slice_of([machine_value(x) for x in v])
    if isinstance(v, str):
        data = v.encode("utf-8", "surrogateescape")
        return slice_of(data) if isinstance(v, cases.Bytes) else data
    if isinstance(v, cases.F32):
        return struct.unpack("<f", struct.pack("<f", v))[0]
    return v


def float_text(f):
    return "nan" if f != f else f"{struct.unpack('<Q', struct.pack('<d', f))[0]:x}"


def show(v):
    """A result as the recorder writes it."""
    if isinstance(v, bytes):
        return v.decode("latin-1")
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, complex):
        return f"{float_text(v.real)},{float_text(v.imag)}"
    if isinstance(v, tuple) and len(v) == 4:
        base, off, n, cap = v
        items = base[off : off + n] if base is not None else []
        assert base is None or len(base) == cap
        nil = "true" if base is None else "false"
        return f"{n} {cap} {nil}" + "".join("|" + show(x) for x in items)
    if v is None:
        return "<nil>"
    return str(v)


def error_text(function, args, code):
    """What strconv.go makes of a native's code."""
    if code == 0:
        return "<nil>"
    reason = {1: "invalid syntax", 2: "value out of range", 3: f"invalid base {args[1:2]}",
              4: f"invalid bit size {args[2:3]}"}[code].replace("[", "").replace("]", "")  # fmt: skip
    text = quote(machine_value(args[0])).decode("latin-1")
    return f"strconv.{function}: parsing {text}: {reason}"


def call(rt, native, package, function, args):
    """The text of the results of one call."""
    values_ = [machine_value(a) for a in args]
    try:
        if package == "strconv" and function in ("Unquote", "QuotedPrefix"):
            text, ok = native.unquote(rt, *values_, function == "Unquote")
            return f"{show(text)};<nil>" if ok else ";invalid syntax"
        if function == "UnquoteChar":
            *result, ok = native.unquoteChar(rt, *values_)
            return ";".join(map(show, [*result, None if ok else b"invalid syntax"]))
        if function in HELPERS:
            value, code = getattr(native, HELPERS[function])(rt, *values_)
            return f"{show(value)};{error_text(function, args, code)}"
        result = getattr(native, function)(rt, *values_)
    except GoPanic as panic:
        return "panic: " + panic.value[1].decode()
    except RuntimePanic as panic:
        return "panic: runtime error: " + panic.text
    several = isinstance(result, tuple) and len(result) != 4
    return ";".join(map(show, result)) if several else show(result)


@pytest.mark.parametrize("package", cases.CALLS)
def test_calls(package):
    rt = values.machine()
    native = library.native(PATHS.get(package, package))
    wrong, count = {}, 0
    want_all = recorded.load("calls")[package]
    for (function, args), want in zip(cases.CALLS[package](), want_all, strict=True):
        count += 1
        got = call(rt, native, package, function, args)
        if got != want:
            wrong.setdefault(function, []).append((args, got, want))
    assert not wrong, (count, {f: (len(w), w[:3]) for f, w in wrong.items()})


def test_replacers():
    native = library.native("strings")
    for (pairs, s), want in zip(
        cases.replacers(), recorded.load("calls")["replacers"], strict=True
    ):
        got = native.replace(None, machine_value(pairs), machine_value(s))
        assert got.decode("latin-1") == want, (pairs, s)
