package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

type token struct {
	kind byte
	num  float64
}

var errSyntax = errors.New("syntax error")

type parser struct {
	r    *bufio.Reader
	cur  token
	vars map[string]float64
}

func (p *parser) next() error {
	for {
		c, err := p.r.ReadByte()
		if err == io.EOF {
			p.cur = token{kind: 0}
			return nil
		}
		switch {
		case c == ' ' || c == '\t':
			continue
		case '0' <= c && c <= '9' || c == '.':
			p.r.UnreadByte()
			var f float64
			if _, err := fmt.Fscan(p.r, &f); err != nil {
				return fmt.Errorf("number: %w", err)
			}
			p.cur = token{'n', f}
			return nil
		case c >= 'a' && c <= 'z':
			p.r.UnreadByte()
			word, _ := p.r.ReadBytes(' ')
			name := strings.TrimRight(string(word), " ")
			v, ok := p.vars[name]
			if !ok {
				return fmt.Errorf("undefined %q", name)
			}
			p.cur = token{'n', v}
			return nil
		default:
			p.cur = token{kind: c}
			return nil
		}
	}
}

func (p *parser) primary() (float64, error) {
	switch p.cur.kind {
	case 'n':
		v := p.cur.num
		return v, p.next()
	case '-':
		if err := p.next(); err != nil {
			return 0, err
		}
		v, err := p.primary()
		return -v, err
	case '(':
		if err := p.next(); err != nil {
			return 0, err
		}
		v, err := p.expr(0)
		if err != nil {
			return 0, err
		}
		if p.cur.kind != ')' {
			return 0, fmt.Errorf("%w: missing )", errSyntax)
		}
		return v, p.next()
	}
	return 0, fmt.Errorf("%w near %q", errSyntax, p.cur.kind)
}

var prec = map[byte]int{'+': 1, '-': 1, '*': 2, '/': 2, '%': 2}

func (p *parser) expr(min int) (float64, error) {
	left, err := p.primary()
	for err == nil && prec[p.cur.kind] > min {
		op := p.cur.kind
		if err = p.next(); err != nil {
			break
		}
		var right float64
		if right, err = p.expr(prec[op]); err != nil {
			break
		}
		switch op {
		case '+':
			left += right
		case '-':
			left -= right
		case '*':
			left *= right
		case '/':
			left /= right
		case '%':
			left = float64(int(left) % int(right))
		}
	}
	return left, err
}

func eval(s string, vars map[string]float64) (v float64, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	p := &parser{r: bufio.NewReader(strings.NewReader(s)), vars: vars}
	if err = p.next(); err != nil {
		return
	}
	if v, err = p.expr(0); err == nil && p.cur.kind != 0 {
		err = fmt.Errorf("%w: %q left over", errSyntax, p.cur.kind)
	}
	return
}

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	vars := map[string]float64{"x": 3, "pi": 3.14159}
	for _, s := range []string{"1+2*3", "(1+2)*3 - -4", "10/4", "7 % 0", "2 * pi ", "x * x + y ", "1 +", "(2", "1.5e3 / 3", "1 2", "", "4/0", "1..2"} {
		v, err := eval(s, vars)
		if err != nil {
			fmt.Fprintf(w, "%-12s error: %v (%t)\n", s, err, errors.Is(err, errSyntax))
			continue
		}
		fmt.Fprintf(w, "%-12s = %s\n", s, strconv.FormatFloat(v, 'g', 6, 64))
	}
}
