// Watch string headers: a string is a pointer and a length; slicing shares the bytes, literals are
// in rodata, and joining or converting makes new bytes.
package main

import "fmt"

func main() {
	s := "héllo"
	t := s[1:3]
	u := s + "!"
	b := []byte(s)
	b[0] = 'H'
	for i, r := range t {
		fmt.Println(i, r, string(r))
	}
	fmt.Println(s, len(s), t, u, string(b))
}
