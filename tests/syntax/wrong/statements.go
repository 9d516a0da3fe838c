package p

func f() {
	a b // ERROR "syntax error: unexpected name b at end of statement"
}

func f() {
	x, y // ERROR "syntax error: unexpected newline, expected := or = or comma"
}

func f() {
	x, y += 1 // ERROR "syntax error: unexpected \+=, expected := or = or comma"
}

func f() {
	x++ y++ // ERROR "syntax error: unexpected name y at end of statement"
}

func f() {
	go f
}

func f() {
	go (f()) // ERROR "expression in go must not be parenthesized"
}

func f() {
	defer (f)()
}

func f() {
	return 1,
} // ERROR "syntax error: unexpected \}, expected expression"

func f() {
	goto 1 // ERROR "syntax error: unexpected literal 1, expected name"
}

func f() {
	break 1 // ERROR "syntax error: unexpected literal 1 at end of statement"
}

func f() {
	L: // ERROR "syntax error: missing statement after label"
	case 1: // ERROR "syntax error: unexpected keyword case, expected \}"
}

func f() {
	var x int = 1 2 // ERROR "syntax error: unexpected literal 2 at end of statement"
	else {} // ERROR "syntax error: unexpected keyword else, expected \}"
}

func f() {
	fallthrough x // ERROR "syntax error: unexpected name x at end of statement"
}

func f() {
	a := b := c // ERROR "syntax error: unexpected := at end of statement"
}

func f() {
	type T // ERROR "syntax error: unexpected newline in type declaration"
}

func f() {
	func g() {} // ERROR "syntax error: unexpected name g, expected \("
} // ERROR "syntax error: non-declaration statement outside function body"

func f() {
	var
} // ERROR "syntax error: unexpected \}, expected name"

func f() { // ERROR "syntax error: unexpected name f, expected \("
	;;
	}
