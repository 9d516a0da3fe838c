package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := []int{1, 2, 3}
	a := [3]int{1, 2, 3}
	p := &a
	str := "abc"
	i, n, big := 3, -1, 1<<40
	var u8 uint8 = 200
	var u64 uint64 = 1 << 63
	try(func() { s[i] = 1 })
	try(func() { _ = s[n] })
	try(func() { _ = a[i] })
	try(func() { p[n]++ })
	try(func() { _ = str[i] })
	try(func() { _ = s[u8] })
	try(func() { _ = s[u64] })
	try(func() { _ = s[big] })
	try(func() { _ = s[i+1:] })
	try(func() { _ = s[:i+1] })
	try(func() { _ = s[2 : 1+n] })
	try(func() { _ = str[i+1:] })
	try(func() { _ = str[:u8] })
	try(func() { _ = a[:i+1] })
	try(func() { _ = p[i+1:] })
	try(func() { _ = s[u64:] })
	try(func() { _ = [4]int(s) })
	try(func() { _ = (*[5]int)(s[:1]) })
	try(func() { _ = make([]int, n) })
	try(func() { _ = make([]int, 2, i-2) })
	try(func() { _ = make([]int, big<<20) })
	try(func() { _ = make([]byte, 0, n) })
	var nilp *[3]int
	try(func() { _ = nilp[1] })
	try(func() { _ = nilp[:] == nil })
	try(func() { _ = nilp[1:2] })
	var e []int
	try(func() { e[0]++ })
	try(func() { fmt.Println(len(e[0:0:0]), len(nilp)) })
	s[i]++
}
