package main

type integer interface{ ~int | ~uint8 }
type float interface{ ~float32 | ~float64 }
type complexes interface{ ~complex64 | ~complex128 }
type stringer interface{ String() string }

func arithmetic[I integer, F float, S ~string | ~[]byte, A any](i I, f F, s S, a A) {
	_, _, _ = i+i, f+f, s+s // ERROR "invalid operation: operator \+ not defined on s \(variable of type S constrained by ~string \| ~\[\]byte\)"
	_, _ = a+a, i+f // ERROR "invalid operation: operator \+ not defined on a \(variable of type A constrained by any\)" "invalid operation: i \+ f \(mismatched types I and F\)"
	_, _, _ = i%2, f%2, i/0 // ERROR "invalid operation: operator % not defined on f \(variable of type F constrained by float\)" "invalid operation: division by zero"
	_, _ = f/0, i<<1
	_, _, _ = f<<1, 1<<i, 1<<f // ERROR "invalid operation: shifted operand f \(variable of type F constrained by float\) must be integer" "invalid operation: shift count f \(variable of type F constrained by float\) must be integer"
	_, _, _ = -i, -s, ^f // ERROR "invalid operation: operator - not defined on s \(variable of type S constrained by ~string \| ~\[\]byte\)" "invalid operation: operator \^ not defined on f \(variable of type F constrained by float\)"
	_, _, _ = !i, i && i, i &^ 1 // ERROR "invalid operation: operator ! not defined on i \(variable of type I constrained by integer\)" "invalid operation: operator && not defined on i \(variable of type I constrained by integer\)"
	_, _, _ = i+1, i+1.0, i+1.5 // ERROR "cannot convert 1\.5 \(untyped float constant\) to type I"
	_, _, _ = i+256, f+1.5, i+"a" // ERROR "cannot convert 256 \(untyped int constant\) to type I" "invalid operation: i \+ \"a\" \(mismatched types I and untyped string\)"
	_, _ = s+"a", s[0] // ERROR "invalid operation: s \+ \"a\" \(mismatched types S and untyped string\)"
	i++
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type S\)"
	i += 1
	i += f // ERROR "invalid operation: i \+= f \(mismatched types I and F\)"
	f -= 0.5
}

func compare[A any, C comparable, I integer, P *int | []int, S stringer](a A, c C, i I, p P, s S) {
	_, _, _ = a == a, c == c, i == i // ERROR "invalid operation: a == a \(incomparable types in type set\)"
	_, _, _ = c < c, i < i, a < a // ERROR "invalid operation: c < c \(type parameter C cannot use operator <\)" "invalid operation: a < a \(type parameter A cannot use operator <\)"
	_, _, _ = p == nil, a == nil, c == nil // ERROR "invalid operation: a == nil \(mismatched types A and untyped nil\)" "invalid operation: c == nil \(mismatched types C and untyped nil\)"
	_, _ = p == p, i == 1 // ERROR "invalid operation: p == p \(incomparable types in type set\)"
	_, _ = c == 1, c == i // ERROR "invalid operation: c == 1 \(mismatched types C and untyped int\)" "invalid operation: c == i \(mismatched types C and I\)"
	_, _ = any(a) == any(c), any(a) == c
	_, _ = s == s, s == nil // ERROR "invalid operation: s == s \(incomparable types in type set\)" "invalid operation: s == nil \(mismatched types S and untyped nil\)"
	switch c {
	case c:
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type C"
	}
	switch a { // ERROR "cannot switch on a \(variable of type A constrained by any\) \(A is not comparable\)"
	}
	switch i {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type I constrained by integer\) in expression switch.*previous case"
	}
}

