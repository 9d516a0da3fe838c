"""A recording made by hand: every kind of thing that a snapshot can hold."""

from __future__ import annotations

from gomem.trace.snapshot import (
    Change,
    Code,
    Frame,
    Goroutine,
    HeapObject,
    LineAllocations,
    Slot,
    Snapshot,
    Static,
    Step,
    Summary,
    ValueView,
)

SOURCE = '''package main

import "fmt"

type User struct {
	name string
	age  int
	next *User
}

var greeting = "hello"
var count int
var cache map[string]int

func newUser(name string, age int) (u *User) {
	v := User{name: name, age: age}
	u = &v
	count++
	return u
}

func main() {
	cache = make(map[string]int)
	list := []int{1, 2, 3}
	p := newUser("bob", 41)
	cache[p.name] = p.age
	p = newUser("Zoë 日本", 7)
	done := make(chan bool)
	go func() { done <- true }()
	fmt.Println(greeting, p.name, len(list))
	<-done
}
'''  # fmt: skip


def but(thing, **changes):
    """A copy of a record with some fields replaced."""
    fields = {n: getattr(thing, n) for n in type(thing).__match_args__}
    return type(thing)(**{**fields, **changes})


def val(text, target="", parts=(), elided=0):
    return ValueView(text, target, tuple(parts), elided)


def slot(kind, name, type_, size, offset, value, *, live=True, home="stack", base=0xC00006E000):
    return Slot(kind, name, type_, size, offset, base + offset, value, live, home)


CODE = (
    Code("main.init", 0x490000, 96, "user", False, 11),
    Code("main.newUser", 0x490060, 192, "user", False, 15),
    Code("main.main", 0x490120, 512, "user", False, 22),
    Code("main.main.func1", 0x490320, 64, "user", False, 29),
    Code("fmt.Println", 0x482000, 128, "library", False, 0),
    Code("runtime.main", 0x436000, 704, "runtime", False, 0),
    Code("runtime.gcBgMarkWorker", 0x41A000, 960, "runtime", False, 0),
)

STATICS = (
    Static("data", "main.greeting", "string", 16, 0x55C010, val('""'), False),
    Static("noptrbss", "main.count", "int", 8, 0x58A0C8, val("0"), True),
    Static("bss", "main.cache", "map[string]int", 8, 0x589F40, val("nil"), True),
    Static("rodata", '"hello"', "string", 5, 0x4A2C31, val('"hello"'), True),
    Static("rodata", '"bob"', "string", 3, 0x4A2C36, val('"bob"'), True),
    Static("rodata", '"Zoë 日本"', "string", 11, 0x4A2C39, val('"Zoë 日本"'), True),
)


def code_at(name):
    return tuple(but(c, current=c.name == name) for c in CODE)


def statics(**values):
    made = []
    for s in STATICS:
        v = values.get(s.name.removeprefix("main."))
        made.append(s if v is None else but(s, value=v, initialized=True))
    return tuple(made)


def step(number, kind, line, col, func, title, sentence, *, gid=1, notes=()):
    return Step(number, kind, line * 20, line, col, "demo.go", func, title, sentence, gid, notes)


def main_frame(line, list_value=None, p=None, done=None):
    nil = val("nil")
    return Frame(
        "main.main", line, "runtime.main", 0x4360FE, 0xC00006E000, 120,
        (
            slot("local", "list", "[]int", 24, 48, list_value or nil, live=list_value is not None),
            slot("local", "p", "*User", 8, 40, p or nil, live=p is not None),
            slot("local", "done", "chan bool", 8, 32, done or nil, live=done is not None),
            slot("temp", "~arg0", "[3]any", 48, 72, val("[3]any"), live=False),
        ),
        1,
    )  # fmt: skip


def user_frame(line, name, age, u, serial):
    at = 0xC00006DF80
    return Frame(
        "main.newUser", line, "main.main:25", 0x4901A4, at, 80,
        (
            slot("param", "name", "string", 16, 88, val(name, "rodata " + name), base=at),
            slot("param", "age", "int", 8, 104, val(age), base=at),
            slot("result", "u", "*User", 8, 32, u, base=at),
            slot("local", "v", "*User", 8, 40, val("0xc000010030", "h3"), home="h3", base=at),
        ),
        serial,
    )  # fmt: skip


def g1(*frames, state="running", used=120):
    return Goroutine(1, state, 0xC00006D800, 0xC00006E800, used, frames)


def user(name, age):
    return val(
        "User",
        parts=(
            ("name", val(name, "rodata " + name)),
            ("age", val(age)),
            ("next", val("nil")),
        ),
    )


