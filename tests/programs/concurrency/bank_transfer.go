// Ordered locking of two accounts; the total stays.
package main

import (
	"fmt"
	"sync"
)

type account struct {
	id      int
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account, n int) bool {
	a, b := from, to
	if a.id > b.id {
		a, b = b, a
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	if from.balance < n {
		return false
	}
	from.balance -= n
	to.balance += n
	return true
}

func main() {
	accounts := make([]*account, 4)
	for i := range accounts {
		accounts[i] = &account{id: i, balance: 100}
	}
	var wg sync.WaitGroup
	for i := range 4 {
		for j := range 4 {
			if i == j {
				continue
			}
			wg.Add(1)
			go func() {
				defer wg.Done()
				for k := range 10 {
					transfer(accounts[i], accounts[j], k*7%13)
				}
			}()
		}
	}
	wg.Wait()
	total := 0
	for _, a := range accounts {
		total += a.balance
	}
	fmt.Println(total)
}
