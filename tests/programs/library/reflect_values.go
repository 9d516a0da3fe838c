// Reading, setting and calling through reflect.Value.
package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type Inner struct{ A, B int }

type T struct {
	N    int
	S    string
	F    float32
	P    *Inner
	In   Inner
	L    []int
	M    map[string]Inner
	E    any
	G    func(int) int
	priv int
	Arr  [2]Inner
	U8   uint8
	C    complex64
	By   []byte
}

func (t T) Sum(xs ...int) (n int) {
	for _, x := range xs {
		n += x
	}
	return n + t.N
}

func (t *T) Inc(by int) { t.N += by }
func (t T) Pair() (int, error) {
	return t.N, fmt.Errorf("n is %d", t.N)
}

type Name string

func (n Name) String() string { return "<" + string(n) + ">" }

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", what, r)
		}
	}()
	f()
}

func walk(v reflect.Value, depth int) {
	pad := strings.Repeat(" ", depth)
	switch v.Kind() {
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			f := v.Field(i)
			fmt.Println(pad, v.Type().Field(i).Name, f.Kind(), f.CanSet(), f.CanInterface(), f.CanAddr())
			walk(f, depth+1)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), depth+1)
		}
	case reflect.Slice, reflect.Array:
		for i := 0; i < v.Len(); i++ {
			walk(v.Index(i), depth+1)
		}
	case reflect.Map:
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		for _, k := range keys {
			fmt.Println(pad, k, v.MapIndex(k))
			walk(v.MapIndex(k), depth+1)
		}
	case reflect.Func:
		fmt.Println(pad, v.IsNil())
	default:
		fmt.Println(pad, v)
	}
}

