"""Static facts of a step: what narrate.py needs beside the snapshots. Border type."""

from __future__ import annotations

from gomem.record import value

__all__ = ["Fact", "Read"]


@value
class Read:
    """A name that the step reads, and where the compiler found it."""

    name: str
    where: str
    """"frame" (own frame), "closure" (captured), "heap" (moved to the heap), "data", "bss",
    "noptrdata", "noptrbss", "code" (a function), "const" (no storage), "text" (string constant).
    """
    shadows: str
    """What the nearest declaration hides: "main.a in .data", or ""."""
    detail: str = ""
    """The value of a constant, the function that a captured variable belongs to, ..."""


@value
class Fact:
    """What one step does, as far as the source says.

    `kind` is one of
    "ram" "code" "data"    the three load steps
    "static"               a package variable laid out by the linker with its value
    "init var"             a package variable initialised by code
    "call"                 arguments evaluated, frame of `callee` pushed
    "native"               a library function without visible frame was called
    "define" "assign" "op-assign" "inc-dec" "expr" "decl"   statements
    "cond"                 the condition of if/for/switch evaluated (`text` is the condition)
    "range"                next element of a range loop
    "return"               results stored in the result slots
    "pop"                  frame removed, results on their way to the caller
    "defer"                a deferred call registered
    "run-deferred"         a deferred call started (frame pushed)
    "panic" "recover"      see `callee`/`text`
    "go" "send" "recv" "select" "close"   goroutines and channels ("recv": it has to wait)
    "gc"                   a collection
    "exit"                 the program ends, the OS takes back all memory
    """

    kind: str
    text: str
    """The Go text of the statement or condition, one line, shortened."""
    writes: tuple[str, ...] = ()
    reads: tuple[Read, ...] = ()
    callee: str = ""
    args: tuple[str, ...] = ()
    """Go text of the arguments, in order of `params`."""
    params: tuple[str, ...] = ()
    sites: tuple[int, ...] = ()
    """Allocation sites that the step may use."""
    notes: tuple[str, ...] = ()
    """Sentences known statically: why a variable is where it is, textbook against gc."""
