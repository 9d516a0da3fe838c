package main

const messages = 20000

func pong(ping <-chan int, back chan<- int) {
	for n := range ping {
		back <- n + 1
	}
	close(back)
}

func main() {
	ping, back := make(chan int), make(chan int)
	go pong(ping, back)
	n := 0
	for n < messages {
		ping <- n
		n = <-back
	}
	close(ping)
	println(n)
}
