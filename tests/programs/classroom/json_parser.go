package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

type Value interface{ isValue() }
type (
	Null   struct{}
	Bool   bool
	Number float64
	Str    string
	List   []Value
	Object map[string]Value
)

func (Null) isValue()   {}
func (Bool) isValue()   {}
func (Number) isValue() {}
func (Str) isValue()    {}
func (List) isValue()   {}
func (Object) isValue() {}

type ParseError struct {
	Off  int
	What string
}

func (e *ParseError) Error() string { return fmt.Sprintf("offset %d: %s", e.Off, e.What) }

type parser struct {
	s string
	i int
}

func (p *parser) fail(what string, args ...any) { panic(&ParseError{p.i, fmt.Sprintf(what, args...)}) }

func (p *parser) ws() {
	for p.i < len(p.s) && strings.IndexByte(" \t\r\n", p.s[p.i]) >= 0 {
		p.i++
	}
}

func (p *parser) expect(c byte) {
	if p.ws(); p.i >= len(p.s) || p.s[p.i] != c {
		p.fail("want %q", c)
	}
	p.i++
}

func (p *parser) peek() byte {
	if p.ws(); p.i < len(p.s) {
		return p.s[p.i]
	}
	return 0
}

func (p *parser) value() Value {
	switch c := p.peek(); {
	case c == '{':
		return p.object()
	case c == '[':
		p.i++
		l := List{}
		for p.peek() != ']' {
			if len(l) > 0 {
				p.expect(',')
			}
			l = append(l, p.value())
		}
		p.i++
		return l
	case c == '"':
		return Str(p.str())
	case c == '-', '0' <= c && c <= '9':
		start := p.i
		for p.i < len(p.s) && strings.ContainsRune("+-.eE0123456789", rune(p.s[p.i])) {
			p.i++
		}
		f, err := strconv.ParseFloat(p.s[start:p.i], 64)
		if err != nil {
			p.i = start
			p.fail("%v", err)
		}
		return Number(f)
	}
	for word, v := range map[string]Value{"null": Null{}, "true": Bool(true), "false": Bool(false)} {
		if strings.HasPrefix(p.s[p.i:], word) {
			p.i += len(word)
			return v
		}
	}
	p.fail("unexpected %q", p.s[p.i:min(len(p.s), p.i+3)])
	return nil
}

func (p *parser) object() Object {
	p.expect('{')
	o := make(Object)
	for first := true; p.peek() != '}'; first = false {
		if !first {
			p.expect(',')
			p.ws()
		}
		k := p.str()
		p.expect(':')
		if _, dup := o[k]; dup {
			p.fail("duplicate key %s", k)
		}
		o[k] = p.value()
	}
	p.i++
	return o
}

func (p *parser) str() string {
	p.expect('"')
	var sb strings.Builder
	for {
		if p.i >= len(p.s) {
			p.fail("unterminated string")
		}
		r, n := utf8.DecodeRuneInString(p.s[p.i:])
		p.i += n
		switch r {
		case '"':
			return sb.String()
		case '\\':
			c := p.s[p.i]
			p.i++
			if c == 'u' {
				v, err := strconv.ParseUint(p.s[p.i:p.i+4], 16, 16)
				if err != nil {
					p.fail("bad escape")
				}
				p.i += 4
				sb.WriteRune(rune(v))
				continue
			}
			at := strings.IndexByte(`"\/nt`, c)
			if at < 0 {
				p.fail("escape \\%c", c)
			}
			sb.WriteByte("\"\\/\n\t"[at])
		default:
			sb.WriteRune(r)
		}
	}
}

func Parse(s string) (v Value, err error) {
	p := parser{s: s}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *ParseError:
			err = r
		default:
			panic(r)
		}
	}()
	v = p.value()
	if p.peek() != 0 {
		p.fail("trailing data")
	}
	return
}

func format(v Value, indent string) string {
	switch v := v.(type) {
	case Null:
		return "null"
	case Str:
		return strconv.Quote(string(v))
	case List:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = format(e, indent)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case Object:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		out := "{\n"
		for _, k := range keys {
			out += fmt.Sprintf("%s  %q: %s\n", indent, k, format(v[k], indent+"  "))
		}
		return out + indent + "}"
	}
	return fmt.Sprint(v)
}

func main() {
	for _, s := range []string{
		`{"name": "G\u00f6", "tags": ["a", "b\n", []], "n": -1.5e3, "ok": true, "none": null, "sub": {"x": 1}}`,
		`[1, 2`, `"open`, `{"a" 1}`, `tru`, `1 2`, `[1 2]`, `"\q"`, `{"a":1,"a":2}`, `--1`, ``,
	} {
		v, err := Parse(s)
		if err != nil {
			fmt.Printf("%-12q %v\n", s, err)
			continue
		}
		fmt.Println(format(v, ""))
		fmt.Printf("%v\n%#v\n", v, v.(Object)["sub"])
	}
	Parse(`"\`)
}
