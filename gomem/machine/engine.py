"""The engine: runs the points of a program, stops where it is told to, and handles trouble.

Two tables of Python functions run the same program: `coarse`, many steps per call, and `fine`, one
point per call. Both are compiled from text when a function is first entered. The loop is

    while s < stop[0]: point, frame, s = table[point](frame, s)

`stop` is shared with generated loops and with the heap, which puts 0 there when it wants a
collection. A collection happens when control next reaches an entry point of a coarse function, in
either grain, so that a run is the same however it is stopped and resumed.
"""

from __future__ import annotations

from gomem.library.abi import Exit, FatalError, GoPanic, RuntimePanic
from gomem.lower import emit
from gomem.machine import chans, counting, gc, panics, runtime, sched, traceback
from gomem.machine.compiling import compiled
from gomem.machine.heap import Heap
from gomem.machine.state import End, Goroutine, State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn

    from gomem.lower.program import Program
    from gomem.source import FileSet

    Frame = list[Any]
    Step = Callable[[Frame, int], tuple[int, Frame, int]]

__all__ = ["Engine", "OutputLimitError"]

STACK_HI = 0xC000080000
"""The end of the main goroutine's first stack, above the heap's first spans."""
STACK_START = 2048
STACK_GUARD = 928
"""Bytes below which a function's prologue asks for a larger stack (runtime: stackGuard)."""
STACK_LIMIT = 1_000_000_000
FOREVER = sched.NEVER
SLACK = 4 * emit._SIZE
"""More steps than one call of a coarse function without a loop can do."""


class OutputLimitError(Exception):
    """The program wrote more than the recording may hold."""


class StackOverflowError(Exception):
    """The goroutine's stack would exceed its limit."""


class Table(dict[int, "Step"]):
    """Functions by point, compiled on first use."""

    def __init__(self, compile_point: Callable[[int], Step]) -> None:
        super().__init__()
        self.compile_point = compile_point

    def __missing__(self, point: int) -> Step:
        """Compile the function that `point` belongs to."""
        return self.compile_point(point)


