"""Channels and select. Source: runtime/chan.go, runtime/select.go.

Spec: Channel types, Send statements, Receive operator, Select statements.

A channel is a list, as named below: a ring of CAP cells, and two queues of those who wait. One who
waits is a tuple: the goroutine, the value it wants to send, the case of its select (-1: none).
An operation either is done at once and goes on at the point `r`, or parks its goroutine; who wakes
it up has then put the result into its frame: the value goes from one stack to the other directly.
"""

from __future__ import annotations

from gomem.library.abi import RuntimePanic
from gomem.machine.heap import HCHAN
from gomem.machine.sched import CLOSED as CLOSED_POINT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.machine.runtime import AppendSpec
    from gomem.machine.sched import Next, Scheduler
    from gomem.machine.state import Goroutine

    Frame = list[Any]
    Chan = list[Any]

__all__ = [
    "BUF",
    "CAP",
    "CLOSED",
    "COUNT",
    "RECVQ",
    "RECVX",
    "SENDQ",
    "SPEC",
    "VALUE",
    "WHO",
    "can",
    "names",
]

BUF, CAP, COUNT, RECVX, CLOSED, RECVQ, SENDQ, SPEC = range(8)
"""Fields of a channel: the ring, its cells, how many hold a value, which is next to be received,
whether it is closed, who waits to receive and to send, the element type. lower/waiting.py has
these numbers in its texts."""
WHO, VALUE, CASE, WANTS_OK = range(4)
"""Fields of one who waits."""
MAX_BYTES = (1 << 48) - HCHAN


def names(sched: Scheduler) -> dict[str, Any]:
    """The functions that generated text uses."""
    c = Channels(sched)
    return {
        "make_chan": c.make, "send": c.send, "recv": c.recv, "select": c.select,
        "close_chan": c.close, "chan_len": length, "chan_cap": capacity, "go": c.go,
    }  # fmt: skip


def length(ch: Chan | None) -> int:
    """How many values the buffer holds. A timer's channel (which has a cell more) shows none."""
    return 0 if ch is None or len(ch) > SPEC + 1 else int(ch[COUNT])


def capacity(ch: Chan | None) -> int:
    """How many the buffer could hold."""
    return 0 if ch is None or len(ch) > SPEC + 1 else int(ch[CAP])


