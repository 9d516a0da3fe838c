// Sums that pass the ends of their types, in every way a loop can be left.
package main

import (
	"fmt"
	"math"
)

func all(n int) {
	var a int8
	var b uint8
	var c int16
	var d uint16
	var e int32
	var f uint32
	var g int64
	var h uint64
	var i int
	var j uint
	var k uintptr
	for t := 0; t < n; t++ {
		a += 100
		b += 200
		c -= 30000
		d -= 60000
		e += math.MaxInt32
		f += math.MaxUint32 - 3
		g += math.MaxInt64 - 7
		h -= 5
		i -= math.MaxInt64
		j += math.MaxUint64 / 3
		k -= 1
	}
	fmt.Println(a, b, c, d, e, f, g, h, i, j, k)
}

func left(how, n int) (s int) {
	sum := 0
outer:
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			sum += math.MaxInt64 / 2
			switch {
			case how == 1 && j == 2:
				continue outer
			case how == 2 && j == 3:
				break
			case how == 3 && i == 2:
				break outer
			case how == 4 && i == 1:
				return j
			case how == 5 && i == 2:
				goto out
			case how == 6 && j == 1:
				return sum
			}
		}
		sum -= 3
	}
	sum++
out:
	return sum
}

func named(n int) (s int) {
	for i := 0; ; i++ {
		s += math.MaxInt64 / 3 * 2
		if i == n {
			return
		}
	}
}

func recovered(xs []int) (s int) {
	defer func() { recover() }()
	for i := 0; i < len(xs)+1; i++ {
		s += xs[i]
	}
	return
}

func read(xs []int) (seen int, s int) {
	for _, x := range xs {
		s += x
		if s < 0 {
			seen++
		}
	}
	return
}

func doubled() (s, t int32) {
	s = 1
	for i := 0; i < 40; i++ {
		s += s + 1
		t += s
	}
	return
}

func product() int {
	h := 0
	for i := 0; i < 50; i++ {
		h += h*31 + i
	}
	h2 := 7
	for i := 1; i < 60; i++ {
		h2 *= i
	}
	return h ^ h2
}

func captured() int {
	s := 0
	show := func() { fmt.Println("s is", s) }
	for i := 0; i < 3; i++ {
		s += math.MaxInt64
		show()
	}
	p := 0
	q := &p
	for i := 0; i < 3; i++ {
		p += math.MaxInt64
		fmt.Println(*q)
	}
	return s
}

func inner(rows [][]uint32) (total uint32) {
	for _, r := range rows {
		var s uint32
		for _, x := range r {
			s += x * x
		}
		total += s
		fmt.Print(s, " ")
	}
	return
}

func squares(xs []int) int {
	sum := 0
	for i := 0; i < len(xs); i++ {
		sum += xs[i] * xs[i] * xs[i]
		sum -= (xs[i] + xs[i]) * xs[i]
	}
	return sum
}

func main() {
	for _, n := range []int{0, 1, 2, 3, 77} {
		all(n)
	}
	for how := 0; how <= 6; how++ {
		fmt.Println(how, left(how, 4), left(how, 5))
	}
	fmt.Println(named(0), named(1), named(5))
	fmt.Println(recovered([]int{math.MaxInt64, math.MaxInt64, math.MaxInt64}))
	fmt.Println(read([]int{math.MaxInt64, 1, 2, math.MaxInt64, math.MaxInt64}))
	fmt.Println(doubled())
	fmt.Println(product())
	fmt.Println(captured())
	fmt.Println(inner([][]uint32{{1 << 31, 1<<20 + 1}, {}, {math.MaxUint32, 12345678}}))
	fmt.Println(squares([]int{math.MaxInt64, math.MinInt64, 1 << 40, -3, 1 << 62}))
}
