package p

func f() {
	a = 1 +
} // ERROR "syntax error: unexpected \}, expected expression"

func f() {
	b = (2 // ERROR "syntax error: unexpected newline, expected \)"
}

func f() {
	c = x[] // ERROR "syntax error: unexpected \], expected operand"
}

func f() {
	d = x[1, 2:3] // ERROR "syntax error: unexpected literal 2, expected \]"
}

func f() {
	e = x[1 2] // ERROR "syntax error: unexpected literal 2, expected comma, : or \]"
}

func f() {
	g = x.
} // ERROR "syntax error: unexpected \}, expected name or \("

func f() { // ERROR "syntax error: unexpected name f, expected \("
	h = x.1
}

func f() {
	i = x.(type
} // ERROR "syntax error: unexpected \}, expected \)"

func f() { // ERROR "syntax error: unexpected name f, expected \("
	j = f(1 2)
}

func f() {
	k = f(1,
		2 // ERROR "syntax error: unexpected newline in argument list; possibly missing comma or \)"
	)
}

func f() {
	l = T{1 2} // ERROR "syntax error: unexpected literal 2 in composite literal; possibly missing comma or \}"
}

func f() {
	m = T{1,
		2 // ERROR "syntax error: unexpected newline in composite literal; possibly missing comma or \}"
	}
}

func f() {
	n = (T){1} // ERROR "syntax error: cannot parenthesize type in composite literal"
}

func f() {
	o = func {} // ERROR "syntax error: unexpected \{, expected \("
}

func f() {
	p = <-<-chan int(nil)
}

func f() { // ERROR "syntax error: unexpected name f, expected \("
	q = [...] // ERROR "syntax error: unexpected \] at end of statement"
}

func f() {
	r = &
} // ERROR "syntax error: unexpected \}, expected expression"

func f() {
	s = x.(int // ERROR "syntax error: unexpected newline, expected \)"
}

func f() {
	t = f(a..., b) // ERROR "syntax error: unexpected name b, expected \)"
}

func f() {
	u = a ? b : c // ERROR "invalid character U\+003F '\?'" "syntax error: unexpected name b at end of statement"
}

func f() {
	v = if // ERROR "syntax error: unexpected keyword if, expected expression"
} // ERROR "syntax error: unexpected \}, expected expression"

func f() {
	w = map[string]int{"a": 1 "b": 2} // ERROR "syntax error: unexpected literal \"b\" in composite literal; possibly missing comma or \}"
}

var after = 1 1 // ERROR "syntax error: unexpected literal 1 at end of statement"
