"""What is in a lock, in words: sync's types keep their state in the bits of a number."""

from __future__ import annotations

from gomem.trace.snapshot import ValueView

__all__ = ["lock_text"]


def lock_text(value: ValueView) -> str:
    """What the numbers in a sync.Mutex or a sync.WaitGroup mean; "" for other values."""
    if value.text == "sync.Mutex":
        state = _number(value, "mu", "state")
        waiting = state >> 3
        text = "locked" if state & 1 else "unlocked"
    elif value.text == "sync.WaitGroup":
        state = _number(value, "state", "v")
        waiting = state & 0xFFFFFFFF
        text = f"counter {state >> 32}"
    else:
        return ""
    if state < 0:
        return ""
    if waiting:
        text += f", {waiting:,} {'waits' if waiting == 1 else 'wait'}"
    return f"{value.text}{{{text}}}"


def _number(value: ValueView, *path: str) -> int:
    """A number inside a struct, by the names of the fields; -1 if it is not there."""
    for name in path:
        value = dict(value.parts).get(name, _NOTHING)
    return int(value.text) if value.text.isdigit() else -1


_NOTHING = ValueView("")
