package sort

type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

func length(x any) int
func swap(x any, i, j int)

func Ints(x []int)
func Strings(x []string)
func Float64s(x []float64)

// slice sorts the slice in x by less.
type slice struct {
	x    any
	n    int
	less func(i, j int) bool
}

func (s *slice) Len() int           { return s.n }
func (s *slice) Less(i, j int) bool { return s.less(i, j) }
func (s *slice) Swap(i, j int)      { swap(s.x, i, j) }

func Slice(x any, less func(i, j int) bool) {
	n := length(x)
	quick(&slice{x, n, less}, 0, n, bitLen(n))
}

func SliceStable(x any, less func(i, j int) bool) {
	n := length(x)
	stable(&slice{x, n, less}, n)
}

func SliceIsSorted(x any, less func(i, j int) bool) bool {
	return IsSorted(&slice{x, length(x), less})
}

func Sort(data Interface) {
	n := data.Len()
	if n > 1 {
		quick(data, 0, n, bitLen(n))
	}
}

func Stable(data Interface) { stable(data, data.Len()) }

func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

func Reverse(data Interface) Interface { return &reverse{data} }

type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x IntSlice) Sort()              { Sort(x) }
func (p IntSlice) Search(x int) int   { return SearchInts(p, x) }

type StringSlice []string

func (x StringSlice) Len() int            { return len(x) }
func (x StringSlice) Less(i, j int) bool  { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)       { x[i], x[j] = x[j], x[i] }
func (x StringSlice) Sort()               { Sort(x) }
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

type Float64Slice []float64

func (x Float64Slice) Len() int             { return len(x) }
func (x Float64Slice) Less(i, j int) bool   { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)        { x[i], x[j] = x[j], x[i] }
func (x Float64Slice) Sort()                { Sort(x) }
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

func IntsAreSorted(x []int) bool         { return IsSorted(IntSlice(x)) }
func StringsAreSorted(x []string) bool   { return IsSorted(StringSlice(x)) }
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

func Search(n int, f func(int) bool) int {
	low, high := 0, n
	for low < high {
		mid := int(uint(low+high) >> 1)
		if f(mid) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

func Find(n int, cmp func(int) int) (i int, found bool) {
	low, high := 0, n
	for low < high {
		mid := int(uint(low+high) >> 1)
		if cmp(mid) > 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < n && cmp(low) == 0
}

func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func bitLen(n int) int {
	size := 0
	for n > 0 {
		n >>= 1
		size++
	}
	return size
}
