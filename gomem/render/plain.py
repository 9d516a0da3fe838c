r"""The plain record: one fact per line, words before symbols; for grep and screen readers.

    step 8 of 14  demo.go:25  main.main  call returned  goroutine 1 running
    why: newUser returned h3: its frame is popped, the result is copied into p.
    stack g1 frame 1 main.main at 25 size 120B ret-to runtime.main
    stack g1 frame 1 local p *User 8B -> h3   + new
    heap h3 User 32B live  variable v  from demo.go:16:2  reached-by g1.main.p
    stdout+= "hello\n"

Each step prints the whole state; `diff` prints only the lines that are not in the step before.
A frame keeps its number while it lives; the numbers rise from the bottom of the stack.
"""

from __future__ import annotations

from gomem.record import record
from gomem.render.values import (
    LONGEST,
    SEGMENTS,
    Marks,
    clean,
    count,
    cut_middle,
    newest_frames,
    own_value,
    race_text,
    segment_of,
    size_text,
    slot_names,
    value_text,
)
from gomem.trace.changes import frame_labels, frame_target, slot_labels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gomem.trace.snapshot import (
        Frame,
        Goroutine,
        HeapObject,
        Recording,
        Slot,
        Snapshot,
        Static,
        Summary,
        ValueView,
    )

    Fact = tuple[str, str, str]

__all__ = ["PlainOptions", "plain_steps", "plain_summary"]

_WORDS = {"+": "   + new", "*": "   * changed", "x": "   x gone", " ": ""}
_LIFE = {"live": "   x gone", "unreachable": "   x unreachable", "collected": "   x collected"}


@record
class PlainOptions:
    """What the record contains."""

    addresses: bool = False
    diff: bool = False
    shown: frozenset[str] = frozenset(SEGMENTS)
    files: bool = False
    """Whether frames and functions name their file: there are several."""


def plain_steps(recording: Recording, steps: Sequence[int], options: PlainOptions) -> Iterator[str]:
    """The text of each step, every line ended."""
    total = recording.summary.steps
    several = len(recording.sources) > 1
    options = PlainOptions(options.addresses, options.diff, options.shown, several)
    before: Snapshot | None = recording.snapshot(steps[0] - 1) if steps and steps[0] > 1 else None
    old: dict[str, str] | None = None
    code_lines: list[str] = []
    for n in steps:
        snapshot = recording.snapshot(n)
        facts = list(_state(snapshot, options))
        state = [f"{key} {fact}{mark}" for key, fact, mark in facts]
        if options.diff:
            now = {key: fact for key, fact, _ in facts}
            if old is not None:
                state = _changed(facts, old, now)
            old = now
        code = list(_code(snapshot, options)) if "code" in options.shown else []
        if code == code_lines:
            code = []
        else:
            code_lines = code
        output = _output(before, snapshot) if "output" in options.shown else ()
        before = snapshot
        yield "\n".join([*_head(snapshot, total), *state, *code, *output, "", ""])


def _changed(facts: list[Fact], old: dict[str, str], now: dict[str, str]) -> list[str]:
    """The lines that the step before did not have, and what is not there any more."""
    lines = [f"{key} {fact}{mark}" for key, fact, mark in facts if mark or old.get(key) != fact]
    return lines + [f"gone {key}" for key in old if key not in now]


def _head(snapshot: Snapshot, total: int) -> Iterator[str]:
    step = snapshot.step
    words = [f"step {step.number} of {total}"]
    if step.line:
        words.append(f"{step.file}:{step.line}")
    words.append(step.func or "-")
    words.append(step.title)
    state = next((g.state for g in snapshot.goroutines if g.gid == step.gid), "")
    if state:
        words.append(f"goroutine {step.gid} {state}")
    yield clean("  ".join(words))
    yield clean(f"why: {step.sentence}")
    for note in step.notes:
        yield clean(f"note: {note}")


def _state(snapshot: Snapshot, options: PlainOptions) -> Iterator[Fact]:
    """What each line is about, what it says of it, and its mark."""
    marks = Marks(snapshot.changes)
    if "stack" in options.shown:
        tops = newest_frames(snapshot)
        for g in snapshot.goroutines:
            yield from _goroutine(g, marks, options, tops)
    for s in snapshot.statics:
        if segment_of(s.section) in options.shown:
            yield _static(s, marks, options)
    if "heap" in options.shown:
        for h in snapshot.heap:
            yield _object(h, marks, options)


def _goroutine(
    g: Goroutine, marks: Marks, options: PlainOptions, tops: set[tuple[int, int]]
) -> Iterator[Fact]:
    where = f" {g.stack_lo:#x}..{g.stack_hi:#x}" if options.addresses else ""
    yield (
        f"stack g{g.gid}",
        clean(
            f"{g.state or 'running'}  uses {g.stack_used} of {g.stack_hi - g.stack_lo} bytes{where}"
        ),
        "",
    )
    labels = frame_labels(g)
    below = g.frames[-1].serial - 1 if g.frames else 0
    for f in g.frames:
        mark = _WORDS[marks.of(frame_target(g.gid, f))] if (g.gid, f.serial) in tops else ""
        head = f"stack g{g.gid} frame {f.serial - below}"
        yield head, clean(_frame(f, options)), mark
        if options.addresses:
            at = f.base + f.size
            yield f"{head} return-address", f"8B {at - 8:#x} {f.ret_addr:#x}", ""
            yield f"{head} saved-frame-pointer", f"8B {at - 16:#x}", ""
        for s, name, target in zip(f.slots, slot_names(f), slot_labels(f), strict=True):
            if s.live:
                mark = _WORDS[marks.of(f"{labels[f.serial]}.{target}")]
                yield f"{head} {s.kind} {clean(name)}", clean(_slot(s, options)), mark


