package main

type I interface{ M() }
type T struct{}

func (T) M() {}

type P struct{}

func (*P) M() {}

type E int

func main() {
	var (
		n int
		s string
		f float64
		i I
		e any
		l []int
		b bool
		x E
	)
	switch n {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch\n\t\./switches\.go:26:7: previous case"
	case "a": // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	case 1.5: // ERROR "1\.5 \(untyped float constant\) truncated to int"
	case 1.0: // ERROR "duplicate case 1\.0 \(constant 1 of type int\) in expression switch\n\t\./switches\.go:26:7: previous case"
	case s: // ERROR "invalid case s in switch on n \(mismatched types string and int\)"
	case nil: // ERROR "cannot convert nil to type int"
	case 'a':
	case 97: // ERROR "duplicate case 97 \(constant of type int\) in expression switch\n\t\./switches\.go:32:7: previous case"
	case x: // ERROR "invalid case x in switch on n \(mismatched types E and int\)"
	}
	switch s {
	case "a":
	case "a": // ERROR "duplicate case \"a\" \(constant of type string\) in expression switch\n\t\./switches\.go:37:7: previous case"
	case s + "b":
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type string"
	}
	switch f {
	case 1:
	case 1.0: // ERROR "duplicate case 1\.0 \(constant 1 of type float64\) in expression switch\n\t\./switches\.go:43:7: previous case"
	case 2i: // ERROR "2i \(untyped complex constant \(0 \+ 2i\)\) overflows float64"
	}
	switch {
	case true:
	case true:
	case n: // ERROR "invalid case n in switch on true \(mismatched types int and bool\)"
	case n > 1:
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	case b && n: // ERROR "invalid operation: b && n \(mismatched types bool and int\)"
	}
	switch l {
	case nil:
	case l: // ERROR "invalid case l in switch on l \(slice can only be compared to nil\)"
	}
	switch e {
	case 1:
	case "a":
	case nil:
	case 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch\n\t\./switches\.go:60:7: previous case"
	case l: // ERROR "invalid case l in switch on e \(slice can only be compared to nil\)"
	case int64(1):
	}
	switch i {
	case T{}:
	case P{}: // ERROR "invalid case P\{\} in switch on i \(mismatched types P and I\)"
	case nil:
	}
	switch x := 5; x {
	}
	switch x := 5; { // ERROR "declared and not used: x"
	}
	switch main {
	}
	switch nil { // ERROR "use of untyped nil in switch expression"
	}
	switch 1 << 70 { // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in switch expression \(overflows\)"
	}
	switch n := n.(type) { // ERROR "n declared and not used" "n \(variable of type int\) is not an interface"
	}
	switch e.(type) {
	case int, string, int: // ERROR "duplicate case int in type switch\n\t\./switches\.go:85:7: previous case"
	case nil:
	case nil: // ERROR "duplicate case nil in type switch\n\t\./switches\.go:86:7: previous case"
	case error:
	case undefined: // ERROR "undefined: undefined"
	case 5: // ERROR "5 is not a type"
	case []int:
	case []int: // ERROR "duplicate case \[\]int in type switch\n\t\./switches\.go:91:7: previous case"
	}
	switch v := e.(type) { // ERROR "v declared and not used"
	case int:
	}
	switch v := e.(type) {
	case int:
		_ = v + "a" // ERROR "invalid operation: v \+ \"a\" \(mismatched types int and untyped string\)"
	case string, error:
		_ = v + "a" // ERROR "invalid operation: v \+ \"a\" \(mismatched types any and string\)"
	case nil:
		_ = v.x // ERROR "v\.x undefined \(type any has no field or method x\)"
	default:
		v.x() // ERROR "v\.x undefined \(type any has no field or method x\)"
	}
	switch i.(type) {
	case T:
	case P: // ERROR "impossible type switch case: P\n\ti \(variable of interface type I\) cannot have dynamic type P \(method M has pointer receiver\)"
	case *P:
	case int: // ERROR "impossible type switch case: int\n\ti \(variable of interface type I\) cannot have dynamic type int \(missing method M\)"
	case error:
	}
	switch _ := e.(type) { // ERROR "no new variable on left side of :="
	}
	switch e := e.(type) { // ERROR "e declared and not used"
	case int:
		e = 2
	}
	switch n {
	default:
	case 1:
	default: // ERROR "multiple defaults \(first at \./switches\.go:121:2\)"
	}
	switch e.(type) {
	default:
	default: // ERROR "multiple defaults \(first at \./switches\.go:126:2\)"
	}
	switch (T{}) {
	case T{}:
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type struct\{\}"
	}
	switch two() { // ERROR "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	}
	switch none() { // ERROR "none\(\) \(no value\) used as value"
	}
	if n { // ERROR "non-boolean condition in if statement"
	}
	if n = 1; l { // ERROR "non-boolean condition in if statement"
	}
	if two() { // ERROR "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	}
	if e == 1 {
	}
	for n { // ERROR "non-boolean condition in for statement"
	}
	for ; l; { // ERROR "non-boolean condition in for statement"
	}
	if e { // ERROR "non-boolean condition in if statement"
	}
}

func two() (int, int) { return 1, 2 }
func none()           {}
