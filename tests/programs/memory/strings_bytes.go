package main

import "fmt"

var keep string
var keepb []byte

func concat(a, b string) string { return a + b }
func localConcat(a string) int {
	s := a + "suffix"
	return len(s)
}
func toBytes(s string) int {
	b := []byte(s)
	b[0] = 'X'
	return len(b)
}
func escapeBytes(s string) []byte { return []byte(s) }
func toString(b []byte) string    { return string(b) }
func compare(b []byte) bool       { return string(b) == "abc" }
func runes(s string) int          { return len([]rune(s)) }
func rangeBytes(s string) (n int) {
	for _, c := range []byte(s) {
		n += int(c)
	}
	return
}
func substr(s string) string { return s[1:3] }
func store(s string)         { keep = s }
func char(r rune) string     { return string(r) }
func loop(n int) (s string) {
	for i := range n {
		s += fmt.Sprint(i)
	}
	return
}

func main() {
	b := []byte("abc")
	keepb = b
	store(concat("a", "b"))
	fmt.Println(localConcat("x"), toBytes("hello"), escapeBytes("q"), toString(b), compare(b))
	fmt.Println(runes("日本"), rangeBytes("ab"), substr("abcdef"), keep, char('é'), loop(4))
}