func index[
	S []int | string, T []int | [4]int | *[5]int, U []byte | string, M map[string]int | map[int]int,
	N map[string]int, O []int | map[int]int, A any, P *[]int, Q [2]int | [3]int, R []string | []int,
](s S, t T, u U, m M, n N, o O, a A, p P, q Q, r R) {
	_, _, _ = s[0], t[0], u[0] // ERROR "cannot index s \(variable of type S constrained by \[\]int \| string\)"
	_, _, _ = m[0], n["a"], n[0] // ERROR "cannot index m \(variable of type M constrained by map\[string\]int \| map\[int\]int\)" "cannot use 0 \(untyped int constant\) as string value in map index"
	_, _, _ = o[0], a[0], p[0] // ERROR "cannot index o \(variable of type O constrained by \[\]int \| map\[int\]int\)" "cannot index a \(variable of type A constrained by any\)" "cannot index p \(variable of type P constrained by \*\[\]int\)"
	_, _, _ = q[2], q[1], r[0] // ERROR "invalid argument: index 2 out of bounds \[0:2\]" "cannot index r \(variable of type R constrained by \[\]string \| \[\]int\)"
	t[0] = 1
	u[0] = 1 // ERROR "cannot assign to u\[0\] \(neither addressable nor a map index expression\)"
	n["a"] = 1
	q[0] = 1
	_, _ = &t[0], &u[0] // ERROR "invalid operation: cannot take address of u\[0\] \(value of type byte\)"
	_, _, _ = s[1:], t[1:], u[1:] // ERROR "cannot slice s \(variable of type S constrained by \[\]int \| string\): \[\]int and string have different underlying types" "cannot slice t \(variable of type T constrained by \[\]int \| \[4\]int \| \*\[5\]int\): \[\]int and \[4\]int have different underlying types"
	_, _, _ = n[1:], a[1:], u[1:2:3] // ERROR "cannot slice n \(variable of type N constrained by map\[string\]int\)" "cannot slice a \(variable of type A constrained by any\): no specific type in A" "invalid operation: 3-index slice of string"
	_, _ = q[:], p[:] // ERROR "cannot slice q \(variable of type Q constrained by \[2\]int \| \[3\]int\): \[2\]int and \[3\]int have different underlying types" "cannot slice p \(variable of type P constrained by \*\[\]int\)"
	v, ok := n["a"]
	_, _ = v, ok
	for i, x := range t { // ERROR "cannot range over t \(variable of type T constrained by \[\]int \| \[4\]int \| \*\[5\]int\): \[\]int and \[4\]int have different underlying types"
		_, _ = i, x
	}
	for range s { // ERROR "cannot range over s \(variable of type S constrained by \[\]int \| string\): \[\]int and string have different underlying types"
	}
	for range u { // ERROR "cannot range over u \(variable of type U constrained by \[\]byte \| string\): \[\]byte and string have different underlying types"
	}
	for k, x := range n { // ERROR "declared and not used: k" "declared and not used: x"
		k, x = 1, "a" // ERROR "cannot use 1 \(untyped int constant\) as string value in multiple assignment" "cannot use \"a\" \(untyped string constant\) as int value in multiple assignment"
	}
	for range m { // ERROR "cannot range over m \(variable of type M constrained by map\[string\]int \| map\[int\]int\): map\[string\]int and map\[int\]int have different underlying types"
	}
	for range a { // ERROR "cannot range over a \(variable of type A constrained by any\): no specific type"
	}
}

func pointers[P *int | *int, Q *int | *string, R interface{ *struct{ x int } }, A any](p P, q Q, r R, a *A) { // ERROR "overlapping terms \*int and \*int"
	*p = 1
	*q = 1 // ERROR "invalid operation: pointers of q \(variable of type Q constrained by \*int \| \*string\) must have identical base types"
	_ = r.x // ERROR "r\.x undefined \(type R has no field or method x\)"
	_ = (*r).x
	_ = *a
	_ = a.x // ERROR "a\.x undefined \(type \*A is pointer to type parameter, not type parameter\)"
	_ = a.String() // ERROR "a\.String undefined \(type \*A is pointer to type parameter, not type parameter\)"
	*a = nil // ERROR "cannot use nil as A value in assignment"
	var z A
	*a = z
}

