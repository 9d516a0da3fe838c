package main

import "unsafe"

type S struct {
	a int8
	b int64
}

func main() {
	var (
		l  []int
		bs []byte
		m  map[string]int
		ch chan int
		ro <-chan int
		i  int
		f  float64
		f3 float32
		c  complex128
		s  string
		a  [3]int
		pa *[3]int
		st S
		e  any
	)
	_ = append() // ERROR "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	_ = append(l, "a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to append"
	_ = append(l, 1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to append \(truncated\)"
	_ = append(l, l) // ERROR "cannot use l \(variable of type \[\]int\) as int value in argument to append"
	_ = append(l, l...)
	_ = append(bs, "abc"...)
	_ = append(bs, s...)
	_ = append(l, s...) // ERROR "cannot use s \(variable of type string\) as \[\]int value in argument to append"
	_ = append(i, 1) // ERROR "invalid append: argument must be a slice; have i \(variable of type int\)"
	_ = append(nil, 1) // ERROR "invalid append: argument must be a slice; have untyped nil"
	_ = append(a, 1) // ERROR "invalid append: argument must be a slice; have a \(variable of type \[3\]int\)"
	append(l, 1) // ERROR "append\(l, 1\) \(value of type \[\]int\) is not used"
	_ = cap(m) // ERROR "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	_ = cap(s) // ERROR "invalid argument: s \(variable of type string\) for built-in cap"
	_ = cap(a)
	_ = len(i) // ERROR "invalid argument: i \(variable of type int\) for built-in len"
	_ = len(nil) // ERROR "invalid argument: nil for built-in len"
	_ = len(pa)
	_ = len(l, l) // ERROR "invalid operation: too many arguments for len\(l, l\) \(expected 1, found 2\)"
	_ = len(1) // ERROR "invalid argument: 1 \(untyped int constant\) for built-in len"
	len(l) // ERROR "len\(l\) \(value of type int\) is not used"
	clear(l)
	clear(m)
	clear(a) // ERROR "invalid argument: cannot clear a \(variable of type \[3\]int\): argument must be \(or constrained by\) map or slice"
	close(ch)
	close(ro) // ERROR "invalid operation: cannot close receive-only channel ro \(variable of type <-chan int\)"
	close(i) // ERROR "invalid operation: cannot close non-channel i \(variable of type int\)"
	_ = close(ch) // ERROR "close\(ch\) \(no value\) used as value"
	_ = complex(1, f)
	_ = complex(f, f3) // ERROR "invalid operation: complex\(f, f3\) \(mismatched types float64 and float32\)"
	_ = complex(i, i) // ERROR "invalid argument: arguments have type int, expected floating-point"
	_ = complex("a", 1) // ERROR "invalid operation: complex\(\"a\", 1\) \(mismatched types untyped string and untyped float\)"
	_ = complex(1, 2) + c
	_ = real(f) // ERROR "invalid argument: argument has type float64, expected complex type"
	_ = real(c) + f
	_ = imag(1)
	_ = imag("a") // ERROR "invalid argument: argument has type untyped string, expected complex type"
	copy(l, l)
	copy(bs, s)
	copy(bs, "abc")
	copy(l, s) // ERROR "invalid copy: arguments l \(variable of type \[\]int\) and s \(variable of type string\) have different element types int and byte"
	copy(l, bs) // ERROR "invalid copy: arguments l \(variable of type \[\]int\) and bs \(variable of type \[\]byte\) have different element types int and byte"
	copy(i, l) // ERROR "invalid copy: argument must be a slice; have i \(variable of type int\)"
	copy(l, i) // ERROR "invalid copy: argument must be a slice; have i \(variable of type int\)"
	copy(a, l) // ERROR "invalid copy: argument must be a slice; have a \(variable of type \[3\]int\)"
	copy(l) // ERROR "invalid operation: not enough arguments for copy\(l\) \(expected 2, found 1\)"
	delete(m, "a")
	delete(m, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(l, 1) // ERROR "invalid argument: l \(variable of type \[\]int\) is not a map"
	delete(m) // ERROR "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	delete(m, "a", "b") // ERROR "invalid operation: too many arguments for delete\(m, \"a\", \"b\"\) \(expected 2, found 3\)"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, -1) // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 1.5) // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = make([]int, "a") // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = make([]int, 10, 5) // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, 1, 2, 3) // ERROR "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make([]int, f) // ERROR "invalid argument: index f \(variable of type float64\) must be integer"
	_ = make(map[string]int, 1, 2) // ERROR "invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make(chan int, i)
	_ = make() // ERROR "invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)"
	_ = make(S) // ERROR "invalid argument: cannot make S: type must be slice, map, or channel"
	_ = make(5) // ERROR "5 is not a type"
	make([]int, 1) // ERROR "make\(\[\]int, 1\) \(value of type \[\]int\) is not used"
	_ = max(1, 2.5)
	_ = max(i, 2.5) // ERROR "2\.5 \(untyped float constant\) truncated to int"
	_ = max(i, f) // ERROR "invalid argument: mismatched types int \(previous argument\) and float64 \(type of f\)"
	_ = max("a", s)
	_ = max("a", 1) // ERROR "invalid argument: mismatched types untyped string \(previous argument\) and untyped int \(type of 1\)"
	_ = max() // ERROR "invalid operation: not enough arguments for max\(\) \(expected 1, found 0\)"
	_ = max(c, c) // ERROR "invalid argument: c \(variable of type complex128\) cannot be ordered"
	_ = min(l) // ERROR "invalid argument: l \(variable of type \[\]int\) cannot be ordered"
	_ = min(1, 2, 3) + "a" // ERROR "invalid operation: min\(1, 2, 3\) \+ \"a\" \(mismatched types untyped int and untyped string\)"
	_ = new(int)
	_ = new(5)
	_ = new(i)
	_ = new() // ERROR "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(int, int) // ERROR "invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)"
	_ = new(nil) // ERROR "use of untyped nil in argument to new"
	_ = *new("a") + 1 // ERROR "invalid operation: \*new\(\"a\"\) \+ 1 \(mismatched types string and untyped int\)"
	new(int) // ERROR "new\(int\) \(value of type \*int\) is not used"
	panic() // ERROR "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	panic(nil)
	print("a", 1, nil) // ERROR "use of untyped nil in argument to built-in print"
	println(main, l)
	println(l...) // ERROR "invalid operation: invalid use of \.\.\. with built-in println"
	_ = recover(1) // ERROR "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	recover()
	_ = recover() + 1 // ERROR "invalid operation: recover\(\) \+ 1 \(mismatched types interface\{\} and untyped int\)"
	_ = unsafe.Sizeof(st) + "a" // ERROR "invalid operation: unsafe\.Sizeof\(st\) \+ \"a\" \(mismatched types uintptr and untyped string\)"
	var arr1 [unsafe.Sizeof(st)]int = [15]int{} // ERROR "cannot use \[15\]int\{\} \(value of type \[15\]int\) as \[16\]int value in variable declaration"
	var arr2 [unsafe.Offsetof(st.b)]int = [7]int{} // ERROR "cannot use \[7\]int\{\} \(value of type \[7\]int\) as \[8\]int value in variable declaration"
	_ = unsafe.Offsetof(st) // ERROR "invalid argument: st is not a selector expression"
	_ = unsafe.Offsetof(st.c) // ERROR "invalid argument: S has no single field c"
	_ = unsafe.Alignof(st) + 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uintptr"
	_ = unsafe.Pointer(&i)
	_ = unsafe.Pointer(i) // ERROR "cannot convert i \(variable of type int\) to type unsafe\.Pointer"
	_ = unsafe.Pointer(uintptr(0))
	_ = (*int)(unsafe.Pointer(&f))
	_ = unsafe.Slice(&i, 3)
	_ = unsafe.Slice(i, 3) // ERROR "invalid argument: i \(variable of type int\) is not a pointer"
	_ = unsafe.String(&bs[0], -1) // ERROR "invalid argument: length -1 \(constant of type int\) must not be negative"
	_ = unsafe.StringData(1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to unsafe\.StringData"
	_ = unsafe.Missing // ERROR "undefined: unsafe\.Missing"
	unsafe.Sizeof(1) // ERROR "unsafe\.Sizeof\(1\) \(constant 8 of type uintptr\) is not used"
	_ = len // ERROR "len \(built-in\) must be called"
	_ = e + 1 // ERROR "invalid operation: e \+ 1 \(mismatched types any and untyped int\)"
	_ = arr1
	_ = arr2
	x := append // ERROR "append \(built-in\) must be called"
	_ = x
	_ = len(l...) // ERROR "invalid operation: invalid use of \.\.\. with built-in len"
}
