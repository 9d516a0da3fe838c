package main

import "fmt"

var calls int
var log []string
var registry = map[string]int{}
var handlers [3]func(int) int
var total float64

func track(name string) func() {
	calls++
	log = append(log, "+"+name)
	return func() {
		log = append(log, "-"+name)
		registry[name]++
	}
}

func work(n int) int {
	defer track(fmt.Sprint("work", n))()
	if n == 0 {
		return 1
	}
	return n * work(n-1)
}

func init() {
	for i := range handlers {
		handlers[i] = func(x int) int {
			total += float64(x) / 2
			return x + i
		}
	}
}

func main() {
	fmt.Println(work(3), calls)
	fmt.Println(log)
	fmt.Println(registry)
	s := 0
	for _, h := range handlers {
		s += h(10)
	}
	fmt.Println(s, total)
	p := &calls
	*p = 0
	work(0)
	fmt.Println(calls, len(log))
	log, registry = nil, nil
	fmt.Println(log, registry)
	work(0)
}
