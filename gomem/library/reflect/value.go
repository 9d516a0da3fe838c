package reflect

import (
	"unsafe"
)

// A Value has its type, what it holds or, if it is addressable, where that is, and marks.
type Value struct {
	typ_ *rtype
	ptr  unsafe.Pointer
	flag uintptr
}

type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == 0 {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func ValueOf(i any) Value
func zero(t *rtype) Value
func alloc(t *rtype) Value
func makeSlice(t *rtype, len, cap int) Value
func makeMap(t *rtype) Value
func grow(s Value, n int) Value

func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	return zero(typ.common())
}

func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	return alloc(typ.common())
}

func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	return makeSlice(typ.common(), len, cap)
}

func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	return makeMap(typ.common())
}

// A place to make func values from: see native.py.
func makeFunc(typ *rtype, fn func(args []Value) (results []Value)) Value

func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	return makeFunc(typ.common(), fn)
}

func (v Value) must(method string, kind Kind)
func (v Value) mustBeSettable(method string)
func (v Value) mustBeExported(method string)

func (v Value) typ() *rtype
func (v Value) Type() Type { return v.typ() }

func (v Value) Addr() Value
func (v Value) Bool() bool
func (v Value) Bytes() []byte
func (v Value) CanAddr() bool
func (v Value) CanComplex() bool
func (v Value) CanFloat() bool
func (v Value) CanInt() bool
func (v Value) CanInterface() bool
func (v Value) CanSet() bool
func (v Value) CanUint() bool
func (v Value) Cap() int
func (v Value) Clear()
func (v Value) Comparable() bool
func (v Value) Complex() complex128
func (v Value) Elem() Value
func (v Value) Equal(u Value) bool
func (v Value) Field(i int) Value
func (v Value) Float() float64
func (v Value) Index(i int) Value
func (v Value) Int() int64
func (v Value) Interface() (i any)
func (v Value) IsNil() bool
func (v Value) IsValid() bool
func (v Value) IsZero() bool
func (v Value) Kind() Kind
func (v Value) Len() int
func (v Value) MapIndex(key Value) Value
func (v Value) MapKeys() []Value
func (v Value) Method(i int) Value
func (v Value) NumField() int
func (v Value) NumMethod() int
func (v Value) OverflowComplex(x complex128) bool
func (v Value) OverflowFloat(x float64) bool
func (v Value) OverflowInt(x int64) bool
func (v Value) OverflowUint(x uint64) bool
func (v Value) Pointer() uintptr
func (v Value) Uint() uint64
func (v Value) UnsafeAddr() uintptr
func (v Value) UnsafePointer() unsafe.Pointer
func (v Value) Set(x Value)
func (v Value) SetBool(x bool)
func (v Value) SetBytes(x []byte)
func (v Value) SetCap(n int)
func (v Value) SetComplex(x complex128)
func (v Value) SetFloat(x float64)
func (v Value) SetInt(x int64)
func (v Value) SetLen(n int)
func (v Value) SetMapIndex(key, elem Value)
func (v Value) SetString(x string)
func (v Value) SetUint(x uint64)
func (v Value) SetZero()
func (v Value) Slice(i, j int) Value
func (v Value) Slice3(i, j, k int) Value
func (v Value) String() string
func (v Value) call(op string, in []Value) []Value
func (v Value) convert(t *rtype) Value

func (v Value) Call(in []Value) []Value {
	v.must("reflect.Value.Call", Func)
	v.mustBeExported("reflect.Value.Call")
	return v.call("Call", in)
}

func (v Value) CallSlice(in []Value) []Value {
	v.must("reflect.Value.CallSlice", Func)
	v.mustBeExported("reflect.Value.CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	switch {
	case v.Kind() == Slice && t.Kind() == Array:
		return t.Len() <= v.Len()
	case v.Kind() == Slice && t.Kind() == Pointer && t.Elem().Kind() == Array:
		return t.Elem().Len() <= v.Len()
	}
	return true
}

func (v Value) Convert(t Type) Value { return v.convert(t.common()) }

func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.must("reflect.Value.FieldByIndex", Struct)
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ().elem().Kind() == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

type embeddedError string

func (e embeddedError) Error() string { return string(e) }

func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.must("reflect.Value.FieldByIndexErr", Struct)
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ().elem().Kind() == Struct {
			if v.IsNil() {
				name := v.typ().elem().Name()
				return Value{}, embeddedError("reflect: indirection through nil pointer to embedded struct field " + name)
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

func (v Value) FieldByName(name string) Value {
	v.must("reflect.Value.FieldByName", Struct)
	if index := v.typ().find(name); index != nil {
		return v.FieldByIndex(index)
	}
	return Value{}
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.Type().FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) MethodByName(name string) Value {
	if !v.IsValid() {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	i := v.typ().methodIndex(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

func (v Value) Grow(n int) {
	v.mustBeSettable("reflect.Value.Grow")
	v.must("reflect.Value.Grow", Slice)
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	if v.Len()+n > v.Cap() {
		v.Set(grow(v, n))
	}
}

func Append(s Value, x ...Value) Value {
	s.must("reflect.Append", Slice)
	s.mustBeExported("reflect.Append")
	n := s.Len()
	s = extend(s, len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// extend gives a slice that is n elements longer.
func extend(s Value, n int) Value {
	if s.Len()+n > s.Cap() {
		s = grow(s, n)
	}
	return s.Slice(0, s.Len()+n)
}

func AppendSlice(s, t Value) Value {
	s.must("reflect.AppendSlice", Slice)
	t.must("reflect.AppendSlice", Slice)
	if a, b := s.Type(), t.Type(); a != b {
		panic("reflect.AppendSlice: " + a.String() + " != " + b.String())
	}
	ns, nt := s.Len(), t.Len()
	s = extend(s, nt)
	Copy(s.Slice(ns, ns+nt), t)
	return s
}

func Copy(dst, src Value) int

func DeepEqual(x, y any) bool

func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	n := v.Len()
	return func(i, j int) {
		if uint(i) >= uint(n) || uint(j) >= uint(n) {
			panic("reflect: slice index out of range")
		}
		exchange(v, i, j)
	}
}

func exchange(v Value, i, j int)

// A MapIter steps through a map in the order that was drawn at its start.
type MapIter struct {
	m    Value
	keys []Value
	at   int
}

func (v Value) MapRange() *MapIter {
	v.must("reflect.Value.MapRange", Map)
	return &MapIter{m: v}
}

func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must("reflect.MapIter.Reset", Map)
	}
	*iter = MapIter{m: v}
}

func (iter *MapIter) check(name string) {
	if iter.at == 0 {
		panic(name + " called before Next")
	}
	if iter.at > len(iter.keys) {
		panic(name + " called on exhausted iterator")
	}
}

func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.at == 0 {
		iter.keys = iter.m.MapKeys()
	} else if iter.at > len(iter.keys) {
		panic("MapIter.Next called on exhausted iterator")
	}
	for iter.at < len(iter.keys) {
		iter.at++
		if iter.m.has(iter.keys[iter.at-1]) {
			return true
		}
	}
	iter.at = len(iter.keys) + 1
	return false
}

func (v Value) has(key Value) bool

func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return iter.keys[iter.at-1]
}

func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return iter.m.MapIndex(iter.keys[iter.at-1])
}

func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.Set(iter.Key())
}

func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.Set(iter.Value())
}