def _frame(f: Frame, options: PlainOptions) -> str:
    base = f" {f.base:#x}" if options.addresses else ""
    note = f"  {f.note}" if f.note else ""
    line = f"{f.file}:{f.line}" if options.files and f.file else f"line {f.line}"
    return f"{f.func} {line} size {size_text(f.size)}{base} ret-to {f.ret_to}{note}"


def _slot(s: Slot, options: PlainOptions) -> str:
    addr = f" {s.addr:#x} +{s.offset}" if options.addresses else ""
    home = f" {'in' if s.kind == 'capture' else 'moved-to'} {s.home}"
    if s.home == "stack":
        home = ""
    return f"{s.type} {size_text(s.size)}{addr} {_value(s.value, options)}{home}"


def _static(s: Static, marks: Marks, options: PlainOptions) -> Fact:
    addr = f" {s.addr:#x}" if options.addresses else ""
    value = "" if s.value.text == s.name else f" {_value(s.value, options)}"
    wait = "" if s.initialized else " not-initialised-yet"
    fact = f"{s.type} {size_text(s.size)}{addr}{value}{wait}"
    return f"data .{s.section} {clean(s.name)}", clean(fact), _WORDS[marks.of(s.name)]


def _object(h: HeapObject, marks: Marks, options: PlainOptions) -> Fact:
    addr = f" {h.addr:#x}" if options.addresses else ""
    takes = f" takes {size_text(h.size_class)}" if h.size_class != h.size else ""
    by = ",".join(h.reached_by) or "nobody"
    shared = "  shared-by " + ",".join(f"g{g}" for g in h.shared_by) if len(h.shared_by) > 1 else ""
    cause = f"  because {h.cause}" if h.cause else ""
    value = "" if h.life == "collected" else f"  {_value(own_value(h), options)}"
    sign = marks.of(h.oid)
    fact = (
        f"{h.type} {size_text(h.size)}{takes}{addr} {h.life}  {h.what}  "
        f"from {h.place} in {h.func} step {h.step}  reached-by {by}{shared}{cause}{value}"
    )
    return f"heap {h.oid}", clean(fact), _LIFE[h.life] if sign == "x" else _WORDS[sign]


def _value(value: ValueView, options: PlainOptions) -> str:
    return cut_middle(value_text(value, addresses=options.addresses), LONGEST, "..")


def _code(snapshot: Snapshot, options: PlainOptions) -> Iterator[str]:
    for c in snapshot.code:
        addr = f" {c.addr:#x}" if options.addresses else ""
        line = f" line {c.line}" if c.line else ""
        line = f" {c.file}:{c.line}" if options.files and c.file else line
        yield clean(f"code .text {c.name} {c.kind} {size_text(c.size)}{addr}{line} read-only")


def _output(before: Snapshot | None, now: Snapshot) -> Iterator[str]:
    for name in ("stdout", "stderr"):
        data: bytes = getattr(now, name)
        start = len(getattr(before, name)) if before is not None else 0
        if len(data) > start:
            yield f"{name}+= {quote(data[start:])}"


def quote(data: bytes) -> str:
    """Bytes as a Go string literal on one line."""
    text = data.decode("utf-8", "surrogateescape")
    out = []
    for ch in text:
        if ch in _ESCAPES:
            out.append(_ESCAPES[ch])
        elif ch.isprintable():
            out.append(ch)
        elif 0xDC80 <= ord(ch) <= 0xDCFF:
            out.append(f"\\x{ord(ch) - 0xDC00:02x}")
        elif ord(ch) < 0x100:
            out.append(f"\\x{ord(ch):02x}" if ord(ch) < 0x80 else f"\\u{ord(ch):04x}")
        else:
            out.append(f"\\u{ord(ch):04x}" if ord(ch) < 0x10000 else f"\\U{ord(ch):08x}")
    return '"' + "".join(out) + '"'


_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def end_text(summary: Summary) -> str:
    """How the run ended, in words: "exit status 0", "panic: ..., exit status 2"."""
    match summary.end:
        case "exit":
            return f"exit status {summary.exit}"
        case "panic" | "fatal" | "deadlock":
            first = summary.message.splitlines()[0] if summary.message else ""
            if not first.startswith((f"{summary.end}: ", f"{summary.end} error: ")):
                first = f"{summary.end}: {first}" if first else summary.end
            return f"{first}, exit status {summary.exit}"
        case "limit":
            return f"limit reached{': ' + summary.message if summary.message else ''}"
        case _:
            return "interrupted"


def plain_summary(recording: Recording) -> str:
    """The lines after the last step."""
    s = recording.summary
    lines = [f"end: {clean(end_text(s))} after {count(s.steps, 'step')}"]
    for a in s.allocations:
        what = f"{count(a.objects, 'object')} {size_text(a.bytes)}"
        lines.append(f"allocations {a.file or recording.file}:{a.line} {what}")
    lines.append(f"allocations total {count(s.heap_objects, 'object')} {size_text(s.heap_bytes)}")
    lines.append(f"stack high-water {size_text(s.stack_high_water)}")
    lines.append(f"collections {s.collections}")
    lines += [f"race {clean(race_text(r))}" for r in s.races]
    segments = [*s.reads, *(k for k in s.writes if k not in s.reads)]
    lines += [f"access {k} {s.reads.get(k, 0)} reads {s.writes.get(k, 0)} writes" for k in segments]
    return "\n".join(lines) + "\n"
