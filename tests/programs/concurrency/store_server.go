// A server for a map; channels of all kinds of values.
package main

import (
	"fmt"
	"time"
)

type Op struct {
	kind string
	key  string
	val  int
	resp chan any
}

func store(ops <-chan Op) {
	data := map[string]int{}
	for op := range ops {
		switch op.kind {
		case "get":
			v, ok := data[op.key]
			if ok {
				op.resp <- v
			} else {
				op.resp <- fmt.Errorf("no %q", op.key)
			}
		case "set":
			data[op.key] = op.val
			op.resp <- nil
		}
	}
}

func main() {
	ops := make(chan Op)
	go store(ops)
	do := func(kind, key string, val int) any {
		r := make(chan any)
		ops <- Op{kind, key, val, r}
		select {
		case v := <-r:
			return v
		case <-time.After(time.Second):
			return "timeout"
		}
	}
	fmt.Println(do("set", "a", 1), do("get", "a", 0), do("get", "b", 0))
	var recvOnly <-chan Op = ops
	var sendOnly chan<- Op = ops
	fmt.Printf("%T %T %v\n", recvOnly, sendOnly, recvOnly == ops)
	chans := []chan int{make(chan int, 1), make(chan int, 1)}
	for i, c := range chans {
		c <- i
	}
	fmt.Println(<-chans[1], len(chans[0]))
	cc := make(chan chan int, 1)
	cc <- chans[0]
	fmt.Println(<-<-cc)
	type pair struct {
		a int
		b string
	}
	pc := make(chan pair, 2)
	pc <- pair{1, "x"}
	p := pair{2, "y"}
	pc <- p
	p.a = 100
	fmt.Println(<-pc, <-pc)
	fc := make(chan func() int, 1)
	fc <- func() int { return 7 }
	fmt.Println((<-fc)())
	ec := make(chan error, 1)
	ec <- nil
	fmt.Println(<-ec)
	ac := make(chan [2]int, 1)
	a := [2]int{1, 2}
	ac <- a
	a[0] = 9
	fmt.Println(<-ac)
}
