package main

func two() (int, string)                { return 1, "a" }
func three(a int, b string, c float64)  {}
func ret() int                          { return "s" }
func ret2() (int, error)                { return 1 }
func ret3()                             { return 1 }
func ret4() (a int, b string)           { return 1, 2, 3 }
func ret5() int                         { return }
func ret6(x int) int {
	if x > 0 {
		return 1
	}
}
func ret7(x int) int {
	for {
		if x > 0 {
			break
		}
	}
}
func ret8(x int) int {
	switch x {
	case 1:
		return 1
	}
}
func ret9(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}

func main() {
	three(1, "a")
	three(1, "a", 2, 3)
	three(two())
	var a, b = two(), 1
	a, b, c := 1, 2
	x, y := 1
	_ = two()
	return 5
}
