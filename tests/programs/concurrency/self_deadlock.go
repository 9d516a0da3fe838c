// A mutex is not reentrant.
package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) add(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
	if a.balance > 10 {
		a.report()
	}
}

func (a *account) report() {
	a.mu.Lock()
	defer a.mu.Unlock()
	fmt.Println(a.balance)
}

func main() {
	var a account
	a.add(5)
	a.report()
	a.add(10)
}
