package main

import (
	"fmt"
	"os"
	str "strings"
	. "strconv"
)

type Animal interface {
	Sound() string
	private()
}
type Dog struct{ name string }

func (d Dog) Sound() string   { return d.name }
func (d *Dog) Rename(s string) { d.name = s }
func (d Dog) private()        {}

type Node struct {
	val  int
	next *Node
}
type Inner struct{ A, B int }
type Inner2 struct{ A int }
type Outer struct {
	Inner
	*Inner2
	C int
}

func apply(f func(int) int, x int) int { return f(x) }
func variadic(pre string, xs ...int)   {}
func multi() (int, error)              { return 0, nil }

type Fn func(int) int

func (f Fn) Call() int { return f(1) }

func main() {
	x := 1
	"a"(x) // ERROR "invalid operation: cannot call \"a\" \(untyped string constant\): untyped string is not a function"
	y := 2
	undefined(y) // ERROR "undefined: undefined"
	var a Animal = Dog{}
	a = &Dog{}
	a.Rename("x") // ERROR "a\.Rename undefined \(type Animal has no field or method Rename\)"
	Dog{}.Rename("x") // ERROR "cannot call pointer method Rename on Dog"
	d := Dog{}
	d.Rename() // ERROR "not enough arguments in call to d\.Rename\n\thave \(\)\n\twant \(string\)"
	f := d.Sound
	f(1) // ERROR "too many arguments in call to f\n\thave \(number\)\n\twant \(\)"
	g := Dog.Sound
	g() // ERROR "not enough arguments in call to g\n\thave \(\)\n\twant \(Dog\)"
	g(&d) // ERROR "cannot use &d \(value of type \*Dog\) as Dog value in argument to g"
	h := (*Dog).Rename
	h(d, "a") // ERROR "cannot use d \(variable of struct type Dog\) as \*Dog value in argument to h"
	h(&d, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to h"
	var n *Node
	n.next.next.val = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	n.next.prev = nil // ERROR "n\.next\.prev undefined \(type \*Node has no field or method prev\)"
	n.next = Node{} // ERROR "cannot use Node\{\} \(value of struct type Node\) as \*Node value in assignment"
	n = &Node{1, nil, 2} // ERROR "too many values in struct literal of type Node"
	o := Outer{}
	_ = o.A // ERROR "ambiguous selector o\.A"
	_ = o.B + "a" // ERROR "invalid operation: o\.B \+ \"a\" \(mismatched types int and untyped string\)"
	_ = o.D // ERROR "o\.D undefined \(type Outer has no field or method D\)"
	o.Inner.A = "x" // ERROR "cannot use \"x\" \(untyped string constant\) as int value in assignment"
	_ = apply(func(s string) int { return 0 }, 1) // ERROR "cannot use func\(s string\) int \{…\} \(value of type func\(s string\) int\) as func\(int\) int value in argument to apply"
	_ = apply(func(i int) int { return i }, "a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to apply"
	_ = apply(Fn(nil), 1)
	_ = apply(multi) // ERROR "not enough arguments in call to apply\n\thave \(func\(\) \(int, error\)\)\n\twant \(func\(int\) int, int\)"
	variadic("a", multi()) // ERROR "multiple-value multi\(\) \(value of type \(int, error\)\) in single-value context"
	variadic("a", 1, 2.0, 'c', "d") // ERROR "cannot use \"d\" \(untyped string constant\) as int value in argument to variadic"
	var e error = "a" // ERROR "cannot use \"a\" \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
	e = fmt.Errorf // ERROR "cannot use fmt\.Errorf \(value of type func\(format string, a \.\.\.any\) \(err error\)\) as error value in assignment: func\(format string, a \.\.\.any\) \(err error\) does not implement error \(missing method Error\)"
	e = Dog{} // ERROR "cannot use Dog\{\} \(value of struct type Dog\) as error value in assignment: Dog does not implement error \(missing method Error\)"
	v, err := multi(), nil // ERROR "multiple-value multi\(\) \(value of type \(int, error\)\) in single-value context" "use of untyped nil in multiple assignment"
	_, err2 := Atoi("1")
	_ = Itoa("1") // ERROR "cannot use \"1\" \(untyped string constant\) as int value in argument to Itoa"
	_ = str.Repeat("a", "b") // ERROR "cannot use \"b\" \(untyped string constant\) as int value in argument to str\.Repeat"
	_ = str.repeat // ERROR "undefined: str\.repeat \(but have Repeat\)"
	_ = os.Args[0] + 1 // ERROR "invalid operation: os\.Args\[0\] \+ 1 \(mismatched types string and untyped int\)"
	_ = os.Args + 1 // ERROR "invalid operation: os\.Args \+ 1 \(mismatched types \[\]string and untyped int\)"
	fmt.Println(undefinedName, fmt.undefined) // ERROR "undefined: undefinedName" "undefined: fmt\.undefined"
	len := 3
	_ = len("abc") // ERROR "invalid operation: cannot call len \(variable of type int\): int is not a function"
	nil := 1
	_ = nil + 1
	int := "a"
	var z int // ERROR "int \(local variable\) is not a type"
	true := false
	if true {
	}
	string := func(i float64) float64 { return i }
	_ = string(1) + "a" // ERROR "invalid operation: string\(1\) \+ \"a\" \(mismatched types float64 and untyped string\)"
	const k = 10
	k = 5 // ERROR "cannot assign to k \(neither addressable nor a map index expression\)"
	k++ // ERROR "cannot assign to k \(neither addressable nor a map index expression\)"
	const m = x // ERROR "x \(variable of type int\) is not constant"
	const arr = [2]bool{} // ERROR "\[2\]bool\{\} \(value of type \[2\]bool\) is not constant"
	_ = func() (a, b float64) { return 1 } // ERROR "not enough return values\n\thave \(number\)\n\twant \(float64, float64\)"

	_ = struct{ a, a float64 }{} // ERROR "a redeclared\n\t\./misc\.go:104:14: other declaration of a"
	_ = [...]float64{1, 2, 3}[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = [](func() bool){main} // ERROR "cannot use main \(value of type func\(\)\) as func\(\) bool value in array or slice literal"
	_ = map[[]bool]bool{} // ERROR "invalid map key type \[\]bool"
	_ = map[func()]bool{} // ERROR "invalid map key type func\(\)"
	var fp *func()
	fp() // ERROR "invalid operation: cannot call fp \(variable of type \*func\(\)\): \*func\(\) is not a function"
	(*fp)()
	var arr2 [2][3]float64
	_ = arr2[2][0] // ERROR "invalid argument: index 2 out of bounds \[0:2\]"
	_ = arr2[0][3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	arr2[0] = [2]float64{} // ERROR "cannot use \[2\]float64\{\} \(value of type \[2\]float64\) as \[3\]float64 value in assignment"
	_ = arr2 == [2][3]float64{}
	var mm map[string]bool // ERROR "string \(local variable\) is not a type"
	_, _, _, _, _, _ = v, err, err2, z, e, mm
	_ = main() // ERROR "main\(\) \(no value\) used as value"
	_ = a.(Dog).name.x // ERROR "a\.\(Dog\)\.name\.x undefined \(type string has no field or method x\)"
	_ = (Dog).Sound(d)
	_ = (*Dog).Sound
	_ = Animal.Sound
	_ = Animal.Missing // ERROR "Animal\.Missing undefined \(type Animal has no field or method Missing\)"
	_ = Dog.name // ERROR "operand for field selector name must be value of type Dog"
	_ = Dog.private
	_ = d.private() // ERROR "d\.private\(\) \(no value\) used as value"
	_ = fmt.Stringer.String
	_ = fmt.Stringer(d) // ERROR "cannot convert d \(variable of struct type Dog\) to type fmt\.Stringer: Dog does not implement fmt\.Stringer \(missing method String\)"
	_ = interface{ Sound() float64 }(d) // ERROR "cannot convert d \(variable of struct type Dog\) to type interface\{Sound\(\) float64\}: Dog does not implement interface\{Sound\(\) float64\} \(wrong type for method Sound\)\n\t\thave Sound\(\) string\n\t\twant Sound\(\) float64"
	_ = *&d
	_ = &*fp
	_ = **fp // ERROR "invalid operation: cannot indirect \*fp \(variable of type func\(\)\)"
	_ = -d // ERROR "invalid operation: operator - not defined on d \(variable of struct type Dog\)"
	_ = d + d // ERROR "invalid operation: operator \+ not defined on d \(variable of struct type Dog\)"
	_ = d == a
	_ = d == &d // ERROR "invalid operation: d == &d \(mismatched types Dog and \*Dog\)"
	_ = !d // ERROR "invalid operation: operator ! not defined on d \(variable of struct type Dog\)"
	_ = a == nil // ERROR "invalid operation: a == nil \(mismatched types Animal and int\)"
	_ = fp == fp
	_ = mm["a"]["b"] // ERROR "cannot index mm\[\"a\"\] \(map index expression of type bool\)"
	_ = mm["a"].x // ERROR "mm\[\"a\"\]\.x undefined \(type bool has no field or method x\)"
	mm.x = 1
	_ = (((x)))
	_ = (undefined3) // ERROR "undefined: undefined3"
	_ = iota // ERROR "cannot use iota outside constant declaration"
	_ = _ // ERROR "cannot use _ as value or type"
	_.x = 1 // ERROR "cannot use _ as value or type"
	_() // ERROR "cannot use _ as value or type"
}
