package reflect

import (
	"iter"
	"strconv"
)

// Type is always a *rtype, which the natives know as the id of a type; rtype has no contents.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool
	Fields() iter.Seq[StructField]
	Methods() iter.Seq[Method]
	Ins() iter.Seq[Type]
	Outs() iter.Seq[Type]
	common() *rtype
}

type rtype int

type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

const Ptr = Pointer

func kindName(k uint) string

func (k Kind) String() string {
	if k <= UnsafePointer {
		return kindName(uint(k))
	}
	return "kind" + strconv.Itoa(int(k))
}

type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

func (m Method) IsExported() bool { return m.PkgPath == "" }

type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

func (f StructField) IsExported() bool { return f.PkgPath == "" }

type StructTag string

// lookup finds a key in a tag.
func lookup(tag, key string) (value string, ok bool)

func (tag StructTag) Get(key string) string {
	v, _ := lookup(string(tag), key)
	return v
}

func (tag StructTag) Lookup(key string) (value string, ok bool) { return lookup(string(tag), key) }

func (t *rtype) common() *rtype { return t }
func (t *rtype) Align() int
func (t *rtype) FieldAlign() int
func (t *rtype) NumMethod() int
func (t *rtype) Name() string
func (t *rtype) PkgPath() string
func (t *rtype) Size() uintptr
func (t *rtype) String() string
func (t *rtype) Kind() Kind
func (t *rtype) Comparable() bool
func (t *rtype) Bits() int
func (t *rtype) ChanDir() ChanDir
func (t *rtype) IsVariadic() bool
func (t *rtype) Len() int
func (t *rtype) NumField() int
func (t *rtype) NumIn() int
func (t *rtype) NumOut() int
func (t *rtype) OverflowComplex(x complex128) bool
func (t *rtype) OverflowFloat(x float64) bool
func (t *rtype) OverflowInt(x int64) bool
func (t *rtype) OverflowUint(x uint64) bool
func (t *rtype) CanSeq() bool
func (t *rtype) CanSeq2() bool
func (t *rtype) elem() *rtype
func (t *rtype) key() *rtype
func (t *rtype) in(i int) *rtype
func (t *rtype) out(i int) *rtype
func (t *rtype) field(i int) (name, pkgPath string, typ *rtype, tag string, offset uintptr, anonymous bool)
func (t *rtype) method(i int) (name, pkgPath string, typ *rtype, fn Value)
func (t *rtype) methodIndex(name string) int
func (t *rtype) mustBeStruct(what string)
func (t *rtype) implements(u *rtype) bool
func (t *rtype) assignableTo(u *rtype) bool
func (t *rtype) convertibleTo(u *rtype) bool

func (t *rtype) Elem() Type       { return t.elem() }
func (t *rtype) Key() Type        { return t.key() }
func (t *rtype) In(i int) Type    { return t.in(i) }
func (t *rtype) Out(i int) Type   { return t.out(i) }

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return t.implements(u.common())
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return t.assignableTo(u.common())
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return t.convertibleTo(u.common())
}

func (t *rtype) Method(i int) (m Method) {
	name, path, typ, fn := t.method(i)
	return Method{name, path, typ, fn, i}
}

func (t *rtype) MethodByName(name string) (m Method, ok bool) {
	i := t.methodIndex(name)
	if i < 0 {
		return Method{}, false
	}
	return t.Method(i), true
}

func (t *rtype) Field(i int) StructField {
	t.mustBeStruct("Field")
	name, path, typ, tag, offset, anonymous := t.field(i)
	return StructField{name, path, typ, StructTag(tag), offset, []int{i}, anonymous}
}

