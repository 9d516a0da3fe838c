"""Records what gomem/library keeps of the real library: names, Unicode tables. Run by hand.

python tests/record/library_tables.py [package ...]
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from gomem import library

ROOT = Path(__file__).resolve().parents[2]
GO = str(Path(sys.executable).parent / "go")
LIBRARY = ROOT / "gomem" / "library"

UNICODE = """
package main

import (
	"fmt"
	"unicode"
)

func category(r rune) string {
	for name, t := range unicode.Categories {
		if len(name) == 2 && name != "LC" && name != "Cn" && unicode.Is(t, r) {
			return name
		}
	}
	return "Cn"
}

func runs(name string, f func(rune) rune) {
	fmt.Print(name)
	type run struct{ lo, hi, step, delta rune }
	var list []run
	for r := rune(0); r <= unicode.MaxRune; r++ {
		d := f(r) - r
		if d == 0 {
			continue
		}
		if n := len(list); n > 0 && list[n-1].delta == d {
			p := &list[n-1]
			if p.step == 0 && r-p.hi <= 2 || p.step == r-p.hi {
				p.step, p.hi = r-p.hi, r
				continue
			}
		}
		list = append(list, run{r, r, 0, d})
	}
	for _, p := range list {
		fmt.Printf(" %x,%x,%d,%d", p.lo, p.hi, max(1, p.step), p.delta)
	}
	fmt.Println()
}

func main() {
	fmt.Println("version", unicode.Version)
	fmt.Print("category")
	last := ""
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if c := category(r); c != last {
			fmt.Printf(" %x%s", r, c)
			last = c
		}
	}
	fmt.Println()
	runs("upper", unicode.ToUpper)
	runs("lower", unicode.ToLower)
	runs("title", unicode.ToTitle)
	runs("fold", unicode.SimpleFold)
}
"""

RANGES = """
package main

import (
	"fmt"
	"sort"
	"unicode"
)

var ids = map[*unicode.RangeTable]string{}

// show prints the keys of a map with their tables; those that no variable has come first.
func show(key string, m map[string]*unicode.RangeTable) {
	line := "map " + key
	for _, name := range sorted(m) {
		if ids[m[name]] == "" {
			table(key+"."+name, m[name])
		}
		line += " " + name + "=" + ids[m[name]]
	}
	fmt.Println(line)
}

func sorted[V any](m map[string]V) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func table(id string, t *unicode.RangeTable) {
	ids[t] = id
	fmt.Print("table ", id, " ", t.LatinOffset)
	for _, r := range t.R16 {
		fmt.Printf(" %x,%x,%x", r.Lo, r.Hi, r.Stride)
	}
	fmt.Print(" |")
	for _, r := range t.R32 {
		fmt.Printf(" %x,%x,%x", r.Lo, r.Hi, r.Stride)
	}
	fmt.Println()
}

func main() {
	for _, v := range []struct {
		name string
		t    *unicode.RangeTable
	}{TABLES} {
		if id, ok := ids[v.t]; ok {
			fmt.Println("same", v.name, id)
			continue
		}
		table(v.name, v.t)
	}
	show("Categories", unicode.Categories)
	show("Scripts", unicode.Scripts)
	show("Properties", unicode.Properties)
	show("FoldCategory", unicode.FoldCategory)
	show("FoldScript", unicode.FoldScript)
	fmt.Print("aliases")
	for _, k := range sorted(unicode.CategoryAliases) {
		fmt.Print(" ", k, "=", unicode.CategoryAliases[k])
	}
	fmt.Print("\\ncases")
	for _, c := range unicode.CaseRanges {
		fmt.Printf(" %x,%x,%d,%d,%d", c.Lo, c.Hi, c.Delta[0], c.Delta[1], c.Delta[2])
	}
	fmt.Println()
}
"""

NAMES = """
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"sort"
	"strings"
)

