package main

import "fmt"

type point struct{ x, y int }

type shape interface{ area() int }

func (p point) area() int   { return p.x * p.y }
func (p *point) move(d int) { p.x += d }

type line struct {
	from, to point
	name     string
	next     *line
	paint    func(int) int
	any      any
}

func double(n int) int { return 2 * n }

// Known to the compiler.
var (
	number             = 7
	zero               = 0
	numberCopy         = number
	copyOfCopy         = numberCopy
	zeroCopy           = zero
	text               = "text"
	empty              = ""
	textCopy           = text
	origin             = point{}
	corner             = point{3, 4}
	cornerCopy         = corner
	cornerPtr          = &corner
	cornerY            = &corner.y
	grid               = [3][2]int{1: {5, 6}}
	cell               = &grid[1][1]
	nothing            = [4]int{}
	list               = []int{1, 2, 3}
	noList             = []int{}
	nilList            []int
	nilList2           []int = nil
	listCopy           = list
	bytes              = []byte("abc")
	runes              = []rune("abc")
	f                  = double
	g                  = f
	h                  = func(n int) int { return n + 1 }
	hCopy              = h
	method             = point.area
	ptrMethod          = (*point).move
	bound              = corner.area
	boxed        any   = 5
	boxedZero    any   = 0
	boxedPoint   shape = point{1, 2}
	boxedPtr     shape = &point{5, 6}
	boxedNil     shape
	boxedNil2    any   = error(nil)
	typedNil     shape = (*point)(nil)
	boxedCopy          = boxed
	first              = &line{name: "first", next: second}
	second             = &line{to: point{1, 1}, paint: double, any: "s"}
	third              = line{name: "third", paint: func(n int) int { return n }}
	thirdCopy          = third
	float              = 1.5
	yes                = true
	no                 = false
	ptrs               = []*point{{1, 2}, &corner, nil}
	made               = make([]int, 3)
	fresh              = new(int)
	table              = map[string]int{"a": 1}
	tablePtr           = &map[string]int{"a": 1}
	noTable      map[string]int
	sum                = number + 1
	element            = list[1]
	field              = corner.x
	deref              = *cornerPtr
	part               = point{number, 8}
	zeroPart           = point{number, 0}
	cut                = list[:2]
	converted          = int64(number)
	myNumber           = celsius(7)
	named              = celsius(number)
	lines              = [2]line{{name: "a"}, {from: point{1, 2}}}
	errs         error = failure("bad")
	flags              = [...]bool{2: true}
	c128               = 1 + 2i
	holder             = struct {
		v any
		p *int
	}{1, &number}
)

type celsius int

type failure string

func (f failure) Error() string { return string(f) }

// Behind a call nothing is copied any more: it could have changed it.
var (
	called      = double(1)
	afterCall   = number
	afterCall2  = corner
	stillKnown  = &corner
	stillKnown2 = point{8, 9}
	partly      = line{name: "p", from: point{called, 1}}
	_           = double(2)
	a, b        = 1, double(3)
	d, e        = two()
)

func two() (int, string) { return 1, "e" }

func main() {
	fmt.Println(number, zero, numberCopy, copyOfCopy, zeroCopy, text, empty, textCopy, origin, corner)
	fmt.Println(cornerCopy, *cornerPtr, *cornerY, grid, *cell, nothing, list, noList, nilList, nilList2)
	fmt.Println(listCopy, bytes, runes, f(1), g(1), h(1), hCopy(1), method(corner), bound())
	ptrMethod(&corner, 1)
	fmt.Println(corner, boxed, boxedZero, boxedPoint, boxedPtr.area(), boxedNil, boxedNil2, typedNil == nil, boxedCopy)
	fmt.Println(first.name, first.next.to, second.paint(4), second.any, third.name, thirdCopy.paint(2), float, yes, no)
	fmt.Println(len(ptrs), *ptrs[1], made, *fresh, table, *tablePtr, noTable, sum, element, field, deref, part, zeroPart)
	fmt.Println(cut, converted, myNumber, named, lines[1].from, errs, flags, c128, holder.v, *holder.p)
	fmt.Println(called, afterCall, afterCall2, *stillKnown, stillKnown2, partly.from, a, b, d, e)
}
