"""`gomem escape FILE...`: where every variable and every allocated value lives, and why."""

from __future__ import annotations

import os

from gomem.cli.command import Command, Option
from gomem.cli.common import ASCII, COLOR, DEBUG, FILES, MODEL, OUT, WIDTH
from gomem.cli.diagnosing import diagnosing
from gomem.cli.gomod import modules
from gomem.cli.reading import Program, read_program
from gomem.cli.terminal import Sink, screen_of
from gomem.source import FileSet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.cli.command import Values
    from gomem.pipeline import Loaded

__all__ = ["COMMAND"]

PLACES = ("stack", "heap", "data", "bss", "rodata", "code", "none")


def run(values: Values) -> int:
    """Analyse, then report."""
    from gomem import pipeline

    program = read_program(values["files"])
    files = FileSet([])
    with diagnosing(files, values["color"]):
        loaded = pipeline.load_sources(program.files, files, elsewhere=modules(program.folder))
        sink = Sink(values["out"])
        try:
            _report(loaded, program, values, sink)
        finally:
            sink.close()
    return 0


def _report(loaded: Loaded, program: Program, values: Values, sink: Sink) -> None:
    from gomem import pipeline

    several = len(program.files) > 1
    form = "json" if values["json"] else values["format"]
    if values["explain"] is not None:
        sink.write("".join(f"{line}\n" for line in pipeline.explain(loaded, values["explain"])))
        return
    if form == "gc":
        sink.write("".join(f"{line}\n" for line in pipeline.gc_lines(loaded)))
        return
    rows = pipeline.escape_report(loaded, values["model"])
    only = values["only"]
    shown = [r for r in rows if r.segment in only] if only else rows
    if form == "json":
        from gomem.trace.jsonio import escape_data, json_text

        files = [pipeline.file_of(loaded, r.at) for r in shown] if several else []
        data = escape_data(shown, file=program.title, model=values["model"], files=files)
        sink.write(json_text(data, indent=1) + "\n")
        return
    from gomem.render.escape_table import escape_table

    screen = screen_of(values, sink)
    files = [os.path.basename(pipeline.file_of(loaded, r.at)) for r in shown] if several else []
    sink.write(
        escape_table(
            shown, file=program.title, model=values["model"], total=len(rows),
            files=files,
            width=screen.width, color=screen.color, ascii=screen.ascii,
        )
    )  # fmt: skip


COMMAND = Command(
    "escape",
    "Show where every variable and every allocated value lives, and why.",
    ("FILE...",),
    (
        Option(("--only",), "only", "list",
               "Only what lives there, between commas: " + " ".join(PLACES) + ".",
               "LIST", PLACES),
        Option(("--explain",), "explain", "text",
               "Why NAME lives where it does, step by step.", "NAME"),
        Option(("--format",), "format", "choice",
               "table; json; gc: the lines of go build -gcflags='-m -l'.",
               choices=("table", "json", "gc"), default="table"),
        Option(("-j", "--json"), "json", "switch", "Short for --format json.", default=False),
        MODEL, OUT, COLOR, WIDTH, ASCII, DEBUG,
    ),
    run,
    FILES,
)  # fmt: skip
