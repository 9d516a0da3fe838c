"""The stages in order: text → syntax tree → types → placements → program → recording.

Every command is: options in, pipeline, one renderer out. Imports of later stages stand inside the
functions, so that a command loads only what it uses.
"""

from __future__ import annotations

from gomem.record import mutable, record
from gomem.source import FileSet, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from gomem.escape.result import Placements
    from gomem.lower.program import Program
    from gomem.lower.report import Row
    from gomem.machine.engine import Engine
    from gomem.machine.recording import Recording
    from gomem.types.importer import Importer
    from gomem.types.info import Package

__all__ = [
    "Loaded",
    "Outcome",
    "escape_report",
    "explain",
    "gc_lines",
    "load",
    "load_source",
    "place",
    "program",
    "record_run",
    "run",
    "runner",
]


@mutable
class Loaded:
    """A checked program."""

    fileset: FileSet
    pkg: Package
    importer: Importer


@record
class Outcome:
    """What a run wrote, and its exit status."""

    stdout: bytes
    stderr: bytes
    exit: int
    stopped: bool = False
    """Whether the run reached `max_steps`; `exit` is 3 then."""


def load(path: str) -> Loaded:
    """Read, parse and check a file. Errors: OSError, DiagnosticsError."""
    with open(path, "rb") as f:
        return load_source(path, f.read())


def load_source(name: str, data: bytes, fileset: FileSet | None = None) -> Loaded:
    """Parse and check the text of a file; sources join `fileset`, for messages."""
    from gomem.errors import GoSyntaxError
    from gomem.syntax import parse_with_errors
    from gomem.types import check_package
    from gomem.types.importer import Importer

    fileset = fileset or FileSet([])
    source = Source.decode(name, data, fileset.next_base)
    fileset.sources.append(source)
    file, problems = parse_with_errors(source)
    # gc goes on to types unless a problem is a "syntax error" in so many words
    if file is None or any(d.message.startswith("syntax error") for d in problems):
        raise GoSyntaxError(problems)
    importer = Importer(fileset)
    pkg = check_package("main", [file], importer, earlier=problems)
    return Loaded(fileset, pkg, importer)


def place(loaded: Loaded, model: str = "gc") -> Placements:
    """Where everything lives, by the rules of the compiler or of the textbook."""
    from gomem import escape

    if loaded.pkg.info.instances:
        loaded.importer.stencil.instances(loaded.pkg)
    return escape.analyze(loaded.pkg) if model == "gc" else escape.textbook(loaded.pkg)


def escape_report(loaded: Loaded, model: str = "gc") -> list[Row]:
    """A row for every variable, function, constant and allocating expression."""
    from gomem.lower import report

    return report.rows(loaded.pkg, place(loaded, model), loaded.fileset)


def explain(loaded: Loaded, name: str) -> list[str]:
    """Why what is called `name` lives where it does, step by step. Errors: UsageError."""
    from gomem.errors import UsageError
    from gomem.lower import report

    lines = report.explain(loaded.pkg, place(loaded), loaded.fileset, name)
    if not lines:
        raise UsageError(f"no variable, function or allocation is called {name}")
    return lines


def gc_lines(loaded: Loaded) -> list[str]:
    """What `go build -gcflags='-m -l'` prints for the file."""
    from gomem import escape

    return escape.gc_lines(place(loaded), loaded.fileset)


def program(loaded: Loaded, model: str = "gc") -> Program:
    """Python functions, layouts and facts."""
    from gomem.lower.lower import lower

    return lower(_runnable(loaded), place(loaded, model), loaded.fileset, loaded.importer)


def engine(
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    stdin: bytes | None = b"",
    seed: int = 0,
    model: str = "gc",
    sink: Callable[[int, bytes], None] | None = None,
) -> Engine:
    """A machine that is ready to run."""
    from gomem.machine.engine import Engine

    return Engine(
        program(loaded, model), args=_argv(loaded, args), stdin=stdin, seed=seed, sink=sink,
        fileset=loaded.fileset,
    )  # fmt: skip


def _argv(loaded: Loaded, args: list[str] | None) -> list[bytes]:
    """os.Args, in the bytes that the shell gave; the program's name is that of its file."""
    words = [loaded.fileset.sources[0].name, *(args or [])]
    return [w.encode("utf-8", "surrogateescape") for w in words]


def _runnable(loaded: Loaded) -> Package:
    """The package, if it is a program. Errors: GoTypeError."""
    from gomem.errors import Diagnostic, GoTypeError

    pkg = loaded.pkg
    if pkg.name != "main":
        name = pkg.files[0].name
        message = f"package {pkg.name} is not a main package"
        raise GoTypeError([Diagnostic("NotMain", name.pos, name.end, message)])
    return pkg


def direct_engine(
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    stdin: bytes | None = b"",
    seed: int = 0,
    sink: Callable[[int, bytes], None] | None = None,
) -> Engine:
    """A machine that only runs: no steps, no heap to look at."""
    from gomem.lower.direct import DirectLowering
    from gomem.lower.lower import finished
    from gomem.machine.direct import DirectEngine

    low = DirectLowering(_runnable(loaded), place(loaded), loaded.fileset, loaded.importer)
    return DirectEngine(
        finished(low), args=_argv(loaded, args), stdin=stdin, seed=seed, sink=sink,
        fileset=loaded.fileset,
    )  # fmt: skip


def runner(loaded: Loaded, **options: Any) -> Engine:  # noqa: ANN401 (those of engine)
    """The fastest machine that can run the program."""
    from gomem.lower.direct import WaitsError

    if _asks_for_heap(loaded.pkg):
        return engine(loaded, **options)
    try:
        return direct_engine(loaded, **options)
    except WaitsError:
        return engine(loaded, **options)


def run(
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    stdin: bytes | None = b"",
    seed: int = 0,
    max_steps: int | None = None,
    write: Callable[[int, bytes], None] | None = None,
) -> Outcome:
    """Run without recording; output goes to `write` as it comes, or into the outcome.

    `stdin` None: the program reads what this process can read.
    """
    out: dict[int, bytearray] = {1: bytearray(), 2: bytearray()}

    def collect(fd: int, data: bytes) -> None:
        out[fd] += data

    if max_steps is None:
        m = runner(loaded, args=args, stdin=stdin, seed=seed, sink=write or collect)
        m.run_all()
    else:
        m = engine(loaded, args=args, stdin=stdin or b"", seed=seed, sink=write or collect)
        m.advance(max_steps)
    end = m.state.end
    return Outcome(bytes(out[1]), bytes(out[2]), 3 if end is None else end.exit, end is None)


def _asks_for_heap(pkg: Package) -> bool:
    """Whether a program looks at the numbers of its heap, which only the machine has."""
    return any(
        obj.name in ("ReadMemStats", "ReadGCStats")
        and obj.pkg is not None
        and obj.pkg.path in ("runtime", "runtime/debug")
        for obj in pkg.info.uses.values()
    )


def record_run(
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    stdin: bytes = b"",
    seed: int = 0,
    max_steps: int = 1_000_000,
    model: str = "gc",
) -> Recording:
    """Run, and keep what is needed to look at any step."""
    from gomem.machine.recording import record

    m = engine(loaded, args=args, stdin=stdin, seed=seed, model=model)
    return record(m, loaded.fileset, max_steps)
