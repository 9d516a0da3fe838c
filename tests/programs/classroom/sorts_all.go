package main

import (
	"fmt"
	"slices"
)

type sorter struct {
	name string
	sort func([]int)
}

func bubble(a []int) {
	for n := len(a); n > 1; {
		last := 0
		for i := 1; i < n; i++ {
			if a[i-1] > a[i] {
				a[i-1], a[i] = a[i], a[i-1]
				last = i
			}
		}
		n = last
	}
}

func selection(a []int) {
	for i := range a {
		low := i
		for j := i + 1; j < len(a); j++ {
			if a[j] < a[low] {
				low = j
			}
		}
		a[i], a[low] = a[low], a[i]
	}
}

func insertion(a []int) {
	for i := 1; i < len(a); i++ {
		for j := i; j > 0 && a[j] < a[j-1]; j-- {
			a[j], a[j-1] = a[j-1], a[j]
		}
	}
}

func shell(a []int) {
	for gap := len(a) / 2; gap > 0; gap /= 2 {
		for i := gap; i < len(a); i++ {
			v, j := a[i], i
			for ; j >= gap && a[j-gap] > v; j -= gap {
				a[j] = a[j-gap]
			}
			a[j] = v
		}
	}
}

func merge(a []int) {
	if len(a) < 2 {
		return
	}
	m := len(a) / 2
	left, right := append([]int(nil), a[:m]...), append([]int{}, a[m:]...)
	merge(left)
	merge(right)
	for i := range a {
		if len(right) == 0 || len(left) > 0 && left[0] <= right[0] {
			a[i], left = left[0], left[1:]
		} else {
			a[i], right = right[0], right[1:]
		}
	}
}

func quick(a []int) {
	if len(a) <= 1 {
		return
	}
	pivot := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < pivot {
			i++
		}
		for a[j] > pivot {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quick(a[:j+1])
	quick(a[i:])
}

func heapsort(a []int) {
	sift := func(root, end int) {
		for child := 2*root + 1; child < end; child = 2*root + 1 {
			if child+1 < end && a[child] < a[child+1] {
				child++
			}
			if a[root] >= a[child] {
				return
			}
			a[root], a[child] = a[child], a[root]
			root = child
		}
	}
	for i := len(a)/2 - 1; i >= 0; i-- {
		sift(i, len(a))
	}
	for end := len(a) - 1; end > 0; end-- {
		a[0], a[end] = a[end], a[0]
		sift(0, end)
	}
}

func radix(a []int) {
	out := make([]int, len(a))
	for shift := uint(0); shift < 16; shift += 4 {
		var count [17]int
		for _, v := range a {
			count[v>>shift&15+1]++
		}
		for i := 1; i < len(count); i++ {
			count[i] += count[i-1]
		}
		for _, v := range a {
			d := (v >> shift) & 0xf
			out[count[d]] = v
			count[d]++
		}
		copy(a, out)
	}
}

func counting(a []int) {
	if len(a) == 0 {
		return
	}
	counts := make([]int, slices.Max(a)+1)
	for _, v := range a {
		counts[v]++
	}
	a = a[:0]
	for v, n := range counts {
		for ; n > 0; n-- {
			a = append(a, v)
		}
	}
}

func main() {
	inputs := [][]int{{}, {7}, {3, 1, 2}, {5, 5, 5, 5}, {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}
	seed := uint32(1)
	random := make([]int, 60)
	for i := range random {
		seed = seed*1103515245 + 12345
		random[i] = int(seed>>16) % 1000
	}
	inputs = append(inputs, random)
	for _, s := range [...]sorter{
		{"bubble", bubble}, {"selection", selection}, {"insertion", insertion}, {"shell", shell},
		{"merge", merge}, {"quick", quick}, {"heap", heapsort}, {"radix", radix}, {name: "counting", sort: counting},
	} {
		ok := 0
		for _, in := range inputs {
			got := slices.Clone(in)
			s.sort(got)
			want := slices.Sorted(slices.Values(in))
			if slices.Equal(got, want) {
				ok++
			} else {
				fmt.Println("wrong:", s.name, in, got)
			}
		}
		fmt.Printf("%-10s%d/%d\n", s.name, ok, len(inputs))
	}
	quick(random)
	fmt.Println(random[:10], random[len(random)-3:])
	counting([]int{-1, 3})
}
