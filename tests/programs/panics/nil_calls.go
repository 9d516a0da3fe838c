// Nil where a value is needed: what each call says, direct and through interfaces.
package main

import "fmt"

type I interface{ M() }
type T struct{ x int }

func (t T) M()  { fmt.Println("M", t.x) }
func (t *T) P() { fmt.Println("P", t == nil) }

type J interface{ P() }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var p *T
	try(func() { p.M() })
	try(func() { p.P() })
	try(func() { var i I; i.M() })
	try(func() { var i I = p; i.M() })
	try(func() { var j J = p; j.P() })
	try(func() { f := p.M; f() })
	try(func() { var i I; f := i.M; f() })
	try(func() { var f func(); f() })
	try(func() { var f func(); defer f(); fmt.Println("x") })
	try(func() { var i I; defer i.M(); fmt.Println("x") })
	try(func() { (*T).M(nil) })
	try(func() { I.M(nil) })
	try(func() { var m map[string]int; m["a"]++ })
	try(func() { var e error; _ = e.Error() })
	try(func() { var x any = "s"; _ = x.(int) })
	try(func() { var x any; _ = x.(I) })
	try(func() { var x any = 1; _ = x.(I) })
	try(func() { var x I = T{}; _ = x.(J) })
	try(func() { var s []int; _ = [2]int(s) })
	try(func() { var a *[3]int; for i := range a { fmt.Print(i) }; fmt.Println(len(a)) })
	try(func() { var a *[3]int; for _, v := range a { fmt.Print(v) } })
	try(func() { var a *[3]int; _ = a[1] })
	try(func() { var a *[3]int; _ = a[:] ; fmt.Println(a[:] == nil)})
	try(func() { panic(fmt.Sprintf("%v", T{1})) })
	try(func() { x := 0; fmt.Println(1 / x) })
	try(func() { x := -1; fmt.Println(1 << x) })
	try(func() { x := -1; _ = make([]int, x) })
	try(func() { x := 5; _ = "abc"[x] })
	try(func() { x := 5; _ = "abc"[x:] })
	try(func() { panic(nil) })
	try(func() { panic(error(nil)) })
}
