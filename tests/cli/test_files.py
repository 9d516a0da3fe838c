"""Programs of several files: which files make a package, and what is said when they do not.

What the go command and the compiler say of the same files is written beside each case.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from gomem.cli.constraint import name_fits, text_fits
from gomem.errors import UsageError

MAIN = 'package main\n\nimport "os"\n\nfunc main() {\n\tprintln(os.Args[0], half(8))\n}\n'
HALF = "package main\n\nfunc half(n int) int {\n\treturn n / 2\n}\n"


def gomem(*args, cwd, stdin=b""):
    done = subprocess.run(
        [sys.executable, "-m", "gomem", *args],
        cwd=cwd, input=stdin, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def package(tmp_path):
    def write(**files):
        folder = tmp_path / "demo"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            stem, _, ext = name.rpartition("_")
            (folder / f"{stem}.{ext}").write_text(text)
        return folder

    return write


def test_files_and_directory(package):
    folder = package(main_go=MAIN, half_go=HALF)
    assert gomem("run", "main.go", "half.go", cwd=folder)[2] == "main.go 4\n"
    assert gomem("run", ".", cwd=folder)[2] == "demo 4\n"
    assert gomem("run", "demo/", "--", "x", cwd=folder.parent)[2] == "demo 4\n"
    package(go_mod="module example.org/demo\n\ngo 1.27\n")
    assert gomem("run", ".", cwd=folder)[2] == "demo 4\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["main.go", "-"], "- is the whole program"),
        (
            ["main.go", "x"],
            "'x' is no .go file; what the program itself is to read stands after --",
        ),
        (["main.go", "."], ". is a directory"),
        (["main.go", "main.go"], "main.go is there twice"),
        (["main.go", "../b.go"], "named files must all be in one directory; have . and .."),
        (["a_test.go"], "cannot run *_test.go files (a_test.go)"),
        (["main.go", "other.go"], "found packages main (main.go) and other (other.go) in "),
        (["main.go", "nosuch.go"], "nosuch.go: no such file"),
    ],
)
def test_what_does_not_go_together(package, words, message):
    folder = package(main_go=MAIN, other_go="package other\n")
    (folder / "a_test.go").write_text("package main\n")
    status, out, err = gomem("run", *words, cwd=folder)
    assert (status, out) == (2, "")
    assert message in err


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "no Go files in {}"),
        ({"_x_go": MAIN, "notes_txt": "no Go"}, "no Go files in {}"),
        ({"a_test_go": "package main\n"}, "no non-test Go files in {}"),
        ({"a_windows_go": MAIN}, "build constraints exclude all Go files in {}"),
        ({"a_go": f"//go:build !linux\n\n{MAIN}"}, "build constraints exclude all Go files in {}"),
        ({"a_go": HALF, "b_go": "package b\n"}, "found packages main (a.go) and b (b.go) in {}"),
        ({"a_go": HALF, "b_go": "// c\n/* d */ package b // e\n"},
         "found packages main (a.go) and b (b.go) in {}"),
        ({"a_go": f"//go:build linux &&\n\n{MAIN}"},
         "a.go: parsing //go:build line: unexpected end of expression"),
        ({"a_go": f"//go:build a\n//go:build b\n\n{MAIN}"}, "a.go: multiple //go:build comments"),
    ],
)  # fmt: skip
def test_directories_without_a_package(package, files, message):
    folder = package(**files)
    status, out, err = gomem("escape", ".", cwd=folder)
    assert (status, out) == (2, "")
    assert err.startswith("gomem: " + message.format(folder))


def test_what_is_left_out(package):
    folder = package(
        main_go=MAIN, half_go=HALF, half_test_go="package main_test\n\nsyntax error\n",
        half_arm64_go=HALF, old_go=f"// +build ignore\n\n{HALF}", _x_go=HALF,
        docs_go="package documentation\n",
        not_go=f"/* a */ //go:build linux\n//go:build cgo\n{HALF}",
    )  # fmt: skip
    assert gomem("run", ".", cwd=folder) == (0, "", "demo 4\n")


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"a_go": MAIN, "b_s": "TEXT ·half(SB), 4, $0\n"}, "not supported yet: assembly (./b.s)"),
        ({"a_go": 'package main\n\nimport "C"\n\nfunc main() {}\n'}, "not supported yet: cgo"),
        ({"a_go": 'package main\n\nimport "m/sub"\n\nfunc main() { sub.F() }\n',
          "go_mod": "module m // mine\n"},
         'import of "m/sub": gomem takes the files of one package'),
        ({"a_go": 'package main\n\nimport "example.org/x/y"\n\nfunc main() { y.F() }\n',
          "go_mod": "module m\n\nrequire (\n\texample.org/x v1.2.3\n)\n"},
         'import of "example.org/x/y": gomem takes the files of one package'),
        ({"a_go": 'package main\n\nimport _ "embed"\n\n//go:embed a.go\nvar s string\n\n'
                  "func main() {}\n"}, "not supported yet"),
    ],
)  # fmt: skip
def test_not_yet(package, files, words):
    folder = package(**files)
    (folder / "sub").mkdir()
    status, _, err = gomem("run", ".", cwd=folder)
    assert status == 4
    assert words in err


def test_bodies(package):
    """A function without a body is gc's error, where there is no assembly."""
    status, _, err = gomem(
        "run", ".", cwd=package(a_go="package main\n\nfunc f()\n\nfunc main() {}\n")
    )
    assert status == 1
    assert "./a.go:3:6: missing function body" in err


