package main

import (
	"fmt"
	"reflect"
	"strings"
)

type Base struct{ ID int `db:"id,pk" json:"-"` }
type Stamp struct{ At string `db:"at"` }
type User struct {
	Base
	*Stamp `db:"stamp"`
	Name   string `db:"name" json:"name,omitempty"`
	_      int
	Tags   map[string]struct {
		N int `x:"y"`
	}
	inner struct{ a, b int }
	Fn    func(int) (string, error) `bad tag`
	Arr   [2]*User
}

func columns(x any) (out []string) {
	t := reflect.TypeOf(x)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	for f := range t.Fields() {
		if f.Anonymous {
			ft := f.Type
			if ft.Kind() == reflect.Pointer {
				ft = ft.Elem()
			}
			out = append(out, columns(reflect.New(ft).Interface())...)
			continue
		}
		if c, ok := f.Tag.Lookup("db"); ok {
			name, opts, _ := strings.Cut(c, ",")
			out = append(out, name+"("+opts+")")
		}
	}
	return
}

type point struct{ X, Y int }

func move(p struct{ X, Y int }) struct{ X, Y int } { p.X++; return p }

func main() {
	fmt.Println(columns(User{}), columns(&User{}))
	t := reflect.TypeFor[User]()
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag, f.Offset, f.Index, f.PkgPath, f.Anonymous)
	}
	f, ok := t.FieldByName("At")
	fmt.Println(f.Index, ok, f.Type.Kind(), t.Size(), t.String(), t.NumMethod())
	p := point{1, 2}
	q := move(p)
	p = q
	var r struct{ X, Y int } = p
	fmt.Println(p, q == r, p == r)
	anon := []struct {
		name string
		want int
	}{{"a", 1}, {"b", 2}}
	for _, tc := range anon {
		tc.want *= 2
		fmt.Print(tc.name, tc.want, " ")
	}
	fmt.Println(anon)
	fmt.Printf("%T %+v\n", anon[0], anon[0])
	m := map[struct{ a, b int }]string{{1, 2}: "x"}
	fmt.Println(m[struct{ a, b int }{1, 2}])
	u := User{Base: Base{7}, Stamp: &Stamp{"now"}}
	u.Tags = map[string]struct {
		N int `x:"y"`
	}{"k": {3}}
	fmt.Println(u.ID, u.At, u.Base.ID, u.Tags["k"].N, u.inner.b)
	u.inner = struct{ a, b int }{1, 2}
	v := u
	v.Stamp.At = "later"
	v.Base.ID = 8
	v.Arr[0] = &u
	fmt.Println(u.At, u.ID, v.ID, v.Arr[0].inner)
	type local struct {
		point
		fmt.Stringer
	}
	l := local{point: point{3, 4}}
	fmt.Printf("%v %+v %d\n", l.X, l.point, l.Y)
	x := struct {
		*point
		z int
	}{&p, 5}
	x.X = 99
	fmt.Println(p, x.z, x.point == &p)
	type T1 struct {
		A int `json:"a"`
	}
	type T2 struct {
		A int `json:"b"`
	}
	fmt.Println(T2(T1{4}).A, reflect.TypeOf(T1{}) == reflect.TypeOf(T2{}), reflect.TypeOf(T1{}).ConvertibleTo(reflect.TypeOf(T2{})), reflect.TypeOf(T1{}).AssignableTo(reflect.TypeOf(T2{})))
	defer func() { fmt.Println(recover()) }()
	var w User
	fmt.Println(w.At)
}
