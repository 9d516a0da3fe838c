package main

import (
	"errors" // ERROR "\"errors\" imported and not used"
	"fmt" // ERROR "\"fmt\" imported and not used"
	m "math" // ERROR "\"math\" imported as m and not used"
	. "os" // ERROR "\"os\" imported and not used"
	_ "sort"
	str "strings"
)

var a str.Builder
var b str.builder // ERROR "undefined: str\.builder \(but have Builder\)"
var c str.NoSuch // ERROR "undefined: str\.NoSuch"
var d = str // ERROR "use of package str not in selector"
var e fmt // ERROR "fmt \(package name\) is not a type"

func main() { var fmt = 1 } // ERROR "declared and not used: fmt"
