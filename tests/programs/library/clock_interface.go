// A clock behind an interface, named time types, embedded times.
package main

import (
	"fmt"
	"time"
)

type Clock interface{ Now() time.Time }
type fake struct{ t time.Time }

func (f *fake) Now() time.Time { f.t = f.t.Add(time.Minute); return f.t }

type stamp time.Time

func (s stamp) String() string { return time.Time(s).Format("15:04") }

func age(birth, now time.Time) int {
	y := now.Year() - birth.Year()
	if now.YearDay() < birth.YearDay() {
		y--
	}
	return y
}

func main() {
	var c Clock = &fake{time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)}
	c.Now()
	fmt.Println(c.Now(), stamp(c.Now()))
	b, err := time.Parse("2006-01-02", "1990-05-17")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(age(b, c.Now()))
	days := c.Now().Sub(b) / (24 * time.Hour)
	fmt.Println(int(days), days)
	times := []time.Time{c.Now(), b}
	for i, t := range times {
		fmt.Printf("%d %s %v %q\n", i, t.Weekday(), t.Month(), t.Format(time.RFC822))
	}
	type ev struct {
		time.Time
		n int
	}
	e := ev{b, 1}
	fmt.Println(e, e.Year(), e.Add(time.Hour).Hour())
	p := &times[0]
	*p = p.AddDate(0, 1, 0)
	fmt.Println(times[0])
}
