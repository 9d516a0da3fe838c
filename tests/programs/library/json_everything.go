// encoding/json: values, errors and their offsets, tags, methods, streams.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
)

type In struct{ X, Y int }
type S struct {
	A  int
	B  string `json:"b"`
	C  []int
	D  map[string]float64
	E  *In
	F  In
	G  any
	h  int
	I  bool
	U  uint8
	M  map[int]string
	T  [2]int
	P  *int
	By []byte
	Fl float32
}
type St struct {
	N int     `json:",string"`
	B bool    `json:",string"`
	F float64 `json:"f,string"`
	S string  `json:",string"`
}

type TM struct{ v string }

func (t TM) MarshalText() ([]byte, error) { return []byte("tm:" + t.v), nil }
func (t *TM) UnmarshalText(b []byte) error {
	if strings.HasPrefix(string(b), "bad") {
		return errors.New("bad text")
	}
	t.v = string(b)
	return nil
}

type JM struct{ v int }

func (j JM) MarshalJSON() ([]byte, error) {
	if j.v < 0 {
		return nil, errors.New("negative")
	}
	if j.v > 100 {
		return []byte("{bad"), nil
	}
	return []byte(fmt.Sprintf(`{ "jm" : %d }`, j.v)), nil
}
func (j *JM) UnmarshalJSON(b []byte) error {
	if string(b) == `"err"` {
		return errors.New("jm err")
	}
	j.v = len(b)
	return nil
}

type Cyc struct{ Next *Cyc }

func un(s string, v any) {
	err := json.Unmarshal([]byte(s), v)
	var se *json.SyntaxError
	var te *json.UnmarshalTypeError
	extra := ""
	if errors.As(err, &se) {
		extra = fmt.Sprint(" SYN ", se.Offset)
	}
	if errors.As(err, &te) {
		extra = fmt.Sprintf(" TYPE %q %v %d %q %q %v", te.Value, te.Type, te.Offset, te.Struct, te.Field, te.Err)
	}
	fmt.Printf("%-28s %T %v%s => %s\n", s, err, err, extra, strings.ReplaceAll(pp(v), "\x00", ""))
}
func mar(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%s %T %v\n", b, err, err)
}

