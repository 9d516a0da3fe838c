"""What the go command says of the beginning of a file, in its words."""

from __future__ import annotations

import subprocess

import pytest

from gomem.source import Source
from gomem.syntax.header import read_header

WRONG = [
    ("package main\n\nimport fmt\nimport os\n", "3:11: missing import path"),
    ('package main\n\nimport (\n\t"fmt"\n\t"os\n)\n', "5:2: string literal not terminated"),
    ("package main\nimport `fmt\n", "2:8: raw string literal not terminated"),
    ("package main\nimport ('a')\n", "2:9: import path must be a string"),
    ("package main\nimport 'fmt'\n", "2:8: illegal rune literal"),
    ("package main\nimport ''\n", "2:8: illegal rune literal"),
    ('package main\nimport (\n\t"fmt",\n)\n', "3:7: expected ';', found ','"),
    ('package main\nimport ("a" "b")\n', "2:13: expected ';', found \"b\""),
    ('package main\nimport "a" import "b"\n', "2:12: expected ';', found 'import'"),
    ('package main\nimport (\n\t# "a"\n)\n', "3:2: illegal character U+0023 '#'"),
    ("package main\nimport “fmt”\n", "2:8: curly quotation mark '“' (use neutral '\"')"),
    ('package main\nimport "x\\q"\n', "2:11: unknown escape sequence"),
    (
        'package main\nimport "a\\400"\n',
        "2:11: escape sequence is invalid Unicode code point",
    ),
    ('package main\nimport "fmt" /* x\n', "2:14: comment not terminated"),
    ('import "fmt"\n', "1:1: expected 'package', found 'import'"),
    ("hello\n", "1:1: expected 'package', found hello"),
    ("", "1:1: expected 'package', found 'EOF'"),
    ("package\n\nfunc f() {}\n", "3:1: expected 'IDENT', found 'func'"),
    ('package "main"\n', "1:9: expected 'IDENT', found \"main\""),
]
LEFT_TO_GC = [
    "package main, x\n",
    "package main {\n}\n",
    'package main\nimpotr "fmt"\n',
    'package main\nimport "fmt" "os"\n',
    'package main\nimport "fmt" +\n',
    'package main\n#\nimport "fmt"\n',
    'package main\nimport "fmt"; x := 1\n',
    "package main\n\nfunc f() { x y }\n",
]


def first_error(text: str) -> str:
    source = Source.of("x.go", text)
    error = read_header(source)[1]
    return "" if error is None else f"{source.position(error.pos)}: {error.message}"


@pytest.mark.parametrize(("text", "error"), WRONG)
def test_words(text: str, error: str) -> None:
    assert first_error(text) == f"x.go:{error}"


@pytest.mark.parametrize("text", LEFT_TO_GC)
def test_the_rest_is_gc_s(text: str) -> None:
    assert first_error(text) == ""


def test_imports() -> None:
    text = 'package p // x\nimport ("a"; b `c`)\n/* y */ import . "d/e"\nvar x int\n'
    imports = read_header(Source.of("x.go", text))[0]
    assert [(text[start : pos + len(lit)]) for start, pos, lit in imports] == [
        '"a"', "b `c`", '. "d/e"'
    ]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("text", [text for text, _ in WRONG] + LEFT_TO_GC)
def test_the_words_are_those_of_go_build(text: str, go_tool: str, tmp_path) -> None:
    (tmp_path / "x.go").write_text(text)
    done = subprocess.run(
        [go_tool, "build", "-o", "program", "x.go"], cwd=tmp_path, capture_output=True, check=False
    )
    lines = [ln for ln in done.stderr.decode().splitlines() if not ln.startswith("#")]
    # gc's own lines name the file with ./ before it
    assert first_error(text) == (lines[0] if lines[0].startswith("x.go") else "")
