"""Direct style for programs with goroutines: a function that may wait is a Python generator.

A function may wait if it has a "wait", or calls one that may. Calls among such functions are
`yield from`, and a wait that cannot go on at once is a bare `yield`, down to the loop that resumes
goroutines (machine/tasks.py). All other functions stay what they are, so what they may call must
be known: `colours` looks at every way in which a function can be reached.

    by name                   the point says which
    through an interface      all methods of that name of types that are put into interfaces
    as a func value           every function whose value is made other than for `go` and `defer`
    by defer                  the calls that the function defers, if they are written there
    by natives                methods that fmt and others call by name: these must not wait

Nobody takes a turn away from a goroutine here. A loop that could go round for as long as others do
nothing (`may_spin`) gives its turn away itself, every so often; it is a wait. Loops over values,
and those whose condition is about a local variable that they change without calls, come to an end
by themselves; a loop that only watches for a plain variable to be written by another goroutine is a
data race, and ends as little as it would have to in Go.

Left to the engine that can stop anywhere (WaitsError): Goexit, finalizers, reflection on channels,
`goto`, methods that wait and are called by natives.
"""

from __future__ import annotations

import re

from gomem.lower import call as calls
from gomem.lower import chans, direct, intervals
from gomem.lower.program import Term
from gomem.lower.unwatched import DirectLowering, WaitsError
from gomem.record import mutable
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.object import Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.lower.func import Fn
    from gomem.lower.program import FuncCode, Program

__all__ = ["Colours", "TaskLowering", "text"]

CALLED_BY_NATIVES = frozenset((
    "Error", "String", "GoString", "Format", "Scan", "Read", "ReadRune", "UnreadRune", "IsZero",
    "MarshalText", "UnmarshalText", "MarshalJSON", "UnmarshalJSON", "Set", "IsBoolFlag",
))  # fmt: skip
LEFT_OUT = frozenset((
    "N_runtime_Goexit", "N_runtime_SetFinalizer",
    "N_reflect_send", "N_reflect_recv", "N_reflect_choose",
))  # fmt: skip
AT_ONCE = frozenset(("N_time_clock", "N_time_start", "N_time_startTicker"))
"""Natives that end their point, but never wait."""
_TURN = "turn()"
_TABLE = re.compile(r"CALL\[(IT_\d+)\[")
_TARGET = re.compile(r"CALL\[(\d+)\]")
_STARTED = re.compile(r"^(go|F\[5\]\.append)\(\(\((\d+),")
_VALUE = re.compile(r"\((\d+),")
_NATIVE = re.compile(r"^(\w+)\(RT, F, \{?r\}?, \{?s\}?")


class TaskLowering(DirectLowering):
    """Direct style for a program with goroutines."""

    def waits(self) -> None:
        """Its functions can stop half way."""

    def turn(self, fn: Fn, n: ast.ForStmt) -> None:
        """After an iteration, let others run if the loop may wait for them."""
        if fn.code.kind == "user" and may_spin(fn, n):
            chans.wait(fn, _TURN, None, n)

    def finish(self) -> None:
        """Find out which functions may wait. Errors: WaitsError."""
        super().finish()
        if self._is_alone():
            for p in self.program.points:
                if p.term is not None and p.term.text == _TURN:
                    p.term = Term("goto", target=p.term.other)
        self.program.consts["_waiting"] = colours(self)
        for p in self.program.points:
            if p.term is not None and _at_once(p.term):
                p.term = Term("dyn", waited(p.term.text), -1, p.term.other)

    def _is_alone(self) -> bool:
        """Whether there is only one goroutine."""
        timers = AT_ONCE - {"N_time_clock"}
        return timers.isdisjoint(self.program.consts) and not any(
            line.startswith("go(") for p in self.program.points for line in p.lines
        )


# ------------------------------------------------------------------------------------------ loops