def test_errors_come_as_from_the_compiler(package):
    """A file comes where the first report is about it; within a file, by line."""
    a = (
        'package main\n\nimport "fmt"\n\n'
        "func main() { fmt.Println(missing); var q int }\nfunc f() {}\n"
    )
    b = 'package main\n\nimport "os"\n\nfunc f() { x := 1 }\n'
    folder = package(a_go=a, b_go=b)
    lines = [t for t in gomem("run", ".", cwd=folder)[2].splitlines() if t.startswith(("./", "\t"))]
    assert lines == [
        './b.go:3:8: "os" imported and not used',
        "./b.go:5:6: f redeclared in this block",
        "\t./a.go:6:6: other declaration of f",
        "./b.go:5:12: declared and not used: x",
        "./a.go:5:27: undefined: missing",
        "./a.go:5:41: declared and not used: q",
    ]
    again = gomem("run", "b.go", "a.go", cwd=folder)[2]
    assert (
        again.index("a.go:5:27") < again.index("a.go:6:6: f redeclared") < again.index("b.go:3:8")
    )


def test_syntax_errors_of_all_files(package):
    folder = package(a_go="package main\n\nfunc main() { x := := 3 }\n",
                     b_go="package main\n\nfunc f() { y := ) 3 }\n")  # fmt: skip
    err = gomem("run", ".", cwd=folder)[2]
    assert "./a.go:3:20: syntax error: unexpected :=, expected expression" in err
    assert "./b.go:3:17: syntax error: unexpected ), expected expression" in err
    assert err.endswith("the program is not Go: 2 syntax errors, as the Go compiler reports them\n")
    many = "package main\n\n" + "func f() { x := := 3 }\n" * 6
    err = gomem("run", ".", cwd=package(a_go=many, b_go=many))[2]
    assert "b.go:6:17: too many errors" in err
    assert "b.go:7" not in err


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("linux.go", True), ("windows.go", True), ("a_linux.go", True), ("a_windows.go", False),
        ("a_amd64.go", True), ("a_arm64.go", False), ("a_linux_amd64.go", True),
        ("a_linux_arm.go", False), ("a_windows_amd64.go", False), ("a_unix.go", True),
        ("windows_a.go", True), ("a_linux_test.go", True), ("a_js_test.go", False),
        ("a_linux_x.go", True), ("a_js.x.go", False),
    ],
)  # fmt: skip
def test_names(name, fits):
    assert name_fits(name) == fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("linux", True), ("!linux", False), ("linux && amd64", True), ("windows || gc", True),
        ("!(windows || darwin)", True), ("go1.27", True), ("go1.28", False), ("cgo", False),
        ("unix && !cgo && !race", True), ("ignore", False), ("goexperiment.jsonv2", True),
    ],
)  # fmt: skip
def test_constraints(text, fits):
    assert text_fits("a.go", f"// about\n\n//go:build {text}\npackage main\n".encode()) == fits
    assert text_fits("a.go", f"package main\n//go:build {text}\n".encode())


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("linux", True), ("windows", False), ("windows linux", True), ("linux,!amd64", False),
        ("!windows,gc", True), ("!!linux", False), ("", False),
    ],
)  # fmt: skip
def test_old_constraints(text, fits):
    assert text_fits("a.go", f"// +build {text}\n\npackage main\n".encode()) == fits
    assert text_fits("a.go", f"// +build {text}\npackage main\n".encode())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("!!linux", "double negation not allowed"), ("a b", "unexpected token b"),
        ("(a", "missing close paren"), ("a & b", "invalid syntax at &"), ("", "unexpected end"),
        ("a ||", "unexpected end of expression"), ("#", "invalid syntax at #"),
        (")", "unexpected token )"),
    ],
)  # fmt: skip
def test_malformed_constraints(text, message):
    with pytest.raises(UsageError, match="parsing //go:build line") as e:
        text_fits("a.go", f"//go:build {text}\n\npackage main\n".encode())
    assert message in str(e.value)


TWO = {
    "a_go": "package main\n\nvar a = f(b)\n\nfunc init() { println(1) }\n\nfunc main() {\n"
            "\tp := g()\n\tprintln(a, b, *p)\n}\n",
    "b_go": "package main\n\nvar b = f(1)\n\nfunc f(n int) int { println(n); return n + 1 }\n\n"
            "func init() { println(2) }\n\nfunc g() *int {\n\ty := 5\n\treturn &y\n}\n",
}  # fmt: skip


