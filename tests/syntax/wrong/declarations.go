package p

import "fmt" "os" // ERROR "syntax error: unexpected literal \"os\" after top level declaration"
import 1 // ERROR "syntax error: import path must be a string"
import (
	x // ERROR "syntax error: missing import path"
	"a", "b" // ERROR "syntax error: unexpected comma in grouped declaration; possibly missing semicolon or newline or \)"
)
const a := 1 // ERROR "syntax error: unexpected :=, expected ="
var b, = 2 // ERROR "syntax error: unexpected =, expected name"
var c // ERROR "syntax error: unexpected newline, expected type"
type
type T // ERROR "syntax error: unexpected keyword type, expected name"
type U = = int // ERROR "syntax error: unexpected = in type declaration"
type (
	V int int // ERROR "syntax error: unexpected name int in grouped declaration; possibly missing semicolon or newline or \)"
	W
)
func
func 1() // ERROR "syntax error: unexpected keyword func, expected name or \("
func f( { // ERROR "syntax error: unexpected \{, expected \)"
}
func (r) m() // ERROR "syntax error: unexpected \( after top level declaration"
func () n() {} // ERROR "method has no receiver"
func (a, b T) o() {} // ERROR "method has multiple receivers"
func g()
{ // ERROR "syntax error: unexpected semicolon or newline before \{"
}
x := 1
return
import "late" // ERROR "syntax error: imports must appear before other declarations"
