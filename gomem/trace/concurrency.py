"""Goroutines in words: who starts, waits, wakes whom, and what a channel does.

The sentences compare the goroutines of two snapshots: one that ran waits now, one that waited can
run again. A channel's own row says what is in its buffer.
"""

from __future__ import annotations

from gomem.trace.phrases import clean, listed, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.facts import Fact
    from gomem.trace.snapshot import Goroutine, HeapObject, Snapshot

__all__ = ["KINDS", "goroutine_notes", "happened", "library_waits"]

KINDS = frozenset(("go", "send", "recv", "select", "close"))
"""Kinds of facts that are told here."""
WAITING = "waiting"


def happened(f: Fact, before: Snapshot | None, after: Snapshot, gid: int) -> tuple[str, str, str]:
    """Kind, title and sentence of a step of goroutine `gid`."""
    text = clean(f.text)
    me = next((g for g in after.goroutines if g.gid == gid), None)
    waits = me is not None and me.state.startswith(WAITING)
    woken = [f"g{g.gid}" for g in _woken(before, after)]
    on = me.state.partition(" on ")[2] if waits and me is not None else ""
    match f.kind:
        case "go":
            return _started(text, before, after)
        case "send" if waits:
            why = _why_not(next((o for o in after.heap if o.oid == on), None))
            return _waits(text, gid, f"{why}, so g{gid} waits here with its value")
        case "send" if woken:
            return (
                "statement",
                "value sent",
                f"{text}: {listed(woken)} was waiting for it: the value goes straight from one "
                f"stack to the other, and {listed(woken)} can run again.",
            )
        case "send":
            return "statement", "value sent", f"{text}: the value goes into the channel's buffer."
        case "recv":
            where = f" on {on}" if on else ""
            return _waits(
                text, gid, f"there is nothing to receive{where} yet, so g{gid} waits here"
            )
        case "select" if waits:
            which = f"one of {on}" if "," in on else on
            end = f" until {which} can go on" if on else " for ever"
            return _waits("select", gid, f"no case can go on, so g{gid} waits{end}")
        case "select":
            return "statement", "case chosen", "select: a case that can go on is chosen."
        case _:
            told = f"; {listed(woken)}, waiting for it, can run again" if woken else ""
            return (
                "statement",
                "channel closed",
                f"{text}: nothing can be sent any more, receivers get what is left and then zero "
                f"values{told}.",
            )


LIBRARY = {
    "sleeping": "g{} sleeps until the clock is there",
    "waiting: sync.Mutex.Lock": "somebody else has the lock, so g{} waits here",
    "waiting: sync.RWMutex.RLock": "somebody has the lock to write or waits for it, so g{} waits",
    "waiting: sync.RWMutex.Lock": "others read, so g{} waits here until they are done",
    "waiting: sync.Cond.Wait": "the lock is given back, and g{} waits until it is told to go on",
    "waiting: sync.WaitGroup.Wait": "the counter is not 0 yet, so g{} waits here",
}
"""What a goroutine waits for in a library function, by its state."""


def library_waits(f: Fact, after: Snapshot, gid: int) -> tuple[str, str, str] | None:
    """The same for a call of a library function; None if the goroutine does not wait in it."""
    state = next((g.state for g in after.goroutines if g.gid == gid), "")
    why = LIBRARY.get(state)
    return None if why is None else _waits(clean(f.text), gid, why.format(gid))


def _waits(text: str, gid: int, what: str) -> tuple[str, str, str]:
    return "wait", f"g{gid} waits", f"{text}: {what}."


def _started(text: str, before: Snapshot | None, after: Snapshot) -> tuple[str, str, str]:
    old = {g.gid for g in before.goroutines} if before is not None else set()
    new = [g for g in after.goroutines if g.gid not in old]
    if not new:
        return "statement", "goroutine started", f"{text}: a goroutine is started."
    g = new[-1]
    size = g.stack_hi - g.stack_lo
    frame = f" with a frame for {short(g.frames[0].func)}" if g.frames else ""
    return (
        "statement",
        "goroutine started",
        f"{text}: goroutine g{g.gid} gets a stack of its own, {size} bytes{frame}; it runs when "
        "its turn comes.",
    )


def _why_not(o: HeapObject | None) -> str:
    """Why a value cannot be sent now."""
    if o is None:
        return "a nil channel takes nothing"
    if "unbuffered" in o.value.text:
        return "no goroutine is ready to receive"
    return "the buffer is full"


def _woken(before: Snapshot | None, after: Snapshot) -> list[Goroutine]:
    """Goroutines that waited and can run now."""
    if before is None:
        return []
    waited = {g.gid for g in before.goroutines if g.state.startswith((WAITING, "sleeping"))}
    return [
        g
        for g in after.goroutines
        if g.gid in waited and not g.state.startswith((WAITING, "sleeping"))
    ]


def goroutine_notes(before: Snapshot | None, after: Snapshot, gid: int) -> list[str]:
    """What a step of goroutine `gid` meant for the others."""
    if before is None or (len(before.goroutines) < 2 and len(after.goroutines) < 2):
        return []
    was = {g.gid: g.state for g in before.goroutines}
    found = [f"g{g.gid} was {was[g.gid]}: it can run again" for g in _woken(before, after)]
    now = {g.gid for g in after.goroutines}
    found += [f"g{i} is done: its stack is free again" for i in was if i not in now and now]
    running = next((g.gid for g in after.goroutines if g.state == "running"), gid)
    if running != gid:
        found.append(f"now g{running} runs")
    return found
