package main

import (
	"fmt"
	"sort"
	"strings"
)

type Money int64

func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	return fmt.Sprintf("%s€%d.%02d", sign, m/100, m%100)
}

type Person struct {
	First, Last string
}

func (p Person) FullName() string { return p.First + " " + p.Last }
func (p *Person) Rename(last string) {
	p.Last = last
}

type Payable interface{ Pay() Money }

type Salaried struct {
	Person
	Yearly Money
}

func (s Salaried) Pay() Money { return s.Yearly / 12 }

type Hourly struct {
	*Person
	Rate  Money
	Hours float64
}

func (h Hourly) Pay() Money { return Money(float64(h.Rate) * h.Hours) }

type Manager struct {
	Salaried
	Reports []Payable
	bonus   map[string]Money
}

func (m *Manager) Pay() Money {
	total := m.Salaried.Pay()
	for _, b := range m.bonus {
		total += b
	}
	return total
}

func (m *Manager) Add(ps ...Payable) *Manager { m.Reports = append(m.Reports, ps...); return m }

type Intern struct {
	Person `json:"who"`
	Mentor *Manager
}

type table struct {
	*strings.Builder
	rows int
}

func (t *table) row(cols ...any) {
	t.rows++
	for _, c := range cols {
		fmt.Fprintf(t, "%-16v", c)
	}
	t.WriteByte('\n')
}

func main() {
	ada := &Person{"Ada", "Byron"}
	boss := (&Manager{Salaried: Salaried{Person{"Grace", "Hopper"}, 12_000_00}, bonus: map[string]Money{"moth": 50_05}}).
		Add(Hourly{ada, 20_50, 37.5}, Salaried{Yearly: 60_000_00})
	ada.Rename("Lovelace")
	boss.Rename("Murray Hopper")
	intern := Intern{Person{"Alan", "T"}, boss}
	intern.Rename("Turing")

	t := table{Builder: new(strings.Builder)}
	t.row("name", "pay", "kind")
	var everyone []Payable
	everyone = append(append(everyone, boss), boss.Reports...)
	for _, p := range everyone {
		name := "?"
		if n, ok := p.(interface{ FullName() string }); ok {
			name = n.FullName()
		}
		t.row(name, p.Pay(), fmt.Sprintf("%T", p))
	}
	fmt.Print(t.String())
	fmt.Println(t.rows, t.Len())

	sort.Slice(everyone, func(i, j int) bool { return everyone[i].Pay() < everyone[j].Pay() })
	var sum Money
	for _, p := range everyone {
		sum += p.Pay()
	}
	fmt.Println(everyone[0].Pay(), sum, -sum, Money(-5))
	fmt.Printf("%+v\n", boss.Salaried)
	fmt.Printf("%v %+v %#v\n", intern.Person, everyone[2], intern.Person)
	fmt.Println(intern.FullName(), "->", intern.Mentor.FullName(), intern.Mentor.Person.First == boss.First)
	copied := *boss
	copied.First = "Copy"
	copied.bonus["moth"] = 0
	copied.Reports[0] = nil
	fmt.Println(boss.First, boss.Pay(), boss.Reports[0])
	byLast := map[string][]Person{}
	for _, p := range []Person{*ada, intern.Person, {"Other", "Turing"}} {
		byLast[p.Last] = append(byLast[p.Last], p)
	}
	fmt.Println(byLast)
	fmt.Println(Hourly{}.Pay())
	fmt.Println(Hourly{}.FullName())
}
