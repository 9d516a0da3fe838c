package main

import "fmt"

func collatz(n int) (steps int) {
again:
	switch {
	case n == 1:
		return
	case n%2 == 0:
		n /= 2
	default:
		n = 3*n + 1
	}
	steps++
	goto again
}

func parse(s string) (ok bool, n int) {
	i := 0
	if i == len(s) {
		goto fail
	}
	if s[i] == '-' {
		i++
	}
digits:
	if i < len(s) && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
		goto digits
	}
	if i == len(s) && n > 0 {
		return true, n
	}
fail:
	return false, -1
}

func primes(n int) (ps []int) {
next:
	for i := 2; i < n; i++ {
		for _, p := range ps {
			if p*p > i {
				break
			}
			if i%p == 0 {
				continue next
			}
		}
		ps = append(ps, i)
	}
	return
}

func nestedBreaks() (log []string) {
a:
	for i := 0; ; i++ {
	b:
		for j := range 4 {
			switch {
			case j == 1:
				continue
			case j == 3 && i < 2:
				continue a
			case i == 2:
				select {
				default:
					log = append(log, "leave b")
					break b
				}
			case i == 3:
				break a
			}
			log = append(log, fmt.Sprint(i, j))
			for k := range 10 {
				if k == 2 {
					continue b
				}
			}
		}
	}
	return
}

func closuresAndGoto() []func() int {
	var fs []func() int
	i := 0
loop:
	j := i * 10
	fs = append(fs, func() int { j++; return j })
	if i++; i < 3 {
		goto loop
	}
	return fs
}

func rangeForms() {
	for i := range [3]struct{}{} {
		fmt.Print(i)
	}
	for i := range "añb" {
		fmt.Print(i)
	}
	for range []int(nil) {
		fmt.Print("never")
	}
	var arr *[2]string
	for i := range arr {
		fmt.Print(i)
	}
	for i := range len(arr) {
		fmt.Print(i)
	}
	m := map[string]int{"only": 1}
	for k := range m {
		m[k]++
	}
	for _, v := range m {
		fmt.Print(v)
	}
	const n = 2
	for i := range n {
		fmt.Printf("%T", i)
	}
	for i := range int8(2) {
		fmt.Printf("%T", i)
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	var x [2]int
	i := 1
	for i, x[i] = range []int{7, 8} {
		fmt.Print(i, x)
	}
	for i = 0; i < 10; i += 3 {
		i++
	}
	fmt.Println(i)
	s := []int{1, 2, 3}
	for i := range s {
		s = s[:len(s)-1]
		_ = i
	}
	fmt.Println(len(s))
	var p *int
	for v := 0; v < 3; v++ {
		if p == nil {
			p = &v
		}
		*p += 10
	}
	fmt.Println(*p)
}

func main() {
	fmt.Println(collatz(27), collatz(1))
	for _, s := range []string{"12", "-7", "", "x", "1x", "-"} {
		fmt.Print(parse(s))
		fmt.Print(" ")
	}
	fmt.Println(primes(40))
	fmt.Println(nestedBreaks())
	for _, f := range closuresAndGoto() {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	rangeForms()
	switch x := 5; {
	case x > 3:
		fmt.Print("gt3 ")
		fallthrough
	case x > 10:
		fmt.Print("fell ")
		fallthrough
	default:
		fmt.Println("default")
	case x == 0:
		fmt.Println("no")
	}
	switch i := any(3).(type) {
	case int, string:
		fmt.Printf("%T\n", i)
	}
	switch f := func() int { return 2 }; f() {
	case 1 + 1:
		fmt.Println("computed")
	}
	switch {
	}
	switch x := any(nil).(type) {
	default:
		fmt.Println("default", x)
	case nil:
		fmt.Println("nil", x)
	}
}
