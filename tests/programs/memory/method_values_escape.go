package main

type acc struct{ total int }

func (a *acc) add(n int) { a.total += n }
func (a acc) get() int   { return a.total }

var hook func(int)

func apply(f func(int), n int) { f(n) }

func bound() int {
	var a acc
	apply(a.add, 5)
	f := a.add
	f(6)
	return a.total
}

func saved() *acc {
	a := acc{1}
	hook = a.add
	return &a
}

func valueBound() func() int {
	a := acc{9}
	return a.get
}

func expr() int {
	a := acc{2}
	f := (*acc).add
	f(&a, 3)
	g := acc.get
	return g(a)
}

func deferLoop(n int) (t int) {
	for i := range n {
		defer func() { t += i }()
	}
	return 0
}

func goFunc(fs ...func() int) (t int) {
	for _, f := range fs {
		t += f()
	}
	return
}

func main() {
	s := saved()
	hook(10)
	x := 4
	println(bound(), s.total, valueBound()(), expr(), deferLoop(4), goFunc(func() int { return x }, func() int { x++; return x }))
}
