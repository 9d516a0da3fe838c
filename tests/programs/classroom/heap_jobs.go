package main

import (
	"container/heap"
	"fmt"
)

type Job struct {
	Name     string
	Priority int
	index    int
}

type byPriority []*Job

func (q byPriority) Len() int           { return len(q) }
func (q byPriority) Less(i, j int) bool { return q[i].Priority > q[j].Priority }
func (q byPriority) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}

func (q *byPriority) Push(x any) {
	job := x.(*Job)
	job.index = len(*q)
	*q = append(*q, job)
}

func (q *byPriority) Pop() any {
	old := *q
	n := len(old) - 1
	job := old[n]
	old[n] = nil
	job.index = -1
	*q = old[:n]
	return job
}

type ints struct{ a []int }

func (h ints) Len() int            { return len(h.a) }
func (h ints) Less(i, j int) bool  { return h.a[i] < h.a[j] }
func (h ints) Swap(i, j int)       { h.a[i], h.a[j] = h.a[j], h.a[i] }
func (h *ints) Push(x interface{}) { h.a = append(h.a, x.(int)) }
func (h *ints) Pop() (x interface{}) {
	x, h.a = h.a[len(h.a)-1], h.a[:len(h.a)-1]
	return
}

// running keeps the median of what was added.
type running struct {
	low, high ints // low holds negated values
}

func (r *running) add(v int) float64 {
	heap.Push(&r.low, -v)
	heap.Push(&r.high, -heap.Pop(&r.low).(int))
	if r.high.Len() > r.low.Len() {
		heap.Push(&r.low, -heap.Pop(&r.high).(int))
	}
	if r.low.Len() > r.high.Len() {
		return float64(-r.low.a[0])
	}
	return float64(r.high.a[0]-r.low.a[0]) / 2
}

func main() {
	items := map[string]int{"mail": 2, "alarm": 9, "backup": 1, "print": 4}
	q := make(byPriority, 0, len(items))
	for _, name := range []string{"mail", "alarm", "backup", "print"} {
		q = append(q, &Job{name, items[name], len(q)})
	}
	heap.Init(&q)
	late := &Job{Name: "report", Priority: 3}
	heap.Push(&q, late)
	late.Priority = 10
	heap.Fix(&q, late.index)
	fmt.Println(q[0].Name, late.index)
	removed := heap.Remove(&q, q[len(q)-1].index).(*Job)
	fmt.Println("removed", *removed)
	for q.Len() > 0 {
		j := heap.Pop(&q).(*Job)
		fmt.Printf("%02d %-8s %+v\n", j.Priority, j.Name, *j)
	}

	h := &ints{[]int{5, 2, 8, 1, 9, 3}}
	heap.Init(h)
	heap.Push(h, 4)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()

	var r running
	for _, v := range []int{5, 15, 1, 3, 8, 7} {
		fmt.Print(r.add(v), " ")
	}
	fmt.Println()
	heap.Push(h, "not a number")
}
