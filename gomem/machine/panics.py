"""Panics: starting, unwinding through deferred calls, recovering, and the runtime's last words.

A panic runs the deferred calls of the frames below it, newest first, on top of the panicking
frame, as the runtime does; each returns to the point RESUME. When one has called recover, its
frame's function returns to its caller as if nothing had happened.
Source: runtime/panic.go, runtime/error.go.
"""

from __future__ import annotations

from gomem.library.abi import GoPanic, RuntimePanic
from gomem.machine import traceback
from gomem.machine.state import Panic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import GeneratorType
    from typing import Any

    from gomem.machine.engine import Engine, Frame, Step
    from gomem.machine.state import State
else:
    GeneratorType = type(_ for _ in ())

__all__ = [
    "RESUME",
    "drop",
    "recover",
    "resume",
    "signal_of",
    "stack_overflow",
    "start",
    "value_of",
]

RESUME = -2
_NIL_ERRORS = frozenset(
    f"'NoneType' object {what}"
    for what in ("is not subscriptable", "does not support item assignment", "is not iterable")
)
"""What Python says when generated code follows a nil pointer."""
_WORDS = frozenset(("pointer", "unsafe.Pointer", "map", "chan", "func"))
"""Kinds whose values are one word, a pointer."""
NIL_TEXT = "invalid memory address or nil pointer dereference"


def value_of(engine: Engine, e: Exception) -> Any:
    """The panic value that a Python exception from generated code stands for."""
    if isinstance(e, GoPanic):
        return e.value
    if isinstance(e, RuntimePanic):
        return run_time_error(engine, e.text, e.kind)
    if isinstance(e, ZeroDivisionError) and _from_generated(e):
        return run_time_error(engine, "integer divide by zero")
    if isinstance(e, TypeError) and str(e) in _NIL_ERRORS and _from_generated(e):
        return run_time_error(engine, NIL_TEXT)
    raise e


def run_time_error(engine: Engine, text: str, kind: str = "errorString") -> Any:
    """A runtime.Error as an interface value."""
    return (engine.services.type_id("runtime", kind), text.encode())


def _from_generated(e: Exception) -> bool:
    tb = e.__traceback__
    last = ""
    while tb is not None:
        last = tb.tb_frame.f_code.co_filename
        tb = tb.tb_next
    return last.startswith("<go ") or last.endswith("ops.py")


# ------------------------------------------------------------------------------------ unwinding


def start(engine: Engine, value: Any, frame: Frame, s: int) -> tuple[int, Frame, int]:
    """Begin to panic in `frame`."""
    g = engine.state.current
    g.panics.append(Panic(value, signal_of(engine, value), frame, None, None, point=g.point))
    f: Frame | None = frame
    while f is not None and type(f[4]) is not GeneratorType:
        if f[5] is not None and len(f[5]) > 1:
            return RESUME, frame, s  # running a deferred call is a step of its own
        f = f[0]
    return unwind(engine, s)


def unwind(engine: Engine, s: int) -> tuple[int, Frame, int]:
    """Run the next deferred call of the current panic, or die."""
    panics = engine.state.current.panics
    p = panics[-1]
    f: Frame | None = p.frame
    while f is not None:
        pending = f[5]
        if pending is not None and len(pending) > 1:
            fn, args = pending.pop()
            p.deferring = f
            if fn is None:
                return start(engine, run_time_error(engine, NIL_TEXT), p.frame, s)
            epilogue = engine.program.codes[pending[0]].epilogue
            if engine.program.points[epilogue].fact is not None:
                engine.state.last_point = epilogue
                s += 1
            point, called, s = engine.call_table[fn[0]](p.frame, RESUME, s, fn, *args)
            p.call = called if called is not p.frame else None
            return point, called, s
        if type(f[4]) is GeneratorType:
            caught = _throw(engine, f, p, s)
            if caught is not None:
                return caught
        for older in panics[:-1]:
            if older.call is f:
                older.aborted = True
        f = f[0]
    if p.goexit:
        return engine.sched.finish(s)
    die(engine)
    return p.point, p.frame, s


