package main

import (
	"errors"
	"fmt"
)

type Account struct {
	ID      string
	Balance float64
	History []Tx
}

type Tx struct {
	Kind   string
	Amount float64
}

type InsufficientFunds struct{ Need, Have float64 }

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("insufficient funds: need %.2f, have %.2f", e.Need, e.Have)
}

var ErrNoAccount = errors.New("no such account")

type Bank struct{ accounts map[string]*Account }

func (b *Bank) get(id string) (*Account, error) {
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("%s: %w", id, ErrNoAccount)
}

func (a *Account) apply(kind string, amt float64) error {
	if a.Balance+amt < 0 {
		return InsufficientFunds{-amt, a.Balance}
	}
	a.Balance += amt
	a.History = append(a.History, Tx{kind, amt})
	return nil
}

func (b *Bank) Transfer(from, to string, amt float64) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer: %w", err)
		}
	}()
	src, err := b.get(from)
	if err != nil {
		return err
	}
	dst, err := b.get(to)
	if err != nil {
		return err
	}
	if err := src.apply("out", -amt); err != nil {
		return err
	}
	return dst.apply("in", amt)
}

func main() {
	b := &Bank{map[string]*Account{"ann": {ID: "ann", Balance: 100}, "bob": {ID: "bob"}}}
	for _, t := range []struct {
		f, t string
		n    float64
	}{{"ann", "bob", 30}, {"bob", "ann", 500}, {"ann", "zed", 1}, {"bob", "ann", 30.5}, {"bob", "ann", 10.25}} {
		err := b.Transfer(t.f, t.t, t.n)
		var inf InsufficientFunds
		fmt.Println(err, errors.Is(err, ErrNoAccount), errors.As(err, &inf), inf.Need)
	}
	fmt.Println(*b.accounts["ann"], *b.accounts["bob"])
}
