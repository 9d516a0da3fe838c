// Lengths, capacities and offsets: what lies behind the length is not there.
package main

import "fmt"

func upTo(a []int, n int) (sum int, err any) {
	defer func() { err = recover() }()
	for i := 0; i < n; i++ {
		sum += a[i]
	}
	return
}

func put(a []int, n int) (err any) {
	defer func() { err = recover() }()
	for i := 0; i < n; i++ {
		a[i] = i + 1
	}
	return
}

func within() {
	a := make([]int, 3, 40)
	for i := 0; i < 20; i++ {
		if i >= 3 {
			a = append(a, i)
		}
		a[i] += i
	}
	fmt.Println(len(a), cap(a), a)
	b := a[:10]
	c := append(b, 77)
	fmt.Println(a[10], c[10], len(b))
	for i := 0; i < len(c); i++ {
		c[i]++
	}
	fmt.Println(a, upToLen(b))
}

func upToLen(a []int) (sum int) {
	for i := range a {
		sum += a[i]
	}
	return
}

func halves(a []int) int {
	if len(a) == 0 {
		return 0
	}
	if len(a) == 1 {
		return a[0]
	}
	m := len(a) / 2
	return halves(a[:m]) - halves(a[m:])
}

func shrinking(a []int) (sum int) {
	for len(a) > 0 {
		for i := 0; i < len(a); i++ {
			sum += a[i] * len(a)
		}
		a = a[1:]
		if len(a) > 2 {
			a = a[:len(a)-1]
		}
	}
	return
}

func regrown(a []int) (sum int) {
	for i := 0; i < 12; i++ {
		a = a[:i+1]
		sum += a[i]
	}
	return
}

func main() {
	a := make([]int, 10, 64)
	fmt.Println(put(a, 10), put(a, 11), put(a[:20], 20))
	fmt.Println(upTo(a, 10))
	fmt.Println(upTo(a, 11))
	fmt.Println(upTo(a[:0], 12))
	fmt.Println(upTo(a[2:5], 3))
	fmt.Println(upTo(a[2:5:6], 4))
	fmt.Println(upTo(a[5:], 5))
	fmt.Println(upTo(a[5:], 12))
	fmt.Println(upTo(a[5:20], 15))
	fmt.Println(upTo(nil, 0))
	fmt.Println(upTo(nil, 20))
	within()
	fmt.Println(halves(a), halves(a[3:7]), shrinking(a), regrown(a[:0]))
}