H1 = HeapObject(
    "h1", "map[string]int", 48, 48, 0xC000012000, "make(map[string]int)", "demo.go:23:14",
    "main.main", 4, 1, "live", ("main.cache",), (1,), val("len 0", "h1"),
)  # fmt: skip
H2 = HeapObject(
    "h2", "[3]int", 24, 24, 0xC000014000, "[]int{...}", "demo.go:24:15", "main.main", 5, 1,
    "live", ("g1.main.list",), (1,),
    val("[3]int", parts=(("0", val("1")), ("1", val("2")), ("2", val("3")))),
)  # fmt: skip
H3 = HeapObject(
    "h3", "User", 32, 32, 0xC000010030, "variable v", "demo.go:16:2", "main.newUser", 7, 1,
    "live", ("g1.newUser.v",), (1,), user('"bob"', "41"),
)  # fmt: skip
H4 = but(
    H3,
    oid="h4",
    addr=0xC000010050,
    step=10,
    reached_by=("g1.main.p",),
    value=user('"Zoë 日本"', "7"),
)
H5 = HeapObject(
    "h5", "chan bool", 96, 96, 0xC000020000, "make(chan bool)", "demo.go:28:14", "main.main", 11, 1,
    "live", ("g1.main.done", "g2.main.func1.done"), (1, 2), val("chan", "h5"),
)  # fmt: skip

LIST = val("len 3 cap 3", "h2[0]", H2.value.parts)
MAP = val("len 1", "h1", (('"bob"', val("41")),))
MAP_FULL = but(H1, value=MAP)
HELLO = val('"hello"', 'rodata "hello"')
P3 = val("0xc000010030", "h3")
P4 = val("0xc000010050", "h4")


def snap(step_, goroutines, statics_, heap, changes, stdout=b"", stderr=b"", at=""):
    return Snapshot(
        step_, tuple(goroutines), statics_, tuple(heap), code_at(at), stdout, stderr, tuple(changes)
    )


