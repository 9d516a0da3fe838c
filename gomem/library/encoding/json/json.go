package json

import (
	"bytes"
	"encoding/json/jsontext"
	"errors"
	"io"
	"reflect"
	"strconv"
)

type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// What encoding.TextMarshaler and its kin are; the natives ask for them by these names.
type textMarshaler interface {
	MarshalText() (text []byte, err error)
}

type textUnmarshaler interface {
	UnmarshalText(text []byte) error
}

type isZeroer interface {
	IsZero() bool
}

type RawMessage = jsontext.Value

type Number string

func (n Number) String() string             { return string(n) }
func (n Number) Float64() (float64, error)  { return strconv.ParseFloat(string(n), 64) }
func (n Number) Int64() (int64, error)      { return strconv.ParseInt(string(n), 10, 64) }

type Token any

type Delim rune

func (d Delim) String() string { return string(d) }

// A fault is what a native found: kind 0 is none.
//
//	1 syntax: text, offset          4 a value that has no JSON: text, value
//	2 a type does not fit: text describes the JSON, path and offset where, typ and err
//	3 a type that has no JSON: typ  5 a method's error: typ, err, text is the method
//	6 an error as it is             7 nothing to store in: typ
//	8 a field that is not known: text
type fault struct {
	kind   int
	text   string
	offset int64
	typ    reflect.Type
	root   string
	path   string
	err    error
}

func (f fault) asError() error {
	switch f.kind {
	case 1:
		return &SyntaxError{f.text, f.offset}
	case 2:
		return &UnmarshalTypeError{f.text, f.typ, f.offset, f.root, f.path, f.err}
	case 3:
		return &UnsupportedTypeError{f.typ}
	case 4:
		return &UnsupportedValueError{Str: f.text}
	case 5:
		return &MarshalerError{f.typ, f.err, f.text}
	case 6:
		return f.err
	case 7:
		return &InvalidUnmarshalError{f.typ}
	case 8:
		return errors.New("json: unknown field " + f.text)
	}
	return nil
}

func newFault(kind int, text string, offset int64) error { return fault{kind: kind, text: text, offset: offset}.asError() }

func syntaxError(text string) error { return errors.New(text) }

func numberError(text string) error { return numberFault{text} }

type numberFault struct{ text string }

func (e numberFault) Error() string { return e.text }
func (e numberFault) Unwrap() error { return strconv.ErrSyntax }

// See encode.py, decode.py and scan.py.
func marshal(v any, escape bool) (b []byte, f fault)
func unmarshal(data []byte, v any, useNumber, strict bool) fault
func check(data []byte) fault
func compact(src []byte, escape bool) []byte
func indented(src []byte, prefix, indent string) []byte
func quoteHTML(src []byte) []byte

// next finds the first value: its start, its end, or a fault; end is -1 if more bytes are needed.
func next(data []byte, at int, last bool) (start, end int, f fault)

func Marshal(v any) ([]byte, error) {
	b, f := marshal(v, true)
	if f.kind != 0 {
		return nil, f.asError()
	}
	return b, nil
}

func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	return indented(b, prefix, indent), nil
}

func Unmarshal(data []byte, v any) error { return unmarshal(data, v, false, false).asError() }

func Valid(data []byte) bool { return check(data).kind == 0 }

func Compact(dst *bytes.Buffer, src []byte) error {
	if f := check(src); f.kind != 0 {
		return f.asError()
	}
	dst.Write(compact(src, false))
	return nil
}

func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	if f := check(src); f.kind != 0 {
		return f.asError()
	}
	dst.Write(indented(src, prefix, indent))
	n := len(bytes.TrimRight(src, " \n\r\t"))
	dst.Write(src[n:])
	return nil
}

func HTMLEscape(dst *bytes.Buffer, src []byte) { dst.Write(quoteHTML(src)) }

type Encoder struct {
	w              io.Writer
	err            error
	plain          bool
	prefix, indent string
}

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

func (enc *Encoder) SetEscapeHTML(on bool) { enc.plain = !on }

func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	b, f := marshal(v, !enc.plain)
	if f.kind != 0 {
		return f.asError()
	}
	if enc.prefix != "" || enc.indent != "" {
		b = indented(b, enc.prefix, enc.indent)
	}
	if _, err := enc.w.Write(append(b, '\n')); err != nil {
		enc.err = err
		return err
	}
	return nil
}

// A Decoder holds what it has read and not given yet; open are the brackets around the next token.
type Decoder struct {
	r         io.Reader
	buf       []byte
	at        int
	gone      int64
	end       error
	err       error
	useNumber bool
	strict    bool
	open      []byte
	fresh     bool
	key       bool
}

func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r, fresh: true} }

