"""What is reachable, from where."""

from __future__ import annotations

from machine import build as b

from gomem.lower.program import Point, Term
from gomem.machine.edges import Edges
from gomem.machine.gc import mark
from gomem.machine.heap import OID
from gomem.machine.places import Places
from gomem.machine.views import Views


def reached(s, prog):
    marks = mark(s, prog)
    return {r[OID] for r in s.heap.records() if marks.live(r)}


def names(s, prog):
    places = Places(s, prog)
    edges = Edges(places, Views(places))
    edges.add_roots()
    edges.objects(s.heap.records())
    return edges.by


def test_frames_and_package_variables_are_roots():
    prog = b.program()
    s = b.state(prog)
    new = s.heap.new
    second = new(b.S_NODE, [2, None])
    s.current.frame[6] = new(b.S_NODE, [1, second])
    s.G[0] = new(b.S_NODE, [3, None])
    new(b.S_NODE, [4, None])
    assert reached(s, prog) == {1, 2, 3}
    assert names(s, prog) == {1: ["h2.next"], 2: ["g1.main.p"], 3: ["main.head"]}
    assert [mark(s, prog).shared(r) for r in s.heap.records()[:3]] == [(1,), (1,), (1,)]


def test_goroutines_share_what_both_reach():
    prog = b.program()
    s = b.state(prog)
    g = b.Goroutine(2, b.frame(), 2, 0xC000200020, 2048, 32, [], 0, "select", ())
    s.goroutines.append(g)
    both = s.heap.new(b.S_NODE, [1, None])
    s.current.frame[6] = g.frame[6] = both
    s.current.frame[8] = s.heap.new(b.S_INT, [1])
    s.G[0] = s.heap.new(b.S_NODE, [2, None])
    marks = mark(s, prog)
    assert [marks.shared(r) for r in s.heap.records()] == [(1, 2), (1,), (1, 2)]


def test_a_pointer_to_the_inside_keeps_the_whole():
    prog = b.program()
    s = b.state(prog)
    new = s.heap.new
    other = new(b.S_NODE, [9, None])
    pair = new(b.S_PAIR, [[1, other], [2, None]])
    s.current.frame[6] = pair[1]
    assert reached(s, prog) == {1, 2}
    assert Places(s, prog).locate(pair[1]).label == "h2.b"
    array = new(b.S_NODES, [[1, None], [2, None]])
    s.current.frame[6] = array[1]
    assert reached(s, prog) == {3}
    assert Places(s, prog).locate(array[1]).label == "h3[1]"


def test_cycles_are_collected():
    prog = b.program()
    s = b.state(prog)
    x = s.heap.new(b.S_NODE, [1, None])
    y = s.heap.new(b.S_NODE, [2, x])
    x[1] = y
    assert reached(s, prog) == set()


def test_only_variables_in_scope_count():
    points = [
        Point(0, 0, [], Term("goto", target=1), None, 30, 40, (7,)),
        Point(1, 0, [], Term("return", "None"), None, 45, 50, (7,)),
    ]
    prog = b.program(points)
    s = b.state(prog, point=1)
    s.current.frame[6] = s.heap.new(b.S_NODE, [1, None])
    assert reached(s, prog) == set()


def test_a_temporary_counts_until_it_is_read():
    prog = b.program()
    s = b.state(prog, point=1)
    s.current.frame[9] = s.heap.new(b.S_NODE, [1, None])
    assert reached(s, prog) == {1}
    assert names(s, prog) == {1: ["g1.main (temporary)"]}
    s.current.point = 2
    assert reached(s, prog) == set()


def test_strings_maps_boxes_and_moved_variables():
    prog = b.program()
    s = b.state(prog)
    text = s.heap.new(b.S_STRING, b"some heap text")
    s.current.frame[8] = s.heap.new(b.S_INT, [5])
    box = s.heap.new(b.S_BOX, (b.STRING, text))
    assert reached(s, prog) == {2}
    s.G[0] = box
    assert reached(s, prog) == {1, 2, 3}


def test_a_long_list_does_not_recurse():
    prog = b.program()
    s = b.state(prog)
    head = None
    for i in range(50_000):
        head = s.heap.new(b.S_NODE, [i, head])
    s.G[0] = head
    assert len(reached(s, prog)) == 50_000
