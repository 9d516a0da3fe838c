package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
)

type Cents int64

func (c Cents) String() string { return fmt.Sprintf("%d.%02d", int64(c)/100, int64(c)%100) }

type Account struct {
	ID      string
	balance Cents
	history []Entry
	limit   Cents
}

type Kind int

const (
	Deposit Kind = 1 << iota
	Withdraw
	Transfer
	Fee
	debit = Withdraw | Fee
)

func (k Kind) String() string {
	var parts []string
	for i, n := range [...]string{"deposit", "withdraw", "transfer", "fee"} {
		if k&(1<<i) != 0 {
			parts = append(parts, n)
		}
	}
	if parts == nil {
		return "Kind(" + strconv.Itoa(int(k)) + ")"
	}
	return strings.Join(parts, "|")
}

type Entry struct {
	Kind
	Amount Cents
	When   time.Time
}

type InsufficientFunds struct {
	Account *Account
	Need    Cents
}

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("account %s: need %v, have %v", e.Account.ID, e.Need, e.Account.balance)
}

var (
	ErrUnknown = errors.New("unknown account")
	ErrAmount  = errors.New("amount must be positive")
)

type Bank struct {
	accounts map[string]*Account
	clock    func() time.Time
}

func (b *Bank) get(id string) (*Account, error) {
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("%w %q", ErrUnknown, id)
}

func (b *Bank) post(a *Account, k Kind, amount Cents) error {
	if amount <= 0 {
		return ErrAmount
	}
	if k&debit != 0 {
		if a.balance+a.limit < amount {
			return InsufficientFunds{a, amount}
		}
		amount = -amount
	}
	a.balance += amount
	a.history = append(a.history, Entry{k, amount, b.clock()})
	return nil
}

func (b *Bank) transfer(from, to string, amount Cents) (err error) {
	src, err := b.get(from)
	if err != nil {
		return err
	}
	dst, err := b.get(to)
	if err != nil {
		return err
	}
	saved := *src
	defer func() {
		if err != nil {
			*src = saved
			err = fmt.Errorf("transfer rolled back: %w", err)
		}
	}()
	if err = b.post(src, Withdraw|Transfer, amount); err != nil {
		return
	}
	if err = b.post(src, Fee, 50); err != nil {
		return
	}
	return b.post(dst, Deposit|Transfer, amount)
}

func parseCents(s string) (Cents, error) {
	whole, frac, _ := strings.Cut(s, ".")
	frac = (frac + "00")[:2]
	v, err := strconv.ParseInt(whole+frac, 10, 64)
	return Cents(v), err
}

const script = `open alice
open bob
deposit alice 100
withdraw alice 30.5
transfer alice bob 20.25
transfer alice bob 49
transfer alice carol 1
withdraw bob 1000
deposit bob -5
deposit bob x
open alice
fly away
deposit`

func main() {
	now := time.Date(2023, 12, 31, 23, 58, 0, 0, time.UTC)
	b := &Bank{accounts: map[string]*Account{}, clock: func() time.Time { now = now.Add(time.Minute); return now }}
	commands := map[string]func(args []string) error{
		"open": func(args []string) error {
			if _, exists := b.accounts[args[0]]; exists {
				return fmt.Errorf("account %s exists", args[0])
			}
			b.accounts[args[0]] = &Account{ID: args[0]}
			return nil
		},
		"transfer": func(args []string) error {
			amount, err := parseCents(args[2])
			if err != nil {
				return err
			}
			return b.transfer(args[0], args[1], amount)
		},
	}
	for name, k := range map[string]Kind{"deposit": Deposit, "withdraw": Withdraw} {
		commands[name] = func(args []string) error {
			a, err := b.get(args[0])
			if err != nil {
				return err
			}
			amount, err := parseCents(args[1])
			if err != nil {
				return fmt.Errorf("%v: %w", k, err)
			}
			return b.post(a, k, amount)
		}
	}
	failures := 0
	run := func(line string) (err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("bad command %q: %v", line, r)
			}
		}()
		f := strings.Fields(line)
		return commands[f[0]](f[1:])
	}
	input := script
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		input += "\n" + in.Text()
	}
	for line := range strings.SplitSeq(input, "\n") {
		if err := run(line); err != nil {
			failures++
			fmt.Println("!", err)
			if short, ok := errors.AsType[InsufficientFunds](err); ok {
				fmt.Println("  short by", short.Need-short.Account.balance)
			}
		}
	}
	ids := make([]string, 0)
	for id := range b.accounts {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	for _, id := range ids {
		a := b.accounts[id]
		fmt.Printf("%-6s %10v\n", id, a.balance)
		for _, e := range a.history {
			fmt.Printf("  %s %-17v %8v\n", e.When.Format("Jan _2 15:04"), e.Kind, e.Amount)
		}
	}
	fmt.Println(Kind(0), Kind(16), debit)
	os.Exit(failures)
}
