"""What gomem refuses, and what the go command says about imports."""

from __future__ import annotations

import pytest

from gomem.errors import DiagnosticsError, GoTypeError, UnsupportedError
from gomem.source import FileSet, Source
from gomem.syntax import parse
from gomem.types import check_package
from gomem.types.importer import Importer


def check(body: str) -> tuple[type, list[str]]:
    source = Source.of("x.go", "package main\n" + body)
    fileset = FileSet([source])
    with pytest.raises(DiagnosticsError) as e:
        check_package("main", [parse(source)], Importer(fileset))
    where = [f"{source.position(d.pos)}: {d.message}" for d in e.value.diagnostics]
    return e.type, where


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            'import "net/http"\nfunc main() { http.Get("x").y() }',
            'x.go:2:8: package "net/http" is not supported yet',
        ),
        (
            'import "os"\nvar x = os.Hostname\nfunc main() {}',
            "x.go:3:9: not supported yet: os.Hostname",
        ),
        (
            'import . "os"\nvar x = Hostname\nfunc main() {}',
            "x.go:3:9: not supported yet: os.Hostname",
        ),
    ],
)
def test_library(body: str, message: str) -> None:
    assert check(body) == (UnsupportedError, [message])


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("foo/bar", "package foo/bar is not in std"),
        ("internal/abi", "use of internal package internal/abi not allowed"),
        ("fmt/", 'malformed import path "fmt/": trailing slash'),
        ("a!b", "invalid import path (invalid character U+0021 '!')"),
    ],
)
def test_imports(path: str, message: str) -> None:
    kind, messages = check(f'import "{path}"\nfunc main() {{}}')
    assert kind is GoTypeError
    assert messages == [f"x.go:2:8: {message}"]


def test_a_type_error_comes_before_what_is_not_supported() -> None:
    kind, messages = check('import "net/http"\nvar x int = "a"\nvar c http.Client\nfunc main() {}')
    assert kind is GoTypeError
    assert len(messages) == 1
    assert "cannot use" in messages[0]


def test_gc_stops_after_ten() -> None:
    lines = [f"var x{i} int = {'u' if i % 2 else 1.5}" for i in range(30)]
    source = Source.of("x.go", "package main\n" + "\n".join(lines) + "\nfunc main() {}\n")
    with pytest.raises(GoTypeError) as e:
        check_package("main", [parse(source)], Importer(FileSet([source])))
    found = e.value.diagnostics
    assert len(found) == 31
    assert [source.line_of(d.pos) for d in found] == [*range(2, 12), 11, *range(12, 32)]
    assert (found[10].code, found[10].message) == ("TooManyErrors", "too many errors")
