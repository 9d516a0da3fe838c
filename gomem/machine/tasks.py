"""Goroutines in direct style: generators (lower/waiting.py) that one loop resumes.

A goroutine runs until its generator yields; then it waits, in a channel's queue or the scheduler's,
and whoever wakes it up gives it the result of its operation as its `value`, and puts it at the end
of the run queue. The order is the scheduler's: first come, first
served; but nobody is interrupted. Operations that need not wait are done by plain functions.
"""

from __future__ import annotations

from collections import deque

from gomem.library.abi import FatalError, RuntimePanic
from gomem.machine import chans, traceback
from gomem.machine.chans import BUF, CAP, CLOSED, COUNT, RECVQ, RECVX, SENDQ, SPEC, can
from gomem.machine.direct import STOP, DirectEngine
from gomem.machine.sched import NEVER, ON_TOP, STACK_SIZE, STEP_NS, Scheduler
from gomem.machine.state import Goroutine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import GeneratorType
    from typing import Any

    from gomem.machine.chans import Chan
    from gomem.machine.engine import Frame
    from gomem.machine.sched import Next
else:
    GeneratorType = type(_ for _ in ())

__all__ = ["TaskEngine"]

PARKED, ENDED = object(), object()
"""What an operation gives that has to wait; what one who receives is resumed with when its channel
is closed."""
AFTER, NOW = 1, 2
"""What a native asks for that cannot go on: to wait, or to call a function at once."""
TURN = 4000
"""Iterations after which a loop lets others run, if it may wait for them."""


class Task(Goroutine):
    """A goroutine. One that waits for a single channel is in its queue as it is."""

    __slots__ = ("gen", "resume", "value")

    value: Any
    """What it is resumed with; while it waits to send, what it sends."""

    gen: Any
    """Its generator; None if its function never waits."""
    resume: Callable[[Any], Any]


def task(gid: int, parent: int, made_at: int, top: int) -> Task:
    """A goroutine that has nothing to do yet; its stack would end at `top`."""
    frame: Frame = [None, -1, None, top - ON_TOP, None, None]
    g = Task(
        gid, frame, -1, top, STACK_SIZE, ON_TOP, [], frame[3], parent=parent, made_at=made_at
    )  # fmt: skip
    g.gen = g.value = None
    return g


class TaskScheduler(Scheduler):
    """The order of goroutines that stop by themselves."""

    engine: TaskEngine

    def go(self, fn: Any, args: tuple[Any, ...], s: int, made_at: int = -1) -> Goroutine:
        """`go fn(args)`."""
        del s
        if fn is None:
            raise FatalError("go of nil func value")
        state = self.engine.state
        plan = state.sched
        plan.stack_top += STACK_SIZE
        g = task(plan.next_gid, state.current.gid, made_at, plan.stack_top)
        plan.next_gid += 1
        self.engine.begin(g, fn, args)
        state.goroutines.append(g)
        plan.runq.append(g)
        return g

    def queue(self, g: Goroutine, s: int) -> None:
        """A goroutine can run now."""
        del s
        self.engine.state.sched.runq.append(g)

    def _limit(self, s: int) -> None:
        """Nobody's slice ends."""

    def give_way(self, s: int) -> None:
        """Nobody's slice ends."""

    def park(self, frame: Frame, r: int, s: int, why: str, on: Any = None) -> Next:
        """The current goroutine waits; `frame[2]` is its result."""
        del r, s
        g: Any = self.engine.state.current
        g.value = frame[2]
        g.waiting, g.on = why, on
        return AFTER, [-1], 0

    def pause(self, frame: Frame, r: int, s: int) -> Next:
        """runtime.Gosched."""
        plan = self.engine.state.sched
        plan.clock += 100
        self.fire(s)
        if not plan.runq:
            return r, frame, s
        self.current.value = None  # type: ignore[attr-defined]  # a Task
        plan.runq.append(self.current)
        return AFTER, [-1], 0

    def call(self, frame: Frame, r: int, s: int, fn: Any, args: tuple[Any, ...]) -> Next:
        """A native goes on in Go."""
        del frame, r, s
        return NOW, [fn[0], fn, args], 0

    def wait_and_call(  # noqa: PLR0913 (where it waits, for what, what then)
        self, frame: Frame, r: int, s: int, why: str, on: Any, fn: Any, args: tuple[Any, ...]
    ) -> Next:
        """A native waits, and then goes on in Go."""
        self.wait_on(frame, r, s, why, on)
        return AFTER, [fn[0], fn, args], 0

    def turn(self) -> bool:
        """Whether a loop has gone round for so long that others run now."""
        plan = self.engine.state.sched
        plan.slice_end -= 1
        if plan.slice_end > 0:
            return False
        plan.slice_end = TURN
        plan.clock += TURN * 4 * STEP_NS
        self.fire(0)
        if plan.runq:
            plan.runq.append(self.current)
        return bool(plan.runq)

    def advance(self) -> None:
        """If nobody can run, go on to the time when somebody can."""
        plan = self.engine.state.sched
        while not plan.runq and (when := self._due()) < NEVER:
            plan.clock += max(0, when - self.now(0))
            self.fire(0)


