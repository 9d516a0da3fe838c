package main

import "fmt"

var (
	a = c + b
	b = f("b", 2)
	c = f("c", 3)
	_ = f("blank", 0)
	d, e = g()
	table = map[string]func() int{"a": func() int { return a }, "z": late}
	self  = &struct{ p *int }{&a}
	x1    = func() int { return y1 }()
	y1    = f("y1", 11)
	arr   = [...]int{2: f("arr2", 2), 0: f("arr0", 0)}
)

var z = f("z", 26)

func f(name string, n int) int { fmt.Print("var ", name, "; "); return n }
func g() (int, string)         { fmt.Print("g; "); return z, "e" }
func late() int                { return h }

var h = f("h", 8)

func init() { fmt.Println("\ninit 1", a, b, c) }

func init() {
	fmt.Println("init 2", d, e, table["z"]())
	a = 100
}

type T struct{ n int }

var t1 = T{t2.n + 1}
var t2 = newT()

func newT() T { return T{f("newT", 40)} }

func main() {
	fmt.Println("main", a, *self.p, table["a"](), x1, arr, t1)
	init := 5
	fmt.Println(init)
	func() {
		var a = a + 1
		a, b := a*2, "inner"
		fmt.Println(a, b)
		if a := 1; a > 0 {
			a, c := "two", a
			fmt.Println(a, c)
		}
	}()
	fmt.Println(a, b)
	true, len, string, nil_ := false, 3, "str", 0
	fmt.Println(true, len, string, nil_)
	type int float64
	var i int = 1.5
	print := func(x ...any) { fmt.Println(append([]any{"shadow"}, x...)...) }
	print(i)
	{
		fmt := "shadowed package"
		_ = fmt
	}
	var error = "not a type"
	fmt.Println(error)
	for len := range len {
		_ = len
	}
	iota := 9
	const k = 3
	fmt.Println(iota, k)
}

func init() { fmt.Println("init 3") }
