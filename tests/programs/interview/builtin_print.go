package main

type T struct{ a int }

func main() {
	println("hello", 1, -5, true, 'a', 1.5, 1e100, 2i, nil == nil2())
	print("no newline ", uint8(200), " ", int8(-3), "\n")
	var e any
	var p *T
	println(e == nil, p == nil, len("é"), cap(make([]int, 2, 5)))
	println(0.1, float32(0.1), -0.0, 1.0/3, 123456789.0, uint64(1<<63))
	const c = 1 << 40
	println(c, "a"+"b", 3.0, 'x'+1)
	defer println("deferred", 7)
	var i8 int8 = 127
	i8++
	println(i8)
	panic("with println")
}

func nil2() any { return nil }
