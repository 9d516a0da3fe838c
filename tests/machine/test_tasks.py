"""Goroutines in direct style do what they do on the engine that can stop anywhere."""

from __future__ import annotations

import re

import pytest

from gomem import pipeline

HEAD = 'package main\n\nimport (\n\t"fmt"\n\t"sync"\n\t"sync/atomic"\n\t"time"\n)\n\n'
USED = "\nvar _ = fmt.Sprint\nvar _ sync.Mutex\nvar _ atomic.Bool\nvar _ time.Duration\n"

NUMBERS = "c := make(chan int)\n go func() { for i := 0; ; i++ { c <- i } }()\n"
PROGRAMS = {
    "a func value waits": NUMBERS
    + "f := func(g func() int) int { return g() }\n"
    + "fmt.Println(f(func() int { return <-c + <-c }), f(func() int { return 7 }))",
    "a method waits": NUMBERS
    + "for _, s := range []source{slow(c), quick(3)} { fmt.Println(s.next()) }\n"
    + "f, g := slow(c).next, source.next; fmt.Println(f(), g(slow(c)))",
    "a deferred call waits, and recovers": NUMBERS
    + "func() { defer func() { fmt.Println(<-c, recover(), <-c) }(); panic(1) }()",
    "a loop over a function waits": NUMBERS
    + "for v := range func(yield func(int) bool) { for yield(<-c) {} } {\n"
    + " defer func() { fmt.Println(v, <-c) }(); if v > 2 { break } }",
    "recursion waits": "c := make(chan int); go walk(30, c)\n"
    + "for v := range c { fmt.Print(v, ' ') }",
    "locks, groups and once": NUMBERS
    + "var wg sync.WaitGroup; var mu sync.RWMutex; var once sync.Once; n := 0\n"
    + "for i := range 3 { wg.Add(1); go func() { defer wg.Done(); mu.Lock(); defer mu.Unlock()\n"
    + " once.Do(func() { n = <-c }); <-c; n += i }() }\n wg.Wait(); fmt.Println(n)",
    "select": "a, b := make(chan int), make(chan int, 1); var none chan int\n"
    + "go func() { a <- 1; close(a) }()\n"
    + "for range 5 { select { case v, ok := <-a: fmt.Println(v, ok)\n case b <- 2: fmt.Println(2)\n"
    + " case v := <-b: fmt.Println(v)\n case <-none: } }",
    "a loop watches a variable": "var done atomic.Bool; go func() { done.Store(true) }()\n"
    + "for !done.Load() {}\n fmt.Println(done.Load())",
    "a loop looks at a channel": "c := make(chan int)\n"
    + "go func() { time.Sleep(time.Millisecond); close(c) }()\n"
    + "for { select { case <-c: fmt.Println('c'); return\n default: } }",
    "a loop counts what it finds": "c := make(chan int, 3)\n"
    + "go func() { for i := range 9 { c <- i } }()\n"
    + "for n := 0; n < 9; { select { case v := <-c: n++; fmt.Println(v)\n default: } }",
    "go with method values": NUMBERS
    + "d := make(chan int); for _, s := range []source{quick(3), slow(c)} { go s.next()\n"
    + " f := s.next; go f(); go func() { d <- f() }(); fmt.Println(<-d) }",
    "a loop for ever": "go func() { for {} }(); time.Sleep(time.Millisecond); fmt.Println(1)",
    "a loop until a time": "go func() { for {} }()\n"
    + "for t := time.Now(); time.Since(t) < time.Millisecond; {}\n fmt.Println(1)",
    "sending to a channel that is closed": "c := make(chan int)\n"
    + "go func() { defer func() { fmt.Println(recover()); c = nil }(); c <- 1 }()\n"
    + "time.Sleep(1); close(c); time.Sleep(1); fmt.Println(c == nil)",
    "a panic in a goroutine": "c := make(chan int)\n"
    + "go func() { defer func() { panic(<-c) }(); panic('a') }(); c <- 5; <-c",
    "a deadlock": "c := make(chan int); var mu sync.Mutex; mu.Lock(); var none chan int\n"
    + "go func() { defer func() { c <- 1 }() }(); go mu.Lock(); go walk(1, c)\n"
    + "go func() { select { case <-c: <-none\n case none <- 1: } }(); <-none",
    "a fatal error": "var mu sync.Mutex; defer fmt.Println('d'); time.Sleep(1); mu.Unlock()",
    "go of nil": "var f func(); time.Sleep(1); go f()",
}
TYPES = """
type source interface{ next() int }
type slow chan int
type quick int

func (s slow) next() int { return <-s }
func (q quick) next() int { return int(q) }

func walk(n int, c chan int) {
	if n > 0 {
		walk(n/2, c)
		c <- n
		walk(n/3, c)
	}
	if n == 30 {
		close(c)
	}
}
"""


def text_of(body: str) -> bytes:
    """A program with a body of main; characters are printed as numbers."""
    return f"{HEAD}{TYPES}\nfunc main() {{\n{body}\n}}\n{USED}".encode()


@pytest.mark.parametrize("name", PROGRAMS)
def test_both_engines_agree(name: str) -> None:
    """Output, last words but for offsets, and exit status."""
    loaded = pipeline.load_source("a.go", text_of(PROGRAMS[name]))
    assert type(pipeline.runner(loaded)).__name__ == "TaskEngine"
    direct = pipeline.run(loaded)
    stepped = pipeline.run(loaded, max_steps=3_000_000)
    assert not stepped.stopped
    assert (direct.stdout, direct.exit) == (stepped.stdout, stepped.exit)
    assert _words(direct.stderr) == _words(stepped.stderr)


def _words(stderr: bytes) -> str:
    return re.sub(r" (\+|pc=)0x[0-9a-f]+", "", stderr.decode())


@pytest.mark.parametrize(
    "body",
    [
        "go func() {}(); fmt.Println(stringer{})",
        "i := 0\nagain:\n i++; if i < 3 { goto again }\n go func() {}(); time.Sleep(1)",
    ],
)
def test_others_run_on_the_engine(body: str) -> None:
    """A String method that waits, and goto."""
    more = "\ntype stringer struct{}\nfunc (stringer) String() string { time.Sleep(1); return `s` }"
    loaded = pipeline.load_source("a.go", text_of(body) + more.encode())
    assert type(pipeline.runner(loaded)).__name__ == "Engine"


def test_without_waiting_nothing_changes() -> None:
    """A program that only looks at the clock has no generators."""
    body = (
        "t := time.Now(); n := 0; for { n++; if n > 5 { break } }; fmt.Println(time.Since(t) > 0)"
    )
    loaded = pipeline.load_source("a.go", text_of(body))
    machine = pipeline.runner(loaded)
    waiting = machine.program.consts["_waiting"]
    assert waiting.waiting == set()  # type: ignore[attr-defined]  # Colours
