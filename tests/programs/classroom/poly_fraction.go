package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type Frac struct{ n, d int64 }

var ErrZero = errors.New("zero denominator")

func gcd(a, b int64) int64 {
	if b == 0 {
		return max(a, -a)
	}
	return gcd(b, a%b)
}

func New(n, d int64) (Frac, error) {
	if d == 0 {
		return Frac{}, fmt.Errorf("%d/0: %w", n, ErrZero)
	}
	if d < 0 {
		n, d = -n, -d
	}
	g := gcd(n, d)
	return Frac{n / g, d / g}, nil
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func F(n int64, d ...int64) Frac {
	if len(d) == 0 {
		d = []int64{1}
	}
	return must(New(n, d[0]))
}

func (a Frac) Add(b Frac) Frac { return F(a.n*b.d+b.n*a.d, a.d*b.d) }
func (a Frac) Mul(b Frac) Frac { return F(a.n*b.n, a.d*b.d) }
func (a Frac) Inv() Frac       { return F(a.d, a.n) }
func (a Frac) String() string {
	if a.d == 1 {
		return strconv.FormatInt(a.n, 10)
	}
	return fmt.Sprintf("%d/%d", a.n, a.d)
}

func (a Frac) Format(s fmt.State, verb rune) {
	switch verb {
	case 'f', 'g', 'e':
		prec, ok := s.Precision()
		if !ok {
			prec = 3
		}
		fmt.Fprint(s, strconv.FormatFloat(float64(a.n)/float64(a.d), byte(verb), prec, 64))
	case 'v', 's':
		if w, ok := s.Width(); ok {
			fmt.Fprintf(s, "%*s", w, a.String())
			return
		}
		if s.Flag('+') && a.n >= 0 {
			fmt.Fprint(s, "+")
		}
		fmt.Fprint(s, a.String())
	default:
		fmt.Fprintf(s, "%%!%c(Frac=%s)", verb, a.String())
	}
}

type Poly []Frac

func (p Poly) Eval(x Frac) (y Frac) {
	y = F(0)
	for i := len(p) - 1; i >= 0; i-- {
		y = y.Mul(x).Add(p[i])
	}
	return
}

func (p Poly) Mul(q Poly) Poly {
	out := make(Poly, len(p)+len(q)-1)
	for i := range out {
		out[i] = F(0)
	}
	for i, a := range p {
		for j, b := range q {
			out[i+j] = out[i+j].Add(a.Mul(b))
		}
	}
	return out
}

func (p Poly) Derive() (d Poly) {
	for i, c := range p[1:] {
		d = append(d, c.Mul(F(int64(i+1))))
	}
	return
}

func (p Poly) String() string {
	var terms []string
	for i := len(p) - 1; i >= 0; i-- {
		if p[i].n == 0 {
			continue
		}
		switch i {
		case 0:
			terms = append(terms, p[i].String())
		case 1:
			terms = append(terms, p[i].String()+"x")
		default:
			terms = append(terms, fmt.Sprintf("%vx^%d", p[i], i))
		}
	}
	if len(terms) == 0 {
		return "0"
	}
	return strings.ReplaceAll(strings.Join(terms, " + "), "+ -", "- ")
}

func contFrac(f Frac) (out []int64) {
	for {
		q := f.n / f.d
		out = append(out, q)
		rest := f.Add(F(-q))
		if rest.n == 0 {
			return
		}
		f = rest.Inv()
	}
}

func main() {
	a, b := F(1, 2), F(-3, 4)
	fmt.Println(a.Add(b), a.Mul(b), b.Inv(), F(6, -8), F(4, 2), a == F(2, 4))
	fmt.Printf("%v|%8v|%+v|%s|%.2f|%g|%d|%x\n", a, b, a, b, b, a, a, b)
	fmt.Println([]Frac{a, b}, map[string]Frac{"k": a}, struct{ F Frac }{b}, &a)
	p := Poly{F(-1), F(0), F(1)}
	q := Poly{F(1, 2), F(1)}
	fmt.Println(p, "|", q, "|", p.Mul(q), "|", p.Mul(q).Derive(), "|", Poly{F(0)})
	fmt.Println(p.Eval(F(3, 2)), q.Eval(F(-1, 2)), p.Mul(q).Eval(F(2)))
	fmt.Println(contFrac(F(415, 93)), contFrac(F(7)))
	h := F(0)
	for i := int64(1); i <= 15; i++ {
		h = h.Add(F(1, i))
	}
	fmt.Printf("%v %.10f\n", h, h)
	_, err := New(3, 0)
	fmt.Println(err, errors.Is(err, ErrZero))
	fmt.Printf("%v %v\n", Frac{}, []*Frac{nil})
	F(0, 5).Inv()
}
