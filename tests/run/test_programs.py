"""Every program of the corpus builds, fails to build, runs and ends as with the real toolchain."""

from __future__ import annotations

import fcntl
import subprocess
import sys
from pathlib import Path

import pytest
from record import programs as corpus
from run import model

KINDS_OF_PROGRAM = sorted({name.split("/")[0] for name in corpus.programs()})
BY_COMMAND = [
    "arith/wrap_signed", "panics/index", "panics/exit_codes", "panics/chain_two",
    "errors/arg_count",
]  # fmt: skip


def check(kind: str, folder: str, golden: bool) -> None:
    names = [n for n in corpus.programs() if n.startswith(folder + "/")]
    check_found(kind, model.verdicts(kind, names), golden)


def check_found(kind, found, golden):
    print(model.report(kind, found))
    if golden:
        with (corpus.CORPUS / "truth.json").open() as lock:  # several workers write one file
            fcntl.flock(lock, fcntl.LOCK_EX)
            model.write_expected(kind, found)
        return
    bad = model.worse(kind, found)
    assert not bad, "\n\n".join(bad)


def test_records_are_of_these_sources():
    truth = corpus.read_json(corpus.TRUTH)
    now = {name: corpus.digest(path) for name, path in corpus.programs().items()}
    stale = [n for n in now | truth if now.get(n) != truth.get(n, {}).get("sha")]
    assert not stale, "run tests/record/programs.py"
    compiled = {n for n, r in truth.items() if "errors" not in r}
    assert compiled == set(corpus.read_json(corpus.ESCAPE))


def test_corpus_is_large():
    truth = corpus.read_json(corpus.TRUTH)
    assert len(truth) >= 200
    assert sum("errors" in r for r in truth.values()) >= 40


@pytest.mark.parametrize("folder", KINDS_OF_PROGRAM)
def test_run(folder, golden):
    check("run", folder, golden)


@pytest.mark.parametrize("folder", KINDS_OF_PROGRAM)
def test_direct_run(folder, golden):
    check("direct", folder, golden)


@pytest.mark.parametrize("name", BY_COMMAND)
def test_run_by_command(name, root):
    path = corpus.programs()[name]
    want = corpus.read_json(corpus.TRUTH)[name]
    done = subprocess.run(
        [sys.executable, "-m", "gomem", "run", path.name],
        cwd=path.parent, env={"PYTHONPATH": str(root), "NO_COLOR": "1"}, capture_output=True,
        timeout=60, check=False,
    )  # fmt: skip
    if "errors" in want:
        assert done.returncode == 1
        assert set(want["errors"]) <= set(done.stderr.decode().splitlines())
        return
    assert done.stdout.decode() == want["stdout"]
    assert corpus.normalize(done.stderr.decode()) == want["stderr"]
    assert done.returncode == want["exit"]


def test_arguments_reach_the_program(tmp_path: Path, root: Path):
    (tmp_path / "echo.go").write_text(
        'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() { fmt.Println(os.Args[1:]) }\n'
    )
    done = subprocess.run(
        [sys.executable, "-m", "gomem", "run", "echo.go", "--", "-x", "two words"],
        cwd=tmp_path, env={"PYTHONPATH": str(root)}, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == b"[-x two words]\n"
