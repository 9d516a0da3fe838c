"""Messages about a program: the compiler's line, the excerpt, the last word."""

from __future__ import annotations

from gomem.errors import Diagnostic, GoSyntaxError, GoTypeError, Note, UnsupportedError
from gomem.render.diagnostics import diagnostics_text
from gomem.source import FileSet, Source

TEXT = 'package main\n\n\tvar x int = "日本" + y\n'


def report(error, text=TEXT, **options):
    return diagnostics_text(error, FileSet([Source.of("demo.go", text)]), **options)


def test_excerpt():
    at = TEXT.index("y\n")
    d = Diagnostic("UndeclaredName", at, at + 1, "undefined: y", (Note(-1, "have (number)"),))
    assert report(GoTypeError([d])) == (
        "demo.go:3:25: undefined: y\n"
        "\thave (number)\n"
        "   |\n"
        ' 3 |     var x int = "日本" + y\n'
        "   |                          ^\n"
        "gomem: demo.go does not compile: 1 error, as the Go compiler reports them\n"
    )


def test_note_with_a_place():
    d = Diagnostic("X", 15, 18, "x redeclared", (Note(0, "other declaration of x"),))
    lines = report(GoTypeError([d])).splitlines()
    assert lines[1] == "\tdemo.go:1:1: other declaration of x"


def test_the_message_of_gc_is_verbatim():
    message = "not enough arguments in call to f\n\thave ()\n\twant (int)"
    text = report(GoTypeError([Diagnostic("X", 0, 1, message)]))
    assert text.startswith(f"demo.go:1:1: {message}\n")


def test_ten_then_too_many():
    ds = [Diagnostic("X", 0, 1, f"error {i}") for i in range(12)]
    ds.insert(10, Diagnostic("TooManyErrors", 3, 4, "too many errors"))
    text = report(GoTypeError(ds))
    assert "error 9" in text
    assert "error 10" not in text
    assert "\ndemo.go:1:4: too many errors\ngomem: demo.go does not compile: 12 errors" in text


def test_no_place():
    text = report(GoTypeError([Diagnostic("MissingMain", -1, -1, "main is undeclared")]))
    assert text.startswith("main is undeclared\ngomem:")


def test_three_kinds_of_trouble():
    d = [Diagnostic("X", 0, 1, "m")]
    ends = [report(e(d)).splitlines()[-1] for e in (GoSyntaxError, GoTypeError, UnsupportedError)]
    assert len(set(ends)) == 3
    assert "gomem cannot do this yet" in ends[2]


def test_end_of_file_and_long_lines():
    report(GoSyntaxError([Diagnostic("Syntax", len(TEXT), len(TEXT), "unexpected EOF")]))
    text = "x" * 5000 + "?" + "y" * 5000
    shown = report(GoSyntaxError([Diagnostic("Syntax", 5000, 5001, "invalid")]), text)
    line, carets = shown.splitlines()[2:4]
    assert len(line) < 200
    assert line[carets.index("^")] == "?"


def test_color_is_only_added():
    import re

    d = GoTypeError([Diagnostic("X", 15, 18, "m")])
    assert re.sub(r"\x1b\[[0-9;]*m", "", report(d, color=True)) == report(d)


def test_control_characters_are_spelled_out():
    text = 'package main // \x1b[2J\n'  # fmt: skip
    assert "\x1b" not in report(GoTypeError([Diagnostic("X", 0, 1, "bad \x1b")]), text)