func main() {
	fset := token.NewFileSet()
	pkgs, err := parser.ParseDir(fset, os.Args[1], func(i os.FileInfo) bool {
		return !strings.HasSuffix(i.Name(), "_test.go")
	}, 0)
	if err != nil {
		panic(err)
	}
	seen := map[string]bool{}
	add := func(n string) {
		if ast.IsExported(n) {
			seen[n] = true
		}
	}
	for name, p := range pkgs {
		if name == "main" {
			continue
		}
		for _, f := range p.Files {
			for _, d := range f.Decls {
				switch d := d.(type) {
				case *ast.FuncDecl:
					if d.Recv == nil {
						add(d.Name.Name)
					}
				case *ast.GenDecl:
					for _, s := range d.Specs {
						switch s := s.(type) {
						case *ast.TypeSpec:
							add(s.Name.Name)
						case *ast.ValueSpec:
							for _, n := range s.Names {
								add(n.Name)
							}
						}
					}
				}
			}
		}
	}
	var list []string
	for n := range seen {
		list = append(list, n)
	}
	sort.Strings(list)
	fmt.Println(strings.Join(list, "\\n"))
}
"""

MEMBERS = """
package main

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"os"
	"sort"
)

func main() {
	imp := importer.ForCompiler(token.NewFileSet(), "source", nil)
	for _, path := range os.Args[1:] {
		pkg, err := imp.Import(path)
		if err != nil {
			panic(err)
		}
		seen := map[string]bool{}
		for _, name := range pkg.Scope().Names() {
			obj, ok := pkg.Scope().Lookup(name).(*types.TypeName)
			if !ok || !obj.Exported() || obj.IsAlias() || types.IsInterface(obj.Type()) {
				continue
			}
			methods := types.NewMethodSet(types.NewPointer(obj.Type()))
			for i := range methods.Len() {
				if m := methods.At(i).Obj(); m.Exported() {
					seen[name+"."+m.Name()] = true
				}
			}
			if t, ok := obj.Type().Underlying().(*types.Struct); ok {
				for i := range t.NumFields() {
					if f := t.Field(i); f.Exported() {
						seen[name+"."+f.Name()] = true
					}
				}
			}
		}
		var list []string
		for m := range seen {
			list = append(list, m)
		}
		sort.Strings(list)
		fmt.Print(path)
		for _, m := range list {
			fmt.Print(" ", m)
		}
		fmt.Println()
	}
}
"""


def go_run(text: str, *args: str) -> str:
    """Run a Go program; what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "main.go"
        file.write_text(text)
        done = subprocess.run([GO, "run", str(file), *args], capture_output=True, check=True)
        return done.stdout.decode()


def unicode_ranges(goroot: str) -> None:
    """Write unicode/ranges.txt, and ranges.go with a variable for each table."""
    text = Path(goroot, "src", "unicode", "tables.go").read_text()
    names = re.findall(r"^\t([A-Z]\w*) += _\w+\b", text, re.MULTILINE)
    # Of several names for a table the shortest is the table's own.
    names.sort(key=lambda n: (len(n) > 2, n))
    rows = ", ".join(f'{{"{n}", unicode.{n}}}' for n in names)
    out = go_run(RANGES.replace("TABLES", rows))
    lines = out.splitlines()
    same = dict(line.split()[1:] for line in lines if line.startswith("same "))
    (LIBRARY / "unicode" / "ranges.txt").write_text(
        "\n".join(line for line in lines if not line.startswith("same ")) + "\n"
    )
    own = [f'var {n} = {same.get(n) or f"""table("{n}")"""}' for n in sorted(names)]
    (LIBRARY / "unicode" / "ranges.go").write_text("package unicode\n\n" + "\n".join(own) + "\n")


def members() -> None:
    """Write members.txt: of each package the methods and fields of its types."""
    (LIBRARY / "members.txt").write_text(go_run(MEMBERS, *library.PACKAGES))


def main() -> None:
    """Write unicode's tables, std.txt and each package's names.txt."""
    (LIBRARY / "unicode" / "tables.txt").write_text(go_run(UNICODE))
    std = subprocess.run([GO, "list", "std"], capture_output=True, check=True, text=True).stdout
    paths = [
        p for p in std.split() if "internal" not in p.split("/") and p.split("/")[0] != "vendor"
    ]
    (LIBRARY / "std.txt").write_text(
        "\n".join([*paths, "unsafe"][: len(paths) + ("unsafe" not in paths)]) + "\n"
    )
    root = subprocess.run([GO, "env", "GOROOT"], capture_output=True, check=True, text=True)
    unicode_ranges(root.stdout.strip())
    members()
    for path in sys.argv[1:] or library.PACKAGES:
        folder = LIBRARY / path
        folder.mkdir(parents=True, exist_ok=True)
        names = go_run(NAMES, f"{root.stdout.strip()}/src/{path}")
        (folder / "names.txt").write_text(names)


if __name__ == "__main__":
    main()
