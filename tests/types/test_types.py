"""The type checker on one construct per file, with gc's messages on the lines."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from expect import mismatches

from gomem.errors import GoTypeError, full_message
from gomem.source import FileSet, Source
from gomem.syntax import parse
from gomem.types import check_package
from gomem.types.importer import Importer

HERE = Path(__file__).parent
FILES = sorted(p.relative_to(HERE) for p in HERE.glob("*/*.go"))


def errors_of(path: Path) -> list[tuple[int, str]]:
    source = Source.decode(f"./{path.name}", path.read_bytes())
    fileset = FileSet([source])
    try:
        check_package("main", [parse(source)], Importer(fileset))
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
    shutil.copy(HERE / name, tmp_path / name.name)
    command = [go_tool, "build", "-gcflags=-e", "-o", "/dev/null", name.name]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    found: list[tuple[int, str]] = []
    for line in result.stderr.splitlines():
        if line.startswith("\t") and found:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line}")
        elif line.startswith("./"):
            _, number, _, message = line.split(":", 3)
            found.append((int(number), message.strip()))
        elif line and not line.startswith("#"):
            found.append((0, line))
    assert mismatches((HERE / name).read_text(), found) == []
