// Unlocking what is not locked cannot be recovered.
package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("not printed")
	defer func() { recover() }()
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	mu.Unlock()
}
