"""What a hostile or unlucky user types: a clear word, the documented status, no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

MAIN = "package main\n\n"


def gomem(*argv, **kw):
    return subprocess.run(
        [sys.executable, "-m", "gomem", *argv], capture_output=True, check=False, timeout=60, **kw
    )


@pytest.fixture
def go(tmp_path, monkeypatch, root):
    monkeypatch.setenv("PYTHONPATH", str(root))
    monkeypatch.chdir(tmp_path)

    def write(text, name="demo.go"):
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return name

    return write


def body(text):
    return f"{MAIN}func main() {{\n{text}\n}}\n"


def check(done, status, message):
    error = done.stderr.decode(errors="replace")
    assert message in error
    assert "Traceback" not in error
    assert "internal error" not in error
    assert done.returncode == status


@pytest.mark.parametrize(
    ("text", "status", "message"),
    [
        ("", 1, "demo.go:1:1: expected 'package', found 'EOF'"),
        (b"\x7fELF\0\0\0", 2, "demo.go is a binary file, not Go source"),
        ("package main\n".encode("utf-16"), 2, "demo.go is UTF-16; Go source is UTF-8"),
        (body('\tprintln("caf\xe9")').encode("latin-1"), 1, "demo.go:4:14: invalid UTF-8 encoding"),
        (body('\tprintln("a\ufeff")'), 1, "demo.go:4:12: invalid BOM in the middle of the file"),
        ("package lib\n", 1, "demo.go:1:9: package lib is not a main package"),
        (MAIN, 1, "function main is undeclared in the main package"),
        (f'{MAIN}import "no/such"\n', 1, "demo.go:3:8: package no/such is not in std"),
        (f'{MAIN}import _ "net/http"\n', 4, 'demo.go:3:10: package "net/http" is not supported'),
    ],
)
@pytest.mark.parametrize("command", [["run"], ["trace", "--summary"]])
def test_files(go, command, text, status, message):
    check(gomem(*command, go(text)), status, message)


def test_a_mark_at_the_start_is_allowed(go):
    done = gomem("run", go(b"\xef\xbb\xbf" + body("\tprintln(1)").encode()))
    assert (done.returncode, done.stderr) == (0, b"1\n")


def test_paths(go, tmp_path):
    go(body(""))
    check(gomem("run", "demp.go"), 2, "demp.go: no such file; did you mean demo.go?")
    check(gomem("escape", "/dev/zero"), 2, "/dev/zero has more than 64 MB")
    check(gomem("escape", "demo.go", "-o", "no/where"), 2, "no/where: No such file or directory")
    odd = os.fsencode(tmp_path) + b"/odd\xff name.go"
    with open(odd, "wb") as f:
        f.write(body("\tpanic(1)").encode())
    check(gomem("run", odd), 2, "panic: 1")
    check(gomem("trace", "--plain", odd), 0, "")


N = 10_000
DEEP = {
    "brackets": f"\tprintln({'(' * N}1{')' * N})",
    "blocks": "{" * N + "}" * N,
    "signs": f"\tx := 1\n\tprintln({'- ' * N}x)",
    "sum": f"\tx := 1\n\tprintln({'x + ' * N}x)",
    "calls": f"\tprintln({'min(' * N}1{')' * N})",
    "ifs": "\tx := 1\n" + "if x == 1 {\n" * N + "\n}" * N,
    "elses": "\tx := 1\n" + "if x == 1 {\n} else " * N + "{\n}",
    "loops": "for {\n" * N + "\n}" * N,
    "literals": "func() {\n" * N + "}()\n" * N,
    "pointers": f"\tvar x {'*' * N}int\n\t_ = x",
    "structs": f"\tvar x {'struct { a ' * N}int{' }' * N}\n\t_ = x",
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_deep_nesting(go, text):
    done = gomem("trace", "--plain", go(body(text)))
    check(done, 4, "not supported yet: nesting of ")
    assert done.stderr.startswith(b"demo.go:")


def test_nesting_that_python_does_not_take(go):
    """200 brackets, 100 indents, 20 loops: done or refused, whatever the generated text is like."""
    loops = "for range 1 {\n" * 30 + "x++\n" + "}\n" * 30
    literal = "[]any{" * 300 + "1" + "}" * 300
    name = go(
        f"{MAIN}var t = {literal}\n\nfunc main() {{\n\tx := len(t)\n{loops}\tprintln(x)\n}}\n"
    )
    for command in (["run"], ["trace", "--summary"]):
        done = gomem(*command, name)
        if done.returncode != 0:
            check(done, 4, "not supported yet: so many levels of nesting in ")


def test_nested_structs_take_no_time(go):
    """A size is found once per level."""
    name = go(body(f"\tvar x {'struct { a ' * 40}int{' }' * 40}\n\tprintln(x{'.a' * 40})"))
    assert gomem("run", name).stderr == b"0\n"


LOOPS = {
    "empty": "for {\n}",
    "blocks": "for {\n{\n}\n}",
    "continue": "for {\ncontinue\n}",
    "goto": "L:\n\tgoto L",
    "condition": "for true {\n}",
}


@pytest.mark.parametrize("text", LOOPS.values(), ids=LOOPS)
def test_an_endless_loop_reaches_the_limit(go, text):
    done = gomem("trace", "--plain", go(body(text)), "-n", "5000")
    check(done, 3, "gomem: stopped after 5,000 steps; what was traced until then is shown")
    assert b"step 5000 of 5000" in done.stdout
    assert done.stdout.endswith(b"collections 0\n")


def test_endless_recursion(go):
    name = go(
        f"{MAIN}func f(n int) int {{\n\treturn f(n+1) + 1\n}}\n\nfunc main() {{\n\tf(0)\n}}\n"
    )
    done = gomem("trace", "--plain", name, "-n", "30000")
    check(done, 3, "30,000 steps, of which the first 9,000 and the last 1,000 are listed")
    steps = [line for line in done.stdout.splitlines() if line.startswith(b"step ")]
    assert len(steps) == 10_000
    assert steps[-1].startswith(b"step 30000 of 30000")
    assert len(gomem("trace", "--plain", name, "--steps", "29999..", "-n", "30000").stdout) < 20_000


RECURSION = {
    "defer": "func f() { defer f() }",
    "method": (
        "type i interface{ f() }\ntype t int\n\n"
        "func (x t) f() { i(x + 1).f() }\n\nfunc f() { t(0).f() }"
    ),
}


@pytest.mark.parametrize("text", RECURSION.values(), ids=RECURSION)
def test_recursion_through_the_runtime(go, text):
    """Calls that do not go straight from function to function end as Go's do, too."""
    done = gomem("run", go(f"{MAIN}{text}\n\nfunc main() {{\n\tf()\n}}\n"))
    check(done, 2, "runtime: goroutine stack exceeds 1000000000-byte limit\n")
    assert b"\nfatal error: stack overflow\n\n" in done.stderr


