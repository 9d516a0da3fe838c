package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type Planet struct {
	Name     string
	Mass     float64
	Distance float64
	Moons    int
}

type By func(a, b *Planet) bool

func (by By) Sort(ps []Planet) { sort.Sort(&planetSorter{ps, by}) }

type planetSorter struct {
	planets []Planet
	by      By
}

func (s *planetSorter) Len() int           { return len(s.planets) }
func (s *planetSorter) Swap(i, j int)      { s.planets[i], s.planets[j] = s.planets[j], s.planets[i] }
func (s *planetSorter) Less(i, j int) bool { return s.by(&s.planets[i], &s.planets[j]) }

type multiKey []func(a, b Planet) int

func (m multiKey) compare(a, b Planet) int {
	for _, f := range m {
		if c := f(a, b); c != 0 {
			return c
		}
	}
	return 0
}

type ByLength []string

func (b ByLength) Len() int           { return len(b) }
func (b ByLength) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b ByLength) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type logged struct {
	sort.Interface
	less, swaps int
}

func (l *logged) Less(i, j int) bool { l.less++; return l.Interface.Less(i, j) }
func (l *logged) Swap(i, j int)      { l.swaps++; l.Interface.Swap(i, j) }

func names(ps []Planet) string {
	var n []string
	for _, p := range ps {
		n = append(n, p.Name)
	}
	return strings.Join(n, " ")
}

func main() {
	ps := []Planet{{"Mercury", 0.055, 0.4, 0}, {"Venus", 0.815, 0.7, 0}, {"Earth", 1, 1, 1}, {"Mars", 0.107, 1.5, 2}, {"Jupiter", 317.8, 5.2, 95}}
	By(func(a, b *Planet) bool { return a.Name < b.Name }).Sort(ps)
	fmt.Println(names(ps))
	mass := By(func(a, b *Planet) bool { return a.Mass < b.Mass })
	mass.Sort(ps)
	fmt.Println(names(ps))
	By(func(a, b *Planet) bool { return !mass(a, b) }).Sort(ps)
	fmt.Println(names(ps))
	slices.SortStableFunc(ps, multiKey{
		func(a, b Planet) int { return cmp.Compare(a.Moons, b.Moons) },
		func(a, b Planet) int { return strings.Compare(b.Name, a.Name) },
	}.compare)
	fmt.Println(names(ps))

	words := strings.Fields("the quick brown fox jumps over the lazy dog again and again until noon")
	l := &logged{Interface: ByLength(words)}
	sort.Stable(l)
	fmt.Println(words, l.less, l.swaps, sort.IsSorted(l))
	l = &logged{Interface: sort.Reverse(sort.StringSlice(words))}
	sort.Sort(l)
	fmt.Println(words, l.less > 0, sort.StringsAreSorted(words))
	fl := sort.Float64Slice{2.5, -1, 1e9, 0}
	fl.Sort()
	fmt.Println(fl, fl.Search(2.5), sort.SearchStrings([]string{"a", "c"}, "b"))
	ints := []int{3, 1, 2}
	sort.Sort(sort.Reverse(sort.IntSlice(ints)))
	fmt.Println(ints, sort.IntsAreSorted(ints))
	byName := slices.MaxFunc(ps, func(a, b Planet) int { return cmp.Compare(a.Distance, b.Distance) })
	fmt.Printf("%+v\n", byName)
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
	fmt.Println(slices.Compact(words), slices.IsSortedFunc(ps, func(a, b Planet) int { return a.Moons - b.Moons }))
	sort.Slice(ps, func(i, j int) bool { return ps[i].Distance/ps[j].Distance > float64(ps[i+100].Moons) })
}
