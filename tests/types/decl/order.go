package main

var a = b + c
var b = f()
var c, d = two()

func f() int        { return d }
func two() (int, int) { return 1, 2 }

var x = undefinedX // ERROR "undefined: undefinedX"
var y, z = 1, 2, 3 // ERROR "extra init expr 3"
var v, w int = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
var s1, s2, s3 = two() // ERROR "assignment mismatch: 3 variables but two returns 2 values"
var t int

func main() {}
