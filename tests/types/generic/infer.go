package main

type ints []int
type str string
type list[T any] struct{ next *list[T] }
type fn[A, R any] func(A) R
type getter[T any] interface{ get() T }
type box[T any] struct{ v T }

func (b box[T]) get() T   { return b.v }
func (b *box[T]) put(v T) { b.v = v }

type putter[T any] interface {
	*T
	put(int)
}

func id[T any](x T) T                                     { return x }
func two[T any](x, y T) T                                 { return x }
func rest[T any](xs ...T) (t T)                           { return }
func mapper[T, U any](xs []T, f func(T) U) (us []U)       { return }
func same[S ~[]E, E any](s S) S                           { return s }
func elem[S ~[]E, E any](s S) (e E)                       { return }
func keys[M ~map[K]V, K comparable, V any](m M) (ks []K)  { return }
func compose[A, B, C any](f func(A) B, g func(B) C) fn[A, C] { return nil }
func get[T any](g getter[T]) T                            { return g.get() }
func make2[T any, P putter[T]](n int) (t T)               { P(&t).put(n); return }
func ret[T any]() (t T)                                   { return }
func half[T, U any](x T) (u U)                            { return }
func ch[T any](c <-chan T) (t T)                          { return }
func ptr[T any](p *T) T                                   { return *p }
func arr[T any](a [3]T) T                                 { return a[0] }
func nodes[T any](l *list[T]) (t T)                       { return }
func named[T any](f fn[T, T]) (t T)                       { return }
func core[P interface{ *int }](p P)                       {}
func single[P interface{ int }](ps ...P)                  {}
func loop[A interface{ *A }]()                            {}
func num[T ~int | ~float64](a, b T) T                     { return a }
func itoa(int) string                                     { return "" }
func pairs() (int, string)                                { return 0, "" }
func both[A, B any](a A, b B) (A, B)                      { return a, b }
func iface[T any](x T, f func(T))                         {}
func st[T any](s struct{ f T }) T                         { return s.f }

