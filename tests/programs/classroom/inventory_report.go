package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type Item struct {
	SKU   string
	Qty   int
	Price float64
}

type Store struct {
	items map[string]*Item
	order []string
}

type command struct {
	name string
	argc int
	run  func(*Store, []string) error
}

var commands []command

func init() {
	commands = []command{
		{"add", 3, (*Store).add},
		{"sell", 2, (*Store).sell},
		{"list", 0, func(s *Store, _ []string) error { s.list(); return nil }},
		{"help", 0, func(*Store, []string) error {
			for i := range commands {
				fmt.Print(commands[i].name, "/", commands[i].argc, " ")
			}
			fmt.Println()
			return nil
		}},
	}
}

func (s *Store) add(a []string) error {
	q, err := strconv.Atoi(a[1])
	if err != nil {
		return err
	}
	p, err := strconv.ParseFloat(a[2], 64)
	if err != nil {
		return err
	}
	if it := s.items[a[0]]; it != nil {
		it.Price = (it.Price*float64(it.Qty) + p*float64(q)) / float64(it.Qty+q)
		it.Qty += q
		return nil
	}
	s.items[a[0]] = &Item{a[0], q, p}
	s.order = append(s.order, a[0])
	return nil
}

func (s *Store) sell(a []string) error {
	it, ok := s.items[a[0]]
	if !ok {
		return fmt.Errorf("no item %q", a[0])
	}
	q, err := strconv.Atoi(a[1])
	switch {
	case err != nil:
		return fmt.Errorf("quantity: %w", err)
	case q > it.Qty:
		return fmt.Errorf("only %d of %s", it.Qty, it.SKU)
	}
	if it.Qty -= q; it.Qty == 0 {
		delete(s.items, a[0])
		i := sort.SearchStrings(sorted(s.order), a[0])
		_ = i
		for i, n := range s.order {
			if n == a[0] {
				s.order = append(s.order[:i:i], s.order[i+1:]...)
				break
			}
		}
	}
	return nil
}

func sorted(s []string) []string {
	c := append([]string(nil), s...)
	sort.Strings(c)
	return c
}

func (s *Store) list() {
	total := 0.0
	for _, n := range s.order {
		it := s.items[n]
		fmt.Printf("%-8s|%5d|%9.2f|%*.2f\n", it.SKU, it.Qty, it.Price, 10, float64(it.Qty)*it.Price)
		total += float64(it.Qty) * it.Price
	}
	fmt.Printf("%s\n%34.2f\n", strings.Repeat("-", 34), total)
}

func (s *Store) execute(line string) (err error) {
	f := strings.Fields(line)
	if len(f) == 0 || strings.HasPrefix(f[0], "#") {
		return nil
	}
	for _, c := range commands {
		if c.name != f[0] {
			continue
		}
		if len(f)-1 != c.argc {
			return fmt.Errorf("%s takes %d arguments, not %d", c.name, c.argc, len(f)-1)
		}
		return c.run(s, f[1:])
	}
	return fmt.Errorf("unknown command %q", f[0])
}

const session = `# a session
help
add bolt 100 0.25
add nut 40 0.1
add bolt 50 0.4
sell nut 15
list
sell nut 25
sell nut 1
sell bolt 1000
sell bolt many
add gear 1
add gear x 2
fly
list`

func main() {
	s := &Store{items: map[string]*Item{}}
	errs := 0
	run := func(sc *bufio.Scanner) {
		for n := 1; sc.Scan(); n++ {
			if err := s.execute(sc.Text()); err != nil {
				errs++
				fmt.Printf("line %d: %v\n", n, err)
			}
		}
	}
	run(bufio.NewScanner(strings.NewReader(session)))
	run(bufio.NewScanner(os.Stdin))
	if errs > 0 {
		fmt.Fprintf(os.Stderr, "%d errors\n", errs)
		os.Exit(errs)
	}
}
