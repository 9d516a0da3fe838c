"""The scheduler: one goroutine runs, the others can run or wait. Source: runtime/proc.go, time.go.

A goroutine is its frames and the point at which it goes on, so a switch is an assignment: an
operation that must wait gives the machine's loop the next goroutine's point and frame instead of
its own. Order is first come, first served, or seeded chance (`--sched random`). A goroutine that
runs for SLICE steps while others could is put last.

Time is virtual: a step takes STEP_NS, and when every goroutine waits the clock jumps to the next
timer. If there is none either, the program is deadlocked.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush

from gomem.library.abi import FatalError, RuntimePanic
from gomem.machine import panics, traceback
from gomem.machine.state import Goroutine, Panic, Schedule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.machine.chans import Channels
    from gomem.machine.engine import Engine, Frame, Step

    Next = tuple[int, Frame, int]
    """Where to go on: point, frame, steps done."""

__all__ = ["CLOSED", "NEVER", "Scheduler", "first_schedule"]

EXIT, START, CLOSED = -5, -6, -7
"""Points: a goroutine's function has returned; it is about to be called; the channel to which a
goroutine waited to send was closed."""
NEVER = 1 << 62
SLICE = 20_000
STEP_NS = 2
EPOCH = 1_257_894_000_000_000_000
"""Nanoseconds from 1970 to when virtual time begins: 10 November 2009, 23:00 UTC."""
STACK_SIZE = 2048
STACKS = 0xC200000000
"""Where the stacks of goroutines other than main's are."""
KIND = 2
"""Field of a timer."""
FEW = 64
"""Timers that are switched off and may wait to be removed."""
ON_TOP = 64
"""Bytes at the end of a stack that the runtime keeps."""


def first_schedule() -> Schedule:
    """Nothing waits, and nothing is to come."""
    return Schedule([], [], [], 0, NEVER, 2, 0, 0, STACKS, False)  # noqa: FBT003 (main_gone)


