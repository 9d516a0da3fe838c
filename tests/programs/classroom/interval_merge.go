package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

type Interval struct{ Lo, Hi int }

func (i Interval) Overlaps(j Interval) bool { return i.Lo <= j.Hi && j.Lo <= i.Hi }
func (i Interval) String() string           { return fmt.Sprintf("[%d,%d]", i.Lo, i.Hi) }

type Set []Interval

func (s Set) Merge() (out Set) {
	s = slices.Clone(s)
	sort.Slice(s, func(a, b int) bool { return s[a].Lo < s[b].Lo || s[a].Lo == s[b].Lo && s[a].Hi < s[b].Hi })
	for _, iv := range s {
		if n := len(out); n > 0 && out[n-1].Overlaps(iv) {
			out[n-1].Hi = max(out[n-1].Hi, iv.Hi)
			continue
		}
		out = append(out, iv)
	}
	return
}

func (s Set) Gaps() (out Set) {
	m := s.Merge()
	for i := 1; i < len(m); i++ {
		out = append(out, Interval{m[i-1].Hi + 1, m[i].Lo - 1})
	}
	return
}

func (s Set) Total() (n int) {
	for _, i := range s.Merge() {
		n += i.Hi - i.Lo + 1
	}
	return
}

func rooms(meetings Set) (most int, at int) {
	type event struct{ t, delta int }
	var es []event
	for _, m := range meetings {
		es = append(es, event{m.Lo, 1}, event{m.Hi, -1})
	}
	slices.SortFunc(es, func(a, b event) int {
		if a.t != b.t {
			return a.t - b.t
		}
		return a.delta - b.delta
	})
	cur := 0
	for _, e := range es {
		if cur += e.delta; cur > most {
			most, at = cur, e.t
		}
	}
	return
}

func draw(s Set, width int) string {
	line := []byte(strings.Repeat(".", width))
	for i, iv := range s {
		for x := iv.Lo; x <= iv.Hi; x++ {
			switch line[x] {
			case '.':
				line[x] = 'a' + byte(i)
			default:
				line[x] = '#'
			}
		}
	}
	return string(line)
}

func main() {
	s := Set{{8, 10}, {1, 3}, {2, 6}, {15, 18}, {17, 20}, {10, 10}}
	fmt.Println(s.Merge(), s.Gaps(), s.Total(), s)
	fmt.Println(draw(s, 22))
	fmt.Println(rooms(Set{{0, 30}, {5, 10}, {15, 20}, {7, 16}}))
	var none Set
	fmt.Println(none.Merge() == nil, none.Gaps(), none.Total())
	fmt.Printf("%v %+v %d %#v\n", s[0], s[:2], s[1], Set{{1, 2}})
	fmt.Println(draw(s, 20))
}
