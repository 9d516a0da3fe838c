package slices

import "math/bits"

// Pattern-defeating quicksort, as in package sort, for elements that a function compares.

// What choosing a pivot tells about the range.
const (
	unknown = iota
	increasing
	decreasing
)

// insertion sorts data[a:b].
func insertion[E any](data []E, a, b int, cmp func(a, b E) int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp(data[j], data[j-1]) < 0; j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

// sift restores the heap data[first:first+size] below its element at root.
func sift[E any](data []E, root, size, first int, cmp func(a, b E) int) {
	for {
		big := 2*root + 1
		if big >= size {
			return
		}
		if big+1 < size && cmp(data[first+big], data[first+big+1]) < 0 {
			big++
		}
		if cmp(data[first+root], data[first+big]) >= 0 {
			return
		}
		data[first+root], data[first+big] = data[first+big], data[first+root]
		root = big
	}
}

func heap[E any](data []E, a, b int, cmp func(a, b E) int) {
	size := b - a
	for i := (size - 1) / 2; i >= 0; i-- {
		sift(data, i, size, a, cmp)
	}
	for i := size - 1; i >= 0; i-- {
		data[a], data[a+i] = data[a+i], data[a]
		sift(data, 0, i, a, cmp)
	}
}

// quick sorts data[a:b]; after limit bad pivots it takes heap sort.
func quick[E any](data []E, a, b, limit int, cmp func(a, b E) int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertion(data, a, b, cmp)
			return
		}
		if limit == 0 {
			heap(data, a, b, cmp)
			return
		}
		if !balanced {
			scatter(data, a, b)
			limit--
		}
		pivot, hint := choose(data, a, b, cmp)
		if hint == decreasing {
			turn(data, a, b)
			pivot = b - 1 - (pivot - a)
			hint = increasing
		}
		if balanced && partitioned && hint == increasing && repair(data, a, b, cmp) {
			return
		}
		// The element before the range is not greater than any in it: if it equals the pivot, those
		// that equal it come first and are done.
		if a > 0 && cmp(data[a-1], data[pivot]) >= 0 {
			a = split(data, a, b, pivot, cmp)
			continue
		}
		var mid int
		mid, partitioned = partition(data, a, b, pivot, cmp)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quick(data, a, mid, limit, cmp)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quick(data, mid+1, b, limit, cmp)
			b = mid
		}
	}
}

// partition puts what is less than the pivot before it, and the rest after it.
func partition[E any](data []E, a, b, pivot int, cmp func(a, b E) int) (mid int, already bool) {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
	for first := true; ; first = false {
		for i <= j && cmp(data[i], data[a]) < 0 {
			i++
		}
		for i <= j && cmp(data[j], data[a]) >= 0 {
			j--
		}
		if i > j {
			data[j], data[a] = data[a], data[j]
			return j, first
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

// split puts what equals the pivot before what is greater.
func split[E any](data []E, a, b, pivot int, cmp func(a, b E) int) int {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
	for {
		for i <= j && cmp(data[a], data[i]) >= 0 {
			i++
		}
		for i <= j && cmp(data[a], data[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

// repair sorts a range that is almost sorted; it gives up after five elements out of place.
func repair[E any](data []E, a, b int, cmp func(a, b E) int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && cmp(data[i], data[i-1]) >= 0 {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		data[i], data[i-1] = data[i-1], data[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && cmp(data[j], data[j-1]) < 0; j-- {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && cmp(data[j], data[j-1]) < 0; j++ {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
	}
	return false
}

// scatter moves three elements about, to break the pattern that made the pivot bad. The numbers are
// those of a xorshift generator started with the length.
func scatter[E any](data []E, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)<<bits.Len(uint(n)) - 1
	for i := a + n/4*2 - 1; i <= a+n/4*2+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		data[i], data[a+other] = data[a+other], data[i]
	}
}

// choose picks a median of three, of nine in a longer range.
func choose[E any](data []E, a, b int, cmp func(a, b E) int) (pivot, hint int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(data, i-1, i, i+1, &swaps, cmp)
			j = median(data, j-1, j, j+1, &swaps, cmp)
			k = median(data, k-1, k, k+1, &swaps, cmp)
		}
		j = median(data, i, j, k, &swaps, cmp)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, unknown
}

func ordered[E any](data []E, a, b int, swaps *int, cmp func(a, b E) int) (int, int) {
	if cmp(data[b], data[a]) < 0 {
		*swaps++
		return b, a
	}
	return a, b
}

func median[E any](data []E, a, b, c int, swaps *int, cmp func(a, b E) int) int {
	a, b = ordered(data, a, b, swaps, cmp)
	b, c = ordered(data, b, c, swaps, cmp)
	_, b = ordered(data, a, b, swaps, cmp)
	return b
}

// turn reverses data[a:b].
func turn[E any](data []E, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		data[i], data[j] = data[j], data[i]
	}
}
