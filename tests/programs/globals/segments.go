package main

import "fmt"

var answer = 42
var zero int
var message = "hello"
var empty string
var primes = [4]int{2, 3, 5, 7}
var buffer [1024]byte
var ptr = &answer
var nothing *int
var slice = []int{1, 2, 3}
var table = map[string]int{"one": 1}
var ratio = 2.5
var flag bool
var iface any = 7
var point = struct{ x, y int }{1, 2}
var origin struct{ x, y int }
var fn = double
var computed = double(answer)

const fixed = "constant"

func double(n int) int { return n * 2 }

func main() {
	*ptr++
	primes[0] = 11
	buffer[1023] = 1
	point.x = 5
	zero = len(buffer)
	fmt.Println(answer, zero, message, empty == "", primes, buffer[1023], *ptr, nothing == nil)
	fmt.Println(slice, table, ratio, flag, iface, point, origin, fn(4), computed, fixed)
	slice = append(slice, 4)
	table["two"] = 2
	iface = "now a string"
	nothing = &zero
	*nothing = -1
	fmt.Println(slice, table, iface, zero)
}
