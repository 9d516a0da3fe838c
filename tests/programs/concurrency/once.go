// Do runs its function once, even if it panics.
package main

import (
	"fmt"
	"sync"
)

var once sync.Once
var config map[string]string

func load() map[string]string {
	once.Do(func() {
		fmt.Println("loading")
		config = map[string]string{"mode": "test"}
	})
	return config
}

func main() {
	var wg sync.WaitGroup
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if load()["mode"] != "test" {
				fmt.Println("too early")
			}
		}()
	}
	wg.Wait()
	var o sync.Once
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		o.Do(func() { panic("first") })
	}()
	o.Do(func() { fmt.Println("never") })
	f := sync.OnceFunc(func() { fmt.Println("once") })
	f()
	f()
	bad := sync.OnceFunc(func() { panic("each time") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			bad()
		}()
	}
}
