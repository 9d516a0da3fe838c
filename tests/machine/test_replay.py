"""Replay is exact: random programs show the same states however a step is reached."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from machine.goprograms import Maker
from machine.goroutines import concurrent_program

from gomem import pipeline
from gomem.machine import engine as engine_module
from gomem.machine import navigation, recording, sched
from gomem.machine.engine import Engine
from gomem.render.plain import PlainOptions, plain_steps
from gomem.render.values import SEGMENTS

MOST = 4000
"""Steps of a run that is looked at."""
SMALL = settings(
    max_examples=10, deadline=None, derandomize=True, phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
seeds = st.integers(0, 1 << 32)
gogc = st.sampled_from([0, 1, 100])


@pytest.fixture
def short(monkeypatch):
    """Everything that is done in long runs is done in short ones."""
    monkeypatch.setattr(recording, "FINE", 60)
    monkeypatch.setattr(recording, "CHUNK", 150)
    monkeypatch.setattr(engine_module, "SLACK", 100)
    monkeypatch.setattr(sched, "SLICE", 230)
    monkeypatch.setattr(navigation, "FAR", 30)
    monkeypatch.setattr(navigation, "SPACING", 120)
    monkeypatch.setattr(navigation, "SPACE", 0)
    monkeypatch.setattr(navigation, "PER_CELL", 1e-12)


def load(seed):
    rng = random.Random(seed)
    text = concurrent_program(rng) if seed % 2 else Maker(rng).program()
    return pipeline.load_source("demo.go", text.encode())


def engine(loaded, percent):
    return Engine(pipeline.program(loaded), fileset=loaded.fileset, gogc=percent)


def record(loaded, percent):
    return recording.record(engine(loaded, percent), loaded.fileset, MOST)


def all_of(e):
    """What two runs must agree in."""
    s = e.state
    heap = [r[1:7] + r[8:] for r in s.heap.records()]
    end = (s.end.reason, s.end.exit, s.end.message) if s.end else None
    return (s.steps, bytes(s.stdout), bytes(s.stderr), end, s.collections, s.heap.live, s.rng, heap)


@SMALL
@given(seeds, gogc)
def test_any_order_equals_a_straight_run(short, seed, percent):
    loaded = load(seed)
    straight, jumping = record(loaded, percent), record(loaded, percent)
    assert jumping.steps == straight.steps
    wanted = list(range(1, straight.steps + 1))
    if len(wanted) > 300:
        first = random.Random(seed).randrange(len(wanted) - 200)
        wanted = [*wanted[:50], *wanted[first : first + 200], *wanted[-50:]]
    forwards = {k: straight.snapshot(k) for k in sorted(set(wanted))}
    random.Random(seed).shuffle(wanted)
    for k in wanted[:250]:
        assert jumping.snapshot(k) == forwards[k], k
    for k in sorted(forwards, reverse=True)[:40]:
        jumping._cache.clear()
        assert jumping.snapshot(k) == forwards[k], k


@SMALL
@given(seeds, gogc, st.integers(1, 400))
def test_grains_agree(short, seed, percent, stride):
    loaded = load(seed)
    coarse, fine, mixed = (engine(loaded, percent) for _ in range(3))
    coarse.run_all()
    while fine.state.end is None:
        fine.step()
    while mixed.state.end is None:
        mixed.advance(mixed.state.steps + stride)
    assert all_of(coarse) == all_of(fine)
    assert all_of(mixed) == all_of(fine)


@SMALL
@given(seeds, gogc)
def test_counts_are_exact(short, seed, percent):
    loaded = load(seed)
    counted = engine(loaded, percent)
    counter = counted.count()
    stepped = engine(loaded, percent)
    each = stepped.count()
    counted.advance(MOST)
    while stepped.state.end is None and stepped.state.steps < MOST:
        stepped.step()
    assert counted.state.steps == stepped.state.steps
    assert counter.accesses() == each.accesses()


@SMALL
@given(seeds)
def test_variables_are_what_the_program_prints(short, seed):
    r = record(load(seed * 2), 1)
    before = b""
    seen = 0
    for k in range(1, min(r.steps, 1500) + 1):
        s = r.snapshot(k)
        said, before = s.stderr[len(before) :].decode(), s.stderr
        if said.startswith("v ") and s.goroutines:
            top = {v.name: v for v in s.goroutines[0].frames[0].slots if v.live}
            heap = {o.oid: o.value.text for o in s.heap}
            values = [heap.get(v.home, v.value.text) for v in (top["x"], top["y"])]
            assert ["v", *values] == said.split(), k
            seen += 1
    assert seen or r.steps > 1500


@settings(SMALL, max_examples=4)
@given(seeds)
def test_same_input_same_bytes(short, seed):
    loaded = load(seed)
    options = PlainOptions(addresses=True, diff=False, shown=frozenset(SEGMENTS))
    one, two = (record(loaded, 1) for _ in range(2))
    steps = range(1, min(one.steps, 250) + 1)
    assert list(plain_steps(one, steps, options)) == list(plain_steps(two, steps, options))
