package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type Coffee interface {
	Cost() float64
	Describe() string
}

type plain struct{}

func (plain) Cost() float64    { return 2.5 }
func (plain) Describe() string { return "coffee" }

type addOn struct {
	Coffee
	name  string
	price float64
}

func (a addOn) Cost() float64    { return a.Coffee.Cost() + a.price }
func (a addOn) Describe() string { return a.Coffee.Describe() + "+" + a.name }

type discount struct {
	Coffee
	percent float64
}

func (d *discount) Cost() float64 { return d.Coffee.Cost() * (1 - d.percent/100) }

func with(c Coffee, names ...string) Coffee {
	prices := map[string]float64{"milk": .5, "sugar": .1, "cream": .75}
	for _, n := range names {
		c = addOn{c, n, prices[n]}
	}
	return c
}

type Store interface {
	Get(key string) (string, error)
}

type StoreFunc func(string) (string, error)

func (f StoreFunc) Get(k string) (string, error) { return f(k) }

type retry struct {
	Store
	times int
	log   io.Writer
}

func (r retry) Get(k string) (v string, err error) {
	for i := 1; i <= r.times; i++ {
		if v, err = r.Store.Get(k); err == nil {
			return
		}
		fmt.Fprintf(r.log, "try %d: %v\n", i, err)
	}
	return "", fmt.Errorf("gave up on %s after %d: %w", k, r.times, err)
}

type caching struct {
	Store
	seen map[string]string
}

func (c caching) Get(k string) (string, error) {
	if v, ok := c.seen[k]; ok {
		return v + " (cached)", nil
	}
	v, err := c.Store.Get(k)
	if err == nil {
		c.seen[k] = v
	}
	return v, err
}

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write([]byte(strings.ToUpper(string(p)))) }

type numbering struct {
	w     io.Writer
	line  int
	start bool
}

func (n *numbering) Write(p []byte) (int, error) {
	for _, l := range strings.SplitAfter(string(p), "\n") {
		if l == "" {
			continue
		}
		if !n.start {
			n.line++
			fmt.Fprintf(n.w, "%03d| ", n.line)
		}
		n.start = !strings.HasSuffix(l, "\n")
		io.WriteString(n.w, l)
	}
	return len(p), nil
}

var errDown = errors.New("down")

func main() {
	order := with(plain{}, "milk", "sugar", "sugar")
	fmt.Printf("%s %.2f\n", order.Describe(), order.Cost())
	var c Coffee = &discount{with(order, "cream"), 20}
	fmt.Printf("%s %.3f %T\n", c.Describe(), c.Cost(), c)
	fmt.Printf("%+v\n", order)
	calls := 0
	flaky := StoreFunc(func(k string) (string, error) {
		calls++
		if calls%3 != 0 {
			return "", fmt.Errorf("call %d: %w", calls, errDown)
		}
		return strings.Repeat(k, 2), nil
	})
	var log strings.Builder
	s := caching{retry{flaky, 3, &log}, map[string]string{}}
	for _, k := range []string{"a", "a", "b"} {
		fmt.Println(s.Get(k))
	}
	_, err := retry{flaky, 2, io.Discard}.Get("z")
	fmt.Println(err, errors.Is(err, errDown), calls)
	out := &numbering{w: upper{os.Stdout}}
	fmt.Fprint(out, log.String())
	fmt.Fprintf(out, "partial ")
	fmt.Fprintln(out, "line\nand more")
	var empty discount
	fmt.Println(empty.Describe())
}
