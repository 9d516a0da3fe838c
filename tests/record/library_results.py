"""Records what the real library does, for tests/library. Run by hand.

python tests/record/library_results.py
"""
# ruff: noqa: E501 (Go text)

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from library import cases, values  # noqa: E402 (after the path is set)

GO = str(Path(sys.executable).parent / "go")
HEAD = """package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var _ = errors.New
var _ = bits.Len
var _ = math.Pi
var _ = strconv.Itoa
var _ = strings.Index
var _ = unicode.IsUpper
var _ = utf8.RuneLen

// latin gives each byte as one character.
func latin(s string) string {
	r := make([]rune, len(s))
	for i := range r {
		r[i] = rune(s[i])
	}
	return string(r)
}

func safe(f func() string) (s string) {
	defer func() {
		if e := recover(); e != nil {
			s = "panic: " + fmt.Sprint(e)
		}
	}()
	return f()
}
"""


def record(name: str, text: str) -> None:
    """Run a Go program that prints JSON; keep what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "main.go"
        file.write_text(HEAD + text)
        done = subprocess.run([GO, "run", str(file)], capture_output=True, check=False)
    if done.returncode:
        sys.exit(done.stderr.decode()[:3000])
    out = json.dumps(json.loads(done.stdout), separators=(",", ":"), ensure_ascii=True)
    with gzip.GzipFile(ROOT / "tests" / "library" / f"{name}.json.gz", "wb", mtime=0) as f:
        f.write(out.encode())


def quoted(text: str) -> str:
    """A Go string literal of the characters' bytes."""
    return '"' + "".join(f"\\x{c:02x}" for c in text.encode("utf-8", "surrogateescape")) + '"'


def fmt_program() -> str:
    """Every value with every format, and the calls with several operands."""
    exprs = ",\n".join(e for e, _, _ in values.VALUES)
    formats = ",".join(quoted(f) for f in values.formats())
    calls = ",\n".join(f"fmt.Sprintf({', '.join([quoted(f), *args])})" for f, args in values.CALLS)
    errorfs = ",\n".join(
        f"wrapped(fmt.Errorf({', '.join([quoted(f), *args])}))" for f, args in values.ERRORFS
    )
    return f"""{values.DECLARATIONS}
var nilAny any

// unlessAddress drops what differs from run to run.
func unlessAddress(s, f string) any {{
	if strings.HasSuffix(f, "p") && !strings.Contains(s, "!") && strings.ContainsAny(s, "123456789abcdef") {{
		return nil
	}}
	return s
}}
func wrapped(err error) string {{ return fmt.Sprintf("%T %v", err, err) }}
func main() {{
	vals := []any{{
{exprs},
}}
	formats := []string{{{formats}}}
	var out struct {{ Println [][]string; Format [][]any; Calls, Errorf []string }}
	for _, v := range vals {{
		var row []any
		for _, f := range formats {{
			row = append(row, unlessAddress(latin(fmt.Sprintf(f, v)), f))
		}}
		out.Format = append(out.Format, row)
		out.Println = append(out.Println, []string{{latin(fmt.Sprintln(v, v)), latin(fmt.Sprint(v, v, "s", v))}})
	}}
	for _, s := range []string{{{calls}}} {{ out.Calls = append(out.Calls, latin(s)) }}
	for _, s := range []string{{{errorfs}}} {{ out.Errorf = append(out.Errorf, latin(s)) }}
	json.NewEncoder(os.Stdout).Encode(out)
}}
"""


def calls_program() -> str:
    """Every call of cases.py, its results shown as text."""
    out = []
    for package, calls in cases.CALLS.items():
        lines = "\n".join(
            f"add(func() string {{ return show({package}.{f}({', '.join(map(cases.go, args))})) }})"
            for f, args in calls()
        )
        # The compiler is slow on very long functions.
        rows = lines.split("\n")
        out += [
            f"func {package}{i}() {{\n" + "\n".join(rows[i : i + 500]) + "\n}"
            for i in range(0, len(rows), 500)
        ]
        names = "".join(f"{package}{i}()\n" for i in range(0, len(rows), 500))
        out.append(f'func all_{package}() {{\nname = "{package}"\n{names}}}')
    replacers = "\n".join(
        f"add(func() string {{ return show(strings.NewReplacer({', '.join(map(cases.go, p))})."
        f"Replace({cases.go(s)})) }})"
        for p, s in cases.replacers()
    )
    out.append(f'func all_replacers() {{\nname = "replacers"\n{replacers}\n}}')
    names = "".join(f"all_{package}()\n" for package in [*cases.CALLS, "replacers"])
    return (
        SHOW
        + "\n".join(out)
        + f"""
func main() {{
	{names}
	json.NewEncoder(os.Stdout).Encode(results)
}}
"""
    )


SHOW = """
var results = map[string][]string{}
var name string

func add(f func() string) { results[name] = append(results[name], safe(f)) }

func float(f float64) string {
	if f != f {
		return "nan"
	}
	return fmt.Sprintf("%x", math.Float64bits(f))
}

func show(vals ...any) string {
	var out []string
	for _, v := range vals {
		switch v := v.(type) {
		case string:
			out = append(out, latin(v))
		case float64:
			out = append(out, float(v))
		case float32:
			out = append(out, float(float64(v)))
		case complex128:
			out = append(out, float(real(v))+","+float(imag(v)))
		case []string:
			text := fmt.Sprint(len(v), " ", cap(v), " ", v == nil)
			for _, s := range v {
				text += "|" + latin(s)
			}
			out = append(out, text)
		default:
			out = append(out, latin(fmt.Sprint(v)))
		}
	}
	return strings.Join(out, ";")
}
"""


def main() -> None:
    """Record everything, or the parts named as arguments."""
    parts = {"fmt": fmt_program, "calls": calls_program}
    for name in sys.argv[1:] or parts:
        record(name, parts[name]())


if __name__ == "__main__":
    main()
