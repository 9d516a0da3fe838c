package main

import "fmt"

func g() int { return 1 }

func main() {
	var i int
	var ch <-chan int
	ch <- 1
	close(ch)
	var so chan<- int
	<-so
	for range so {
	}
	for x := range 3.5 {
	}
	for a, b := range 10 {
	}
	*i = 3
	p := &g()
	g() = 5
	const c = 1
	c = 2
	"abc"[0] = 'x'
	s := "abc"
	s[0] = 'x'
	m := map[string]struct{ a int }{}
	m["x"].a = 1
	pm := &m["x"]
	nil := 3
	fmt.Println(p, pm, nil)
	i, j := 1, 2
	i += "a"
	!i
	_ = -"s"
	_ = !i
	_ = &fmt.Println
	if i = 3; i > 2 {
	}
	_ = i && true
	_ = func() {} == func() {}
	_ = []int{} == []int{}
	var mm map[[]int]string
}
