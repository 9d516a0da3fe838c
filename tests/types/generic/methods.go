package main

type seq[T any] []T

func (s seq[T]) mapped[U any](f func(T) U) seq[U] {
	var out seq[U]
	for _, x := range s {
		out = append(out, f(x))
	}
	return out
}
func (s seq[T]) folded[A any](a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func (s *seq[T]) add[U interface{ ~[]T }](more U) { *s = append(*s, more...) }
func (s seq[T]) clash[T any](x T) T               { return x } // ERROR "T redeclared in this block.*other declaration of T"
func (s seq[T]) self[U any](n int) int {
	if n == 0 {
		return 0
	}
	return s.self[*U](n-1) + seq[U]{}.self[T](n-1)
}

type plain struct{}

func (plain) conv[T any](x T) []T { return []T{x} }
func (plain) nobody[T any](x T) // ERROR "generic function is missing function body"

type convInt interface{ conv(int) []int }
type convAny interface{ conv(any) []any }
type embeds struct {
	plain
	*seq[int]
}

func use[T convInt](t T) {}

func main() {
	s := seq[int]{1}
	t := s.mapped(func(i int) string { return "" })
	t = s.mapped(func(i int) int { return i }) // ERROR "cannot use s\.mapped\(func\(i int\) int \{…\}\) \(value of slice type seq\[int\]\) as seq\[string\] value in assignment"
	u := s.mapped[bool](nil)
	u = t // ERROR "cannot use t \(variable of slice type seq\[string\]\) as seq\[bool\] value in assignment"
	s.mapped(1) // ERROR "in call to s\.mapped, cannot infer U \(declared at .*:5:24\)"
	s.mapped[int, int](nil) // ERROR "got 2 type arguments but want 1"
	s.mapped() // ERROR "not enough arguments in call to s\.mapped.*want \(func\(int\) U\)"
	s.folded("", func(a string, x int) string { return a })
	s.folded(1, func(a string, x int) string { return a }) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to s\.folded"
	s.add([]int{})
	s.add([]string{}) // ERROR "in call to s\.add, U \(type \[\]string\) does not satisfy interface\{~\[\]int\}"
	seq[int]{}.add([]int{}) // ERROR "cannot call pointer method add on seq\[int\]"
	f := s.mapped // ERROR "cannot use generic function s\.mapped without instantiation"
	g := s.mapped[string]
	h := seq[int].mapped[string]
	k := seq[int].mapped // ERROR "cannot use generic function seq\[int\]\.mapped without instantiation"
	l := (*seq[int]).add[[]int]
	var m func(func(int) bool) seq[bool] = s.mapped
	var n func(plain, int) []int = plain.conv
	var c convInt = plain{} // ERROR "cannot use plain\{\} \(value of struct type plain\) as convInt value in variable declaration: plain does not implement convInt \(wrong type for method conv\).*want conv\(int\) \[\]int"
	var d convAny = plain{} // ERROR "cannot use plain\{\} \(value of struct type plain\) as convAny value in variable declaration: plain does not implement convAny \(wrong type for method conv\).*want conv\(any\) \[\]any"
	use(plain{}) // ERROR "in call to use, T \(type plain\) does not satisfy convInt \(wrong type for method conv\).*want conv\(int\) \[\]int"
	_ = plain{}.conv(1)[0] + "a" // ERROR "invalid operation: plain\{\}\.conv\(1\)\[0\] \+ \"a\" \(mismatched types int and untyped string\)"
	e := embeds{}
	e.conv(1)
	e.mapped(func(i int) bool { return true })
	e.add([]int{1})
	_ = c.(plain) // ERROR "impossible type assertion: c\.\(plain\).*want conv\(int\) \[\]int"
	_, _, _, _, _, _, _, _, _ = u, f, g, h, k, l, m, n, d
}