def _throw(engine: Engine, f: Frame, p: Panic, s: int) -> tuple[int, Frame, int] | None:
    """Offer the panic to a native function that waits for a call (fmt catches panics)."""
    try:
        fn, args = f[4].throw(GoPanic(p.value))
    except StopIteration as e:
        drop(engine.state.current.panics)
        f[0][2] = e.value
        return f[1], f[0], s
    except GoPanic:
        f[4] = None
        return None
    drop(engine.state.current.panics)
    return engine.call_table[fn[0]](f, -3, s, fn, *args)  # type: ignore[no-any-return]


def drop(panics: list[Panic]) -> None:
    """The newest panic is over. The runtime forgets a signal only with the last panic."""
    p = panics.pop()
    if p.text and panics:
        panics[-1].text = p.text


def resume(engine: Engine) -> Step:
    """The point RESUME: a deferred call of a panic has returned."""

    def step(frame: Frame, s: int) -> tuple[int, Frame, int]:
        del frame
        panics = engine.state.current.panics
        p = panics[-1]
        if not p.recovered:
            point, top, done = unwind(engine, s)
            if engine.state.end is not None:  # the end is a step of its own
                engine.state.last_point = -1
                done = s + 1
            return point, top, done
        drop(panics)
        while panics and panics[-1].aborted:
            if panics[-1].goexit:  # Goexit goes on where the recovered panic interrupted it
                panics[-1].aborted = False
                return unwind(engine, s)
            drop(panics)
        f = p.deferring
        assert f is not None
        return engine.program.codes[f[5][0]].epilogue, f, s

    return step


def recover(state: State, frame: Frame | None) -> Any:
    """The value of the panic that runs the deferred function with this frame, now handled."""
    panics = state.current.panics
    if not panics or frame is None:
        return None
    p = panics[-1]
    if p.call is not frame or p.recovered or p.goexit:
        return None
    p.recovered = True
    return p.value


# ----------------------------------------------------------------------------------- last words


class PrintingError(Exception):
    """An Error or String method panicked for the message. runtime: preprintpanics."""

    def __init__(self, engine: Engine, value: Any) -> None:
        rtype = None if value is None else engine.services.types[value[0]]
        if rtype is not None and rtype.name == "string":
            self.text = str(value[1].decode("utf-8", "surrogateescape"))
        else:
            self.text = f"type {rtype.name if rtype is not None else '*runtime.PanicNilError'}"
        self.signal = bool(signal_of(engine, value))


def die(engine: Engine) -> None:
    """No deferred call recovered: print the panics and end with status 2."""
    panics = [p for p in engine.state.current.panics if not p.goexit]
    frame = panics[-1].frame
    try:
        texts = [_text(engine, p.value, frame) for p in reversed(panics)][::-1]
    except PrintingError as e:
        words = f"fatal error: panic while printing panic value: {e.text}\n"
        signal = _signal(engine, frame) if e.signal else ""
        engine.end("fatal", 2, words + signal + "\n" + traceback.text(engine, frame))
        return
    lines: list[str] = []
    repeated = False
    for i, (p, text) in enumerate(zip(panics, texts, strict=True)):
        before = repeated
        repeated = i + 1 < len(panics) and _same(engine, panics[i + 1].value, p.value)
        if before:  # said already, if not in the same words
            continue
        again = ", repanicked" if repeated else ""
        mark = f" [recovered{again}]" if p.recovered else ""
        lines.append(f"{'	' if i else ''}panic: {text}{mark}\n")
    signal = ""
    if any(p.text for p in panics):
        signal = _signal(engine, frame)
    engine.end("panic", 2, "".join(lines) + signal + "\n" + traceback.text(engine, frame))


def _signal(engine: Engine, frame: Frame) -> str:
    # the address depends on which load the compiler made into the nil check
    calls = engine.calls(frame)
    pc = traceback.pc(engine, calls[0]) if calls else 0
    return f"[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc={pc:#x}]\n"


