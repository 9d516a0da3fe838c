package main

import "fmt"

type Weekday int

func (d Weekday) Next() Weekday { return (d + 1) % 7 }

type Meters float64
type Feet float64

func (m Meters) ToFeet() Feet { return Feet(m * 3.28084) }

func average(xs ...int) float64 {
	if len(xs) == 0 {
		return 0
	}
	t := 0
	for _, x := range xs {
		t += x
	}
	return float64(t) / float64(len(xs))
}

func main() {
	var d Weekday = 6
	fmt.Println(d, d.Next(), d.Next().Next())
	fmt.Printf("%.3f %T\n", Meters(100).ToFeet(), Meters(1).ToFeet())
	fmt.Println(average(), average(1), average(1, 2), average(1, 2, 4))
	var a int16 = 1000
	var b int32 = int32(a) * int32(a)
	var c uint8 = uint8(a)
	fmt.Println(a*a, b, c, int64(b)*int64(b))
	const k = 5
	var f32 float32 = k / 2
	var f64 float64 = k / 2.0
	fmt.Println(f32, f64, k/2*2.0)
	hours := 25
	fmt.Println(hours/24, hours%24, float64(hours)/24)
}
