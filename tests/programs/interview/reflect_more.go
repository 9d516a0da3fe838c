package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

type Plugin interface{ Run(args ...string) (string, error) }
type Echo struct{ Prefix string }

func (e Echo) Run(args ...string) (string, error) { return e.Prefix + strings.Join(args, " "), nil }

type Registry map[string]reflect.Type

func (r Registry) Add(p Plugin) { t := reflect.TypeOf(p); r[strings.ToLower(t.Name())] = t }
func (r Registry) New(n string) (Plugin, error) {
	t, ok := r[n]
	if !ok {
		return nil, errors.New("no plugin " + n)
	}
	v := reflect.New(t).Elem()
	if f := v.FieldByName("Prefix"); f.IsValid() && f.CanSet() {
		f.SetString("> ")
	}
	return v.Interface().(Plugin), nil
}

type Config struct {
	Host  string  `env:"HOST" default:"localhost"`
	Port  int     `env:"PORT" default:"8080"`
	Ratio float64 `default:"0.5"`
	Debug bool    `default:"true"`
	Inner struct {
		Level uint8 `default:"3"`
	}
	Names []string `default:"a,b"`
	skip  int      `default:"9"`
}

func defaults(x any) error {
	v := reflect.ValueOf(x)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return fmt.Errorf("want pointer to struct, got %T", x)
	}
	v = v.Elem()
	for i := range v.NumField() {
		f, sf := v.Field(i), v.Type().Field(i)
		if !sf.IsExported() {
			continue
		}
		if f.Kind() == reflect.Struct {
			if err := defaults(f.Addr().Interface()); err != nil {
				return err
			}
			continue
		}
		d, ok := sf.Tag.Lookup("default")
		if !ok {
			continue
		}
		switch f.Kind() {
		case reflect.String:
			f.SetString(d)
		case reflect.Bool:
			f.SetBool(d == "true")
		case reflect.Slice:
			for _, s := range strings.Split(d, ",") {
				f.Set(reflect.Append(f, reflect.ValueOf(s)))
			}
		default:
			if _, err := fmt.Sscan(d, f.Addr().Interface()); err != nil {
				return err
			}
		}
	}
	return nil
}

func diff(path string, a, b reflect.Value) (out []string) {
	if a.Type() != b.Type() {
		return []string{path + ": types"}
	}
	switch a.Kind() {
	case reflect.Struct:
		for i := range a.NumField() {
			out = append(out, diff(path+"."+a.Type().Field(i).Name, a.Field(i), b.Field(i))...)
		}
	case reflect.Slice:
		if a.Len() != b.Len() {
			return []string{fmt.Sprintf("%s: len %d != %d", path, a.Len(), b.Len())}
		}
		for i := range a.Len() {
			out = append(out, diff(fmt.Sprintf("%s[%d]", path, i), a.Index(i), b.Index(i))...)
		}
	default:
		if !a.Equal(b) {
			out = append(out, fmt.Sprintf("%s: %v != %v", path, a, b))
		}
	}
	return
}

func clone(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Map:
		m := reflect.MakeMap(v.Type())
		for it := v.MapRange(); it.Next(); {
			m.SetMapIndex(it.Key(), clone(it.Value()))
		}
		return m
	case reflect.Slice:
		s := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			s.Index(i).Set(clone(v.Index(i)))
		}
		return s
	}
	return v
}

func timed(f any) any {
	v := reflect.ValueOf(f)
	return reflect.MakeFunc(v.Type(), func(args []reflect.Value) []reflect.Value {
		for i, a := range args {
			fmt.Printf("arg%d=%v ", i, a)
		}
		if v.Type().IsVariadic() {
			return v.CallSlice(args)
		}
		return v.Call(args)
	}).Interface()
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	r := Registry{}
	r.Add(Echo{})
	p, err := r.New("echo")
	s, _ := p.Run("a", "b")
	fmt.Println(s, err)
	_, err = r.New("x")
	fmt.Println(err)
	var c Config
	fmt.Println(defaults(&c), defaults(c))
	fmt.Printf("%+v\n", c)
	d := c
	d.Names = []string{"a", "z"}
	d.Port++
	fmt.Println(diff("Config", reflect.ValueOf(c), reflect.ValueOf(d)))
	m := map[string][]int{"a": {1}}
	n := clone(reflect.ValueOf(m)).Interface().(map[string][]int)
	n["a"][0] = 9
	fmt.Println(m, n)
	add := timed(func(a, b int) int { return a + b }).(func(int, int) int)
	fmt.Println(add(1, 2))
	join := timed(strings.Join).(func([]string, string) string)
	fmt.Println(join([]string{"x", "y"}, "-"))
	vs := timed(fmt.Sprint).(func(...any) string)
	fmt.Println(vs(1, "a"))
	out := reflect.ValueOf(p).MethodByName("Run").Call([]reflect.Value{reflect.ValueOf("q"), reflect.ValueOf("r")})
	fmt.Println(out[0], out[1].IsNil(), len(out))
	ft := reflect.TypeOf(strings.Map)
	fmt.Println(ft, ft.In(0), ft.Out(0), ft.NumIn(), reflect.TypeOf(fmt.Println).IsVariadic())
	ch := reflect.MakeChan(reflect.TypeOf((chan int)(nil)), 1)
	ch.Send(reflect.ValueOf(5))
	x, ok := ch.Recv()
	fmt.Println(x, ok, ch.Len(), reflect.ArrayOf(2, reflect.TypeOf("")), reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(1)), reflect.SliceOf(reflect.TypeOf(c)), reflect.PointerTo(reflect.TypeOf(c)))
	var e error
	fmt.Println(reflect.TypeOf(&e).Elem().Kind(), reflect.TypeFor[error](), reflect.TypeOf(p).Implements(reflect.TypeFor[Plugin]()))
	v := reflect.ValueOf(&c).Elem()
	v.Field(1).Set(reflect.ValueOf(7))
	fmt.Println(c.Port, v.Field(6).Int(), v.FieldByName("Nope").IsValid(), v.NumField())
	try(func() { v.Field(6).SetInt(1) })
	try(func() { v.Field(0).SetInt(1) })
	try(func() { reflect.ValueOf(c).Field(0).SetString("") })
	try(func() { v.Field(1).Set(reflect.ValueOf("s")) })
	try(func() { reflect.ValueOf(1).Len() })
	try(func() { reflect.ValueOf(add).Call(nil) })
	try(func() { reflect.ValueOf(add).Call([]reflect.Value{reflect.ValueOf("a"), reflect.ValueOf(1)}) })
	try(func() { _ = v.Field(6).Interface() })
	try(func() { reflect.Value{}.Type() })
	try(func() { reflect.ValueOf([]int{1}).Index(3) })
	try(func() { reflect.TypeOf(1).Elem() })
	fmt.Println(reflect.ValueOf(3).Convert(reflect.TypeOf(1.5)), reflect.ValueOf("x").CanConvert(reflect.TypeOf(1)), reflect.ValueOf(nil).IsValid())
	sw := reflect.Swapper(c.Names)
	sw(0, 1)
	fmt.Println(c.Names, reflect.DeepEqual(errors.New("a"), errors.New("a")), reflect.DeepEqual([]any{1, nil}, []any{1, nil}))
}
