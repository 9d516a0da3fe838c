package main

import "fmt"

const (
	A = iota
	B
	_
	D
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

type Perm uint8

const (
	Read Perm = 1 << iota
	Write
	Exec
	All = Read | Write | Exec
)

const (
	x, y = iota, iota * 10
	z, w
	_, _
	u, v
)

const (
	first = "s"
	second
	third = iota
	fourth
	neg = -iota
)

type Day int

const (
	Sun Day = iota + 1
	Mon
	Tue
)

func (d Day) String() string { return [...]string{"?", "Sun", "Mon", "Tue"}[d] }

func main() {
	fmt.Println(A, B, D, KB, MB, GB)
	fmt.Println(Read, Write, Exec, All, All&^Write, Perm(All)&Read != 0)
	fmt.Println(x, y, z, w, u, v)
	fmt.Println(first, second, third, fourth, neg)
	fmt.Println(Sun, Mon+1, Day(0), Tue-Sun == 2)
	const (
		c0 = float64(iota) / 2
		c1
		c2
	)
	fmt.Println(c0, c1, c2)
	fmt.Printf("%T %T %T %v\n", A, Write, Mon, Mon)
	const single = iota
	fmt.Println(single)
}
