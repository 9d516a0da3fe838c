// A program of one hundred lines, to measure how long a report on it takes from start to end.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type kind int

const (
	food kind = iota
	tool
	book
)

type item struct {
	name  string
	kind  kind
	price float64
	count int
}

type store struct {
	items map[string]*item
	log   []string
}

var errMissing = errors.New("no such item")

var opened int

func newStore() *store {
	opened++
	return &store{items: make(map[string]*item)}
}

func (s *store) add(name string, k kind, price float64, count int) *item {
	it := &item{name, k, price, count}
	s.items[name] = it
	s.note("added %s", name)
	return it
}

func (s *store) note(format string, args ...any) {
	s.log = append(s.log, fmt.Sprintf(format, args...))
}

func (s *store) take(name string, n int) error {
	it, ok := s.items[name]
	if !ok {
		return fmt.Errorf("take %q: %w", name, errMissing)
	}
	if it.count < n {
		return fmt.Errorf("take %q: only %d left", name, it.count)
	}
	it.count -= n
	s.note("took %d of %s", n, name)
	return nil
}

func (k kind) String() string {
	names := [...]string{"food", "tool", "book"}
	return names[k]
}

func (s *store) total(want func(*item) bool) (sum float64) {
	for _, it := range s.items {
		if want(it) {
			sum += it.price * float64(it.count)
		}
	}
	return sum
}

func cheapest(items []*item) *item {
	var found *item
	for i := range items {
		if found == nil || items[i].price < found.price {
			found = items[i]
		}
	}
	return found
}

func main() {
	s := newStore()
	bread := s.add("bread", food, 2.5, 10)
	saw := s.add("saw", tool, 20, 2)
	novel := s.add("novel", book, 9.75, 3)
	for _, err := range []error{s.take("bread", 4), s.take("saw", 5), s.take("tea", 1)} {
		fmt.Println(err, errors.Is(err, errMissing))
	}
	limit := 10.0
	small := s.total(func(it *item) bool { return it.price < limit })
	low := cheapest([]*item{bread, saw, novel})
	fmt.Println(small, low.name, low.kind, opened)
	fmt.Println(strings.Join(s.log, "; "))
}
