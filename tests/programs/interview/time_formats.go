package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 678900000, time.UTC)
	for _, l := range []string{time.RFC3339, time.RFC3339Nano, time.RFC1123, time.RFC1123Z, time.Kitchen, time.ANSIC, time.UnixDate, time.Stamp, time.StampMicro, time.DateTime, time.DateOnly, time.TimeOnly, "2006-1-2 3:4:5 pm", "Jan _2 06 15:04:05.000", "Monday January 02 .999 ,000", "002 day", "MST -07 -0700 Z07:00", "quarter"} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t, t.Unix(), t.UnixMilli(), t.Weekday(), t.YearDay(), t.Month(), int(t.Month()))
	y, w := t.ISOWeek()
	fmt.Println(y, w, t.AddDate(1, 0, 0).Format(time.DateOnly), t.AddDate(0, 1, 1).Format(time.DateOnly), t.AddDate(0, 0, -60).Format(time.DateOnly))
	est := time.FixedZone("EST", -5*3600)
	l := t.In(est)
	fmt.Println(l, l.Equal(t), l == t, l.Location(), l.Format(time.RFC822))
	fmt.Println(t.Truncate(time.Hour), t.Round(time.Minute), t.Add(90*time.Minute).Sub(t))
	for _, c := range [][2]string{{time.DateOnly, "2024-03-15"}, {time.RFC3339, "2024-03-15T10:20:30+02:00"}, {time.DateOnly, "2024-13-15"}, {time.DateOnly, "2023-02-29"}, {time.RFC3339, "hello"}, {"Jan 2, 2006", "Mar 5, 1999"}, {time.Kitchen, "3:04XM"}, {time.DateOnly, "2024-03-15x"}, {"15:04", "25:00"}} {
		p, err := time.Parse(c[0], c[1])
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(p, p.IsZero())
	}
	for _, s := range []string{"1h15m30.918s", "1.5h", "300ms", "-2us", "1d", "", "5", "1h-5m", "9223372036854775808ns"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond
	fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Round(time.Hour), d.Truncate(time.Minute))
	fmt.Printf("%v %d %s %T %.2f\n", d, d, time.Duration(0), d, d.Hours())
	a, b := time.Date(2024, 1, 31, 0, 0, 0, 0, time.UTC), time.Date(2024, 2, 31, 25, 61, 0, 0, time.UTC)
	fmt.Println(a.Before(b), b, b.After(a), a.Compare(b), b.Sub(a))
	var zero time.Time
	fmt.Println(zero, zero.IsZero(), zero.Unix(), zero.Weekday())
	fmt.Println(time.Unix(1700000000, 5).UTC(), time.UnixMilli(1700000000123).UTC())
	start := time.Now()
	time.Sleep(20 * time.Millisecond)
	el := time.Since(start)
	fmt.Println(el >= 20*time.Millisecond, el < 10*time.Second, time.Until(start) < 0)
	text, _ := t.MarshalText()
	js, _ := t.MarshalJSON()
	fmt.Println(string(text), string(js))
	var u time.Time
	fmt.Println(u.UnmarshalText([]byte("2020-01-02T03:04:05Z")), u)
	fmt.Println(time.March, time.Saturday, time.Month(13), time.Weekday(9))
	h, m, s := t.Clock()
	yy, mm, dd := t.Date()
	fmt.Println(h, m, s, yy, mm, dd, t.Nanosecond())
	fmt.Printf("%#v\n", time.Minute)
	fmt.Println(t.GoString())
}
