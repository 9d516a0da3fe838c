"""What the library's Go files declare has the types, and parameters the names, of the real packages.

Messages of the compiler show both.
"""
# ruff: noqa: E501 (Go text)

from __future__ import annotations

import subprocess

from gomem import library

PENDING = frozenset(["path/filepath", "reflect", "regexp", "runtime"])
"""Packages that still differ somewhere."""

PROGRAM = r"""package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sort"
)

// describe gives the declaration of each exported name, method and field; parameters have names.
func describe(pkg *types.Package) map[string]string {
	q := func(p *types.Package) string { return p.Name() }
	out := map[string]string{}
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		switch o := obj.(type) {
		case *types.Func:
			out[name] = types.TypeString(o.Type(), q)
		case *types.Var:
			out[name] = "var " + types.TypeString(o.Type(), q)
		case *types.Const:
			out[name] = "const " + types.TypeString(o.Type(), q) + " " + o.Val().ExactString()
		case *types.TypeName:
			t := o.Type()
			if s, ok := t.Underlying().(*types.Struct); ok {
				d := "struct"
				for i := range s.NumFields() {
					if f := s.Field(i); f.Exported() {
						d += fmt.Sprint(" ", f.Name(), " ", types.TypeString(f.Type(), q), f.Embedded(), s.Tag(i))
					}
				}
				out[name] = d
			} else {
				out[name] = types.TypeString(t.Underlying(), q)
			}
			if types.IsInterface(t) {
				continue
			}
			for _, base := range []types.Type{t, types.NewPointer(t)} {
				ms := types.NewMethodSet(base)
				for i := range ms.Len() {
					if m := ms.At(i).Obj(); m.Exported() {
						out[fmt.Sprintf("%s.%s", types.TypeString(base, q), m.Name())] = types.TypeString(m.Type(), q)
					}
				}
			}
		}
	}
	return out
}

func main() {
	fset := token.NewFileSet()
	imp := importer.ForCompiler(fset, "source", nil)
	for _, path := range os.Args[2:] {
		real, err := imp.Import(path)
		if err != nil {
			fmt.Println(path, err)
			continue
		}
		var files []*ast.File
		names, _ := filepath.Glob(filepath.Join(os.Args[1], path, "*.go"))
		for _, n := range names {
			f, err := parser.ParseFile(fset, n, nil, 0)
			if err != nil {
				fmt.Println(err)
			}
			files = append(files, f)
		}
		conf := types.Config{Importer: imp, IgnoreFuncBodies: true, Error: func(err error) {}}
		ours, _ := conf.Check(path, fset, files, nil)
		a, b := describe(real), describe(ours)
		var keys []string
		for k := range a {
			keys = append(keys, k)
		}
		for k := range b {
			if _, ok := a[k]; !ok {
				fmt.Printf("%s.%s does not exist\n", path, k)
			}
		}
		sort.Strings(keys)
		for _, k := range keys {
			if v, ok := b[k]; ok && v != a[k] {
				fmt.Printf("%s.%s is %s, not %s\n", path, k, a[k], v)
			}
		}
	}
}
"""


def test_declarations(tmp_path, go_tool):
    file = tmp_path / "main.go"
    file.write_text(PROGRAM)
    paths = [p for p in library.PACKAGES if p not in PENDING]
    done = subprocess.run(
        [go_tool, "run", str(file), library.library_dir(), *paths],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert not done.stdout
