package main

import (
	"fmt"
	"sort"
	"strings"
)

type Trie struct {
	children map[rune]*Trie
	word     bool
	count    int
}

func NewTrie(words ...string) *Trie {
	t := &Trie{children: make(map[rune]*Trie)}
	for _, w := range words {
		t.Insert(w)
	}
	return t
}

func (t *Trie) Insert(word string) {
	node := t
	for _, r := range word {
		child, ok := node.children[r]
		if !ok {
			child = NewTrie()
			node.children[r] = child
		}
		child.count++
		node = child
	}
	node.word = true
}

func (t *Trie) find(prefix string) *Trie {
	for _, r := range prefix {
		if t = t.children[r]; t == nil {
			return nil
		}
	}
	return t
}

func (t *Trie) Has(w string) bool { n := t.find(w); return n != nil && n.word }

func (t *Trie) keys() []rune {
	ks := make([]rune, 0, len(t.children))
	for r := range t.children {
		ks = append(ks, r)
	}
	sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
	return ks
}

func (t *Trie) Complete(prefix string) (out []string) {
	var rec func(*Trie, []rune)
	rec = func(n *Trie, path []rune) {
		if n.word {
			out = append(out, string(path))
		}
		for _, r := range n.keys() {
			rec(n.children[r], append(path, r))
		}
	}
	if n := t.find(prefix); n != nil {
		rec(n, []rune(prefix))
	}
	return out
}

func (t *Trie) match(pattern string) bool {
	if pattern == "" {
		return t.word
	}
	r := []rune(pattern)
	rest := string(r[1:])
	if r[0] != '?' {
		c := t.children[r[0]]
		return c != nil && c.match(rest)
	}
	for _, c := range t.children {
		if c.match(rest) {
			return true
		}
	}
	return false
}

func main() {
	t := NewTrie("car", "card", "care", "cat", "dog", "do", "über", "übung")
	for _, w := range []string{"car", "ca", "cart", "do", "über", ""} {
		fmt.Printf("%-6q %v\n", w, t.Has(w))
	}
	for _, p := range []string{"ca", "car", "ü", "x", ""} {
		fmt.Printf("%s* = %q\n", p, t.Complete(p))
	}
	fmt.Println(t.find("ca").count, len(t.children))
	for _, p := range strings.Split("c?t ?o? ???? d?", " ") {
		fmt.Println(p, t.match(p))
	}
	fmt.Println(t.find("zebra").keys())
}
