"""Unsynchronised access is told, synchronised access is not; `go run -race` says the same."""

from __future__ import annotations

import pytest

from gomem import pipeline

HEAD = 'package main\n\nimport "sync"\n\nvar hits int\n\nvar table = map[int]int{}\n\n'
HEAD += "var mu sync.Mutex\n\nfunc main() {\n"


def races(body):
    """The races of a main function, as (name, line in it, line in it)."""
    text = HEAD + body + "\tmu.Lock()\n\tprintln(hits, len(table))\n}\n"
    first = HEAD.count("\n")
    found = pipeline.record_run(pipeline.load_source("r.go", text.encode())).summary.races
    return [(r.name, r.line - first, r.other_line - first) for r in found]


WORKERS = """	var wg sync.WaitGroup
	counter := 0
	for i := range 3 {
		wg.Go(func() {
			%s
			_ = i
		})
	}
	wg.Wait()
	println(counter)
"""


@pytest.mark.parametrize(
    ("what", "name"),
    [("counter++", "counter"), ("hits += 2", "hits"), ("table[i] = 1", "table"),
     ("hits = i", "hits"), ("counter, hits = hits, counter", "counter")],
)  # fmt: skip
def test_a_race(what, name):
    found = races(WORKERS % what)
    assert (name, 5, 5) in found


@pytest.mark.parametrize(
    "what",
    ["mu.Lock(); counter++; mu.Unlock()", "mu.Lock(); defer mu.Unlock(); hits++", "println(i)",
     "local := i; local++; println(local)"],
)  # fmt: skip
def test_no_race(what):
    assert races(WORKERS % what) == []


def test_a_channel_orders():
    assert races("\tdone := make(chan bool)\n\tx := 1\n\tgo func() { x = 2; done <- true }()\n"
                 "\t<-done\n\tx = 3\n\tprintln(x)\n") == []  # fmt: skip


def test_one_read_before_the_channel():
    body = "\tdone := make(chan bool)\n\tx := 1\n\tgo func() { x = 2; done <- true }()\n"
    body += "\tgo func() { println(x) }()\n\t<-done\n\tfor range 3 {\n\t\tmu.TryLock()\n\t}\n"
    assert ("x", 3, 4) in races(body)
