// What reflect.Type tells.
package main

import (
	"errors"
	"fmt"
	"reflect"
)

type Celsius float64

func (c Celsius) Warm() bool { return c > 20 }

type Animal interface {
	Name() string
	secret()
}

type Base struct {
	ID   int `json:"id,omitempty" db:"key"`
	note string
}

func (b *Base) SetID(n int) { b.ID = n }
func (b Base) GetID() int   { return b.ID }

type Dog struct {
	Base
	*Celsius
	Tags  map[string][]int
	Next  *Dog
	F     func(int, ...string) (bool, error)
	C     <-chan int
	A     [3]uint8
	E     any
	Err   error
	inner struct{ X, y int }
}

func (Dog) Name() string                       { return "dog" }
func (Dog) secret()                            {}
func (d Dog) Bark(n int, s ...string) []string { return s }

func show(t reflect.Type) {
	fmt.Println(t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	for i := 0; i < t.NumMethod(); i++ {
		m := t.Method(i)
		fmt.Println("  method", m.Name, m.PkgPath, m.Type, m.Index, m.IsExported())
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			fmt.Println("  field", f.Name, f.PkgPath, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported())
		}
	case reflect.Func:
		for i := 0; i < t.NumIn(); i++ {
			fmt.Println("  in", t.In(i))
		}
		for i := 0; i < t.NumOut(); i++ {
			fmt.Println("  out", t.Out(i))
		}
		fmt.Println("  variadic", t.IsVariadic())
	case reflect.Map:
		fmt.Println("  map", t.Key(), t.Elem())
	case reflect.Array:
		fmt.Println("  array", t.Len(), t.Elem())
	case reflect.Pointer, reflect.Slice, reflect.Chan:
		fmt.Println("  elem", t.Elem())
		if t.Kind() == reflect.Chan {
			fmt.Println("  dir", t.ChanDir())
		}
	}
}

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", what, r)
			if e, ok := r.(*reflect.ValueError); ok {
				fmt.Println("  ", e.Method, e.Kind)
			}
		}
	}()
	f()
}

func main() {
	for _, x := range []any{true, 1, int8(2), uint64(3), uintptr(4), 1.5, float32(2), 2i, "s", Celsius(1), Dog{}, &Dog{}, []Dog{},
		map[string]*Dog{}, [2]Celsius{}, func(int, ...string) (bool, error) { return false, nil }, struct{}{}, struct {
			A int `k:"v"`
		}{}, errors.New("x"), new(any), new(Animal), (*error)(nil), [][]map[int]string{}, 'x', byte(1)} {
		show(reflect.TypeOf(x))
	}
	t := reflect.TypeOf(Dog{})
	for i := 0; i < t.NumField(); i++ {
		show(t.Field(i).Type)
	}
	f, ok := t.FieldByName("ID")
	fmt.Println(f.Name, f.Index, f.Tag.Get("json"), f.Tag.Get("db"), f.Tag.Get("x"), ok)
	v, ok := f.Tag.Lookup("db")
	fmt.Println(v, ok)
	v, ok = reflect.StructTag(`a:"x\ty" b:"" c`).Lookup("a")
	fmt.Printf("%q %v\n", v, ok)
	v, ok = reflect.StructTag(`a:"x" b:"" c`).Lookup("b")
	fmt.Printf("%q %v\n", v, ok)
	_, ok = t.FieldByName("missing")
	fmt.Println(ok)
	f, ok = t.FieldByNameFunc(func(s string) bool { return s == "note" })
	fmt.Println(f.Name, f.Index, ok, t.FieldByIndex([]int{0, 1}).Name)
	for _, f := range reflect.VisibleFields(t) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()
	m, ok := t.MethodByName("Bark")
	fmt.Println(m.Name, m.Type, ok, m.Func.Call([]reflect.Value{reflect.ValueOf(Dog{}), reflect.ValueOf(1), reflect.ValueOf("a"), reflect.ValueOf("b")})[0])
	_, ok = t.MethodByName("Nope")
	fmt.Println(ok)
	animal := reflect.TypeOf((*Animal)(nil)).Elem()
	stringer := reflect.TypeOf((*fmt.Stringer)(nil)).Elem()
	err := reflect.TypeOf((*error)(nil)).Elem()
	fmt.Println(t.Implements(animal), t.Implements(stringer), reflect.PointerTo(t).Implements(animal), animal.Implements(animal), err.Implements(err))
	integer, text := reflect.TypeOf(0), reflect.TypeOf("")
	fmt.Println(integer.AssignableTo(integer), integer.ConvertibleTo(text), text.ConvertibleTo(integer), text.ConvertibleTo(reflect.TypeOf([]byte{})))
	fmt.Println(reflect.TypeOf(Celsius(1)).ConvertibleTo(integer), reflect.TypeOf(Celsius(1)).AssignableTo(reflect.TypeOf(1.0)))
	fmt.Println(reflect.TypeOf(3) == reflect.TypeOf(4), reflect.TypeOf(3) == reflect.TypeOf("x"), reflect.TypeOf(nil) == nil)
	seen := map[reflect.Type]int{integer: 1, text: 2}
	seen[reflect.TypeOf(9)] += 10
	fmt.Println(len(seen), seen[integer])
	fmt.Println(reflect.SliceOf(t), reflect.MapOf(text, integer), reflect.PointerTo(integer), reflect.ArrayOf(4, text), reflect.ChanOf(reflect.SendDir, integer))
	fmt.Println(reflect.SliceOf(integer) == reflect.TypeOf([]int{}), reflect.MapOf(text, t))
	fmt.Println(reflect.FuncOf([]reflect.Type{integer, reflect.SliceOf(text)}, []reflect.Type{err}, true))
	st := reflect.StructOf([]reflect.StructField{{Name: "A", Type: integer, Tag: `json:"a"`}, {Name: "B", Type: text}})
	fmt.Println(st, st.Size(), reflect.New(st).Elem())
	fmt.Println(integer.Bits(), reflect.TypeOf(int8(1)).OverflowInt(200), reflect.TypeOf(float32(1)).OverflowFloat(1e39))
	fmt.Printf("%v %s %d %T %+v\n", t, t, integer.Kind(), t, t)
	fmt.Println(reflect.Kind(3), reflect.Kind(99), reflect.ChanDir(2), reflect.Invalid, reflect.UnsafePointer, reflect.Ptr)
	fmt.Println(integer.CanSeq(), text.CanSeq2(), err.CanSeq())
	switch reflect.TypeOf(x()).Kind() {
	case reflect.Slice:
		fmt.Println("slice")
	}
	try("elem", func() { integer.Elem() })
	try("key", func() { integer.Key() })
	try("len", func() { text.Len() })
	try("field", func() { integer.Field(0) })
	try("field range", func() { t.Field(100) })
	try("numfield", func() { integer.NumField() })
	try("in", func() { integer.In(0) })
	try("numin", func() { integer.NumIn() })
	try("out", func() { integer.Out(0) })
	try("chandir", func() { integer.ChanDir() })
	try("variadic", func() { integer.IsVariadic() })
	try("bits", func() { text.Bits() })
	try("method", func() { integer.Method(0) })
	try("implements", func() { integer.Implements(integer) })
	try("implements nil", func() { integer.Implements(nil) })
	try("byname", func() { integer.FieldByName("x") })
	try("overflow", func() { text.OverflowInt(1) })
	try("mapof", func() { reflect.MapOf(reflect.TypeOf([]int{}), integer) })
	try("arrayof", func() { reflect.ArrayOf(-1, integer) })
}

func x() any { return []int{1} }
