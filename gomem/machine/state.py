"""The state of a run: everything that changes while a program runs, and nothing else.

All of it is plain lists, dicts, tuples, numbers and bytes reachable from a State, so that
keyframe.py can copy it. Generated code (lower/emit.py) holds on to these objects themselves: `G`,
`guard` and `stop` are changed in place and never replaced.
"""

from __future__ import annotations

from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.machine.heap import Heap

__all__ = ["End", "Goroutine", "Panic", "Schedule", "State"]


@mutable
class End:
    """How the program ended. `reason` as trace.snapshot.EndReason; `message` goes to stderr."""

    reason: str
    exit: int
    message: str


@mutable
class Panic:
    """A panic on its way up, or being handled by deferred calls."""

    value: Any
    """The interface value that was given to panic."""
    text: str
    """For run-time errors: the runtime's text, without "runtime error: "; else ""."""
    frame: list[Any]
    """The frame that was on top when it started."""
    deferring: list[Any] | None
    """The frame whose deferred call is running now."""
    call: list[Any] | None
    """The frame of that deferred call."""
    recovered: bool = False
    aborted: bool = False
    goexit: bool = False
    point: int = -1
    """The point that panicked."""


@mutable
class Goroutine:
    """One goroutine. `frame` and `point` are where it goes on when the machine is stopped."""

    gid: int
    frame: list[Any]
    point: int
    stack_hi: int
    """The address after the last byte of its stack."""
    stack_size: int
    """Bytes; doubles when the stack grows, which moves it."""
    low_water: int
    """Most bytes of stack that were ever in use."""
    panics: list[Panic]
    guard: int
    """The lowest address of its stack that was ever in use."""
    waiting: str = ""
    """Why it waits, in the runtime's words: "chan receive", "select", "sync.Mutex.Lock"; "" if it
    can run."""
    on: Any = None
    """What it waits for, or waited for last: a tuple of channels, or a pointer."""
    parent: int = 0
    """The goroutine that started it."""
    made_at: int = -1
    """The point of its go statement."""


@mutable
class Schedule:
    """Who runs next, and when: see sched.py."""

    runq: list[Goroutine]
    """Goroutines that could run, in the order in which they will."""
    timers: list[list[Any]]
    """A heap (heapq) of [time, serial, kind, what fires]."""
    parked: list[Goroutine]
    """Goroutines that wait for a semaphore, in the order in which they came."""
    clock: int
    """Nanoseconds of virtual time beside those that the steps take."""
    slice_end: int
    """The step after which the current goroutine lets others run."""
    next_gid: int
    serial: int
    """Counts timers."""
    off: int
    """How many of the timers are switched off."""
    stack_top: int
    """Where the next goroutine's first stack begins."""
    main_gone: bool
    """The main goroutine has called runtime.Goexit."""


@mutable
class State:
    """A run. `steps` counts completed steps."""

    G: list[Any]
    """Package variables."""
    heap: Heap
    goroutines: list[Goroutine]
    current: Goroutine
    steps: int
    stdout: bytearray
    stderr: bytearray
    stdin_at: int
    rng: int
    """State of the seeded generator (map order, scheduling)."""
    serial: int
    collections: int
    growths: list[tuple[int, int, int, int]]
    """Stack growths: step, goroutine, old size, new size."""
    end: End | None
    last_point: int
    """The point that the last step executed, -1 at the start."""
    last_gid: int
    """The goroutine that executed it."""
    sched: Schedule
    finalizers: list[tuple[Any, Any, Any]]
    """Object, finalizer and its argument: see finalizers.py."""
