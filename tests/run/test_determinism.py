"""The same program, the same seed: the same trace to the byte, in whatever process it is made.

Processes differ in the seed of Python's hashes, and in Python's version where there are several.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = sorted((ROOT / "tests" / "programs" / "concurrency").glob("*.go"))
STEPS = "1..250"
PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"


@cache
def other_pythons():
    """Interpreters of other versions: those on the path, those of pyenv."""
    minors = [m for m in (11, 12, 13, 14) if m != sys.version_info.minor]
    found = [shutil.which(f"python3.{m}") for m in minors]
    found += [str(p) for m in minors for p in PYENV.glob(f"3.{m}.*/bin/python")]
    return [
        p for p in found if p and not subprocess.run([p, "-c", ""], capture_output=True).returncode
    ]


def trace(python, path, hash_seed, *options):
    """What a process of its own prints, as a hash."""
    libraries = [str(ROOT), *(p for p in sys.path if p.endswith("site-packages"))]
    env = dict(os.environ, PYTHONHASHSEED=hash_seed, PYTHONPATH=os.pathsep.join(libraries))
    done = subprocess.run(
        [python, "-m", "gomem", "trace", "--plain", "--addresses", "--steps", STEPS, *options,
         "--max-steps", "20000", path.name],
        cwd=path.parent, env=env, capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert b"internal error" not in done.stderr, done.stderr
    return hashlib.sha256(done.stdout + done.stderr).hexdigest()


def test_there_are_fifty():
    assert len(PROGRAMS) >= 50


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_same_bytes(path):
    assert len({trace(sys.executable, path, seed, "--seed", "7") for seed in ("1", "2")}) == 1


@pytest.mark.slow
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_same_bytes_everywhere(path):
    pythons = [sys.executable, *other_pythons()]
    assert len({trace(python, path, "3", "--seed", "7") for python in pythons}) == 1


@pytest.mark.parametrize("path", PROGRAMS[::6], ids=lambda p: p.stem)
def test_same_bytes_in_random_order(path):
    options = ("--sched", "random", "--seed", "3")
    assert len({trace(sys.executable, path, seed, *options) for seed in ("1", "2")}) == 1
