package main

import "fmt"

func mandel(c complex128, limit int) int {
	z := complex(0, 0)
	for i := 0; i < limit; i++ {
		z = z*z + c
		if real(z)*real(z)+imag(z)*imag(z) > 4 {
			return i
		}
	}
	return limit
}

func main() {
	a := 3 + 4i
	b := complex(1, -2)
	fmt.Println(a, b, a+b, a-b, a*b, a/b, -a)
	fmt.Println(real(a), imag(b), a == 3+4i, a != b)
	var c complex64 = 1.5 + 2i
	c *= 2
	fmt.Println(c, real(c))
	fmt.Printf("%v %.2f %T %T\n", a, a/3, a, c)
	for _, p := range []complex128{0, 1, -1, 0.3 + 0.5i, -2, 0.25} {
		fmt.Print(mandel(p, 50), " ")
	}
	fmt.Println()
	const k = 2i * 2i
	fmt.Println(k, real(k), int(k))
}
