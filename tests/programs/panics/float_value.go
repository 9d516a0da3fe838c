package main

func main() {
	defer func() {
		_ = recover()
		panic(float32(1.25))
	}()
	panic(2.5)
}
