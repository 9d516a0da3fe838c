"""Record what the real toolchain says about syntax.

Writes tests/syntax/goast.json (hashes of go/parser's trees for a sample of GOROOT) and
tests/syntax/errors.json (all errors of the compiler's parser in its own test programs and in those
of Go 1.19). Both hold file names and results only.
"""

from __future__ import annotations

import glob
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(os.path.dirname(HERE), "syntax")
GOROOT = os.path.join(sysconfig.get_path("purelib"), "go")
GO = os.path.join(os.path.dirname(sys.executable), "go")
CORPORA = {
    "goroot": GOROOT,
    "go1.19": "/usr/share/go-1.19",
}
SAMPLE = 500


def go_files(root: str, *, testdata: bool) -> list[str]:
    """All Go files below a folder."""
    found = []
    for folder, below, names in os.walk(root):
        if not testdata:
            below[:] = [d for d in below if d != "testdata"]
        found += [os.path.join(folder, n) for n in names if n.endswith(".go")]
    return sorted(found)


def build(source: str, work: str) -> str:
    """Compile a Go program beside a copy of the compiler's parser."""
    package = os.path.join(work, "syntax")
    if not os.path.isdir(package):
        os.mkdir(package)
        for path in glob.glob(f"{GOROOT}/src/cmd/compile/internal/syntax/*.go"):
            if not path.endswith("_test.go"):
                shutil.copy(path, package)
        with open(os.path.join(work, "go.mod"), "w") as f:
            f.write("module oracle\n\ngo 1.27\n")
    main = os.path.join(work, os.path.splitext(source)[0])
    os.mkdir(main)
    shutil.copy(os.path.join(HERE, source), main)
    subprocess.run([GO, "build", "-o", main + ".exe", main], cwd=work, check=True)
    return main + ".exe"


def run(program: str, files: list[str]) -> list[str]:
    """The lines a program prints about files."""
    done = subprocess.run(
        [program], input="\n".join(files), capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def write(name: str, data: object) -> None:
    with open(os.path.join(OUT, name), "w") as f:
        json.dump(data, f, indent=0, ensure_ascii=False, sort_keys=True)
        f.write("\n")


def main() -> None:
    with tempfile.TemporaryDirectory() as work:
        files = go_files(f"{GOROOT}/src", testdata=False)
        sample = files[:: len(files) // SAMPLE][:SAMPLE]
        trees = dict(line.rsplit(" ", 1) for line in run(build("goast.go", work), sample))
        write("goast.json", {os.path.relpath(f, GOROOT): h[:16] for f, h in trees.items()})
        program = build("gosyntax.go", work)
        errors = {}
        for key, folders in {
            "goroot": ("src/cmd/compile/internal/syntax/testdata", "src/internal/types/testdata"),
            "go1.19": ("test",),
        }.items():
            root = CORPORA[key]
            names = [n for d in folders for n in go_files(f"{root}/{d}", testdata=True)]
            for line in run(program, names):
                result = json.loads(line)
                if result["errors"]:
                    found = [
                        [a, b, m.replace(result["file"], "FILE")] for a, b, m in result["errors"]
                    ]
                    errors[f"{key}/{os.path.relpath(result['file'], root)}"] = sorted(found)
        write("errors.json", errors)


if __name__ == "__main__":
    main()
