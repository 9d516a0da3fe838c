package main

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	a := two()
	b, c, d := two()
	var e, f int = 1
	g, h := 1, 2, 3
	x := none()
	a, b = 1
	_, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, x
}
