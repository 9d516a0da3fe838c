package main

type B [1 << 17]byte

func f(c chan B) {} // ERROR "channel element type too large \(>64kB\)"

type S struct { // ERROR "channel element type too large \(>64kB\)"
	a int
	c chan [1 << 16]int8
}

func g() {
	var c chan [70000]byte // ERROR "channel element type too large \(>64kB\)"
	_ = c
	d := make(chan [80000]byte) // ERROR "channel element type too large \(>64kB\)"
	_ = d
}

func h() chan [100000]byte { // ERROR "channel element type too large \(>64kB\)"
	return nil
}

var x, y chan [100001]byte // ERROR "channel element type too large \(>64kB\)"

type N chan [100002]byte // ERROR "channel element type too large \(>64kB\)"

func k() {
	type M chan [100003]byte
	for i := 0; i < 3; i++ { // ERROR "channel element type too large \(>64kB\)"
		println(len(make(chan [100004]byte)))
		func() {
			var q chan [100005]byte // ERROR "channel element type too large \(>64kB\)"
			_ = q
		}()
	}
}

func main() {
	f(nil)
	var s S
	_ = s
}
