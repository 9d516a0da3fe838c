package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := []int{1, 2, 3}
	arr := [4]int{}
	str := "hello"
	var pa *[4]int
	five, neg, one := 5, -1, 1
	var u8 uint8 = 200
	var i64 int64 = -5
	try(func() { fmt.Println(s[five]) })
	try(func() { fmt.Println(s[neg]) })
	try(func() { fmt.Println(s[u8]) })
	try(func() { fmt.Println(s[i64]) })
	try(func() { fmt.Println(arr[five]) })
	try(func() { fmt.Println(str[five]) })
	try(func() { fmt.Println(s[five:]) })
	try(func() { fmt.Println(s[:five]) })
	try(func() { fmt.Println(s[2:one]) })
	try(func() { fmt.Println(s[neg:]) })
	try(func() { fmt.Println(s[:2:five]) })
	try(func() { fmt.Println(s[one:neg:3]) })
	try(func() { fmt.Println(s[3:one:3]) })
	try(func() { fmt.Println(s[five:1:1]) })
	try(func() { fmt.Println(str[2:one]) })
	try(func() { fmt.Println(str[:9+one]) })
	try(func() { fmt.Println(arr[one:five]) })
	try(func() { fmt.Println(pa[1]) })
	try(func() { fmt.Println(len(pa), cap(pa)) })
	try(func() {
		for i := range pa {
			fmt.Print(i)
		}
		fmt.Println()
	})
	try(func() {
		for i, v := range pa {
			fmt.Print(i, v)
		}
	})
	try(func() { fmt.Println(pa[:]) })
	try(func() { fmt.Println(make([]int, neg)) })
	try(func() { fmt.Println(make([]int, 1, neg+one)) })
	try(func() { fmt.Println(len(make(map[int]int, neg))) })
	try(func() { fmt.Println(make(chan int, neg)) })
	try(func() { var m map[string]int; m["a"]++ })
	try(func() { var m map[string]int; fmt.Println(m["a"], len(m)); delete(m, "a"); clear(m) })
	try(func() { z := one - 1; fmt.Println(1 / z) })
	try(func() { z := one - 1; fmt.Println(1 % z) })
	try(func() { fmt.Println(1 << neg) })
	try(func() { var p *struct{ a, b int }; fmt.Println(p.b) })
	try(func() { panic(nil) })
	try(func() { panic(fmt.Errorf("e%d", 1)) })
	try(func() { fmt.Println((*[2]int)(s[:one])) })
	try(func() { var f func(int); f(1) })
	fmt.Println(s[five])
}
