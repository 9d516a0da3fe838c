package main

import "fmt"

func main() {
	s := "héllo, 世界!"
	fmt.Println(len(s), len([]rune(s)), s[1], s[2], s[0] == 'h')
	for i, r := range s {
		fmt.Print(i, ":", string(r), "(", r, ") ")
	}
	fmt.Println()
	for i := 0; i < len(s); i++ {
		fmt.Printf("%02x ", s[i])
	}
	fmt.Println()
	b := []byte(s)
	b[0] = 'H'
	r := []rune(s)
	r[1] = 'e'
	r[len(r)-1] = '?'
	fmt.Println(s, string(b), string(r))
	for i := range "añb" {
		fmt.Print(i, " ")
	}
	n := 0
	for range s {
		n++
	}
	fmt.Println(n)
	fmt.Println(string(rune(65)), string(rune(0x1F600)), string(rune(-1)), string(rune(0x110000)) == "\uFFFD")
}