def test_order_of_initialisation(package):
    folder = package(**TWO)
    assert gomem("run", ".", cwd=folder)[2].split() == list("1212325")
    assert gomem("run", "b.go", "a.go", cwd=folder)[2].split() == list("1221325")


def test_placements(package):
    folder = package(**TWO)
    assert (
        "./b.go:10:2: moved to heap: y\n" in gomem("escape", "--format", "gc", ".", cwd=folder)[1]
    )
    out = gomem("escape", "--only", "heap", ".", cwd=folder)[1]
    assert out.startswith(".: ")
    assert "\nb.go:10:2  [heap]" in out
    sites = json.loads(gomem("escape", "-j", ".", cwd=folder)[1])["sites"]
    assert [s["file"] for s in sites if s["name"] == "y"] == ["./b.go"]
    (folder / "one.go").write_text("package main\n\nfunc main() {}\n")
    assert "file" not in json.loads(gomem("escape", "-j", "one.go", cwd=folder)[1])["sites"][0]
    (folder / "one.go").unlink()
    assert "moved to heap: y" in gomem("escape", "--explain", "b.go:10", ".", cwd=folder)[1]
    assert gomem("escape", "--explain", "a.go:10:2", ".", cwd=folder)[0] == 2


def test_traces(package):
    folder = package(**TWO)
    status, out, _ = gomem("trace", "--plain", "--until", "b.go:11", ".", cwd=folder)
    assert status == 0
    assert "./b.go:11  main.g" in out.split("\n\n")[-2]
    assert "allocations ./b.go:10 1 object 8B" in out
    assert "stack g1 frame 1 main.main ./a.go:8 size" in out
    assert "code .text main.g user" in out
    assert "./b.go:9 read-only" in out
    assert gomem("trace", "--until", "c.go:1", ".", cwd=folder)[0] == 2
    assert gomem("trace", "--until", "b.go:99", ".", cwd=folder)[0] == 2
    screen = gomem("trace", "--until", "b.go:11", ".", cwd=folder)[1]
    last = screen[screen.rindex("━━ step") :]
    assert "SOURCE ─" in last
    assert "▶ 11      return &y" in last
    assert "a.go:8" in last


def test_json_has_all_files(package):
    jsonschema = pytest.importorskip("jsonschema")
    folder = package(**TWO)
    document = json.loads(gomem("trace", "--json", ".", cwd=folder)[1])
    schema = json.loads(gomem("schema", cwd=folder)[1])
    jsonschema.validate(document, schema)
    assert document["source"]["file"] == "./a.go"
    assert [s["file"] for s in document["sources"]] == ["./b.go"]
    assert {s["file"] for s in document["steps"]} == {"./a.go", "./b.go"}
    assert [(a["file"], a["line"]) for a in document["summary"]["allocations"]] == [("./b.go", 10)]


def test_completion_goes_on_with_files(package, monkeypatch):
    folder = package(**TWO)
    monkeypatch.setenv("_GOMEM_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "gomem run a.go ")
    monkeypatch.setenv("COMP_CWORD", "3")
    assert "plain,b.go" in gomem(cwd=folder)[1]


@pytest.mark.parametrize("command", ["run", "trace"])
def test_sched_and_seed(package, command):
    """The options reach the scheduler: several orders by chance, always the same one otherwise."""
    text = (
        "package main\n\nfunc main() {\n\tdone := make(chan int)\n"
        "\tfor i := range 5 {\n\t\tgo func() { print(i); done <- i }()\n\t}\n"
        "\tfor range 5 {\n\t\t<-done\n\t}\n}\n"
    )
    folder = package(a_go=text)

    def ran(*options):
        status, out, err = gomem(command, *options, "a.go", cwd=folder)
        assert status == 0
        return out + err

    assert ran() == ran("--seed", "4", "--sched", "fifo") == ran("--seed", "5")
    chance = [ran("--sched", "random", "--seed", str(n)) for n in (1, 2, 3)]
    assert len(set(chance)) > 1
    assert ran("--sched=random", "--seed=2") == chance[1]
    assert gomem(command, "--sched", "lifo", "a.go", cwd=folder)[0] == 2


def test_steps_of_one_goroutine(package):
    text = (
        "package main\n\nfunc main() {\n\tdone := make(chan int)\n"
        "\tgo func() {\n\t\tdone <- 1\n\t}()\n\tprintln(<-done)\n}\n"
    )
    folder = package(a_go=text)
    status, out, _ = gomem("trace", "--plain", "--goroutine", "2", "a.go", cwd=folder)
    assert status == 0
    heads = [t for t in out.splitlines() if t.startswith("step ")]
    assert heads
    assert all("a.go:6  main.main.func1" in t or "a.go:7  main.main.func1" in t for t in heads)
    status, _, err = gomem("trace", "--goroutine", "7", "a.go", cwd=folder)
    assert status == 2
    assert "--goroutine 7: there is no such goroutine" in err
