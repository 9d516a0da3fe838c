"""The complete Go programs of the source documents, where a folder of those is beside the checkout.

`../shared/seeds/*.txt` are lessons in prose with fenced blocks of code. A block (```go, or ```cpp
by its author's habit) with `package main` and a `func main` is a program. Each is given to gomem
and, at the same moment, to the real toolchain: output, exit status and the lines of `-m -l` must
be the same. Prints one line per program:

    .venv/bin/python tests/sweeps/seeds.py
"""

from __future__ import annotations

import re
import sys
import tempfile
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from record.programs import Toolchain, go_command  # noqa: E402 (found beside this folder)
from run import model  # noqa: E402

SEEDS = ROOT.parent / "shared" / "seeds"

_BLOCK = re.compile(r"^[ \t]*```(?:go|golang|cpp)[ \t]*\n(.*?)^[ \t]*```", re.MULTILINE | re.DOTALL)


def extract(text: str) -> list[str]:
    """The programs of a document, in order."""
    blocks = [textwrap.dedent(b) for b in _BLOCK.findall(text)]
    return [
        b for b in blocks if "package main" in b and re.search(r"^func main\(", b, re.MULTILINE)
    ]


def seeds() -> dict[str, str]:
    """All programs, by the document's number and their own: "000-1"."""
    found = {}
    for path in sorted(SEEDS.glob("*.txt")):
        for n, text in enumerate(extract(path.read_text(encoding="utf-8")), 1):
            found[f"{path.name[:3]}-{n}"] = text
    return found


def check(text: str, toolchain: Toolchain) -> dict[str, model.Verdict]:
    """Compare one program, running and escaping."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seed.go"
        path.write_text(text, encoding="utf-8")
        source = model.source_of(path)
        found = {"run": model.compare_run(source, toolchain.truth(path))}
        lines = toolchain.escape(path)
        if lines is not None:
            found["escape"] = model.compare_escape(source, lines)
        return found


def main() -> int:
    """Print how each program compares."""
    go = go_command()
    if go is None or not SEEDS.is_dir():
        print("no toolchain, or no documents")
        return 2
    toolchain = Toolchain(go)
    worst = 0
    for name, text in seeds().items():
        for kind, verdict in check(text, toolchain).items():
            print(f"{name} {kind:7}{verdict.word}")
            if verdict.word != "agreed":
                print(textwrap.indent(verdict.detail, "    "))
                worst = 1
    return worst


if __name__ == "__main__":
    sys.exit(main())
