package main

import "fmt"

const (
	Pi     = 3.14159
	Name   = "const"
	Big    = 1 << 40
	Letter = 'G'
)

const typed uint16 = 65535

type Mode int

const (
	Off Mode = iota
	On
	Auto
)

var modes = [...]string{Off: "off", On: "on", Auto: "auto"}

func (m Mode) String() string { return modes[m] }

func area(r float64) float64 { return Pi * r * r }

func main() {
	fmt.Println(area(2), Name, Big, Letter, string(rune(Letter)), typed)
	fmt.Println(Off, On, Auto, len(modes))
	const local = Big / 1024
	var f32 float32 = Pi
	var u = typed
	u++
	fmt.Println(local, f32, u, Name[1:], len(Name))
	for m := Off; m <= Auto; m++ {
		fmt.Printf("%d=%v ", m, m)
	}
	fmt.Println()
	switch x := Mode(1); x {
	case Off, Auto:
		fmt.Println("no")
	case On:
		fmt.Println("yes")
	}
}
