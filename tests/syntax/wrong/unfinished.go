package p

func f() {
	if x {
		for {
			g(1, [
 // ERROR "syntax error: unexpected EOF, expected expression"