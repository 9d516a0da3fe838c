"""The library's Go files, compiled by the real compiler, against the real packages.

Natives that a body needs are replaced by Go ones here; an empty assembly file lets the compiler
accept the declarations without bodies, and the linker drops those that are not called.
"""
# ruff: noqa: E501 (Go text)

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from gomem import library

REPLACED = {
    "sort": """package sort
import "reflect"
func length(x any) int { return reflect.ValueOf(x).Len() }
func swap(x any, i, j int) { reflect.Swapper(x)(i, j) }
""",
    "strings": """package strings
func text(b []byte) string { return string(b) }
""",
    "errors": """package errors
import "reflect"
func isComparable(err error) bool { return reflect.TypeOf(err).Comparable() }
func checkTarget(target any) {}
func assign(err error, target any) bool {
	t := reflect.ValueOf(target).Elem()
	ok := reflect.TypeOf(err).AssignableTo(t.Type())
	if ok {
		t.Set(reflect.ValueOf(err))
	}
	return ok
}
""",
}

PROGRAM = """
package main

import (
	"bytes"
	ours "chk/sort"
	oerrors "chk/errors"
	ostrings "chk/strings"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"os"
	"sort"
	"strings"
	"unicode"
)

type pair struct{ key, place int }

type pairs []pair

func (p pairs) Len() int           { return len(p) }
func (p pairs) Less(i, j int) bool { return p[i].key < p[j].key }
func (p pairs) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

var failed bool

func check(what string, got, want any) {
	if fmt.Sprint(got) != fmt.Sprint(want) {
		fmt.Println(what, got, want)
		failed = true
	}
}

func input(n, kind int) pairs {
	p := make(pairs, n)
	for i := range p {
		k := rand.Intn(n + 1)
		switch kind {
		case 1:
			k = i
		case 2:
			k = n - i
		case 3:
			k = rand.Intn(3)
		case 4:
			k = i % 7
		case 5:
			k = i
			if i%17 == 3 {
				k = rand.Intn(n)
			}
		}
		p[i] = pair{k, i}
	}
	return p
}

// run sorts a copy of p and writes down the comparisons.
func run(f func(pairs, func(i, j int) bool), p pairs) (pairs, []int) {
	var log []int
	q := append(pairs(nil), p...)
	f(q, func(i, j int) bool { log = append(log, i, j); return q[i].key < q[j].key })
	return q, log
}

func sorts() {
	for _, n := range []int{0, 1, 2, 5, 12, 13, 20, 49, 50, 51, 100, 257, 1000} {
		for kind := range 6 {
			p := input(n, kind)
			a, alog := run(func(q pairs, f func(i, j int) bool) { sort.Slice(q, f) }, p)
			b, blog := run(func(q pairs, f func(i, j int) bool) { ours.Slice(q, f) }, p)
			check("Slice", b, a)
			check("Slice compares", blog, alog)
			a, alog = run(func(q pairs, f func(i, j int) bool) { sort.SliceStable(q, f) }, p)
			b, blog = run(func(q pairs, f func(i, j int) bool) { ours.SliceStable(q, f) }, p)
			check("SliceStable", b, a)
			check("SliceStable compares", blog, alog)
			a, b = append(pairs(nil), p...), append(pairs(nil), p...)
			sort.Sort(sort.Reverse(a))
			ours.Sort(ours.Reverse(b))
			check("Reverse", b, a)
			sort.Stable(a)
			ours.Stable(b)
			check("Stable", b, a)
			check("sorted", ours.IsSorted(b), sort.IsSorted(a))
			at := func(i int) bool { return b[i].key >= n/2 }
			check("Search", ours.Search(n, at), sort.Search(n, at))
		}
	}
}

func texts() {
	for _, s := range []string{"", " a b ", "xxaxx", "\\xffa\\xff", "äöx ", "  ", "a1b2c3", "日本 語"} {
		for _, f := range []func(rune) bool{unicode.IsSpace, unicode.IsLetter, func(r rune) bool { return r == 'x' || r == 0xFFFD }} {
			check("FieldsFunc", fmt.Sprintf("%q", ostrings.FieldsFunc(s, f)), fmt.Sprintf("%q", strings.FieldsFunc(s, f)))
			check("IndexFunc", ostrings.IndexFunc(s, f), strings.IndexFunc(s, f))
			check("LastIndexFunc", ostrings.LastIndexFunc(s, f), strings.LastIndexFunc(s, f))
			check("ContainsFunc", ostrings.ContainsFunc(s, f), strings.ContainsFunc(s, f))
			check("TrimFunc", ostrings.TrimFunc(s, f), strings.TrimFunc(s, f))
			check("TrimLeftFunc", ostrings.TrimLeftFunc(s, f), strings.TrimLeftFunc(s, f))
			check("TrimRightFunc", ostrings.TrimRightFunc(s, f), strings.TrimRightFunc(s, f))
			m := func(r rune) rune {
				if f(r) {
					return -1
				}
				return unicode.ToUpper(r)
			}
			check("Map", ostrings.Map(m, s), strings.Map(m, s))
		}
		check("Map same", ostrings.Map(func(r rune) rune { return r }, s), strings.Map(func(r rune) rune { return r }, s))
		readers(s)
	}
}

type reader interface {
	io.Reader
	io.RuneScanner
	io.ByteScanner
	io.Seeker
	io.ReaderAt
	io.WriterTo
	Len() int
}

func read(r reader) string {
	var out bytes.Buffer
	b := make([]byte, 3)
	note := func(v ...any) { fmt.Fprintln(&out, append(v, r.Len())...) }
	note(r.UnreadRune())
	note(r.ReadRune())
	note(r.UnreadRune())
	note(r.UnreadRune())
	note(r.Read(b))
	note(r.UnreadByte())
	note(r.Seek(1, io.SeekCurrent))
	note(r.Seek(-100, io.SeekEnd))
	note(r.Seek(0, 9))
	note(r.ReadAt(b, 2))
	note(r.ReadAt(b, -2))
	note(r.ReadByte())
	note(r.WriteTo(&out))
	note(r.Read(b))
	note(r.ReadByte())
	return out.String()
}

func readers(s string) {
	check("Reader", read(ostrings.NewReader(s)), read(strings.NewReader(s)))
	var a strings.Builder
	var b ostrings.Builder
	for range 3 {
		a.WriteString(s)
		b.WriteString(s)
		a.WriteRune('é')
		b.WriteRune('é')
		a.WriteByte('!')
		b.WriteByte('!')
		a.Grow(100)
		b.Grow(100)
		fmt.Fprint(&a, s, 1)
		fmt.Fprint(&b, s, 1)
	}
	check("Builder", b.String(), a.String())
	check("Builder.Cap", b.Cap() >= 100, a.Cap() >= 100)
}

type coded struct{ n int }

func (c coded) Error() string        { return fmt.Sprint("coded ", c.n) }
func (c coded) Is(target error) bool { return target == io.EOF && c.n == 1 }

func trees() {
	leaf := errors.New("leaf")
	for _, err := range []error{nil, leaf, fmt.Errorf("a %w", leaf), errors.Join(io.EOF, fmt.Errorf("b %w", coded{2})),
		coded{1}, fmt.Errorf("%w %w", leaf, coded{3}), oerrors.Join(nil, leaf, coded{4}), oerrors.Join(nil)} {
		for _, target := range []error{nil, leaf, io.EOF, coded{2}} {
			check("Is", oerrors.Is(err, target), errors.Is(err, target))
		}
		var a, b coded
		check("As", oerrors.As(err, &a), errors.As(err, &b))
		check("As value", a, b)
		check("Unwrap", oerrors.Unwrap(err), errors.Unwrap(err))
		check("Join", oerrors.Join(err, leaf), errors.Join(err, leaf))
	}
}

func main() {
	sorts()
	texts()
	trees()
	if failed {
		os.Exit(1)
	}
}
"""


def test_go_files(tmp_path, go_tool):
    (tmp_path / "go.mod").write_text("module chk\n\ngo 1.27\n")
    for path in library.PACKAGES:
        folder = tmp_path / path
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "stub.s").write_text("")
        natives = REPLACED.get(path, "")
        name = folder.parent.name if re.fullmatch(r"v\d+", folder.name) else folder.name
        (folder / "natives.go").write_text(natives or f"package {name}\n")
        replaced = re.findall(r"^func (\w+)", natives, re.MULTILINE)
        for file in Path(library.find(path)).glob("*.go"):
            text = file.read_text()
            for name in replaced:
                text = re.sub(rf"^func {name}\([^{{\n]*$", "", text, flags=re.MULTILINE)
            (folder / file.name).write_text(text)
    (tmp_path / "main.go").write_text(PROGRAM)
    for command in (["build", "./..."], ["run", "."]):
        done = subprocess.run(
            [go_tool, *command], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (done.stderr + done.stdout)[:2000]
