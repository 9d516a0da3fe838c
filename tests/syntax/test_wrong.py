"""Files that are not Go, with gc's messages on the lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from expect import gc_errors, mismatches

from gomem.errors import full_message
from gomem.source import FileSet, Source
from gomem.syntax import parse_with_errors

FILES = sorted((Path(__file__).parent / "wrong").glob("*.go"))


def errors_of(path: Path) -> list[tuple[int, str]]:
    source = Source.decode(f"./{path.name}", path.read_bytes())
    problems = parse_with_errors(source)[1]
    return [
        (source.line_of(d.pos), full_message(d, FileSet([source])))
        for d in problems
        if d.code != "TooManyErrors"
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_messages(path: Path) -> None:
    assert mismatches(path.read_text(), errors_of(path)) == []


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_expectations_are_gc_s(path: Path, go_tool: str, tmp_path: Path) -> None:
    assert mismatches(path.read_text(), gc_errors(go_tool, path, tmp_path)) == []
