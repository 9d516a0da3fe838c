package main

import "fmt"

func a(n int) {
	if n > 0 {
		goto end
	}
	x := 5
	fmt.Println(x)
end:
	fmt.Println("end")
}

func b() {
	goto inner
	{
	inner:
		fmt.Println("inside")
	}
}

func c() {
dup:
	fmt.Println(1)
dup:
	goto dup
}

func main() {
	a(1)
	b()
	c()
}
