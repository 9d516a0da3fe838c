"""The entry point: find the command, read its options, run it, and answer for what goes wrong.

Only what the command needs is imported; see gomem.cli for the exit status.
"""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from gomem.cli.command import Command, Values
    from gomem.errors import GomemError

__all__ = ["main"]


def main(argv: list[str] | None = None) -> int:
    """Run gomem with `argv` (the process's own by default); the exit status."""
    words = sys.argv[1:] if argv is None else argv
    if argv is None:
        gc.set_threshold(100_000)  # most commands end before there is anything to collect
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller, as with >&-
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (as long as we run)
    try:
        status = _main(words)
        sys.stdout.flush()
        if argv is None:
            gc.freeze()  # nothing to be looked through once more at the end of the process
    except BrokenPipeError:
        # the reader has gone: nothing to say, and nobody to say it to
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        sys.stderr.write("\ngomem: interrupted\n")
        return 130
    except OSError as e:
        sys.stderr.write(f"gomem: cannot write: {e.strerror or e}\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is left would fail again at exit
        return 2
    return status


def _main(words: list[str]) -> int:
    instruction = os.environ.get("_GOMEM_COMPLETE")
    if instruction:
        from gomem.cli.clickside import complete
        from gomem.cli.table import COMMANDS, load

        return complete(load, tuple(COMMANDS), instruction)
    if not words or words[0] in ("-h", "--help", "help"):
        return _help(words[1:])
    if words[0] in ("-V", "--version"):
        return _version()
    return _command(words[0], words[1:])


def _command(name: str, words: list[str]) -> int:
    from gomem.cli.table import COMMANDS, load
    from gomem.errors import GomemError

    debug = "--debug" in words
    try:
        command = load(name) if name in COMMANDS else _no_command(name)
        values = _values(command, words)
        return 0 if values is None else command.run(values)
    except GomemError as e:
        if debug:
            raise
        return _report(e)
    except (OSError, KeyboardInterrupt):
        raise
    except MemoryError:
        sys.stderr.write("gomem: out of memory; --max-steps N makes a smaller trace\n")
        return 3
    except Exception as e:
        if debug:
            raise
        return _internal(e)


def _no_command(name: str) -> NoReturn:
    from gomem.cli.clickside import suggest
    from gomem.cli.table import COMMANDS
    from gomem.errors import UsageError

    hint = suggest(name, tuple(COMMANDS))
    if name.endswith(".go"):
        hint = f"; did you mean gomem trace {name}?"
    raise UsageError(f"no command {name!r}{hint}\nusage: gomem --help shows all commands")


def _values(command: Command, words: list[str]) -> Values | None:
    from gomem.cli.parse import parse

    values = parse(command, words)
    if values is None:
        from gomem.cli.clickside import parse_slowly

        values = parse_slowly(command, words)
    return values


def _report(error: GomemError) -> int:
    """Say what is wrong, on standard error."""
    from gomem.errors import InternalError

    if isinstance(error, InternalError):
        return _internal(error)
    text = str(error)
    if text:  # else it has been said already
        sys.stdout.flush()
        sys.stderr.write(f"gomem: {text}\n")
    return error.exit_code


def _internal(error: BaseException) -> int:
    where = ""
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        where = f" ({os.path.basename(code.co_filename)}:{trace.tb_lineno})"
        trace = trace.tb_next
    what = str(error) or type(error).__name__
    sys.stderr.write(
        f"gomem: internal error: {type(error).__name__}: {what}{where}\n"
        "This is a bug in gomem, not in your program. Please report it with the Go file; "
        "--debug shows the traceback.\n"
    )
    return 70


def _help(words: list[str]) -> int:
    from gomem.cli.table import COMMANDS, OVERVIEW

    if words and words[0] in COMMANDS:
        return _command(words[0], ["--help"])
    lines = "\n".join(f"  {name:<12}{text}" for name, text in COMMANDS.items())
    sys.stdout.write(OVERVIEW.format(commands=lines))
    return 0


def _version() -> int:
    from gomem import __version__
    from gomem.trace.jsonio import GO_TARGET

    python = ".".join(str(n) for n in sys.version_info[:3])
    sys.stdout.write(f"gomem {__version__}, Go {GO_TARGET} on linux/amd64, Python {python}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
