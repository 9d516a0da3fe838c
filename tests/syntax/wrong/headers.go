package p

func f() {
	if { // ERROR "syntax error: missing condition in if statement"
	}
}

func f() {
	if x = 1 { // ERROR "syntax error: cannot use assignment x = 1 as value"
	}
}

func f() {
	if x := 1 { // ERROR "syntax error: cannot use x := 1 as value"
	}
}

func f() {
	if x := 1; { // ERROR "syntax error: missing condition in if statement"
	}
}

func f() {
	if x := 1 // ERROR "syntax error: unexpected newline, expected \{ after if clause"
	{
	}
}

func f() {
	if x == T{1} { // ERROR "syntax error: unexpected \{ at end of statement"
	}
} // ERROR "syntax error: non-declaration statement outside function body"

func f() {
	if var x = 1; x { // ERROR "syntax error: var declaration not allowed in if initializer"
	}
}

func f() {
	for i = 0; i < 10 { // ERROR "syntax error: unexpected \{, expected semicolon or newline"
	} // ERROR "syntax error: unexpected \}, expected expression"
}

func f() {
	for i := 0; i < 10; i := 1 { // ERROR "syntax error: cannot declare in post statement of for loop"
	}
}

func f() {
	for ; { // ERROR "syntax error: unexpected \{, expected for loop condition"
	}
}

func f() {
	for x := range { // ERROR "syntax error: unexpected \{, expected expression"
	} // ERROR "syntax error: unexpected \}, expected \{ after for clause"
}

func f() {
	for var i = 0; i < 1; i++ { // ERROR "syntax error: var declaration not allowed in for initializer"
	}
}

func f() {
	for i := 0
	{ // ERROR "syntax error: unexpected \{, expected for loop condition"
	}
}

func f() {
	switch x
	{
	}
}

func f() {
	switch x {
	foo() // ERROR "syntax error: unexpected name foo, expected case or default or \}"
	case 1 // ERROR "syntax error: unexpected keyword case, expected :"
		y()
	case 2 3: // ERROR "syntax error: unexpected literal 3, expected :"
	default 4: // ERROR "syntax error: unexpected literal 4, expected :"
	}
}

func f() {
	switch x := 1 { // ERROR "syntax error: cannot use x := 1 as value"
	}
}

func f() {
	switch x = y.(type) { // ERROR "syntax error: cannot use assignment x = y\.\(type\) as value"
	}
}

func f() {
	select x { // ERROR "syntax error: missing \{ after select clause"
	}
}

func f() {
	select {
	case x, y: // ERROR "syntax error: unexpected :, expected := or = or comma"
} // ERROR "syntax error: unexpected \}, expected :"

func f() { // ERROR "syntax error: unexpected name f, expected \("
	foo:
	}
}

func f() {
	if x {
	} else y() // ERROR "syntax error: else must be followed by if or statement block"
}

func f() {
	if x {
	}
	else { // ERROR "syntax error: unexpected keyword else, expected \}"
	}
}

func f() {
	for x {
	} else { // ERROR "syntax error: unexpected keyword else at end of statement"
	}
} // ERROR "syntax error: non-declaration statement outside function body"
