package main

import (
	"fmt"
	"math/rand"
	"strings"
)

const maxLevel = 6

type snode struct {
	key  int
	next [maxLevel]*snode
}

type SkipList struct {
	head  snode
	level int
	rnd   *rand.Rand
	n     int
}

func NewSkipList(seed int64) *SkipList {
	return &SkipList{level: 1, rnd: rand.New(rand.NewSource(seed))}
}

func (s *SkipList) before(key int) (path [maxLevel]*snode) {
	x := &s.head
	for i := maxLevel - 1; i >= 0; i-- {
		for x.next[i] != nil && x.next[i].key < key {
			x = x.next[i]
		}
		path[i] = x
	}
	return
}

func (s *SkipList) Insert(key int) bool {
	path := s.before(key)
	if n := path[0].next[0]; n != nil && n.key == key {
		return false
	}
	level := 1
	for level < maxLevel && s.rnd.Intn(2) == 0 {
		level++
	}
	s.level = max(s.level, level)
	n := &snode{key: key}
	for i := range level {
		n.next[i], path[i].next[i] = path[i].next[i], n
	}
	s.n++
	return true
}

func (s *SkipList) Contains(key int) bool {
	path := s.before(key)
	n := path[0].next[0]
	return n != nil && n.key == key
}

func (s *SkipList) Remove(key int) (removed bool) {
	path := s.before(key)
	for i, p := range path {
		if n := p.next[i]; n != nil && n.key == key {
			p.next[i] = n.next[i]
			removed = true
		}
	}
	if removed {
		s.n--
	}
	return
}

func (s *SkipList) String() string {
	var sb strings.Builder
	for i := s.level - 1; i >= 0; i-- {
		fmt.Fprintf(&sb, "%d:", i)
		for n := s.head.next[i]; n != nil; n = n.next[i] {
			fmt.Fprintf(&sb, "%3d", n.key)
		}
		sb.WriteRune('\n')
	}
	return sb.String()
}

func main() {
	s := NewSkipList(42)
	for _, k := range []int{30, 10, 50, 20, 40, 10, 60, 5, 55, 25} {
		if !s.Insert(k) {
			fmt.Println("already there:", k)
		}
	}
	fmt.Print(s)
	fmt.Println(s.Contains(20), s.Contains(21), s.n)
	fmt.Println(s.Remove(30), s.Remove(31), s.n)
	fmt.Print(s)
	fmt.Println(s.rnd.Perm(8), s.rnd.Intn(100), s.rnd.Float64())
	words := strings.Fields("ink runs from the corners of my mouth")
	s.rnd.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
	fmt.Println(words)
	other := rand.New(rand.NewSource(7))
	fmt.Println(other.Int63(), other.Int31n(10), other.Uint32(), other.NormFloat64(), other.ExpFloat64())
}
