"""The command line as a process sees it: streams and exit status, with a pipeline made by hand."""

from __future__ import annotations

import io
import json
import sys

import pytest
from cli.stub import ROWS, make_pipeline
from render.fake import SOURCE, FakeRecording

import gomem
from gomem.__main__ import main

GOOD = SOURCE


class Result:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err


@pytest.fixture
def go(tmp_path):
    def write(text, name="demo.go"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    return write


@pytest.fixture
def run(monkeypatch, capfd):
    """Run gomem in this process with a pipeline that answers by hand."""
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def call(*argv, recording=None, stdin=None):
        pipeline = make_pipeline(recording)
        call.calls = pipeline.calls
        monkeypatch.setitem(sys.modules, "gomem.pipeline", pipeline)
        monkeypatch.setattr(gomem, "pipeline", pipeline, raising=False)
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main(list(argv))
        out, err = capfd.readouterr()
        return Result(status, out, err)

    return call


def test_alone_shows_two_examples(run):
    r = run()
    assert r.status == 0
    assert r.out.count("gomem trace demo.go") + r.out.count("gomem escape demo.go") == 2
    assert len(r.out.splitlines()) < 24
    assert max(map(len, r.out.splitlines())) <= 80


def test_version(run):
    assert run("--version").out.startswith("gomem 0.")


@pytest.mark.parametrize("command", ["trace", "escape", "run", "schema", "completion"])
def test_help(run, command):
    r = run(command, "--help")
    assert r.status == 0
    assert f"Usage: gomem {command}" in r.out
    assert run("help", command).out == r.out


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["trase", "x.go"], "did you mean trace?"),
        (["x.go"], "did you mean gomem trace x.go?"),
        (["trace"], "Missing argument 'FILE...'"),
        (["trace", "a.go", "b"], "'b' is no .go file; what the program itself"),
        (["trace", "--stpes", "3", "a"], "--steps"),
        (["trace", "--steps", "7..3", "a"], "empty range"),
        (["trace", "--steps", "x", "a"], "not a range"),
        (["trace", "--show", "heap,moon", "a"], "'moon' is not one of"),
        (["trace", "--max-steps", "many", "a"], "not a whole number"),
        (["trace", "--model", "best", "a"], "not one of gc, textbook"),
        (["escape", "a", "--", "b"], "takes no arguments after --"),
    ],
)
def test_usage_errors(run, argv, words):
    r = run(*argv)
    assert r.status == 2
    assert words in r.err
    assert r.out == ""


@pytest.mark.parametrize(
    "argv",
    [
        ["--plain", "--json"],
        ["--plain", "-i"],
    ],
)
def test_one_form_only(run, go, argv):
    assert run("trace", go(GOOD), *argv).status == 2


def test_plain(run, go):
    r = run("trace", go(GOOD), "--plain", "--steps", "3..4")
    assert r.status == 0
    assert r.out.startswith("step 3 of 14  demo.go:22  main.main  frame pushed")
    assert "0xc000" not in r.out
    assert "0xc000" in run("trace", go(GOOD), "--plain", "--addresses").out


def test_until_a_line(run, go):
    r = run("trace", go(GOOD), "--plain", "--until", "24")
    assert "step 5 of" in r.out
    assert "step 6 of" not in r.out
    r = run("trace", go(GOOD), "--plain", "--until", "3")
    assert "line 3 is not reached" in r.err
    assert run("trace", go(GOOD), "--until", "9999").status == 2
    assert run("trace", go(GOOD), "--steps", "99..").status == 2


def test_show_and_hide(run, go):
    out = run("trace", go(GOOD), "--plain", "--show", "heap").out
    assert "heap h1" in out
    assert "stack g1 " not in out
    assert "\ndata ." not in out
    out = run("trace", go(GOOD), "--hide", "heap,rodata,source").out
    assert "STACK" in out
    assert "HEAP" not in out
    assert "RODATA" not in out


def test_drawn(run, go):
    out = run("trace", go(GOOD), "--width", "100").out
    assert max(map(len, out.splitlines())) <= 100
    assert "\x1b" not in out
    assert "\x1b" in run("trace", go(GOOD), "--color", "always").out
    assert run("trace", go(GOOD), "--ascii").out.isascii()
    assert run("trace", go(GOOD), "--width", "5").status == 2