def may_spin(fn: Fn, n: ast.ForStmt) -> bool:
    """Whether a loop might go on for as long as no other goroutine does something."""
    if n.cond is None:
        return True
    ends = False

    def visit(e: ast.Node) -> bool:
        nonlocal ends
        v = fn.info.uses.get(e) if isinstance(e, ast.Ident) else None
        if isinstance(v, Var) and v in fn.cells and v not in fn.shared:
            ends = ends or _steps_on(fn, n, v)
        return True

    inspect(n.cond, visit)
    return not ends


def _steps_on(fn: Fn, n: ast.ForStmt, v: Var) -> bool:
    """Whether each iteration of a loop changes `v`, and asks no function what to."""
    good = True

    def visit(e: ast.Node) -> bool:
        nonlocal good
        if isinstance(e, ast.AssignStmt) and v in intervals.assigned_in(fn, e):
            good = good and not any(_asks(fn, x) for x in e.rhs)
        return True

    inspect(n.body, visit)
    if not good:
        return False
    if n.post is not None and v in intervals.assigned_in(fn, n.post):
        return True
    for x in n.body.list:
        plain = isinstance(x, (ast.AssignStmt, ast.IncDecStmt))
        if plain and v in intervals.assigned_in(fn, x):
            return True
        if _goes_on(x):
            break
    return v in intervals.assigned_in(fn, n.body) and not _asks(fn, n.body)


def _goes_on(n: ast.Stmt) -> bool:
    """Whether there is a `continue` in a statement."""
    found = False

    def visit(x: ast.Node) -> bool:
        nonlocal found
        found = found or (isinstance(x, ast.BranchStmt) and x.tok == "continue")
        return not found

    inspect(n, visit)
    return found


def _asks(fn: Fn, e: ast.Node) -> bool:
    """Whether a function is called, or a channel looked at."""
    found = False

    def visit(x: ast.Node) -> bool:
        nonlocal found
        if isinstance(x, ast.CallExpr):
            found = found or not (calls.is_conversion(fn, x) or calls.builtin_of(fn, x))
        found = found or isinstance(x, ast.SelectStmt)
        return True

    inspect(e, visit)
    return found


# --------------------------------------------------------------------------------------- colours


@mutable
class Colours:
    """Which functions may wait, and how they can be reached."""

    waiting: set[int]
    valued: bool
    """Some func value may be one that waits."""
    tables: set[str]
    """Tables of methods of which one waits."""
    deferring: set[int]
    """Functions of whose deferred calls one may wait."""


@mutable
class _Reach:
    """What a function calls."""

    targets: set[int]
    tables: set[str]
    values: bool
    """It calls func values."""
    deferred: set[int] | None
    """What it defers; None if that is not known."""


@mutable
class _Seen:
    """What the text of a program mentions."""

    started: set[int]
    """Functions that only `go` and `defer` are known to get."""
    mentioned: set[int]
    """What could be a func value's function, or another number."""
    elsewhere: bool
    """The body of a loop over a function defers for the function that it is in."""


def colours(low: TaskLowering) -> Colours:
    """Errors: WaitsError."""
    program = low.program
    if not LEFT_OUT.isdisjoint(program.consts) or _jumps(low):
        raise WaitsError
    found = Colours(set(), False, set(), set())  # noqa: FBT003 (valued)
    reaches, values = _look(program, found)
    entries = {name: set(program.consts[name].values()) for name in low.itabs.values()}  # type: ignore[attr-defined]  # dicts
    size = -1
    while size < len(found.waiting):
        size = len(found.waiting)
        found.valued = not values.isdisjoint(found.waiting)
        found.tables = {t for t, codes in entries.items() if not codes.isdisjoint(found.waiting)}
        for i, reach in reaches.items():
            if _deferred_waits(reach, found):
                found.deferring.add(i)
                found.waiting.add(i)
            if (
                (reach.values and found.valued)
                or not reach.targets.isdisjoint(found.waiting)
                or not reach.tables.isdisjoint(found.tables)
            ):
                found.waiting.add(i)
    _check_natives(low, found)
    return found


