package main

import (
	"fmt"
	"math"
	"slices"
	"sort"
)

func classic(a []int, x int) (int, bool) {
	lo, hi := 0, len(a)-1
	for lo <= hi {
		mid := int(uint(lo+hi) >> 1)
		switch {
		case a[mid] == x:
			return mid, true
		case a[mid] < x:
			lo = mid + 1
		default:
			hi = mid - 1
		}
	}
	return lo, false
}

func bound(n int, f func(int) bool) int {
	lo, hi := 0, n
	for lo < hi {
		if mid := lo + (hi-lo)/2; f(mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

func rotated(a []int, x int) int {
	lo, hi := 0, len(a)-1
	for lo <= hi {
		m := (lo + hi) / 2
		if a[m] == x {
			return m
		}
		if a[lo] <= a[m] {
			if a[lo] <= x && x < a[m] {
				hi = m - 1
			} else {
				lo = m + 1
			}
		} else if a[m] < x && x <= a[hi] {
			lo = m + 1
		} else {
			hi = m - 1
		}
	}
	return -1
}

func root(f func(float64) float64, lo, hi float64) (x float64, steps int) {
	for hi-lo > 1e-12 {
		x = (lo + hi) / 2
		if f(x) < 0 {
			lo = x
		} else {
			hi = x
		}
		steps++
	}
	return
}

func isqrt(n uint64) uint64 {
	return uint64(sort.Search(1<<32, func(i int) bool { u := uint64(i); return u*u > n })) - 1
}

func main() {
	a := []int{1, 3, 3, 3, 5, 8, 13}
	for _, x := range []int{0, 1, 3, 4, 13, 14} {
		i, ok := classic(a, x)
		lo := bound(len(a), func(i int) bool { return a[i] >= x })
		hi := bound(len(a), func(i int) bool { return a[i] > x })
		j, found := slices.BinarySearch(a, x)
		fmt.Println(x, i, ok, lo, hi, hi-lo, sort.SearchInts(a, x), j, found)
	}
	r := []int{8, 9, 11, 1, 2, 5}
	for _, x := range append([]int{7}, r...) {
		fmt.Print(rotated(r, x), " ")
	}
	fmt.Println()
	x, steps := root(func(x float64) float64 { return x*x - 2 }, 0, 2)
	fmt.Printf("%.10f %d %v\n", x, steps, math.Abs(x-math.Sqrt2) < 1e-11)
	x, _ = root(math.Cos, 2, -2)
	fmt.Println(x)
	x, _ = root(func(x float64) float64 { return math.Exp(x) - 5 }, 0, 5)
	fmt.Printf("%.9f %.9f\n", x, math.Log(5))
	for _, n := range []uint64{0, 1, 15, 16, 1 << 40, 999999} {
		fmt.Print(isqrt(n), " ")
	}
	fmt.Println()
	type version struct {
		major, minor int
		name         string
	}
	vs := []version{{1, 0, "one"}, {1, 4, "four"}, {2, 0, "two"}}
	i, ok := slices.BinarySearchFunc(vs, [2]int{1, 4}, func(v version, t [2]int) int {
		if v.major != t[0] {
			return v.major - t[0]
		}
		return v.minor - t[1]
	})
	fmt.Printf("%d %t %+v\n", i, ok, vs[i])
	names := []string{"ada", "bob", "eve"}
	k, cmp := sort.Find(len(names), func(i int) int {
		switch {
		case "bob" < names[i]:
			return -1
		case "bob" > names[i]:
			return 1
		}
		return 0
	})
	fmt.Println(k, cmp)
}
