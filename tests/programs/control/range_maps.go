package main

import (
	"fmt"
	"sort"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4}
	sum, keys := 0, []string{}
	for k, v := range m {
		sum += v
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(sum, keys)
	for k := range m {
		if m[k]%2 == 0 {
			delete(m, k)
		}
	}
	fmt.Println(m, len(m))
	n := 0
	for range m {
		n++
	}
	fmt.Println(n)
	seen := map[int]bool{}
	sq := map[int]int{}
	for i := range 50 {
		sq[i] = i * i
	}
	for k, v := range sq {
		if seen[k] || v != k*k {
			fmt.Println("wrong", k)
		}
		seen[k] = true
	}
	fmt.Println(len(seen))
	for k := range sq {
		delete(sq, k)
	}
	fmt.Println(len(sq))
	var nilm map[string]bool
	for range nilm {
		fmt.Println("never")
	}
	one := map[int]string{7: "seven"}
	for k, v := range one {
		fmt.Println(k, v)
	}
}