func main() {
	t := T{N: 1, S: "s", F: 2.5, P: &Inner{1, 2}, In: Inner{3, 4}, L: []int{5, 6}, M: map[string]Inner{"a": {7, 8}, "b": {9, 10}}, E: Inner{11, 12}, U8: 200, C: 1 + 2i, By: []byte("hi")}
	walk(reflect.ValueOf(t), 0)
	walk(reflect.ValueOf(&t), 0)
	v := reflect.ValueOf(&t).Elem()
	v.Field(0).SetInt(42)
	v.FieldByName("S").SetString("set")
	v.FieldByName("F").SetFloat(0.1)
	v.FieldByName("P").Elem().Field(0).SetInt(-1)
	v.FieldByName("In").Set(reflect.ValueOf(Inner{100, 200}))
	v.FieldByName("L").Index(1).SetInt(66)
	v.FieldByName("L").Set(reflect.Append(v.FieldByName("L"), reflect.ValueOf(7), reflect.ValueOf(8)))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("c"), reflect.ValueOf(Inner{1, 1}))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("a"), reflect.Value{})
	v.FieldByName("E").Set(reflect.ValueOf("any"))
	v.FieldByName("U8").SetUint(300)
	v.FieldByName("C").SetComplex(3 + 4i)
	v.FieldByName("By").SetBytes([]byte("bytes"))
	v.FieldByName("Arr").Index(1).Field(1).SetInt(9)
	v.FieldByName("G").Set(reflect.ValueOf(func(n int) int { return n * n }))
	fmt.Println(t.N, t.S, t.F, *t.P, t.In, t.L, len(t.L), cap(t.L), t.M, t.E, t.U8, t.C, string(t.By), t.Arr, t.G(7))
	fmt.Println(v.FieldByName("G").Call([]reflect.Value{reflect.ValueOf(5)})[0].Int())
	p := reflect.ValueOf(&t)
	p.MethodByName("Inc").Call([]reflect.Value{reflect.ValueOf(8)})
	fmt.Println(t.N, p.MethodByName("Sum").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)})[0])
	fmt.Println(p.MethodByName("Sum").CallSlice([]reflect.Value{reflect.ValueOf([]int{4, 5})})[0])
	out := v.MethodByName("Pair").Call(nil)
	fmt.Println(len(out), out[0], out[1], out[1].Type())
	bound := p.MethodByName("Inc").Interface().(func(int))
	bound(1000)
	fmt.Println(t.N, p.NumMethod(), v.NumMethod(), p.MethodByName("nope").IsValid())
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var f func(int, string) (string, int)
	fn := reflect.ValueOf(&f).Elem()
	fn.Set(reflect.MakeFunc(fn.Type(), swap))
	fmt.Println(f(1, "x"))
	var add func(...int) int
	reflect.ValueOf(&add).Elem().Set(reflect.MakeFunc(reflect.TypeOf(add), func(in []reflect.Value) []reflect.Value {
		n := 0
		for i := 0; i < in[0].Len(); i++ {
			n += int(in[0].Index(i).Int())
		}
		return []reflect.Value{reflect.ValueOf(n)}
	}))
	fmt.Println(add(1, 2, 3), add())
	fmt.Println(reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf("upper")})[0])
	// making
	s := reflect.MakeSlice(reflect.TypeOf([]string{}), 1, 3)
	s = reflect.Append(s, reflect.ValueOf("x"))
	s = reflect.AppendSlice(s, reflect.ValueOf([]string{"y", "z"}))
	fmt.Println(s, s.Len(), s.Cap(), s.Slice(1, 3), s.Slice3(0, 1, 2).Cap())
	m := reflect.MakeMap(reflect.MapOf(reflect.TypeOf(Inner{}), reflect.TypeOf(0)))
	m.SetMapIndex(reflect.ValueOf(Inner{1, 2}), reflect.ValueOf(3))
	fmt.Println(m, m.Len(), m.MapIndex(reflect.ValueOf(Inner{1, 2})), m.MapIndex(reflect.ValueOf(Inner{})).IsValid(), m.Interface().(map[Inner]int)[Inner{1, 2}])
	it := m.MapRange()
	for it.Next() {
		fmt.Println(it.Key(), it.Value())
	}
	n := reflect.New(reflect.TypeOf(0))
	n.Elem().SetInt(77)
	fmt.Println(*n.Interface().(*int), n.Elem(), reflect.Zero(reflect.TypeOf(t)).Field(0), reflect.Indirect(n))
	arr := reflect.New(reflect.ArrayOf(3, reflect.TypeOf(Name("")))).Elem()
	arr.Index(1).SetString("n")
	fmt.Println(arr, arr.Index(1), arr.Index(1).Interface(), arr.Type())
	fmt.Println(reflect.Copy(reflect.ValueOf(t.L), reflect.ValueOf([]int{9, 9})), t.L)
	sw := reflect.Swapper(t.L)
	sw(0, 3)
	fmt.Println(t.L)
	// conversions
	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf(3.99).Convert(reflect.TypeOf(int8(0))), reflect.ValueOf(300).Convert(reflect.TypeOf(uint8(0))))
	fmt.Println(reflect.ValueOf("hé").Convert(reflect.TypeOf([]rune{})), reflect.ValueOf([]byte("b")).Convert(reflect.TypeOf("")), reflect.ValueOf("n").Convert(reflect.TypeOf(Name(""))))
	fmt.Println(reflect.ValueOf(Name("q")).Convert(reflect.TypeOf((*fmt.Stringer)(nil)).Elem()).Type(), reflect.ValueOf([]int{1, 2, 3}).Convert(reflect.TypeOf([2]int{})))
	// zero, nil, equal
	for _, x := range []any{0, 0.0, "", []int(nil), []int{}, map[int]int(nil), (*int)(nil), Inner{}, Inner{1, 0}, [2]int{}, false, struct{ a []int }{}, T{}} {
		fmt.Print(reflect.ValueOf(x).IsZero(), " ")
	}
	fmt.Println()
	fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(Inner{1, 2}).Equal(reflect.ValueOf(Inner{1, 3})), reflect.ValueOf([]int{}).Comparable(), reflect.ValueOf([1]any{[]int{}}).Comparable())
	fmt.Println(reflect.ValueOf(nil), reflect.ValueOf(nil).IsValid(), reflect.Value{}.Kind(), reflect.Value{}.String(), reflect.ValueOf(1).String(), reflect.ValueOf("s").String())
	fmt.Printf("%v %d %s %T %+v %#v\n", reflect.ValueOf(5), reflect.ValueOf(5), reflect.ValueOf("str"), reflect.ValueOf(5), reflect.ValueOf(Inner{1, 2}), reflect.ValueOf(Inner{1, 2}))
	fmt.Println([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("x")}, reflect.ValueOf(Name("nm")), struct{ V reflect.Value }{reflect.ValueOf(2)})
	fmt.Println(reflect.ValueOf(t).FieldByName("priv"), reflect.ValueOf(&t).Elem().FieldByName("priv").Int())
	var e error
	ev := reflect.ValueOf(&e).Elem()
	fmt.Println(ev.Kind(), ev.IsNil(), ev.Type(), ev.Elem().IsValid(), ev.NumMethod())
	ev.Set(reflect.ValueOf(fmt.Errorf("boom")))
	fmt.Println(e, ev.Method(0).Call(nil)[0], ev.Elem().Type())
	// panics
	try("int of string", func() { reflect.ValueOf("x").Int() })
	try("zero", func() { reflect.Value{}.Int() })
	try("zero type", func() { reflect.Value{}.Type() })
	try("zero interface", func() { reflect.Value{}.Interface() })
	try("set unaddressable", func() { reflect.ValueOf(t).Field(0).SetInt(1) })
	try("set unexported", func() { v.FieldByName("priv").SetInt(1) })
	try("interface unexported", func() { v.FieldByName("priv").Interface() })
	try("set kind", func() { v.Field(0).SetString("x") })
	try("set type", func() { v.Field(0).Set(reflect.ValueOf("x")) })
	try("set zero", func() { v.Field(0).Set(reflect.Value{}) })
	try("index", func() { reflect.ValueOf([]int{1}).Index(5) })
	try("array index", func() { reflect.ValueOf([1]int{1}).Index(-1) })
	try("string index", func() { reflect.ValueOf("x").Index(1) })
	try("field", func() { reflect.ValueOf(t).Field(99) })
	try("field of int", func() { reflect.ValueOf(1).Field(0) })
	try("numfield of int", func() { reflect.ValueOf(1).NumField() })
	try("isnil", func() { reflect.ValueOf(1).IsNil() })
	try("len", func() { reflect.ValueOf(1).Len() })
	try("elem", func() { reflect.ValueOf(1).Elem() })
	try("addr", func() { reflect.ValueOf(1).Addr() })
	try("call few", func() { reflect.ValueOf(f).Call(nil) })
	try("call many", func() { reflect.ValueOf(add).Call([]reflect.Value{reflect.ValueOf("x")}) })
	try("call type", func() { reflect.ValueOf(f).Call([]reflect.Value{reflect.ValueOf("x"), reflect.ValueOf("x")}) })
	try("call int", func() { reflect.ValueOf(1).Call(nil) })
	try("call nil", func() { reflect.ValueOf((func())(nil)).Call(nil) })
	try("map of int", func() { reflect.ValueOf(1).MapKeys() })
	try("map key", func() { m.MapIndex(reflect.ValueOf(1)) })
	try("nil map", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	try("convert", func() { reflect.ValueOf("x").Convert(reflect.TypeOf(1)) })
	try("slice", func() { reflect.ValueOf([]int{1}).Slice(0, 5) })
	try("slice array", func() { reflect.ValueOf([1]int{1}).Slice(0, 1) })
	try("makeslice", func() { reflect.MakeSlice(reflect.TypeOf(1), 0, 0) })
	try("makeslice len", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 1) })
	try("new", func() { reflect.New(nil) })
	try("setlen", func() { v.FieldByName("L").SetLen(100) })
	try("method range", func() { p.Method(99) })
	try("nil method", func() { reflect.ValueOf(new(error)).Elem().Method(0) })
	try("append", func() { reflect.Append(reflect.ValueOf(1)) })
	try("swapper", func() { reflect.Swapper(1) })
	try("equal", func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
	try("array conv", func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeOf([2]int{})) })
	try("nil deref", func() { reflect.ValueOf((*T)(nil)).Elem().Field(0) })
}