def test_color_variables(run, go, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in run("escape", go(GOOD)).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("escape", go(GOOD)).out


def test_the_same_every_time(run, go):
    path = go(GOOD)
    assert run("trace", path).out == run("trace", path).out


def test_json_forms(run, go):
    path = go(GOOD)
    assert len(json.loads(run("trace", path, "--json").out)["steps"]) == 14
    assert len(run("trace", path, "--jsonl", "--steps", "2..5").out.splitlines()) == 6
    assert json.loads(run("trace", path, "--summary", "--json").out)["outcome"] == "exit"
    assert run("trace", path, "--summary").out.startswith("end: exit status 0 after 14 steps")
    data = json.loads(run("escape", path, "--format", "json").out)
    assert len(data["sites"]) == len(ROWS)
    assert data == json.loads(run("escape", path, "-j").out)


def test_output_file(run, go, tmp_path):
    out = tmp_path / "trace.txt"
    r = run("trace", go(GOOD), "--plain", "-o", str(out))
    assert r.out == ""
    assert out.read_text(encoding="utf-8").startswith("step 1 of 14")
    assert run("trace", go(GOOD), "-o", str(tmp_path / "no" / "x")).status == 2


def test_escape(run, go):
    path = go(GOOD)
    assert "[heap]" in run("escape", path).out
    out = run("escape", path, "--only", "heap").out
    assert "2 shown" in out
    assert "[stack]" not in out
    assert run("escape", path, "--format", "gc").out == "./demo.go:16:2: moved to heap: v\n"
    assert run("escape", path, "--explain", "v").out.startswith("v is on the heap")


def test_arguments_of_the_program(run, go):
    run("trace", go(GOOD), "--seed", "7", "-n", "50", "--", "a", "--help")
    assert run.calls == [("record", ["a", "--help"], b"", 7, 50, "gc")]


def test_run(run, go):
    r = run("run", go(GOOD))
    assert (r.status, r.out, r.err) == (2, "out\n", "panic: boom\n")


def test_standard_input(run, go, tmp_path):
    assert run("trace", "-", "--plain", stdin=GOOD.encode()).status == 0
    given = tmp_path / "in.txt"
    given.write_bytes(b"4 2\n")
    run("trace", go(GOOD), "--stdin", str(given))
    assert run.calls[0][2] == b"4 2\n"
    assert run("trace", "-", "--stdin", "-", stdin=b"package main\n").status == 2


def test_bad_files(run, go, tmp_path):
    go(GOOD, "main.go")
    cases = {
        str(tmp_path / "mian.go"): "did you mean",
        go(b"\x7fELF\0\0\0", "a.out"): "binary",
        go(b"\xff\xfep\0", "utf16.go"): "UTF-16",
        "a\0b": "null",
    }
    for path, words in cases.items():
        r = run("trace", path)
        assert r.status == 2
        assert words in r.err
        assert r.err.startswith("gomem: ")


@pytest.mark.parametrize(
    ("word", "status", "last"),
    [("SYNTAX", 1, "is not Go"), ("TYPE", 1, "does not compile"), ("LATER", 4, "cannot do this")],
)
@pytest.mark.parametrize("command", ["trace", "escape", "run"])
def test_diagnostics(run, go, word, status, last, command):
    path = go(f"package main\nvar x = {word}\n")
    r = run(command, path)
    assert r.status == status
    assert r.err.startswith(f"{path}:2:9: undefined: {word}\n")
    assert last in r.err.splitlines()[-1]
    assert r.out == ""


def test_a_bug_is_said_to_be_one(run, go):
    r = run("trace", go("CRASH"))
    assert r.status == 70
    assert r.err.startswith("gomem: internal error: KeyError")
    assert "Traceback" not in r.err
    with pytest.raises(KeyError):
        run("trace", go("CRASH"), "--debug")


@pytest.mark.parametrize(
    ("end", "options", "status"),
    [
        ("limit", (), 3),
        ("interrupted", (), 130),
        ("panic", (), 0),
        ("panic", ("--fail-on", "panic,deadlock"), 1),
        ("exit", ("--fail-on", "panic"), 0),
    ],
)
@pytest.mark.parametrize("form", ["--plain", "--json", "--summary", "--ascii"])
def test_exit_status(run, go, end, options, status, form):
    recording = FakeRecording(end=end, exit_=2, message="boom")
    assert run("trace", go(GOOD), form, *options, recording=recording).status == status


def test_schema_and_completion(run):
    assert json.loads(run("schema").out)["$id"] == "gomem-trace/1"
    assert "_GOMEM_COMPLETE" in run("completion", "zsh").out
    assert run("completion", "tcsh").status == 2


def test_completion_answers(run, monkeypatch):
    monkeypatch.setenv("_GOMEM_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_WORDS", "gomem trace --sho")
    monkeypatch.setenv("COMP_CWORD", "2")
    assert "--show" in run().out


def test_interactive_needs_a_terminal(run, go):
    r = run("trace", "-i", go(GOOD))
    assert r.status == 2
    assert "-i needs a terminal" in r.err
