// Errors: the usual ways to make one.
package main

import (
	"errors"
	"fmt"
)

type notFound struct{ name string }

func (e *notFound) Error() string { return e.name + " not found" } // ERROR "e does not escape$" "e\\.name \\+ \" not found\" escapes to heap$"

var errBase = errors.New("base")

func find(name string) error { // ERROR "leaking param: name$"
	switch {
	case name == "":
		return errBase
	case len(name) > 3:
		return &notFound{name} // ERROR "&notFound\\{\\.\\.\\.\\} escapes to heap$"
	}
	return fmt.Errorf("find %s: %w", name, errBase) // ERROR "\\.\\.\\. argument does not escape$" "name escapes to heap$"
}

func main() {
	err := find("abcd")
	var nf *notFound // ERROR "moved to heap: nf$"
	if errors.As(err, &nf) {
		fmt.Println(nf.name) // ERROR "\\.\\.\\. argument does not escape$" "nf\\.name escapes to heap$"
	}
	fmt.Println(errors.Is(err, errBase)) // ERROR "\\.\\.\\. argument does not escape$" "errors\\.Is\\(err, errBase\\) escapes to heap$"
}
