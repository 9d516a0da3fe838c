package main

import (
	"fmt"
	"math"
	"os"
	"strings"
	u "unicode"
)

type T struct{ strings.builder } // ERROR "undefined: strings\.builder \(but have Builder\)"

func main() {
	fmt.println("x") // ERROR "undefined: fmt\.println \(but have Println\)"
	fmt.Printn("x") // ERROR "undefined: fmt\.Printn"
	fmt.Newprinter() // ERROR "undefined: fmt\.Newprinter"
	fmt.newPrinter() // ERROR "undefined: fmt\.newPrinter"
	math.sqrt(2) // ERROR "name sqrt not exported by package math"
	math.abs(2) // ERROR "undefined: math\.abs \(but have Abs\)"
	math.pi = 3 // ERROR "undefined: math\.pi \(but have Pi\)"
	os.exit(1) // ERROR "undefined: os\.exit \(but have Exit\)"
	os.args = nil // ERROR "undefined: os\.args \(but have Args\)"
	u.isLetter('x') // ERROR "undefined: u\.isLetter \(but have IsLetter\)"
	u.pLu = 1 // ERROR "undefined: u\.pLu"
	strings.toUpper("x") // ERROR "undefined: strings\.toUpper \(but have ToUpper\)"
	_ = strings._ // ERROR "undefined: strings\._"
	var x fmt.stringer // ERROR "undefined: fmt\.stringer \(but have Stringer\)"
	var y fmt.pp // ERROR "undefined: fmt\.pp"
	_, _ = x, y
}
