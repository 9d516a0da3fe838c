// Dates, clocks, layouts.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 6_700_000, time.UTC)
	fmt.Println(t, t.Weekday(), t.YearDay(), t.Unix(), t.UnixMilli())
	fmt.Println(t.AddDate(1, 0, 0).Format(time.DateOnly), t.Add(-36*time.Hour).Format(time.RFC1123))
	y, w := t.ISOWeek()
	fmt.Println(y, w, t.Truncate(time.Hour).Format(time.Kitchen), t.Round(time.Hour).Format(time.TimeOnly))
	for _, l := range []string{time.ANSIC, time.RFC822Z, time.RFC850, time.RFC3339Nano, time.StampMilli,
		"Monday, 2 January 2006", "02.01.06 15h04", "__2 002 .000 pm"} {
		fmt.Println(t.Format(l))
	}
	est := time.FixedZone("EST", -5*3600)
	fmt.Println(t.In(est), t.In(est).Equal(t), t.In(est) == t)
	for _, p := range [][2]string{{time.DateTime, "2023-11-05 07:08:09"}, {time.DateOnly, "2023-02-29"},
		{time.RFC3339, "2023-01-02T03:04:05+02:00"}, {time.Kitchen, "25:00PM"}, {"Jan 2", "Feb x"}, {time.DateOnly, "2023-01-01!"}} {
		u, err := time.Parse(p[0], p[1])
		fmt.Println(u, err)
	}
	var zero time.Time
	fmt.Println(zero, zero.IsZero(), t.After(zero), t.Sub(zero), t.Compare(t))
	fmt.Printf("%v %#v %d\n", time.March, t, time.Saturday)
	b, _ := t.MarshalJSON()
	fmt.Println(string(b))
	var u time.Time
	fmt.Println(u.UnmarshalJSON(b), u.Equal(t), u.UnmarshalText([]byte("yesterday")))
	fmt.Println(time.Date(2023, 14, -3, 25, 61, 61, 1e9, time.UTC))
	start := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(int(start.Sub(t).Hours()), time.Unix(1e9, 0).UTC(), start.Month(), time.Month(13))
}
