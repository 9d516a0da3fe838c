package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

type Item struct {
	Name  string
	Price float64
	Qty   int
}

type Rule func(items []Item) (what string, off float64)

func percent(p float64, match func(Item) bool) Rule {
	return func(items []Item) (string, float64) {
		sum := 0.0
		for _, it := range items {
			if match(it) {
				sum += it.Price * float64(it.Qty)
			}
		}
		return fmt.Sprintf("%g%% off", p), sum * p / 100
	}
}

func buyNGetOne(name string, n int) Rule {
	return func(items []Item) (what string, off float64) {
		what = fmt.Sprint(name, " ", n, "+1")
		for _, it := range items {
			if it.Name == name {
				off += float64(it.Qty/(n+1)) * it.Price
			}
		}
		return
	}
}

func best(rules ...Rule) Rule {
	return func(items []Item) (what string, off float64) {
		for _, r := range rules {
			if w, o := r(items); o > off {
				what, off = w, o
			}
		}
		return
	}
}

type Cart struct {
	items map[string]*Item
	rules []Rule
}

func (c *Cart) Add(name string, price float64, qty int) *Cart {
	if c.items == nil {
		c.items = map[string]*Item{}
	}
	if it, ok := c.items[name]; ok {
		it.Qty += qty
	} else {
		c.items[name] = &Item{name, price, qty}
	}
	return c
}

func (c Cart) sorted() (out []Item) {
	for _, it := range c.items {
		out = append(out, *it)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return
}

func round(x float64) float64 { return math.Round(x*100) / 100 }

func (c *Cart) Receipt() (total float64) {
	items := c.sorted()
	for _, it := range items {
		line := it.Price * float64(it.Qty)
		total += line
		fmt.Printf("%-10.10s%3d × %7.2f = %8.2f\n", it.Name, it.Qty, it.Price, line)
	}
	for _, r := range c.rules {
		if what, off := r(items); off > 0 {
			fmt.Printf("  %-20s%*.2f\n", what, 12, -off)
			total -= off
		}
	}
	total = round(total)
	fmt.Println(strings.Repeat("=", 34))
	fmt.Printf("%34.2f\n", total)
	return
}

func main() {
	var c Cart
	c.Add("tea", 3.5, 2).Add("coffee beans", 12.25, 1).Add("milk", 0.99, 7).Add("tea", 0, 1)
	c.rules = append(c.rules, buyNGetOne("milk", 2), best(
		percent(10, func(Item) bool { return true }),
		percent(25, func(i Item) bool { return strings.HasPrefix(i.Name, "c") }),
	), percent(50, func(i Item) bool { return i.Price > 100 }))
	before := c.Receipt()
	c.items["milk"].Qty = 0
	c.rules = c.rules[:1]
	after := c.Receipt()
	fmt.Println(before, after, before-after, round(2.675), round(-0.005), math.Round(-2.5))
	c.items["bread"].Qty++
}
