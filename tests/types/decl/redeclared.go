package main

import (
	"errors" // ERROR "\"errors\" imported and not used"
	init "os" // ERROR "cannot import package as init - init must be a func"
	"strings" // ERROR "\"strings\" imported and not used"
	"strings" // ERROR "strings redeclared in this block.*other declaration of strings" "\"strings\" imported and not used"
)

func errors() {} // ERROR "errors already declared through import of package errors \(\"errors\"\).*other declaration of errors"

var x int

func x() {} // ERROR "x redeclared in this block.*other declaration of x"

type x struct{} // ERROR "x redeclared in this block.*other declaration of x"

const x = 1 // ERROR "x redeclared in this block.*other declaration of x"

func (x) m() {} // ERROR "x \(package-level variable\) is not a type"

func main() {}
func main() {} // ERROR "main redeclared in this block.*other declaration of main"

var _ = 1
var _ = 2

type _ int

func _() {}
func _() {}

func init() {}
func init() {}

var init = 3 // ERROR "cannot declare init - must be func"

type (
	string int
	nil    int
)

func f(a, b int, a string) (b int) { return 0 } // ERROR "a redeclared in this block.*other declaration of a" "b redeclared in this block.*other declaration of b"

type y struct {
	a int
	a bool // ERROR "a redeclared.*other declaration of a"
	int
	b, b int // ERROR "b redeclared.*other declaration of b"
}

func g() {
	var a int
	var a, c int // ERROR "a redeclared in this block.*other declaration of a"
	_, _ = a, c
	{
		var a bool
		_ = a
	}
}
