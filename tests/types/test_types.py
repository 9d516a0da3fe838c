"""The type checker on one construct per file, with gc's messages on the lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from expect import gc_errors, mismatches

from gomem.errors import GoTypeError, full_message
from gomem.source import FileSet, Source
from gomem.syntax import parse_with_errors
from gomem.types import check_package
from gomem.types.importer import Importer

HERE = Path(__file__).parent
FILES = sorted(p.relative_to(HERE) for p in HERE.glob("*/*.go"))


def errors_of(path: Path) -> list[tuple[int, str]]:
    source = Source.decode(f"./{path.name}", path.read_bytes())
    fileset = FileSet([source])
    try:
        file, problems = parse_with_errors(source)
        assert file is not None
        check_package("main", [file], Importer(fileset), earlier=problems)
    except GoTypeError as e:
        return [
            (source.line_of(d.pos) if d.pos >= 0 else 0, full_message(d, fileset))
            for d in e.diagnostics
            if d.code != "TooManyErrors"
        ]
    return []


@pytest.mark.parametrize("name", FILES, ids=str)
def test_messages(name: Path) -> None:
    path = HERE / name
    assert mismatches(path.read_text(), errors_of(path)) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES, ids=str)
def test_the_expectations_are_gc_s(name: Path, go_tool: str, tmp_path: Path) -> None:
    path = HERE / name
    assert mismatches(path.read_text(), gc_errors(go_tool, path, tmp_path)) == []
