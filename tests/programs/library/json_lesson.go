// JSON as lessons use it.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"
)

type Address struct {
	Street string `json:"street"`
	City   string `json:"city,omitempty"`
}

type Person struct {
	Name     string            `json:"name"`
	Age      int               `json:"age"`
	Email    *string           `json:"email,omitempty"`
	Tags     []string          `json:"tags"`
	Home     Address           `json:"home"`
	Meta     map[string]any    `json:"meta,omitempty"`
	Scores   map[string]int    `json:"scores"`
	password string
	Skip     string `json:"-"`
}

type Level int

const (
	Low Level = iota
	High
)

func (l Level) MarshalText() ([]byte, error) { return []byte([]string{"low", "high"}[l]), nil }

func (l *Level) UnmarshalText(b []byte) error {
	switch string(b) {
	case "low":
		*l = Low
	case "high":
		*l = High
	default:
		return fmt.Errorf("unknown level %q", b)
	}
	return nil
}

type Shape interface{ Area() float64 }
type Square struct{ Side float64 }
type Circle struct{ R float64 }

func (s Square) Area() float64 { return s.Side * s.Side }
func (c Circle) Area() float64 { return 3 * c.R * c.R }

type Event struct {
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
	L    Level           `json:"level"`
	Any  any             `json:"any"`
}

func decode(s string) (Shape, error) {
	var e Event
	if err := json.Unmarshal([]byte(s), &e); err != nil {
		return nil, err
	}
	switch e.Kind {
	case "square":
		var q Square
		err := json.Unmarshal(e.Data, &q)
		return q, err
	case "circle":
		c := new(Circle)
		err := json.Unmarshal(e.Data, c)
		return *c, err
	}
	return nil, fmt.Errorf("kind %q", e.Kind)
}

func main() {
	mail := "a@b.c"
	p := Person{Name: "Ann", Age: 30, Email: &mail, Tags: []string{"x", "<y>"}, Home: Address{"Main", ""}, Meta: map[string]any{"k": []int{1, 2}, "n": nil}, Scores: map[string]int{"b": 2, "a": 1}, password: "p", Skip: "s"}
	b, err := json.Marshal(p)
	fmt.Println(string(b), err)
	b, _ = json.MarshalIndent([]any{p, 1.0, 2.5, "é", true, nil, []int{}, map[string]int{}}, "", "\t")
	fmt.Println(string(b))
	var q Person
	fmt.Println(json.Unmarshal([]byte(`{"name":"Bob","AGE":41,"tags":["t"],"home":{"street":"S","zip":3},"scores":{"z":9},"email":"q"}`), &q))
	fmt.Println(q.Name, q.Age, *q.Email, q.Tags, q.Home, q.Scores, q.Meta == nil)
	var any any
	json.Unmarshal([]byte(`{"a":[1,{"b":null}],"c":"d","e":1e3,"f":false}`), &any)
	m := any.(map[string]interface{})
	keys := make([]string, 0)
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		fmt.Printf("%s: %v (%T)\n", k, m[k], m[k])
	}
	for _, s := range []string{`{"kind":"square","data":{"Side":3}}`, `{"kind":"circle","data":{"R":2}}`, `{"kind":"hex"}`, `{"kind":"square","data":{"Side":"x"}}`, `{"kind":`, `{"level":"mid"}`} {
		sh, err := decode(s)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(sh.Area())
	}
	out, err := json.Marshal(map[Level][]Level{Low: {High, Low}, High: nil})
	fmt.Println(string(out), err)
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("> ", "  ")
	enc.Encode(struct {
		A int    `json:"a"`
		B []byte `json:"b"`
		Address
		*Circle
	}{1, []byte("hello"), Address{"x", "y"}, &Circle{2}})
	dec := json.NewDecoder(strings.NewReader(`{"name":"A"}{"name":"B"} {"nam`))
	for {
		var p Person
		if err := dec.Decode(&p); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(p.Name)
	}
	dec = json.NewDecoder(strings.NewReader(`[{"street":"1"},{"street":"2"}]`))
	t, _ := dec.Token()
	fmt.Printf("%T %v\n", t, t)
	for dec.More() {
		var a Address
		fmt.Println(dec.Decode(&a), a)
	}
	t, err = dec.Token()
	fmt.Println(t, err)
	var e Event
	json.Unmarshal([]byte(`{"any":[1,2],"level":"high"}`), &e)
	fmt.Printf("%v %T %d %s\n", e.Any, e.Any, e.L, e.Data)
}
