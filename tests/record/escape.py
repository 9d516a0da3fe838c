"""Puts what the toolchain says of the files in tests/escape into their comments.

    python -m record.escape [file ...]        (run in tests/)

Also compares gomem's lines, with columns and order, to the toolchain's.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from gomem import pipeline
from gomem.errors import GomemError

HERE = Path(__file__).parents[1] / "escape"
GO = Path(__file__).parents[2] / ".venv" / "bin" / "go"
COMMENT = re.compile(r"\s*// ERROR .*$", re.MULTILINE)


def compiler(file: Path) -> list[str]:
    """The lines of -m -l about this file."""
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [GO, "build", "-o", f"{folder}/program", "-gcflags=-m -l", file.name],
            cwd=file.parent,
            capture_output=True,
            text=True,
            check=True,
        )
    lines = (run.stdout + run.stderr).splitlines()
    return [x for x in lines if x.startswith(f"./{file.name}:")]


def own(file: Path) -> list[str]:
    """gomem's lines."""
    lines = pipeline.gc_lines(pipeline.load_source(file.name, file.read_bytes()))
    return [x for x in lines if x.startswith("./")]


def quoted(text: str) -> str:
    """A regular expression for exactly `text`, as expect.py reads it."""
    pattern = re.sub(r"([\\.*+?()\[\]{}|^$])", r"\\\1", text) + "$"
    return '"' + pattern.replace("\\", "\\\\").replace('"', '\\"') + '"'


def annotate(file: Path, lines: list[str]) -> None:
    """Write the messages behind their lines."""
    found: dict[int, list[str]] = defaultdict(list)
    for line in lines:
        m = re.match(r"\./[^:]+:(\d+):(?:\d+: | )?(.*)$", line)
        if m:
            found[int(m[1])].append(quoted(m[2]))
    text = file.read_text().split("\n")
    for number, messages in found.items():
        text[number - 1] += " // ERROR " + " ".join(messages)
    file.write_text("\n".join(text))


def main() -> None:
    """Record and compare."""
    for file in [Path(f).resolve() for f in sys.argv[1:]] or sorted(HERE.glob("*.go")):
        file.write_text(COMMENT.sub("", file.read_text()))
        want = compiler(file)
        try:
            have = own(file)
        except GomemError as err:
            print(f"== {file.name}: refused: {err}")
            have = []
        annotate(file, want)
        if want != have:
            print(f"== {file.name}: {'order' if sorted(want) == sorted(have) else 'differs'}")
            if sorted(want) != sorted(have):
                print("\n".join(f"- {x}" for x in want if x not in have))
                print("\n".join(f"+ {x}" for x in have if x not in want))


if __name__ == "__main__":
    main()
