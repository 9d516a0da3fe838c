// Complex numbers: arithmetic, infinities, in maps, interfaces and panics.
package main

import (
	"fmt"
	"math"
)

type C complex64

func main() {
	a, b := 1+2i, 3-1i
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b)
	var c C = 1i
	c *= c
	c += 2
	fmt.Println(c, real(c), imag(c), complex(real(c), 2))
	var z complex128
	fmt.Println(a/z, z/z, complex(math.Inf(1), 0)*a)
	fmt.Println(complex64(a)/complex64(b), complex128(complex64(0.1+0.2i)))
	m := map[complex128]string{1i: "i", a: "a"}
	fmt.Println(m[1i], m[1+2i], len(m))
	fmt.Printf("%v %.2f %T %T\n", a, b, c, real(c))
	println(a, c)
	x := []complex128{1, 2i}
	for i := range x {
		x[i] /= 2
		x[i]++
	}
	fmt.Println(x, complex(1, math.NaN()) == complex(1, math.NaN()))
	var i any = a
	switch v := i.(type) {
	case complex64:
		fmt.Println("64")
	case complex128:
		fmt.Println("128", v)
	}
	r := real(2i * 2i)
	fmt.Println(r, imag(3))
	inf := math.Inf(1)
	fmt.Println(complex(inf, 1)/complex(1, 1), complex(1, 1)/complex(inf, 1), complex(inf, inf)*complex(1, 0))
	defer func() { fmt.Println(recover()) }()
	panic(a)
}
