package main

import "fmt"

func step(n int) (out string) {
	out = "start"
	defer func() {
		if r := recover(); r != nil {
			out = fmt.Sprint(out, "+recovered(", r, ")")
		}
	}()
	out = "before"
	if n%2 == 1 {
		panic(n)
	}
	out = "after"
	return out + "+returned"
}

type Result struct {
	val int
	err error
}

func try(f func() int) (r Result) {
	defer func() {
		if e := recover(); e != nil {
			if err, ok := e.(error); ok {
				r.err = err
			} else {
				r.err = fmt.Errorf("%v", e)
			}
		}
	}()
	r.val = f()
	return
}

func main() {
	for i := range 4 {
		fmt.Println(step(i))
	}
	z := 0
	arr := []int{1, 2, 3}
	for _, f := range []func() int{
		func() int { return 1 },
		func() int { return 1 / z },
		func() int { return arr[len(arr)] },
		func() int { panic("custom") },
		func() int { return (*(*int)(nil)) },
	} {
		r := try(f)
		fmt.Println(r.val, r.err)
	}
	defer func() {
		fmt.Println("in main:", recover())
	}()
	defer panic("deferred panic call")
}
