"""Values as they are shown."""

from __future__ import annotations

import pytest
from machine import build as b

from gomem.machine.places import Places
from gomem.machine.views import Views, float_text, local_name, quote


@pytest.mark.parametrize(
    ("x", "text"),
    [(0.0, "0"), (-0.0, "-0"), (1.0, "1"), (1.5, "1.5"), (100.0, "100"),
     (1e20, "100000000000000000000"),
     (1e21, "1e+21"), (1.25e21, "1.25e+21"), (0.0001, "0.0001"), (0.00001, "1e-05"),
     (123456.789, "123456.789"), (-2.5e-10, "-2.5e-10"), (float("inf"), "+Inf"),
     (float("-inf"), "-Inf"), (0.1, "0.1"), (1e300, "1e+300"), (5e-324, "5e-324")],
)  # fmt: skip
def test_floats(x, text):
    assert float_text(x) == text


def test_float32():
    assert float_text(0.10000000149011612, 32) == "0.1"
    assert float_text(16777216.0, 32) == "16777216"


def test_quote():
    assert quote(b'a"b\n\xff') == '"a\\"b\\n\\xff"'
    assert quote("Zoë 日本".encode()) == '"Zoë 日本"'


def test_local_names():
    assert local_name("map[string]*main.Node") == "map[string]*Node"
    assert local_name("domain.T") == "domain.T"


def views(s, prog):
    return Views(Places(s, prog))


def test_composites():
    prog = b.program()
    s = b.state(prog)
    v = views(s, prog)
    rect = v.view([[1, 2], [3, 4]], b.RECT)
    assert rect.text == "Rect"
    assert [(n, p.text) for n, p in rect.parts] == [("min", "Point"), ("max", "Point")]
    assert [p.text for _, p in rect.parts[1][1].parts] == ["3", "4"]
    array = v.view([7] * 1000, b.ARR)
    assert (array.text, len(array.parts), array.elided) == ("[1000]int", 16, 984)
    assert v.view(None, b.PNODE).text == "nil"
    assert v.view((None, 0, 0, 0), b.INTS).text == "nil"
    assert v.view((b.STRING, b"x"), b.ANY).text == 'string "x"'
    assert v.view({b"b": 2, b"a": 1}, b.MAP).parts[0][0] == '"a"'


def test_references():
    prog = b.program()
    s = b.state(prog)
    array = s.heap.new(b.S_INTS, [1, 2, 3, 4])
    node = s.heap.new(b.S_NODE, [1, None])
    v = views(s, prog)
    part = v.view((array, 1, 2, 3), b.INTS)
    assert (part.text, part.target) == ("len 2 cap 3", "h1[1]")
    assert [p.text for _, p in part.parts] == ["2", "3"]
    assert v.view(node, b.PNODE).target == "h2"
    assert v.view((s.current.frame, 7), b.PINT).target == "g1.main.n"
    assert v.view((array, 2), b.PINT).target == "h1[2]"
