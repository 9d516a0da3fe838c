"""Package sync: the parts that nobody may interrupt. Source: internal/sync/mutex.go, sync.

Whoever waits is in the scheduler's queue under the pointer to the field that the real package uses
as its semaphore. After waiting for a lock, or for a group, it goes on in Go (`_wait`), because what
was waited for is looked at again.
"""
# ruff: noqa: N802, N803, D103 (natives bear the names that sync.go declares; F is a frame)

from __future__ import annotations

from gomem.library.abi import FatalError, RuntimePanic
from gomem.library.text import panic_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime, Value

    Frame = list[Any]
    Struct = list[Any]

NEEDS = ("lockSlow", "lockForWriting", "checkReuse", "waitWith", "relock")
SHOWN = {
    "lockSlow": "(*Mutex).Lock",
    "lockForWriting": "(*RWMutex).Lock",
    "checkReuse": "(*WaitGroup).Wait",
    "waitWith": "(*Cond).Wait",
    "relock": "(*Cond).Wait",
}
WAITS = ("Lock", "RLock", "Wait", "acquire", "hold", "drain")
LOCKED, WOKEN, STARVING, WAITER = 1, 2, 4, 8
PATIENCE = 1_000_000
"""Nanoseconds after which one who waits for a Mutex is handed it."""
MAX_READERS = 1 << 30


def _of(x: Value) -> Value:
    """What a pointer points to. Errors: RuntimePanic for nil."""
    if x is None:
        raise RuntimePanic("invalid memory address or nil pointer dereference")
    return x


def _wait(  # noqa: PLR0913 (where it waits, for what, what then)
    rt: Runtime, F: Frame, r: int, s: int, on: tuple[Struct, int], why: str, name: str, *args: Value
) -> Value:
    """Wait; afterwards a function of sync.go is called, which goes on at `r`."""
    fn = rt.function("sync", name)
    return rt.sched.wait_and_call(F, r, s, why, on, fn, args)


# ---------------------------------------------------------------------------------------- Mutex


def Mutex_Lock(rt: Runtime, F: Frame, r: int, s: int, m: Struct | None) -> Value:
    m = _of(m)
    mu = m[1]
    if mu[0] == 0:
        mu[0] = LOCKED
        return r, F, s
    if not mu[0] & (LOCKED | STARVING):
        mu[0] |= LOCKED
        return r, F, s
    mu[0] += WAITER
    return _wait(rt, F, r, s, (mu, 1), "sync.Mutex.Lock", "lockSlow", m, _now(rt, s))


def _now(rt: Runtime, s: int) -> int:
    """The time, which is not 0."""
    return max(int(rt.sched.now(s)), 1)


def acquire(rt: Runtime, F: Frame, r: int, s: int, m: Struct, since: int) -> Value:
    """One who has waited takes the lock and gives 0, or waits again and gives `since`."""
    mu = m[1]
    late = rt.sched.now(s) - since > PATIENCE
    state = mu[0] & ~WOKEN
    if mu[1]:  # it was handed over
        mu[1] = 0
        state += LOCKED - WAITER
        mu[0] = state if late and state >= WAITER else state & ~STARVING
        F[2] = 0
        return r, F, s
    if not state & (LOCKED | STARVING):
        mu[0] = state | LOCKED
        F[2] = 0
        return r, F, s
    state += WAITER
    if late and state & LOCKED:
        state |= STARVING
    mu[0] = state
    F[2] = since
    after = rt.sched.wait_on(F, r, s, "sync.Mutex.Lock", (mu, 1))
    parked = rt.sched.engine.state.sched.parked
    parked.insert(0, parked.pop())  # it stays at the head of the queue
    return after


def Mutex_TryLock(rt: Runtime, m: Struct | None) -> bool:
    del rt
    mu = _of(m)[1]
    if mu[0] & (LOCKED | STARVING):
        return False
    mu[0] |= LOCKED
    return True


def Mutex_Unlock(rt: Runtime, m: Struct | None) -> None:
    mu = _of(m)[1]
    state = mu[0] - LOCKED
    if state == 0:
        mu[0] = 0
        return
    if not mu[0] & LOCKED:
        raise FatalError("sync: unlock of unlocked mutex")
    if state & STARVING:  # the one who waits longest has the lock from now on
        mu[0], mu[1] = state, 1
        rt.sched.wake((mu, 1), rt.now())
    elif state & WOKEN or state < WAITER:
        mu[0] = state
    else:
        mu[0] = state - WAITER | WOKEN
        rt.sched.wake((mu, 1), rt.now())


# -------------------------------------------------------------------------------------- RWMutex

W, WRITER_SEM, READER_SEM, READER_COUNT, READER_WAIT = range(5)
"""Fields of a RWMutex."""


def RWMutex_RLock(rt: Runtime, F: Frame, r: int, s: int, rw: Struct | None) -> Value:
    count = _of(rw)[READER_COUNT]
    count[1] += 1
    if count[1] >= 0:
        return r, F, s
    return rt.sched.wait_on(F, r, s, "sync.RWMutex.RLock", (rw, READER_SEM))


def RWMutex_TryRLock(rt: Runtime, rw: Struct | None) -> bool:
    del rt
    count = _of(rw)[READER_COUNT]
    if count[1] < 0:
        return False
    count[1] += 1
    return True


def RWMutex_RUnlock(rt: Runtime, rw: Struct | None) -> None:
    rw = _of(rw)
    count = rw[READER_COUNT]
    count[1] -= 1
    if count[1] >= 0:
        return
    if count[1] in (-1, -MAX_READERS - 1):
        raise FatalError("sync: RUnlock of unlocked RWMutex")
    leaving = rw[READER_WAIT]
    leaving[1] -= 1
    if leaving[1] == 0:
        rt.sched.wake((rw, WRITER_SEM), rt.now())


