"""Records what the compiler sees of the library's packages: hidden names, namesakes. Run by hand.

    python tests/record/library_scopes.py

Writes gomem/library/hidden.txt: per package a line with its path and those of its unexported names
that the compiler reads when it imports the package, since functions that are inlined use them. And
gomem/library/namesakes.txt: per package its path, and name=path of the packages that come with it
and that share their name with another one.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from gomem import library

GO = str(Path(sys.executable).parent / "go")

PROGRAM = """
package main

import (
	"fmt"
	"go/importer"
	"go/token"
	"io"
	"os"
	"os/exec"
	"strings"
)

func open(path string) (io.ReadCloser, error) {
	out, err := exec.Command(os.Args[1], "list", "-export", "-f", "{{.Export}}", path).Output()
	if err != nil {
		return nil, err
	}
	return os.Open(strings.TrimSpace(string(out)))
}

func main() {
	imp := importer.ForCompiler(token.NewFileSet(), "gc", open)
	for _, path := range os.Args[2:] {
		pkg, err := imp.Import(path)
		if err != nil {
			panic(err)
		}
		fmt.Print(path)
		for _, name := range pkg.Scope().Names() {
			if !token.IsExported(name) {
				fmt.Print(" ", name)
			}
		}
		fmt.Println()
	}
}
"""


def main() -> None:
    """Write the table."""
    folder = Path(library.library_dir())
    paths = sorted({str(p.parent.relative_to(folder)) for p in folder.rglob("names.txt")})
    with tempfile.TemporaryDirectory() as work:
        program = Path(work) / "main.go"
        program.write_text(PROGRAM, encoding="utf-8")
        command = [GO, "run", str(program), GO, *paths]
        done = subprocess.run(command, cwd=work, capture_output=True, check=True, text=True)
    hidden = [line for line in done.stdout.splitlines() if " " in line]
    (folder / "hidden.txt").write_text("\n".join([*hidden, ""]), encoding="utf-8")
    same = [" ".join([path, *words]) for path, words in namesakes(paths).items() if words]
    (folder / "namesakes.txt").write_text("\n".join([*same, ""]), encoding="utf-8")


def namesakes(paths: list[str]) -> dict[str, list[str]]:
    """For each package name=path of those it imports, directly or not, whose name is not unique."""
    brought = {}
    for path in paths:
        command = [GO, "list", "-deps", "-f", "{{.Name}}={{.ImportPath}}", path]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        brought[path] = set(done.stdout.split())
    known: dict[str, set[str]] = {}
    for word in set().union(*brought.values()):
        known.setdefault(word.partition("=")[0], set()).add(word)
    shared = {word for words in known.values() if len(words) > 1 for word in words}
    return {path: sorted(shared & words) for path, words in brought.items()}


if __name__ == "__main__":
    main()
