"""Reading the program and what it reads, with a clear word for everything that can be wrong."""

from __future__ import annotations

import os
import sys

from gomem.errors import UsageError

__all__ = ["program_input", "read_program"]

STDIN_NAME = "<stdin>"
LARGEST = 64 << 20
"""Bytes that a file may have; devices have no end."""


def read_program(path: str) -> tuple[str, bytes]:
    """The name and the bytes of the Go file `path`; "-" is standard input.

    Raises:
        UsageError: it cannot be read, or is no text.
    """
    if path == "-":
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError(
                "no program on standard input: give a FILE, or pipe one in: gomem trace - < demo.go"
            )
        name, data = STDIN_NAME, sys.stdin.buffer.read(LARGEST)
    else:
        name, data = path, _read(path)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise UsageError(f"{name} is UTF-16; Go source is UTF-8")
    if b"\0" in data[:1024]:
        raise UsageError(f"{name} is a binary file, not Go source")
    return name, data


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as f:
            data = f.read(LARGEST + 1)
    except FileNotFoundError:
        raise UsageError(f"{path}: no such file{_alike(path)}") from None
    except IsADirectoryError:
        raise UsageError(f"{path} is a directory, gomem reads one file{_inside(path)}") from None
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


def _inside(path: str) -> str:
    names = _go_files(path)
    return f"; did you mean {os.path.join(path, names[0])}?" if names else ""


def program_input(option: str | None, path: str) -> bytes | None:
    """The bytes that the traced program reads, None when nothing was said about them."""
    if option is None:
        return None
    if option == "-":
        if path == "-":
            raise UsageError("the program and its input cannot both be standard input")
        return sys.stdin.buffer.read() if sys.stdin is not None else b""
    return _read(option)
