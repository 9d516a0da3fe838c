"""Recordings of real programs: any order of access shows the same states."""

from __future__ import annotations

import random

import pytest

from gomem import pipeline

STAGES = """package main

import "fmt"

var a = 10

func init() {
	fmt.Println("Hello")
}

func add(x int, y int) {
	z := x + y
	fmt.Println(z)
}

func main() {
	add(5, 4)
	add(a, 3)
}
"""
GARBAGE = """package main

type node struct {
	v    int
	next *node
}

var keep *node
var chunk []byte

func fill(n int) {
	for i := 0; i < n; i++ {
		chunk = make([]byte, 4096)
		if i%50 == 0 {
			keep = &node{i, keep}
		}
	}
}

func main() {
	fill(4000)
	println(keep.v)
}
"""
PANICS = """package main

func f(list []int, i int) (n int) {
	defer func() {
		if r := recover(); r != nil {
			n = -1
		}
	}()
	return list[i]
}

func main() {
	println(f([]int{1}, 0), f([]int{1}, 3))
	var p *int
	println(*p)
}
"""


def record(text, max_steps=1_000_000):
    return pipeline.record_run(pipeline.load_source("demo.go", text.encode()), max_steps=max_steps)


def test_the_six_stages():
    r = record(STAGES)
    notes = [n for k in range(1, r.steps + 1) for n in r.snapshot(k).step.notes]
    stages = [n for n in notes if n.startswith("stage ")]
    assert [s.split(":")[0] for s in stages] == [f"stage {i}" for i in range(1, 7)]
    assert stages[3] == "stage 4: add(5, 4)"
    calls = [r.snapshot(k) for k in range(1, r.steps + 1)]
    frames = [s.goroutines[0].frames[0] for s in calls if "add" in s.step.func and s.goroutines]
    seen = {tuple(v.value.text for v in f.slots if v.live) for f in frames if f.func == "main.add"}
    assert {("5", "4", "9"), ("10", "3", "13")} <= seen


@pytest.mark.parametrize("text", [STAGES, PANICS])
def test_any_order_shows_the_same(text):
    first, second = record(text), record(text)
    order = list(range(1, first.steps + 1))
    forwards = {k: first.snapshot(k) for k in order}
    random.Random(1).shuffle(order)
    for k in order:
        assert second.snapshot(k) == forwards[k], k


def test_collections_happen_at_the_same_step_in_every_grain():
    loaded = pipeline.load_source("demo.go", GARBAGE.encode())
    fast = pipeline.engine(loaded)
    fast.run_all()
    slow = pipeline.engine(loaded)
    while slow.state.end is None:
        slow.advance(slow.state.steps + 700)
    assert fast.state.collections == slow.state.collections > 1
    assert fast.state.steps == slow.state.steps
    assert fast.state.heap.live == slow.state.heap.live
    assert [r[:4] for r in map(_plain, fast.state.heap.records())] == [
        r[:4] for r in map(_plain, slow.state.heap.records())
    ]


def _plain(record):
    return record[1:7]


def test_a_long_run_with_collections():
    first, second = record(GARBAGE), record(GARBAGE)
    assert first.summary.collections > 1
    middle = first.steps // 2
    steps = list(range(middle, middle + 30))
    forwards = [first.snapshot(k) for k in steps]
    assert [second.snapshot(k) for k in reversed(steps)] == forwards[::-1]
    births = [o.step for o in forwards[-1].heap]
    assert births == sorted(births)
    assert all(0 < b <= steps[-1] for b in births)


def test_births_are_exact():
    r = record(GARBAGE)
    for o in r.snapshot(r.steps // 2).heap[-3:]:
        assert o.oid in {x.oid for x in r.snapshot(o.step).heap}
        assert o.oid not in {x.oid for x in r.snapshot(o.step - 1).heap}


def test_the_limit():
    r = record(GARBAGE, max_steps=500)
    assert (r.steps, r.summary.end) == (500, "limit")
    assert r.snapshot(500).step.number == 500


def test_the_last_words_of_a_panic():
    r = record(PANICS)
    assert (r.summary.end, r.summary.exit) == ("panic", 2)
    last = r.snapshot(r.steps)
    assert last.step.title == "program panics"
    assert last.goroutines[0].frames
