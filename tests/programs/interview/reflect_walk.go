package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type Address struct {
	Street string `json:"street" validate:"nonempty"`
	Zip    string `validate:"len=5"`
}

type User struct {
	Name    string            `json:"name,omitempty" validate:"nonempty"`
	Age     int               `json:"age" validate:"min=18"`
	Email   *string           `json:"-"`
	Addr    Address           `json:"addr"`
	Tags    []string          `json:"tags"`
	Meta    map[string]any    `json:"meta"`
	private bool
	fmt.Stringer
}

func (u User) Greet(greeting string, times int) string {
	return strings.Repeat(greeting+" "+u.Name+"! ", times)
}
func (u *User) Birthday()  { u.Age++ }
func (u User) Zero() (int, error) { return 0, nil }

func walk(v reflect.Value, depth int) {
	pad := strings.Repeat("  ", depth)
	switch v.Kind() {
	case reflect.Struct:
		t := v.Type()
		for i := range t.NumField() {
			f := t.Field(i)
			fmt.Printf("%s%s %s %q exported=%v anon=%v\n", pad, f.Name, f.Type, f.Tag.Get("validate"), f.IsExported(), f.Anonymous)
			walk(v.Field(i), depth+1)
		}
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			fmt.Println(pad + "nil")
			return
		}
		walk(v.Elem(), depth+1)
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			walk(v.Index(i), depth+1)
		}
	case reflect.Map:
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		for _, k := range keys {
			fmt.Println(pad+k.String(), v.MapIndex(k).Elem().Kind())
		}
	default:
		fmt.Println(pad, v.Kind(), v)
	}
}

func validate(x any) (errs []string) {
	v := reflect.Indirect(reflect.ValueOf(x))
	for i := 0; i < v.NumField(); i++ {
		tag, ok := v.Type().Field(i).Tag.Lookup("validate")
		name := v.Type().Field(i).Name
		if v.Field(i).Kind() == reflect.Struct {
			errs = append(errs, validate(v.Field(i).Interface())...)
		}
		if !ok {
			continue
		}
		var n int
		switch {
		case tag == "nonempty" && v.Field(i).IsZero():
			errs = append(errs, name+" is empty")
		case strings.HasPrefix(tag, "min="):
			fmt.Sscanf(tag, "min=%d", &n)
			if v.Field(i).Int() < int64(n) {
				errs = append(errs, fmt.Sprintf("%s < %d", name, n))
			}
		case strings.HasPrefix(tag, "len="):
			fmt.Sscanf(tag, "len=%d", &n)
			if v.Field(i).Len() != n {
				errs = append(errs, fmt.Sprintf("%s length %d != %d", name, v.Field(i).Len(), n))
			}
		}
	}
	return
}

func main() {
	mail := "a@b"
	u := &User{"Ann", 17, &mail, Address{"", "123"}, []string{"x", "y"}, map[string]any{"k": 1, "b": []int{}}, true, nil}
	walk(reflect.ValueOf(*u), 0)
	fmt.Println(validate(u))
	v := reflect.ValueOf(u)
	out := v.MethodByName("Greet").Call([]reflect.Value{reflect.ValueOf("Hi"), reflect.ValueOf(2)})
	fmt.Println(out[0])
	v.MethodByName("Birthday").Call(nil)
	fmt.Println(u.Age, v.NumMethod(), v.Elem().NumMethod(), v.MethodByName("Nope").IsValid())
	for i := range v.Type().NumMethod() {
		m := v.Type().Method(i)
		fmt.Println(m.Name, m.Type, m.Type.NumIn(), m.Type.NumOut())
	}
	e := v.Elem()
	e.FieldByName("Name").SetString("Bob")
	e.Field(1).SetInt(40)
	e.FieldByName("Tags").Set(reflect.Append(e.FieldByName("Tags"), reflect.ValueOf("z")))
	e.FieldByName("Meta").SetMapIndex(reflect.ValueOf("new"), reflect.ValueOf(3.5))
	fmt.Println(u.Name, u.Age, u.Tags, u.Meta)
	fmt.Println(e.FieldByName("private").CanSet(), e.Field(0).CanSet(), reflect.ValueOf(*u).Field(0).CanSet())
	fmt.Println(reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual([]int{}, []int(nil)), reflect.DeepEqual(u, &User{}))
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var intSwap func(int, int) (int, int)
	fn := reflect.ValueOf(&intSwap).Elem()
	fn.Set(reflect.MakeFunc(fn.Type(), swap))
	fmt.Println(intSwap(1, 2))
	s := reflect.MakeSlice(reflect.TypeFor[[]string](), 0, 2)
	s = reflect.Append(s, reflect.ValueOf("made"))
	m := reflect.MakeMap(reflect.TypeOf(map[string]int{}))
	m.SetMapIndex(reflect.ValueOf("one"), reflect.ValueOf(1))
	fmt.Println(s.Interface(), m.Interface(), reflect.New(reflect.TypeOf(0)).Elem().Interface(), reflect.Zero(reflect.TypeOf(Address{})))
	for _, x := range []any{1, "s", 1.5, []int{}, map[string]int{}, u, *u, nil, func(int) string { return "" }, make(chan int), [2]bool{}, struct{ A int }{}, 'x', byte(1), uintptr(1), complex(1, 2), error(nil)} {
		if x == nil {
			fmt.Print(reflect.TypeOf(x), " ")
			continue
		}
		t := reflect.TypeOf(x)
		fmt.Print(t, ":", t.Kind(), ":", t.Comparable(), ":", t.Size(), " ")
	}
	fmt.Println()
	st := reflect.TypeFor[fmt.Stringer]()
	fmt.Println(st.Kind(), reflect.TypeOf(u).Implements(st), reflect.TypeOf(u).Elem().Name(), reflect.TypeOf(u).Elem().PkgPath(), reflect.TypeOf(1).ConvertibleTo(reflect.TypeOf("")))
	defer func() { fmt.Println(recover()) }()
	reflect.ValueOf(*u).Field(0).SetString("x")
}