func calls[F func(int) string, G func(int) | func(string), H any, J interface{ ~func() int }](f F, g G, h H, j J) {
	var _ int = f(1) // ERROR "cannot use f\(1\) \(value of type string\) as int value in variable declaration"
	g(1) // ERROR "invalid operation: cannot call g \(variable of type G constrained by func\(int\) \| func\(string\)\): func\(int\) and func\(string\) have different underlying types"
	h() // ERROR "invalid operation: cannot call h \(variable of type H constrained by any\): no specific type"
	j() + "a" // ERROR "invalid operation: j\(\) \+ \"a\" \(mismatched types int and untyped string\)"
	f("a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to f"
}

func channels[C chan int, D chan int | <-chan int, E chan int | chan<- int, F chan int | chan string, A any](c C, d D, e E, f F, a A) {
	c <- 1
	<-c
	d <- 1 // ERROR "invalid operation: cannot send to d \(variable of type D constrained by chan int \| <-chan int\): receive-only channel <-chan int"
	<-d
	e <- 1
	<-e // ERROR "invalid operation: cannot receive from e \(variable of type E constrained by chan int \| chan<- int\): send-only channel chan<- int"
	f <- 1 // ERROR "invalid operation: cannot send to f \(variable of type F constrained by chan int \| chan string\): channels chan int and chan string have different element types"
	<-f // ERROR "invalid operation: cannot receive from f \(variable of type F constrained by chan int \| chan string\): channels chan int and chan string have different element types"
	a <- 1 // ERROR "invalid operation: cannot send to a \(variable of type A constrained by any\): no specific channel type"
	<-a // ERROR "invalid operation: cannot receive from a \(variable of type A constrained by any\): no specific channel type"
	close(c)
	close(d) // ERROR "invalid operation: cannot close receive-only channel d \(variable of type D constrained by chan int \| <-chan int\)"
	for x := range d { // ERROR "declared and not used: x"
		x = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	}
	for range e { // ERROR "cannot range over e \(variable of type E constrained by chan int \| chan<- int\): receive from send-only channel chan<- int"
	}
	select {
	case x := <-c: // ERROR "declared and not used: x"
		x = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	case e <- "a": // ERROR "cannot use \"a\" \(untyped string constant\) as int value in send"
	}
}

func literals[S []int, T struct{ a, b int }, M map[string]int, P *struct{ a int }, A any, B []int | []string]() {
	_, _, _ = S{1, 2}, T{1, 2}, T{a: 1}
	_, _, _ = M{"a": 1}, P{1}, A{} // ERROR "invalid composite literal type P" "invalid composite literal type A \(no common underlying type\)"
	_, _ = B{}, []T{{1, 2}} // ERROR "invalid composite literal type B \(no common underlying type\)"
	_, _ = []P{{1}}, S{"a"} // ERROR "cannot use \"a\" \(untyped string constant\) as int value in array or slice literal"
	_, _ = T{1}, T{c: 1} // ERROR "too few values in struct literal of type T" "unknown field c in struct literal of type T"
}

func fields[T struct{ x int }, S interface{ stringer; ~int }](t T, s S) {
	_ = t.x // ERROR "t\.x undefined \(type T has no field or method x\)"
	_ = s.String()
	_ = s.nosuch // ERROR "s\.nosuch undefined \(type S has no field or method nosuch\)"
	_ = S.String
	_ = T.x // ERROR "T\.x undefined \(type T has no field or method x\)"
	f := s.String
	_ = f() + 1 // ERROR "invalid operation: f\(\) \+ 1 \(mismatched types string and untyped int\)"
}

func switches[T any, S stringer](t T, s S) {
	_ = t.(int) // ERROR "invalid operation: cannot use type assertion on type parameter value t \(variable of type T constrained by any\)"
	_ = s.(stringer) // ERROR "invalid operation: cannot use type assertion on type parameter value s \(variable of type S constrained by stringer\)"
	_ = any(t).(T)
	_ = stringer(s).(S)
	_ = stringer(s).(T)
	switch t.(type) { // ERROR "cannot use type switch on type parameter value t \(variable of type T constrained by any\)"
	case int:
	}
	switch x := any(t).(type) {
	case int:
		x = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in assignment"
	case T:
		t = x
	case []T:
		t = x // ERROR "cannot use x \(variable of type \[\]T\) as T value in assignment"
	case T: // ERROR "duplicate case T in type switch.*previous case"
	case S, string:
	}
}

func assign[A, B any, S []int, P *int, F func(int), I integer](a A, b B, s S, p P, f F, i I) {
	a = b // ERROR "cannot use b \(variable of type B constrained by any\) as A value in assignment"
	a = nil // ERROR "cannot use nil as A value in assignment"
	a = 1 // ERROR "cannot use 1 \(untyped int constant\) as A value in assignment"
	s = nil
	s = []int{}
	s = []string{} // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as S value in assignment: cannot assign \[\]string to \[\]int \(in S\)"
	var x []int = s
	p = new(int)
	p = new(string) // ERROR "cannot use new\(string\) \(value of type \*string\) as P value in assignment: cannot assign \*string to \*int \(in P\)"
	var y any = a
	var z stringer = a // ERROR "cannot use a \(variable of type A constrained by any\) as stringer value in variable declaration"
	i = 1
	i = 1000 // ERROR "cannot use 1000 \(untyped int constant\) as I value in assignment"
	i = "a" // ERROR "cannot use \"a\" \(untyped string constant\) as I value in assignment"
	const k I = 1 // ERROR "invalid constant type I"
	var w [k]int
	f = func(int) {}
	f = func(string) {} // ERROR "cannot use func\(string\) \{\} \(value of type func\(string\)\) as F value in assignment: cannot assign func\(string\) to func\(int\) \(in F\)"
	_, _, _, _ = x, y, z, w
	var arr [len(s)]int // ERROR "array length len\(s\) \(value of type int\) must be constant"
	_ = arr
}

func main() {}