func main() {
	var i int
	var s string
	i, s = id(1), id("a")
	s = id(1) // ERROR "cannot use id\(1\) \(value of type int\) as string value in assignment"
	two(1, 2.5)
	two(1, "a") // ERROR "in call to two, mismatched types untyped int and untyped string \(cannot infer T\)"
	two(i, 2.5) // ERROR "cannot use 2\.5 \(untyped float constant\) as int value in argument to two \(truncated\)"
	two(i, s) // ERROR "in call to two, type string of s does not match inferred type int for T"
	two(i, nil) // ERROR "cannot use nil as int value in argument to two"
	two(nil, nil) // ERROR "in call to two, cannot infer T \(declared at .*:19:10\)"
	two[any](i, s)
	id(nil) // ERROR "in call to id, cannot infer T \(declared at .*:18:9\)"
	id(main)
	id(itoa(1))
	id(pairs()) // ERROR "too many arguments in call to id.*want \(T\)"
	id() // ERROR "not enough arguments in call to id.*want \(T\)"
	id(1, 2) // ERROR "too many arguments in call to id.*want \(T\)"
	rest() // ERROR "in call to rest, cannot infer T \(declared at .*:20:11\)"
	rest(1, 'a', 2.5)
	rest(1, "a") // ERROR "in call to rest, mismatched types untyped int and untyped string \(cannot infer T\)"
	rest([]int{1}...)
	rest[int]([]string{}...) // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to rest\[int\]"
	s = mapper([]int{1}, itoa)[0]
	i = mapper([]int{1}, itoa)[0] // ERROR "cannot use mapper\(\[\]int\{…\}, itoa\)\[0\] \(variable of type string\) as int value in assignment"
	mapper([]string{}, itoa) // ERROR "in call to mapper, type func\(int\) string of itoa does not match inferred type func\(string\) U for func\(T\) U"
	mapper([]int{1}, func(x int) (int, string) { return 0, "" }) // ERROR "in call to mapper, type func\(x int\) \(int, string\) of func\(x int\) \(int, string\) \{…\} does not match inferred type func\(int\) U for func\(T\) U"
	mapper([]int{1}, nil) // ERROR "in call to mapper, cannot infer U \(declared at .*:21:16\)"
	mapper(1, itoa) // ERROR "cannot use 1 \(untyped int constant\) as \[\]int value in argument to mapper"
	mapper([]int{1}, id)
	mapper[int, string]([]int{1}, id) // ERROR "in call to mapper\[int, string\], type func\[T any\]\(x T\) T of id does not match func\(int\) string"
	mapper(ints{1}, id[int])
	var k ints = same(ints{1})
	k = same([]int{1})
	i = elem(k)
	s = elem(k) // ERROR "cannot use elem\(k\) \(value of type int\) as string value in assignment"
	elem(1) // ERROR "in call to elem, cannot infer E \(declared at .*:23:19\)"
	elem("abc") // ERROR "in call to elem, cannot infer E \(declared at .*:23:19\)"
	keys(map[string]int{})[0] = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	keys(k) // ERROR "in call to keys, M \(type ints\) does not satisfy ~map\[K\]V"
	i = compose(itoa, func(s string) int { return 1 })(1)
	compose(itoa, itoa) // ERROR "in call to compose, type func\(int\) string of itoa does not match inferred type func\(string\) C for func\(B\) C"
	compose(id, itoa)
	compose(id[int], id)
	i = get(box[int]{1})
	s = get(box[int]{1}) // ERROR "cannot use get\(box\[int\]\{…\}\) \(value of type int\) as string value in assignment"
	get(1) // ERROR "in call to get, cannot infer T \(declared at .*:26:10\)"
	make2[box[int]](1)
	make2[box[string]](1) // ERROR "\*box\[string\] does not satisfy putter\[box\[string\]\] \(wrong type for method put\).*want put\(int\)"
	make2[int](1) // ERROR "\*int does not satisfy putter\[int\] \(missing method put\)"
	ret() // ERROR "in call to ret, cannot infer T \(declared at .*:28:10\)"
	i = ret() // ERROR "in call to ret, cannot infer T \(declared at .*:28:10\)"
	i = ret[int]()
	half(1) // ERROR "in call to half, cannot infer U \(declared at .*:29:14\)"
	half[int](1) // ERROR "in call to half\[int\], cannot infer U \(declared at .*:29:14\)"
	s = half[int, string](1)
	half[string](1) // ERROR "in call to half\[string\], cannot infer U \(declared at .*:29:14\)"
	ch(make(chan int))
	ch(make(chan<- int)) // ERROR "cannot use make\(chan<- int\) \(value of type chan<- int\) as <-chan int value in argument to ch"
	ptr(&i)
	ptr(i) // ERROR "in call to ptr, type int of i does not match \*T \(cannot infer T\)"
	arr([3]int{})
	arr([2]int{}) // ERROR "in call to arr, type \[2\]int of \[2\]int\{\} does not match \[3\]T \(cannot infer T\)"
	nodes(&list[int]{})
	nodes(list[int]{}) // ERROR "in call to nodes, type list\[int\] of list\[int\]\{\} does not match \*list\[T\] \(cannot infer T\)"
	named(func(i int) int { return i })
	named(func(i int) string { return "" }) // ERROR "in call to named, type func\(i int\) string of func\(i int\) string \{…\} does not match inferred type fn\[int, int\] for fn\[T, T\]"
	named(itoa) // ERROR "in call to named, type func\(int\) string of itoa does not match inferred type fn\[int, int\] for fn\[T, T\]"
	core(&i)
	core(&s) // ERROR "in call to core, P \(type \*string\) does not satisfy interface\{\*int\}"
	single()
	single(1)
	single("a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to single"
	loop() // ERROR "in call to loop, cannot infer A \(declared at .*:37:11\)"
	loop[*int]() // ERROR "\*int does not satisfy interface\{\*\*int\} \(\*int missing in \*\*int\)"
	num(1, 2.5)
	num(i, str("a")) // ERROR "in call to num, type str of str\(\"a\"\) does not match inferred type int for T"
	num("a", 1) // ERROR "in call to num, mismatched types untyped string and untyped int \(cannot infer T\)"
	both(pairs())
	iface(1, func(any) {})
	iface(any(1), func(int) {}) // ERROR "in call to iface, type func\(int\) of func\(int\) \{\} does not match inferred type func\(any\) for func\(T\)"
	st(struct{ f int }{1})
	st(struct{ g int }{1}) // ERROR "in call to st, type struct\{g int\} of struct\{g int\}\{…\} does not match struct\{f T\} \(cannot infer T\)"
	var f func(int) int = id
	var g func(int) string = id // ERROR "inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of g"
	var h func(int, string) (int, string) = both
	var j fn[int, int] = id
	var l func() = id // ERROR "type func\(\) of l does not match func\(x T\) T \(cannot infer T\)"
	var m any = id // ERROR "cannot use generic function id without instantiation"
	f = id
	g = id // ERROR "inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of g"
	func(f func(int) int, g func(string) string) {}(id, id)
	k, _ = func() (ints, func(bool) bool) { return nil, id }()
	_ = []func(int) int{id, nil, id}
	_ = struct{ f func(int) int }{id}
	_ = map[string]func(int) int{"a": id}
	_ = (func(int) int)(id)
	go id(1)
	defer id[int]("a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to id\[int\]"
	_ = id == nil // ERROR "cannot use generic function id without instantiation"
	_, _, _, _, _, _ = f, g, h, j, l, m
}

func fp[P any](P)        {}
func fq[Q any](Q)        {}
func fr[R any](r R) (s R) { return }

func genericArguments() {
	fp(fq) // ERROR "in call to fp, cannot infer P"
	fp(fq[int])
	fp[func(string)](fq)
	mapper([]string{""}, fr)
}
