// The counter plus or minus something: at both ends, in small types, in steps.
package main

import (
	"fmt"
	"math"
)

func try(name string, f func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	a := make([]int, 20)
	for i := range a {
		a[i] = i * i
	}
	seen := 0
	try("before", func() int {
		b := a
		s := 0
		for i := 0; i < len(b); i++ {
			seen++
			s += b[i-1]
		}
		return s
	})
	try("behind", func() int {
		b := a
		s := 0
		for i := 0; i < len(b); i++ {
			seen++
			s += b[i+1]
		}
		return s
	})
	fmt.Println(seen)
	try("between", func() int {
		b := a
		s := 0
		for i := 1; i < len(b)-1; i++ {
			s += b[i-1] - 2*b[i] + b[i+1]
		}
		return s
	})
	try("guarded", func() int {
		b := a
		s := 0
		for i := -3; i <= len(b)+2; i++ {
			if i > 0 && i < len(b) {
				s += b[i] + b[i-1]
			}
		}
		return s
	})
	try("negative", func() int {
		b := a
		s := 0
		for i := -3; i < 10; i++ {
			seen += 100
			s += b[i+2]
		}
		return s
	})
	fmt.Println(seen)
	small(a)
	steps(a)
	none(a)
}

func small(a []int) {
	try("uint8 goes round", func() int {
		b := a
		s := 0
		for i := uint8(250); i < 255; i++ {
			s += b[i+10]
		}
		return s
	})
	try("uint8 goes below", func() int {
		b := a
		s := 0
		for i := uint8(0); i < 12; i++ {
			s += b[(i-3)&15]
		}
		return s
	})
	try("uint8 minus", func() int {
		b := a
		s := 0
		for i := uint8(2); i < 12; i++ {
			s += b[i-3]
		}
		return s
	})
	try("int8", func() int {
		b := a
		s := 0
		for i := int8(118); i < 127; i++ {
			s += b[i-118] + b[(i+10)&3]
		}
		return s
	})
	try("int8 minus", func() int {
		b := a
		s := 0
		for i := int8(120); i < 126; i++ {
			s += b[i+10]
		}
		return s
	})
	try("far", func() int {
		b := a
		s := 0
		for i := math.MaxInt - 3; i < math.MaxInt; i++ {
			s += b[i-(math.MaxInt-3)]
		}
		return s
	})
	try("round the end", func() int {
		b := a
		s, n := 0, 0
		for i := math.MaxInt - 3; i <= math.MaxInt && n < 8; i++ {
			n++
			s += b[i&7]
		}
		return s
	})
}

func steps(a []int) {
	for _, step := range []int{1, 3, 7, 100} {
		try("step", func() int {
			b, by := a, step
			s := 0
			for i := 2; i < len(b); i += by {
				s += b[i] - b[i-2]
			}
			return s
		})
	}
	try("last", func() int {
		b := a
		s := 0
		for i := 0; i <= len(b); i += 5 {
			s += b[i]
		}
		return s
	})
	try("down", func() int {
		b := a
		s := 0
		for i := len(b) - 1; i >= -1; i-- {
			s += b[i]
		}
		return s
	})
	try("moved", func() int {
		b := a
		s := 0
		for i := 0; i < len(b); i++ {
			s += b[i]
			i += 2
		}
		return s
	})
	try("bound moves", func() int {
		b, n := a, 30
		s := 0
		for i := 0; i < n; i++ {
			s += b[i]
			n -= 2
		}
		return s
	})
}

func none(a []int) {
	try("no trips", func() int {
		b := a[:2]
		s := 0
		for i := 10; i < 5; i++ {
			s += b[i]
		}
		for i := 50; i < len(b); i++ {
			s += b[i+100]
		}
		return s
	})
}
