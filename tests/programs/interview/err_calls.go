package main

import "fmt"

type N struct{ next N }
type A struct{ b B }
type B struct{ a [2]A }
type R []R

func f[T any](x T) {}

func main() {
	5()
	var i int
	i()
	i.foo()
	len(5)
	len("a", "b")
	append(1, 2)
	cap(map[int]int{})
	make(int)
	make([]int)
	make([]int, 5, 2)
	new(5, 6)
	delete([]int{}, 1)
	copy([]int{}, []string{})
	close(i)
	panic()
	fmt.Println
	i == 1
	"str"
	<-i
	f[int, int](1)
	defer recover
	go fmt.Println
}
