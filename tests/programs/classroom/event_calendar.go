package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

type Event struct {
	Title string
	At    time.Time
	Len   time.Duration
}

type Calendar struct {
	byDay map[string][]Event
	zone  *time.Location
}

type Conflict struct{ A, B Event }

func (c Conflict) Error() string {
	return fmt.Sprintf("%q overlaps %q by %v", c.A.Title, c.B.Title, c.B.At.Add(c.B.Len).Sub(c.A.At))
}

func (c *Calendar) Add(title, when string, length time.Duration) error {
	t, err := time.ParseInLocation("2006-01-02 15:04", when, c.zone)
	if err != nil {
		return fmt.Errorf("add %s: %w", title, err)
	}
	e := Event{title, t, length}
	day := t.Format(time.DateOnly)
	for _, o := range c.byDay[day] {
		if o.At.Before(t.Add(length)) && t.Before(o.At.Add(o.Len)) {
			return Conflict{e, o}
		}
	}
	i, _ := slices.BinarySearchFunc(c.byDay[day], e, func(a, b Event) int { return a.At.Compare(b.At) })
	c.byDay[day] = slices.Insert(c.byDay[day], i, e)
	return nil
}

func (c *Calendar) Print() {
	for _, day := range slices.Sorted(maps.Keys(c.byDay)) {
		t, _ := time.Parse(time.DateOnly, day)
		fmt.Printf("%s\n", t.Format("Monday, January 2"))
		for _, e := range c.byDay[day] {
			fmt.Printf("  %s–%s %-10s %6v\n", e.At.Format("15:04"), e.At.Add(e.Len).Format("15:04"), e.Title, e.Len)
		}
	}
}

func weeks(from, to time.Time) (n int) {
	for ; from.Before(to); from = from.AddDate(0, 0, 7) {
		n++
	}
	return
}

func age(born, now time.Time) int {
	years := now.Year() - born.Year()
	if now.YearDay() < born.YearDay() {
		years--
	}
	return years
}

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func main() {
	c := &Calendar{map[string][]Event{}, time.UTC}
	errs := []error{
		c.Add("lunch", "2024-03-15 12:00", time.Hour),
		c.Add("standup", "2024-03-15 09:30", 15*time.Minute),
		c.Add("review", "2024-03-15 12:45", 30*time.Minute),
		c.Add("dentist", "2024-03-14 16:00", 45*time.Minute),
		c.Add("never", "2024-02-30 10:00", 0),
		c.Add("bad", "tomorrow", 0),
		c.Add("tea", "2024-03-15 13:00", 90*time.Second),
	}
	fmt.Println(errors.Join(errs...))
	var conflict Conflict
	fmt.Println(errors.As(errors.Join(errs...), &conflict), conflict.A.Title)
	c.Print()
	a := time.Date(2024, 1, 31, 0, 0, 0, 0, time.UTC)
	fmt.Println(a.AddDate(0, 1, 0).Format(time.DateOnly), weeks(a, a.AddDate(1, 0, 0)), age(time.Date(1990, 5, 20, 0, 0, 0, 0, time.UTC), a))
	for _, y := range []int{1900, 2000, 2023, 2024} {
		last := time.Date(y, 3, 0, 0, 0, 0, 0, time.UTC)
		fmt.Print(y, leap(y), last.Day(), " ", last.Weekday(), cmp.Compare(last.YearDay(), 60), "; ")
	}
	fmt.Println()
	total := time.Duration(0)
	for _, es := range c.byDay {
		for _, e := range es {
			total += e.Len
		}
	}
	fmt.Println(total, total/4, total%time.Hour, total.Minutes(), strings.TrimSuffix(total.String(), "0s"))
	h, m, s := a.Add(total).Clock()
	fmt.Printf("%02d:%02d:%02d %v %s\n", h, m, s, a.Add(-time.Nanosecond), a.Add(1500*time.Millisecond).Format("05.00"))
	panic(errs[2])
}
