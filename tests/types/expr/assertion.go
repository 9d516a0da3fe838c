package main

import "fmt"

type I interface{ M(int) string }
type V struct{}

func (V) M(int) string { return "" }

type P struct{}

func (*P) M(int) string { return "" }

type W struct{}

func (W) M(string) string { return "" }

type C struct{}

func (C) m(int) string { return "" }

type D struct{}

func (D) N() {}

type F struct{ M int }

func main() {
	var i I = V{}
	i = &V{}
	i = P{} // ERROR "cannot use P\{\} \(value of struct type P\) as I value in assignment: P does not implement I \(method M has pointer receiver\)"
	i = &P{}
	i = W{} // ERROR "cannot use W\{\} \(value of struct type W\) as I value in assignment: W does not implement I \(wrong type for method M\)\n\t\thave M\(string\) string\n\t\twant M\(int\) string"
	i = C{} // ERROR "cannot use C\{\} \(value of struct type C\) as I value in assignment: C does not implement I \(missing method M\)\n\t\thave m\(int\) string\n\t\twant M\(int\) string"
	i = D{} // ERROR "cannot use D\{\} \(value of struct type D\) as I value in assignment: D does not implement I \(missing method M\)"
	i = F{} // ERROR "cannot use F\{\} \(value of struct type F\) as I value in assignment: F does not implement I \(F\.M is a field, not a method\)"
	i = 1 // ERROR "cannot use 1 \(constant of type int\) as I value in assignment: int does not implement I \(missing method M\)"
	i = nil
	i = "a" // ERROR "cannot use \"a\" \(constant of type string\) as I value in assignment: string does not implement I \(missing method M\)"
	var v V = i // ERROR "cannot use i \(variable of interface type I\) as V value in variable declaration: need type assertion"
	v = i.(V)
	p := i.(P) // ERROR "impossible type assertion: i\.\(P\)\n\tP does not implement I \(method M has pointer receiver\)"
	w := i.(W) // ERROR "impossible type assertion: i\.\(W\)\n\tW does not implement I \(wrong type for method M\)\n\t\thave M\(string\) string\n\t\twant M\(int\) string"
	_ = i.(*P)
	_ = i.(int) // ERROR "impossible type assertion: i\.\(int\)\n\tint does not implement I \(missing method M\)"
	_ = i.(fmt.Stringer)
	_ = i.(undefined) // ERROR "undefined: undefined"
	_ = v.(V) // ERROR "invalid operation: v \(variable of struct type V\) is not an interface"
	_ = (1).(int) // ERROR "invalid operation: \(1\) \(untyped int constant 1\) is not an interface"
	_, ok := i.(V)
	_, ok = i.(V), 1 // ERROR "cannot use 1 \(untyped int constant\) as bool value in multiple assignment"
	a, b, c := i.(V) // ERROR "declared and not used: a" "declared and not used: b" "declared and not used: c" "assignment mismatch: 3 variables but 1 value"
	var e error = i // ERROR "cannot use i \(variable of interface type I\) as error value in variable declaration: I does not implement error \(missing method Error\)"
	e = fmt.Errorf("a")
	var s fmt.Stringer = e // ERROR "cannot use e \(variable of interface type error\) as fmt\.Stringer value in variable declaration: error does not implement fmt\.Stringer \(missing method String\)"
	var any1 any = e
	e = any1 // ERROR "cannot use any1 \(variable of interface type any\) as error value in assignment: interface\{\} does not implement error \(missing method Error\)"
	i = any1 // ERROR "cannot use any1 \(variable of interface type any\) as I value in assignment: interface\{\} does not implement I \(missing method M\)"
	_ = any1.M // ERROR "any1\.M undefined \(type any has no field or method M\)"
	_ = any1.(I).M(1)
	var pi *I = &i
	pi.M(1) // ERROR "pi\.M undefined \(type \*I is pointer to interface, not interface\)"
	(*pi).M(1)
	i = pi // ERROR "cannot use pi \(variable of type \*I\) as I value in assignment: \*I does not implement I \(type \*I is pointer to interface, not interface\)"
	_ = []I{V{}, P{}, nil} // ERROR "cannot use P\{\} \(value of struct type P\) as I value in array or slice literal: P does not implement I \(method M has pointer receiver\)"
	_ = []any{1, "a"}
	var ia []any = []int{1} // ERROR "cannot use \[\]int\{…\} \(value of type \[\]int\) as \[\]any value in variable declaration"
	var f func() = main() // ERROR "declared and not used: f" "main\(\) \(no value\) used as value"
	f = func(int) {} // ERROR "cannot use func\(int\) \{\} \(value of type func\(int\)\) as func\(\) value in assignment"
	var ch chan I = make(chan V) // ERROR "cannot use make\(chan V\) \(value of type chan V\) as chan I value in variable declaration"
	var ro <-chan int = make(chan int)
	var wo chan<- int = ro // ERROR "cannot use ro \(variable of type <-chan int\) as chan<- int value in variable declaration"
	_, _, _, _, _, _, _, _ = v, p, w, ok, s, ia, ch, wo
}