func main() {
	for _, s := range []string{"", " ", "{", "}", "[", "[1", "[1,", "[1,]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:2}", "tru", "trux", "nul", "x", "1 2", "1x", "01", "-", "1.", "1e", "1e+", ".5", "+1", "\"", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\n\"", "\"\x01\"", "[1 2]", "{\"a\" 1}", "{\"a\":1 \"b\"}", "[1}", "{]", "nullx", "\"a\"b", "'a'", "{\"a\":1}}", "\xff", "\"\xff\"", "世", "[1,2", "{,}", "[,]", "\"\\ud800\"", "fals", "falze", "-x", "-01", "1.x", "1ex", "{\"a\":}", "{\"a\":,}", "/", "\t[1]\n", "\u00a01"} {
		var x any
		un(s, &x)
	}
	for _, s := range []string{`{"A":"x"}`, `{"A":1.5}`, `{"A":1e3}`, `{"b":5}`, `{"C":[1,"x",3]}`, `{"D":{"k":"v"}}`, `{"E":{"X":"s"}}`, `{"F":{"X":true}}`, `{"F":[]}`, `{"A":99999999999999999999}`, `{"U":300}`, `{"U":-1}`, `{"M":{"x":"y"}}`, `{"M":{"5":"y"}}`, `{"T":[1,2,3]}`, `{"T":[1]}`, `{"a":7,"B":"bb","unknown":3}`, `{"P":5,"E":null}`, `{"By":"aGk="}`, `{"By":"a"}`, `{"By":[1,2]}`, `{"By":5}`, `{"Fl":1e40}`, `null`, `[]`, `5`, `"s"`, `{"A":null,"b":null}`, `{"G":{"a":[1,null,"x",true]}}`, `{"A":"x","b":"ok","I":3}`, `{"h":3}`, `{"I":"x"}`, `{"A":[1]}`, `{"A":{}}`, `{"C":{}}`, `{"C":null}`, `{"T":["a"]}`, `{"D":[]}`, `{"E":5}`, `{"P":"x"}`} {
		un(s, new(S))
	}
	for _, s := range []string{`{"N":"5","B":"true","f":"1.5","S":"\"q\""}`, `{"N":5}`, `{"N":"x"}`, `{"B":"x"}`, `{"S":"x"}`, `{"S":5}`, `{"N":""}`, `{"N":null}`, `{"f":"1e999"}`, `{"B":true}`} {
		un(s, new(St))
	}
	un(`"x"`, new(TM))
	un(`"bad"`, new(TM))
	un(`5`, new(TM))
	un(`null`, new(TM))
	un(`[1]`, new(JM))
	un(`"err"`, new(JM))
	un(`null`, new(JM))
	un(`["a","err"]`, new([]JM))
	un(`{"k":"bad"}`, new(map[string]TM))
	un(`{"bad":1}`, new(map[TM]int))
	un(`{"ok":1}`, new(map[TM]int))
	un(`1`, nil)
	un(`1`, 5)
	un(`1`, (*int)(nil))
	un(`1`, new(fmt.Stringer))
	un(`null`, new(fmt.Stringer))
	un(`1`, new(chan int))
	un(`1`, new(func()))
	un(`{}`, new(struct{ C chan int }))
	un(`{"C":1}`, new(struct{ C chan int }))
	var n json.Number
	un(`12`, &n)
	un(`"12"`, &n)
	un(`"x"`, &n)
	un(`true`, &n)
	var raw json.RawMessage
	un(` {"a" : 1} `, &raw)
	var arr []In
	un(`[{"X":1},{"Y":"q"}]`, &arr)
	m := map[string]In{"a": {1, 2}}
	un(`{"a":{"X":9},"b":{}}`, &m)
	var mm map[string]map[string]int
	un(`{"x":{"y":"z"}}`, &mm)
	var i8 int8
	un(`128`, &i8)
	un(`-128`, &i8)
	un(`1.0`, &i8)
	var str string
	un(`"\u00e9\ud83d\ude00\/\"\\\b\ud800x"`, &str)
	un("\"a\xffb\"", &str)
	var f float64
	un(`1e999`, &f)
	un(`-0`, &f)
	var x any = &In{}
	un(`{"X":3}`, x)
	mar(S{A: 1, B: "<&>\u2028\"\\\n\t\x01\x7fé\xff", C: nil, D: map[string]float64{"z": 1, "a": 1e21, "b": 1e-7, "c": 0.1, "d": 1e20, "e": 123456789.5}, G: []any{1, "x", nil, 2.5, true}, By: []byte("hi"), Fl: 0.1, M: map[int]string{10: "a", 9: "b", -1: "c"}})
	mar(St{5, true, 1.5, "q\"<"})
	mar(map[string]any{"b": 1, "a": TM{"x"}, "c": &TM{"y"}, "j": JM{3}, "t": map[TM]int{{"k"}: 1, {"a"}: 2}})
	mar(JM{-1})
	mar(JM{200})
	mar(&JM{1})
	mar([]JM{{-5}})
	mar(map[string]any{"x": JM{-1}})
	mar(math.NaN())
	mar(math.Inf(1))
	mar(make(chan int))
	mar(func() {})
	mar(1i)
	mar(map[bool]int{true: 1})
	mar(struct{ C chan int }{})
	mar([]any{make(chan int)})
	c := &Cyc{}
	c.Next = c
	mar(c)
	var np *S
	mar(np)
	mar(nil)
	mar([]int(nil))
	mar(map[string]int(nil))
	mar([]byte(nil))
	mar([3]byte{1, 2, 3})
	mar(float32(3.4028235e38))
	mar(float32(1e-7))
	mar(1e-6)
	mar(1e21)
	mar(100000000000000000000.0)
	mar(-0.0)
	mar(math.Copysign(0, -1))
	mar(json.Number("1.50"))
	mar(json.Number("x"))
	mar(json.Number(""))
	mar(json.RawMessage(`{"a" :1}`))
	mar(json.RawMessage(nil))
	mar(json.RawMessage(`{`))
	mar(errors.New("x"))
	mar(struct{}{})
	mar(uint64(1 << 63))
	mar('x')
	type emb struct {
		In
		*S
		Z    int            `json:"-"`
		W    int            `json:"-,"`
		Q    int            `json:"q,omitempty"`
		O    In             `json:",omitzero"`
		OE   []int          `json:",omitempty"`
		OM   map[string]int `json:"om,omitempty"`
		OP   *int           `json:",omitempty"`
		OS   In             `json:",omitempty"`
		Bad  int            `json:"a b!"`
		Bad2 int            `json:"a\"b"`
	}
	mar(emb{})
	mar(emb{S: &S{A: 3}, Q: 1, O: In{1, 0}, OE: []int{1}})
	b, err := json.MarshalIndent(map[string]any{"a": []int{1, 2}, "b": map[string]int{}, "c": []int{}, "d": In{1, 2}}, ">", "  ")
	fmt.Println(string(b), err)
	fmt.Println(json.Valid([]byte(`{"a":1}`)), json.Valid([]byte(`{`)), json.Valid([]byte("")))
	var sb strings.Builder
	enc := json.NewEncoder(&sb)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	fmt.Println(enc.Encode([]string{"<"}), enc.Encode(In{}), enc.Encode(func() {}))
	fmt.Print(sb.String())
	dec := json.NewDecoder(strings.NewReader(`{"X":1} [2] "s" 3 {"X":1,"zz":2}`))
	for k := 0; k < 8; k++ {
		var v any
		err := dec.Decode(&v)
		fmt.Println(v, err, dec.InputOffset(), dec.More())
		if err != nil {
			break
		}
	}
	dec = json.NewDecoder(strings.NewReader(`{"X":1,"zz":2} 3`))
	dec.DisallowUnknownFields()
	var in In
	fmt.Println(dec.Decode(&in), in)
	dec = json.NewDecoder(strings.NewReader(`[{"a":1.5e3},null,"x",true]`))
	dec.UseNumber()
	for {
		t, err := dec.Token()
		fmt.Printf("%T %v %v %v %d\n", t, t, err, dec.More(), dec.InputOffset())
		if err != nil {
			break
		}
	}
}

func pp(v any) string {
	if v == nil {
		return "nil"
	}
	rv := reflect.ValueOf(v)
	if rv.Kind() == reflect.Pointer && !rv.IsNil() {
		if s, ok := v.(*S); ok {
			c := *s
			p, e := c.P, c.E
			c.P, c.E = nil, nil
			return fmt.Sprintf("%+v %v %v", c, p != nil, e)
		}
		return fmt.Sprintf("%+v", rv.Elem())
	}
	return fmt.Sprintf("%+v", v)
}
