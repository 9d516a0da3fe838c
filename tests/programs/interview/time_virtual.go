package main

import (
	"fmt"
	"sync"
	"time"
)

type clock interface{ Now() time.Time }
type fake struct{ t time.Time }

func (f *fake) Now() time.Time          { return f.t }
func (f *fake) Advance(d time.Duration) { f.t = f.t.Add(d) }

type entry struct {
	v   string
	exp time.Time
}
type TTL struct {
	mu sync.Mutex
	c  clock
	m  map[string]entry
}

func (t *TTL) Set(k, v string, d time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.m[k] = entry{v, t.c.Now().Add(d)}
}
func (t *TTL) Get(k string) (string, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	e, ok := t.m[k]
	if ok && !t.c.Now().Before(e.exp) {
		delete(t.m, k)
		return "", false
	}
	return e.v, ok
}

func stopwatch(name string, out *[]string) func() {
	start := time.Now()
	return func() {
		d := time.Since(start)
		*out = append(*out, fmt.Sprint(name, " ", d >= 10*time.Millisecond && d < 5*time.Second))
	}
}

func main() {
	f := &fake{time.Date(2024, 12, 31, 23, 59, 58, 0, time.UTC)}
	c := &TTL{c: f, m: map[string]entry{}}
	c.Set("a", "1", 2*time.Second)
	fmt.Println(c.Get("a"))
	f.Advance(2 * time.Second)
	fmt.Println(c.Get("a"))
	fmt.Println(f.Now().Format("2006-01-02 15:04:05"), f.t.YearDay(), f.t.Year())
	var log []string
	func() {
		defer stopwatch("work", &log)()
		time.Sleep(10 * time.Millisecond)
	}()
	fmt.Println(log)
	var mu sync.Mutex
	var order []string
	var wg sync.WaitGroup
	for i, d := range []int{30, 10, 20} {
		wg.Add(1)
		time.AfterFunc(time.Duration(d)*time.Millisecond, func() {
			defer wg.Done()
			mu.Lock()
			order = append(order, fmt.Sprint(i, ":", d))
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(order)
	tk := time.NewTicker(5 * time.Millisecond)
	n := 0
	for range tk.C {
		if n++; n == 3 {
			tk.Stop()
			break
		}
	}
	fmt.Println("ticks", n)
	tk.Reset(time.Millisecond)
	<-tk.C
	for d := range 3 {
		fmt.Print(time.Date(2023, 12, 30+d, 0, 0, 0, 0, time.UTC).Weekday(), " ")
	}
	first := time.Date(2024, 2, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(first.AddDate(0, 1, -1).Day(), first.AddDate(0, 0, 30).Month())
	d, err := time.ParseDuration("1h30m")
	fmt.Println(d, err, d.Minutes(), time.Duration(1<<63-1), -d, d.Abs(), (d + 1).String())
	a, _ := time.Parse(time.RFC3339, "2024-03-10T12:00:00Z")
	b, _ := time.Parse(time.RFC3339, "2024-03-10T14:00:00+02:00")
	fmt.Println(a.Equal(b), a == b, a.Compare(b), b.Sub(a), a.Before(b.Add(1)))
	byDay := map[time.Weekday][]int{}
	for day := 1; day <= 10; day++ {
		w := time.Date(2024, 3, day, 0, 0, 0, 0, time.UTC).Weekday()
		byDay[w] = append(byDay[w], day)
	}
	fmt.Println(byDay)
	defer func() { fmt.Println(recover()) }()
	time.NewTicker(0)
}
