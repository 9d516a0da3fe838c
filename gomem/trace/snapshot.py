"""Snapshots: the state of all segments at one step. Border type; all that a renderer sees.

Every object keeps its identity from birth to collection: `oid` of a heap object, `gid` of a
goroutine, the name of a static. Lists are in a fixed order (creation order, never re-sorted), so
rows do not jump between steps.
"""

from __future__ import annotations

from gomem.record import record, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Protocol

    Life = Literal["live", "unreachable", "collected"]
    SlotKind = Literal["param", "result", "receiver", "local", "capture", "temp"]
    CodeKind = Literal["user", "library", "runtime"]
    EndReason = Literal["exit", "panic", "fatal", "limit", "interrupted", "deadlock"]


@value
class ValueView:
    r"""A value as it is shown.

    `text` is complete for scalars ("42", "\"bob\"", "nil") and a summary for composites ("[3]int").
    `target` is what a pointer, slice, map, func or interface refers to: "h1", "h1[2]", "h1.next",
    "g1.main.x", "main.a", "rodata 0x...", or "" when there is none.
    """

    text: str
    target: str = ""
    parts: tuple[tuple[str, ValueView], ...] = ()
    """Fields, elements or map entries, by name, index or key."""
    elided: int = 0
    """How many parts were left out."""


@value
class Slot:
    """A variable in a frame. `addr` is its model address, `offset` is from the frame's base."""

    kind: SlotKind
    name: str
    type: str
    size: int
    offset: int
    addr: int
    value: ValueView
    live: bool
    """Declared by now and in scope."""
    home: str
    """ "stack", or "h3" when the variable was moved to the heap and the slot holds its address."""


@value
class Frame:
    """One call. `base` is the lowest address, `size` its bytes."""

    func: str
    line: int
    """The line it is at (or will return to)."""
    ret_to: str
    """Return address as a place: "main.main:14", or "runtime.main"."""
    ret_addr: int
    base: int
    size: int
    slots: tuple[Slot, ...]
    serial: int
    """Counts calls from 1; identifies the frame through all steps."""
    note: str = ""
    """"deferred", "panicking", ..."""
    file: str = ""
    """The file that the function is in."""


@value
class Goroutine:
    """A goroutine and its stack, top frame first."""

    gid: int
    state: str
    stack_lo: int
    stack_hi: int
    stack_used: int
    frames: tuple[Frame, ...]


@value
class Static:
    """A package variable or constant data."""

    section: str
    """"data", "noptrdata", "bss", "noptrbss", "rodata"."""
    name: str
    type: str
    size: int
    addr: int
    value: ValueView
    initialized: bool


@value
class HeapObject:
    """An allocated object."""

    oid: str
    """"h1", "h2", ..."""
    type: str
    size: int
    size_class: int
    """Bytes that the allocator takes for it."""
    addr: int
    what: str
    """"variable x", "new(T)", "make([]int, 3)", "&T{}", "append", "boxed int", ..."""
    place: str
    """Where it was allocated: "demo.go:7:2"."""
    func: str
    step: int
    gid: int
    life: Life
    reached_by: tuple[str, ...]
    """Who points to it: "g1.main.p", "h2.next", "main.head"."""
    shared_by: tuple[int, ...]
    """Goroutines that can reach it."""
    value: ValueView
    cause: str = ""
    """Unreachable: what cut the last path, if known."""


@value
class Code:
    """A function in the code segment."""

    name: str
    addr: int
    size: int
    kind: CodeKind
    current: bool
    line: int
    file: str = ""


@value
class Change:
    """Something that this step changed. `what`: "new", "write", "gone", "moved", "unreachable"."""

    what: str
    target: str
    """"g1.main.x", "h1.next", "main.a", "h3", "frame main.add", "frame main.add of g2"."""
    before: str
    after: str


@value
class Step:
    """What happened: for the header and the sentence."""

    number: int
    kind: str
    """"load", "var", "call", "enter", "statement", "return", "returned", "gc", "panic", ..."""
    pos: int
    line: int
    col: int
    file: str
    func: str
    title: str
    """Two or three words: "frame pushed", "call returned"."""
    sentence: str
    """What happened and why, one sentence."""
    gid: int
    notes: tuple[str, ...] = ()
    """Further lines: where a name was found, where the two models differ."""


@value
class Snapshot:
    """All segments after a step."""

    step: Step
    goroutines: tuple[Goroutine, ...]
    statics: tuple[Static, ...]
    heap: tuple[HeapObject, ...]
    code: tuple[Code, ...]
    stdout: bytes
    stderr: bytes
    changes: tuple[Change, ...]


@value
class LineAllocations:
    """Objects and bytes allocated by a source line."""

    line: int
    objects: int
    bytes: int
    file: str = ""


@value
class Race:
    """Two accesses to a variable, at least one a write, that nothing orders."""

    name: str
    line: int
    gid: int
    other_line: int
    other_gid: int


@record
class Summary:
    """How the run ended and what it cost."""

    steps: int
    end: EndReason
    exit: int
    message: str
    """The panic text or the limit that was reached."""
    allocations: tuple[LineAllocations, ...]
    stack_high_water: int
    collections: int
    heap_objects: int
    heap_bytes: int
    reads: dict[str, int]
    """Reads of variables per segment: stack, data, bss, heap, ... (steps that were shown)."""
    writes: dict[str, int]
    races: tuple[Race, ...] = ()
    """Unsynchronised accesses in the first steps of the run."""


if TYPE_CHECKING:

    class Recording(Protocol):
        """A run that can be looked at, at any step from 1 to `summary.steps`."""

        file: str
        model: str
        seed: int
        summary: Summary
        stdout: bytes
        stderr: bytes

        @property
        def sources(self) -> dict[str, Sequence[str]]:
            """The lines of each file of the program, by name, in the compiler's order."""

        @property
        def source_lines(self) -> Sequence[str]:
            """Those of `file`, where main is."""

        def steps_of(self, gid: int, first: int, last: int) -> list[int]:
            """The steps from `first` to `last` that a goroutine makes."""

        def snapshot(self, step: int) -> Snapshot:
            """The state after `step`; any order is fast."""