def snapshots():
    """All steps in order."""
    init = statics(greeting=HELLO)
    cached = statics(greeting=HELLO, cache=val("len 0", "h1"))
    full = statics(greeting=HELLO, cache=MAP, count=val("1"))
    last = statics(greeting=HELLO, cache=MAP, count=val("2"))
    dead = but(H3, life="unreachable", reached_by=(), shared_by=(),
               cause="line 27 overwrote p, the last pointer to it")  # fmt: skip
    gone = but(dead, life="collected")
    g2 = Goroutine(2, "waiting to send on h5", 0xC000080000, 0xC000080800, 48, (
        Frame("main.main.func1", 29, "runtime.goexit", 0x46E5A1, 0xC000080798, 48,
              (slot("capture", "done", "chan bool", 8, 16, val("0xc000020000", "h5"),
                    base=0xC000080798),), 4),
    ))  # fmt: skip
    loaded = step(1, "load", 0, 0, "", "program loaded",
                  "The system reserves memory: 7 functions are placed in the code segment, "
                  "3 package variables in data and bss, 3 string constants in rodata.")  # fmt: skip
    return (
        snap(loaded, [], STATICS, [],
             [Change("new", s.name, "", s.value.text) for s in STATICS]),
        snap(step(2, "var", 11, 5, "main.init", "package variable set",
                  'greeting is set to "hello" before main starts; its bytes stay in rodata.'),
             [g1()], init, [], [Change("write", "main.greeting", '""', '"hello"')], at="main.init"),
        snap(step(3, "enter", 22, 6, "main.main", "frame pushed",
                  "runtime.main calls main: a frame of 120 bytes is pushed on the stack."),
             [g1(main_frame(22))], init, [], [Change("new", "frame main.main", "", "")],
             at="main.main"),
        snap(step(4, "statement", 23, 2, "main.main", "object allocated",
                  "make(map[string]int) is on the heap because the package variable cache "
                  "keeps it.",
                  notes=("cache: found in .bss (not in main's frame)",)),
             [g1(main_frame(23))], cached, [H1],
             [Change("new", "h1", "", ""), Change("write", "main.cache", "nil", "h1")],
             at="main.main"),
        snap(step(5, "statement", 24, 2, "main.main", "object allocated",
                  "The array of list is on the heap because it is passed to fmt.Println."),
             [g1(main_frame(24, LIST))], cached, [H1, H2],
             [Change("new", "h2", "", ""), Change("new", "g1.main.list", "", "")], at="main.main"),
        snap(step(6, "enter", 15, 6, "main.newUser", "frame pushed",
                  'newUser("bob", 41) is called: its frame is pushed above main, '
                  "the arguments are copied into it."),
             [g1(user_frame(15, '"bob"', "41", val("nil"), 2), main_frame(25, LIST), used=200)],
             cached, [H1, H2],
             [Change("new", "frame main.newUser", "", ""), Change("new", "g1.newUser.name", "", ""),
              Change("new", "g1.newUser.age", "", "")], at="main.newUser"),
        snap(step(7, "statement", 17, 2, "main.newUser", "variable written",
                  "u gets the address of v; v is on the heap because its address is returned "
                  "at line 19.",
                  notes=("textbook: heap · gc: heap, both agree",)),
             [g1(user_frame(17, '"bob"', "41", P3, 2), main_frame(25, LIST), used=200)],
             cached, [H1, H2, but(H3, reached_by=("g1.newUser.v", "g1.newUser.u"))],
             [Change("new", "h3", "", ""), Change("write", "g1.newUser.u", "nil", "h3")],
             at="main.newUser"),
        snap(step(8, "returned", 25, 2, "main.main", "call returned",
                  "newUser returned h3: its frame is popped, the result is copied into p."),
             [g1(main_frame(25, LIST, P3))], full, [H1, H2, but(H3, reached_by=("g1.main.p",))],
             [Change("gone", "frame main.newUser", "", ""), Change("new", "g1.main.p", "", "h3"),
              Change("write", "main.count", "0", "1")], at="main.main"),
        snap(step(9, "statement", 26, 2, "main.main", "map entry added",
                  'cache["bob"] = 41 adds an entry to h1; the map itself stays where it is.'),
             [g1(main_frame(26, LIST, P3))], full,
             [MAP_FULL, H2, but(H3, reached_by=("g1.main.p",))],
             [Change("new", 'h1["bob"]', "", "41")], at="main.main"),
        snap(step(10, "returned", 27, 2, "main.main", "call returned",
                  "newUser returned h4 into p: nothing points to h3 any more."),
             [g1(main_frame(27, LIST, P4))], last, [MAP_FULL, H2, dead, H4],
             [Change("new", "h4", "", ""), Change("write", "g1.main.p", "h3", "h4"),
              Change("unreachable", "h3", "", ""), Change("write", "main.count", "1", "2")],
             at="main.main"),
        snap(step(11, "statement", 29, 2, "main.main", "goroutine started",
                  "go starts goroutine 2 with its own stack of 2048 bytes; done is captured."),
             [g1(main_frame(29, LIST, P4, val("0xc000020000", "h5"))), g2], last,
             [MAP_FULL, H2, dead, H4, H5],
             [Change("new", "h5", "", ""), Change("new", "g1.main.done", "", ""),
              Change("new", "frame main.main.func1 of g2", "", "")], at="main.main"),
        snap(step(12, "gc", 30, 2, "main.main", "collection",
                  "A collection: the roots are 3 stack slots and main.cache; h3 was not reached "
                  "and its 32 bytes are free again."),
             [g1(main_frame(30, LIST, P4, val("0xc000020000", "h5"))), g2], last,
             [MAP_FULL, H2, gone, H4, H5], [Change("gone", "h3", "", "")], at="main.main"),
        snap(step(13, "call", 30, 2, "main.main", "output",
                  "fmt.Println is called in the library; it writes 17 bytes to standard output."),
             [g1(main_frame(31, LIST, P4, val("0xc000020000", "h5")), state="waiting to receive"),
              g2], last, [MAP_FULL, H2, gone, H4, H5], [],
             stdout="hello Zoë 日本 3\n".encode(), at="fmt.Println"),
        snap(step(14, "exit", 32, 1, "main.main", "program ends",
                  "main returned: the program exits with status 0 and the system takes all "
                  "its memory back."),
             [], last, [], [], stdout="hello Zoë 日本 3\n".encode()),
    )  # fmt: skip


class FakeRecording:
    """What `pipeline.record` returns, by hand."""

    def __init__(self, snaps=None, *, end="exit", exit_=0, message=""):
        self.file = "demo.go"
        self.source_lines = SOURCE.splitlines()
        self.sources = {self.file: self.source_lines}
        self.model = "gc"
        self.seed = 0
        self._steps = snaps or snapshots()
        self.stdout = self._steps[-1].stdout
        self.stderr = self._steps[-1].stderr
        self.summary = Summary(
            len(self._steps), end, exit_, message,
            (LineAllocations(16, 2, 64), LineAllocations(23, 1, 48), LineAllocations(24, 1, 24),
             LineAllocations(28, 1, 96)),
            200, 1, 5, 232, {"stack": 14, "data": 2, "heap": 6},
            {"stack": 11, "bss": 4, "data": 1, "heap": 5},
        )  # fmt: skip

    def steps_of(self, gid, first, last):
        return [n for n in range(first, last + 1) if self.snapshot(n).step.gid == gid]

    def snapshot(self, step):
        return self._steps[step - 1]
