// Loops over functions in odd places: results, labels, select, recursion, assignments.
package main

import "fmt"

type tree[K any] struct {
	l, r *tree[K]
	k    K
}

func (t *tree[K]) walk(yield func(K) bool) bool {
	if t == nil {
		return true
	}
	for range 1 {
		if !t.l.walk(yield) {
			return false
		}
	}
	return yield(t.k) && t.r.walk(yield)
}
func (t *tree[K]) all() func(func(K) bool) {
	return func(y func(K) bool) { t.walk(y) }
}

func count(n int) func(func(int) bool) {
	return func(y func(int) bool) {
		for i := range n {
			if !y(i) {
				return
			}
		}
	}
}

func multi() (a, b int, s string) {
	defer func() { a++ }()
	for i := range count(5) {
		for j := range count(5) {
			a, b = i, j
			if i*j == 6 {
				s = "found"
				return
			}
			if i == 4 {
				return 1, 2, "late"
			}
		}
	}
	return
}

func arr() [3]int {
	for i := range count(3) {
		for j := range count(3) {
			if i == 1 && j == 1 {
				return [...]int{i, j, 7}
			}
		}
	}
	return [3]int{}
}

func sw(n int) (r string) {
L:
	for i := range count(10) {
		switch {
		case i == n:
			r += "eq"
			break L
		case i%2 == 0:
			r += "."
			continue
		case i == 7:
			break
		default:
			r += "o"
			fallthrough
		case false:
			r += "f"
		}
		for {
			for k := range count(3) {
				if k == 1 {
					continue L
				}
			}
		}
	}
	return
}

func sel(c chan int) {
	for i := range count(3) {
		select {
		case v := <-c:
			fmt.Print("got", v, " ")
		default:
			if i == 1 {
				break
			}
			fmt.Print("d", i, " ")
		}
	}
	fmt.Println()
}

func nestedDefer() {
	for i := range count(2) {
		func() {
			for j := range count(2) {
				defer fmt.Print("in", i, j, " ")
			}
		}()
		defer fmt.Print("out", i, " ")
	}
	fmt.Print("body ")
}

func recurse(n int) (s int) {
	for i := range count(n) {
		s += i + recurse(i)
	}
	return
}

func gor() {
	done := make(chan int)
	for i := range count(3) {
		go func() { done <- i * i }()
	}
	t := 0
	for range count(3) {
		t += <-done
	}
	fmt.Println(t)
}

type S struct{ f func(func(int, int) bool) }

func assign() {
	var s struct{ a, b int }
	var arr [4]int
	k := 0
	for s.a, arr[k] = range func(y func(int, int) bool) { y(1, 2); k = 2; y(3, 4) } {
		k++
	}
	fmt.Println(s, arr, k)
	for _, s.b = range (S{func(y func(int, int) bool) { y(5, 6) }}).f {
	}
	fmt.Println(s)
	var p *int
	defer func() { fmt.Println(recover()) }()
	for *p = range count(2) {
	}
}

func panics() (err error) {
	defer func() { err = fmt.Errorf("%v", recover()) }()
	for i := range count(3) {
		defer func() {
			if i == 1 {
				panic(fmt.Sprint("second ", recover()))
			}
		}()
		if i == 2 {
			var m map[string]int
			m["x"] = i
		}
	}
	return nil
}

func main() {
	var t *tree[string]
	for _, w := range []string{"m", "c", "x"} {
		p := &t
		for *p != nil {
			if w < (*p).k {
				p = &(*p).l
			} else {
				p = &(*p).r
			}
		}
		*p = &tree[string]{k: w}
	}
	for k := range t.all() {
		fmt.Print(k, " ")
	}
	fmt.Println(multi())
	fmt.Println(arr(), sw(6), sw(20))
	c := make(chan int, 1)
	c <- 9
	sel(c)
	nestedDefer()
	fmt.Println(recurse(6))
	gor()
	assign()
	fmt.Println(panics())
	const big = 3
	for i := range int8(big) {
		fmt.Printf("%T%d ", i, i)
	}
	var u uint16 = 2
	for i := range u {
		fmt.Printf("%T%d ", i, i)
		u = 9
	}
	for i := range -3 {
		fmt.Print(i)
	}
	for i, r := range "a\xffé" {
		fmt.Print(i, r, " ")
	}
	for range "abc" {
		fmt.Print("-")
	}
	fmt.Println()
}
