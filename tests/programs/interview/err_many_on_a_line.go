package main

func f(a int, b string) (int, error) { return 0, nil }
func main() { f(); f(1); f(1, 2); f("a", "b", "c"); f(f(1, "a")); var x int = f(1, ""); x, y := f(1, ""); _ = y; a, b, c := f(1, "") }