def _look(program: Program, found: Colours) -> tuple[dict[int, _Reach], set[int]]:
    """What each function calls, and which functions are values."""
    reaches: dict[int, _Reach] = {}
    seen = _Seen(set(), set(), False)  # noqa: FBT003 (elsewhere)
    for code in program.codes:
        reach = reaches[code.index] = _Reach(set(), set(), False, set())  # noqa: FBT003 (values)
        body = program.adapters.get(code.index)
        if body is not None:
            reach.targets.update(map(int, _TARGET.findall(body)))
            reach.tables.update(_TABLE.findall(body))
            if _NATIVE.match(body):
                found.waiting.add(code.index)
            continue
        for i in code.points:
            p = program.points[i]
            for line in p.lines:
                _line(line, reach, seen)
            if p.term is not None:
                seen.mentioned.update(map(int, _VALUE.findall(p.term.text)))
                _ends(code, p.term, reach, found)
    for code in program.codes:
        if code.epilogue >= 0 and (seen.elsewhere or not reaches[code.index].deferred):
            reaches[code.index].deferred = None
    literals = {c.index for c in program.codes if c.literal or c.captures}
    declared = {c.index for c in program.codes} - literals
    return reaches, (literals - (seen.started - seen.mentioned)) | (declared & seen.mentioned)


def _line(line: str, reach: _Reach, seen: _Seen) -> None:
    """Note the functions that a line makes values of, and those that it defers."""
    start = _STARTED.match(line)
    if start is not None:
        seen.started.add(int(start[2]))
    if ".append(((" in line and not line.startswith("F[5]."):
        seen.elsewhere = True
    if line.startswith("F[5].append("):
        _defers(reach, start)
    seen.mentioned.update(map(int, _VALUE.findall(line[start.end() if start else 0 :])))


def _defers(reach: _Reach, start: re.Match[str] | None) -> None:
    if start is None:
        reach.deferred = None
    elif reach.deferred is not None:
        reach.deferred.add(int(start[2]))


def _ends(code: FuncCode, term: Term, reach: _Reach, found: Colours) -> None:
    """Note how a point of a function ends."""
    if term.kind == "wait":
        if not _at_once(term):
            found.waiting.add(code.index)
    elif term.kind == "call":
        reach.targets.add(term.target)
    elif term.kind == "dyn":
        table = _TABLE.match(term.text)
        if table is None:
            reach.values = True
        else:
            reach.tables.add(table[1])


def _at_once(term: Term) -> bool:
    return term.kind == "wait" and term.text.partition("(")[0] in AT_ONCE


def _deferred_waits(reach: _Reach, found: Colours) -> bool:
    if reach.deferred is None:
        return found.valued or bool(found.tables)
    return not reach.deferred.isdisjoint(found.waiting)


def _check_natives(low: TaskLowering, found: Colours) -> None:
    """What natives call must not wait. Errors: WaitsError."""
    consts = low.program.consts
    for table in low.method_table.values():
        for name, index in table.items():
            if index in found.waiting and (low.reflects or name in CALLED_BY_NATIVES):
                raise WaitsError
    functions: Any = consts["_functions"]
    for path, needed in functions.items():
        if path != "sync" and any(fn[0] in found.waiting for fn in needed.values()):
            raise WaitsError
    if found.valued and (low.reflects or any(name.startswith("N_flag_") for name in consts)):
        raise WaitsError


def _jumps(low: TaskLowering) -> bool:
    """Whether the program says goto."""
    found = False

    def visit(n: ast.Node) -> bool:
        nonlocal found
        found = found or (isinstance(n, ast.BranchStmt) and n.tok == "goto")
        return not found

    for file in low.pkg.files:
        inspect(file, visit)
    return found


# ------------------------------------------------------------------------------------------ text


def text(program: Program, code: FuncCode, *, nested: bool = True) -> direct.Text:
    """The functions of a Go function that may wait."""
    found = program.consts["_waiting"]
    assert isinstance(found, Colours)
    body = program.adapters.get(code.index)
    if body is not None:
        native = _NATIVE.match(body)
        said = direct.adapter(body) if native is None else waited(body)
        return direct.Text(f"def d{code.index}(c, *a): return {said}\n", [-1])
    if nested:
        try:
            return _Structured(program, code, found).write()
        except direct.GraphError:
            pass
    return _Flat(program, code, found).write()


