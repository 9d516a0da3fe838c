package main

import (
	"cmp"
	"container/list"
	"container/ring"
	"fmt"
	"slices"
	"strings"
)

type Process struct {
	Name             string
	Arrival, Burst   int
	Priority         int
	remaining, start int
}

type Scheduler interface {
	Run([]Process) []string
}

type FIFO struct{}
type RoundRobin struct{ Quantum int }
type ShortestFirst struct{ preempt bool }

type gantt []string

func (g *gantt) run(name string, from, to int) {
	*g = append(*g, fmt.Sprintf("%s[%d-%d]", name, from, to))
}

func (FIFO) Run(ps []Process) []string {
	var g gantt
	now := 0
	for _, p := range ps {
		now = max(now, p.Arrival)
		g.run(p.Name, now, now+p.Burst)
		now += p.Burst
	}
	return g
}

func (rr RoundRobin) Run(ps []Process) []string {
	var g gantt
	q := list.New()
	now := 0
	next := 0
	admit := func() {
		for ; next < len(ps) && ps[next].Arrival <= now; next++ {
			p := ps[next]
			p.remaining = p.Burst
			q.PushBack(&p)
		}
	}
	for admit(); q.Len() > 0 || next < len(ps); admit() {
		if q.Len() == 0 {
			now = ps[next].Arrival
			continue
		}
		p := q.Remove(q.Front()).(*Process)
		slice := min(rr.Quantum, p.remaining)
		g.run(p.Name, now, now+slice)
		now += slice
		p.remaining -= slice
		admit()
		if p.remaining > 0 {
			q.PushBack(p)
		}
	}
	return g
}

func (s ShortestFirst) Run(ps []Process) []string {
	var g gantt
	todo := slices.Clone(ps)
	for i := range todo {
		todo[i].remaining = todo[i].Burst
	}
	for now := 0; len(todo) > 0; {
		best := -1
		for i, p := range todo {
			if p.Arrival <= now && (best < 0 || p.remaining < todo[best].remaining) {
				best = i
			}
		}
		if best < 0 {
			now++
			continue
		}
		p := &todo[best]
		step := p.remaining
		if s.preempt {
			step = 1
		}
		if n := len(g); n > 0 && strings.HasPrefix(g[n-1], p.Name+"[") && s.preempt {
			var a, b int
			fmt.Sscanf(g[n-1][len(p.Name):], "[%d-%d]", &a, &b)
			g[n-1] = fmt.Sprintf("%s[%d-%d]", p.Name, a, b+1)
		} else {
			g.run(p.Name, now, now+step)
		}
		now += step
		if p.remaining -= step; p.remaining == 0 {
			todo = slices.Delete(todo, best, best+1)
		}
	}
	return g
}

func josephus(n, k int) (order []int) {
	r := ring.New(n)
	for i := 1; i <= n; i++ {
		r.Value = i
		r = r.Next()
	}
	r = r.Prev()
	for r.Len() > 1 {
		r = r.Move(k - 1)
		order = append(order, r.Unlink(1).Value.(int))
	}
	return append(order, r.Value.(int))
}

func main() {
	ps := []Process{{"A", 0, 5, 2, 0, 0}, {"B", 1, 3, 1, 0, 0}, {Name: "C", Arrival: 2, Burst: 8}, {Name: "D", Arrival: 20, Burst: 2, Priority: 9}}
	for _, s := range []Scheduler{FIFO{}, RoundRobin{2}, RoundRobin{Quantum: 100}, ShortestFirst{}, &ShortestFirst{true}} {
		fmt.Printf("%-28s %s\n", fmt.Sprintf("%T%+v", s, s), strings.Join(s.Run(ps), " "))
	}
	byPrio := slices.SortedFunc(slices.Values(ps), func(a, b Process) int {
		return cmp.Or(-cmp.Compare(a.Priority, b.Priority), cmp.Compare(a.Name, b.Name))
	})
	fmt.Printf("%+v\n", byPrio[0])
	fmt.Println(josephus(7, 3), ps[0].remaining)
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToBack(e1)
	l.PushBackList(l)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len(), l.Back().Prev().Value, l.Front().Prev() == nil)
	sum := 0
	r := ring.New(3)
	for i := range 3 {
		r.Value = i * i
		r = r.Next()
	}
	r.Do(func(v any) { sum += v.(int) })
	fmt.Println(sum, r.Len())
	RoundRobin{}.Run(ps[:0])
	var none Scheduler
	none.Run(ps)
}
