package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type (
	Symbol string
	Pair   struct{ Car, Cdr any }
	Lambda struct {
		params []Symbol
		body   any
		env    *Env
	}
	Builtin func(args []any) (any, error)
	Env     struct {
		vars  map[Symbol]any
		outer *Env
	}
)

func (p *Pair) String() string {
	var sb strings.Builder
	sb.WriteByte('(')
	for {
		sb.WriteString(str(p.Car))
		next, ok := p.Cdr.(*Pair)
		if !ok {
			if p.Cdr != nil {
				sb.WriteString(" . " + str(p.Cdr))
			}
			break
		}
		sb.WriteByte(' ')
		p = next
	}
	return sb.String() + ")"
}

func (l *Lambda) String() string { return fmt.Sprintf("#<lambda/%d>", len(l.params)) }
func (Builtin) String() string   { return "#<builtin>" }

func str(v any) string {
	switch v := v.(type) {
	case nil:
		return "()"
	case bool:
		return map[bool]string{true: "#t", false: "#f"}[v]
	default:
		return fmt.Sprint(v)
	}
}

var errEOF = errors.New("unexpected end")

func tokenize(s string) []string {
	return strings.Fields(strings.NewReplacer("(", " ( ", ")", " ) ", "'", " ' ").Replace(s))
}

func read(toks *[]string) (any, error) {
	if len(*toks) == 0 {
		return nil, errEOF
	}
	t := (*toks)[0]
	*toks = (*toks)[1:]
	switch t {
	case "(":
		var head any
		tail := &head
		for {
			if len(*toks) == 0 {
				return nil, errEOF
			}
			if (*toks)[0] == ")" {
				*toks = (*toks)[1:]
				return head, nil
			}
			v, err := read(toks)
			if err != nil {
				return nil, err
			}
			p := &Pair{Car: v}
			*tail = p
			tail = &p.Cdr
		}
	case ")":
		return nil, errors.New("unexpected )")
	case "'":
		v, err := read(toks)
		return &Pair{Symbol("quote"), &Pair{v, nil}}, err
	}
	if n, err := strconv.Atoi(t); err == nil {
		return n, nil
	}
	if t[0] == '#' {
		return t == "#t", nil
	}
	return Symbol(t), nil
}

func (e *Env) find(s Symbol) (*Env, bool) {
	for ; e != nil; e = e.outer {
		if _, ok := e.vars[s]; ok {
			return e, true
		}
	}
	return nil, false
}

func list(v any) (out []any) {
	for p, ok := v.(*Pair); ok; p, ok = p.Cdr.(*Pair) {
		out = append(out, p.Car)
	}
	return
}

func eval(x any, env *Env) (any, error) {
	for {
		switch v := x.(type) {
		case Symbol:
			e, ok := env.find(v)
			if !ok {
				return nil, fmt.Errorf("unbound %s", v)
			}
			return e.vars[v], nil
		case *Pair:
			args := list(v.Cdr)
			if s, ok := v.Car.(Symbol); ok {
				switch s {
				case "quote":
					return args[0], nil
				case "if":
					c, err := eval(args[0], env)
					if err != nil {
						return nil, err
					}
					if c != false {
						x = args[1]
					} else if len(args) > 2 {
						x = args[2]
					} else {
						return nil, nil
					}
					continue
				case "define":
					val, err := eval(args[1], env)
					if err == nil {
						env.vars[args[0].(Symbol)] = val
					}
					return args[0], err
				case "lambda":
					l := &Lambda{body: args[1], env: env}
					for _, p := range list(args[0]) {
						l.params = append(l.params, p.(Symbol))
					}
					return l, nil
				}
			}
			f, err := eval(v.Car, env)
			if err != nil {
				return nil, err
			}
			for i := range args {
				if args[i], err = eval(args[i], env); err != nil {
					return nil, err
				}
			}
			switch f := f.(type) {
			case Builtin:
				return f(args)
			case *Lambda:
				if len(args) != len(f.params) {
					return nil, fmt.Errorf("%v called with %d", f, len(args))
				}
				env = &Env{make(map[Symbol]any), f.env}
				for i, p := range f.params {
					env.vars[p] = args[i]
				}
				x = f.body
				continue
			}
			return nil, fmt.Errorf("not a function: %s", str(f))
		default:
			return x, nil
		}
	}
}

func arith(f func(a, b int) int) Builtin {
	return func(args []any) (_ any, err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("arith: %v", r)
			}
		}()
		acc := args[0].(int)
		for _, a := range args[1:] {
			acc = f(acc, a.(int))
		}
		return acc, nil
	}
}

func main() {
	global := &Env{vars: map[Symbol]any{
		"+": arith(func(a, b int) int { return a + b }), "-": arith(func(a, b int) int { return a - b }),
		"*": arith(func(a, b int) int { return a * b }), "/": arith(func(a, b int) int { return a / b }),
		"<":     Builtin(func(a []any) (any, error) { return a[0].(int) < a[1].(int), nil }),
		"=":     Builtin(func(a []any) (any, error) { return a[0] == a[1], nil }),
		"cons":  Builtin(func(a []any) (any, error) { return &Pair{a[0], a[1]}, nil }),
		"car":   Builtin(func(a []any) (any, error) { return a[0].(*Pair).Car, nil }),
		"cdr":   Builtin(func(a []any) (any, error) { return a[0].(*Pair).Cdr, nil }),
		"null?": Builtin(func(a []any) (any, error) { return a[0] == nil, nil }),
	}}
	failed := 0
	for _, line := range []string{
		"(define square (lambda (x) (* x x)))", "(square 12)", "square", "+",
		"(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)",
		"(define map (lambda (f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))))", "(map square '(1 2 3))",
		"(define loop (lambda (n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))))", "(loop 500 0)",
		"(((lambda (x) (lambda (y) (- x y))) 10) 3)", "'(a (b . c) ())", "(cons 1 2)", "(if #f 1)",
		"(foo)", "(1 2)", "(square)", "(+ 1 'a)", "(/ 1 0)", "(", ")", "(= 'a 'a)",
	} {
		toks := tokenize(line)
		x, err := read(&toks)
		if err == nil {
			x, err = eval(x, global)
		}
		if err != nil {
			failed++
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(str(x))
	}
	defer fmt.Println("failed", failed)
	if failed > 100 {
		os.Exit(1)
	}
	eval(&Pair{Symbol("car"), &Pair{1, nil}}, global)
}
