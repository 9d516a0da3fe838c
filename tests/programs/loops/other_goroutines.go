// Other goroutines change what a loop looks at while it waits.
package main

import "fmt"

func main() {
	a := make([]int, 12)
	rows := [][]int{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, nil}
	ask, done := make(chan int), make(chan bool)
	go func() {
		for i := range ask {
			a[i] = i * i
			if i == 5 {
				rows[0] = []int{100, 100, 100, 100, 100, 100, 100, 100, 100}
			}
			done <- true
		}
		close(done)
	}()
	sum := 0
	b, r := a, rows
	for i := 0; i < len(b); i++ {
		sum += b[i]
		ask <- i
		<-done
		sum += b[i] << 57
	}
	fmt.Println(sum)
	func() {
		defer func() { fmt.Println(recover(), sum) }()
		total := 0
		for i := 0; i < 10; i++ {
			total += r[0][i]
			fmt.Print(total, " ")
			ask <- i
			<-done
			total += r[0][i]
		}
	}()
	close(ask)
	<-done
	results := make(chan int, 3)
	for w := range 3 {
		go func() {
			s := 0
			for i := w; i < len(a); i += 3 {
				s += a[i]
				results <- s
			}
			results <- -1
		}()
	}
	seen, left := 0, 3
	for left > 0 {
		select {
		case x := <-results:
			if x < 0 {
				left--
				continue
			}
			seen += x
		}
	}
	fmt.Println(seen)
}
