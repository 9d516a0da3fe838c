package main

import (
	"fmt"
	"hash/fnv"
	"math/bits"
)

type Bloom struct {
	words  []uint64
	hashes int
}

func NewBloom(nbits, hashes int) *Bloom {
	return &Bloom{make([]uint64, (nbits+63)/64), hashes}
}

func (b *Bloom) spots(key string) func(int) (int, uint64) {
	h := fnv.New64a()
	h.Write([]byte(key))
	sum := h.Sum64()
	lo, hi := uint32(sum), uint32(sum>>32)
	return func(i int) (int, uint64) {
		bit := (lo + uint32(i)*hi) % uint32(len(b.words)*64)
		return int(bit / 64), 1 << (bit % 64)
	}
}

func (b *Bloom) Add(keys ...string) {
	for _, key := range keys {
		at := b.spots(key)
		for i := range b.hashes {
			w, mask := at(i)
			b.words[w] |= mask
		}
	}
}

func (b *Bloom) Maybe(key string) bool {
	at := b.spots(key)
	for i := 0; i < b.hashes; i++ {
		if w, mask := at(i); b.words[w]&mask == 0 {
			return false
		}
	}
	return true
}

func (b *Bloom) fill() (n int) {
	for _, w := range b.words {
		n += bits.OnesCount64(w)
	}
	return
}

func djb2(s string) uint32 {
	h := uint32(5381)
	for i := 0; i < len(s); i++ {
		h = h<<5 + h + uint32(s[i])
	}
	return h
}

func main() {
	b := NewBloom(256, 4)
	b.Add("apple", "pear", "plum", "cherry")
	for _, f := range []string{"apple", "cherry", "banana", "kiwi", ""} {
		fmt.Printf("%-8s %5t %08x\n", f, b.Maybe(f), djb2(f))
	}
	fmt.Printf("%d bits of %d: %016x\n", b.fill(), len(b.words)*64, b.words)
	wrong := 0
	for i := range 1000 {
		if b.Maybe(fmt.Sprintf("key%d", i)) {
			wrong++
		}
	}
	fmt.Println("false positives:", wrong)
	for i, w := range b.words {
		fmt.Printf("%d: %064b\n", i, w)
	}
	h := fnv.New32a()
	fmt.Fprint(h, "gopher")
	fmt.Printf("%#x %v\n", h.Sum32(), h.Sum([]byte{1}))
}
