package main

import (
	"errors"
	"fmt"
	"sync"
)

type task struct {
	id  int
	dep *task
}

func (t *task) run(wg *sync.WaitGroup) {
	defer wg.Done()
	defer func() {
		if r := recover(); r != nil {
			err, _ := r.(error)
			if t.id < 2 {
				fmt.Println("task", t.id, "recovered:", err)
				return
			}
			panic(errors.Join(fmt.Errorf("task %d", t.id), err))
		}
	}()
	fmt.Println("dep", t.dep.id)
}

func main() {
	for i := range 3 {
		var wg sync.WaitGroup
		wg.Add(1)
		go (&task{id: i}).run(&wg)
		wg.Wait()
	}
	select {}
}
