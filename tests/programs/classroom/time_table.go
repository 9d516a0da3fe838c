package main

import (
	"fmt"
	"os"
	"text/tabwriter"
	"time"
)

type Shift struct {
	Who        string
	Start, End time.Time
}

func (s Shift) Length() time.Duration { return s.End.Sub(s.Start) }

type Stopwatch struct {
	total time.Duration
	laps  []time.Duration
}

func (s *Stopwatch) Lap(d time.Duration) *Stopwatch {
	s.laps = append(s.laps, d)
	s.total += d
	return s
}

func calendar(year int, month time.Month) {
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	fmt.Printf("%12s %d\nMo Tu We Th Fr Sa Su\n", month, year)
	pad := (int(first.Weekday()) + 6) % 7
	fmt.Printf("%*s", pad*3, "")
	for d := first; d.Month() == month; d = d.AddDate(0, 0, 1) {
		fmt.Printf("%2d", d.Day())
		if d.Weekday() == time.Sunday {
			fmt.Println()
		} else {
			fmt.Print(" ")
		}
	}
	fmt.Println()
}

func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

func main() {
	base := time.Date(2024, 2, 28, 22, 30, 0, 0, time.UTC)
	shifts := []Shift{
		{"ann", base, base.Add(8 * time.Hour)},
		{"bo", base.Add(7*time.Hour + 45*time.Minute), base.AddDate(0, 0, 1)},
		{"cy", base.Add(-90 * time.Second), base.Add(1500 * time.Microsecond)},
	}
	w := tabwriter.NewWriter(os.Stdout, 4, 8, 1, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "who\tstart\tend\tlength\thours\t")
	for _, s := range shifts {
		fmt.Fprintf(w, "%s\t%s\t%s\t%v\t%.2f\t\n", s.Who, s.Start.Format("Mon 15:04"), s.End.Format(time.Stamp), s.Length(), s.Length().Hours())
	}
	w.Flush()
	calendar(2024, time.February)
	calendar(2023, time.October)
	for _, y := range []int{2000, 2024, 2025} {
		e := easter(y)
		year, week := e.ISOWeek()
		fmt.Println(e.Format("2 January 2006"), e.YearDay(), e.Weekday(), year, week)
	}
	sw := new(Stopwatch).Lap(1234 * time.Millisecond).Lap(59*time.Second + 999*time.Millisecond).Lap(0)
	fmt.Println(sw.total, sw.laps, sw.total.Round(time.Second), sw.total.Truncate(time.Second), sw.total.Milliseconds())
	fmt.Printf("%v %s %d %T %8v|%-12v|\n", sw.total, sw.laps[0], sw.laps[0], sw.total, 3*time.Second, time.Minute)
	for _, layout := range []string{time.ANSIC, time.RFC822, time.RFC1123Z, time.RFC3339Nano, time.DateOnly, time.TimeOnly, "06/1/2 3:4:5pm .000", "Monday, _2 Jan"} {
		fmt.Println(base.Add(123456789 * time.Nanosecond).Format(layout))
	}
	for _, s := range []string{"2024-02-30", "2024-02-29", "24-1-1", ""} {
		t, err := time.Parse(time.DateOnly, s)
		fmt.Println(t, err)
	}
	z := time.FixedZone("CET", 3600)
	l := base.In(z)
	fmt.Println(l, l.Equal(base), l == base, l.Sub(base), base.Compare(l.Add(1)))
	for _, s := range []string{"1h2m3s", "-1.5h", "3d", "100us", "1µs2ns"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	fmt.Println(base.Truncate(time.Hour).Format(time.TimeOnly), base.Month(), time.Month(13), time.Weekday(8), base.Unix(), time.Unix(0, 0).UTC())
	y, m, d := base.AddDate(0, 1, 3).Date()
	fmt.Println(y, m, d, base.AddDate(1, 0, 1).Format(time.DateOnly), time.Duration(1<<63-1), (-time.Nanosecond).Abs())
	var t time.Time
	fmt.Println(t.IsZero(), t.Before(base), t, base.Sub(t) > 0)
}
