package main

import "fmt"

var sink [][]rune
var bs [][]byte

func main() {
	for n := range 12 {
		s := "abcdefghijkl"[:n]
		r := []rune(s)
		b := []byte(s)
		sink = append(sink, r)
		bs = append(bs, b)
		fmt.Println(len(r), cap(r), len(b), cap(b), cap(append([]byte(nil), s...)), cap(append([]rune(nil), r...)), cap(append([]int16{}, make([]int16, n)...)))
	}
}
