package main

import (
	"errors"
	"fmt"
	"runtime"
)

func catch(f func()) {
	defer func() {
		r := recover()
		re, isRuntime := r.(runtime.Error)
		err, isErr := r.(error)
		fmt.Println(isRuntime, isErr)
		if isRuntime {
			fmt.Println("  runtime:", re.Error())
		} else if isErr {
			fmt.Println("  error:", err)
		} else {
			fmt.Println("  other:", r)
		}
		var target runtime.Error
		if isErr {
			fmt.Println("  as:", errors.As(err, &target))
		}
	}()
	f()
}

type shape interface{ area() float64 }

func main() {
	z := 0
	var s shape
	var e any = "text"
	catch(func() { fmt.Println(1 / z) })
	catch(func() { s.area() })
	catch(func() { _ = e.(int) })
	catch(func() { panic("plain") })
	catch(func() { panic(fmt.Errorf("wrapped %w", errors.New("x"))) })
	catch(func() { _ = make([]int, z-1) })
	catch(func() { m := map[any]int{}; m[[]int{1}] = 2 })
}
