package main

import "fmt"

func trace(name string, v int) int {
	fmt.Print(name, " ")
	return v
}

func no() bool  { fmt.Print("no "); return false }
func yes() bool { fmt.Print("yes "); return true }

func main() {
	fmt.Println(2+3*4, (2+3)*4, 2*3%4, 7&3+1, 7&3<<1, 1<<2+1, 1|2^3&1)
	fmt.Println(-2*-3, - -4, ^1+1, !true || true && false)
	fmt.Println(10-4-3, 100/10/2, 100/10*2, 2-3 == -1)
	fmt.Println(trace("a", 1) + trace("b", 2)*trace("c", 3))
	fmt.Println(no() && yes(), yes() || no(), no() || yes() && no())
	x := 3
	p := &x
	fmt.Println(*p**p, 4 / *p, -*p, *p&1)
	fmt.Println(1 < 2 == true, 3 != 4 == (5 > 4))
	arr := []int{trace("x", 1), trace("y", 2)}
	arr[trace("i", 0)] = trace("v", 9)
	fmt.Println(arr)
}
