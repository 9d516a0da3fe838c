package main

import (
	"fmt"
	"strconv"
)

type kind int

const (
	num kind = iota
	op
	paren
)

type token struct {
	kind kind
	text string
}

func lex(s string) (toks []token, err error) {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == ' ':
			i++
		case c >= '0' && c <= '9' || c == '.':
			j := i
			for j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '.') {
				j++
			}
			toks = append(toks, token{num, s[i:j]})
			i = j
		case c == '(' || c == ')':
			toks = append(toks, token{paren, s[i : i+1]})
			i++
		case c == '+' || c == '-' || c == '*' || c == '/':
			toks = append(toks, token{op, string(c)})
			i++
		default:
			return nil, fmt.Errorf("unexpected %q at %d", c, i)
		}
	}
	return toks, nil
}

type parser struct {
	toks []token
	pos  int
}

type node interface{ eval() float64 }
type lit float64
type bin struct {
	op   byte
	l, r node
}

func (n lit) eval() float64 { return float64(n) }
func (b *bin) eval() float64 {
	l, r := b.l.eval(), b.r.eval()
	switch b.op {
	case '+':
		return l + r
	case '-':
		return l - r
	case '*':
		return l * r
	}
	return l / r
}

func (p *parser) peek() string {
	if p.pos < len(p.toks) {
		return p.toks[p.pos].text
	}
	return ""
}

func (p *parser) level(ops string, next func() node) node {
	n := next()
	for t := p.peek(); t != "" && (t[0] == ops[0] || t[0] == ops[1]); t = p.peek() {
		p.pos++
		n = &bin{t[0], n, next()}
	}
	return n
}

func (p *parser) expr() node { return p.level("+-", p.term) }
func (p *parser) term() node { return p.level("*/", p.factor) }
func (p *parser) factor() node {
	t := p.peek()
	p.pos++
	switch t {
	case "(":
		n := p.expr()
		if p.peek() != ")" {
			panic("missing )")
		}
		p.pos++
		return n
	case "-":
		return &bin{'-', lit(0), p.factor()}
	}
	f, err := strconv.ParseFloat(t, 64)
	if err != nil {
		panic(err)
	}
	return lit(f)
}

func calc(s string) (v float64, err error) {
	defer func() {
		switch r := recover().(type) {
		case error:
			err = r
		case string:
			err = fmt.Errorf("syntax: %s", r)
		}
	}()
	toks, err := lex(s)
	if err != nil {
		return 0, err
	}
	return (&parser{toks: toks}).expr().eval(), nil
}

func main() {
	for _, s := range []string{"1 + 2*3", "(1+2)*3", "-4 / (2 - 2.5)", "2*(3+4)*5-1", "1/0", "(1", "1+", "2 $ 3"} {
		v, err := calc(s)
		fmt.Println(s, "=", v, err)
	}
}
