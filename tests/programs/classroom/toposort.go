package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
)

type CycleError struct{ Path []string }

func (e *CycleError) Error() string { return "cycle: " + strings.Join(e.Path, " > ") }

func deps(text string) map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(text) {
		name, rest, found := strings.Cut(strings.TrimSpace(line), ":")
		if !found {
			continue
		}
		m[name] = append(m[name], strings.Fields(rest)...)
		for _, d := range m[name] {
			if _, ok := m[d]; !ok {
				m[d] = nil
			}
		}
	}
	return m
}

func topological(m map[string][]string) (order []string, err error) {
	const (
		white = iota
		grey
		black
	)
	color := make(map[string]int, len(m))
	var stack []string
	var visit func(string) error
	visit = func(n string) error {
		switch color[n] {
		case black:
			return nil
		case grey:
			at := slices.Index(stack, n)
			return &CycleError{append(slices.Clone(stack[at:]), n)}
		}
		color[n] = grey
		stack = append(stack, n)
		defer func() { stack = stack[:len(stack)-1] }()
		next := slices.Clone(m[n])
		slices.Sort(next)
		for _, d := range next {
			if err := visit(d); err != nil {
				return err
			}
		}
		color[n] = black
		order = append(order, n)
		return nil
	}
	names := make([]string, 0, len(m))
	for n := range m {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		if err = visit(n); err != nil {
			return nil, fmt.Errorf("topological: %w", err)
		}
	}
	return order, nil
}

func kahn(m map[string][]string) [][]string {
	degree := map[string]int{}
	users := map[string][]string{}
	for n, ds := range m {
		degree[n] += len(ds)
		for _, d := range ds {
			users[d] = append(users[d], n)
		}
	}
	var waves [][]string
	for len(degree) > 0 {
		var ready []string
		for n, d := range degree {
			if d == 0 {
				ready = append(ready, n)
			}
		}
		if len(ready) == 0 {
			break
		}
		slices.Sort(ready)
		for _, n := range ready {
			delete(degree, n)
			for _, u := range users[n] {
				degree[u]--
			}
		}
		waves = append(waves, ready)
	}
	return waves
}

func main() {
	good := deps("app: net log\nnet: io\nlog: io fmt\nfmt: io\nnothing here\ntest: app")
	order, err := topological(good)
	fmt.Println(order, err)
	for i, w := range kahn(good) {
		fmt.Println("wave", i+1, w)
	}
	bad := deps("a: b\nb: c\nc: d b\nd:")
	_, err = topological(bad)
	var cycle *CycleError
	if errors.As(err, &cycle) {
		fmt.Printf("%v\n%q\n%#v\n", err, cycle.Path, *cycle)
		fmt.Println(kahn(bad))
		os.Exit(len(cycle.Path))
	}
}
