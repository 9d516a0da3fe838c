// Watch the array behind s: while there is room append writes into it; when it is full a larger one
// is made, the elements are copied, and t still sees the old one.
package main

import "fmt"

func main() {
	var s []int
	for i := range 6 {
		s = append(s, i)
		fmt.Println(len(s), cap(s))
	}
	t := s[:2]
	t = append(t, 99)
	s = append(s, 6, 7, 8)
	s[0] = -1
	fmt.Println(s, t)
}
