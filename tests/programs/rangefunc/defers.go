// A deferred call in a loop over a function belongs to the function around the loop.
package main

import "fmt"

func three(yield func(int) bool) {
	defer fmt.Println("iterator done")
	_ = yield(1) && yield(2) && yield(3)
}

func work() (result string) {
	defer fmt.Println("work's own defer")
	for i := range three {
		defer func() {
			result += fmt.Sprint(i)
			fmt.Println("deferred", i)
		}()
		for j := range three {
			if j == 2 {
				break
			}
			defer fmt.Println("inner", i, j)
		}
		if i == 2 {
			return "early "
		}
	}
	return "late"
}

func guarded() (err error) {
	for i := range three {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("recovered %v in %d, was %v", r, i, err)
			}
		}()
		if i == 2 {
			panic("trouble")
		}
	}
	return nil
}

func main() {
	fmt.Println(work())
	fmt.Println(guarded())
}
