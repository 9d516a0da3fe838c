package main

import (
	"fmt"
	"os"
	"strings"
)

type State uint8

const (
	Idle State = iota
	HasCoin
	Dispensing
	Broken
)

//go:noinline
func (s State) String() string {
	switch s {
	case Idle:
		return "Idle"
	case HasCoin:
		return "HasCoin"
	case Dispensing:
		return "Dispensing"
	}
	return fmt.Sprintf("State(%d)", uint8(s))
}

type Event string

type transition struct {
	from State
	on   Event
}

type Machine struct {
	State
	coins  int
	table  map[transition]func(*Machine) State
	Before func(State, Event)
}

type BadTransition struct {
	transition
	Known []Event
}

func (b BadTransition) Error() string {
	return fmt.Sprintf("no transition from %v on %q (known: %v)", b.from, b.on, b.Known)
}

var events = [...]Event{"coin", "push", "take", "kick"}

func (m *Machine) Fire(e Event) error {
	if m.Before != nil {
		m.Before(m.State, e)
	}
	act, ok := m.table[transition{m.State, e}]
	if !ok {
		bad := BadTransition{transition: transition{m.State, e}}
		for _, k := range events {
			if _, ok := m.table[transition{m.State, k}]; ok {
				bad.Known = append(bad.Known, k)
			}
		}
		return bad
	}
	m.State = act(m)
	return nil
}

func NewMachine() *Machine {
	return &Machine{table: map[transition]func(*Machine) State{
		{Idle, "coin"}:       (*Machine).addCoin,
		{HasCoin, "coin"}:    (*Machine).addCoin,
		{HasCoin, "push"}:    func(m *Machine) State { m.coins--; return Dispensing },
		{Dispensing, "take"}: (*Machine).afterTake,
		{Idle, "kick"}:       func(*Machine) State { return Broken },
	}}
}

func (m *Machine) addCoin() State { m.coins++; return HasCoin }
func (m *Machine) afterTake() State {
	if m.coins > 0 {
		return HasCoin
	}
	return Idle
}

// stateFn is the other style: a state is a function that returns the next.
type stateFn func(*scanner) stateFn

type scanner struct {
	in    string
	pos   int
	start int
	out   []string
}

func (s *scanner) emit(kind string) {
	if s.pos > s.start {
		s.out = append(s.out, kind+":"+s.in[s.start:s.pos])
	}
	s.start = s.pos
}

func scanText(s *scanner) stateFn {
	i := strings.IndexByte(s.in[s.pos:], '<')
	if i < 0 {
		s.pos = len(s.in)
		s.emit("text")
		return nil
	}
	s.pos += i
	s.emit("text")
	return scanTag
}

func scanTag(s *scanner) stateFn {
	for s.in[s.pos] != '>' {
		s.pos++
	}
	s.pos++
	s.emit("tag")
	return scanText
}

func main() {
	m := NewMachine()
	var trail []string
	m.Before = func(s State, e Event) { trail = append(trail, fmt.Sprint(s, "/", e)) }
	for _, e := range []Event{"coin", "coin", "push", "push", "take", "push", "take", "take", "kick", "coin"} {
		if err := m.Fire(e); err != nil {
			fmt.Println("error:", err)
			if b, ok := err.(BadTransition); ok && b.Known == nil {
				fmt.Println("stuck in", m.State, b.on)
			}
			continue
		}
		fmt.Printf("%-5s -> %-10v coins=%d\n", e, m.State, m.coins)
	}
	fmt.Println(len(trail), strings.Join(trail[:4], " "))
	s := &scanner{in: "a <b>bold</b> word"}
	for f := stateFn(scanText); f != nil; {
		f = f(s)
	}
	fmt.Printf("%q\n", s.out)
	fmt.Printf("%v %d %s %x\n", m, Broken, State(9), HasCoin)
	defer os.Exit(4)
	defer func() { fmt.Println(recover()) }()
	s = &scanner{in: "open <tag"}
	for f := stateFn(scanText); f != nil; f = f(s) {
	}
}
