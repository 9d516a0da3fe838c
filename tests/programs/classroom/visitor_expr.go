package main

import (
	"fmt"
	"strings"
)

type Expr interface{ Accept(v Visitor) any }

type Visitor interface {
	VisitNum(*Num) any
	VisitVar(*Var) any
	VisitBin(*Bin) any
	VisitLet(*Let) any
}

type (
	Num struct{ Val float64 }
	Var struct{ Name string }
	Bin struct {
		Op   byte
		L, R Expr
	}
	Let struct {
		Name        string
		Value, Body Expr
	}
)

func (e *Num) Accept(v Visitor) any { return v.VisitNum(e) }
func (e *Var) Accept(v Visitor) any { return v.VisitVar(e) }
func (e *Bin) Accept(v Visitor) any { return v.VisitBin(e) }
func (e *Let) Accept(v Visitor) any { return v.VisitLet(e) }

type printer struct{ depth, max int }

func (p *printer) VisitNum(e *Num) any { return fmt.Sprint(e.Val) }
func (p *printer) VisitVar(e *Var) any { return e.Name }
func (p *printer) VisitBin(e *Bin) any {
	p.depth++
	p.max = max(p.max, p.depth)
	defer func() { p.depth-- }()
	return "(" + e.L.Accept(p).(string) + " " + string(e.Op) + " " + e.R.Accept(p).(string) + ")"
}
func (p *printer) VisitLet(e *Let) any {
	return fmt.Sprintf("let %s = %s in %s", e.Name, e.Value.Accept(p), e.Body.Accept(p))
}

type env struct {
	name  string
	val   float64
	outer *env
}

func (e *env) lookup(name string) float64 {
	for ; e != nil; e = e.outer {
		if e.name == name {
			return e.val
		}
	}
	panic("undefined: " + name)
}

type evaluator struct{ *env }

func (ev evaluator) VisitNum(e *Num) any { return e.Val }
func (ev evaluator) VisitVar(e *Var) any { return ev.lookup(e.Name) }
func (ev evaluator) VisitBin(e *Bin) any {
	l, r := e.L.Accept(ev).(float64), e.R.Accept(ev).(float64)
	switch e.Op {
	case '+':
		return l + r
	case '-':
		return l - r
	case '*':
		return l * r
	case '/':
		return l / r
	}
	panic(fmt.Sprintf("operator %q", e.Op))
}
func (ev evaluator) VisitLet(e *Let) any {
	v := e.Value.Accept(ev).(float64)
	return e.Body.Accept(evaluator{&env{e.Name, v, ev.env}})
}

// derive differentiates with a type switch in place of a visitor.
func derive(e Expr, x string) Expr {
	switch e := e.(type) {
	case *Num:
		return &Num{0}
	case *Var:
		if e.Name == x {
			return &Num{1}
		}
		return &Num{}
	case *Bin:
		dl, dr := derive(e.L, x), derive(e.R, x)
		switch e.Op {
		case '+', '-':
			return simplify(&Bin{e.Op, dl, dr})
		case '*':
			return simplify(&Bin{'+', simplify(&Bin{'*', dl, e.R}), simplify(&Bin{'*', e.L, dr})})
		}
	}
	panic(fmt.Errorf("cannot derive %T", e))
}

func simplify(b *Bin) Expr {
	l, lok := b.L.(*Num)
	r, rok := b.R.(*Num)
	switch {
	case lok && rok:
		return &Num{b.Accept(evaluator{}).(float64)}
	case b.Op == '*' && (lok && l.Val == 0 || rok && r.Val == 0):
		return &Num{}
	case b.Op == '*' && lok && l.Val == 1, b.Op == '+' && lok && l.Val == 0:
		return b.R
	case b.Op == '*' && rok && r.Val == 1, b.Op == '+' && rok && r.Val == 0:
		return b.L
	}
	return b
}

func main() {
	x := &Var{"x"}
	e := &Bin{'+', &Bin{'*', &Num{3}, &Bin{'*', x, x}}, &Bin{'-', x, &Num{7.5}}}
	p := &printer{}
	fmt.Println(e.Accept(p), p.max, p.depth)
	let := &Let{"x", &Num{2}, &Bin{'*', e, &Let{"x", &Bin{'+', x, &Num{1}}, x}}}
	fmt.Println(let.Accept(p))
	fmt.Println(let.Accept(evaluator{}))
	d := derive(e, "x")
	fmt.Println(d.Accept(p))
	for i := range 3 {
		fmt.Print(d.Accept(evaluator{&env{"x", float64(i), nil}}), " ")
	}
	fmt.Println()
	fmt.Println((&Bin{'/', &Num{1}, &Num{0}}).Accept(evaluator{}), strings.Repeat("=", 5))
	try := func(e Expr) {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(e.Accept(evaluator{}))
	}
	try(x)
	try(&Bin{'%', &Num{1}, &Num{2}})
	try(&Bin{Op: '+', L: &Num{1}})
	derive(let, "x")
}
