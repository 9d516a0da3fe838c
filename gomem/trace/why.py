"""Sentences that say why a value is where it is: plain strings and numbers in, strings out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Step = tuple[int, str, str, str, int]

__all__ = ["flow_sentences", "placement_sentence", "remark_sentence", "variables_sentence"]

_LIMIT_VAR, _LIMIT_IMPLICIT = 131072, 65536
"""Bytes that a variable, and that new, &T{} and make may have in a frame."""

_AT_RUN_TIME = ("size at run time", "length at run time")
_WHERE = {
    "stack": "on the stack", "heap": "on the heap", "data": "in the data segment",
    "bss": "in the BSS segment", "rodata": "in read-only data", "code": "in the code segment",
    "none": "nowhere",
}  # fmt: skip

_FIXED = {
    "zero size": "a value of no size takes no memory: all of them share one address",
    "constant": "its value is known when the program is compiled",
    "one byte": "the runtime keeps one copy of each one-byte value and points there",
    "no captures": "it captures nothing, so one copy made by the compiler is enough",
    "static": "the linker lays it out before the program runs",
    "channel": "channels are made on the heap, for goroutines share them",
    "global": "it is declared at package level",
    "package level": "it is declared at package level",
    "no address": "its address is never taken",
    "type only": "it only names a part of a function type",
    "unused": "the compiler leaves out the code that declares it",
    "local": "it is a local variable",
    "size at run time": "its size is known at run time: up to 32 bytes stay in the frame, more"
    " go to the heap",
    "length at run time": "up to 32 bytes stay in a buffer of the frame, more go to the heap",
    "more than 8 entries": "a map in a frame has room for 8 entries",
    "too large for a temporary": "copies of more than 1024 bytes are not made in the frame",
    "new": "new allocates on the heap",
    "make": "make allocates on the heap",
    "append": "append allocates on the heap",
    "kept elsewhere": "it is used after its function has returned",
}  # fmt: skip


def placement_sentence(  # noqa: PLR0913 (the columns of a row)
    reason: str,
    *,
    name: str,
    kind: str,
    segment: str,
    func: str,
    size: int = 0,
    flow: Sequence[Step] = (),
) -> str:
    """One sentence: where `name` is and because of what.

    `reason` is a reason code of the escape analysis; a step of `flow` is (line, how, what, into,
    dereferences), in the order of the way out; `size` is in bytes; `kind` is the kind of the site.
    """
    where = _WHERE.get(segment, segment)
    if segment == "stack" and reason in _AT_RUN_TIME:
        where = "on the stack or on the heap"
    return f"{name} is {where} {_because(reason, kind, segment, func, size, flow)}"


def variables_sentence(names: Sequence[str], reason: str, func: str) -> str:
    """One sentence for several variables that are on the stack for the same reason."""
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    if reason == "no address":
        why = "their addresses are never taken"
    elif reason == "local":
        why = "they are local variables"
    else:
        why = f"their addresses never leave {func or 'their function'}"
    return f"{listed} are on the stack because {why}"


def remark_sentence(  # noqa: PLR0913 (the columns of a row)
    reason: str, *, book: str, gc: str, kind: str, func: str, size: int, flow: Sequence[Step]
) -> str:
    """Where the models differ, as "heap · gc: stack, because the pointer never leaves main"."""
    if gc == "stack" and reason in _AT_RUN_TIME:
        gc = "stack or heap"
    return f"{book} · gc: {gc}, {_because(reason, kind, gc, func, size, flow)}"


def _because(
    reason: str, kind: str, segment: str, func: str, size: int, flow: Sequence[Step]
) -> str:
    if reason in _FIXED:
        return f"because {_FIXED[reason]}"
    if reason in ("grows at run time", "buffer", "buffer step"):
        return _grows(kind, segment)
    if reason == "too large":
        variable = kind in ("var", "param", "result", "receiver")
        limit = _LIMIT_VAR if variable else _LIMIT_IMPLICIT
        return f"because it is too large for the stack: {size} bytes > {limit}"
    if segment == "stack" or reason == "stays":
        return f"because {_subject(kind)} never leaves {func or 'its function'}"
    if kind == "box":
        return f"because {_boxed(reason, func, flow)}"
    return f"because {_cause(reason, kind, func, flow)}"


def _boxed(reason: str, func: str, flow: Sequence[Step]) -> str:
    """Why the copy that an interface points to is on the heap, and when it is not needed."""
    line, how, _, into, _ = flow[-1] if flow else (0, "", "", "", 0)
    at = f" at line {line}" if line > 0 else ""
    target = "" if into.startswith(("{", "~", ".")) else into
    match how:
        case "call parameter":
            callee = f"{target}'s parameter" if target else f"the parameter of the call{at}"
            why = f"{callee} leaks what it points to"
        case "return":
            why = f"the interface is returned{at}"
        case "" if not flow:
            why = f"the interface outlives {func or 'its function'}"
        case _:
            why = _cause(reason if reason in _CAUSES else "stored", "box", func, flow)
    match reason:
        case "number at run time":
            small = "below 256 no allocation is needed"
        case "zero value at run time":
            small = "for the zero value no allocation is needed"
        case _:
            return why
    return f"{why}, and the value is not known at compile time; {small}"


_CAUSES = ("stored", "sent", "map", "appended", "copied", "outlives loop", "outlives closure")


def _grows(kind: str, segment: str) -> str:
    if kind != "append":
        return "because it never leaves its function; from the ninth entry on it is on the heap"
    if segment == "stack":
        return (
            "as long as 32 bytes are enough: append begins with a buffer in the frame and goes on,"
            " when it is full, on the heap"
        )
    return "because append makes a new array there when the old one is full"


def _subject(kind: str) -> str:
    if kind in ("var", "param", "result", "receiver", "capture"):
        return "its address"
    return "the pointer" if kind == "new" else "it"


def _cause(reason: str, kind: str, func: str, flow: Sequence[Step]) -> str:  # noqa: C901 (table of contents)
    line, _, _, into, _ = flow[-1] if flow else (0, "", "", "", 0)
    at = f" at line {line}" if line > 0 else ""
    it = _subject(kind)
    target = "" if into.startswith(("{", "~", ".")) else into
    match reason:
        case "returned":
            result = f" as {target}" if target and not target.startswith("&") else ""
            return f"{it} is returned{result}{at}"
        case "stored":
            place = target or "memory that outlives " + (func or "its function")
            return f"{it} is stored in {place}{at}"
        case "argument" if target == "append":
            return f"{it} is appended{at} to an array on the heap"
        case "argument":
            callee = target or "a function that is not known"
            return f"{it} is passed to {callee}{at}, which may keep it"
        case "interface":
            return f"an interface that outlives {func or 'its function'} points to it{at}"
        case "sent":
            return f"{it} is sent on {target or 'a channel'}{at}"
        case "captured":
            return _captured(flow, func, at, target)
        case "goroutine":
            return f"the goroutine started{at} may outlive {func}"
        case "deferred in a loop":
            return f"the call deferred{at} is in a loop, and there may be any number of them"
        case "map":
            return f"{it} is put into a map{at}, and keys and values of maps are on the heap"
        case "appended":
            return f"{it} is an element of a slice that append may copy{at}"
        case "copied":
            return f"{it} is an element of a slice that is copied{at}"
        case "called":
            return f"it is called{at} through a variable, and what it returns may go anywhere"
        case "outlives loop":
            keeper = target or "a variable"
            return f"{keeper}, declared outside of the loop, keeps {it}{at} for the next iteration"
        case "outlives closure":
            keeper = target or "a variable"
            return f"{keeper}, declared outside of the function literal, keeps {it}{at}"
        case _:
            return f"{it} outlives {func or 'its function'}"


def _captured(flow: Sequence[Step], func: str, at: str, target: str) -> str:
    """A variable that goes with the function literal that captures it."""
    literal = "the function literal that captures it"
    match flow[-1][1] if flow else "":
        case "return":
            return f"{literal} is returned{at}"
        case "go":
            return f"the goroutine started{at} captures it and may outlive {func}"
        case "defer":
            return f"{literal} is deferred in a loop{at}"
        case "call parameter":
            return f"{literal} is passed to {target or 'a function that is not known'}{at}"
        case how if how.startswith("assign") and target:
            return f"{literal} is stored in {target}{at}"
        case _:
            return f"{literal} outlives {func}{at and ' (captured' + at + ')'}"


_STEPS = {
    "address-of": "its address is taken",
    "captured by reference": "it is captured by reference",
    "captured by a closure": "a function literal captures it",
    "interface-converted": "it is converted to an interface",
    "call parameter": "it is passed to {into}",
    "return": "it is returned",
    "send": "it is sent on a channel",
    "indirection": "it is dereferenced",
    "dot of pointer": "a field behind the pointer is selected",
    "dot": "a field is selected",
    "spill": "storage is made for it",
    "slice": "it is sliced",
    "range-deref": "it is ranged over",
    "too large for stack": "it is too large for the stack",
    "go": "a goroutine is started with it",
    "defer": "it is deferred in a loop",
    "slice-literal-element": "it is an element of a slice",
    "array literal element": "it is an element of an array",
    "struct literal element": "it is a field of a struct",
    "map literal key": "it is a key of a map",
    "map literal value": "it is a value of a map",
    "key of map put": "it is a key of a map",
}


def _plain(what: str) -> str:
    return "the slice of arguments" if what == "... argument" else what


def flow_sentences(flow: Sequence[Step]) -> list[str]:
    """One line per step on the way out, as `line 10: its address is taken (num)`."""
    out = []
    for line, how, what, into, _ in flow:
        if how.startswith("assign"):
            text = "it is assigned" + ("" if into.startswith("{") else f" to {into}")
        else:
            text = _STEPS.get(how, how)
            target = "a function" if into.startswith("{") else into
            text = text.replace("{into}", target)
        shown = _plain(what.removeprefix("{storage for ").removesuffix("}"))
        if how == "slice-literal-element" and "... argument" in into:
            text = "it is an element of the slice of arguments"
        place = f"line {line}: " if line > 0 else ""
        subject = "" if shown.startswith("{") else f" ({shown})"
        out.append(f"{place}{text}{subject}")
    return out
