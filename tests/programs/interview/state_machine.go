package main

import (
	"fmt"
	"strconv"
	"strings"
)

type stateFn func(*lexer) stateFn
type kind int

const (
	tNum kind = iota
	tOp
	tParen
	tIdent
	tErr
	tEOF
)

//go:generate stringer
func (k kind) String() string {
	if k < tNum || k > tEOF {
		return "kind(" + strconv.Itoa(int(k)) + ")"
	}
	return [...]string{tNum: "num", tOp: "op", tParen: "paren", tIdent: "ident", tErr: "err", tEOF: "eof"}[k]
}

type token struct {
	kind
	text string
}
type lexer struct {
	src        string
	start, pos int
	toks       []token
}

func (l *lexer) emit(k kind) { l.toks = append(l.toks, token{k, l.src[l.start:l.pos]}); l.start = l.pos }
func (l *lexer) accept(set string) bool {
	if l.pos < len(l.src) && strings.IndexByte(set, l.src[l.pos]) >= 0 {
		l.pos++
		return true
	}
	return false
}

func lexStart(l *lexer) stateFn {
	for l.accept(" ") {
	}
	l.start = l.pos
	switch {
	case l.pos == len(l.src):
		l.emit(tEOF)
		return nil
	case l.accept("0123456789"):
		return lexNum
	case l.accept("+-*/^=,"):
		l.emit(tOp)
	case l.accept("()"):
		l.emit(tParen)
	case l.src[l.pos] >= 'a' && l.src[l.pos] <= 'z':
		return lexIdent
	default:
		l.pos++
		l.emit(tErr)
		return nil
	}
	return lexStart
}
func lexNum(l *lexer) stateFn {
	for l.accept("0123456789.") {
	}
	l.emit(tNum)
	return lexStart
}
func lexIdent(l *lexer) stateFn {
	for l.accept("abcdefghijklmnopqrstuvwxyz") {
	}
	l.emit(tIdent)
	return lexStart
}

type Node interface{ Eval(env) float64 }
type env map[string]float64
type (
	Num   float64
	Var   string
	Bin   struct {
		op   byte
		l, r Node
	}
	Neg  struct{ Node }
	Call struct {
		fn   string
		args []Node
	}
)

func (n Num) Eval(env) float64   { return float64(n) }
func (v Var) Eval(e env) float64 {
	x, ok := e[string(v)]
	if !ok {
		panic(parseErr("undefined " + string(v)))
	}
	return x
}
func (n Neg) Eval(e env) float64 { return -n.Node.Eval(e) }
func (b Bin) Eval(e env) float64 {
	l, r := b.l.Eval(e), b.r.Eval(e)
	switch b.op {
	case '+':
		return l + r
	case '-':
		return l - r
	case '*':
		return l * r
	case '/':
		return l / r
	}
	res := 1.0
	for range int(r) {
		res *= l
	}
	return res
}
func (c Call) Eval(e env) float64 {
	vals := make([]float64, len(c.args))
	for i, a := range c.args {
		vals[i] = a.Eval(e)
	}
	return funcs[c.fn](vals...)
}

var funcs = map[string]func(...float64) float64{
	"max": func(x ...float64) float64 { m := x[0]; for _, v := range x { m = max(m, v) }; return m },
	"sum": func(x ...float64) (s float64) { for _, v := range x { s += v }; return },
}

type parseErr string

func (p parseErr) Error() string { return "parse: " + string(p) }

type parser struct {
	toks []token
}

var prec = map[string]int{"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

func (p *parser) peek() token { return p.toks[0] }
func (p *parser) next() (t token) { t, p.toks = p.toks[0], p.toks[1:]; return }
func (p *parser) expect(s string) {
	if t := p.next(); t.text != s {
		panic(parseErr(fmt.Sprintf("expected %q, got %v %q", s, t.kind, t.text)))
	}
}
func (p *parser) expr(min int) Node {
	l := p.unary()
	for t := p.peek(); prec[t.text] > min; t = p.peek() {
		p.next()
		q := prec[t.text]
		if t.text == "^" {
			q--
		}
		l = Bin{t.text[0], l, p.expr(q)}
	}
	return l
}
func (p *parser) unary() Node {
	switch t := p.next(); {
	case t.kind == tNum:
		f, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			panic(err)
		}
		return Num(f)
	case t.text == "-":
		return Neg{p.unary()}
	case t.text == "(":
		defer p.expect(")")
		return p.expr(0)
	case t.kind == tIdent && p.peek().text == "(":
		c := Call{fn: t.text}
		for p.next(); ; p.next() {
			c.args = append(c.args, p.expr(0))
			if p.peek().text != "," {
				break
			}
		}
		p.expect(")")
		return c
	case t.kind == tIdent:
		return Var(t.text)
	default:
		panic(parseErr(fmt.Sprintf("unexpected %v %q", t.kind, t.text)))
	}
}

func calc(s string, e env) (v float64, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			panic(r)
		}
	}()
	l := &lexer{src: s}
	for st := stateFn(lexStart); st != nil; {
		st = st(l)
	}
	p := &parser{l.toks}
	n := p.expr(0)
	if p.peek().kind != tEOF {
		return 0, parseErr("trailing " + p.peek().text)
	}
	return n.Eval(e), nil
}

func main() {
	for _, s := range []string{"1+2*3", "(1+2)*3", "-2^2", "2^3^2", "10/4-1", "max(1, x, 3)*2", "sum(1,2,3)-y", "1+", "(1", "1 $", "1.2.3", "z", "foo(1)", "1 2", "1/0"} {
		v, err := calc(s, env{"x": 7, "y": 0.5})
		fmt.Printf("%-14s = %v, %v\n", s, v, err)
	}
	fmt.Println(tErr, kind(42), token{tOp, "+"})
	fmt.Printf("%v %+v %d %#v\n", Bin{'+', Num(1), Var("x")}, Neg{Num(2)}, tEOF, token{tNum, "1"})
}
