"""Reading the program and what it reads, with a clear word for everything that can be wrong."""

from __future__ import annotations

import os
import sys

from gomem.errors import UsageError
from gomem.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Program", "program_input", "read_program"]

STDIN_NAME = "<stdin>"
LARGEST = 64 << 20
"""Bytes that a file may have; devices have no end."""


@record
class Program:
    """What the words of the command line name."""

    name: str
    """os.Args[0]: the file, the first of several, the directory's name."""
    title: str
    """What the program is called in a report."""
    files: list[tuple[str, bytes]]
    """Names and bytes in the compiler's order."""
    folder: str
    """Where the files are; "" when there is no file."""


def read_program(paths: Sequence[str]) -> Program:
    """The Go files `paths`, or those of one directory; "-" is standard input.

    Raises:
        UsageError: they cannot be read, are no text, or make no package.
    """
    path = paths[0]
    if len(paths) > 1:
        return _several(paths)
    if path == "-":
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError(
                "no program on standard input: give a FILE, or pipe one in: gomem trace - < demo.go"
            )
        return Program(
            STDIN_NAME, STDIN_NAME, [(STDIN_NAME, _text(STDIN_NAME, _standard_input()))], ""
        )
    if os.path.isdir(path):
        return _directory(path)
    _no_test(path)
    return Program(path, path, [(path, _text(path, _read(path)))], os.path.dirname(path))


def _directory(path: str) -> Program:
    from gomem.cli.gofiles import choose

    try:
        files = choose(path, lambda name: _text(name, _read(name)))
    except PermissionError:
        raise UsageError(f"{path}: permission denied") from None
    name = os.path.basename(os.path.abspath(path)) or path
    return Program(name, path, files, path)


def _several(paths: Sequence[str]) -> Program:
    """Files that the reader chose: constraints do not count."""
    from gomem.cli.gofiles import one_package, package_of

    for path in paths:
        if path == "-":
            raise UsageError("- is the whole program: it cannot be joined by other files")
        if os.path.isdir(path):
            raise UsageError(f"{path} is a directory: give one directory, or files")
        if not path.endswith(".go"):
            raise UsageError(
                f"{path!r} is no .go file; what the program itself is to read stands after --: "
                f"gomem run {paths[0]} -- {path}"
            )
        _no_test(path)
    folders = list(dict.fromkeys(os.path.dirname(path) for path in paths))
    if len(folders) > 1:
        first, second = (f or "." for f in folders[:2])
        raise UsageError(f"named files must all be in one directory; have {first} and {second}")
    twice = next((p for i, p in enumerate(paths) if p in paths[:i]), "")
    if twice:
        raise UsageError(f"{twice} is there twice")
    files = [(path, _text(path, _read(path))) for path in paths]
    one_package([package_of(*f) for f in files], os.path.abspath(folders[0] or "."))
    others = f"{paths[0]} and {len(paths) - 1} more"
    return Program(paths[0], others, files, folders[0])


def _no_test(path: str) -> None:
    if path.endswith("_test.go"):
        raise UsageError(f"cannot run *_test.go files ({path})")


def _standard_input() -> bytes:
    return sys.stdin.buffer.read(LARGEST)


def _text(name: str, data: bytes) -> bytes:
    """`data`, if it can be a text in UTF-8."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise UsageError(f"{name} is UTF-16; Go source is UTF-8")
    if b"\0" in data[:1024]:
        raise UsageError(f"{name} is a binary file, not Go source")
    return data


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as f:
            data = f.read(LARGEST + 1)
    except FileNotFoundError:
        raise UsageError(f"{path}: no such file{_alike(path)}") from None
    except IsADirectoryError:
        raise UsageError(f"{path} is a directory") from None
    except PermissionError:
        raise UsageError(f"{path}: permission denied") from None
    except (OSError, ValueError) as e:
        raise UsageError(f"{path}: {getattr(e, 'strerror', None) or e}") from None
    if len(data) > LARGEST:
        raise UsageError(f"{path} has more than {LARGEST >> 20} MB")
    return data


def _go_files(folder: str) -> list[str]:
    try:
        return sorted(n for n in os.listdir(folder or ".") if n.endswith(".go"))
    except OSError:
        return []


def _alike(path: str) -> str:
    """A remark for a name that is nearly there: "; did you mean demo.go?"."""
    from difflib import get_close_matches

    folder, name = os.path.split(path)
    close = get_close_matches(name, _go_files(folder), n=1)
    return f"; did you mean {os.path.join(folder, close[0])}?" if close else ""


def program_input(option: str | None, paths: Sequence[str]) -> bytes | None:
    """The bytes that the traced program reads, None when nothing was said about them."""
    if option is None:
        return None
    if option == "-":
        if "-" in paths:
            raise UsageError("the program and its input cannot both be standard input")
        return sys.stdin.buffer.read() if sys.stdin is not None else b""
    return _read(option)
