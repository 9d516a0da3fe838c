// What is sent is on the heap.
package main

type msg struct{ data *int }

func send(c chan<- *int, m chan msg, p *int) { // ERROR "c does not escape$" "m does not escape$" "leaking param: p$"
	c <- p
	n := 1 // ERROR "moved to heap: n$"
	m <- msg{&n}
}

func main() {
	c := make(chan *int, 2)
	m := make(chan msg, 2)
	x := 2 // ERROR "moved to heap: x$"
	send(c, m, &x)
	select {
	case p := <-c:
		println(*p)
	case v, ok := <-m:
		println(v.data, ok)
	case c <- &x:
	default:
	}
}
