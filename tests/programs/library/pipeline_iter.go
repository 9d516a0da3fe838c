package main

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

func Filter[V any](seq iter.Seq[V], keep func(V) bool) iter.Seq[V] {
	return func(yield func(V) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func Map[A, B any](seq iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		seq(func(a A) bool { return yield(f(a)) })
	}
}

func Take[V any](seq iter.Seq[V], n int) iter.Seq[V] {
	return func(yield func(V) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range seq {
			if !yield(v) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}

func GroupBy[K comparable, V any](seq iter.Seq[V], key func(V) K) map[K][]V {
	m := map[K][]V{}
	for v := range seq {
		m[key(v)] = append(m[key(v)], v)
	}
	return m
}

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

type counter struct{ bytes, lines int }

func (c *counter) Write(p []byte) (int, error) {
	c.bytes += len(p)
	c.lines += bytes.Count(p, []byte{'\n'})
	return len(p), nil
}

func main() {
	naturals := func(yield func(int) bool) {
		for i := 1; yield(i); i++ {
		}
	}
	sq := Map(Filter(naturals, func(n int) bool { return n%3 == 0 }), func(n int) string { return fmt.Sprint(n * n) })
	fmt.Println(slices.Collect(Take(sq, 5)), len(slices.Collect(Take(sq, 0))))
	words := strings.FieldsSeq("the quick brown fox jumps over the lazy dog")
	groups := GroupBy(words, utf8.RuneCountInString)
	for _, k := range slices.Sorted(maps.Keys(groups)) {
		fmt.Println(k, groups[k])
	}
	var c counter
	var out strings.Builder
	src := io.TeeReader(upper{io.MultiReader(strings.NewReader("first\nsecond\n"), bytes.NewReader([]byte("third")))}, &c)
	n, err := io.Copy(io.MultiWriter(&out, io.Discard), io.LimitReader(src, 15))
	fmt.Printf("%d %v %q %+v\n", n, err, out.String(), c)
	next, stop := iter.Pull2(slices.All([]string{"a", "b"}))
	defer stop()
	for i, v, ok := next(); ok; i, v, ok = next() {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	chunks := slices.Collect(Map(slices.Chunk([]int{1, 2, 3, 4, 5, 6, 7}, 3), func(c []int) int {
		s := 0
		for _, x := range c {
			s += x
		}
		return s
	}))
	fmt.Println(chunks)
}
