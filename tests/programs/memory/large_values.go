package main

type page [1 << 16]byte

func onStack() int {
	var buf [1024]int
	for i := range buf {
		buf[i] = i
	}
	return buf[1023]
}

func tooLarge() int {
	var buf [2 << 20]int
	buf[len(buf)-1] = 7
	return buf[len(buf)-1]
}

func bigLiteral() byte {
	p := new(page)
	p[3] = 1
	return p[3]
}

func makeSmall() int {
	s := make([]int, 10)
	return len(s)
}

func makeLarge() int {
	s := make([]int, 10000)
	return len(s)
}

func makeVariable(n int) int {
	s := make([]int, n)
	return cap(s)
}

func implicit() int {
	p := &page{}
	return len(p)
}

func edge() int {
	a := make([]byte, 65536)
	b := make([]byte, 65537)
	var c [131072]byte
	return len(a) + len(b) + len(c)
}

func main() {
	println(onStack(), tooLarge(), bigLiteral(), makeSmall(), makeLarge(), makeVariable(20), implicit(), edge())
}
