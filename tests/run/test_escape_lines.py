"""`gomem escape --format gc` is, line for line, what `go build -gcflags='-m -l'` prints."""

from __future__ import annotations

import subprocess
import sys

import pytest
from record import programs as corpus
from run.test_programs import KINDS_OF_PROGRAM, check


@pytest.mark.parametrize("folder", [k for k in KINDS_OF_PROGRAM if k != "errors"])
def test_escape_lines(folder, golden):
    check("escape", folder, golden)


@pytest.mark.parametrize("name", ["memory/return_addr", "memory/slices_escape"])
def test_escape_by_command(name, root):
    path = corpus.programs()[name]
    done = subprocess.run(
        [sys.executable, "-m", "gomem", "escape", "--format", "gc", path.name],
        cwd=path.parent, env={"PYTHONPATH": str(root), "NO_COLOR": "1"}, capture_output=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    got = [line.removeprefix("./") for line in done.stdout.decode().splitlines()]
    assert sorted(got) == sorted(corpus.read_json(corpus.ESCAPE)[name])
