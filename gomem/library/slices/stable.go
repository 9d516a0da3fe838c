package slices

// stable sorts blocks by insertion and merges them in place.
func stable[E any](data []E, n int, cmp func(a, b E) int) {
	size := 20
	a := 0
	for ; a+size <= n; a += size {
		insertion(data, a, a+size, cmp)
	}
	insertion(data, a, n, cmp)
	for ; size < n; size *= 2 {
		a = 0
		for ; a+2*size <= n; a += 2 * size {
			merge(data, a, a+size, a+2*size, cmp)
		}
		if a+size < n {
			merge(data, a, a+size, n, cmp)
		}
	}
}

// merge merges data[a:m] and data[m:b] (SymMerge, Kim and Kutzner 2004).
func merge[E any](data []E, a, m, b int, cmp func(a, b E) int) {
	if m-a == 1 {
		// One element on the left: find its place on the right.
		i, j := m, b
		for i < j {
			if h := int(uint(i+j) >> 1); cmp(data[h], data[a]) < 0 {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			data[k], data[k+1] = data[k+1], data[k]
		}
		return
	}
	if b-m == 1 {
		i, j := a, m
		for i < j {
			if h := int(uint(i+j) >> 1); cmp(data[m], data[h]) >= 0 {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			data[k], data[k-1] = data[k-1], data[k]
		}
		return
	}
	mid := int(uint(a+b) >> 1)
	n := mid + m
	start, r := a, m
	if m > mid {
		start, r = n-b, mid
	}
	for start < r {
		if c := int(uint(start+r) >> 1); cmp(data[n-1-c], data[c]) >= 0 {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < mid {
		merge(data, a, start, mid, cmp)
	}
	if mid < end && end < b {
		merge(data, mid, end, b, cmp)
	}
}

// rotate exchanges data[a:m] and data[m:b].
func rotate[E any](data []E, a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			swapRange(data, m-i, m, j)
			i -= j
		} else {
			swapRange(data, m-i, m+j-i, i)
			j -= i
		}
	}
	swapRange(data, m-i, m, i)
}

func swapRange[E any](data []E, a, b, n int) {
	for i := 0; i < n; i++ {
		data[a+i], data[b+i] = data[b+i], data[a+i]
	}
}