class Scheduler:
    """Switches between the goroutines of an engine's state."""

    def __init__(self, engine: Engine, *, random: bool) -> None:
        self.engine = engine
        self.random = random
        self.guard = engine.guard
        self.channels: Channels
        """Set by the channels."""

    @property
    def current(self) -> Goroutine:
        """The goroutine that runs."""
        return self.engine.state.current

    def points(self) -> dict[int, Step]:
        """What runs at the scheduler's own points."""
        return {EXIT: self._returned, START: self._started, CLOSED: self._closed}

    # ------------------------------------------------------------------------ start and end

    def go(self, fn: Any, args: tuple[Any, ...], s: int, made_at: int = -1) -> Goroutine:
        """`go fn(args)`: a new goroutine that can run."""
        engine, state = self.engine, self.engine.state
        plan = state.sched
        if fn is None:
            raise FatalError("go of nil func value")
        hi = plan.stack_top + STACK_SIZE
        base: Frame = [None, -1, None, hi - ON_TOP, None, None]
        parent = state.current
        g = Goroutine(
            plan.next_gid, base, START, hi, STACK_SIZE, ON_TOP, [], hi - ON_TOP,
            parent=parent.gid, made_at=made_at,
        )  # fmt: skip
        plan.next_gid += 1
        plan.stack_top = hi
        if fn[0] in engine.program.adapters:  # runs at once, so it is called when g is scheduled
            base += [fn, args]
        else:
            self._become(g)
            g.point, g.frame, _ = engine.call_table[fn[0]](base, EXIT, s, fn, *args)
            self._become(parent)
        state.goroutines.append(g)
        self.queue(g, s)
        return g

    def _started(self, frame: Frame, s: int) -> Next:
        """The point START: call the goroutine's function."""
        args, fn = frame.pop(), frame.pop()
        return self.engine.call_table[fn[0]](frame, EXIT, s, fn, *args)  # type: ignore[no-any-return]

    def _returned(self, frame: Frame, s: int) -> Next:
        """The point EXIT: the goroutine is done."""
        del frame
        return self.finish(s)

    def finish(self, s: int) -> Next:
        """The current goroutine ends."""
        state, g = self.engine.state, self.current
        if g.gid == 1:
            state.sched.main_gone = True
        state.goroutines.remove(g)
        return self.switch(s)

    def goexit(self, frame: Frame, s: int) -> Next:
        """runtime.Goexit: run the deferred calls of the current goroutine, then end it."""
        g = self.current
        g.panics.append(Panic(None, "", frame, None, None, goexit=True, point=g.point))
        return panics.RESUME, frame, s

    # ------------------------------------------------------------------------------ waiting

    def park(self, frame: Frame, r: int, s: int, why: str, on: Any = None) -> Next:
        """The current goroutine waits; it will go on at point `r`."""
        g = self.current
        g.frame, g.point = frame, r
        g.waiting, g.on = why, on
        return self.switch(s)

    def ready(self, g: Goroutine, s: int) -> None:
        """A goroutine that waited can go on."""
        g.waiting = ""
        self.queue(g, s)

    def pause(self, frame: Frame, r: int, s: int) -> Next:
        """runtime.Gosched: the current goroutine lets the others run."""
        plan = self.engine.state.sched
        plan.clock += 100
        g = self.current
        g.frame, g.point = frame, r
        self.fire(s)
        if not plan.runq:
            return r, frame, s
        plan.runq.append(g)
        return self.switch(s)

    def give_way(self, s: int) -> None:
        """The current goroutine's slice is over, if others wait for theirs."""
        if self.engine.state.sched.runq:
            self.engine.state.sched.slice_end = s

    def preempt(self) -> None:
        """The current goroutine's slice is over."""
        state = self.engine.state
        s = state.steps
        self.fire(s)
        if state.sched.runq:
            state.sched.runq.append(state.current)
            self.switch(s)
        else:
            alone = len(state.goroutines) == 1 and not state.sched.timers
            state.sched.slice_end = NEVER if alone else s + SLICE

    def queue(self, g: Goroutine, s: int) -> None:
        """A goroutine can run now."""
        plan = self.engine.state.sched
        plan.runq.append(g)
        if plan.slice_end == NEVER:
            self._limit(s)

    def _limit(self, s: int) -> None:
        """Somebody will want to run: the current goroutine's slice begins."""
        plan = self.engine.state.sched
        if plan.slice_end == NEVER:
            plan.slice_end = s + SLICE
            self.engine.stop[0] = min(self.engine.stop[0], s + SLICE // 2)

    def switch(self, s: int) -> Next:
        """Switch to the goroutine that is to run now."""
        state = self.engine.state
        plan = state.sched
        runq = plan.runq
        if plan.timers:
            self.fire(s)
            while not runq and (when := self._due()) < NEVER:
                plan.clock += max(0, when - self.now(s))
                self.fire(s)
        if not runq:
            return self._deadlock(s)
        g = runq.pop(self.engine.random(len(runq)) if self.random else 0)
        state.current = g
        state.heap.gid = g.gid
        self.guard[0] = g.guard
        plan.slice_end = s + SLICE
        return g.point, g.frame, s

    def _become(self, g: Goroutine) -> None:
        self.engine.state.current = g
        self.engine.state.heap.gid = g.gid
        self.guard[0] = g.guard

    def _deadlock(self, s: int) -> Next:
        """Nobody can ever run again. runtime: checkdead."""
        engine, state = self.engine, self.engine.state
        text = "all goroutines are asleep - deadlock!"
        if state.sched.main_gone:
            text = "no goroutines (main called runtime.Goexit) - deadlock!"
        state.steps = s
        engine.end("deadlock", 2, f"fatal error: {text}\n" + traceback.everybody(engine))
        g = state.current
        return g.point, g.frame, s

    def _closed(self, frame: Frame, s: int) -> Next:
        """The point CLOSED."""
        del frame, s
        raise RuntimePanic("send on closed channel", "plainError")

    # --------------------------------------------------------------------------- semaphores

    def wait_on(self, frame: Frame, r: int, s: int, why: str, on: Any) -> Next:
        """Wait until `wake` is called with the same pointer."""
        self.engine.state.sched.parked.append(self.current)
        return self.park(frame, r, s, why, on)

    def call(self, frame: Frame, r: int, s: int, fn: Any, args: tuple[Any, ...]) -> Next:
        """A native goes on in Go."""
        return self.engine.call_table[fn[0]](frame, r, s, fn, *args)  # type: ignore[no-any-return]

    def wait_and_call(  # noqa: PLR0913 (where it waits, for what, what then)
        self, frame: Frame, r: int, s: int, why: str, on: Any, fn: Any, args: tuple[Any, ...]
    ) -> Next:
        """A native waits, and then goes on in Go."""
        point, called, s = self.call(frame, r, s, fn, args)
        return self.wait_on(called, point, s, why, on)

    def wake(self, on: Any, s: int, n: int = 1) -> int:
        """Let the first `n` that wait on a pointer go on; returns how many did."""
        parked = self.engine.state.sched.parked
        found: list[Goroutine] = []
        for g in parked:
            if len(found) == n:
                break
            if g.on[0] is on[0] and g.on[1] == on[1]:
                found.append(g)
        for g in found:
            parked.remove(g)
            self.ready(g, s)
        return len(found)

    # --------------------------------------------------------------------------------- time

    def now(self, s: int) -> int:
        """Nanoseconds since the program started."""
        return self.engine.state.sched.clock + s * STEP_NS

    def sleep(self, frame: Frame, r: int, s: int, ns: int) -> Next:
        """time.Sleep."""
        if ns <= 0:
            return self.pause(frame, r, s)
        self.at(self.now(s) + ns, s, "wake", self.current)
        return self.park(frame, r, s, "sleep")

    def at(self, when: int, s: int, kind: str, what: Any) -> list[Any]:
        """Set a timer. At `when` one of these happens:

        "wake": goroutine `what` goes on. "go": a goroutine begins, (func value, arguments). "send":
        `what` is (channel, value, about, period): value(when, about) is sent if there is room for
        it, and again after the period if that is not 0.
        """
        plan = self.engine.state.sched
        plan.serial += 1
        timer = [when, plan.serial, kind, what]
        heappush(plan.timers, timer)
        self._limit(s)
        return timer

    def cancel(self, timer: list[Any]) -> bool:
        """Switch a timer off; False if it was, because it has fired."""
        if timer[KIND] == "off":
            return False
        timer[KIND] = "off"
        plan = self.engine.state.sched
        plan.off += 1
        if plan.off > FEW and 2 * plan.off > len(plan.timers):
            plan.timers[:] = [t for t in plan.timers if t[KIND] != "off"]
            heapify(plan.timers)
            plan.off = 0
        return True

    def _due(self) -> int:
        """When the next timer fires that somebody waits for, or NEVER.

        A timer that sends counts only while somebody receives: others fire when the clock passes.
        """
        plan = self.engine.state.sched
        timers = plan.timers
        while timers and timers[0][KIND] == "off":
            heappop(timers)
            plan.off -= 1
        if timers and timers[0][KIND] != "send":
            return int(timers[0][0])
        when = NEVER
        for t in timers:
            if (
                t[0] < when
                and t[KIND] != "off"
                and (t[KIND] != "send" or self.channels.wanted(t[3][0]))
            ):
                when = t[0]
        return when

    def fire(self, s: int) -> None:
        """Do what the timers are for whose time has come."""
        plan = self.engine.state.sched
        now = self.now(s)
        while plan.timers and (plan.timers[0][0] <= now or plan.timers[0][KIND] == "off"):
            timer = heappop(plan.timers)
            when, _, kind, what = timer
            plan.off -= kind == "off"
            timer[KIND] = "off"
            if kind == "wake":
                self.ready(what, s)
            elif kind == "send":
                ch, value, about, period = what
                self.channels.put(ch, value(when, about), s)
                if period:
                    timer[0] = when + period * ((now - when) // period + 1)
                    timer[KIND] = "send"
                    heappush(plan.timers, timer)
            elif kind == "go":
                fn, args = what
                self.go(fn, args, s).parent = 0
