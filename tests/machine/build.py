"""Small programs and states made by hand."""

from __future__ import annotations

from gomem.library.abi import Field, RType
from gomem.lower.program import (
    FrameLayout,
    FuncCode,
    Point,
    Program,
    Site,
    SlotInfo,
    StaticVar,
    Term,
)
from gomem.machine.heap import Heap
from gomem.machine.sched import first_schedule
from gomem.machine.state import Goroutine, State
from gomem.source import FileSet, Source

(
    INT,
    STRING,
    BYTE,
    FLOAT,
    BOOL,
    NODE,
    PNODE,
    INTS,
    PAIR,
    ANY,
    MAP,
    FUNC,
    PINT,
    POINT,
    RECT,
    ARR,
    FLAT,
) = range(17)

SOURCE = "package main\n\nfunc main() {\n\tp := &Node{}\n\tp = nil\n}\n"


def rtype(tid, kind, name, size, *, align=8, elem=-1, key=-1, n=0, fields=(), pointers=False):
    plain = kind in ("int", "string", "bool", "uint8")
    return RType(tid, kind, name, True, size, align, elem, key, n, fields, frozenset(), True, plain,
                 "main", pointers)  # fmt: skip


def field(name, t, offset):
    return Field(name, t, offset, False, True, "")


def rtypes():
    return [
        rtype(INT, "int", "int", 8),
        rtype(STRING, "string", "string", 16, pointers=True),
        rtype(BYTE, "uint8", "uint8", 1, align=1),
        rtype(FLOAT, "float64", "float64", 8),
        rtype(BOOL, "bool", "bool", 1, align=1),
        rtype(NODE, "struct", "main.Node", 16, pointers=True,
              fields=(field("val", INT, 0), field("next", PNODE, 8))),
        rtype(PNODE, "pointer", "*main.Node", 8, elem=NODE, pointers=True),
        rtype(INTS, "slice", "[]int", 24, elem=INT, pointers=True),
        rtype(PAIR, "struct", "main.Pair", 32, pointers=True,
              fields=(field("a", NODE, 0), field("b", NODE, 16))),
        rtype(ANY, "interface", "interface {}", 16, pointers=True),
        rtype(MAP, "map", "map[string]int", 8, elem=INT, key=STRING, pointers=True),
        rtype(FUNC, "func", "func()", 8, pointers=True),
        rtype(PINT, "pointer", "*int", 8, elem=INT, pointers=True),
        rtype(POINT, "struct", "main.Point", 16, fields=(field("x", INT, 0), field("y", INT, 8))),
        rtype(RECT, "struct", "main.Rect", 32,
              fields=(field("min", POINT, 0), field("max", POINT, 16))),
        rtype(ARR, "array", "[1000]int", 8000, elem=INT, n=1000),
        rtype(FLAT, "array", "[100]*main.Node", 800, elem=PNODE, n=100, pointers=True),
    ]  # fmt: skip


def site(index, kind, tid, *, array=False, what="", pos=30):
    return Site(index, what or f"site {index}", kind, pos, 0, tid, array)


# cell 6: p *Node, cell 7: n int, cell 8: t, moved to the heap; cell 9 has no variable
SLOTS = (
    SlotInfo(6, "p", "local", None, PNODE, 8, 0, False, False),
    SlotInfo(7, "n", "local", None, INT, 8, 8, False, False),
    SlotInfo(8, "t", "local", None, INT, 8, 16, True, False),
)
SITES = (
    ("literal", NODE, False), ("var", INT, False), ("make", INT, True), ("string", STRING, False),
    ("map", MAP, False), ("box", STRING, False), ("literal", PAIR, False), ("var", BYTE, False),
    ("var", ARR, False), ("var", FLAT, False), ("var", RECT, False), ("make", NODE, True),
)  # fmt: skip
S_NODE, S_INT, S_INTS, S_STRING, S_MAP, S_BOX, S_PAIR, S_BYTE, S_ARR, S_FLAT, S_RECT, S_NODES = (
    range(12)
)


def program(points=()):
    """A program whose only function has the slots above; all of them are live at its points."""
    live = tuple(s.cell for s in SLOTS)
    made = list(points) or [
        Point(0, 0, ["F[9] = 1"], Term("goto", target=1), None, 30, 40, live),
        Point(1, 0, ["F[6] = F[9]"], Term("goto", target=2), None, 45, 50, live),
        Point(2, 0, [], Term("return", "None"), None, 50, 51, live),
    ]
    code = FuncCode(0, "main.main", "user", 14, 60, 0, -1, FrameLayout(SLOTS, 32, 10),
                    [p.id for p in made], (), 0x490000, 256, {}, False,
                    frozenset(range(6, 10)))  # fmt: skip
    sites = [site(i, k, t, array=a) for i, (k, t, a) in enumerate(SITES)]
    statics = [StaticVar(0, "main.head", PNODE, "bss", 8, 0x5A1000, 14, "")]
    return Program(
        codes=[code], points=made, sites=sites, statics=statics,
        imported=[("fmt.Println", "library", 0x401100, 128)], rtypes=rtypes(), types=[],
        helpers="", consts={}, adapters={}, counted={}, start=0, model="gc",
    )  # fmt: skip


def frame(p=None, n=0, t=None, hidden=None):
    return [None, -1, None, 0xC000100000, None, None, p, n, t, hidden]


def state(prog, f=None, *, point=2):
    heap = Heap(prog, [1])
    g = Goroutine(1, frame() if f is None else f, point, 0xC000100020, 2048, 32, [], 0)
    s = State(
        [None],
        heap,
        [g],
        g,
        0,
        bytearray(),
        bytearray(),
        0,
        1,
        0,
        0,
        [],
        None,
        point - 1,
        1,
        first_schedule(),
        [],
    )
    heap.state = s
    return s


def fileset():
    return FileSet([Source.of("demo.go", SOURCE)])
