"""Package runtime: where the program is, and how its heap does.

A *Func is the pair of FUNC and the index of a function; pointers to scalars look like that, so the
machine compares and copies them as it does any other.
"""
# ruff: noqa: N802, D103 (natives bear the names that runtime.go declares)

from __future__ import annotations

from gomem.library.text import make_slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime, Value
    from gomem.library.text import Slice

    FuncPointer = tuple[str, int] | None

ENDS_POINT = ("GC", "stackInfo")
"""After these the machine looks at the heap before it goes on."""
WAITS = ("Goexit", "Gosched", "SetFinalizer")
FUNC = "runtime.Func"


def GC(rt: Runtime) -> None:
    rt.collect()


def heapNumbers(rt: Runtime) -> Slice:
    """The numbers of MemStats, in the order in which runtime.go takes them."""
    return make_slice(rt.heap_numbers())


def NumGoroutine(rt: Runtime) -> int:
    return rt.goroutines()


def Goexit(rt: Runtime, F: Value, r: int, s: int) -> Value:  # noqa: N803 (a frame)
    del r
    return rt.sched.goexit(F, s)


def Gosched(rt: Runtime, F: Value, r: int, s: int) -> Value:  # noqa: N803 (a frame)
    return rt.sched.pause(F, r, s)


def SetFinalizer(rt: Runtime, F: Value, r: int, s: int, obj: Value, fn: Value) -> Value:  # noqa: N803 (a frame)
    """It ends its point so that it runs on the machine that has a heap."""
    rt.set_finalizer(obj, fn)
    return r, F, s


def callers(rt: Runtime) -> Slice:
    """The addresses of the active calls, from the one that called into package runtime."""
    return make_slice(rt.calls())


def place(rt: Runtime, pc: int) -> tuple[FuncPointer, bytes, bytes, int, int]:
    """Function, its name, file, line and entry address of an address in the code."""
    found = rt.code_place(pc)
    if found is None:
        return None, b"", b"", 0, 0
    index, name, file, line, entry = found
    return (FUNC, index), name.encode(), file.encode("utf-8", "surrogateescape"), line, entry


def entry(rt: Runtime, f: tuple[str, int]) -> int:
    return rt.code_entry(f[1])


def trace(rt: Runtime) -> bytes:
    """The text of the goroutine's stack."""
    return rt.stack_text().encode("utf-8", "surrogateescape")


def setPercent(rt: Runtime, percent: int) -> int:
    return rt.set_gc_percent(percent)


def keep(rt: Runtime, x: Value) -> None:
    """Nothing: the argument was alive until here."""
