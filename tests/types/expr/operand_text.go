package main

type Celsius float64
type Pair struct{ a, b int }

var (
	n    int
	s    = "text"
	p    *int
	c    Celsius
	pair Pair
	e    error
	any_ any
	f    func(int) string
	m    map[string]int
	ch   chan int
)

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	var i int
	i = s // ERROR "cannot use s \(variable of type string\) as int value in assignment"
	i = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	i = 1.5 // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in assignment \(truncated\)"
	i = 'x' + 0.5 // ERROR "cannot use 'x' \+ 0\.5 \(untyped float constant 120\.5\) as int value in assignment \(truncated\)"
	i = 1 << 70 // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in assignment \(overflows\)"
	i = c // ERROR "cannot use c \(variable of float64 type Celsius\) as int value in assignment"
	i = pair // ERROR "cannot use pair \(variable of struct type Pair\) as int value in assignment"
	i = p // ERROR "cannot use p \(variable of type \*int\) as int value in assignment"
	i = &i // ERROR "cannot use &i \(value of type \*int\) as int value in assignment"
	i = e // ERROR "cannot use e \(variable of interface type error\) as int value in assignment"
	i = any_ // ERROR "cannot use any_ \(variable of interface type any\) as int value in assignment: need type assertion"
	i = f // ERROR "cannot use f \(variable of type func\(int\) string\) as int value in assignment"
	i = m // ERROR "cannot use m \(variable of type map\[string\]int\) as int value in assignment"
	i = m["a"] + "b" // ERROR "invalid operation: m\[\"a\"\] \+ \"b\" \(mismatched types int and untyped string\)"
	i = ch // ERROR "cannot use ch \(variable of type chan int\) as int value in assignment"
	i = <-ch + "x" // ERROR "invalid operation: <-ch \+ \"x\" \(mismatched types int and untyped string\)"
	i = nil // ERROR "cannot use nil as int value in assignment"
	i = true // ERROR "cannot use true \(untyped bool constant\) as int value in assignment"
	i = two() // ERROR "assignment mismatch: 1 variable but two returns 2 values"
	i = none() // ERROR "none\(\) \(no value\) used as value"
	i = len // ERROR "len \(built-in\) must be called"
	i = int // ERROR "int \(type\) is not an expression"
	i = Pair{} // ERROR "cannot use Pair\{\} \(value of struct type Pair\) as int value in assignment"
	i = []int{1} // ERROR "cannot use \[\]int\{…\} \(value of type \[\]int\) as int value in assignment"
	i = func() {} // ERROR "cannot use func\(\) \{\} \(value of type func\(\)\) as int value in assignment"
	i = 1 == 2 // ERROR "cannot use 1 == 2 \(untyped bool constant false\) as int value in assignment"
	i = n == 2 // ERROR "cannot use n == 2 \(untyped bool value\) as int value in assignment"
	i = 2i // ERROR "cannot use 2i \(untyped complex constant \(0 \+ 2i\)\) as int value in assignment \(truncated\)"
	i = "long string constant with many characters in it, more than seventy-two of them, see" // ERROR "cannot use \"long string constant with many characters in it, more than seventy-two of them, see\" \(untyped string constant \"long string constant with many characters in it, more than seventy-t\.\.\.\) as int value in assignment"
	_ = i
}
