package main

import (
	"fmt"
	"strings"
)

type server struct {
	host string
	port int
	tags []string
}

type option func(*server)

func withPort(p int) option { return func(s *server) { s.port = p } }

func withTags(tags ...string) option {
	return func(s *server) { s.tags = append(s.tags, tags...) }
}

func newServer(host string, opts ...option) *server {
	s := &server{host: host, port: 80}
	for _, o := range opts {
		o(s)
	}
	return s
}

type middleware func(func(string) string) func(string) string

func logged(name string, log *[]string) middleware {
	return func(next func(string) string) func(string) string {
		return func(in string) string {
			*log = append(*log, name+" in")
			defer func() { *log = append(*log, name+" out") }()
			return next(in)
		}
	}
}

func main() {
	fmt.Println(*newServer("a"), *newServer("b", withPort(8080), withTags("x", "y"), withTags("z")))
	var log []string
	h := func(s string) string { return strings.ToUpper(s) }
	for _, m := range []middleware{logged("inner", &log), logged("outer", &log)} {
		h = m(h)
	}
	fmt.Println(h("hi"))
	fmt.Println(strings.Join(log, ", "))
}
