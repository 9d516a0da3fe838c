package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type kind int

const (
	EOF kind = iota
	Number
	Ident
	Op
)

//go:generate stringer
func (k kind) String() string { return [...]string{"EOF", "Number", "Ident", "Op"}[k] }

type token struct {
	kind
	text string
	pos  int
}

type lexer struct {
	in  []rune
	pos int
}

func (l *lexer) next() token {
	for l.pos < len(l.in) && unicode.IsSpace(l.in[l.pos]) {
		l.pos++
	}
	start := l.pos
	take := func(ok func(rune) bool) string {
		for l.pos < len(l.in) && ok(l.in[l.pos]) {
			l.pos++
		}
		return string(l.in[start:l.pos])
	}
	if start == len(l.in) {
		return token{pos: start}
	}
	switch r := l.in[start]; {
	case unicode.IsDigit(r) || r == '.':
		return token{Number, take(func(r rune) bool { return unicode.IsDigit(r) || r == '.' }), start}
	case unicode.IsLetter(r):
		return token{Ident, take(unicode.IsLetter), start}
	}
	l.pos++
	return token{Op, string(l.in[start]), start}
}

type syntaxError struct {
	pos int
	msg string
}

func (e syntaxError) Error() string { return fmt.Sprintf("at %d: %s", e.pos, e.msg) }

var errDivide = errors.New("division by zero")

type parser struct {
	lex  lexer
	tok  token
	vars map[string]float64
}

func (p *parser) advance() { p.tok = p.lex.next() }

func (p *parser) fail(format string, args ...any) {
	panic(syntaxError{p.tok.pos, fmt.Sprintf(format, args...)})
}

func (p *parser) expr() float64 {
	v := p.term()
	for p.tok.kind == Op && strings.Contains("+-", p.tok.text) {
		op := p.tok.text
		p.advance()
		if w := p.term(); op == "+" {
			v += w
		} else {
			v -= w
		}
	}
	return v
}

func (p *parser) term() float64 {
	v := p.power()
	for {
		switch {
		case p.tok.kind != Op:
			return v
		case p.tok.text == "*":
			p.advance()
			v *= p.power()
		case p.tok.text == "/" || p.tok.text == "%":
			op := p.tok.text
			p.advance()
			d := p.power()
			if d == 0 {
				panic(errDivide)
			}
			if op == "/" {
				v /= d
			} else {
				v = math.Mod(v, d)
			}
		default:
			return v
		}
	}
}

func (p *parser) power() float64 {
	v := p.unary()
	if p.tok == (token{Op, "^", p.tok.pos}) {
		p.advance()
		return math.Pow(v, p.power())
	}
	return v
}

func (p *parser) unary() float64 {
	if p.tok.kind == Op && p.tok.text == "-" {
		p.advance()
		return -p.unary()
	}
	return p.atom()
}

func (p *parser) atom() float64 {
	t := p.tok
	switch t.kind {
	case Number:
		v, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			panic(fmt.Errorf("number: %w", err))
		}
		p.advance()
		return v
	case Ident:
		p.advance()
		if f, ok := funcs[t.text]; ok {
			return f(p.atom())
		}
		if v, ok := p.vars[t.text]; ok {
			return v
		}
		panic(syntaxError{t.pos, "unknown name " + t.text})
	case Op:
		if t.text == "(" {
			p.advance()
			v := p.expr()
			if p.tok.text != ")" {
				p.fail("missing ), got %v %q", p.tok.kind, p.tok.text)
			}
			p.advance()
			return v
		}
	}
	p.fail("unexpected %v %q", t.kind, t.text)
	return 0
}

var funcs = map[string]func(float64) float64{"sqrt": math.Sqrt, "abs": math.Abs, "ln": math.Log, "neg": func(x float64) float64 { return -x }}

func eval(line string, vars map[string]float64) (v float64, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = fmt.Errorf("eval: %w", e)
				return
			}
			panic(r)
		}
	}()
	p := &parser{lex: lexer{in: []rune(line)}, vars: vars}
	if name, rest, ok := strings.Cut(line, "="); ok {
		p.lex.in = []rune(rest)
		defer func() {
			if err == nil {
				vars[strings.TrimSpace(name)] = v
			}
		}()
	}
	p.advance()
	v = p.expr()
	if p.tok.kind != EOF {
		p.fail("trailing %q", p.tok.text)
	}
	return
}

func main() {
	vars := map[string]float64{"pi": math.Pi}
	lines := []string{"1 + 2 * 3", "(1+2)*3", "2^3^2", "-2^2", "10 / 4 % 2", "r = 2.5", "pi * r^2", "sqrt(16) + abs -3", "1/0",
		"2 * (3 + 4", "4 $ 4", "x + 1", "1.2.3", "", "neg ln 1", "übel", "7 7"}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		lines = append(lines, in.Text())
	}
	failed := 0
	for _, l := range lines {
		v, err := eval(l, vars)
		var se syntaxError
		switch {
		case errors.As(err, &se):
			fmt.Printf("%-20s ! %v (pos %d)\n", l, err, se.pos)
			failed++
		case errors.Is(err, errDivide):
			fmt.Printf("%-20s ! %v\n", l, errDivide)
			failed++
		case err != nil:
			fmt.Printf("%-20s ? %v\n", l, err)
			failed++
		default:
			fmt.Printf("%-20s = %.6g\n", l, v)
		}
	}
	fmt.Println(vars)
	os.Exit(failed)
}