class Engine:
    """One run of a program. `state` is all that changes."""

    def __init__(  # noqa: PLR0913 (what a run depends on)
        self,
        program: Program,
        *,
        args: list[bytes] | None = None,
        stdin: bytes | None = b"",
        seed: int = 0,
        sink: Callable[[int, bytes], None] | None = None,
        max_output: int = 16 << 20,
        max_stack: int = 256 << 20,
        gogc: int = 100,
        random_order: bool = False,
        fileset: FileSet | None = None,
    ) -> None:
        self.program = program
        self.fileset = fileset
        self.args = args or [b"main"]
        self.stdin = stdin or b""
        self.inherits_stdin = stdin is None
        self.seed = seed
        self.sink = sink
        self.max_output = max_output
        self.max_stack = max_stack
        self.stop = [0]
        self.guard = [0]
        self.call_table: list[Any] = []
        self.state = self._first_state(gogc)
        self.sched = sched.Scheduler(self, random=random_order)
        self.services = runtime.Services(self)
        self.names = runtime.namespace(self)
        self.names.update(chans.names(self.sched))
        self.now = self.state.heap.now
        self.names["now"] = self.now
        self.counter: counting.Counter | None = None
        """While it is there, what is run is counted."""
        self.fine = Table(self._compile_fine)
        self.coarse = Table(self._compile_coarse)
        self.counted = Table(self._compile_counted)
        for table in (self.fine, self.coarse, self.counted):
            table[panics.RESUME] = self._noted(panics.resume(self))
            table[-3] = self._noted(runtime.native_step(self.call_table))
            table[-4] = self._returned
            for special, step in self.sched.points().items():
                table[special] = self._noted(step)
        self.entries: dict[int, set[int]] = {}
        self.lines: dict[str, list[tuple[int, int]]] = {}
        self._set_up()

    # --------------------------------------------------------------------------------- set up

    def _first_state(self, gogc: int) -> State:
        program = self.program
        heap = Heap(program, self.stop, gogc)
        cells = max(program.codes[program.points[program.start].code].layout.cells, 6)
        frame: Frame = [None, -1, None, STACK_HI - 64, None, None] + [None] * (cells - 6)
        g = Goroutine(1, frame, program.start, STACK_HI, STACK_START, 64, [], frame[3])
        cell_count = program.consts["_globals"]
        assert isinstance(cell_count, int)
        state = State(
            [None] * cell_count, heap, [g], g, 0, bytearray(), bytearray(), 0, self.seed, 0, 0, [],
            None, -1, 1, sched.first_schedule(), [],
        )  # fmt: skip
        heap.state = state
        self.guard[0] = frame[3]
        return state

    def _set_up(self) -> None:
        """Compile helpers, the functions that make frames, and adapters."""
        program, names = self.program, self.names
        exec(compile(program.helpers, "<go helpers>", "exec"), names)
        exec(compile(emit.callers(program), "<go calls>", "exec"), names)
        for code in program.codes:
            self.call_table.append(names.get(f"k{code.index}"))

    def compile_code(self, kind: str, index: int) -> dict[int, Step]:
        """The functions of one Go function in one grain, by point."""
        code = self.program.codes[index]
        if kind == "fine":
            text = emit.fine(self.program, code.points)
        elif self.counter is not None and kind == "counted":
            text = counting.counted(self.program, code, self.entries_of(index), self.counter)
            self.names["N"] = self.counter.N
        else:
            text = counting.coarse(self.program, code, self.entries_of(index))
        name = f"<go {kind} {index}>"
        self.lines[name] = text.lines
        made: dict[str, Any] = {}
        exec(compiled(text.text, name, code), self.names, made)
        return {int(k[1:]): v for k, v in made.items()}

    def entries_of(self, index: int) -> set[int]:
        """The coarse entry points of a function."""
        found = self.entries.get(index)
        if found is None:
            found = emit.entry_points(self.program, self.program.codes[index])
            self.entries[index] = found
        return found

    def _compile_fine(self, point: int) -> Step:
        self.fine.update(self.compile_code("fine", self.program.points[point].code))
        return self.fine[point]

    def _compile_coarse(self, point: int) -> Step:
        index = self.program.points[point].code
        made = self.compile_code("coarse", index) if point in self.entries_of(index) else {}
        self.coarse.update(made)
        if point not in made:  # stopped in the middle: go on point by point to the next entry
            self.coarse[point] = self._noted(self.fine[point])
        return self.coarse[point]

    def _compile_counted(self, point: int) -> Step:
        index = self.program.points[point].code
        made = self.compile_code("counted", index) if point in self.entries_of(index) else {}
        self.counted.update(made)
        if point not in made:
            self.counted[point] = self._noted(self.fine[point], point)
        return self.counted[point]

    def _noted(self, step: Step, point: int = -1) -> Step:
        """A function that notes its step for the heap, and counts its point."""
        now, counter = self.now, self.counter

        def run(frame: Frame, s: int) -> tuple[int, Frame, int]:
            now[0] = s + 1
            if counter is not None and point >= 0:
                counter.points[point] += 1
            return step(frame, s)

        return run

    def count(self) -> counting.Counter:
        """From now on, count what is run."""
        self.counter = counting.Counter(self.program)
        return self.counter

    # -------------------------------------------------------------------------------- running

    def advance(self, until: int) -> None:
        """Run until exactly `until` steps are done, or the program has ended."""
        state = self.state
        while state.end is None and state.steps < until:
            if state.steps >= state.sched.slice_end:
                self.sched.preempt()
            limit = min(until, state.sched.slice_end)
            if limit - state.steps > SLACK:
                self._run(self.coarse if self.counter is None else self.counted, limit - SLACK)
            else:
                self._run_fine(limit)

    def step(self) -> int:
        """Run one step; returns the point that was executed (-1 for a collection)."""
        self.advance(self.state.steps + 1)
        return self.state.last_point

    def run_all(self) -> None:
        """Run to the end."""
        self.advance(FOREVER)

    def _run(self, table: Table, limit: int) -> None:
        state, stop = self.state, self.stop
        g = state.current
        point, frame, s = g.point, g.frame, state.steps
        stop[0] = 0 if state.heap.gc_wanted else limit
        self.restore_guard()
        try:
            while state.heap.gc_wanted and s < limit and state.end is None:
                point, frame, s = self._interrupted(table, point, frame, s)
            stop[0] = limit if state.end is None else 0
            while s < stop[0]:
                point, frame, s = table[point](frame, s)
        except Exception as e:  # noqa: BLE001 (sorted out by _trouble)
            point, frame, s = self._trouble(e, point, frame, s)
        if state.steps < s:
            state.steps = s
        g = state.current  # perhaps another one by now
        g.frame, g.point = frame, point

    def _interrupted(
        self, table: Table, point: int, frame: Frame, s: int
    ) -> tuple[int, Frame, int]:
        """The heap wants a collection: it happens at the next entry point."""
        if self._is_entry(point):
            return point, frame, self._collect(point, frame, s)
        return table[point](frame, s)

    def _is_entry(self, point: int) -> bool:
        return point >= 0 and point in self.entries_of(self.program.points[point].code)

    def _collect(self, point: int, frame: Frame, s: int) -> int:
        state = self.state
        g = state.current
        g.frame, g.point = frame, point
        for _, fn, arg in gc.collect(state, self.program):
            self.sched.go(fn, (arg,), s).parent = 0
        state.heap.gc_wanted = False
        state.last_point = -1
        return s + 1

    def _run_fine(self, until: int) -> None:
        state = self.state
        g, heap, table = state.current, state.heap, self.fine
        point, frame, s = g.point, g.frame, state.steps
        self.restore_guard()
        points, now, counter = self.program.points, self.now, self.counter
        try:
            while s < until and state.end is None:
                if heap.gc_wanted and self._is_entry(point):
                    s = self._collect(point, frame, s)
                    continue
                if point >= 0 and points[point].fact is not None:
                    state.last_point, state.last_gid = point, state.current.gid
                now[0] = s + 1
                if counter is not None and point >= 0:
                    counter.points[point] += 1
                point, frame, s = table[point](frame, s)
        except Exception as e:  # noqa: BLE001 (sorted out by _trouble)
            point, frame, s = self._trouble(e, point, frame, s)
        state.steps = s
        g = state.current  # perhaps another one by now
        g.frame, g.point = frame, point

    def finished(self, s: int) -> int:
        """The program ended by the return of main."""
        self.state.end = End("exit", 0, "")
        self.stop[0] = 0
        return s

    # -------------------------------------------------------------------------------- trouble

    def _trouble(self, e: Exception, point: int, frame: Frame, s: int) -> tuple[int, Frame, int]:
        """An exception left a point: find the step, and start a panic or end the program."""
        at, frame, s = self._where(e, point, frame, s)
        if at == sched.CLOSED:
            at = traceback.calling(self, self.state.current.on)
        self.now[0] = s + 1
        if at >= 0 and self.program.points[at].fact is not None:
            s += 1
            self.state.last_point = at
        g = self.state.current
        g.frame, g.point = frame, at
        self.state.steps = s
        if isinstance(e, Exit):
            self.end("exit", e.code, "")
        elif isinstance(e, OutputLimitError):
            self.end("limit", 3, f"the program wrote more than {self.max_output} bytes")
        elif isinstance(e, FatalError):
            text = traceback.text(self, frame)
            self.end("fatal", 2, f"fatal error: {e.text}\n\n{text}")
        elif isinstance(e, StackOverflowError):
            self.end("fatal", 2, panics.stack_overflow(self, frame))
        elif isinstance(e, MemoryError):
            self.end("fatal", 2, panics.out_of_memory(self, frame))
        else:
            value = panics.value_of(self, e)
            return panics.start(self, value, frame, s)
        return at, frame, s

    def _where(self, e: Exception, point: int, frame: Frame, s: int) -> tuple[int, Frame, int]:
        """The point that failed, its frame and the steps before it, from the traceback."""
        tb = e.__traceback__
        while tb is not None:
            lines = self.lines.get(tb.tb_frame.f_code.co_filename)
            if lines is not None:
                local = tb.tb_frame.f_locals
                at, done = lines[tb.tb_lineno - 1]
                if self.counter is not None and "counted" in tb.tb_frame.f_code.co_filename:
                    self.counter.trap(self.program.points[at].code, tb.tb_lineno, at)
                return at, local["F"], local["s"] + done
            tb = tb.tb_next
        return point, frame, s

    def end(self, reason: str, status: int, message: str) -> None:
        """The program is over."""
        self.state.end = End(reason, status, message)
        self.stop[0] = 0
        if message:
            self.emit(2, message.encode("utf-8", "surrogateescape"))

    # ------------------------------------------------------------------------------- services

    def calls(self, frame: Frame | None) -> list[int]:
        """The points at which the active calls are, the newest first."""
        return traceback.frame_calls(self, frame)

    def place(self, pos: int) -> str:
        """File and line, for tracebacks."""
        if self.fileset is None or pos < 0:
            return "?:0"
        p = self.fileset.position(pos)
        return f"{p.name}:{p.line}"

    def write(self, fd: int, data: bytes) -> None:
        """Output of the program."""
        if self.sink is None and len(self.state.stdout) + len(data) > self.max_output:
            raise OutputLimitError
        self.emit(fd, data)

    def emit(self, fd: int, data: bytes) -> None:
        """Keep output, or hand it on."""
        if self.sink is not None:
            self.sink(fd, data)
        elif fd == 1:
            self.state.stdout += data
        else:
            self.state.stderr += data

    def random(self, n: int) -> int:
        """A number in [0, n), from the state's generator (splitmix64)."""
        mask = (1 << 64) - 1
        z = self.state.rng = (self.state.rng + 0x9E3779B97F4A7C15) & mask
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return (z ^ (z >> 31)) % n

    def go_panic(self, value: Any) -> NoReturn:
        """panic(value)."""
        if value is None:
            raise GoPanic((self.services.type_id("runtime", "PanicNilError"), [[]]))
        raise GoPanic(value)

    def recover(self, frame: Frame | None) -> Any:
        """What recover gives to the function with this frame."""
        return panics.recover(self.state, frame)

    def run_defers(
        self, frame: Frame, here: int, after: int, s: int, step: int
    ) -> tuple[int, Frame, int]:
        """Run the next deferred call of a returning function, which is a step, or go on."""
        pending = frame[5]
        if pending is None or len(pending) < 2:
            return after, frame, s
        fn, args = pending.pop()
        if fn is None:
            raise RuntimePanic("invalid memory address or nil pointer dereference")
        return self.call_table[fn[0]](frame, here, s + step, fn, *args)  # type: ignore[no-any-return]

    def _returned(self, frame: Frame, s: int) -> tuple[int, Frame, int]:
        """The point -4: a call made by `call_sync` is back."""
        self.stop[0] = 0
        return -4, frame, s

    def call_sync(self, frame: Frame, fn: Any, args: tuple[Any, ...]) -> Any:
        """Call a Go function now and run it to its end; for messages of a dying program."""
        point, top, s = self.call_table[fn[0]](frame, -4, self.state.steps, fn, *args)
        while point != -4:
            point, top, s = self.coarse[point](top, s)
        return frame[2]

    # --------------------------------------------------------------------------------- stacks

    def restore_guard(self) -> None:
        """The guard is that of the current goroutine's stack."""
        self.guard[0] = self.state.current.guard

    def grow(self, frame: Frame, size: int) -> int:
        """A frame of `size` bytes is deeper than any before: note it, and grow the stack."""
        g = self.state.current
        used = g.stack_hi - frame[3] + size
        if used > self.max_stack:
            raise StackOverflowError
        g.low_water = used
        while used > g.stack_size - STACK_GUARD:
            self._double(g, frame)
        self.guard[0] = g.guard = g.stack_hi - used
        return int(frame[3]) - size

    def _double(self, g: Goroutine, frame: Frame) -> None:
        """Move the stack to a block twice as large. runtime: copystack."""
        old = g.stack_size
        g.stack_size = 2 * old
        hi = g.stack_hi + 4 * old
        delta = hi - g.stack_hi
        g.stack_hi = hi
        f: Any = frame
        while f is not None:
            f[3] += delta
            f = f[0]
        self.state.growths.append((self.state.steps, g.gid, old, g.stack_size))
