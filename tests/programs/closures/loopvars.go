package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	for i := 0; i < 6; i++ {
		f := func() { i++ }
		f()
		fmt.Print(i, " ")
	}
	fmt.Println()
	var gs []func()
	for k, v := range []string{"a", "b"} {
		gs = append(gs, func() { fmt.Print(k, v, " ") })
	}
	for _, g := range gs {
		g()
	}
	fmt.Println()
	var j int
	var hs []func() int
	for j = 0; j < 3; j++ {
		hs = append(hs, func() int { return j })
	}
	for _, h := range hs {
		fmt.Print(h(), " ")
	}
	fmt.Println()
	var keep func() int
	for i := 0; i < 5; i++ {
		if i == 1 {
			keep = func() int { return i }
			continue
		}
		if i == 3 {
			break
		}
	}
	fmt.Println(keep())
	for i := range 3 {
		defer func() { fmt.Print("d", i, " ") }()
	}
}
