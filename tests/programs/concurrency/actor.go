// One goroutine owns the data; others send it functions.
package main

import (
	"fmt"
	"sync"
)

type account struct{ ops chan func(*int) }

func newAccount() *account {
	a := &account{make(chan func(*int))}
	go func() {
		balance := 0
		for op := range a.ops {
			op(&balance)
		}
	}()
	return a
}

func (a *account) deposit(n int) { a.ops <- func(b *int) { *b += n } }

func (a *account) balance() int {
	reply := make(chan int)
	a.ops <- func(b *int) { reply <- *b }
	return <-reply
}

func main() {
	a := newAccount()
	var wg sync.WaitGroup
	for i := 1; i <= 20; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); a.deposit(i) }()
	}
	wg.Wait()
	fmt.Println(a.balance())
}
