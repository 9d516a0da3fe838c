"""Sentences, from snapshots made by hand."""

from __future__ import annotations

from machine import build as b
from render import fake

from gomem.machine.snapshots import Builder, Known
from gomem.trace.changes import diff
from gomem.trace.events import Events
from gomem.trace.facts import Fact, Read
from gomem.trace.narrate import narrate

STEPS = fake.snapshots()


def tell(fact, k, **events):
    """The story of step k + 1 of the hand-made recording."""
    before, after = STEPS[k - 1], STEPS[k]
    return narrate(fact, before, after, diff(before, after), Events(**events))


def test_a_call_pushes_a_frame():
    f = Fact("call", 'newUser("bob", 41)', callee="main.newUser", params=("name", "age"))
    s = tell(f, 5, func="main.main", line=25)
    assert (s.kind, s.title) == ("call", "frame pushed")
    assert 'for newUser is pushed on the stack: name="bob" age=41' in s.sentence
    assert "will return to main, line 25" in s.sentence


def test_a_name_found_in_the_data_segment():
    f = Fact("expr", "f(count)", reads=(Read("count", "noptrbss", ""),))
    s = tell(f, 9, func="main.main", line=27)
    assert "count is not in main's frame, found in the data segment (.noptrbss): 1" in s.notes


def test_an_object_that_was_lost():
    s = tell(Fact("assign", 'p = newUser("Zoë", 7)', ("p",)), 9, func="main.main", line=27)
    assert any(n.startswith("h3 (variable v) cannot be reached any more") for n in s.notes)


def test_a_collection_says_what_it_freed():
    s = tell(Fact("gc", ""), 11, collections=1, roots=4, freed=32)
    assert (s.kind, s.title) == ("gc", "collection")
    assert "from 4 roots" in s.sentence
    assert "h3 freed, 32 bytes" in s.sentence


def test_the_end():
    s = tell(Fact("exit", ""), 13, end="exit", func="main.main")
    assert s.title == "program ends"
    assert "takes back all memory" in s.sentence


def test_a_frame_popped():
    s = tell(Fact("pop", ""), 7, func="main.newUser", line=19)
    assert s.title == "frame popped"
    assert "its result h3 goes back to main, line 25" in s.sentence


def test_a_snapshot_of_a_state_by_hand():
    prog = b.program()
    s = b.state(prog)
    s.heap.now[0] = 3
    s.current.frame[6] = s.heap.new(b.S_NODE, [1, None])
    s.heap.now[0] = 4
    s.current.frame[7] = 42
    s.current.frame[8] = s.heap.new(b.S_INT, [5])
    known = Known(frozenset(("ram", "code", "data")), frozenset(), "", {})
    snap = Builder(prog, b.fileset()).build(s, STEPS[0].step, known)
    slots = {v.name: v for v in snap.goroutines[0].frames[0].slots}
    assert slots["p"].value.target == "h1"
    assert slots["n"].value.text == "42"
    assert (slots["t"].home, slots["t"].type, slots["t"].size) == ("h2", "*int", 8)
    assert [(o.oid, o.reached_by, o.step) for o in snap.heap] == [
        ("h1", ("g1.main.p",), 3), ("h2", ("g1.main.t",), 4),
    ]  # fmt: skip
    assert snap.heap[0].value.parts[0][1].text == "1"
    assert [c.name for c in snap.code] == ["main.main", "fmt.Println"]


def test_a_statement_that_panics_stores_no_results():
    f = Fact("return", "return list[i]")
    s = tell(f, 9, func="main.risky", panic='runtime.boundsError "index out of range [6]"')
    assert (s.kind, s.title) == ("panic", "panic")
    assert "return list[i] panics with runtime.boundsError" in s.sentence


def test_a_collection_between_statements():
    s = tell(None, 11, collections=1, roots=2)
    assert (s.kind, s.title) == ("gc", "collection")
