package main

import "fmt"

type Reader interface{ Read() string }
type Writer interface{ Write(string) int }
type RW interface {
	Reader
	Writer
}

type File struct{ data string }

func (f File) Read() string { return f.data }
func (f *File) Write(s string) int {
	f.data += s
	return len(s)
}

type ByVal struct{ File }
type ByPtr struct{ *File }

func check(name string, v any) {
	_, r := v.(Reader)
	_, w := v.(Writer)
	_, rw := v.(RW)
	fmt.Println(name, r, w, rw)
}

func fill(w Writer, parts ...string) (n int) {
	for _, p := range parts {
		n += w.Write(p)
	}
	return
}

func main() {
	check("File", File{})
	check("*File", &File{})
	check("ByVal", ByVal{})
	check("*ByVal", &ByVal{})
	check("ByPtr", ByPtr{&File{}})
	check("*ByPtr", &ByPtr{&File{}})
	bv := ByVal{}
	bp := ByPtr{&File{"x"}}
	fmt.Println(fill(&bv, "a", "bc"), fill(bp, "d"), fill(&bp, "e", ""), bv.Read(), bp.Read())
	var rw RW = bp
	cp := bp
	rw.Write("!")
	fmt.Println(cp.Read(), rw.(Reader).Read())
	f := (*File).Read
	g := ByVal.Read
	fmt.Println(f(&bv.File), g(bv))
}
