"""Package regexp against the real one: random expressions, by both of its matchers."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from gomem.library.quote import quote
from gomem.library.regexp import native
from gomem.library.regexp.parse import ParseError

RECORDS = json.loads(gzip.decompress(Path(__file__).with_name("regexp.json.gz").read_bytes()))


class Machine:
    """All that the natives ask of the machine."""

    def __init__(self):
        self.cache = {}


def places(s):
    return [] if s[0] is None else s[0][s[1] : s[1] + s[2]]


def shown(found):
    return "[" + " ".join("[" + " ".join(map(str, places(m))) + "]" for m in places(found)) + "]"


def result(expr, text, *, machine):
    rt = Machine()
    try:
        m = native._matcher(rt, expr, False)
    except ParseError as e:
        return quote(b"error parsing regexp: " + e.code.encode() + b": `" + e.about + b"`").decode()
    if machine:
        m.loops = -1
    out, last = b"", 0
    for match in places(native.replaced(rt, expr, False, False, text, 1)):
        a, b = places(match)
        out += text[last:a] + b"<" + text[a:b] + b">"
        last = b
    all_ = shown(native.findAll(rt, expr, False, False, text, -1, len(m.names)))
    longest = shown(native.findAll(rt, expr, False, True, text, -1, 1))
    return f"{all_} {longest} {quote(out + text[last:]).decode()}"


@pytest.mark.parametrize("machine", [False, True], ids=["python", "machine"])
def test_random_expressions(machine):
    wrong = []
    for e, s, want in RECORDS:
        got = result(e.encode("latin-1"), s.encode("latin-1"), machine=machine)
        if got != want:
            wrong.append((e, s, want, got))
    assert not wrong[:5]
