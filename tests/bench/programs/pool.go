package main

const (
	workers = 8
	jobs    = 2000
)

func steps(n int) int {
	if n == 1 {
		return 0
	}
	if n%2 == 0 {
		return 1 + steps(n/2)
	}
	return 1 + steps(3*n+1)
}

func work(in <-chan int, out chan<- int) {
	for n := range in {
		out <- steps(n)
	}
}

func main() {
	in, out := make(chan int, 16), make(chan int, 16)
	for w := 0; w < workers; w++ {
		go work(in, out)
	}
	go func() {
		for n := 1; n <= jobs; n++ {
			in <- n
		}
		close(in)
	}()
	total := 0
	for i := 0; i < jobs; i++ {
		total += <-out
	}
	println(total)
}
