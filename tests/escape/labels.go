// Labels that are jumped back to make a loop.
package main

func main() {
	var last *int
	n := 0
loop:
	x := n // ERROR "moved to heap: x$"
	last = &x
	n++
	if n < 3 {
		goto loop
	}
	goto end
end:
	y := 1 // ERROR "moved to heap: y$"
	last = &y
outer:
	for {
		for {
			continue outer
		}
	}
	println(last)
}
