// defer and go: what their calls keep.
package main

func work(p *int, done chan bool) { // ERROR "p does not escape$" "done does not escape$"
	*p++
	done <- true
}

func main() {
	done := make(chan bool, 2)
	n, m, k := 1, 2, 3 // ERROR "moved to heap: n$" "moved to heap: m$" "moved to heap: k$"
	defer println(n)
	defer func() { println(m) }() // ERROR "func literal does not escape$"
	for i := 0; i < 2; i++ {
		defer func(p *int) { *p = i }(&k) // ERROR "p does not escape$" "func literal escapes to heap$"
	}
	go work(&n, done)
	go func() { // ERROR "func literal escapes to heap$"
		m++
		done <- true
	}()
	<-done
	<-done
}
