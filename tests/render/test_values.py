"""Values, cuts, marks and cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render.fake import FakeRecording, but, val

from gomem.render.cells import cells, expand_tabs, wrap
from gomem.render.plain import PlainOptions, plain_steps, quote
from gomem.render.values import Marks, clean, cut_middle, fit, value_text
from gomem.trace.snapshot import Change


@given(st.text(), st.integers(4, 80))
def test_fit_fits(text, width):
    assert cells(fit(clean(text), width)) <= width


def test_cut_middle_counts_what_is_missing():
    text = "".join(chr(97 + i % 26) for i in range(200))
    cut = cut_middle(text, 40)
    head, missing, tail = cut.split("…")
    assert len(cut) == 40
    assert text.startswith(head)
    assert text.endswith(tail)
    assert len(head) + len(tail) + int(missing) == 200


@given(st.text(alphabet="ab 世\u0301", max_size=60), st.integers(4, 30))
def test_wrap_loses_nothing(text, width):
    lines = wrap(text, width)
    assert all(cells(t) <= width for t in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_cells():
    assert cells("abc") == 3
    assert cells("日本") == 4
    assert cells("e\u0301") == 1
    assert expand_tabs("a\tb\t日\tc") == "a   b   日  c"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (val("42"), "42"),
        (val("0xc000010030", "h3"), "-> h3"),
        (val("len 3 cap 3", "h2[0]"), "len 3 cap 3 -> h2[0]"),
        (val("[9]int", parts=(("0", val("1")), ("1", val("2"))), elided=7), "[9]int{1, 2, 7 more}"),
        (val("T", parts=(("p", val("0xc0", "h1")),)), "T{p: -> h1}"),
        (val('"a"', "rodata 0x4a2c31"), '"a" -> rodata'),
    ],
)  # fmt: skip
def test_value_text(value, text):
    assert value_text(value, addresses=False) == text


def test_addresses_are_shown_on_request():
    assert value_text(val("0xc000010030", "h3"), addresses=True) == "0xc000010030 -> h3"


def test_the_program_cannot_steer_the_terminal():
    assert clean("a\x1b[2Jb\x07\u009bc\ud800") == "a\\x1b[2Jb\\x07\\x9bc\\ud800"
    assert quote(b'\x1b[1m"\\\n\xff') == '"\\x1b[1m\\"\\\\\\n\\xff"'


def test_marks():
    marks = Marks(
        (
            Change("new", "h1", "", ""),
            Change("write", "h1", "", ""),
            Change("write", "h2.next", "", ""),
            Change("write", "g1.main.a[2]", "", ""),
            Change("write", "g1.main.s.name[0]", "", ""),
            Change("unreachable", "h4", "", ""),
        )
    )
    assert [marks.of(t) for t in ("h1", "h2", "g1.main.a", "g1.main.s", "h4", "h3")] == list(
        "+***x "
    )


def test_marks_tell_recursive_calls_apart():
    recording = FakeRecording()
    snapshot = recording.snapshot(6)
    g = snapshot.goroutines[0]
    twice = but(g, frames=(but(g.frames[0], serial=9), g.frames[0], g.frames[1]))
    changes = (
        Change("new", "frame main.newUser", "", ""),
        Change("write", "g1.newUser#2.age", "", ""),
    )
    recording._steps = (but(snapshot, goroutines=(twice,), changes=changes),)
    text = "".join(plain_steps(recording, range(1, 2), PlainOptions()))
    assert "stack g1 frame 9 param age int 8B 41   * changed\n" in text
    assert "stack g1 frame 2 param age int 8B 41\n" in text
    assert "stack g1 frame 9 main.newUser line 15 size 80B ret-to main.main:25   + new\n" in text
    assert "stack g1 frame 2 main.newUser line 15 size 80B ret-to main.main:25\n" in text


def test_a_slice_shows_its_elements_once():
    v = val("len 2 cap 2", "h2", (("0", val("1")), ("1", val("2"))))
    assert value_text(v, addresses=False) == "len 2 cap 2 {1, 2} -> h2"
    assert value_text(v, addresses=False, whole=False) == "len 2 cap 2 -> h2"
    on_stack = but(v, target="g1.main.a")
    assert value_text(on_stack, addresses=False, whole=False) == "len 2 cap 2 {1, 2} -> g1.main.a"
