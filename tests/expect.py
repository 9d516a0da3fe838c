"""Expectations in the comments of Go files.

    x = 1 // ERROR "declared and not used: x"
    f(1, 2) // ERROR "first" "second"
    // ERROR:3 "of line 3, where no comment can be added"

Each string is a regular expression for one message on that line. Messages have gc's text; the
lines of a message are joined with newlines.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

_COMMENT = re.compile(r'//\s*ERROR(?::(\d+))?((?:\s+"(?:[^"\\]|\\.)*")+)\s*$')
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')


def expectations(text: str) -> dict[int, list[str]]:
    """The expected messages by line, as regular expressions."""
    out: dict[int, list[str]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        found = _COMMENT.search(line)
        if found:
            patterns = [re.sub(r'\\(["\\])', r"\1", s) for s in _STRING.findall(found[2])]
            out[int(found[1] or number)] = patterns
    return out


def gc_errors(go: str, path: Path, folder: Path) -> list[tuple[int, str]]:
    """All (line, message) that the toolchain `go` reports of a copy of the file in `folder`."""
    shutil.copy(path, folder / path.name)
    command = [go, "build", "-gcflags=-e", "-o", "program", path.name]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found: list[tuple[int, str]] = []
    for line in result.stderr.splitlines():
        if line.startswith("\t") and found:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line}")
        elif line.startswith("./"):
            _, number, _, message = line.split(":", 3)
            found.append((int(number), message.strip()))
        elif line and not line.startswith("#"):
            found.append((0, line))
    return found


def mismatches(text: str, messages: list[tuple[int, str]]) -> list[str]:
    """What differs between the expectations in `text` and the (line, message) pairs found."""
    want = expectations(text)
    problems = []
    for line, message in messages:
        patterns = want.get(line, [])
        for p in patterns:
            if re.search(p, message, re.DOTALL):
                patterns.remove(p)
                break
        else:
            problems.append(f"line {line}: unexpected: {message}")
    problems += [f"line {n}: missing: {p}" for n, ps in want.items() for p in ps]
    return problems
