package main

import (
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync"
)

type Tree[T any] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) InOrder() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}
func (t *Tree[T]) push(yield func(T) bool) bool {
	if t == nil {
		return true
	}
	return t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func same[T comparable](a, b *Tree[T]) bool {
	n1, s1 := iter.Pull(a.InOrder())
	defer s1()
	n2, s2 := iter.Pull(b.InOrder())
	defer s2()
	for {
		x, ok1 := n1()
		y, ok2 := n2()
		if ok1 != ok2 || x != y {
			return false
		}
		if !ok1 {
			return true
		}
	}
}

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				fmt.Print("(stop ", i, ")")
				return
			}
		}
	}
}

func recovers(yield func(int) bool) {
	defer func() { fmt.Println("iterator saw", recover()) }()
	yield(1)
}

func twice(yield func(int) bool) { yield(1); yield(2); yield(3) }

func multi() (a int, s string, err error) {
	for i := range seq(10) {
		for j := range seq(10) {
			if i*j == 12 {
				return i, fmt.Sprint(j), nil
			}
		}
	}
	return
}

func gotos() {
	for i := range seq(5) {
		if i == 2 {
			goto out
		}
	}
	fmt.Println("no")
out:
	fmt.Println("out")
}

func selects() {
	ch := make(chan int, 3)
outer:
	for i := range seq(5) {
		select {
		case ch <- i:
			if i == 1 {
				continue outer
			}
		default:
			break outer
		}
	}
	fmt.Println(len(ch))
}

func deferred() {
	for i := range seq(3) {
		defer func() {
			fmt.Print("d", i, " ")
			if r := recover(); r != nil {
				fmt.Print("r:", r, " ")
			}
		}()
	}
	panic("after loop")
}

func shadows() (sum int) {
	x := 10
	for x := range seq(3) {
		x := x * 2
		sum += x
	}
	for x = range seq(4) {
	}
	return sum*100 + x
}

func main() {
	t := &Tree[int]{&Tree[int]{nil, nil, 1}, &Tree[int]{nil, nil, 3}, 2}
	u := &Tree[int]{nil, &Tree[int]{nil, &Tree[int]{nil, nil, 3}, 2}, 1}
	fmt.Println(slices.Collect(t.InOrder()), same(t, u), same(t, t.l))
	fmt.Println(multi())
	gotos()
	selects()
	deferred()
	fmt.Println()
	fmt.Println(shadows())
	for range recovers {
		panic("from body")
	}
	func() {
		defer func() { fmt.Println("outer:", recover()) }()
		for x := range twice {
			if x == 1 {
				break
			}
		}
	}()
	var wg sync.WaitGroup
	res := make([]int, 4)
	for i := range seq(4) {
		wg.Add(1)
		go func() { defer wg.Done(); res[i] = i * i }()
	}
	wg.Wait()
	fmt.Println(res)
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("goexit passes")
		for range seq(2) {
			runtime.Goexit()
		}
	}()
	wg.Wait()
	next, stop := iter.Pull(func(yield func(int) bool) {
		defer fmt.Println("pull cleanup")
		yield(1)
		panic("in pulled iterator")
	})
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("next panicked:", recover()) }()
		next()
	}()
	fmt.Println(next())
	stop()
	var fs []func() int
	for i := range seq(3) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for k, v := range func(y func(string, []int) bool) { _ = y("a", nil) && y("b", []int{1}) } {
		fmt.Print(k, v, " ")
	}
	for i, r := range slices.Collect(func(y func(rune) bool) {
		for _, r := range "héy" {
			if !y(r) {
				return
			}
		}
	}) {
		fmt.Print(i, string(r), " ")
	}
	fmt.Println(slices.Sorted(seq(3)), slices.Repeat([]int{1}, 3), slices.Concat([]int{1}, []int{2}))
	func() {
		defer func() { fmt.Println(recover()) }()
		var nilSeq iter.Seq[int]
		for range nilSeq {
		}
	}()
	for x := range twice {
		if x == 2 {
			break
		}
	}
}
