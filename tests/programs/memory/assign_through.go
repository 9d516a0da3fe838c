package main

type box struct {
	p *int
	q **int
}

var g box

func indirect() int {
	x := 1
	p := &x
	pp := &p
	**pp = 5
	return x
}

func storeIndirect(dst **int) {
	y := 2
	*dst = &y
}

func storeField(b *box) {
	z := 3
	b.p = &z
}

func storeGlobalField() {
	w := 4
	g.p = &w
}

func arrayOf() *int {
	var arr [2]*int
	v := 6
	arr[0] = &v
	return arr[0]
}

func swap(a, b **int) { *a, *b = *b, *a }

func conditional(c bool) *int {
	a, b := 1, 2
	p := &a
	if c {
		p = &b
	}
	return p
}

func loopVar() []*int {
	var out []*int
	for i := 0; i < 3; i++ {
		out = append(out, &i)
	}
	return out
}

func structCopy() *int {
	n := 7
	a := box{p: &n}
	b := a
	return b.p
}

func main() {
	var p *int
	storeIndirect(&p)
	var b box
	storeField(&b)
	storeGlobalField()
	m, n := 10, 20
	x, y := &m, &n
	swap(&x, &y)
	println(indirect(), *p, *b.p, *g.p, *arrayOf(), *x, *conditional(true), *loopVar()[2], *structCopy())
}
