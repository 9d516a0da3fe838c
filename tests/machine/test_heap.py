"""The allocator's numbers, and what a collection gives back."""

from __future__ import annotations

from machine import build as b

from gomem.machine import gc
from gomem.machine.heap import ADDR, OID, SIZE, TAKES, Heap
from gomem.machine.sizes import CLASS_PAGES, CLASS_SIZES, takes


def record(heap, value):
    return heap.by_id[id(value)]


def test_there_are_67_classes():
    assert len(CLASS_SIZES) == len(CLASS_PAGES) == 67
    assert list(CLASS_SIZES) == sorted(set(CLASS_SIZES))


def test_sizes_that_the_runtime_rounds_to():
    assert takes(24, noscan=True) == 24
    assert takes(25, noscan=True) == 32
    assert takes(512, noscan=False) == 512
    assert takes(513, noscan=False) == 576  # a header: 521
    assert takes(576, noscan=False) == 640
    assert takes(576, noscan=True) == 576
    assert takes(32760, noscan=True) == 32768
    assert takes(32768, noscan=True) == 32768
    assert takes(32769, noscan=True) == 40960


def test_tiny_objects_share_a_block():
    heap = Heap(b.program(), [1])
    x, y, z = heap.new(b.S_INT, [1]), heap.new(b.S_INT, [2]), heap.new(b.S_INT, [3])
    at = [record(heap, v)[ADDR] for v in (x, y, z)]
    assert at[1] == at[0] + 8
    assert at[0] % 16 == 0
    assert at[2] % 16 == 0
    assert at[2] != at[0]
    assert heap.live == 32
    c = heap.new(b.S_BYTE, [7])
    assert record(heap, c)[ADDR] == at[2] + 8


def test_a_header_moves_the_object_by_8_bytes():
    heap = Heap(b.program(), [1])
    v = heap.new(b.S_FLAT, [None] * 100)
    assert record(heap, v)[SIZE] == 800
    assert record(heap, v)[TAKES] == 896
    assert record(heap, v)[ADDR] % 8192 == 8


def test_sizes_of_slices_strings_maps_and_boxes():
    heap = Heap(b.program(), [1])
    values = [
        (b.S_INTS, [0] * 5, 40, 48), (b.S_STRING, b"x" * 33, 33, 48), (b.S_MAP, {}, 48, 48),
        (b.S_BOX, (b.STRING, b"hello"), 16, 16), (b.S_INTS, [0] * 5000, 40000, 40960),
    ]  # fmt: skip
    for s, v, size, taken in values:
        r = record(heap, heap.new(s, v))
        assert (r[SIZE], r[TAKES]) == (size, taken)
    assert heap.counts[b.S_INTS] == 2
    assert heap.bytes[b.S_INTS] == 40040


def test_zero_size_is_no_object():
    heap = Heap(b.program(), [1])
    heap.new(b.S_INTS, [])
    assert not heap.by_id
    assert heap.next_oid == 1


def test_the_lowest_free_slot_is_used_again():
    prog = b.program()
    s = b.state(prog)
    nodes = [s.heap.new(b.S_NODE, [i, None]) for i in range(4)]
    at = [record(s.heap, v)[ADDR] for v in nodes]
    assert at == sorted(at)
    f = s.current.frame
    f[6] = nodes[3]
    live = s.heap.live
    gc.collect(s, prog)
    assert s.heap.live == live - 48
    again = [s.heap.new(b.S_NODE, [9, None]) for _ in range(2)]
    assert [record(s.heap, v)[ADDR] for v in again] == at[:2]
    assert [record(s.heap, v)[OID] for v in again] == [5, 6]
    assert s.heap.counts[b.S_NODE] == 6


def test_the_same_python_object_twice():
    """Python shares one-byte strings: both are objects of their own."""
    prog = b.program()
    s = b.state(prog)
    one = b"a"
    s.heap.new(b.S_STRING, one)
    s.heap.new(b.S_STRING, one)
    assert [r[OID] for r in s.heap.records()] == [1, 2]
    gc.collect(s, prog)
    assert s.heap.records() == []
    assert s.heap.live == 0


def test_the_goal_asks_for_a_collection():
    stop = [1]
    prog = b.program()
    s = b.state(prog)
    s.heap.stop = stop
    while stop[0]:
        s.heap.new(b.S_ARR, [0] * 1000)
    assert s.heap.gc_wanted
    assert s.heap.live > 4 << 20
    gc.collect(s, prog)
    assert not s.heap.gc_wanted
    assert s.heap.live == 0
    assert s.collections == 1


def test_gogc_off():
    heap = Heap(b.program(), [1], gogc=-1)
    for _ in range(600):
        heap.new(b.S_ARR, [0] * 1000)
    assert not heap.gc_wanted


def test_tiny_block_lives_as_long_as_one_of_its_objects():
    prog = b.program()
    s = b.state(prog)
    x = s.heap.new(b.S_INT, [1])
    s.heap.new(b.S_INT, [2])
    s.current.frame[8] = x
    gc.collect(s, prog)
    assert s.heap.live == 16
    s.current.frame[8] = None
    gc.collect(s, prog)
    assert s.heap.live == 0


def test_addresses_of_parts():
    prog = b.program()
    s = b.state(prog)
    rect = s.heap.new(b.S_RECT, [[1, 2], [3, 4]])
    at = record(s.heap, rect)[ADDR]
    assert s.heap.address_of(rect) == at
    assert s.heap.address_of(rect[1]) == at + 16
    assert s.heap.address_of(rect[1], 1) == at + 24
    f = s.current.frame
    assert s.heap.address_of(f, 7) == f[3] + 8
    assert s.heap.address_of(s.G, 0) == 0x5A1000
