package main

import "errors"

func a() int {} // ERROR "missing return"
func b() int {
	for {
	}
}
func c() int {
	for {
		break
	}
} // ERROR "missing return"
func d(x int) int {
	if x > 0 {
		return 1
	} else {
		panic("x")
	}
}
func e(x int) int {
	if x > 0 {
		return 1
	}
} // ERROR "missing return"
func f(x int) int {
	switch x {
	case 1:
		return 1
	default:
		return 2
	}
}
func g(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR "missing return"
func h(x int) int {
	switch {
	case x > 1:
		break
	default:
		return 2
	}
} // ERROR "missing return"
func i(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
		panic(1)
	}
}
func j() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR "missing return"
func k() int {
	select {}
}
func l(ch chan int) int {
	select {
	case <-ch:
		return 1
	case ch <- 1:
	}
} // ERROR "missing return"
func m() int {
	goto L
L:
	return 1
}
func n(x int) int {
	switch x {
	case 1:
		fallthrough
	case 2:
		return 1
	default:
		return 3
	}
}
func o() int {
	{
		return 1
	}
}
func p() int {
	for i := range 3 {
		return i
	}
} // ERROR "missing return"
func q() (int, error) {
	return 1 // ERROR "not enough return values\n\thave \(number\)\n\twant \(int, error\)"
}
func r() (int, error) {
	return 1, nil, 2 // ERROR "too many return values\n\thave \(number, nil, number\)\n\twant \(int, error\)"
}
func s() (int, error) {
	return // ERROR "not enough return values\n\thave \(\)\n\twant \(int, error\)"
}
func t() (x int, err error) {
	{
		x := 2
		_ = x
		return // ERROR "result parameter x not in scope at return\n\t\./returns\.go:111:3: inner declaration of var x int"
	}
}
func u() {
	return 1 // ERROR "too many return values\n\thave \(number\)\n\twant \(\)"
}
func v() (int, error) {
	return q()
}
func w() int {
	return q() // ERROR "too many return values\n\thave \(int, error\)\n\twant \(int\)"
}
func x() (string, error) {
	return q() // ERROR "cannot use 1st function result \(value of type int\) as string value in return statement"
}
func y() error {
	return errors.New("a"), 1 // ERROR "too many return values\n\thave \(error, number\)\n\twant \(error\)"
}
func z() int {
	return "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in return statement"
}
func aa() (a int, b string) {
	return b, a // ERROR "cannot use b \(variable of type string\) as int value in return statement" "cannot use a \(variable of type int\) as string value in return statement"
}
func bb() func() int {
	return func() int {
	} // ERROR "missing return"
}
func cc() int {
	panic := func(int) {}
	panic(1)
} // ERROR "missing return"
func dd() int {
	for true {
	}
} // ERROR "missing return"
func ee() (int, string) {
	return 1.5, 2 // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in return statement \(truncated\)" "cannot use 2 \(untyped int constant\) as string value in return statement"
}
func ff() {
	return none() // ERROR "none\(\) \(no value\) used as value"
}
func none() {}

func main() {
	return nil // ERROR "too many return values\n\thave \(nil\)\n\twant \(\)"
}
