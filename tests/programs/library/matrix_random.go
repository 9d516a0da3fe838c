package main

import (
	"fmt"
	"math"
	"math/rand"
	"os"
	"bufio"
	"sort"
)

type stats struct{ n, mean, m2, min, max float64 }

func (s *stats) add(x float64) {
	s.n++
	d := x - s.mean
	s.mean += d / s.n
	s.m2 += d * (x - s.mean)
	if s.n == 1 || x < s.min {
		s.min = x
	}
	s.max = math.Max(s.max, x)
}

func (s stats) String() string {
	return fmt.Sprintf("n=%.0f mean=%.4f sd=%.4f [%.3f, %.3f]", s.n, s.mean, math.Sqrt(s.m2/(s.n-1)), s.min, s.max)
}

func pi(r *rand.Rand, n int) float64 {
	in := 0
	for i := 0; i < n; i++ {
		if x, y := r.Float64(), r.Float64(); x*x+y*y < 1 {
			in++
		}
	}
	return 4 * float64(in) / float64(n)
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	r := rand.New(rand.NewSource(2024))
	var u, nrm, ex stats
	for i := 0; i < 2000; i++ {
		u.add(r.Float64())
		nrm.add(r.NormFloat64()*2 + 10)
		ex.add(r.ExpFloat64())
	}
	fmt.Fprintln(out, u)
	fmt.Fprintln(out, nrm)
	fmt.Fprintf(out, "%v %s\n", &ex, ex)
	fmt.Fprintf(out, "%.5f\n", pi(r, 3000))
	deck := make([]string, 0, 52)
	for _, s := range "♠♥♦♣" {
		for _, v := range []string{"A", "K", "Q", "J", "10"} {
			deck = append(deck, v+string(s))
		}
	}
	r.Shuffle(len(deck), func(i, j int) { deck[i], deck[j] = deck[j], deck[i] })
	fmt.Fprintln(out, deck[:5], r.Perm(6))
	dice := map[int]int{}
	for range 600 {
		dice[r.Intn(6)+r.Intn(6)+2]++
	}
	keys := make([]int, 0)
	for k := range dice {
		keys = append(keys, k)
	}
	sort.Ints(keys)
	for _, k := range keys {
		fmt.Fprintf(out, "%2d %4d %-10.10s|\n", k, dice[k], "##############################"[:dice[k]/5])
	}
}
