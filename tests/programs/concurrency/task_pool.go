// Tasks that fail and panic, errors joined.
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

type Task func() error

type Pool struct {
	tasks chan Task
	errs  chan error
	wg    sync.WaitGroup
}

func NewPool(n int) *Pool {
	p := &Pool{tasks: make(chan Task), errs: make(chan error, 100)}
	for i := 0; i < n; i++ {
		p.wg.Add(1)
		go p.worker()
	}
	return p
}

func (p *Pool) worker() {
	defer p.wg.Done()
	for t := range p.tasks {
		func() {
			defer func() {
				if r := recover(); r != nil {
					p.errs <- fmt.Errorf("recovered: %v", r)
				}
			}()
			if err := t(); err != nil {
				p.errs <- err
			}
		}()
	}
}

func (p *Pool) Close() error {
	close(p.tasks)
	p.wg.Wait()
	close(p.errs)
	n := 0
	var all error
	for err := range p.errs {
		n++
		all = errors.Join(all, err)
	}
	fmt.Println(n)
	return all
}

func main() {
	p := NewPool(3)
	for i := 0; i < 10; i++ {
		p.tasks <- func() error {
			switch {
			case i == 3:
				panic("three")
			case i%4 == 0:
				return os.ErrNotExist
			}
			return nil
		}
	}
	err := p.Close()
	fmt.Println(errors.Is(err, os.ErrNotExist))
}
