package main

import "fmt"

func f() int {
	return 1
	fmt.Println("never")
}

func g() {
	panic("x")
	for {
	}
}

func h(x int) int {
	if x > 0 {
		return 1
	} else {
		return 2
	}
}

func k(x int) int {
	switch {
	case x > 0:
		return 1
	default:
		for {
			x--
			if x < -5 {
				return x
			}
		}
	}
}

func l() int {
	goto end
end:
	return 3
}

func s(ch chan int) int {
	select {
	case v := <-ch:
		return v
	}
}

func m() (x int) {
	{
		x := 5
		_ = x
		return x
	}
}

func main() {
	fmt.Println(f(), h(1), h(-1), k(1), k(0), l(), m())
	ch := make(chan int, 1)
	ch <- 8
	fmt.Println(s(ch))
	if false {
		g()
	}
	const debug = false
	if debug {
		fmt.Println("debug")
	}
	for false {
	}
	switch {
	}
	return
	fmt.Println("dead")
}