def _same(engine: Engine, x: Any, y: Any) -> bool:
    """Whether two panics have one value: that of a run-time error without numbers is a constant."""
    if x is y or x is None or y is None or x[0] != y[0]:
        return x is y
    return bool(x[0] == engine.services.type_id("runtime", "errorString") and x[1] == y[1])


def signal_of(engine: Engine, value: Any) -> str:
    """The text of a panic that a signal started; "" for others, and for one that panics again."""
    if value is None or value[1] != NIL_TEXT.encode():
        return ""
    if value[0] != engine.services.type_id("runtime", "errorString"):
        return ""
    again = any(p.value is value for p in engine.state.current.panics)
    return "" if again else NIL_TEXT


def _text(engine: Engine, value: Any, frame: Frame) -> str:
    """A panic value as printpanicval shows it."""
    if value is None:
        return "nil"
    tid, v = value[0], value[1]
    for name in ("Error", "String"):
        method = engine.services.method(tid, name)
        if method is not None and (
            name == "Error" or "Error" not in engine.services.types[tid].methods
        ):
            return _call(engine, method, v, frame)
    rtype = engine.services.types[tid]
    shown = _plain(engine, rtype.kind, v)
    if shown is None:
        return f"({rtype.name}) 0x{_word(engine, tid, v):x}"
    if rtype.pkg_path or rtype.kind != rtype.name:
        quoted = f'"{shown}"' if rtype.kind == "string" else shown
        if rtype.kind.startswith("complex"):
            quoted = shown[1:-1]
        return f"{rtype.name}({quoted})"
    return shown


def _call(engine: Engine, method: Any, v: Any, frame: Frame) -> str:
    try:
        text = engine.call_sync(frame, method, (v,))
    except Exception as e:  # noqa: BLE001 (sorted out by value_of)
        p = getattr(e, "panic", None)  # a direct run has made it a panic already
        raise PrintingError(engine, value_of(engine, e) if p is None else p.value) from None
    return str(bytes(text).decode("utf-8", "surrogateescape")).replace("\n", "\n\t")


def _plain(engine: Engine, kind: str, v: Any) -> str | None:
    """Values of basic kinds; None for others."""
    from gomem.machine.dynamic import float_text

    del engine
    if kind == "string":
        return str(v.decode("utf-8", "surrogateescape")).replace("\n", "\n\t")
    if kind == "bool":
        return "true" if v else "false"
    if kind.startswith("float"):
        return float_text(v, int(kind[5:])).decode()
    if kind.startswith("complex"):
        bits = int(kind[7:]) // 2
        return (
            f"({float_text(v.real, bits).decode()}{float_text(v.imag, bits, sign=True).decode()}i)"
        )
    if kind.startswith(("int", "uint")):
        return str(v)
    return None


def _word(engine: Engine, tid: int, v: Any) -> int:
    """The data word of an interface: the address of a copy, or a pointer itself."""
    types = engine.services.types
    t = types[tid]
    while (t.kind == "struct" and len(t.fields) == 1) or (t.kind == "array" and t.len == 1):
        t = types[t.fields[0].type if t.kind == "struct" else t.elem]
        v = v[0]
    return 0 if v is None and t.kind in _WORDS else _address(engine, v)


def _address(engine: Engine, v: Any) -> int:
    try:
        if type(v) is tuple and len(v) == 2 and type(v[0]) is list:
            return engine.services.address(v[0], v[1])
        return engine.services.address(v)
    except (KeyError, TypeError, LookupError):
        return 0xC000012000


def out_of_memory(engine: Engine, frame: Frame) -> str:
    """The runtime's words when the system has no more memory."""
    return "fatal error: runtime: out of memory\n\n" + traceback.text(engine, frame)


def stack_overflow(engine: Engine, frame: Frame) -> str:
    """The runtime's words when a stack would exceed its limit."""
    g = engine.state.current
    low = g.stack_hi - g.stack_size
    return (
        "runtime: goroutine stack exceeds 1000000000-byte limit\n"
        f"runtime: sp=0x{frame[3]:x} stack=[0x{low:x}, 0x{g.stack_hi:x}]\n"
        "fatal error: stack overflow\n\n" + traceback.text(engine, frame)
    )
