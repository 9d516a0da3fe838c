package main

import (
	"fmt"
	"sort"
	"strings"
)

type Logger interface{ Log(string) }
type memLog struct{ lines []string }

func (m *memLog) Log(s string) { m.lines = append(m.lines, s) }

type prefixed struct {
	Logger
	prefix string
}

func (p prefixed) Log(s string) { p.Logger.Log(p.prefix + s) }

type service struct {
	Logger
	name string
}

func (s *service) run() {
	s.Log("run " + s.name)
}

type reverse struct{ sort.Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

type upper struct{ fmt.Stringer }

func (u upper) Shout() string { return strings.ToUpper(u.String()) + "!" }

type name string

func (n name) String() string { return string(n) }

func main() {
	m := &memLog{}
	s := &service{prefixed{prefixed{m, "b:"}, "a:"}, "svc"}
	s.run()
	s.Logger = m
	s.run()
	fmt.Printf("%q\n", m.lines)
	xs := []int{3, 1, 2}
	sort.Sort(reverse{sort.IntSlice(xs)})
	fmt.Println(xs)
	u := upper{name("go")}
	fmt.Println(u.Shout(), u)
	var empty service
	defer func() { fmt.Println("nil embedded:", recover() != nil) }()
	empty.run()
}
