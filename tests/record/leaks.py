"""Records the leak tags of the standard library from the toolchain.

    python -m record.leaks [package ...]        (run in tests/)

For each package: `go build -gcflags='-m=2 -d=escapemutationscalls=1'` says where the value of each
parameter goes; the result is `gomem/library/PATH/leaks.txt` (format: gomem/escape/library.py). The
library is compiled as it is for every program, that is with inlining.

Generic functions are compiled with the program that uses them, so a program is made that
instantiates each, with pointers where it can, and built as `-m -l` is, without inlining.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from gomem import library
from gomem.escape.leaks import Leaks
from gomem.source import Source
from gomem.syntax import ast, parse

ROOT = Path(__file__).parents[2]
GO = ROOT / ".venv" / "bin" / "go"

LINE = re.compile(r"^\.?/?([\w./]+\.go):(\d+):(\d+): (.*)$")
LEAK_HEAP = re.compile(r"parameter (\S+) leaks to \{heap\} .*derefs=(\d+)")
LEAK_RESULT = re.compile(r"leaking param: (\S+) to result (\S+) level=(\d+)")
MUTATES = re.compile(r"mutates param: (\S+) derefs=(\d+)")
CALLS = re.compile(r"calls param: (\S+) derefs=(\d+)")


LEAK_SHAPE = re.compile(
    r"parameter \S+ leaks to (\S+|\{.*\}) for .*\[go\.shape\..* with derefs=(\d+)"
)


def go(*args: str, cwd: Path | None = None) -> str:
    """The output, errors included, of a go command."""
    run = subprocess.run([GO, *args], cwd=cwd, capture_output=True, text=True, check=True)
    return run.stdout + run.stderr


def record(path: str) -> None:
    """Write the file of one package."""
    folder = Path(go("list", "-f", "{{.Dir}}", path).strip())
    files = go("list", "-f", '{{join .GoFiles " "}}', path).split()
    remarks = read_remarks(go("build", "-gcflags=-m=2 -d=escapemutationscalls=1", ".", cwd=folder))
    lines = []
    remarks |= read_remarks(build_instances(path, folder, files))
    for name in files:
        source = Source.decode(name, (folder / name).read_bytes())
        file = parse(source)
        functions = [d for d in file.decls if isinstance(d, ast.FuncDecl)]
        lines += [tags_of(source, d, remarks) for d in functions if d.name.name[:1].isupper()]
    out = ROOT / "gomem" / "library" / path / "leaks.txt"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n".join(sorted(lines)) + "\n")
    print(f"{path}: {len(lines)} functions")


PLAIN = {"error": "error", "intType": "int"}
"""Type arguments for constraints that a string does not satisfy."""


def build_instances(path: str, folder: Path, files: list[str]) -> str:
    """What the toolchain says of a program that instantiates all generic functions of a package."""
    uses = []
    for name in files:
        source = Source.decode(name, (folder / name).read_bytes())
        types = {}
        decls = parse(source).decls
        for d in decls:
            for spec in d.specs if isinstance(d, ast.GenDecl) else ():
                if isinstance(spec, ast.TypeSpec) and spec.type_params is not None:
                    types[spec.name.name] = type_args(source, spec.type_params)
        functions = [d for d in decls if isinstance(d, ast.FuncDecl) and d.name.name[:1].isupper()]
        package = re.sub(r"/v\d+$", "", path).rpartition("/")[2]
        for d in functions:
            if d.recv is None and d.type.type_params is not None:
                uses.append(f"{package}.{d.name.name}[{type_args(source, d.type.type_params)}]")
            elif (base := symbol(d).strip("(*").partition(")")[0].partition(".")[0]) in types:
                uses.append(f"(*{package}.{base}[{types[base]}]).{d.name.name}")
    if not uses:
        return ""
    text = "".join(f"var _ = {u}\n" for u in uses)
    with tempfile.TemporaryDirectory() as tmp:
        (Path(tmp) / "go.mod").write_text("module m\ngo 1.27\n")
        program = f'package main\nimport "{path}"\n{text}func main() {{}}\n'
        (Path(tmp) / "main.go").write_text(program)
        out = go("build", "-o", "x.out", "-gcflags=-m=2 -l", ".", cwd=Path(tmp))
    return re.sub(r"(?m)^/\S*/", "", out)


def type_args(source: Source, params: ast.FieldList) -> str:
    """A type argument for each type parameter: a pointer where the constraint allows one."""
    chosen: dict[str, str] = {}
    for f in reversed(params.list):
        bound = source.slice(f.type.pos, f.type.end)
        for n in reversed(f.names):
            given = "*int" if bound in ("any", "comparable") else PLAIN.get(bound, "string")
            if bound.startswith("~"):
                given = re.sub(r"\w+", lambda m: chosen.get(m[0], m[0]), bound[1:])
            chosen[n.name] = given
    return ", ".join(reversed(chosen.values()))


def read_remarks(text: str) -> dict[tuple[str, int, int], list[str]]:
    """Remarks by place."""
    out: dict[tuple[str, int, int], list[str]] = defaultdict(list)
    for line in text.splitlines():
        m = LINE.match(line)
        if m:
            out[Path(m[1]).name, int(m[2]), int(m[3])].append(m[4])
    return out


def symbol(d: ast.FuncDecl) -> str:
    """`f`, `T.m` or `(*T).m`."""
    if d.recv is None:
        return d.name.name
    t = d.recv.list[0].type
    star = isinstance(t, ast.StarExpr)
    if isinstance(t, ast.StarExpr):
        t = t.x
    while isinstance(t, ast.IndexExpr | ast.IndexListExpr | ast.ParenExpr):
        t = t.x
    assert isinstance(t, ast.Ident)
    return f"(*{t.name}).{d.name.name}" if star else f"{t.name}.{d.name.name}"


def tags_of(source: Source, d: ast.FuncDecl, remarks: dict[tuple[str, int, int], list[str]]) -> str:
    """The line of one function."""
    results = []
    for f in d.type.results.list if d.type.results is not None else ():
        results += [n.name for n in f.names] or [""]
    results = [n if n not in ("", "_") else f"~r{i}" for i, n in enumerate(results)]
    generic = d.type.type_params is not None
    tags = []
    for fields in (d.recv, d.type.params):
        for f in fields.list if fields is not None else ():
            if not f.names:
                tags.append("-")
            places = [(source.name, *source.line_col(n.pos)) for n in f.names]
            tags += [tag_of(remarks[p], results, generic=generic) for p in places]
    return " ".join([symbol(d), *tags])


def tag_of(remarks: list[str], results: list[str], *, generic: bool) -> str:
    """The tag of one parameter."""
    leaks = Leaks()
    if generic:  # nothing is said of instances
        leaks.add(Leaks.MUTATOR, 0)
        leaks.add(Leaks.CALLEE, 0)
    for text in remarks:
        if text.startswith("moved to heap") or re.match(r"leaking param: \S+$", text):
            leaks.add(Leaks.HEAP, 0)
        elif m := LEAK_HEAP.match(text):
            leaks.add(Leaks.HEAP, int(m[2]))
        elif m := LEAK_SHAPE.match(text):
            name = m[1].rpartition(".")[2]
            at = Leaks.RESULT0 + results.index(name) if name in results else Leaks.HEAP
            leaks.add(at, int(m[2]))
        elif m := LEAK_RESULT.match(text):
            i = results.index(m[2])
            leaks.add(Leaks.RESULT0 + i, int(m[3]))
        elif m := MUTATES.match(text):
            leaks.add(Leaks.MUTATOR, int(m[2]))
        elif m := CALLS.match(text):
            leaks.add(Leaks.CALLEE, int(m[2]))
    leaks.optimize()
    tag = leaks.encode()
    return "*" if tag == "" else tag[4:] or "-"


if __name__ == "__main__":
    for package in sys.argv[1:] or library.PACKAGES:
        record(package)
