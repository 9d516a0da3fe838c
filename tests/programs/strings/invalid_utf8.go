package main

import "fmt"

func dump(s string) {
	fmt.Printf("%q:", s)
	for i, r := range s {
		fmt.Printf(" %d=%x", i, r)
	}
	fmt.Println()
}

func main() {
	dump("a\xffb")
	dump("\xe4\xb8")
	dump("\xe4\xb8\x96")
	dump("\xc0\x80")
	dump("\xed\xa0\x80")
	dump("\xf4\x90\x80\x80")
	dump("\xf0\x9f\x98\x80")
	dump("x\x80\x80y")
	s := string([]byte{0xff, 'a', 0xe4, 0xb8, 0x96})
	r := []rune(s)
	fmt.Println(len(s), len(r), r, string(r) == s)
	fmt.Println([]byte(string(r)))
	fmt.Printf("%s|%x|%+q\n", "\xff", s, s)
	fmt.Println([]byte(string([]rune{0xd800, 0x41, 0x10ffff, 0x110000})))
}
