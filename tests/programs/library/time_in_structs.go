// Times and durations in structs, maps, slices; layouts of all kinds.
package main

import (
	"fmt"
	"time"
)

type Event struct {
	At   time.Time
	Name string
	D    time.Duration
	W    time.Weekday
	p    *time.Time
	M    time.Month
}

func main() {
	t := time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC)
	e := Event{t, "x", time.Second, time.Friday, nil, 3}
	fmt.Println(e)
	fmt.Printf("%v %+v\n", e, e)
	fmt.Printf("%d %s %x\n", e.D, e.W, e.D)
	m := map[time.Duration]string{time.Second: "s", time.Minute: "m"}
	fmt.Println(m, m[60*time.Second])
	k := map[time.Time]int{t: 1}
	fmt.Println(k[time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC)], len(k))
	ds := []time.Duration{3, 2e9}
	fmt.Println(ds, t == time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC))
	u := t
	u = u.Add(time.Hour)
	pt := &u
	fmt.Println(t, u, pt.Year(), *pt, pt)
	switch d := u.Sub(t); {
	case d > time.Minute:
		fmt.Println("long", d)
	}
	const timeout = 5 * time.Second
	fmt.Println(timeout/2, timeout.Seconds(), float64(timeout)/float64(time.Minute))
	var err error
	_, err = time.Parse("2006", "abc")
	if pe, ok := err.(*time.ParseError); ok {
		fmt.Printf("%+v|%s\n", *pe, pe)
	}
	fmt.Println(time.UTC, time.FixedZone("A", 1).String(), t.Location())
	z, off := t.In(time.FixedZone("A", 3661)).Zone()
	fmt.Println(z, off, t.In(time.FixedZone("A", 3661)).Format("-07:00:00 Z0700 MST"))
	for d := t; d.Before(t.AddDate(0, 0, 3)); d = d.AddDate(0, 0, 1) {
		fmt.Print(d.Weekday(), " ", d.Day(), ";")
	}
	fmt.Println()
	fmt.Println(time.Unix(0, 1<<40).UTC(), time.Unix(-1, -1).UTC())
	fmt.Println(time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(12345, 1, 1, 0, 0, 0, 0, time.UTC))
	for _, s := range []string{"2006-01-02T15:04:05.999999999Z07:00", "Jan _2 2006 03:04:05.000 PM", "06/1/2 3pm MST"} {
		v := t.Add(9876543210 * time.Nanosecond).Format(s)
		w, err := time.Parse(s, v)
		fmt.Println(v, w, err)
	}
}
