// Watch the frames while panic unwinds: deferred calls run last in, first out, their arguments were
// taken at the defer statement, and recover turns the panic into an ordinary return.
package main

import "fmt"

func risky(i int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	defer fmt.Println("leaving with", i)
	list := []int{10, 20, 30}
	i++
	return list[i], nil
}

func main() {
	fmt.Println(risky(0))
	fmt.Println(risky(5))
}
