// new and make, staying and leaving.
package main

var keep any

func grow(n int) []int {
	s := make([]int, n) // ERROR "make\\(\\[\\]int, n\\) escapes to heap$"
	return s
}

func main() {
	p := new(int) // ERROR "new\\(int\\) does not escape$"
	*p = 1
	s := make([]int, 4, 8) // ERROR "make\\(\\[\\]int, 4, 8\\) does not escape$"
	m := make(map[string]int) // ERROR "make\\(map\\[string\\]int\\) does not escape$"
	big := make(map[string]int, 100) // ERROR "make\\(map\\[string\\]int, 100\\) does not escape$"
	c := make(chan int, 1)
	keep = new(string) // ERROR "new\\(string\\) escapes to heap$"
	keep = make([]byte, 3) // ERROR "make\\(\\[\\]byte, 3\\) escapes to heap$" "make\\(\\[\\]byte, 3\\) escapes to heap$"
	c <- len(s) + len(m) + len(big) + *p + len(grow(3))
}
