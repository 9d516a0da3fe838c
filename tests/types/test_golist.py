"""What go build says of imports, before the compiler has a say."""

from __future__ import annotations

import pytest

from gomem import pipeline
from gomem.errors import DiagnosticsError, GoSyntaxError, place_of, printed
from gomem.source import FileSet


def said(text: str) -> list[str]:
    files = FileSet([])
    with pytest.raises(DiagnosticsError) as raised:
        pipeline.load_source("x.go", text.encode(), files)
    return [place_of(d, files) + d.message for d in printed(raised.value.diagnostics)]


MAIN = "func main() { undefined() }\n"


@pytest.mark.parametrize(
    ("imports", "lines"),
    [
        ('import x "nosuch"', ["x.go:2:8: package nosuch is not in std"]),
        ('import "a b"\nimport "nosuch"', ["x.go:2:8: invalid import path: a b"]),
        ('import . ""', ["x.go:2:8: invalid import path: "]),
        (
            'import "x/"\nimport "/z"\nimport "a//b"',
            [
                "x.go:3:8: \"/z\" is not a package path; see 'go help packages'",
                'x.go:4:8: malformed import path "a//b": double slash',
                'x.go:2:8: malformed import path "x/": trailing slash',
            ],
        ),
        ("import fmt", ["x.go:2:11: missing import path"]),
        (
            'import "fmt"',
            ['x.go:2:8: "fmt" imported and not used', "x.go:3:15: undefined: undefined"],
        ),
    ],
)
def test_imports_come_first(imports: str, lines: list[str]) -> None:
    assert said(f"package main\n{imports}\n{MAIN}") == lines


def test_a_missing_package_comes_before_a_syntax_error() -> None:
    text = 'package main\nimport "nosuch"\nfunc main() { x y }\n'
    assert said(text) == ["x.go:2:8: package nosuch is not in std"]
    assert said(text.replace("nosuch", "fmt")) == [
        "x.go:3:17: syntax error: unexpected name y at end of statement"
    ]


def test_mistakes_in_the_header_are_mistakes_of_syntax() -> None:
    with pytest.raises(GoSyntaxError):
        pipeline.load_source("x.go", b"package main\nimport fmt\n")


def test_the_compiler_alone() -> None:
    text = b"package main\n\nfunc f()\n"
    assert said(text.decode()) == ["x.go:3:6: missing function body"]
    assert pipeline.load_sources([("x.go", text)], build=False).pkg.name == "main"
