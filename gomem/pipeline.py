"""The stages in order: text → syntax tree → types → placements → program → recording.

Every command is: options in, pipeline, one renderer out. Imports of later stages stand inside the
functions, so that a command loads only what it uses.
"""

from __future__ import annotations

from gomem.record import mutable, record
from gomem.source import FileSet, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from gomem.errors import Diagnostic
    from gomem.escape.result import Placements
    from gomem.lower.program import Program
    from gomem.lower.report import Row
    from gomem.machine.engine import Engine
    from gomem.machine.recording import Recording
    from gomem.syntax import ast
    from gomem.types.importer import Importer
    from gomem.types.info import Package

__all__ = [
    "Loaded",
    "Outcome",
    "escape_report",
    "explain",
    "file_of",
    "gc_lines",
    "load",
    "load_source",
    "load_sources",
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
    return load_sources([(name, data)], fileset)


def load_sources(
    files: Sequence[tuple[str, bytes]],
    fileset: FileSet | None = None,
    elsewhere: Callable[[str], tuple[str, bool] | None] | None = None,
    *,
    build: bool = True,
) -> Loaded:
    """Parse and check the files of one package, in the order in which the compiler gets them.

    `elsewhere` gives, of an import path that is none of the library's, a message and whether there
    is such a package; gomem cannot do those yet. Without `build` only the compiler's errors are
    reported, and not what the go command and the linker add. Errors: DiagnosticsError.
    """
    from gomem.errors import GoSyntaxError
    from gomem.syntax import parse_with_errors
    from gomem.syntax.problems import of_files
    from gomem.types import check_package
    from gomem.types.importer import Importer

    fileset = fileset or FileSet([])
    trees: list[ast.File | None] = []
    found: list[list[Diagnostic]] = []
    for name, data in files:
        source = Source.decode(name, data, fileset.next_base)
        fileset.sources.append(source)
        tree, problems = parse_with_errors(source)
        trees.append(tree)
        found.append(problems)
        if problems and problems[0].message.endswith("package statement must be first"):
            break  # gc, too, reads no further then
    importer = Importer(fileset)
    importer.elsewhere = elsewhere or importer.elsewhere
    if build:
        from gomem.types.golist import check_imports

        check_imports(
            list(zip(fileset.sources[-len(trees) :], trees, found, strict=True)), importer
        )
    earlier = of_files(found)
    whole = [t for t in trees if t is not None]
    # gc goes on to types unless a problem is a "syntax error" in so many words
    if len(whole) < len(files) or any(d.message.startswith("syntax error") for d in earlier):
        raise GoSyntaxError(earlier)
    pkg = check_package("main", whole, importer, earlier=earlier, build=build)
    return Loaded(fileset, pkg, importer)


def place(loaded: Loaded, model: str = "gc") -> Placements:
    """Where everything lives, by the rules of the compiler or of the textbook."""
    from gomem import escape

    if _uses_generics(loaded.pkg):
        loaded.importer.stencil.instances(loaded.pkg)
    return escape.analyze(loaded.pkg) if model == "gc" else escape.textbook(loaded.pkg)


def _uses_generics(pkg: Package) -> bool:
    """Whether a package declares or instantiates generic functions or types."""
    from gomem.syntax import ast

    return bool(pkg.info.instances) or any(
        isinstance(d, ast.FuncDecl) and d.type.type_params is not None
        for file in pkg.files
        for d in file.decls
    )


def escape_report(loaded: Loaded, model: str = "gc") -> list[Row]:
    """A row for every variable, function, constant and allocating expression."""
    from gomem.lower import report

    return report.rows(loaded.pkg, place(loaded, model), loaded.fileset)


def file_of(loaded: Loaded, pos: int) -> str:
    """The name of the file that a position is in."""
    return loaded.fileset.source(pos).name


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


def engine(  # noqa: PLR0913 (what a run depends on)
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    name: str | None = None,
    stdin: bytes | None = b"",
    seed: int = 0,
    random_order: bool = False,
    model: str = "gc",
    sink: Callable[[int, bytes], None] | None = None,
) -> Engine:
    """A machine that is ready to run. `name` is os.Args[0], that of the first file if not given."""
    from gomem.machine.engine import Engine

    return Engine(
        program(loaded, model), args=_argv(loaded, name, args), stdin=stdin, seed=seed, sink=sink,
        random_order=random_order, fileset=loaded.fileset,
    )  # fmt: skip


def _argv(loaded: Loaded, name: str | None, args: list[str] | None) -> list[bytes]:
    """os.Args, in the bytes that the shell gave."""
    words = [loaded.fileset.sources[0].name if name is None else name, *(args or [])]
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


def direct_engine(  # noqa: PLR0913 (what a run depends on)
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    name: str | None = None,
    stdin: bytes | None = b"",
    seed: int = 0,
    sink: Callable[[int, bytes], None] | None = None,
    waits: bool = False,
) -> Engine:
    """A machine that only runs: no steps, no heap to look at, goroutines only if it `waits`.

    Errors: WaitsError.
    """
    from gomem.lower.lower import finished
    from gomem.lower.unwatched import DirectLowering
    from gomem.machine.direct import DirectEngine

    lowering, machine = DirectLowering, DirectEngine
    if waits:
        from gomem.lower.waiting import TaskLowering
        from gomem.machine.tasks import TaskEngine

        lowering, machine = TaskLowering, TaskEngine
    low = lowering(_runnable(loaded), place(loaded), loaded.fileset, loaded.importer)
    return machine(
        finished(low), args=_argv(loaded, name, args), stdin=stdin, seed=seed, sink=sink,
        fileset=loaded.fileset,
    )  # fmt: skip


def runner(loaded: Loaded, *, random_order: bool = False, **options: Any) -> Engine:  # noqa: ANN401 (those of engine)
    """The fastest machine that can run the program."""
    from gomem.lower.unwatched import WaitsError

    if not _asks_for_heap(loaded):
        for waits in (False,) if random_order else (False, True):
            try:
                return direct_engine(loaded, waits=waits, **options)
            except WaitsError:
                continue
    return engine(loaded, random_order=random_order, **options)


def run(  # noqa: PLR0913 (what a run depends on)
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    name: str | None = None,
    stdin: bytes | None = b"",
    seed: int = 0,
    random_order: bool = False,
    max_steps: int | None = None,
    write: Callable[[int, bytes], None] | None = None,
) -> Outcome:
    """Run without recording; output goes to `write` as it comes, or into the outcome.

    `stdin` None: the program reads what this process can read.
    """
    out: dict[int, bytearray] = {1: bytearray(), 2: bytearray()}

    def collect(fd: int, data: bytes) -> None:
        out[fd] += data

    options: dict[str, Any] = {
        "args": args, "name": name, "seed": seed, "random_order": random_order,
        "sink": write or collect,
    }  # fmt: skip
    if max_steps is None:
        m = runner(loaded, stdin=stdin, **options)
        m.run_all()
    else:
        m = engine(loaded, stdin=stdin or b"", **options)
        m.advance(max_steps)
    end = m.state.end
    return Outcome(bytes(out[1]), bytes(out[2]), 3 if end is None else end.exit, end is None)


def _asks_for_heap(loaded: Loaded) -> bool:
    """Whether a program looks at its heap's numbers or prints addresses: the machine has those."""
    pkg = loaded.pkg
    return any(_prints_addresses(f) for f in pkg.files) or any(
        obj.name in ("ReadMemStats", "ReadGCStats")
        and obj.pkg is not None
        and obj.pkg.path in ("runtime", "runtime/debug")
        for obj in pkg.info.uses.values()
    )


def _prints_addresses(file: ast.File) -> bool:
    """Whether a string of a file has the verb %p."""
    if "%p" not in file.source.text:
        return False
    from gomem.syntax import ast
    from gomem.syntax.walk import inspect

    found = False

    def visit(n: ast.Node) -> bool:
        nonlocal found
        found = found or (isinstance(n, ast.BasicLit) and "%p" in n.value)
        return True

    inspect(file, visit)
    return found


def record_run(  # noqa: PLR0913 (what a run depends on)
    loaded: Loaded,
    *,
    args: list[str] | None = None,
    name: str | None = None,
    stdin: bytes = b"",
    seed: int = 0,
    random_order: bool = False,
    max_steps: int = 1_000_000,
    model: str = "gc",
) -> Recording:
    """Run, and keep what is needed to look at any step."""
    from gomem.machine.recording import record

    m = engine(
        loaded, args=args, name=name, stdin=stdin, seed=seed, random_order=random_order,
        model=model,
    )  # fmt: skip
    return record(m, loaded.fileset, max_steps)
