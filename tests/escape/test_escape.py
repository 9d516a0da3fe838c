"""Remarks of the escape analysis against those of the toolchain, written on the lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from expect import mismatches

from gomem import pipeline
from gomem.escape.result import Placements
from gomem.source import Source
from gomem.types.object import Var

FILES = sorted(Path(__file__).parent.glob("*.go"))


def load(text: str) -> tuple[Placements, Source]:
    """The placements of a program."""
    loaded = pipeline.load_source("test.go", text.encode())
    return pipeline.place(loaded), loaded.fileset.sources[0]


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_remarks(file: Path) -> None:
    text = file.read_text()
    placements, source = load(text)
    messages = [(source.line_of(m.pos), m.text) for m in placements.messages if m.pos >= 0]
    assert mismatches(text, messages) == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_every_variable_has_a_row(file: Path) -> None:
    loaded = pipeline.load_source(file.name, file.read_bytes())
    pkg, placements = loaded.pkg, pipeline.place(loaded)
    for obj in (*pkg.info.defs.values(), *pkg.info.implicits.values()):
        if isinstance(obj, Var) and obj.kind != "field":
            row = placements.vars[obj]
            assert row.verdict.startswith("moved to heap") == (row.segment == "heap"), obj.name
