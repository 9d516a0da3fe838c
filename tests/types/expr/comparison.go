package main

type T struct {
	f []int
}
type U struct {
	a int
	b [2]map[string]int
}
type I interface{ M() }
type J interface{ N() }
type X int

func (X) M() {}

func main() {
	var (
		a  []int
		m  map[string]int
		f  func()
		t  T
		u  U
		i  I
		j  J
		x  X
		n  int
		s  string
		p  *int
		q  *X
		e  any
		ch chan int
		rc <-chan int
		ar [2]T
	)
	_ = a == a // ERROR "invalid operation: a == a \(slice can only be compared to nil\)"
	_ = a == nil
	_ = nil == a
	_ = m == m // ERROR "invalid operation: m == m \(map can only be compared to nil\)"
	_ = f == f // ERROR "invalid operation: f == f \(func can only be compared to nil\)"
	_ = f != nil
	_ = t == t // ERROR "invalid operation: t == t \(struct containing \[\]int cannot be compared\)"
	_ = u == u // ERROR "invalid operation: u == u \(struct containing \[2\]map\[string\]int cannot be compared\)"
	_ = ar == ar // ERROR "invalid operation: ar == ar \(\[2\]T cannot be compared\)"
	_ = i == i
	_ = i == j // ERROR "invalid operation: i == j \(mismatched types I and J\)"
	_ = i == x
	_ = j == x // ERROR "invalid operation: j == x \(mismatched types J and X\)"
	_ = x == n // ERROR "invalid operation: x == n \(mismatched types X and int\)"
	_ = x == 1
	_ = x == 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = n == s // ERROR "invalid operation: n == s \(mismatched types int and string\)"
	_ = n == nil // ERROR "invalid operation: n == nil \(mismatched types int and untyped nil\)"
	_ = s == nil // ERROR "invalid operation: s == nil \(mismatched types string and untyped nil\)"
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = p == nil
	_ = p == q // ERROR "invalid operation: p == q \(mismatched types \*int and \*X\)"
	_ = p == 0 // ERROR "invalid operation: p == 0 \(mismatched types \*int and untyped int\)"
	_ = e == 1
	_ = e == "a"
	_ = e == nil
	_ = e == a // ERROR "invalid operation: e == a \(slice can only be compared to nil\)"
	_ = e < 1 // ERROR "invalid operation: e < 1 \(operator < not defined on interface\)"
	_ = ch == rc
	_ = rc == ch
	_ = p < p // ERROR "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = t < t // ERROR "invalid operation: t < t \(operator < not defined on struct\)"
	_ = a < a // ERROR "invalid operation: a < a \(operator < not defined on slice\)"
	_ = i < i // ERROR "invalid operation: i < i \(operator < not defined on interface\)"
	_ = true < false // ERROR "invalid operation: true < false \(operator < not defined on untyped bool\)"
	_ = (n == 1) == (s == "")
	_ = n == true // ERROR "invalid operation: n == true \(mismatched types int and untyped bool\)"
	_ = 'a' == "a" // ERROR "invalid operation: 'a' == \"a\" \(mismatched types untyped rune and untyped string\)"
	_ = 1 == "a" // ERROR "invalid operation: 1 == \"a\" \(mismatched types untyped int and untyped string\)"
	_ = [2]int{1, 2} == [2]int{}
	_ = [2]int{} == [3]int{} // ERROR "invalid operation: \[2\]int\{\} == \[3\]int\{\} \(mismatched types \[2\]int and \[3\]int\)"
	_ = struct{ a int }{} == struct{ a int }{}
	_ = &n == &n
	_ = n < 1 < 2 // ERROR "invalid operation: n < 1 < 2 \(mismatched types untyped bool and untyped int\)"
	_ = !n // ERROR "invalid operation: operator ! not defined on n \(variable of type int\)"
	_ = -s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = +p // ERROR "invalid operation: operator \+ not defined on p \(variable of type \*int\)"
	_ = ^1.5 // ERROR "invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)"
	_ = ~n // ERROR "cannot use ~ outside of interface or type constraint \(use \^ for bitwise complement\)"
	_ = &1 // ERROR "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &n + 1 // ERROR "invalid operation: &n \+ 1 \(mismatched types \*int and untyped int\)"
	_ = &main // ERROR "invalid operation: cannot take address of main \(value of type func\(\)\)"
	_ = &s[0] // ERROR "invalid operation: cannot take address of s\[0\] \(value of type byte\)"
	_ = &m["a"] // ERROR "invalid operation: cannot take address of m\[\"a\"\] \(map index expression of type int\)"
	_ = &T{}
	_ = &(T{})
	_ = *n // ERROR "invalid operation: cannot indirect n \(variable of type int\)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
	_ = *e // ERROR "invalid operation: cannot indirect e \(variable of interface type any\)"
	_ = <-n // ERROR "invalid operation: cannot receive from non-channel int n \(variable of type int\)"
	_ = <-(chan<- int)(ch) // ERROR "invalid operation: cannot receive from send-only channel chan<- int \(chan<- int\)\(ch\) \(value of type chan<- int\)"
}
