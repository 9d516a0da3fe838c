// Constraints with methods, pointers to type parameters, conversions, type switches on values.
package main

import (
	"fmt"
	"strconv"
)

type Shape interface {
	Area() float64
	comparable
}

type Square struct{ side float64 }
type Circle struct{ r float64 }

func (s Square) Area() float64  { return s.side * s.side }
func (c *Circle) Area() float64 { return 3 * c.r * c.r }

func Total[S Shape](shapes ...S) (sum float64) {
	for _, s := range shapes {
		sum += s.Area()
	}
	return
}

func Largest[S interface{ Area() float64 }](shapes []S) S {
	best := shapes[0]
	for _, s := range shapes[1:] {
		if s.Area() > best.Area() {
			best = s
		}
	}
	return best
}

type Setter[T any] interface {
	*T
	Set(string) error
}

type Int int

func (i *Int) Set(s string) error {
	n, err := strconv.Atoi(s)
	*i = Int(n)
	return err
}

type Text struct{ s string }

func (t *Text) Set(s string) error { t.s = "«" + s + "»"; return nil }

func Parse[T any, P Setter[T]](words ...string) ([]T, error) {
	out := make([]T, len(words))
	for i, w := range words {
		if err := P(&out[i]).Set(w); err != nil {
			return nil, err
		}
	}
	return out, nil
}

type Integer interface {
	~int | ~int8 | ~uint8 | ~int64 | ~uint16
}

func Convert[To, From Integer](x From) To { return To(x) }

func Shift[T Integer](x T, n uint) (T, T, T) { return x << n, x >> n, ^x }

func Half[T Integer | ~float32 | ~float64](x T) T { return x / 2 }

func Bytes[T ~string | ~[]byte](x T) (int, string, byte) {
	n := 0
	for range len(x) {
		n++
	}
	return n, string(x), x[0]
}

func Describe[T any](x T) string {
	switch v := any(x).(type) {
	case int, int8:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string " + v
	case []T:
		return fmt.Sprint("slice of itself ", len(v))
	case fmt.Stringer:
		return "stringer " + v.String()
	case error:
		return "error " + v.Error()
	case nil:
		return "nil"
	case func(T) T:
		return "func"
	}
	return fmt.Sprintf("other %T", x)
}

func (c Circle) String() string { return fmt.Sprint("circle ", c.r) }

func Is[T any](x any) bool {
	_, ok := x.(T)
	return ok
}

func Must[T any](x any) T { return x.(T) }

type Num interface{ ~int | ~float64 | ~complex128 }

func Poly[T Num](x T) T {
	x += 2
	x *= x - 1
	return -x
}

func Equal[T comparable](a, b T) bool { return a == b }

func Len[T any, A [3]T | [5]T](a A) int { return len(a) }

func main() {
	fmt.Println(Total(Square{2}, Square{3}), Total(&Circle{1}, &Circle{2}))
	fmt.Println(Largest([]Square{{1}, {4}, {2}}), Largest([]*Circle{{5}, {2}}))
	fmt.Println(Largest([]interface{ Area() float64 }{Square{1}, &Circle{3}}))
	fmt.Println(Parse[Int]("1", "22"))
	fmt.Println(Parse[Text]("a", "b"))
	fmt.Println(Parse[Int]("1", "x"))
	fmt.Println(Convert[int8](300), Convert[uint8](-1), Convert[int64](uint16(7)))
	fmt.Println(Shift(int8(100), 1))
	fmt.Println(Shift(uint8(200), 3))
	fmt.Println(Half(7), Half(float32(7)), Half(int8(-7)))
	fmt.Println(Bytes("héllo"))
	fmt.Println(Bytes([]byte{65, 66}))
	fmt.Println(Describe(1), Describe("s"), Describe(2.5), Describe(Circle{2}), Describe[error](nil))
	fmt.Println(Describe[error](fmt.Errorf("bad")), Describe([]any{}), Describe(any([]any{1})))
	fmt.Println(Is[int](1), Is[string](1), Is[fmt.Stringer](Circle{}), Is[Square](Square{}))
	fmt.Println(Poly(3), Poly(1.5), Poly(1i))
	fmt.Println(Equal(1, 1), Equal("a", "b"), Equal[any](1, 1.0), Equal(Square{1}, Square{1}))
	fmt.Println(Len([3]string{}), Len([5]int{}))
	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()) }()
		Must[Square](Circle{})
	}()
	Equal[any]([]int{}, []int{})
}
