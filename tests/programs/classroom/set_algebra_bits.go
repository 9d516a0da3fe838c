package main

import (
	"fmt"
	"slices"
	"strings"
)

type Card struct {
	Suit Suit
	Rank int
}
type Suit byte

const (
	Clubs Suit = iota
	Diamonds
	Hearts
	Spades
)

func (s Suit) String() string { return string("♣♦♥♠"[3*s : 3*s+3]) }
func (c Card) String() string {
	if c.Rank > 10 || c.Rank == 1 {
		return map[int]string{1: "A", 11: "J", 12: "Q", 13: "K"}[c.Rank] + c.Suit.String()
	}
	return fmt.Sprint(c.Rank, c.Suit)
}

type Deck []Card

func NewDeck() Deck {
	d := make(Deck, 0, 52)
	for s := Clubs; s <= Spades; s++ {
		for r := 1; r <= 13; r++ {
			d = append(d, Card{s, r})
		}
	}
	return d
}

type lcg uint64

func (g *lcg) next(n int) int {
	*g = *g*6364136223846793005 + 1442695040888963407
	return int(*g>>33) % n
}

func (d Deck) Shuffle(seed uint64) Deck {
	g := lcg(seed)
	for i := len(d) - 1; i > 0; i-- {
		j := g.next(i + 1)
		d[i], d[j] = d[j], d[i]
	}
	return d
}

func (d *Deck) Deal(n int) (hand Deck) {
	hand, *d = (*d)[:n:n], (*d)[n:]
	return
}

func (d Deck) String() string {
	parts := []string{}
	for _, c := range d {
		parts = append(parts, c.String())
	}
	return strings.Join(parts, " ")
}

func rate(h Deck) string {
	ranks := map[int]int{}
	suits := map[Suit]bool{}
	for _, c := range h {
		ranks[c.Rank]++
		suits[c.Suit] = true
	}
	var shape []int
	var sorted []int
	for r, n := range ranks {
		shape = append(shape, n)
		sorted = append(sorted, r)
	}
	slices.SortFunc(shape, func(a, b int) int { return b - a })
	slices.Sort(sorted)
	straight := len(sorted) == 5 && sorted[4]-sorted[0] == 4
	switch {
	case straight && len(suits) == 1:
		return "straight flush"
	case shape[0] == 4:
		return "four"
	case slices.Equal(shape, []int{3, 2}):
		return "full house"
	case len(suits) == 1:
		return "flush"
	case straight:
		return "straight"
	case shape[0] == 3:
		return "three"
	case shape[0] == 2 && shape[1] == 2:
		return "two pair"
	case shape[0] == 2:
		return "pair"
	}
	return "high card"
}

func main() {
	d := NewDeck()
	fmt.Println(d[:14], len(d), d[51])
	d.Shuffle(2024)
	counts := map[string]int{}
	for i := range 4 {
		h := d.Deal(5)
		fmt.Printf("%d: %-22v %s\n", i, h, rate(h))
	}
	for seed := range uint64(300) {
		counts[rate(NewDeck().Shuffle(seed)[:5])]++
	}
	fmt.Println(counts, len(d))
	for _, h := range []Deck{
		{{Hearts, 2}, {Hearts, 3}, {Hearts, 4}, {Hearts, 5}, {Hearts, 6}},
		{{0, 2}, {1, 2}, {2, 2}, {3, 2}, {0, 9}},
		{{0, 2}, {1, 2}, {2, 2}, {3, 9}, {0, 9}},
		{{0, 2}, {1, 3}, {2, 4}, {3, 5}, {0, 6}},
	} {
		fmt.Println(h, rate(h))
	}
	h := d.Deal(3)
	h = append(h, Card{Spades, 1})
	fmt.Println(h[3], d[0] == h[3], slices.Index(d, d[2]), slices.Contains(h, Card{Spades, 1}))
	fmt.Printf("%v %+v %d %s\n", h[3], h[3], h[3], Suit(2))
	fmt.Println(Suit(4))
}
