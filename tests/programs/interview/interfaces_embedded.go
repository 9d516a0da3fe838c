package main

import (
	"bytes"
	"fmt"
	"io"
	"sort"
	"strings"
)

type Reader interface{ Read() string }
type Writer interface{ Write(string) }
type RW interface {
	Reader
	Writer
	Reset()
}
type file struct{ buf []string }

func (f *file) Read() string {
	if len(f.buf) == 0 {
		return ""
	}
	s := f.buf[0]
	f.buf = f.buf[1:]
	return s
}
func (f *file) Write(s string) { f.buf = append(f.buf, s) }
func (f *file) Reset()         { f.buf = nil }

type upper struct{ Writer }

func (u upper) Write(s string) { u.Writer.Write(strings.ToUpper(s)) }

type logged struct {
	RW
	log []string
}

func (l *logged) Write(s string) { l.log = append(l.log, "w:"+s); l.RW.Write(s) }

type byLen struct{ sort.StringSlice }

func (b byLen) Less(i, j int) bool { return len(b.StringSlice[i]) < len(b.StringSlice[j]) }

type Animal interface {
	Name() string
	Noise() string
}
type base struct{ name string }

func (b base) Name() string   { return b.name }
func (b base) Noise() string  { return b.name + " makes: " + b.sound() }
func (b base) sound() string  { return "..." }

type cat struct{ base }

func (c cat) sound() string { return "meow" }

type reverse struct{ sort.Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

type HandlerFunc func(string) string

func (h HandlerFunc) Handle(s string) string { return h(s) }

type Handler interface{ Handle(string) string }

type visitor interface {
	visitNum(num) int
	visitAdd(add) int
}
type expr interface{ accept(visitor) int }
type num int
type add struct{ l, r expr }

func (n num) accept(v visitor) int { return v.visitNum(n) }
func (a add) accept(v visitor) int { return v.visitAdd(a) }

type eval struct{ steps int }

func (e *eval) visitNum(n num) int { e.steps++; return int(n) }
func (e *eval) visitAdd(a add) int { e.steps++; return a.l.accept(e) + a.r.accept(e) }

type Option func(*server)
type server struct {
	port int
	tls  bool
	host string
}

func Port(p int) Option { return func(s *server) { s.port = p } }
func TLS(s *server)     { s.tls = true }
func New(opts ...Option) *server {
	s := &server{port: 80, host: "localhost"}
	for _, o := range opts {
		o(s)
	}
	return s
}

var _ RW = (*logged)(nil)
var _ io.Writer = (*bytes.Buffer)(nil)

func main() {
	f := &file{}
	var w Writer = upper{f}
	w.Write("hello")
	l := &logged{RW: f}
	var rw RW = l
	rw.Write("x")
	fmt.Println(rw.Read(), rw.Read(), rw.Read() == "", l.log)
	if r, ok := w.(Reader); ok {
		fmt.Println("reader", r)
	} else {
		fmt.Printf("%T is no Reader\n", w)
	}
	s := byLen{sort.StringSlice{"ccc", "a", "bb"}}
	sort.Sort(s)
	fmt.Println(s)
	sort.Sort(reverse{s})
	fmt.Println(s.StringSlice, s.Len())
	var a Animal = cat{base{"Tom"}}
	fmt.Println(a.Noise(), a.(cat).sound())
	var h Handler = HandlerFunc(strings.ToTitle)
	fmt.Println(h.Handle("abc"))
	e := &eval{}
	fmt.Println(add{num(1), add{num(2), num(3)}}.accept(e), e.steps)
	fmt.Printf("%+v %+v\n", *New(), *New(Port(443), TLS))
	m := rw.Write
	rw = nil
	m("bound")
	fmt.Println(l.log, f.buf)
	switch v := any(l).(type) {
	case interface{ Close() }:
		fmt.Println("closer", v)
	case RW:
		v.Reset()
		fmt.Println("reset", len(f.buf))
	}
	var sw fmt.Stringer
	_, ok := sw.(fmt.Stringer)
	fmt.Println(ok)
	var x, y Animal = cat{base{"A"}}, cat{base{"A"}}
	fmt.Println(x == y, x != base{"A"}, x == Animal(cat{base{"A"}}))
	set := map[Animal]int{x: 1, base{"A"}: 2}
	fmt.Println(set[y], set[base{"A"}], len(set))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(w.(Reader))
}
