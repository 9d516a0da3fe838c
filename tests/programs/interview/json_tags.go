package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type Color int

const (
	Red Color = iota
	Green
)

func (c Color) MarshalText() ([]byte, error) {
	switch c {
	case Red:
		return []byte("red"), nil
	case Green:
		return []byte("green"), nil
	}
	return nil, fmt.Errorf("bad color %d", int(c))
}
func (c *Color) UnmarshalText(b []byte) error {
	switch string(b) {
	case "red":
		*c = Red
	case "green":
		*c = Green
	default:
		return fmt.Errorf("unknown color %q", b)
	}
	return nil
}

type Duration struct{ time.Duration }

func (d Duration) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }
func (d *Duration) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	var err error
	d.Duration, err = time.ParseDuration(s)
	return err
}

type Base struct {
	ID      int    `json:"id"`
	Created string `json:"created,omitempty"`
}

type Doc struct {
	Base
	Title    string             `json:"title"`
	Skip     string             `json:"-"`
	Dash     string             `json:"-,"`
	Opt      *int               `json:"opt,omitempty"`
	Str      int64              `json:"str,string"`
	Colors   map[Color]Color    `json:"colors,omitempty"`
	Wait     Duration           `json:"wait"`
	Raw      json.RawMessage    `json:"raw,omitempty"`
	Any      any                `json:"any"`
	Bytes    []byte             `json:"bytes"`
	Nested   struct{ X, Y int } `json:"nested"`
	List     []Base             `json:"list"`
	F        float64
	private  int
	ZeroTime time.Time `json:"zt,omitzero"`
}

func main() {
	d := Doc{Base: Base{ID: 7}, Title: "<Go> & \"é\"\u2028\x01", Dash: "d", Str: 99, Colors: map[Color]Color{Green: Red, Red: Green}, Wait: Duration{90 * time.Second}, Any: []any{1, "x", nil, 2.5, map[string]int{"b": 1, "a": 2}}, Bytes: []byte("hi!"), F: 1e21}
	b, err := json.Marshal(d)
	fmt.Println(string(b), err)
	var back Doc
	err = json.Unmarshal(b, &back)
	fmt.Printf("%v %+v\n", err, back)
	b, _ = json.MarshalIndent(map[string]any{"z": 1, "a": []int{}, "m": map[string]string{}, "n": []int{1, 2}}, ">", "  ")
	fmt.Println(string(b))
	for _, in := range []string{
		`{"id": "x"}`, `{"id": 1.5}`, `{"id": 1,}`, `{"title": 5}`, `[1,2]`, `{"id": 1} x`, `{"str": "abc"}`, `{"wait": "5 parsecs"}`,
		`{"colors": {"blue": "red"}}`, `{"ID": 3, "TITLE": "case"}`, `{"nested": {"X": 1, "z": 2}}`, ``, `nul`, `{"list":[{"id":1},{"id":true}]}`, `{"any": {"a": [1, {"b": null}]}}`, `{"bytes": "!!"}`, `{"opt": 300, "opt": null}`, `"abc`, `{"a" 1}`,
	} {
		var doc Doc
		err := json.Unmarshal([]byte(in), &doc)
		var se *json.SyntaxError
		var te *json.UnmarshalTypeError
		switch {
		case errors.As(err, &se):
			fmt.Println("syntax:", se, se.Offset)
		case errors.As(err, &te):
			fmt.Println("type:", te, te.Field, te.Value, te.Type, te.Offset)
		default:
			fmt.Println(err, doc.ID, doc.Title, doc.Nested, doc.Any)
		}
	}
	dec := json.NewDecoder(strings.NewReader(`{"id":1} {"id":2, "zzz":3} [`))
	for {
		var b Base
		if err := dec.Decode(&b); err != nil {
			fmt.Println(err, err == io.EOF, err == io.ErrUnexpectedEOF)
			break
		}
		fmt.Println(b, dec.More())
	}
	dec = json.NewDecoder(strings.NewReader(`{"id":1,"unknown":true}`))
	dec.DisallowUnknownFields()
	fmt.Println(dec.Decode(&Base{}))
	dec = json.NewDecoder(strings.NewReader(`{"big": 12345678901234567890, "a": [1, "x"]}`))
	dec.UseNumber()
	var anyv any
	fmt.Println(dec.Decode(&anyv), anyv)
	dec = json.NewDecoder(strings.NewReader(`{"a": [1, true, null]}`))
	for {
		t, err := dec.Token()
		if err != nil {
			break
		}
		fmt.Printf("%T:%v ", t, t)
	}
	fmt.Println()
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	enc.Encode(struct {
		A string
		B [2]bool
		C map[int]string
	}{"<&>", [2]bool{true}, map[int]string{10: "x", 9: "y"}})
	_, err = json.Marshal(make(chan int))
	fmt.Println(err)
	_, err = json.Marshal(map[string]any{"f": func() {}})
	fmt.Println(err)
	_, err = json.Marshal(Color(9))
	fmt.Println(err)
	fmt.Println(json.Unmarshal([]byte("{}"), nil), json.Unmarshal([]byte("{}"), d))
	fmt.Println(json.Valid([]byte(`{"a":1}`)), json.Valid([]byte(`{a:1}`)))
}
