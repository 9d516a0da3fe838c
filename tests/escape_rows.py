"""Rows of the variables of a program, with lines instead of positions, for tests of sentences."""

from __future__ import annotations

from collections.abc import Callable

from gomem.escape import analyze
from gomem.escape.result import Placement, Placements
from gomem.source import FileSet, Source
from gomem.syntax import parse
from gomem.types import check_package
from gomem.types.importer import Importer

Step = tuple[int, str, str, str, int]


def analyzed(text: str) -> tuple[Placements, Callable[[int], int]]:
    """The placements of a program, and its lines by position."""
    source = Source.of("test.go", text)
    pkg = check_package("main", [parse(source)], Importer(FileSet([source])))
    return analyze(pkg), source.line_of


def rows(text: str) -> list[tuple[Placement, list[Step]]]:
    """Placements of the variables and how they get out."""
    placements, line_of = analyzed(text)
    return [
        (p, [(line_of(s.pos), s.how, s.what, s.into, s.derefs) for s in p.flow])
        for p in placements.vars.values()
    ]
