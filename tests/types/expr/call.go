package main

import (
	"fmt"
	"math"
	"strings"
)

type T struct{ f func(int) int }

func (t *T) ptr(x int) {}
func (t T) val() (int, error) {
	return 0, nil
}

type Str interface{ String() string }

func none()                       {}
func one(a int) int               { return a }
func two(a int, b string)         {}
func pair() (int, string)         { return 1, "" }
func vari(a int, rest ...string)  {}
func anys(rest ...any)            {}
func ret() (a, b int, c string)   { return }

func main() {
	one() // ERROR "not enough arguments in call to one\n\thave \(\)\n\twant \(int\)"
	one(1, 2) // ERROR "too many arguments in call to one\n\thave \(number, number\)\n\twant \(int\)"
	one("a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to one"
	one(1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to one \(truncated\)"
	two(1) // ERROR "not enough arguments in call to two\n\thave \(number\)\n\twant \(int, string\)"
	two(1, 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to two"
	two(pair())
	one(pair()) // ERROR "too many arguments in call to one\n\thave \(int, string\)\n\twant \(int\)"
	vari(pair())
	vari() // ERROR "not enough arguments in call to vari\n\thave \(\)\n\twant \(int, \.\.\.string\)"
	vari("a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to vari"
	vari(1, 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to vari"
	vari(1, "a", 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to vari"
	vari(1, []string{"a"}...)
	vari(1, "a", []string{"a"}...) // ERROR "too many arguments in call to vari\n\thave \(number, string, \[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)"
	vari(1, []int{1}...) // ERROR "cannot use \[\]int\{…\} \(value of type \[\]int\) as \[\]string value in argument to vari"
	vari([]string{}...) // ERROR "not enough arguments in call to vari\n\thave \(\[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)"
	anys(pair())
	anys([]int{1}...) // ERROR "cannot use \[\]int\{…\} \(value of type \[\]int\) as \[\]any value in argument to anys"
	anys(ret())
	one([]int{1}...) // ERROR "cannot use \.\.\. in call to non-variadic one"
	two(ret()) // ERROR "too many arguments in call to two\n\thave \(int, int, string\)\n\twant \(int, string\)"
	one(none()) // ERROR "none\(\) \(no value\) used as value"
	_ = none() // ERROR "none\(\) \(no value\) used as value"
	x := none() // ERROR "declared and not used: x" "none\(\) \(no value\) used as value"
	_ = pair() // ERROR "assignment mismatch: 1 variable but pair returns 2 values"
	_ = one
	one // ERROR "one \(value of type func\(a int\) int\) is not used"
	var t T
	t.f(1)
	t.f("a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to t\.f"
	t.ptr(1)
	t.ptr() // ERROR "not enough arguments in call to t\.ptr\n\thave \(\)\n\twant \(int\)"
	T{}.ptr(1) // ERROR "cannot call pointer method ptr on T"
	T{}.val()
	T.val(t)
	T.ptr(t, 1) // ERROR "invalid method expression T\.ptr \(needs pointer receiver \(\*T\)\.ptr\)"
	(*T).ptr(&t, 1)
	(*T).val(&t)
	T.f(1) // ERROR "operand for field selector f must be value of type T"
	t.missing // ERROR "t\.missing undefined \(type T has no field or method missing\)"
	t.Val() // ERROR "t\.Val undefined \(type T has no field or method Val, but does have method val\)"
	t.F(1) // ERROR "t\.F undefined \(type T has no field or method F, but does have field f\)"
	t.VAL() // ERROR "t\.VAL undefined \(type T has no field or method VAL, but does have method val\)"
	var s Str = t // ERROR "cannot use t \(variable of struct type T\) as Str value in variable declaration: T does not implement Str \(missing method String\)"
	var ps *Str
	ps.String() // ERROR "ps\.String undefined \(type \*Str is pointer to interface, not interface\)"
	s.Missing() // ERROR "s\.Missing undefined \(type Str has no field or method Missing\)"
	s.string() // ERROR "s\.string undefined \(type Str has no field or method string, but does have method String\)"
	fmt.println("a") // ERROR "undefined: fmt\.println \(but have Println\)"
	fmt.Printline("a") // ERROR "undefined: fmt\.Printline"
	fmt.Println // ERROR "fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\) is not used"
	fmt // ERROR "use of package fmt not in selector"
	fmt.Sprint(1, 2)
	_ = fmt // ERROR "use of package fmt not in selector"
	math.Sqrt("a") // ERROR "cannot use \"a\" \(untyped string constant\) as float64 value in argument to math\.Sqrt"
	math.pi = 3 // ERROR "undefined: math\.pi \(but have Pi\)"
	math.Pi = 3 // ERROR "cannot assign to math\.Pi \(neither addressable nor a map index expression\)" "use of package math not in selector"
	strings.ToUpper(1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to strings\.ToUpper"
	strings.toupper("a") // ERROR "undefined: strings\.toupper \(but have ToUpper\)"
	1() // ERROR "invalid operation: cannot call 1 \(untyped int constant\): untyped int is not a function"
	"a"() // ERROR "invalid operation: cannot call \"a\" \(untyped string constant\): untyped string is not a function"
	t() // ERROR "invalid operation: cannot call t \(variable of struct type T\): T is not a function"
	nil() // ERROR "invalid operation: cannot call nil: untyped nil is not a function"
	main.x() // ERROR "main\.x undefined \(type func\(\) has no field or method x\)"
	undefined.x() // ERROR "undefined: undefined"
	undefined(1, y) // ERROR "undefined: undefined" "undefined: y"
	t.undefined(y) // ERROR "t\.undefined undefined \(type T has no field or method undefined\)" "undefined: y"
	int() // ERROR "missing argument in conversion to int"
	int(1, 2) // ERROR "too many arguments in conversion to int"
	int("a") // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	int(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type int"
	int(nil) // ERROR "cannot convert nil to type int"
	string(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type string"
	_ = string(t) // ERROR "cannot convert t \(variable of struct type T\) to type string"
	_ = []byte("a")
	_ = []byte(1) // ERROR "cannot convert 1 \(untyped int constant\) to type \[\]byte"
	_ = []rune([]byte("a")) // ERROR "cannot convert \[\]byte\(\"a\"\) \(value of type \[\]byte\) to type \[\]rune"
	_ = *T(nil) // ERROR "cannot convert nil to type T"
	_ = (*T)(nil)
	_ = (*int)(&t) // ERROR "cannot convert &t \(value of type \*T\) to type \*int"
	_ = float64("1") // ERROR "cannot convert \"1\" \(untyped string constant\) to type float64"
	_ = bool(1) // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	_ = error("a") // ERROR "cannot convert \"a\" \(untyped string constant\) to type error"
	_ = Str(t) // ERROR "cannot convert t \(variable of struct type T\) to type Str: T does not implement Str \(missing method String\)"
	_ = [2]int([]int{1, 2})
	_ = [2]int([]string{}) // ERROR "cannot convert \[\]string\{\} \(value of type \[\]string\) to type \[2\]int"
	_ = int(one) // ERROR "cannot convert one \(value of type func\(a int\) int\) to type int"
	_ = T(1) // ERROR "cannot convert 1 \(untyped int constant\) to type T"
	_ = T(struct{ f func(int) int }{})
	_ = uint8(256) // ERROR "constant 256 overflows uint8"
	_ = uint8(-1) // ERROR "constant -1 overflows uint8"
	_ = int(1e10)
	_ = string(rune(65))
	_ = func()(main) // ERROR "func\(\) main \(type\) is not an expression" "main \(function\) is not a type"
}
