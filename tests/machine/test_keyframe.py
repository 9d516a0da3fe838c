"""A copy of the state is equal, independent, and has the same shape."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from machine import build as b

from gomem.machine import keyframe
from gomem.machine.heap import OID


def shape(roots):
    """The graph as text that does not depend on identities, but shows sharing."""
    numbers, out, work = {}, [], list(roots)
    while work:
        v = work.pop()
        if isinstance(v, (list, tuple, dict)):
            if id(v) in numbers and not (isinstance(v, tuple) and not has_list(v)):
                out.append(("seen", numbers[id(v)]))
                continue
            numbers[id(v)] = len(numbers)
            out.append((type(v).__name__, len(v)))
            work.extend(v.values() if isinstance(v, dict) else v)
        else:
            out.append(v)
    return out


def has_list(v):
    return any(isinstance(e, (list, dict)) or (isinstance(e, tuple) and has_list(e)) for e in v)


def roots(s):
    return [s.G, s.current.frame, [[r[OID], r[0]] for r in s.heap.records()]]


@st.composite
def graphs(draw):
    """A state with random nodes, pointers, slices, maps and boxes."""
    prog = b.program()
    s = b.state(prog)
    made = [s.current.frame, s.G]
    for i in range(draw(st.integers(1, 25))):
        to = draw(st.sampled_from(made))
        kind = draw(st.sampled_from(("node", "slice", "map", "box", "cell", "ints")))
        if kind == "node":
            made.append(s.heap.new(b.S_NODE, [i, to]))
        elif kind == "slice" and isinstance(to, list):
            made.append(s.heap.new(b.S_NODES, [(to, 0, 1, 1), i]))
        elif kind == "map":
            made.append(s.heap.new(b.S_MAP, {b"k%d" % i: to, b"n": i}))
        elif kind == "box":
            made.append(s.heap.new(b.S_BOX, (b.PNODE, to)))
        elif kind == "cell" and isinstance(to, list):
            made.append(s.heap.new(b.S_NODE, [(to, 0), None]))
        else:
            made.append(s.heap.new(b.S_INTS, list(range(40))))
    for cell in (6, 8, 9):
        s.current.frame[cell] = draw(st.sampled_from(made))
    s.G[0] = draw(st.sampled_from(made))
    for v in made[2:]:
        if isinstance(v, list) and v and not isinstance(v[0], tuple) and draw(st.booleans()):
            v[-1] = draw(st.sampled_from(made))
    return s, made


@settings(max_examples=150, deadline=None)
@given(graphs())
def test_restore_gives_the_same_graph(case):
    s, made = case
    g = s.G
    want = shape(roots(s))
    k = keyframe.take(s)
    for v in made:
        if isinstance(v, list):
            v[:] = [None] * len(v)
        elif isinstance(v, dict):
            v.clear()
    s.steps = 99
    s.heap.new(b.S_NODE, [0, None])
    for _ in range(2):
        keyframe.restore(s, k)
        assert s.G is g
        assert s.steps == 0
        assert shape(roots(s)) == want
        assert all(s.heap.by_id[id(r[0])] is r for r in s.heap.records())
        s.current.frame[6] = None  # the keyframe is not touched by what happens now
        s.G[0] = None


def test_pointers_into_package_variables_stay():
    s = b.state(b.program())
    s.current.frame[6] = (s.G, 0)
    k = keyframe.take(s)
    keyframe.restore(s, k)
    assert s.current.frame[6][0] is s.G


def test_keys_that_hold_identities():
    s = b.state(b.program())
    node = s.heap.new(b.S_NODE, [1, None])
    s.G[0] = {("p", id(node), None): (node, 5)}
    k = keyframe.take(s)
    keyframe.restore(s, k)
    ((key, (kept, n)),) = s.G[0].items()
    assert kept is not node
    assert key == ("p", id(kept), None)
    assert n == 5


def test_a_running_generator_is_not_copied():
    s = b.state(b.program())
    s.current.frame[9] = (i for i in range(3))
    assert keyframe.take(s) is None


def test_a_long_list_does_not_recurse():
    s = b.state(b.program())
    head = None
    for i in range(50_000):
        head = s.heap.new(b.S_NODE, [i, head])
    s.G[0] = head
    k = keyframe.take(s)
    keyframe.restore(s, k)
    n, at = 0, s.G[0]
    while at is not None:
        n, at = n + 1, at[1]
    assert n == 50_000


def test_the_allocator_goes_on_as_before():
    s = b.state(b.program())
    s.heap.new(b.S_NODE, [1, None])
    s.heap.new(b.S_INT, [1])
    k = keyframe.take(s)
    first = [s.heap.address_of(s.heap.new(i, [0, None])) for i in (b.S_NODE, b.S_INT, b.S_ARR)]
    keyframe.restore(s, k)
    again = [s.heap.address_of(s.heap.new(i, [0, None])) for i in (b.S_NODE, b.S_INT, b.S_ARR)]
    assert first == again
    assert s.heap.next_oid == 6