class Channels:
    """The operations on channels."""

    def __init__(self, sched: Scheduler) -> None:
        self.sched = sched
        self.state = sched.engine.state
        self.heap = sched.engine.state.heap
        sched.channels = self

    def make(self, spec: AppendSpec, site: int, n: int) -> Chan:
        """A new channel with a ring of n cells. runtime: makechan."""
        if n < 0 or n * spec.size > MAX_BYTES:
            raise RuntimePanic("makechan: size out of range", "plainError")
        ring = spec.fill(n)
        ch: Chan = [ring, n, 0, 0, False, [], [], spec]
        if site >= 0:
            self.heap.new(site, ch)
            if spec.pointers and spec.size and n:
                self.heap.new(spec.site, ring)
        return ch

    def go(self, call: tuple[Any, tuple[Any, ...]], made_at: int) -> None:
        """A go statement."""
        self.sched.go(*call, self.heap.now[0], made_at)

    # ------------------------------------------------------------------------ the operations

    def send(self, F: Frame, r: int, s: int, ch: Chan | None, v: Any) -> Next:
        """`ch <- v`."""
        if ch is None:
            return self.sched.park(F, r, s, "chan send (nil chan)", ())
        if self.put(ch, v, s):
            return r, F, s
        g = self.state.current
        ch[SENDQ].append((g, v, -1, False))
        g.frame, g.point, g.waiting, g.on = F, r, "chan send", (ch,)
        return self.sched.switch(s)

    def recv(self, F: Frame, r: int, s: int, step: int, ch: Chan | None, ok: bool) -> Next:  # noqa: FBT001 (generated)
        """`<-ch`; to wait is a step of its own."""
        if ch is None:
            return self.sched.park(F, r, s + step, "chan receive (nil chan)", ())
        if ch[COUNT] or ch[SENDQ] or ch[CLOSED]:
            got = self.take(ch, s)
            F[2] = got if ok else got[0]
            return r, F, s
        g = self.state.current
        ch[RECVQ].append((g, None, -1, ok))
        g.frame, g.point, g.waiting, g.on = F, r, "chan receive", (ch,)
        return self.sched.switch(s + step)

    def select(
        self, F: Frame, r: int, s: int, cases: Any, block: bool,  # noqa: FBT001 (generated)
    ) -> Next:  # fmt: skip
        """A select statement; `cases` are (channel, is it a send, value). Result: see `_chosen`."""
        ready = [i for i, (ch, sends, _) in enumerate(cases) if ch is not None and can(ch, sends)]
        if ready:
            at = ready[self.sched.engine.random(len(ready)) if len(ready) > 1 else 0]
            ch, sends, v = cases[at]
            if sends:
                self.put(ch, v, s)
                F[2] = (at, None, False)
            else:
                F[2] = (at, *self.take(ch, s))
            return r, F, s
        if not block:
            F[2] = (-1, None, False)
            self.state.sched.clock += 20  # so that a loop that only looks gets older
            return r, F, s
        g = self.state.current
        for i, (ch, sends, v) in enumerate(cases):
            if ch is not None:
                ch[SENDQ if sends else RECVQ].append((g, v, i, True))
        why = "select" if cases else "select (no cases)"
        return self.sched.park(F, r, s, why, tuple([c[0] for c in cases if c[0] is not None]))

    def wanted(self, ch: Chan) -> bool:
        """Whether somebody waits to receive."""
        return bool(ch[RECVQ])

    def drain(self, ch: Chan) -> bool:
        """Take away what a channel with one cell holds; whether it held a value."""
        held, ch[COUNT] = ch[COUNT], 0
        return bool(held)

    def put(self, ch: Chan, v: Any, s: int) -> bool:
        """Send without waiting, if that can be done."""
        if ch[CLOSED]:
            raise RuntimePanic("send on closed channel", "plainError")
        if ch[RECVQ]:
            g, _, case, wants_ok = w = ch[RECVQ].pop(0)
            if case < 0:
                g.frame[2] = (v, True) if wants_ok else v
                g.waiting = ""
                self.sched.queue(g, s)
            else:
                self.wake(w, v, s, ok=True)
            return True
        n, cap = ch[COUNT], ch[CAP]
        if n == cap:
            return False
        ch[BUF][(ch[RECVX] + n) % cap] = v
        ch[COUNT] = n + 1
        return True

    def take(self, ch: Chan, s: int) -> tuple[Any, bool]:
        """Receive what there is: the value, and whether it was sent."""
        n, spec = ch[COUNT], ch[SPEC]
        if n:
            ring, at = ch[BUF], ch[RECVX]
            v = ring[at]
            ring[at] = spec.zero()
            ch[RECVX] = (at + 1) % ch[CAP]
            if ch[SENDQ]:
                ring[at] = self.wake(ch[SENDQ].pop(0), None, s, ok=True)
            else:
                ch[COUNT] = n - 1
            return v, True
        if ch[SENDQ]:
            return self.wake(ch[SENDQ].pop(0), None, s, ok=True), True
        return spec.zero(), False

    def close(self, ch: Chan | None) -> None:
        """Who waits to receive gets the zero value; who waits to send panics."""
        if ch is None:
            raise RuntimePanic("close of nil channel", "plainError")
        if ch[CLOSED]:
            raise RuntimePanic("close of closed channel", "plainError")
        ch[CLOSED] = True
        s = self.heap.now[0]
        while ch[RECVQ]:
            self.wake(ch[RECVQ].pop(0), ch[SPEC].zero(), s, ok=False)
        while ch[SENDQ]:
            g: Goroutine = ch[SENDQ][0][WHO]
            self.wake(ch[SENDQ].pop(0), None, s, ok=False)
            g.on, g.point = g.point, CLOSED_POINT

    def wake(self, waiter: tuple[Any, ...], v: Any, s: int, *, ok: bool) -> Any:
        """One who waited gets `v` and can go on; returns what it wanted to send."""
        g, sent, case, wants_ok = waiter
        if case >= 0:
            g.frame[2] = (case, v, ok)
            for ch in g.on:  # it waits nowhere else any more
                for q in (ch[RECVQ], ch[SENDQ]):
                    q[:] = [w for w in q if w[WHO] is not g]
        else:
            g.frame[2] = (v, ok) if wants_ok else v
        self.sched.ready(g, s)
        return sent


def can(ch: Chan, sends: bool) -> bool:  # noqa: FBT001 (a case's second field)
    """Whether an operation would not wait."""
    if sends:
        return bool(ch[CLOSED] or ch[RECVQ] or ch[COUNT] < ch[CAP])
    return bool(ch[COUNT] or ch[SENDQ] or ch[CLOSED])