func (dec *Decoder) UseNumber()             { dec.useNumber = true }
func (dec *Decoder) DisallowUnknownFields() { dec.strict = true }
func (dec *Decoder) InputOffset() int64     { return dec.gone + int64(dec.at) }
func (dec *Decoder) Buffered() io.Reader    { return bytes.NewReader(dec.buf[dec.at:]) }

// more reads on; false at the end.
func (dec *Decoder) more() bool {
	if dec.end != nil {
		return false
	}
	dec.buf = append([]byte(nil), dec.buf[dec.at:]...)
	dec.gone += int64(dec.at)
	dec.at = 0
	room := make([]byte, 4096)
	for i := 0; i < 100; i++ {
		n, err := dec.r.Read(room)
		dec.buf = append(dec.buf, room[:n]...)
		dec.end = err
		if n > 0 || err != nil {
			return n > 0
		}
	}
	dec.end = io.ErrNoProgress
	return false
}

// peek gives the next byte that is no space, and 0 at the end.
func (dec *Decoder) peek() byte {
	for {
		for i := dec.at; i < len(dec.buf); i++ {
			if c := dec.buf[i]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
				return c
			}
		}
		if !dec.more() {
			return 0
		}
	}
}

func (dec *Decoder) skip() {
	for dec.at < len(dec.buf) {
		c := dec.buf[dec.at]
		if c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return
		}
		dec.at++
	}
}

func (dec *Decoder) fail(err error) error {
	dec.err = err
	return err
}

// value reads the next value whole.
func (dec *Decoder) value() ([]byte, error) {
	for {
		start, end, f := next(dec.buf, dec.at, dec.end != nil)
		if f.kind != 0 {
			if dec.end != nil && dec.end != io.EOF {
				return nil, dec.end
			}
			if start < 0 {
				if end < 0 && dec.peek() == 0 {
					return nil, io.EOF
				}
				return nil, io.ErrUnexpectedEOF
			}
			f.offset += dec.gone
			return nil, f.asError()
		}
		if end >= 0 {
			dec.at = end
			return dec.buf[start:end], nil
		}
		dec.more()
	}
}

// separator passes the comma or colon that comes before the next value or key.
func (dec *Decoder) separator() error {
	n := len(dec.open)
	if n == 0 {
		return nil
	}
	c := dec.peek()
	want, where := byte(','), "after array element"
	if dec.open[n-1] == '{' {
		where = "after object key:value pair"
		if dec.key {
			want, where = ':', "after object key"
		}
	}
	if dec.fresh {
		return nil
	}
	if c == want {
		dec.skip()
		dec.at++
		return nil
	}
	if c == 0 {
		return io.ErrUnexpectedEOF
	}
	dec.skip()
	return newFault(1, "invalid character "+strconv.QuoteRune(rune(c))+" "+where, dec.InputOffset()+1)
}

func (dec *Decoder) passed() {
	n := len(dec.open)
	dec.fresh = false
	dec.key = n > 0 && dec.open[n-1] == '{' && !dec.key
}

func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.separator(); err != nil {
		return dec.fail(err)
	}
	b, err := dec.value()
	if err != nil {
		return dec.fail(err)
	}
	dec.passed()
	return unmarshal(b, v, dec.useNumber, dec.strict).asError()
}

func (dec *Decoder) More() bool {
	if dec.err != nil {
		return dec.err != io.EOF
	}
	c := dec.peek()
	if c == ',' || c == ':' {
		return true
	}
	return c != ']' && c != '}' && c != 0
}

func (dec *Decoder) Token() (Token, error) {
	if dec.err != nil {
		return nil, dec.err
	}
	c := dec.peek()
	n := len(dec.open)
	if c == 0 {
		if n > 0 {
			return nil, io.ErrUnexpectedEOF
		}
		return nil, io.EOF
	}
	if n > 0 && (c == ']' && dec.open[n-1] == '[' || c == '}' && dec.open[n-1] == '{' && !dec.key) {
		dec.skip()
		dec.at++
		dec.open = dec.open[:n-1]
		dec.key = len(dec.open) > 0 && dec.open[n-2] == '{'
		dec.passed()
		return Delim(c), nil
	}
	if err := dec.separator(); err != nil {
		return nil, err
	}
	c = dec.peek()
	if n > 0 && dec.open[n-1] == '{' && !dec.key && c != '"' {
		dec.skip()
		return nil, newFault(1, "invalid character "+strconv.QuoteRune(rune(c))+" looking for beginning of object key string", dec.InputOffset()+1)
	}
	if c == '[' || c == '{' {
		dec.skip()
		dec.at++
		dec.open = append(dec.open, c)
		dec.fresh, dec.key = true, false
		return Delim(c), nil
	}
	b, err := dec.value()
	if err != nil {
		return nil, err
	}
	dec.passed()
	var v any
	err = unmarshal(b, &v, dec.useNumber, false).asError()
	return v, err
}
