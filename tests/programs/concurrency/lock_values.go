// Method values and expressions of locks; Do with a nil function.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	m := map[string]func(){"lock": new(sync.Mutex).Lock, "done": wg.Done}
	wg.Add(1)
	m["lock"]()
	m["done"]()
	wg.Wait()
	var l sync.Locker = &sync.RWMutex{}
	l.Lock()
	l.Unlock()
	f := l.Lock
	f()
	defer l.Unlock()
	mu := sync.Mutex{}
	g := (*sync.Mutex).Lock
	g(&mu)
	go mu.Unlock()
	mu.Lock()
	fmt.Println("ok")
	defer mu.Unlock()
	var o sync.Once
	func() {
		defer func() { fmt.Println(recover()) }()
		o.Do(nil)
	}()
	o.Do(func() { fmt.Println("no") })
}
