package main

func main() {
	var i int
	var p *int = i
	var ch <-chan int
	ch <- 1
	close(ch)
	var so chan<- int
	<-so
	for range so {
	}
	for x := range 3.5 {
	}
	for a, b, c := range []int{} {
	}
	for a, b := range 10 {
	}
	*i = 3
	&i = nil
	&5
	i++ = 2
}
