package main

type T struct{ a, b int }

func main() {
	print("a", 1, true, 'x', "\n")
	println("b", -5, 1.5, 1e100, 0.0, 2+3i)
	println(int8(-3), uint8(200), float32(0.1), "tab\t", nil == nil2())
	var s []int
	var m map[string]int
	var p *T
	var e error
	println(len(s), len(m), p == nil, e == nil, p, m)
	println()
	const c = 1 << 40
	println(c, "x"+"y", uint64(1<<63), ^0)
	panic("end")
}

func nil2() *int { return nil }
