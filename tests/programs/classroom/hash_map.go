package main

import "fmt"

type Hasher interface {
	Hash() uint32
	Equal(other any) bool
}

type Text string

func (t Text) Hash() uint32 {
	h := uint32(2166136261)
	for _, b := range []byte(t) {
		h ^= uint32(b)
		h *= 16777619
	}
	return h
}

func (t Text) Equal(other any) bool { o, ok := other.(Text); return ok && t == o }

type Num int

func (n Num) Hash() uint32     { return uint32(n) * 2654435761 }
func (n Num) Equal(o any) bool { return o == any(n) }

type slot struct {
	key   Hasher
	value interface{}
	state uint8
}

const (
	empty uint8 = iota
	used
	deleted
)

type Map struct {
	slots []slot
	live  int
	stats struct{ probes, grows int }
}

func (m *Map) find(k Hasher) (at int, found bool) {
	mask := uint32(len(m.slots) - 1)
	free := -1
	for i := k.Hash() & mask; ; i = (i + 1) & mask {
		m.stats.probes++
		switch s := &m.slots[i]; s.state {
		case empty:
			if free >= 0 {
				return free, false
			}
			return int(i), false
		case deleted:
			if free < 0 {
				free = int(i)
			}
		default:
			if s.key.Equal(k) {
				return int(i), true
			}
		}
	}
}

func (m *Map) grow() {
	old := m.slots
	m.slots = make([]slot, max(4, 2*len(old)))
	m.live = 0
	m.stats.grows++
	for _, s := range old {
		if s.state == used {
			m.Set(s.key, s.value)
		}
	}
}

func (m *Map) Set(k Hasher, v any) {
	if (m.live+1)*4 > len(m.slots)*3 {
		m.grow()
	}
	i, found := m.find(k)
	if !found {
		m.live++
	}
	m.slots[i] = slot{k, v, used}
}

func (m *Map) Get(k Hasher) (any, bool) {
	if len(m.slots) == 0 {
		return nil, false
	}
	i, ok := m.find(k)
	return m.slots[i].value, ok
}

func (m *Map) Delete(k Hasher) {
	if i, ok := m.find(k); ok {
		m.slots[i] = slot{state: deleted}
		m.live--
	}
}

func main() {
	var m Map
	fmt.Println(m.Get(Text("x")))
	for i, w := range []string{"one", "two", "three", "four", "five", "six", "two"} {
		m.Set(Text(w), i)
	}
	m.Set(Num(2), "zwei")
	m.Set(Num(3), []float64{3, 3.5})
	for _, k := range []Hasher{Text("two"), Text("six"), Num(2), Num(3), Num(4)} {
		v, ok := m.Get(k)
		fmt.Printf("%#v: %v %t (%T)\n", k, v, ok, v)
	}
	m.Delete(Text("two"))
	m.Delete(Text("none"))
	_, ok := m.Get(Text("two"))
	fmt.Println(ok, m.live, len(m.slots), m.stats)
	for i, s := range m.slots {
		if s.state != empty {
			fmt.Printf("%2d %+v\n", i, s)
		}
	}
	fmt.Printf("%v\n", Num(1).Equal(1))
	var k Hasher
	m.Set(k, 1)
}
