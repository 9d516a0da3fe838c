"""`gomem trace FILE...`: run the program and show every segment after every step."""

from __future__ import annotations

import sys

from gomem.cli.command import Command, Option
from gomem.cli.common import (
    ASCII,
    COLOR,
    DEBUG,
    FILES,
    JSON,
    MAX_STEPS,
    MODEL,
    OUT,
    PLAIN,
    SCHED,
    SEED,
    STDIN,
    WIDTH,
)
from gomem.cli.diagnosing import diagnosing
from gomem.cli.gomod import modules
from gomem.cli.reading import program_input, read_program
from gomem.cli.terminal import Sink, screen_of
from gomem.errors import UsageError
from gomem.render.values import SEGMENTS
from gomem.source import FileSet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.cli.command import Values
    from gomem.trace.snapshot import Recording

__all__ = ["COMMAND"]

HEAD, TAIL = 9_000, 1_000
"""Steps at the start and at the end of a run that are listed when nobody says which."""
MANY = 300
"""Steps from which on a person is told that there are other ways to look at them."""


def run(values: Values) -> int:
    """Record, then show."""
    from gomem import pipeline

    if not values["max_steps"]:
        raise UsageError("--max-steps 0: a trace has one step at least")
    if sum(bool(values[n]) for n in ("plain", "json", "jsonl", "interactive")) > 1 and not (
        values["summary"] and values["json"]
    ):
        raise UsageError("choose one of --plain, --json, --jsonl and -i")
    program = read_program(values["files"])
    files = FileSet([])
    given = program_input(values["stdin"], values["files"])
    with diagnosing(files, values["color"]):
        recording = pipeline.record_run(
            pipeline.load_sources(program.files, files, elsewhere=modules(program.folder)),
            args=values["args"],
            name=program.name,
            stdin=given or b"",
            seed=values["seed"],
            random_order=values["sched"] == "random",
            max_steps=values["max_steps"],
            model=values["model"],
        )
    if values["interactive"]:
        try:
            from gomem.render.player import play
        except ImportError:  # no termios: not a Unix system
            raise UsageError("-i needs a Unix terminal; --plain prints the same as text") from None

        screen = screen_of(values, Sink(None))
        play(
            recording, shown=_shown(values), addresses=values["addresses"],
            ascii=screen.ascii, color=screen.color, goroutine=values["goroutine"] or 0,
            start=_chosen(recording, values)[-1 if values["until"] is not None else 0],
        )  # fmt: skip
        return _status(recording, values)
    sink = Sink(values["out"])
    try:
        _show(recording, values, sink)
    finally:
        sink.close()
    return _status(recording, values)


def _show(recording: Recording, values: Values, sink: Sink) -> None:
    steps = _chosen(recording, values)
    if values["summary"]:
        _show_summary(recording, values, sink)
    elif values["json"] or values["jsonl"]:
        from gomem.trace.jsonio import json_document, json_lines

        for text in (json_lines if values["jsonl"] else json_document)(recording, steps):
            sink.write(text)
    elif values["plain"]:
        from gomem.render.plain import PlainOptions, plain_steps, plain_summary

        options = PlainOptions(values["addresses"], values["diff"], _shown(values))
        for text in plain_steps(recording, steps, options):
            sink.write(text)
        sink.write(plain_summary(recording))
    else:
        from gomem.render.terminal import Terminal

        screen = screen_of(values, sink)
        if sink.tty and len(steps) > MANY:
            sys.stderr.write(
                f"gomem: {len(steps):,} steps; -i goes through them with keys, "
                "--steps A..B shows some\n"
            )
        terminal = Terminal(
            sink.stream, color=screen.color, width=screen.width, ascii=screen.ascii,
            addresses=values["addresses"], shown=_shown(values), goroutine=values["goroutine"] or 0,
        )  # fmt: skip
        terminal.show(recording, steps, diff=values["diff"])


def _show_summary(recording: Recording, values: Values, sink: Sink) -> None:
    if values["json"] or values["jsonl"]:
        from gomem.trace.jsonio import json_text, summary_data

        indent = 2 if values["json"] else None
        sink.write(json_text(summary_data(recording.summary), indent=indent) + "\n")
    else:
        from gomem.render.plain import plain_summary

        sink.write(plain_summary(recording))


def _shown(values: Values) -> frozenset[str]:
    shown = set(values["show"] or SEGMENTS)
    return frozenset(shown - set(values["hide"] or ()))


