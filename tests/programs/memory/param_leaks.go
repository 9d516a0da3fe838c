package main

var sink *int
var psink **int

func ignore(p *int)        {}
func read(p *int) int      { return *p }
func leak(p *int)          { sink = p }
func result(p *int) *int   { return p }
func content(p **int) *int { return *p }
func addr(p **int)         { psink = p }
func either(a, b *int) *int {
	if *a > *b {
		return a
	}
	return b
}
func second(a, b *int) (*int, *int) { return b, nil }
func slice(ps []*int)               { sink = ps[0] }
func variadic(ps ...*int) *int      { return ps[len(ps)-1] }
func recursive(p *int, n int) *int {
	if n == 0 {
		return p
	}
	return recursive(p, n-1)
}
func mutualA(p *int, n int) {
	if n > 0 {
		mutualB(p, n-1)
	}
}
func mutualB(p *int, n int) {
	if n == 0 {
		sink = p
	}
	mutualA(p, n-1)
}

type holder struct{ p *int }

func (h *holder) set(p *int)   { h.p = p }
func (h holder) get() *int     { return h.p }
func into(dst *holder, p *int) { dst.p = p }

func main() {
	a, b, c, d, e, f, g := 1, 2, 3, 4, 5, 6, 7
	ignore(&a)
	leak(&b)
	r := result(&c)
	q := &d
	addr(&q)
	s, _ := second(&e, &f)
	var h holder
	h.set(&g)
	x, y, z, w := 8, 9, 10, 11
	slice([]*int{&x})
	into(&h, &y)
	mutualA(&z, 3)
	println(read(&a), *r, *content(&q), *s, *h.get(), *either(&a, &w), *variadic(&a, &w), *recursive(&w, 3))
}