def RWMutex_Lock(rt: Runtime, F: Frame, r: int, s: int, rw: Struct | None) -> Value:
    rw = _of(rw)
    mu = rw[W][1]
    if not mu[0] & (LOCKED | STARVING):
        mu[0] |= LOCKED
        return drain(rt, F, r, s, rw)
    mu[0] += WAITER
    return _wait(rt, F, r, s, (mu, 1), "sync.Mutex.Lock", "lockForWriting", rw, _now(rt, s))


def drain(rt: Runtime, F: Frame, r: int, s: int, rw: Struct) -> Value:
    """Keep new readers out, and wait for those who are in."""
    count, leaving = rw[READER_COUNT], rw[READER_WAIT]
    readers = count[1]
    count[1] -= MAX_READERS
    leaving[1] += readers
    if readers == 0 or leaving[1] == 0:
        return r, F, s
    return rt.sched.wait_on(F, r, s, "sync.RWMutex.Lock", (rw, WRITER_SEM))


def RWMutex_TryLock(rt: Runtime, rw: Struct | None) -> bool:
    rw = _of(rw)
    count = rw[READER_COUNT]
    if count[1] or not Mutex_TryLock(rt, rw[W]):
        return False
    count[1] = -MAX_READERS
    return True


def RWMutex_Unlock(rt: Runtime, rw: Struct | None) -> None:
    rw = _of(rw)
    count = rw[READER_COUNT]
    count[1] += MAX_READERS
    if count[1] >= MAX_READERS:
        raise FatalError("sync: Unlock of unlocked RWMutex")
    if count[1]:
        rt.sched.wake((rw, READER_SEM), rt.now(), count[1])
    Mutex_Unlock(rt, rw[W])


# ------------------------------------------------------------------------------------ WaitGroup

STATE, SEMA, COUNTER = 1, 2, 2
"""Fields of a WaitGroup, and of the cell that is its state."""


def WaitGroup_Add(rt: Runtime, wg: Struct | None, delta: int) -> None:
    wg = _of(wg)
    cell = wg[STATE]
    state = cell[COUNTER] = (cell[COUNTER] + (delta << 32)) & 0xFFFFFFFFFFFFFFFF
    count, waiters = state >> 32, state & 0x7FFFFFFF
    if count >> 31:
        raise panic_text(rt, b"sync: negative WaitGroup counter")
    if waiters and count == delta > 0:
        raise panic_text(rt, b"sync: WaitGroup misuse: Add called concurrently with Wait")
    if waiters and count == 0:
        cell[COUNTER] = 0
        rt.sched.wake((wg, SEMA), rt.now(), waiters)


def WaitGroup_Done(rt: Runtime, wg: Struct | None) -> None:
    WaitGroup_Add(rt, wg, -1)


def WaitGroup_Wait(rt: Runtime, F: Frame, r: int, s: int, wg: Struct | None) -> Value:
    wg = _of(wg)
    if wg[STATE][COUNTER] >> 32 == 0:
        return r, F, s
    wg[STATE][COUNTER] += 1
    return _wait(rt, F, r, s, (wg, SEMA), "sync.WaitGroup.Wait", "checkReuse", wg)


# ----------------------------------------------------------------------------------------- Cond

L, NOTIFY, CHECKER = 1, 2, 3
"""Fields of a Cond."""


def _check(rt: Runtime, c: Struct | None) -> Struct:
    """The list of those who wait; a Cond notices that it is a copy of another one."""
    c = _of(c)
    if c[CHECKER] is None:
        c[CHECKER] = c
    elif c[CHECKER] is not c:
        raise panic_text(rt, b"sync.Cond is copied")
    waiting: Struct = c[NOTIFY]
    return waiting


def Cond_Wait(rt: Runtime, F: Frame, r: int, s: int, c: Struct | None) -> Value:
    """Give the lock back and wait, as one step if the lock is one of this package."""
    waiting = _check(rt, c)
    c = _of(c)
    tid, lock = _of(c[L])
    t = waiting[0]
    waiting[0] += 1
    match rt.types[tid].name:
        case "*sync.Mutex":
            Mutex_Unlock(rt, lock)
        case "*sync.RWMutex":
            RWMutex_Unlock(rt, lock)
        case _:
            fn = rt.function("sync", "waitWith")
            return rt.sched.call(F, r, s, fn, (c, t))
    return _wait(rt, F, r, s, (waiting, t), "sync.Cond.Wait", "relock", c)


def hold(rt: Runtime, F: Frame, r: int, s: int, c: Struct, t: int) -> Value:
    """Wait for the turn of a ticket."""
    waiting = c[NOTIFY]
    if t < waiting[1]:  # it came between the unlocking and now
        return r, F, s
    return rt.sched.wait_on(F, r, s, "sync.Cond.Wait", (waiting, t))


def Cond_Signal(rt: Runtime, c: Struct | None) -> None:
    waiting = _check(rt, c)
    if waiting[1] != waiting[0]:
        waiting[1] += 1
        rt.sched.wake((waiting, waiting[1] - 1), rt.now())


def Cond_Broadcast(rt: Runtime, c: Struct | None) -> None:
    waiting = _check(rt, c)
    first, waiting[1] = waiting[1], waiting[0]
    s = rt.now()
    for t in range(first, waiting[0]):
        rt.sched.wake((waiting, t), s)


def collections(rt: Runtime) -> int:
    """How many collections of the heap there were."""
    return rt.heap_numbers()[8]
