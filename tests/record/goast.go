// Command goast prints, for each file named on standard input, the hash of its syntax tree in the
// form of gomem/syntax/dump.py. With -full it prints the tree.
package main

import (
	"bufio"
	"crypto/sha256"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"reflect"
	"strings"
)

func main() {
	full := flag.Bool("full", false, "print trees")
	flag.Parse()
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		f, err := parser.ParseFile(token.NewFileSet(), lines.Text(), nil, parser.SkipObjectResolution)
		if err != nil {
			fmt.Println(lines.Text(), "error")
			continue
		}
		var b strings.Builder
		dump(&b, reflect.ValueOf(f))
		if *full {
			fmt.Println(b.String())
		} else {
			fmt.Printf("%s %x\n", lines.Text(), sha256.Sum256([]byte(b.String())))
		}
	}
}

var skipped = map[string]bool{
	"Doc": true, "Comment": true, "Comments": true, "Incomplete": true, "Implicit": true,
	"Scope": true, "Imports": true, "Unresolved": true, "GoVersion": true, "Obj": true,
	"EndPos": true,
}

func dump(w io.StringWriter, v reflect.Value) {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Invalid:
		w.WriteString("-")
	case reflect.Pointer:
		if v.IsNil() {
			w.WriteString("-")
			return
		}
		if p, ok := v.Interface().(*ast.ParenExpr); ok {
			dump(w, reflect.ValueOf(p.X))
			return
		}
		node(w, v.Elem())
	case reflect.Slice:
		w.WriteString("[")
		n := 0
		for i := range v.Len() {
			if _, ok := v.Index(i).Interface().(*ast.EmptyStmt); ok {
				continue
			}
			if n++; n > 1 {
				w.WriteString(" ")
			}
			dump(w, v.Index(i))
		}
		w.WriteString("]")
	case reflect.String:
		w.WriteString(v.String())
	case reflect.Bool:
		fmt.Fprint(w.(io.Writer), v.Bool())
	default:
		switch x := v.Interface().(type) {
		case token.Token:
			w.WriteString(x.String())
		case ast.ChanDir:
			w.WriteString([]string{"", "send", "recv", "both"}[x])
		default:
			panic(fmt.Sprintf("%T", x))
		}
	}
}

func node(w io.StringWriter, v reflect.Value) {
	t := v.Type()
	w.WriteString("(" + t.Name())
	for i := range t.NumField() {
		name := t.Field(i).Name
		if skipped[name] {
			continue
		}
		if p, ok := v.Field(i).Interface().(token.Pos); ok {
			if name == "Ellipsis" && t.Name() == "CallExpr" || name == "Assign" {
				fmt.Fprint(w.(io.Writer), " ", p.IsValid())
			}
			continue
		}
		w.WriteString(" ")
		dump(w, v.Field(i))
	}
	w.WriteString(")")
}
