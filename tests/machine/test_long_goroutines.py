"""A million steps over goroutines: a step looks the same wherever one comes from."""

from __future__ import annotations

import random

import pytest

from gomem import pipeline

PROGRAM = b"""package main

func work(in <-chan int, out chan<- [2]int) {
	for n := range in {
		steps := 0
		for m := n; m != 1; steps++ {
			if m%2 == 0 {
				m /= 2
			} else {
				m = 3*m + 1
			}
		}
		out <- [2]int{n, steps}
	}
}

func main() {
	in, out := make(chan int, 4), make(chan [2]int)
	for range 5 {
		go work(in, out)
	}
	go func() {
		for n := 1; n <= 6000; n++ {
			in <- n
		}
		close(in)
	}()
	best := [2]int{}
	for range 6000 {
		if r := <-out; r[1] > best[1] {
			best = r
		}
	}
	println(best[0], best[1])
}
"""
STEPS = 1_000_000


@pytest.mark.slow
def test_any_order():
    loaded = pipeline.load_source("long.go", PROGRAM)
    forwards, jumping = (pipeline.record_run(loaded, max_steps=STEPS) for _ in range(2))
    assert forwards.steps == jumping.steps == STEPS
    rng = random.Random(1)
    wanted = sorted(rng.sample(range(1, STEPS + 1), 60) + list(range(STEPS - 40, STEPS + 1)))
    seen = {n: forwards.snapshot(n) for n in wanted}
    rng.shuffle(wanted)
    for n in wanted:
        assert jumping.snapshot(n) == seen[n], n
    engine = pipeline.engine(loaded)
    for n in sorted(wanted)[:20]:
        engine.advance(n)
        assert engine.state.steps == n
        assert bytes(engine.state.stderr) == seen[n].stderr
        assert [g.gid for g in engine.state.goroutines] == [g.gid for g in seen[n].goroutines]
