package main

type M map[string]int
type F func(func(int) bool)
type B bool

func main() {
	var (
		l  []int
		a  [3]string
		pa *[3]string
		pl *[]int
		m  M
		s  string
		ch chan int
		so chan<- int
		n  int
		u8 uint8
		f  float64
		st struct{}
		e  any
		f0 func(func() bool)
		f1 F
		f2 func(func(int, string) bool)
		f3 func(func(int, int, int) bool)
		f4 func(func(int))
		f5 func(int)
		f6 func(func(int) bool) int
		f7 func(func(int) B)
		f8 func(func(...int) bool)
		f9 func()
	)
	for i, v := range l { // ERROR "declared and not used: v"
		v = i + "a" // ERROR "invalid operation: i \+ \"a\" \(mismatched types int and untyped string\)"
	}
	for i, v := range a { // ERROR "declared and not used: v"
		v = i // ERROR "cannot use i \(variable of type int\) as string value in assignment"
	}
	for i := range pa {
		_ = i + "a" // ERROR "invalid operation: i \+ \"a\" \(mismatched types int and untyped string\)"
	}
	for range pl { // ERROR "cannot range over pl \(variable of type \*\[\]int\)"
	}
	for k, v := range m { // ERROR "declared and not used: k"
		k = v // ERROR "cannot use v \(variable of type int\) as string value in assignment"
	}
	for i, r := range s {
		_ = r + s // ERROR "invalid operation: r \+ s \(mismatched types rune and string\)"
		_ = i
	}
	for v := range ch {
		_ = v
	}
	for v, w := range ch { // ERROR "declared and not used: v" "range over ch \(variable of type chan int\) permits only one iteration variable"
	}
	for range so { // ERROR "cannot range over so \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}
	for i := range n { // ERROR "declared and not used: i"
		i = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	}
	for i, j := range 10 { // ERROR "declared and not used: i" "range over 10 \(untyped int constant\) permits only one iteration variable"
	}
	for i := range u8 {
		_ = i + n // ERROR "invalid operation: i \+ n \(mismatched types uint8 and int\)"
	}
	for i := range 10 {
		_ = i + u8 // ERROR "invalid operation: i \+ u8 \(mismatched types int and uint8\)"
	}
	for u8 = range 256 { // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in range clause \(overflows\)"
	}
	for f = range 10 { // ERROR "cannot use iteration variable of type float64"
	}
	for range 1.5 { // ERROR "cannot range over 1\.5 \(untyped float constant\)"
	}
	for range 1e3 { // ERROR "cannot range over 1e3 \(untyped float constant 1000\)"
	}
	for range f { // ERROR "cannot range over f \(variable of type float64\)"
	}
	for range st { // ERROR "cannot range over st \(variable of type struct\{\}\)"
	}
	for range e { // ERROR "cannot range over e \(variable of interface type any\)"
	}
	for range nil { // ERROR "cannot range over nil"
	}
	for range f0 {
	}
	for x := range f0 { // ERROR "range over f0 \(variable of type func\(func\(\) bool\)\) permits no iteration variables"
	}
	for x := range f1 {
		_ = x + "a" // ERROR "invalid operation: x \+ \"a\" \(mismatched types int and untyped string\)"
	}
	for x, y := range f1 { // ERROR "declared and not used: x" "range over f1 \(variable of func type F\) permits only one iteration variable"
	}
	for x, y := range f2 { // ERROR "declared and not used: x"
		x = y // ERROR "cannot use y \(variable of type string\) as int value in assignment"
	}
	for range f3 { // ERROR "cannot range over f3 \(variable of type func\(func\(int, int, int\) bool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func has too many parameters"
	}
	for range f4 { // ERROR "cannot range over f4 \(variable of type func\(func\(int\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool"
	}
	for range f5 { // ERROR "cannot range over f5 \(variable of type func\(int\)\): func must be func\(yield func\(\.\.\.\) bool\): argument is not func"
	}
	for range f6 { // ERROR "cannot range over f6 \(variable of type func\(func\(int\) bool\) int\): func must be func\(yield func\(\.\.\.\) bool\): unexpected results"
	}
	for range f7 { // ERROR "cannot range over f7 \(variable of type func\(func\(int\) B\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func returns user-defined boolean, not bool"
	}
	for range f8 { // ERROR "cannot range over f8 \(variable of type func\(func\(\.\.\.int\) bool\)\): yield func of type func\(\.\.\.int\) bool cannot be variadic"
	}
	for range f9 { // ERROR "cannot range over f9 \(variable of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	var x int // ERROR "declared and not used: x"
	var y string // ERROR "declared and not used: y"
	for x, y = range l { // ERROR "cannot use y \(value of type int\) as string value in assignment"
	}
	for y = range m {
	}
	for x = range m { // ERROR "cannot use x \(value of type string\) as int value in assignment"
	}
	for x, m["a"] = range l {
	}
	for _, _ = range l {
	}
	for _ = range l {
	}
	for _, _ := range l { // ERROR "no new variables on left side of :="
	}
	for x := range undefined { // ERROR "undefined: undefined"
		_ = x
	}
	for undefined = range l { // ERROR "undefined: undefined"
	}
	for i := range l { // ERROR "declared and not used: i"
	}
	for range 'a' {
	}
	for i := range "abc" {
		var r rune = i // ERROR "declared and not used: r" "cannot use i \(variable of type int\) as rune value in variable declaration"
	}
	for range two() { // ERROR "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	}
	for range none() { // ERROR "none\(\) \(no value\) used as value"
	}
	for range int { // ERROR "int \(type\) is not an expression"
	}
	for range len { // ERROR "len \(built-in\) must be called"
	}
	const c = 10
	for i := range c {
		_ = i << f // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	}
	for len(l) = range l { // ERROR "cannot assign to len\(l\) \(neither addressable nor a map index expression\)"
	}
	var arr [len(a)]int
	for i := range len(arr) {
		arr[i] = "x" // ERROR "cannot use \"x\" \(untyped string constant\) as int value in assignment"
	}
}

func two() (int, int) { return 1, 2 }
func none()           {}
