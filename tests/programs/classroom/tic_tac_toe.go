package main

import (
	"fmt"
	"strings"
)

type Player byte

const (
	None Player = '.'
	X    Player = 'X'
	O    Player = 'O'
)

func (p Player) Other() Player { return X + O - p }

type Board [9]Player

var lines = [...][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func Parse(s string) (b Board) {
	for i, c := range []byte(strings.ReplaceAll(s, "/", "")) {
		b[i] = Player(c)
	}
	return
}

func (b Board) Winner() Player {
	for _, l := range lines {
		if p := b[l[0]]; p != None && p == b[l[1]] && p == b[l[2]] {
			return p
		}
	}
	return None
}

func (b Board) Moves() (m []int) {
	for i, p := range b {
		if p == None {
			m = append(m, i)
		}
	}
	return
}

func (b Board) With(i int, p Player) Board { b[i] = p; return b }

func (b Board) String() string {
	var sb strings.Builder
	for r := 0; r < 3; r++ {
		fmt.Fprintf(&sb, "%c\n", b[r*3:r*3+3])
	}
	return sb.String()
}

var memo = map[Board]struct{ score, move int }{}

func (b Board) best(p Player, depth int) (score, move int) {
	if got, ok := memo[b]; ok {
		return got.score, got.move
	}
	defer func() { memo[b] = struct{ score, move int }{score, move} }()
	if w := b.Winner(); w != None {
		return -10, -1
	}
	moves := b.Moves()
	if len(moves) == 0 {
		return 0, -1
	}
	score, move = -100, -1
	for _, m := range moves {
		if s, _ := b.With(m, p).best(p.Other(), depth+1); -s > score {
			score, move = -s, m
		}
	}
	return
}

func main() {
	b := Parse("X.O/.O./X..")
	s, m := b.best(O, 0)
	fmt.Println(s, m, len(memo), b.Winner() == None)
	p := O
	for b.Winner() == None && len(b.Moves()) > 0 {
		_, m := b.best(p, 0)
		b = b.With(m, p)
		fmt.Printf("%c to %d\n", p, m)
		p = p.Other()
	}
	fmt.Print(b)
	fmt.Printf("%c %v %s\n", b.Winner(), b.Moves(), string(b[0]))
	c := b
	c[0] = O
	fmt.Println(c == b, memo[Board{}], X.Other() == O, Player(65))
	fmt.Println(b.With(9+len(memo)-len(memo), X))
}