func (t *rtype) FieldByIndex(index []int) (f StructField) {
	t.mustBeStruct("FieldByIndex")
	f.Type = t
	for i, x := range index {
		if i > 0 {
			ft := f.Type
			if ft.Kind() == Pointer && ft.Elem().Kind() == Struct {
				ft = ft.Elem()
			}
			f.Type = ft
		}
		f = f.Type.Field(x)
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.mustBeStruct("FieldByName")
	index := t.find(name)
	if index == nil {
		return StructField{}, false
	}
	f := t.FieldByIndex(index)
	f.Index = index
	return f, true
}

// find gives the path to the field that the language means by a name, or nil.
func (t *rtype) find(name string) []int

type level struct {
	typ   *rtype
	index []int
	count int
}

// FieldByNameFunc searches level by level; two matches on one level hide each other and what is
// below.
func (t *rtype) FieldByNameFunc(match func(string) bool) (result StructField, ok bool) {
	t.mustBeStruct("FieldByNameFunc")
	next := []level{{t, nil, 1}}
	visited := map[*rtype]bool{}
	for len(next) > 0 && !ok {
		current := next
		next = nil
		place := map[*rtype]int{}
		for _, at := range current {
			if visited[at.typ] {
				continue
			}
			visited[at.typ] = true
			for i := 0; i < at.typ.NumField(); i++ {
				f := at.typ.Field(i)
				if match(f.Name) {
					if at.count > 1 || ok {
						return StructField{}, false
					}
					result, ok = f, true
					result.Index = append(append([]int(nil), at.index...), i)
					continue
				}
				if ok || !f.Anonymous {
					continue
				}
				ft := f.Type.common()
				if ft.Kind() == Pointer {
					ft = ft.elem()
				}
				if ft.Kind() != Struct {
					continue
				}
				if k, seen := place[ft]; seen {
					next[k].count = 2
					continue
				}
				place[ft] = len(next)
				count := 1
				if at.count > 1 {
					count = 2
				}
				next = append(next, level{ft, append(append([]int(nil), at.index...), i), count})
			}
		}
	}
	return result, ok
}

// typeOf is nil for a nil interface.
func typeOf(i any) *rtype

func TypeOf(i any) Type {
	if t := typeOf(i); t != nil {
		return t
	}
	return nil
}

func pointerTo(t *rtype) *rtype
func sliceOf(t *rtype) *rtype
func mapOf(key, elem *rtype) *rtype
func arrayOf(n int, elem *rtype) *rtype
func chanOf(dir ChanDir, t *rtype) *rtype
func funcOf(in, out []Type, variadic bool) *rtype
func structOf(names, tags []string, types []Type) *rtype

func PointerTo(t Type) Type { return pointerTo(t.common()) }
func PtrTo(t Type) Type     { return PointerTo(t) }
func SliceOf(t Type) Type   { return sliceOf(t.common()) }

func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return mapOf(key.common(), elem.common())
}

func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return arrayOf(length, elem.common())
}

func ChanOf(dir ChanDir, t Type) Type {
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return chanOf(dir, t.common())
}

func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return funcOf(in, out, variadic)
}

func letter(c rune) bool { return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80 }

func StructOf(fields []StructField) Type {
	names, tags, types := []string{}, []string{}, []Type{}
	for i, f := range fields {
		at := "reflect.StructOf: field " + strconv.Itoa(i)
		if f.Name == "" {
			panic(at + " has no name")
		}
		for k, c := range f.Name {
			if !letter(c) && (k == 0 || c < '0' || c > '9') {
				panic(at + " has invalid name")
			}
		}
		if f.Type == nil {
			panic(at + " has no type")
		}
		if f.Anonymous {
			panic("gomem does not support reflect.StructOf with embedded fields yet")
		}
		if c := f.Name[0]; f.PkgPath == "" && (c < 'A' || c > 'Z') {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		for _, name := range names {
			if name == f.Name && name != "_" {
				panic("reflect.StructOf: duplicate field " + name)
			}
		}
		names = append(names, f.Name)
		tags = append(tags, string(f.Tag))
		types = append(types, f.Type)
	}
	return structOf(names, tags, types)
}

// VisibleFields gives the fields of a struct and those promoted from what it embeds. Of a name that
// occurs more than once the shallowest counts, and none if there are several of these.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	all := fieldsBelow(t, nil, nil)
	least, count := map[string]int{}, map[string]int{}
	for _, f := range all {
		depth := len(f.Index)
		if n, seen := least[f.Name]; !seen || depth < n {
			least[f.Name], count[f.Name] = depth, 1
		} else if depth == n {
			count[f.Name]++
		}
	}
	var visible []StructField
	for _, f := range all {
		if len(f.Index) == least[f.Name] && count[f.Name] == 1 {
			visible = append(visible, f)
		}
	}
	return visible
}

// fieldsBelow lists fields outer ones first; outside are the types that are being listed.
func fieldsBelow(t Type, path []int, outside []Type) []StructField {
	for _, u := range outside {
		if u == t {
			return nil
		}
	}
	outside = append(outside[:len(outside):len(outside)], t)
	var found []StructField
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		f.Index = append(path[:len(path):len(path)], i)
		inner := f.Type
		if f.Anonymous && inner.Kind() == Pointer {
			inner = inner.Elem()
		}
		found = append(found, f)
		if f.Anonymous && inner.Kind() == Struct {
			found = append(found, fieldsBelow(inner, f.Index, outside)...)
		}
	}
	return found
}
