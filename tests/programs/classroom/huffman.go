package main

import (
	"container/heap"
	"fmt"
	"sort"
	"strings"
)

type tree interface{ freq() int }

type leaf struct {
	r rune
	n int
}
type branch struct {
	n           int
	left, right tree
	seq         int
}

func (l leaf) freq() int    { return l.n }
func (b *branch) freq() int { return b.n }

type pq []tree

func order(t tree) int {
	if l, ok := t.(leaf); ok {
		return int(l.r)
	}
	return 1<<21 + t.(*branch).seq
}

func (q pq) Len() int { return len(q) }
func (q pq) Less(i, j int) bool {
	if q[i].freq() != q[j].freq() {
		return q[i].freq() < q[j].freq()
	}
	return order(q[i]) < order(q[j])
}
func (q pq) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *pq) Push(x any)   { *q = append(*q, x.(tree)) }
func (q *pq) Pop() any {
	last := len(*q) - 1
	defer func() { *q = (*q)[:last] }()
	return (*q)[last]
}

func build(s string) tree {
	freqs := map[rune]int{}
	for _, r := range s {
		freqs[r]++
	}
	q := &pq{}
	for r, n := range freqs {
		heap.Push(q, leaf{r, n})
	}
	for seq := 0; q.Len() > 1; seq++ {
		a, b := heap.Pop(q).(tree), heap.Pop(q).(tree)
		heap.Push(q, &branch{a.freq() + b.freq(), a, b, seq})
	}
	return heap.Pop(q).(tree)
}

func codes(t tree) map[rune]string {
	out := map[rune]string{}
	var walk func(tree, []byte)
	walk = func(t tree, path []byte) {
		switch t := t.(type) {
		case leaf:
			out[t.r] = string(path)
		case *branch:
			walk(t.left, append(path, '0'))
			walk(t.right, append(path, '1'))
		}
	}
	walk(t, nil)
	return out
}

func decode(t tree, bits string) string {
	var sb strings.Builder
	at := t
	for _, b := range bits {
		switch br := at.(*branch); b {
		case '0':
			at = br.left
		case '1':
			at = br.right
		}
		if l, ok := at.(leaf); ok {
			sb.WriteRune(l.r)
			at = t
		}
	}
	return sb.String()
}

func pack(bits string) (out []byte) {
	for i := 0; i < len(bits); i += 8 {
		var b byte
		for j := i; j < i+8; j++ {
			b <<= 1
			if j < len(bits) && bits[j] == '1' {
				b |= 1
			}
		}
		out = append(out, b)
	}
	return
}

func main() {
	text := "abracadabra, said the magician — ünbelievable"
	t := build(text)
	cs := codes(t)
	runes := make([]rune, 0, len(cs))
	for r := range cs {
		runes = append(runes, r)
	}
	sort.Slice(runes, func(i, j int) bool {
		a, b := cs[runes[i]], cs[runes[j]]
		return len(a) < len(b) || len(a) == len(b) && a < b
	})
	for _, r := range runes {
		fmt.Printf("%q:%s ", r, cs[r])
	}
	fmt.Println()
	var bits strings.Builder
	for _, r := range text {
		bits.WriteString(cs[r])
	}
	packed := pack(bits.String())
	fmt.Printf("%d runes, %d bytes -> %d bits, %d bytes: %x\n", len([]rune(text)), len(text), bits.Len(), len(packed), packed[:6])
	fmt.Println(decode(t, bits.String()) == text, t.freq())
	one := build("zzz")
	fmt.Printf("%+v %q\n", one, codes(one))
	fmt.Println(decode(one, "0"))
}
