package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
)

type Coin int

const (
	Nickel  Coin = 5
	Dime    Coin = 10
	Quarter Coin = 25
)

var coinNames = map[Coin]string{Nickel: "nickel", Dime: "dime", Quarter: "quarter"}

func (c Coin) String() string {
	if n, ok := coinNames[c]; ok {
		return n
	}
	return fmt.Sprintf("%d¢", int(c))
}

var ErrChange = errors.New("cannot make change")

type Till map[Coin]int

func (t Till) Change(amount int) (given []Coin, err error) {
	kinds := slices.Sorted(maps.Keys(t))
	slices.Reverse(kinds)
	left := maps.Clone(t)
	for _, k := range kinds {
		for amount >= int(k) && left[k] > 0 {
			left[k]--
			amount -= int(k)
			given = append(given, k)
		}
	}
	if amount != 0 {
		return nil, fmt.Errorf("%w: %d short", ErrChange, amount)
	}
	maps.Copy(t, left)
	return
}

func main() {
	t := Till{Quarter: 2, Dime: 1, Nickel: 3}
	for _, a := range []int{40, 35, 25, 10, 5, 3} {
		got, err := t.Change(a)
		fmt.Println(a, got, err, t)
	}
	fmt.Printf("%v %d %s %q %+v %#v\n", Dime, Dime, Coin(7), Quarter, []Coin{5}, Till{5: 1})
	if _, err := t.Change(100); errors.Is(err, ErrChange) {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(len(t))
	}
}