class _Generator(direct.Base):
    """A function that may wait."""

    def __init__(self, program: Program, code: FuncCode, found: Colours) -> None:
        super().__init__(program, code)
        self.found = found
        self.big = False
        self.finish_at = code.epilogue
        if code.index in found.deferring:
            self.finish = "yield from finishing(D, E)"

    def body(self, depth: int) -> None:
        self.put(depth, "if 0: yield", self.code.entry)
        super().body(depth)

    def calling(self, term: Term) -> list[str]:
        """The lines of a call or of an operation, still about a frame."""
        return operation(term.text) if term.kind == "wait" else super().calling(term)

    def call(self, term: Term) -> str:
        """The expression of a call, still about a frame."""
        said = super().call(term)
        if term.kind == "call" and term.target in self.found.waiting:
            return f"(yield from {said})"
        if term.kind == "dyn":
            table = _TABLE.match(said)
            if self.found.valued if table is None else table[1] in self.found.tables:
                return f"((yield from _g) if type(_g := {said}) is GENERATOR else _g)"
        return said


class _Structured(_Generator, direct.Writer):
    """Structured text."""


class _Flat(_Generator, direct.Dispatch):
    """A loop over point numbers."""


def waited(said: str) -> str:
    """The expression of a native that may wait."""
    said = _NATIVE.sub(r"\1(RT, W, 0, 0", said)
    if said.partition("(")[0] in AT_ONCE:
        return f"({said}, W[2])[1]"
    return f"(W[2] if not (_w := {said})[0] else (yield from parked(_w)))"


def operation(said: str) -> list[str]:
    """The lines of a "wait": what can be done at once is, and most often here."""
    helper, _, rest = said.partition("(")
    rest = rest[:-1]
    if helper == "turn":
        return ["if turn(): yield"]
    if helper == "send":
        return [f"_c, _v = {rest.removeprefix('F, {r}, {s}, ')}", *_SEND]
    if helper == "recv":
        ch, _, pair = rest.removeprefix("F, {r}, {b}, {w}, ").rpartition(", ")
        return [f"_c = {ch}", *(_RECEIVE_PAIR if pair == "True" else _RECEIVE)]
    if helper == "select":
        return [f"if (R := select({rest.removeprefix('F, {r}, {s}, ')})) is PARKED: R = yield"]
    return [f"R = {waited(said)}"]


_SEND = (
    "if _c and (_q := _c[5]) and type(_g := _q[0]) is Task:",
    " del _q[0]",
    " _g.value = _v",
    " queue(_g)",
    "elif _c and _c[2] == _c[1] and not (_q or _c[4]):",
    " _g = STATE.current",
    " _g.waiting, _g.value = 'chan send', _v",
    " _c[6].append(_g)",
    " yield",
    "elif send(_c, _v): yield",
)
"""To one who waits for this channel only; or wait like that. See machine/chans.py for the fields of
a channel."""
_TAKE = (
    "if _c and (_q := _c[6]) and not _c[2] and type(_g := _q[0]) is Task:",
    " del _q[0]",
    " queue(_g)",
)
_PARK = (
    "elif _c and not (_c[2] or _q or _c[4]):",
    " _g = STATE.current",
    " _g.waiting = 'chan receive'",
    " _c[5].append(_g)",
)
_RECEIVE = (
    *_TAKE,
    " R = _g.value",
    *_PARK,
    " if (R := (yield)) is ENDED: R = _c[7].zero()",
    "elif (R := recv(_c)) is PARKED: yield",
    "else: R = R[0]",
)
_RECEIVE_PAIR = (
    *_TAKE,
    " R = (_g.value, True)",
    *_PARK,
    " R = (_c[7].zero(), False) if (_w := (yield)) is ENDED else (_w, True)",
    "elif (R := recv(_c)) is PARKED: yield",
)
