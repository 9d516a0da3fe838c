"""What the narration is told of a step, and what it makes of it. Border type."""

from __future__ import annotations

from gomem.record import value

__all__ = ["Events", "Story"]


@value
class Events:
    """What else is known of a step: things that neither the fact nor a snapshot holds."""

    gid: int = 1
    func: str = ""
    """The function whose statement it was."""
    line: int = 0
    outcome: str = ""
    """ "true" or "false": how a condition came out."""
    collections: int = 0
    """Collections during the step."""
    roots: int = 0
    """Roots that the collection started from."""
    freed: int = 0
    """Bytes that it freed."""
    grown: tuple[tuple[int, int], ...] = ()
    """Stack growths: old and new size in bytes."""
    end: str = ""
    """How the program ended, if it did."""
    exit: int = 0
    message: str = ""
    panicking: bool = False
    """Whether a panic is going up the stack."""
    panic: str = ""
    """The value that the step panicked with, if it did."""
    stage: str = ""
    """The stage of the program's life that begins here."""


@value
class Story:
    """A step in words; `kind` as in trace.snapshot.Step."""

    kind: str
    title: str
    sentence: str
    notes: tuple[str, ...]
