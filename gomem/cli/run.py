"""`gomem run FILE...`: the program's own output, panic text and exit status, and nothing else."""

from __future__ import annotations

import os
import sys

from gomem.cli.command import Command, Option
from gomem.cli.common import DEBUG, FILES, SCHED, SEED, STDIN
from gomem.cli.diagnosing import diagnosing
from gomem.cli.gomod import modules
from gomem.cli.reading import program_input, read_program
from gomem.source import FileSet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.cli.command import Values

__all__ = ["COMMAND"]


def run(values: Values) -> int:
    """Run, writing as the program writes."""
    from gomem import pipeline

    program = read_program(values["files"])
    files = FileSet([])
    given = program_input(values["stdin"], values["files"])
    with diagnosing(files), _dies_of_closed_pipes():
        outcome = pipeline.run(
            pipeline.load_sources(program.files, files, elsewhere=modules(program.folder)),
            args=values["args"],
            name=program.name,
            stdin=b"" if given is None and "-" in values["files"] else given,
            seed=values["seed"],
            random_order=values["sched"] == "random",
            max_steps=values["max_steps"],
            write=_write,
        )
    if outcome.stopped:
        sys.stderr.write(
            f"gomem: stopped after {values['max_steps']:,} steps (--max-steps N allows more)\n"
        )
    return int(outcome.exit)


class _dies_of_closed_pipes:  # noqa: N801 (read as a phrase, as `suppress` is)
    """A block in which a closed pipe ends this process as it ends the built program.

    Set before the run: the program may run on a thread, and only the main thread can set it.
    """

    def __enter__(self) -> None:
        import signal

        self.before = signal.signal(signal.SIGPIPE, signal.SIG_DFL)

    def __exit__(self, *_: object) -> None:
        import signal

        signal.signal(signal.SIGPIPE, self.before)


def _write(fd: int, data: bytes) -> None:
    """Write all of `data`."""
    try:
        while data:
            data = data[os.write(fd, data) :]
    except OSError:
        return  # fmt.Println returns the error, and hardly any program looks at it


COMMAND = Command(
    "run",
    "Run a program as the built one would run: same output, same exit status.",
    ("FILE...",),
    (
        STDIN,
        SEED,
        SCHED,
        Option(
            ("-n", "--max-steps"),
            "max_steps",
            "int",
            "Stop after N steps with status 3.",
            "N",
        ),
        DEBUG,
    ),
    run,
    f"{FILES} Words after -- are the program's own arguments.",
    program_args=True,
)
