package main

import (
	"fmt"
	"strings"
)

type Level int8

const (
	Debug Level = iota - 1
	Info
	Warn
	Error
	numLevels = iota
)

var names = [...]string{Debug + 1: "DEBUG", Info + 1: "INFO", Warn + 1: "WARN", Error + 1: "ERROR"}

func (l Level) String() string {
	if i := int(l) + 1; i >= 0 && i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("Level(%d)", int8(l))
}

type Perm uint16

const (
	X Perm = 1 << (iota % 3)
	W
	R
	rwx = X | W | R
)

type Mode Perm

const (
	Sticky Mode = 1 << (9 + iota)
	Setgid
	Setuid
)

func (p Perm) String() string {
	var sb strings.Builder
	for i, c := range "rwxrwxrwx" {
		if p&(1<<(8-i)) != 0 {
			sb.WriteRune(c)
		} else {
			sb.WriteByte('-')
		}
	}
	return sb.String()
}

func (p *Perm) Set(q Perm, on bool) {
	if on {
		*p |= q
	} else {
		*p &^= q
	}
}

const (
	a0 = iota
	a1 = "skip"
	a2
	a3 = iota
	a4, a5 = iota, -iota
	_, a6
	a7, _
)

const (
	c0 = len([iota + 2]int{})
	c1
	c2 = 'a' + iota
	c3 = iota * 1i
	c4 = float32(iota) / 8
	c5 = iota == 5
	c6
	c7 = uint8(iota) << 5
	c8 = "s"[0] + iota*0
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type Weekday uint

const (
	Mon Weekday = 1 + iota
	Tue
	Wed
)

const typed int64 = 5
const untyped = 5
const big = 1 << 62
const f = 1 << 3.0
const h = 'x' - "x"[0]*0

type Color struct{ r, g, b uint8 }

var (
	Red   = Color{r: 0xff}
	White = Color{^uint8(0), ^uint8(0), 255}
)

func main() {
	fmt.Println(Debug, Info, Warn, Error, numLevels, Level(9), Level(-128))
	fmt.Printf("%d %v %s %x %q %05d|%-7s|%7v|\n", Warn, Warn, Warn, Warn, Warn, Warn, Info, Error)
	p := rwx<<6 | (R|X)<<3 | X
	fmt.Println(p, uint16(p), rwx)
	p.Set(W<<6, false)
	p.Set(W, true)
	fmt.Println(p, p&R != 0, Mode(p)|Setuid, Sticky, Setgid)
	fmt.Println(a0, a1, a2, a3, a4, a5, a6, a7)
	fmt.Println(c0, c1, c2, c3, c4, c5, c6, c7, c8)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Printf("%T %T %T %T %T %T\n", c2, c3, c4, c5, c7, h)
	var x float64 = untyped
	var y int8 = untyped
	fmt.Println(x/2, y/2, typed/2, untyped/2.0, big>>60, f)
	m := map[Weekday]string{Mon: "m", Tue: "t", 3: "w"}
	fmt.Println(m[Wed], len(m), Wed-Mon, Mon|Wed)
	arr := [...]string{Tue: "tue", Wed: "wed", 7: "end"}
	fmt.Println(len(arr), arr[2], arr[1] == "")
	fmt.Println(Red, White, White == Color{255, 255, 255})
	const local = iota
	{
		const (
			Info = iota + 100
			_
			Debug
		)
		fmt.Println(local, Info, Debug)
	}
	for l := Debug; l < Debug+numLevels; l++ {
		switch {
		case l >= Warn:
			fmt.Print(l, "! ")
		default:
			fmt.Print(l, " ")
		}
	}
	fmt.Println()
}
