// Each worker recovers for itself.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func safe(id int, f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("worker %d: %v", id, r)
		}
	}()
	f()
	return nil
}

func main() {
	tasks := []func(){
		func() {},
		func() { panic("boom") },
		func() { var p *int; *p = 1 },
		func() { _ = []int{}[len(tasksDone)] },
		func() { panic(errors.New("an error")) },
	}
	errs := make([]error, len(tasks))
	var wg sync.WaitGroup
	for i, f := range tasks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			errs[i] = safe(i, f)
		}()
	}
	wg.Wait()
	for _, err := range errs {
		fmt.Println(err)
	}
}

var tasksDone [3]bool
