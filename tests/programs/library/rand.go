package main

import (
	"fmt"
	"math/rand"
	r2 "math/rand/v2"
)

type mine struct{ n int64 }

func (m *mine) Int63() int64 { m.n = (m.n*6364136223846793005 + 1442695040888963407) & (1<<63 - 1); return m.n }
func (m *mine) Seed(s int64) { m.n = s }

type mine2 uint64

func (m *mine2) Uint64() uint64 { *m = *m*6364136223846793005 + 1; return uint64(*m) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	for _, seed := range []int64{0, 1, 42, -1, -5000000000, 1 << 62, 2147483647, 89482311} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int(), r.Intn(10), r.Intn(1<<40), r.Int31(), r.Int31n(7), r.Int31n(8), r.Int63(), r.Int63n(1000003), r.Int63n(1<<33), r.Uint32(), r.Uint64(), r.Float64(), r.Float32())
		fmt.Println(r.Perm(8), r.NormFloat64(), r.ExpFloat64())
		s := []int{1, 2, 3, 4, 5, 6, 7}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		fmt.Println(s)
		b := make([]byte, 17)
		fmt.Println(r.Read(b))
		fmt.Println(b)
		sum := 0.0
		for i := 0; i < 700; i++ {
			sum += r.NormFloat64() + r.ExpFloat64()
		}
		fmt.Println(sum)
		z := rand.NewZipf(r, 1.5, 2, 100)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64())
		r.Seed(7)
		fmt.Println(r.Intn(100), r.Intn(100))
	}
	m := rand.New(&mine{5})
	fmt.Println(m.Intn(10), m.Uint64(), m.Float64(), m.Perm(5), m.NormFloat64())
	try(func() { m.Intn(0) })
	try(func() { m.Int31n(-1) })
	try(func() { m.Int63n(0) })
	try(func() { m.Shuffle(-1, nil) })
	try(func() { rand.Intn(-3) })
	fmt.Println(rand.NewZipf(m, 1, 1, 1) == nil)
	for i := 0; i < 200; i++ {
		if n := rand.Intn(6); n < 0 || n > 5 {
			fmt.Println("bad", n)
		}
		if f := rand.Float64(); f < 0 || f >= 1 {
			fmt.Println("bad", f)
		}
		if n := r2.IntN(6); n < 0 || n > 5 {
			fmt.Println("bad", n)
		}
	}
	rand.Seed(3)
	fmt.Println(len(rand.Perm(4)), len(r2.Perm(5)))
	for _, src := range []r2.Source{r2.NewPCG(1, 2), r2.NewPCG(0, 0), r2.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed for tests!"))), new(mine2)} {
		r := r2.New(src)
		fmt.Println(r.Int(), r.IntN(10), r.IntN(1<<40), r.Int32(), r.Int32N(7), r.Int64(), r.Int64N(1000003), r.Uint32(), r.Uint32N(99), r.Uint64(), r.Uint64N(1<<33), r.Uint(), r.UintN(5), r.Float64(), r.Float32())
		fmt.Println(r.Perm(8), r.NormFloat64(), r.ExpFloat64())
		s := []int{1, 2, 3, 4, 5, 6, 7}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		fmt.Println(s)
		sum := 0.0
		for i := 0; i < 700; i++ {
			sum += r.NormFloat64() + r.ExpFloat64()
		}
		fmt.Println(sum)
		z := r2.NewZipf(r, 1.5, 2, 100)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64())
		try(func() { r.IntN(0) })
		try(func() { r.Uint64N(0) })
	}
	p := r2.NewPCG(1, 2)
	p.Uint64()
	data, err := p.MarshalBinary()
	fmt.Println(data, err)
	var q r2.PCG
	fmt.Println(q.UnmarshalBinary(data), q.Uint64() == p.Uint64(), q.UnmarshalBinary(nil))
	p.Seed(9, 9)
	fmt.Println(p.Uint64())
	c := r2.NewChaCha8([32]byte{1, 2, 3})
	b := make([]byte, 13)
	for i := 0; i < 5; i++ {
		n, err := c.Read(b[:9+i%3])
		fmt.Println(n, err, b)
	}
	data, err = c.MarshalBinary()
	fmt.Printf("%q %v\n", data, err)
	var d r2.ChaCha8
	fmt.Println(d.UnmarshalBinary(data), d.Uint64() == c.Uint64(), d.UnmarshalBinary([]byte("x")), d.UnmarshalBinary([]byte("readbuf:\x09a")))
}