class TaskChannels(chans.Channels):
    """The operations on channels; what has to wait gives PARKED, or True."""

    def names(self) -> dict[str, Any]:
        """What generated text uses."""
        return {
            "make_chan": self.make, "send": self.send, "recv": self.recv, "select": self.select,
            "close_chan": self.close, "go": self.go, "PARKED": PARKED,
            "ENDED": ENDED, "STATE": self.state, "Task": Task,
            "queue": self.state.sched.runq.append,
            "turn": self.sched.turn,  # type: ignore[attr-defined]  # a TaskScheduler
        }  # fmt: skip

    def make(self, spec: Any, site: int, n: int) -> Chan:
        """A new channel."""
        del site
        return super().make(spec, -1, n)

    def send(self, ch: Chan | None, v: Any) -> bool:  # type: ignore[override]  # no frames
        """`ch <- v`; whether it has to wait."""
        if ch is None:
            return bool(self.forever("chan send (nil chan)"))
        if self.put(ch, v, 0):
            return False
        g = self.state.current
        ch[SENDQ].append(g)
        g.waiting, g.value = "chan send", v  # type: ignore[attr-defined]  # a Task
        return True

    def recv(self, ch: Chan | None) -> Any:  # type: ignore[override]  # no frames
        """`<-ch` where there is something: the value, and whether it was sent."""
        if ch is None:
            return self.forever("chan receive (nil chan)")
        return self.take(ch, 0)

    def put(self, ch: Chan, v: Any, s: int) -> bool:
        """Send without waiting, if that can be done."""
        del s
        if ch[RECVQ]:
            self.wake(ch[RECVQ].pop(0), v, 0, ok=True)
            return True
        if ch[CLOSED]:
            raise RuntimePanic("send on closed channel", "plainError")
        n, cap = ch[COUNT], ch[CAP]
        if n == cap:
            return False
        ch[BUF][(ch[RECVX] + n) % cap] = v
        ch[COUNT] = n + 1
        return True

    def take(self, ch: Chan, s: int) -> tuple[Any, bool]:
        """Receive what there is: the value, and whether it was sent."""
        n = ch[COUNT]
        if n:
            ring, at = ch[BUF], ch[RECVX]
            v = ring[at]
            ch[RECVX] = (at + 1) % ch[CAP]
            if ch[SENDQ]:
                ring[at] = self.wake(ch[SENDQ].pop(0), None, s, ok=True)
            else:
                ch[COUNT] = n - 1
            return v, True
        if ch[SENDQ]:
            return self.wake(ch[SENDQ].pop(0), None, s, ok=True), True
        return ch[SPEC].zero(), False

    def wake(self, waiter: Any, v: Any, s: int, *, ok: bool) -> Any:
        """One who waited gets `v` and can go on; returns what it wanted to send."""
        del s
        if type(waiter) is Task:
            g, sent = waiter, waiter.value
            g.value = v if ok else ENDED
        else:
            g, sent, case, _ = waiter
            g.value = (case, v, ok)
            for ch in g.on:  # it waits nowhere else any more
                for q in (ch[RECVQ], ch[SENDQ]):
                    q[:] = [w for w in q if type(w) is Task or w[chans.WHO] is not g]
        self.state.sched.runq.append(g)
        return sent

    def forever(self, why: str) -> Any:
        """An operation on a nil channel."""
        g = self.state.current
        g.waiting, g.on = why, ()
        return PARKED

    def select(self, cases: Any, block: bool) -> Any:  # type: ignore[override]  # noqa: FBT001 (generated)
        """A select statement: (case, value, whether it was sent)."""
        ready = [i for i, (ch, sends, _) in enumerate(cases) if ch is not None and can(ch, sends)]
        if ready:
            at = ready[self.sched.engine.random(len(ready)) if len(ready) > 1 else 0]
            ch, sends, v = cases[at]
            if sends:
                self.put(ch, v, 0)
                return at, None, False
            return (at, *self.take(ch, 0))
        if not block:
            self.state.sched.clock += 20
            return -1, None, False
        g = self.state.current
        for i, (ch, sends, v) in enumerate(cases):
            if ch is not None:
                ch[SENDQ if sends else RECVQ].append((g, v, i, True))
        g.waiting = "select" if cases else "select (no cases)"
        g.on = tuple([c[0] for c in cases if c[0] is not None])
        return PARKED

    def close(self, ch: Chan | None) -> None:
        """Who waits to receive gets the zero value; who waits to send panics."""
        if ch is None or ch[CLOSED]:
            super().close(ch)
            return
        ch[CLOSED] = True
        while ch[RECVQ]:
            self.wake(ch[RECVQ].pop(0), ch[SPEC].zero(), 0, ok=False)
        while ch[SENDQ]:
            w = ch[SENDQ].pop(0)
            self._fail(w if type(w) is Task else w[chans.WHO])
            self.wake(w, None, 0, ok=False)

    @staticmethod
    def _fail(g: Task) -> None:
        """When `g` goes on, it panics."""
        gen = g.gen

        def resume(value: Any) -> Any:
            del value
            g.resume = gen.send
            return gen.throw(RuntimePanic("send on closed channel", "plainError"))

        g.resume = resume


