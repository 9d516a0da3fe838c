"""Tracebacks: the calls that were active when a program died. Source: runtime/traceback.go.

    goroutine 1 [running]:
    main.f(...)
        demo.go:7 +0x38
    main.main()
        demo.go:12 +0x45

Arguments are three dots: the runtime prints words of registers, the model has values. The offset is
the model's, as are all addresses of code.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

    from gomem.machine.engine import Engine, Frame
    from gomem.machine.state import Goroutine, Panic

__all__ = [
    "GOPANIC", "calling", "everybody", "frame_calls", "listing", "pc", "position", "printed_name",
    "python_calls", "raisers", "stack_calls", "text",
]  # fmt: skip

_SHOWN = 50
"""Calls that are shown at either end of a long traceback."""
_CALLS = ("call", "dyn", "native", "wait")
GOPANIC = -10
"""Stands for runtime.gopanic among the points of calls; below are those that call it."""
_RESUME = -2
"""Where the calls that a panic makes return to; see panics.py."""


def text(engine: Engine, frame: Frame | None) -> str:
    """The traceback of the current goroutine from `frame` outwards."""
    return listing(engine, engine.calls(frame))


def everybody(engine: Engine) -> str:
    """The tracebacks of all goroutines, after an empty line each."""
    out = []
    for g in engine.state.goroutines:
        at = calling(engine, g.point) if g.point >= 0 else g.point
        out.append("\n" + listing(engine, frame_calls(engine, g.frame, at, g), g))
    return "".join(out)


def listing(engine: Engine, calls: list[int], g: Goroutine | None = None) -> str:
    """The traceback of calls, given by their points, the innermost first."""
    state = g.waiting or "runnable" if g is not None else "running"
    g = g or engine.state.current
    shown = [p for p in calls if _is_shown(engine, p)]
    lines = [_call(engine, p) for p in shown[:_SHOWN]]
    rest = shown[_SHOWN:]
    if len(rest) > _SHOWN:
        lines.append(f"...{len(rest) - _SHOWN} frames elided...\n")
        rest = rest[-_SHOWN:]
    lines += [_call(engine, p) for p in rest]
    if g.made_at >= 0:
        code = engine.program.codes[engine.program.points[g.made_at].code]
        place = engine.place(position(engine, g.made_at))
        at = pc(engine, g.made_at) - code.addr
        lines.append(
            f"created by {printed_name(code.name)} in goroutine {g.parent}\n\t{place} +{at:#x}\n"
        )
    return f"goroutine {g.gid} [{state}]:\n" + "".join(lines)


def frame_calls(
    engine: Engine,
    frame: Frame | None,
    at: int = -1,
    g: Goroutine | None = None,
    *,
    runtime: bool = False,
) -> list[int]:
    """The point at which each call is, from `frame` outwards; `at` is where that one is.

    The frame is one of goroutine `g`, or of the current one. With `runtime` the runtime's functions
    that run deferred calls are there too, as negative numbers: see `raisers`.
    """
    g = g or engine.state.current
    panicked = {id(p.frame): p.point for p in g.panics}
    calls: list[int] = []
    point = panicked.get(id(frame), g.point) if at < 0 else at
    while frame is not None:
        if point >= 0:
            calls.append(point)
        point, frame = frame[1], frame[0]
        if point == _RESUME and frame is not None:
            point = panicked.get(id(frame), -1)
            if runtime:
                calls += next((raisers(engine, p) for p in g.panics if p.frame is frame), [])
        elif point >= 0:
            point = calling(engine, point)
    return calls


def python_calls(points: dict[str, list[int]], e: BaseException | None) -> list[int]:
    """The same from a Python exception: `points[file][i]` is the point of line i + 1 of a text."""
    found: dict[int, int] = {}
    inner = ""
    for frame, name, file, line in reversed(_entries(e)):
        # outer functions appear once more where they ran their deferred calls; `dN` only calls `fN`
        if file in points and frame not in found and not _passes_on(name, file, inner):
            found[frame] = points[file][line - 1]
        inner = f"{name} {file}"
    return [p for p in found.values() if p >= 0]


def raisers(engine: Engine, p: Panic) -> list[int]:
    """The runtime's functions between a deferred call and the call that panicked."""
    services = engine.services
    value = p.value
    kinds = [services.type_id("runtime", name) for name in ("errorString", "boundsError")]
    if value is None or value[0] not in kinds:
        return [GOPANIC]
    if value[0] == kinds[1]:
        return [GOPANIC, GOPANIC - 3, GOPANIC - 4]
    if value[1].startswith(b"invalid memory"):
        return [GOPANIC, GOPANIC - 1, GOPANIC - 2]
    return [GOPANIC, GOPANIC - 5] if value[1].startswith(b"integer divide") else [GOPANIC]