def _chosen(recording: Recording, values: Values) -> Sequence[int]:
    """The steps that --steps, --until and --goroutine ask for."""
    total = recording.summary.steps
    if recording.summary.end == "interrupted" and values["steps"] is None:
        return range(max(total, 1), total + 1)  # where it was, not all the way there
    first, last = values["steps"] or (1, None)
    if first > total:
        raise UsageError(f"--steps {first}..: the run has only {total} steps")
    last = total if last is None else min(last, total)
    steps = _steps_of(recording, values["goroutine"], first, last)
    reached = _until(recording, values, first, last)
    if reached:
        return range(first, reached + 1) if steps is None else [n for n in steps if n <= reached]
    chosen = range(first, last + 1) if steps is None else steps
    if values["steps"] is None and len(chosen) > HEAD + TAIL:
        if not values["summary"] and not values["interactive"]:
            sys.stderr.write(
                f"gomem: {len(chosen):,} steps, of which the first {HEAD:,} and the last {TAIL:,} "
                "are listed; --steps A..B lists others, --steps 1.. all\n"
            )
        return [*chosen[:HEAD], *chosen[-TAIL:]]
    return chosen


def _steps_of(recording: Recording, gid: int | None, first: int, last: int) -> list[int] | None:
    """The steps of the goroutine that --goroutine names; None: it names none."""
    if gid is None:
        return None
    found = recording.steps_of(gid, first, last)
    if not found:
        raise UsageError(f"--goroutine {gid}: there is no such goroutine in steps {first}..{last}")
    return found


def _until(recording: Recording, values: Values, first: int, last: int) -> int:
    """The step at which the line of --until is reached, or 0."""
    if values["until"] is None:
        return 0
    wanted = _place(recording, *values["until"])
    for n in range(first, last + 1):
        step = recording.snapshot(n).step
        if (step.file, step.line) == wanted and values["goroutine"] in (None, step.gid):
            return n
    sys.stderr.write(f"gomem: line {wanted[1]} is not reached in these steps\n")
    return 0


def _place(recording: Recording, file: str, line: int) -> tuple[str, int]:
    """The line that --until names: of the file with main if it names no other."""
    names = [n for n in recording.sources if n == file or n.endswith(f"/{file}")]
    if file and not names:
        raise UsageError(f"--until {file}:{line}: the program has no file {file}")
    name = names[0] if file else recording.file
    total = len(recording.sources[name])
    if line > total:
        given = f"{file}:{line}" if file else line
        raise UsageError(f"--until {given}: the file has {total} lines")
    return name, line


def _status(recording: Recording, values: Values) -> int:
    summary = recording.summary
    if summary.end == "limit":
        sys.stderr.write(
            f"gomem: stopped after {summary.steps:,} steps; what was traced until then is shown "
            "(--max-steps N allows more)\n"
        )
        return 3
    if summary.end == "interrupted":
        sys.stderr.write(
            f"gomem: interrupted after {summary.steps:,} steps (--max-steps N stops earlier)\n"
        )
        return 130
    return 1 if summary.end in (values["fail_on"] or ()) else 0


COMMAND = Command(
    "trace",
    "Run a program and show code, data, bss, rodata, stack and heap after every step.",
    ("FILE...",),
    (
        Option(("-i", "--interactive"), "interactive", "switch",
               "Step forwards and backwards in the terminal.", default=False),
        Option(("--steps",), "steps", "range", "Show only these steps.", "A..B"),
        Option(("--until",), "until", "place", "Show steps until LINE is reached.", "[FILE:]LINE"),
        Option(("--goroutine",), "goroutine", "int",
               "Show only the steps of goroutine N, and its stack.", "N"),
        Option(("--show",), "show", "list", "Show only these, between commas: "
               + " ".join(SEGMENTS) + ".", "LIST", SEGMENTS),
        Option(("--hide",), "hide", "list", "Do not show these.", "LIST", SEGMENTS),
        Option(("--diff",), "diff", "switch", "Show only what a step changed.", default=False),
        Option(("--addresses",), "addresses", "switch", "Show addresses.", default=False),
        Option(("--summary",), "summary", "switch",
               "Only how the run ended and what it cost.", default=False),
        PLAIN,
        JSON,
        Option(("--jsonl",), "jsonl", "switch", "JSON, one line per step.", default=False),
        MODEL, SEED, SCHED, MAX_STEPS, STDIN,
        Option(("--fail-on",), "fail_on", "list", "Exit with 1 when the run ends so, "
               "between commas: panic fatal deadlock.", "LIST",
               ("panic", "fatal", "deadlock")),
        OUT, COLOR, WIDTH, ASCII, DEBUG,
    ),
    run,
    f"{FILES} Words after -- are the program's own arguments.",
    program_args=True,
)  # fmt: skip
