package main

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
)

type Sample []float64

var ErrNoData = errors.New("no data")

func (s Sample) Mean() (float64, error) {
	if len(s) == 0 {
		return math.NaN(), ErrNoData
	}
	sum, c := 0.0, 0.0
	for _, x := range s {
		y := x - c
		t := sum + y
		c = t - sum - y
		sum = t
	}
	return sum / float64(len(s)), nil
}

func (s Sample) Var() (v float64, err error) {
	m, err := s.Mean()
	if err != nil {
		return 0, fmt.Errorf("variance: %w", err)
	}
	for _, x := range s {
		v += (x - m) * (x - m)
	}
	return v / float64(len(s)-1), nil
}

func (s Sample) Quantile(q float64) float64 {
	c := slices.Sorted(slices.Values(s))
	pos := q * float64(len(c)-1)
	i, frac := math.Modf(pos)
	if int(i)+1 >= len(c) {
		return c[int(i)]
	}
	return c[int(i)] + frac*(c[int(i)+1]-c[int(i)])
}

func (s Sample) Histogram(bins int) string {
	lo, hi := slices.Min(s), slices.Max(s)
	counts := make([]int, bins)
	for _, x := range s {
		i := int((x - lo) / (hi - lo) * float64(bins))
		counts[min(i, bins-1)]++
	}
	var sb strings.Builder
	for i, c := range counts {
		fmt.Fprintf(&sb, "%7.2f |%-20s| %d\n", lo+(hi-lo)*float64(i)/float64(bins), strings.Repeat("*", c), c)
	}
	return sb.String()
}

type fit struct{ slope, intercept, r2 float64 }

func linear(xs, ys Sample) (f fit, err error) {
	mx, e1 := xs.Mean()
	my, e2 := ys.Mean()
	if err = errors.Join(e1, e2); err != nil {
		return
	}
	var sxy, sxx, syy float64
	for i, x := range xs {
		sxy += (x - mx) * (ys[i] - my)
		sxx += (x - mx) * (x - mx)
		syy += (ys[i] - my) * (ys[i] - my)
	}
	f.slope = sxy / sxx
	f.intercept = my - f.slope*mx
	f.r2 = sxy * sxy / (sxx * syy)
	return
}

func mode[T cmp.Ordered](xs []T) (best []T) {
	n := map[T]int{}
	top := 0
	for _, x := range xs {
		n[x]++
		top = max(top, n[x])
	}
	for x, c := range n {
		if c == top {
			best = append(best, x)
		}
	}
	slices.Sort(best)
	return
}

func newton(f, df func(float64) float64, x float64) (float64, int) {
	for i := range 50 {
		d := f(x) / df(x)
		x -= d
		if math.Abs(d) < 1e-12 {
			return x, i
		}
	}
	return math.NaN(), -1
}

func simpson(f func(float64) float64, a, b float64, n int) float64 {
	h := (b - a) / float64(n)
	sum := f(a) + f(b)
	for i := 1; i < n; i++ {
		sum += float64(2+2*(i%2)) * f(a+float64(i)*h)
	}
	return sum * h / 3
}

func main() {
	s := Sample{2.5, 3.1, 4.7, 5.0, 5.0, 6.2, 7.9, 9.3, 12.8}
	m, _ := s.Mean()
	v, _ := s.Var()
	fmt.Printf("%.4f %.4f %.4f\n", m, v, math.Sqrt(v))
	fmt.Println(s.Quantile(0.5), s.Quantile(0), s.Quantile(1), s.Quantile(0.25), mode(s), mode(strings.Split("abracadabra", "")))
	fmt.Print(s.Histogram(4))
	_, err := Sample{}.Var()
	fmt.Println(err, errors.Is(err, ErrNoData))
	one, err := Sample{3}.Var()
	fmt.Println(one, err)
	f, err := linear(Sample{1, 2, 3, 4, 5}, Sample{2.1, 3.9, 6.2, 7.8, 10.1})
	fmt.Printf("%+.4v %v\n", f, err)
	_, err = linear(nil, nil)
	fmt.Printf("%q\n", err)
	fmt.Println(newton(func(x float64) float64 { return x*x*x - 2 }, func(x float64) float64 { return 3 * x * x }, 1))
	fmt.Printf("%.10f %.10f\n", simpson(math.Sin, 0, math.Pi, 100), simpson(func(x float64) float64 { return 1 / x }, 1, math.E, 200))
	fmt.Println(math.Log2(8), math.Log10(0.001), math.Exp(1), math.Atan2(1, -1), math.Sinh(1), math.Pow(2, 0.5), math.Gamma(5), math.Erf(0.5))
	fr, ex := math.Frexp(10)
	fmt.Println(fr, ex, math.Ldexp(0.5, 4), math.Remainder(7, 4), math.Max(1, math.NaN()), math.Float64bits(-0.5), math.Nextafter(1, 2))
	fmt.Println(Sample{1, 2}.Quantile(1.5))
}
