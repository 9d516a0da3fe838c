"""A program says the same in several files as in one: its declarations are spread over three.

Not a question of order: the programs that are taken initialise their variables without output.
"""

from __future__ import annotations

import re

import pytest
from record import programs as corpus

from gomem import pipeline
from gomem.source import Source
from gomem.syntax import ast, parse

FOLDERS = ("algos", "classroom", "concurrency", "generics", "interview", "rangefunc")
MOST = 8
"""Programs of each folder."""


def spread(text):
    """The files a.go, b.go and c.go, each with the imports that it uses."""
    source = Source.of("x.go", text)
    tree = parse(source)
    imports = [
        s for d in tree.decls if isinstance(d, ast.GenDecl) and d.tok == "import" for s in d.specs
    ]
    others = [d for d in tree.decls if not isinstance(d, ast.GenDecl) or d.tok != "import"]
    starts = [source.line_starts[source.line_of(d.pos) - 1] for d in others]
    if len(set(starts)) != len(starts):
        return None  # several declarations on a line
    files = {"a.go": "", "b.go": "", "c.go": ""}
    for i, (start, end) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True)):
        files["abc"[i % 3] + ".go"] += text[start:end]
    made = []
    for name, body in files.items():
        used = []
        for s in imports:
            path = s.path.value
            base = s.name.name if s.name else re.sub(r"/v\d+$", "", path[1:-1]).rpartition("/")[2]
            if re.search(rf"\b{base}\.", body):
                used.append(f"import {base} {path}\n")
        made.append((name, ("package main\n\n" + "".join(used) + "\n" + body).encode()))
    return made


def chosen():
    truth = corpus.read_json(corpus.TRUTH)
    found = []
    for folder in FOLDERS:
        names = [
            n for n, r in truth.items() if n.startswith(folder + "/") and r.get("exit") == 0
        ]  # fmt: skip
        found += names[:MOST]
    return found


@pytest.mark.parametrize("name", chosen())
def test_same_output(name):
    text = corpus.programs()[name].read_text(encoding="utf-8")
    files = spread(text)
    if files is None or "runtime.Caller" in text:
        pytest.skip("several declarations on a line, or lines in the output")
    one = pipeline.run(pipeline.load_source("x.go", text.encode()))
    several = pipeline.run(pipeline.load_sources(files))
    assert (several.exit, several.stdout) == (one.exit, one.stdout)
    recording = pipeline.record_run(pipeline.load_sources(files), max_steps=2000)
    assert list(recording.sources) == ["a.go", "b.go", "c.go"]
    for n in range(1, recording.summary.steps + 1, max(recording.summary.steps // 20, 1)):
        step = recording.snapshot(n).step
        assert step.line <= len(recording.sources[step.file])
