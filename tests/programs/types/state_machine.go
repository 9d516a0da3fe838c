package main

import "fmt"

type State uint8

const (
	Idle State = iota
	Running
	Paused
	Stopped
)

var names = map[State]string{Idle: "Idle", Running: "Running", Paused: "Paused", Stopped: "Stopped"}

func (s State) String() string { return names[s] }

type Event string

type key struct {
	from State
	ev   Event
}

type Machine struct {
	state State
	table map[key]State
	trace []string
}

func New() *Machine {
	return &Machine{table: map[key]State{
		{Idle, "start"}:    Running,
		{Running, "pause"}: Paused,
		{Paused, "start"}:  Running,
		{Running, "stop"}:  Stopped,
	}}
}

func (m *Machine) Fire(e Event) error {
	next, ok := m.table[key{m.state, e}]
	if !ok {
		return fmt.Errorf("no %q from %v", string(e), m.state)
	}
	m.trace = append(m.trace, fmt.Sprintf("%v->%v", m.state, next))
	m.state = next
	return nil
}

func main() {
	m := New()
	for _, e := range []Event{"start", "pause", "stop", "start", "stop", "start"} {
		if err := m.Fire(e); err != nil {
			fmt.Println("error:", err)
		}
	}
	fmt.Println(m.trace, m.state, State(9) == 9, State(9))
	fmt.Printf("%v %d %s|\n", m.state, m.state, State(77))
}
