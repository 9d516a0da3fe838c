// Methods with type parameters of their own; generic aliases.
package main

import "fmt"

type Box[T any] struct{ v T }

func (b Box[T]) Map[U any](f func(T) U) Box[U] { return Box[U]{f(b.v)} }

func (b *Box[T]) Fold[A any](a A, f func(A, T) A) A { return f(a, b.v) }

type Plain struct{ n int }

func (p Plain) As[T ~int | ~string](x T) string { return fmt.Sprintf("%v/%T/%d", x, x, p.n) }

type Vec[T any] = []Box[T]

type Num interface{ ~int | ~float64 }

func SumBy[T any, N Num](v Vec[T], f func(T) N) (n N) {
	for _, b := range v {
		n += b.Map(f).v
	}
	return
}

type Outer struct {
	Box[string]
	p *Plain
}

func main() {
	b := Box[int]{3}
	fmt.Println(b.Map(func(i int) string { return fmt.Sprint("<", i, ">") }))
	c := b.Map[float64](func(i int) float64 { return float64(i) / 2 }).Map(func(f float64) []float64 { return []float64{f, f} })
	fmt.Printf("%v %T\n", c, c)
	fmt.Println(b.Fold("x", func(a string, i int) string { return a + fmt.Sprint(i) }))
	p := Plain{7}
	fmt.Println(p.As(1), p.As("s"))
	f := p.As[int]
	p.n++
	fmt.Println(f(5), Plain.As[string](p, "q"))
	fmt.Println(SumBy(Vec[string]{{"a"}, {"bcd"}}, func(s string) int { return len(s) }))
	o := Outer{Box[string]{"emb"}, &p}
	fmt.Println(o.Map(func(s string) int { return len(s) }), o.p.As(2))
	g := (*Box[string]).Fold[int]
	fmt.Println(g(&o.Box, 10, func(a int, s string) int { return a + len(s) }))
}
