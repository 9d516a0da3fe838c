"""Expectations in the comments of Go files.

    x = 1 // ERROR "declared and not used: x"
    f(1, 2) // ERROR "first" "second"

Each string is a regular expression for one message on that line. Messages have gc's text; the
lines of a message are joined with newlines.
"""

from __future__ import annotations

import re

_COMMENT = re.compile(r'//\s*ERROR((?:\s+"(?:[^"\\]|\\.)*")+)\s*$')
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')


def expectations(text: str) -> dict[int, list[str]]:
    """The expected messages by line, as regular expressions."""
    out: dict[int, list[str]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        found = _COMMENT.search(line)
        if found:
            out[number] = [re.sub(r'\\(["\\])', r"\1", s) for s in _STRING.findall(found[1])]
    return out


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
