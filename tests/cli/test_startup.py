"""How long a command takes from start to end, against an empty Python, and what it imports."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

PROGRAMS = "tests/bench/startup"
ESCAPE = ["escape", f"{PROGRAMS}/hundred_lines.go"]
TRACE = ["trace", "--plain", f"{PROGRAMS}/thirty_steps.go"]

SLACK = 1.5
"""How much slower than promised a busy machine may be."""


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """One that keeps compiled modules, as an installed gomem does."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    env["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("pycache"))
    return env


def least(root, env, *pairs, runs=10):
    """The shortest time of each command, run in turns."""
    times = [[] for _ in pairs]
    for _ in range(runs):
        for found, words in zip(times, pairs, strict=True):
            begin = time.perf_counter()
            subprocess.run(words, cwd=root, env=env, stdout=subprocess.DEVNULL, check=True)
            found.append(time.perf_counter() - begin)
    return [min(found) for found in times]


@pytest.mark.parametrize(("argv", "bound"), [(ESCAPE, 8), (TRACE, 12)])
def test_time(root, environment, argv, bound):
    words = [sys.executable, "-m", "gomem", *argv]
    subprocess.run(words, cwd=root, env=environment, stdout=subprocess.DEVNULL, check=True)
    for _ in range(4):  # other tests run beside this one
        nothing, command = least(root, environment, [sys.executable, "-c", "pass"], words)
        if command <= bound * SLACK * nothing:
            break
    assert command <= bound * SLACK * nothing


NEVER = {
    "argparse", "ast", "asyncio", "click", "ctypes", "dataclasses", "dis", "importlib.metadata",
    "importlib.resources", "inspect", "json", "lark", "logging", "pathlib", "pickle", "rich",
    "shutil", "socket", "subprocess", "tempfile", "tokenize", "typing", "unittest", "urllib",
}  # fmt: skip
LATER = {"gomem.lower.lower", "gomem.machine", "gomem.trace.narrate", "gomem.render.terminal"}

SCRIPT = """
import sys
bare = set(sys.modules)
from gomem.__main__ import main
main(sys.argv[1:])
print(" ".join(set(sys.modules) - bare), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("argv", "forbidden"),
    [
        (ESCAPE, NEVER | LATER),
        ([*ESCAPE, "--format", "gc"], NEVER | LATER | {"gomem.lower", "gomem.render"}),
        (TRACE, NEVER | {"gomem.render.terminal", "gomem.lower.report"}),
        (["trace", "--summary", TRACE[-1]], NEVER | {"gomem.render.terminal"}),
        (["run", TRACE[-1]], NEVER | {"gomem.machine.recording", "gomem.trace.snapshot"}),
        (["--version"], NEVER | {"gomem.pipeline", "gomem.syntax"}),
        (["trace", "missing.go"], NEVER | {"gomem.types", "gomem.syntax"}),
    ],
)
def test_imports(root, argv, forbidden):
    """Nothing is imported that the command does not use."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", SCRIPT, *argv],
        cwd=root, capture_output=True, text=True, check=True,
    )  # fmt: skip
    loaded = set(done.stderr.splitlines()[-1].split())
    assert sorted(forbidden & loaded) == []
