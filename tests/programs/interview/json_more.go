package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strings"
)

type Shape interface{ Area() float64 }
type Circle struct{ R float64 }
type Rect struct{ W, H float64 }

func (c Circle) Area() float64 { return 3 * c.R * c.R }
func (r Rect) Area() float64   { return r.W * r.H }

type Envelope struct {
	Type string          `json:"type"`
	Data json.RawMessage `json:"data"`
}
type Shapes []Shape

func (s Shapes) MarshalJSON() ([]byte, error) {
	var out []Envelope
	for _, x := range s {
		d, err := json.Marshal(x)
		if err != nil {
			return nil, err
		}
		out = append(out, Envelope{strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", x), "main.")), d})
	}
	return json.Marshal(out)
}
func (s *Shapes) UnmarshalJSON(b []byte) error {
	var in []Envelope
	if err := json.Unmarshal(b, &in); err != nil {
		return err
	}
	for _, e := range in {
		switch e.Type {
		case "circle":
			var c Circle
			if err := json.Unmarshal(e.Data, &c); err != nil {
				return err
			}
			*s = append(*s, c)
		case "rect":
			r := new(Rect)
			if err := json.Unmarshal(e.Data, r); err != nil {
				return err
			}
			*s = append(*s, *r)
		default:
			return fmt.Errorf("unknown shape %q", e.Type)
		}
	}
	return nil
}

type Level struct {
	Name string
	Sub  *Level `json:",omitempty"`
}
type Opt[T any] struct {
	Val T
	Set bool
}

func (o *Opt[T]) UnmarshalJSON(b []byte) error { o.Set = true; return json.Unmarshal(b, &o.Val) }
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if !o.Set {
		return []byte("null"), nil
	}
	return json.Marshal(o.Val)
}

type Patch struct {
	Name Opt[string] `json:"name"`
	Age  Opt[int]    `json:"age"`
}
type E1 struct{ X, Y int }
type E2 struct {
	X int `json:"x"`
	Z int
}
type Both struct {
	E1
	*E2
	Y string
}
type Ptrs struct {
	A *int            `json:"a"`
	B **string        `json:"b"`
	C []*int          `json:"c"`
	D map[string]*int `json:"d"`
	E any             `json:"e,omitempty"`
	F *struct{ G bool }
}
type Num struct {
	I8 int8
	U  uint
	F  float32
	S  string `json:",omitempty"`
	M  map[int]string
	A  [2]int
	B  [3]byte
	R  rune
	N  json.Number
}
type ValErr struct{}

func (ValErr) MarshalJSON() ([]byte, error) { return nil, fmt.Errorf("cannot") }

type BadJSON struct{}

func (BadJSON) MarshalJSON() ([]byte, error) { return []byte(`{bad`), nil }

func main() {
	b, err := json.Marshal(Shapes{Circle{1}, Rect{2, 3}})
	fmt.Println(string(b), err)
	var s Shapes
	err = json.Unmarshal(b, &s)
	fmt.Println(s, err, s[1].Area(), json.Unmarshal([]byte(`[{"type":"hex"}]`), &s))
	b, _ = json.Marshal(Level{"a", &Level{"b", &Level{Name: "c"}}})
	fmt.Println(string(b))
	var p Patch
	fmt.Println(json.Unmarshal([]byte(`{"age": 5, "other": {}}`), &p), p)
	b, err = json.Marshal(p)
	fmt.Println(string(b), err)
	b, _ = json.Marshal(Both{E1{1, 2}, &E2{3, 4}, "y"})
	fmt.Println(string(b))
	var both Both
	fmt.Println(json.Unmarshal(b, &both), both.E1, *both.E2, both.Y)
	var ps Ptrs
	err = json.Unmarshal([]byte(`{"a":1,"b":"x","c":[1,null,3],"d":{"k":2,"n":null},"F":{"G":true}}`), &ps)
	fmt.Println(err, *ps.A, **ps.B, len(ps.C), ps.C[1] == nil, *ps.D["k"], ps.D["n"] == nil, ps.F.G)
	b, _ = json.Marshal(ps)
	fmt.Println(string(b))
	for _, in := range []string{`{"I8": 128}`, `{"I8": -129}`, `{"U": -1}`, `{"F": 1e40}`, `{"A": [1,2,3]}`, `{"A": [1]}`, `{"M": {"x": "y"}}`, `{"M": {"5": "five"}}`, `{"R": "a"}`, `{"N": 1.50}`, `{"N": "x"}`, `{"N": "12"}`, `{"S": null}`, `{"B": [1,2,300]}`, `{"i8": 5, "I8": 6}`, `{"S": "\ud83d\ude00\u00e9\ud800"}`, `{"S": "tab	"}`, `{"I8": 1e1}`, `{"I8": 01}`, `{"a": tru}`, "{\"S\": \"\xff\"}", `{"A": {"0": 1}}`, `{"I8": 5} []`, `[`, `{"x"`, `{"x": 1 2}`, `{"x":}`, "\ufeff{}", `-`, `1.`, `"\x"`} {
		n := Num{A: [2]int{8, 9}}
		err := json.Unmarshal([]byte(in), &n)
		fmt.Println(err, n)
	}
	for _, v := range []any{math.NaN(), math.Inf(1), 1e-7, 1e20, 123456789.0, float32(3.4e38), []byte(nil), []int(nil), map[string]int(nil), ValErr{}, &BadJSON{}, map[bool]int{}, complex(1, 2), struct{ F func() }{}, "\u2028<>&\x7f\xff", [2]any{nil, true}, json.Number("1e5"), json.Number("bad"), struct {
		A int `json:"a b"`
		B int `json:"a,b"`
		C int `json:"é"`
		D string `json:",string"`
		_ int
	}{}} {
		b, err := json.Marshal(v)
		fmt.Println(string(b), err)
	}
	var buf bytes.Buffer
	fmt.Println(json.Indent(&buf, []byte(`{"a":[1,2,{}],"b":{}}`), "", "\t"), buf.String())
	buf.Reset()
	fmt.Println(json.Compact(&buf, []byte("{ \"a\" : [ 1 ] }")), buf.String())
	buf.Reset()
	json.HTMLEscape(&buf, []byte(`"<a>"`))
	fmt.Println(buf.String())
	dec := json.NewDecoder(strings.NewReader(`[{"R":1},{"R":2},{"R":"x"}]`))
	t, err := dec.Token()
	fmt.Println(t, err)
	for dec.More() {
		var c Circle
		if err := dec.Decode(&c); err != nil {
			fmt.Println(err, dec.InputOffset())
			break
		}
		fmt.Println(c)
	}
	var anyv any
	json.Unmarshal([]byte(`{"b":[1,{"c":null}],"a":"x","n":1e3}`), &anyv)
	fmt.Printf("%v %T\n", anyv, anyv.(map[string]any)["b"].([]any)[0])
	existing := map[string]int{"keep": 1}
	json.Unmarshal([]byte(`{"new":2}`), &existing)
	sl := []int{9, 9, 9}
	json.Unmarshal([]byte(`[1]`), &sl)
	fmt.Println(existing, sl, cap(sl))
}
