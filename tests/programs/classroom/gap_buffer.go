package main

import (
	"fmt"
	"strings"
)

type Buffer struct {
	text       []rune
	start, end int // the gap
}

func New(s string) *Buffer {
	r := []rune(s)
	return &Buffer{append(r, make([]rune, 4)...), len(r), len(r) + 4}
}

func (b *Buffer) Move(pos int) *Buffer {
	for b.start > pos {
		b.start--
		b.end--
		b.text[b.end] = b.text[b.start]
	}
	for b.start < pos {
		b.text[b.start] = b.text[b.end]
		b.start++
		b.end++
	}
	return b
}

func (b *Buffer) Insert(s string) *Buffer {
	for _, r := range s {
		if b.start == b.end {
			grown := make([]rune, 2*len(b.text))
			copy(grown, b.text[:b.start])
			tail := b.text[b.end:]
			b.end = len(grown) - len(tail)
			copy(grown[b.end:], tail)
			b.text = grown
		}
		b.text[b.start] = r
		b.start++
	}
	return b
}

func (b *Buffer) Delete(n int) (gone string) {
	gone = string(b.text[b.end : b.end+n])
	b.end += n
	return
}

func (b Buffer) String() string { return string(b.text[:b.start]) + string(b.text[b.end:]) }

type Edit interface{ Apply(*Buffer) Edit }
type ins struct {
	at int
	s  string
}
type del struct{ at, n int }

func (i ins) Apply(b *Buffer) Edit {
	b.Move(i.at).Insert(i.s)
	return del{i.at, len([]rune(i.s))}
}
func (d del) Apply(b *Buffer) Edit { return ins{d.at, b.Move(d.at).Delete(d.n)} }

func main() {
	b := New("hello wörld")
	var undo []Edit
	do := func(e Edit) {
		undo = append(undo, e.Apply(b))
		fmt.Printf("%-28q gap %d-%d of %d\n", b, b.start, b.end, len(b.text))
	}
	do(ins{5, ", brave new"})
	do(del{0, 1})
	do(ins{0, "J"})
	do(ins{len([]rune(b.String())), "!"})
	do(del{17, 2})
	for len(undo) > 0 {
		last := undo[len(undo)-1]
		undo = undo[:len(undo)-1]
		fmt.Printf("%T %+v\n", last, last)
		last.Apply(b)
	}
	fmt.Println(b, strings.Count(b.String(), "l"))
	b.Move(0).Delete(99)
}