class TaskEngine(DirectEngine):
    """A direct run of a program with goroutines."""

    depth = 1_200_000  # a generator takes twice the memory of a call

    def _set_up(self) -> None:
        self.waiting: set[int] = self.program.consts["_waiting"].waiting  # type: ignore[attr-defined]  # Colours
        state = self.state
        state.sched.runq = deque()  # type: ignore[assignment]  # as good as a list
        state.sched.slice_end = TURN
        main = task(1, 0, -1, state.current.stack_hi)
        state.goroutines[:] = [main]
        state.current = main
        self.sched = TaskScheduler(self, random=False)
        channels = TaskChannels(self.sched)
        self.names.update(channels.names())
        super()._set_up()
        self.names.update(
            W=[None] * 6, GENERATOR=GeneratorType, parked=self.parked, finishing=self.finishing
        )

    def begin(self, g: Task, fn: Any, args: tuple[Any, ...]) -> None:
        """Let goroutine `g` call a function when it is first resumed."""
        call = self.call_table[fn[0]]
        if fn[0] in self.waiting:
            adapted = fn[0] in self.program.adapters  # it may lead to one that does not wait
            g.gen = self._later(fn, args) if adapted else call(fn, *args)
            g.resume = g.gen.send
            return

        def run(value: Any) -> None:
            del value
            call(fn, *args)
            raise StopIteration

        g.resume = run

    def _later(self, fn: Any, args: tuple[Any, ...]) -> Any:
        going = self.call_table[fn[0]](fn, *args)
        if type(going) is GeneratorType:
            yield from going

    def run_main(self, start: int) -> bool:
        """Run goroutines until the first one is done."""
        state, sched = self.state, self.sched
        plan = state.sched
        timers, fire = plan.timers, sched.fire
        runq: deque[Task] = plan.runq  # type: ignore[assignment]  # see _set_up
        popleft = runq.popleft
        g: Any = state.current
        main = g
        self.begin(main, (start,), ())
        runq.append(main)
        while True:
            try:
                while runq:
                    if timers:
                        fire(0)
                    state.current = g = popleft()
                    g.resume(g.value)
            except StopIteration:
                if g is main:
                    return True
                state.goroutines.remove(g)
                continue
            sched.advance()  # type: ignore[attr-defined]  # a TaskScheduler
            if not runq:
                self._deadlock()
                return False

    def _deadlock(self) -> None:
        texts = [
            "\n" + traceback.listing(self, list(self._points(g)), g) for g in self.state.goroutines
        ]
        words = "fatal error: all goroutines are asleep - deadlock!\n"
        self.end("deadlock", 2, words + "".join(texts))

    def _points(self, g: Any) -> Iterator[int]:
        """Where the calls of a goroutine that waits are, the innermost first."""
        found = []
        gen = g.gen
        while gen is not None:
            code, inner = gen.gi_code, gen.gi_yieldfrom
            lines = self.texts.get(code.co_filename)
            if lines is not None:
                found.append(lines[gen.gi_frame.f_lineno - 1])
            elif code.co_name == "parked" and inner is None:
                index = gen.gi_frame.f_locals["asked"][1][0]
                if index >= 0:
                    found.append(self.program.codes[index].entry)
            gen = inner if type(inner) is GeneratorType else None
        return (p for p in reversed(found) if p >= 0)

    def parked(self, asked: Any) -> Any:
        """What a native asked for, and its result."""
        result = (yield) if asked[0] == AFTER else None
        if asked[1][0] >= 0:
            index, fn, args = asked[1]
            result = self.call_table[index](fn, *args)
            if type(result) is GeneratorType:
                result = yield from result
        return result

    def finishing(self, pending: list[Any], e: Exception | None) -> Any:
        """As `finish`, where a deferred call may have to wait."""
        up = None if e is None else self._unwinding(e)
        while len(pending) > 1:
            fn, args = pending.pop()
            try:
                if fn is None:
                    self.go_nil()
                if up is not None:
                    self._hand_over(fn[0], up.panic)
                going = self.call_table[fn[0]](fn, *args)
                if type(going) is GeneratorType:
                    yield from going
            except STOP:
                raise
            except Exception as later:  # noqa: BLE001 (a new panic replaces the old one)
                up = self._replaced(up, later)
                continue
            self.token = None
            if up is not None:
                up = self._recovered(up)
        if up is not None:
            raise up