def test_too_much_memory(go):
    done = gomem("run", go(body("\tn := 1 << 45\n\tprintln(len(make([]byte, n)))")))
    check(done, 2, "fatal error: runtime: out of memory\n\ngoroutine 1 [running]:\n")


def interrupted(argv, after):
    process = subprocess.Popen(
        [sys.executable, "-m", "gomem", *argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(after)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    return subprocess.CompletedProcess(argv, process.returncode, out, err)


def test_interrupt(go):
    name = go(body("for {\n}"))
    check(interrupted(["run", name], 1), 130, "gomem: interrupted")
    done = interrupted(["trace", "--plain", name, "-n", "1000000000"], 1.5)
    check(done, 130, "gomem: interrupted after ")
    assert done.stdout.startswith(b"step ")
    assert b"end: interrupted" in done.stdout


@pytest.mark.parametrize("argv", [["run"], ["trace", "--plain"], ["escape"], ["trace", "--jsonl"]])
def test_a_reader_that_goes_away(go, argv):
    name = go(f'{MAIN}import "fmt"\n\nfunc main() {{\n\tfor {{\n\t\tfmt.Println(1)\n\t}}\n}}\n')
    if argv == ["trace", "--plain"]:
        argv = [*argv, "-n", "20000"]
    process = subprocess.Popen(
        [sys.executable, "-m", "gomem", *argv, name],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    process.stdout.readline()
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert b"Traceback" not in error
    assert process.wait(60) in (0, 3, -signal.SIGPIPE)


def test_standard_input(go):
    assert gomem("run", "-", input=body("\tprintln(7)").encode()).stderr == b"7\n"
    check(gomem("run", "-", input=b""), 1, "<stdin>:1:1: expected 'package'")
    both = gomem("trace", "-", "--stdin", "-", input=b"")
    check(both, 2, "the program and its input cannot both be standard input")


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"LC_ALL": "C"}])
def test_terminals(go, env):
    name = go(body("\tx := new(int)\n\tprintln(x == nil)"))
    for width in ("20", "47", "300"):
        done = gomem("trace", name, "--width", width, env={**os.environ, **env})
        check(done, 0, "")
        assert b"\x1b" not in done.stdout


def test_five_megabytes(go):
    """A long text takes time in proportion."""
    name = go(
        f"{MAIN}// {'x' * 5_000_000}\n\nfunc main() {{\n\tprintln(len(`{'y' * 100_000}`))\n}}\n"
    )
    assert gomem("run", name).stderr == b"100000\n"
