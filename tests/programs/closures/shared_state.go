package main

import "fmt"

type Account struct {
	Deposit  func(int)
	Withdraw func(int) error
	Balance  func() int
}

func open(start int) Account {
	balance := start
	history := []string{}
	record := func(kind string, n int) {
		history = append(history, fmt.Sprintf("%s%d", kind, n))
	}
	return Account{
		Deposit: func(n int) { balance += n; record("+", n) },
		Withdraw: func(n int) error {
			if n > balance {
				return fmt.Errorf("only %d left after %v", balance, history)
			}
			balance -= n
			record("-", n)
			return nil
		},
		Balance: func() int { return balance },
	}
}

func main() {
	a := open(100)
	b := a
	a.Deposit(50)
	fmt.Println(b.Balance(), b.Withdraw(30), a.Balance())
	fmt.Println(a.Withdraw(500))
	c := open(1)
	c.Deposit(1)
	fmt.Println(a.Balance(), c.Balance())
	funcs := map[string]func(int){"dep": a.Deposit}
	funcs["dep"](5)
	fmt.Println(a.Balance())
	func() {
		defer func(n int) { fmt.Println(n, a.Balance()) }(a.Balance())
		a.Deposit(1)
	}()
}
