package main

import (
	"fmt"
	"math/rand"
	r2 "math/rand/v2"
	"sort"
)

type die struct{ r *rand.Rand }

func (d die) roll(n int) (sum int) {
	for range n {
		sum += d.r.Intn(6) + 1
	}
	return
}

func shuffle[T any](r *r2.Rand, xs []T) []T {
	r.Shuffle(len(xs), func(i, j int) { xs[i], xs[j] = xs[j], xs[i] })
	return xs
}

func reservoir(r *rand.Rand, n, k int) []int {
	out := make([]int, 0, k)
	for i := range n {
		if i < k {
			out = append(out, i)
		} else if j := r.Intn(i + 1); j < k {
			out[j] = i
		}
	}
	sort.Ints(out)
	return out
}

type fixed uint64

func (f *fixed) Uint64() uint64 { *f = *f*6364136223846793005 + 1442695040888963407; return uint64(*f) }

func main() {
	r := rand.New(rand.NewSource(1))
	fmt.Println(r.Int(), r.Int31(), r.Int31n(10), r.Int63n(1e15), r.Uint32(), r.Uint64())
	fmt.Println(r.Float32(), r.Float64(), r.NormFloat64(), r.ExpFloat64())
	fmt.Println(r.Perm(6), die{r}.roll(10), reservoir(r, 100, 5))
	r.Seed(7)
	a := r.Intn(1000)
	r.Seed(7)
	fmt.Println(a == r.Intn(1000), a)
	s := []string{"a", "b", "c", "d"}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	b := make([]byte, 5)
	r.Read(b)
	fmt.Println(s, b)
	p := r2.New(r2.NewPCG(3, 4))
	fmt.Println(p.Int(), p.Int32(), p.Int32N(10), p.Int64N(1e15), p.Uint32(), p.UintN(7), p.Uint32N(9), p.Uint64N(99))
	fmt.Println(p.Float32(), p.Float64(), p.NormFloat64(), p.ExpFloat64(), p.Perm(5), shuffle(p, []int{1, 2, 3, 4, 5}))
	c := r2.New(r2.NewChaCha8([32]byte([]byte("chacha8 seed for this interview!"))))
	fmt.Println(c.IntN(1000), c.Uint64(), c.Float64())
	var f fixed = 9
	fr := r2.New(&f)
	fmt.Println(fr.IntN(10), fr.IntN(10), fr.Perm(4))
	z := rand.NewZipf(rand.New(rand.NewSource(5)), 1.5, 2, 100)
	fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
	x := rand.Intn(5)
	fmt.Println(x >= 0 && x < 5, r2.IntN(3) < 3, r2.N(10) < 10)
	hist := map[int]int{}
	rr := rand.New(rand.NewSource(99))
	for range 1000 {
		hist[rr.Intn(4)]++
	}
	fmt.Println(hist)
	defer func() { fmt.Println(recover()) }()
	func() {
		defer func() { fmt.Println(recover()) }()
		rand.Intn(0)
	}()
	r2.IntN(-1)
}