def stack_calls(
    points: dict[str, list[int]], f: FrameType | None, engine: Engine | None = None
) -> list[int]:
    """The same for calls that are going on, from Python frame `f` outwards."""
    found: list[int] = []
    inner, panicking = "", False
    while f is not None:
        name, file = f.f_code.co_name, f.f_code.co_filename
        if name in ("finish", "finishing") and f.f_locals.get("up") is not None:
            if engine is not None:
                found += raisers(engine, f.f_locals["up"].panic)
            found += python_calls(points, f.f_locals["up"])  # they are gone from Python's stack
            panicking = True
        elif file in points and not _passes_on(name, file, inner):
            if not panicking:
                found.append(points[file][f.f_lineno - 1])
            panicking = False
        inner = f"{name} {file}"
        f = f.f_back
    return [p for p in found if p >= 0 or p <= GOPANIC]


def _passes_on(name: str, file: str, inner: str) -> bool:
    """Whether a function `dN` is only there to call `fnN`, which is the next one inside."""
    return name.startswith("d") and inner == f"fn{name[1:]} {file}"


def _entries(e: BaseException | None) -> list[tuple[int, str, str, int]]:
    """Frame, function, file and line of the calls that led to `e`, from the outside inwards."""
    out: list[tuple[int, str, str, int]] = []
    if e is not None:
        _add(out, e)
        out += _entries(getattr(e, "before", None))  # the panic whose deferred calls were running
        source = getattr(e, "source", None)
        if source is not None:
            _add(out, source)
    return out


def _add(out: list[tuple[int, str, str, int]], e: BaseException) -> None:
    tb = e.__traceback__
    while tb is not None:
        code = tb.tb_frame.f_code
        out.append((id(tb.tb_frame), code.co_name, code.co_filename, tb.tb_lineno))
        tb = tb.tb_next


def _is_shown(engine: Engine, point: int) -> bool:
    return engine.program.codes[engine.program.points[point].code].kind != "runtime"


def _call(engine: Engine, point: int) -> str:
    program = engine.program
    code = program.codes[program.points[point].code]
    pos = position(engine, point)
    place = engine.place(pos if pos >= 0 else code.pos)
    given = any(s.kind in ("receiver", "param") for s in code.layout.slots)
    at = pc(engine, point) - code.addr
    return f"{printed_name(code.name)}({'...' if given else ''})\n\t{place} +{at:#x}\n"


def printed_name(name: str) -> str:
    """A function's name without its type arguments. runtime: funcNameForPrint."""
    start, end = name.find("["), name.rfind("]")
    return f"{name[:start]}[...]{name[end + 1 :]}" if 0 <= start < end else name


def position(engine: Engine, point: int) -> int:
    """Where the statement of a point is; a statement's last point knows."""
    points = engine.program.points
    found = engine.program.consts["_call_pos"].get(point)  # type: ignore[attr-defined]  # a dict
    if found is not None:
        return int(found)
    for _ in range(_SHOWN):
        p = points[point]
        if p.pos >= 0 or p.term is None:
            return p.pos
        point = p.term.other if p.term.kind in _CALLS else p.term.target
        if point < 0:
            return -1
    return -1


def calling(engine: Engine, point: int) -> int:
    """The point of the call that comes back to `point`."""
    code = engine.program.codes[engine.program.points[point].code]
    for i in code.points:
        term = engine.program.points[i].term
        if term is not None and term.kind in _CALLS and term.other == point:
            return i
    return point


def pc(engine: Engine, point: int) -> int:
    """The model's address of a point in the code segment."""
    if point < 0:
        return 0
    code = engine.program.codes[engine.program.points[point].code]
    return code.addr + code.size * (code.points.index(point) + 1) // (len(code.points) + 1)
