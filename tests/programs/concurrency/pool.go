// sync.Pool gives back what was put, the last first; New makes more.
package main

import (
	"fmt"
	"sync"
)

type buffer struct{ data []byte }

func main() {
	made := 0
	p := sync.Pool{New: func() any {
		made++
		return &buffer{make([]byte, 0, 64)}
	}}
	for i := range 100 {
		b := p.Get().(*buffer)
		b.data = append(b.data[:0], byte(i))
		p.Put(b)
	}
	fmt.Println(made < 100, made > 0)
	var empty sync.Pool
	fmt.Println(empty.Get())
	empty.Put(nil)
	fmt.Println(empty.Get())
}
