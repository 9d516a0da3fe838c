package sort

// Pattern-defeating quicksort. Which pairs are compared and exchanged, and in which order, decides
// where equal elements end up, so every step is the one that the real package takes.

// What choosing a pivot tells about the range.
const (
	unknown = iota
	increasing
	decreasing
)

// insertion sorts data[a:b].
func insertion(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// sift restores the heap data[first:first+size] below its element at root.
func sift(data Interface, root, size, first int) {
	for {
		big := 2*root + 1
		if big >= size {
			return
		}
		if big+1 < size && data.Less(first+big, first+big+1) {
			big++
		}
		if !data.Less(first+root, first+big) {
			return
		}
		data.Swap(first+root, first+big)
		root = big
	}
}

func heap(data Interface, a, b int) {
	size := b - a
	for i := (size - 1) / 2; i >= 0; i-- {
		sift(data, i, size, a)
	}
	for i := size - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		sift(data, 0, i, a)
	}
}

// quick sorts data[a:b]; after limit bad pivots it takes heap sort.
func quick(data Interface, a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertion(data, a, b)
			return
		}
		if limit == 0 {
			heap(data, a, b)
			return
		}
		if !balanced {
			scatter(data, a, b)
			limit--
		}
		pivot, hint := choose(data, a, b)
		if hint == decreasing {
			turn(data, a, b)
			pivot = b - 1 - (pivot - a)
			hint = increasing
		}
		if balanced && partitioned && hint == increasing && repair(data, a, b) {
			return
		}
		// The element before the range is not greater than any in it: if it equals the pivot, those
		// that equal it come first and are done.
		if a > 0 && !data.Less(a-1, pivot) {
			a = split(data, a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = partition(data, a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quick(data, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quick(data, mid+1, b, limit)
			b = mid
		}
	}
}

// partition puts what is less than the pivot before it, and the rest after it.
func partition(data Interface, a, b, pivot int) (mid int, already bool) {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for first := true; ; first = false {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, first
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// split puts what equals the pivot before what is greater.
func split(data Interface, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// repair sorts a range that is almost sorted; it gives up after five elements out of place.
func repair(data Interface, a, b int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// scatter moves three elements about, to break the pattern that made the pivot bad. The numbers are
// those of a xorshift generator started with the length.
func scatter(data Interface, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)<<bitLen(n) - 1
	for i := a + n/4*2 - 1; i <= a+n/4*2+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		data.Swap(i, a+other)
	}
}

// choose picks a median of three, of nine in a longer range.
func choose(data Interface, a, b int) (pivot, hint int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(data, i-1, i, i+1, &swaps)
			j = median(data, j-1, j, j+1, &swaps)
			k = median(data, k-1, k, k+1, &swaps)
		}
		j = median(data, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, unknown
}

func ordered(data Interface, a, b int, swaps *int) (int, int) {
	if data.Less(b, a) {
		*swaps++
		return b, a
	}
	return a, b
}

func median(data Interface, a, b, c int, swaps *int) int {
	a, b = ordered(data, a, b, swaps)
	b, c = ordered(data, b, c, swaps)
	_, b = ordered(data, a, b, swaps)
	return b
}

// turn reverses data[a:b].
func turn(data Interface, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		data.Swap(i, j)
	}
}
