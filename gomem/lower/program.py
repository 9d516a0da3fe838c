"""Program: what lowering hands to the machine. Border type.

A Go function becomes a graph of points. A point is a piece of a statement that runs without
interruption: its Python lines read and write the frame `F` (a list) and end in exactly one
terminator. Points are numbered through the whole program; `emit.py` turns them into Python
functions `def p17(F, s): ... return next point, next frame, next step count`, in two grains:
fine (one function per point) and coarse (chains of points and simple loops merged).

The frame of a call is a list:

    F[0] caller frame or None          F[3] address of the frame's lowest byte (stack grows down)
    F[1] point to return to            F[4] the func value that was called (captures), or None
    F[2] result of the last call       F[5] None, or [code index, deferred calls...]
    F[6:] results, parameters, locals, temporaries: one cell per slot, see FrameLayout

Values are those of gomem/library/abi.py. A variable that was moved to the heap has in its slot the
heap object: a box `[value]`, or for structs and arrays the list itself. A pointer to a scalar
variable that stays on the stack is `(F, cell)`; package variables are the cells of one list `G`.
"""

from __future__ import annotations

from gomem.record import mutable, record, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import RType
    from gomem.trace.facts import Fact
    from gomem.types.type import Type

__all__ = ["FrameLayout", "FuncCode", "Point", "Program", "Site", "SlotInfo", "StaticVar", "Term"]

FIRST_SLOT = 6


@record
class SlotInfo:
    """A variable or temporary of a frame."""

    cell: int
    """Index in the frame list."""
    name: str
    kind: str
    """"receiver", "param", "result", "local", "temp" ("temp": a value without a name)."""
    type: Type
    tid: int
    size: int
    offset: int
    """Bytes from the lowest byte of the frame."""
    boxed: bool
    """Moved to the heap: the cell holds the object, 8 bytes of the frame hold its address."""
    hidden: bool
    """A temporary that only the machine needs: never shown."""


@record
class FrameLayout:
    """The frame of a function: `size` bytes, `cells` list cells."""

    slots: tuple[SlotInfo, ...]
    size: int
    cells: int


@value
class Term:
    """How a point ends.

    "goto" target · "branch" text, target if true, other · "call" function target with arguments
    text, then other · "dyn" and "native": a call that text makes, then other · "wait": an operation
    that may park its goroutine, then other · "return" text ·
    "defers": run the next deferred call and come back, or go to target · "stop".
    """

    kind: str
    text: str = ""
    target: int = -1
    other: int = -1


@mutable
class Point:
    """A piece of a function. `fact` is None when it is not a step of its own."""

    id: int
    code: int
    lines: list[str]
    term: Term | None
    fact: Fact | None
    pos: int
    end: int
    live: tuple[int, ...]
    """Cells of the variables that are in scope after this point."""


@record
class Column:
    """An element that an iteration of a counted loop starts with: `target = array[offset + i]`."""

    cell: str
    target: str
    """The cell, or the locals for the parts of the slice that the element is."""
    array: str
    offset: str


@record
class CountedLoop:
    """A loop that counts up to a bound, for the direct style; all texts are about a frame."""

    counter: str
    bound: str
    by: str
    columns: tuple[Column, ...]
    load: int
    """The point that loads the columns, -1 if there are none."""
    post: int
    """The point that advances the counter."""


@mutable
class FuncCode:
    """A Go function: its points, its layout and its place in the text segment."""

    index: int
    name: str
    """"main.add", "main.T.String", "main.(*T).Set", "main.main.func1", "strings.Map"."""
    kind: str
    """"user", "library", "runtime"."""
    pos: int
    end: int
    entry: int
    epilogue: int
    """The point that runs deferred calls and returns; -1 if it has no defer."""
    layout: FrameLayout
    points: list[int]
    captures: tuple[tuple[str, bool, Type], ...]
    """Name, by value, type of captured variables: F[4][1:]."""
    addr: int
    size: int
    zeros: dict[int, str]
    """Python text of the first value of result cells."""
    literal: bool = False
    """A function literal: only ever called through a func value."""
    pinned: frozenset[int] = frozenset()
    """Cells that are reached from elsewhere too: their address is taken, or a closure has it."""


@record
class Site:
    """A place in the program that allocates on the heap.

    The registered object is a list (box, struct, array), a dict (map), or a tuple (an interface
    value whose data was boxed, a closure) or bytes (a string); `tid` is the type of the object.
    """

    index: int
    what: str
    """"variable x", "new(T)", "&T{...}", "make([]int, n)", "append", "int boxed", ..."""
    kind: str
    """"var", "new", "literal", "make", "append", "box", "closure", "map", "string", "variadic",
    "chan", "chan buffer"."""
    pos: int
    code: int
    tid: int
    """Type of the object; for arrays behind slices the element type."""
    array: bool
    """The object is an array of `tid` elements whose length is the list's."""


@record
class StaticVar:
    """A package variable (cell of G) or constant data."""

    cell: int
    """Index in G; -1 for data that has no variable (string literals)."""
    name: str
    tid: int
    section: str
    size: int
    addr: int
    pos: int
    text: str
    """The bytes of a string literal as Go text, when cell is -1."""


@mutable
class Program:
    """Everything that the machine runs and the snapshot builder needs."""

    codes: list[FuncCode]
    points: list[Point]
    sites: list[Site]
    statics: list[StaticVar]
    imported: list[tuple[str, str, int, int]]
    """Functions outside of the program that readers see in the code segment: those that it calls
    and the runtime's: name, "library" or "runtime", address, size."""
    rtypes: list[RType]
    types: list[Type]
    """types[tid] is the type of rtypes[tid]."""
    helpers: str
    """Python text of the functions that copy, compare and hash structs and arrays."""
    consts: dict[str, object]
    """Objects that the Python text names."""
    adapters: dict[int, str]
    """Code index -> the Python expression by which an adapter passes its call on."""
    counted: dict[int, CountedLoop]
    """Heads of loops that count up to a bound."""
    start: int
    """The entry point of runtime.main."""
    model: str
