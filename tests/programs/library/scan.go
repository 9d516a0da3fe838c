package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type MyInt int8
type MyStr string
type Bytes []byte
type Temp struct{ deg float64 }

func (t *Temp) Scan(st fmt.ScanState, verb rune) error {
	if verb == 'z' {
		return errors.New("bad z")
	}
	w, ok := st.Width()
	if ok {
		fmt.Print("<w", w, ">")
	}
	st.SkipSpace()
	tok, err := st.Token(true, func(r rune) bool { return r >= '0' && r <= '9' || r == '.' })
	if err != nil {
		return err
	}
	if len(tok) == 0 {
		return errors.New("no digits")
	}
	if _, err := fmt.Sscan(string(tok), &t.deg); err != nil {
		return err
	}
	r, _, err := st.ReadRune()
	if err != nil {
		return err
	}
	if r == 'F' {
		t.deg = (t.deg - 32) / 2
	} else if r != 'C' {
		st.UnreadRune()
	}
	return nil
}

type Pair struct{ a, b int }

func (p *Pair) Scan(st fmt.ScanState, verb rune) error {
	_, err := fmt.Fscanf(st, "%d:%d", &p.a, &p.b)
	return err
}

type one struct{ s string }

func (o *one) Read(p []byte) (int, error) {
	if o.s == "" {
		return 0, io.EOF
	}
	p[0] = o.s[0]
	o.s = o.s[1:]
	return 1, nil
}

func main() {
	var (
		i   int
		i8  int8
		u   uint
		u8  uint8
		r   rune
		f   float64
		f32 float32
		b   bool
		s   string
		bs  []byte
		c   complex128
		mi  MyInt
		ms  MyStr
		mb  Bytes
		t   Temp
		p   Pair
	)
	show := func(n int, err error) {
		fmt.Printf("%d %v | %d %d %d %d %q %v %v %t %q %q %v %d %q %q %v %v\n", n, err, i, i8, u, u8, r, f, f32, b, s, bs, c, mi, ms, mb, t, p)
	}
	ins := []string{"", "12 34", "0x1F", "300", "99999999999999999999", "1e3", "héllo wörld", "5\r\n6", "(1+2i)", "\"quoted \\n\" x", "41F", "3:4", "7%"}
	for _, in := range ins {
		fmt.Printf("== %q\n", in)
		show(fmt.Sscan(in, &i))
		show(fmt.Sscan(in, &i, &i8))
		show(fmt.Sscan(in, &u, &u8))
		show(fmt.Sscan(in, &f))
		show(fmt.Sscan(in, &f32))
		show(fmt.Sscan(in, &b))
		show(fmt.Sscan(in, &s, &ms))
		show(fmt.Sscan(in, &bs, &mb))
		show(fmt.Sscan(in, &c))
		show(fmt.Sscan(in, &mi))
		show(fmt.Sscan(in, &t))
		show(fmt.Sscan(in, &p))
		show(fmt.Sscanln(in, &i, &s))
		show(fmt.Sscanln(in, &s))
		show(fmt.Sscan(in, i))
		show(fmt.Sscan(in, &ins))
		for _, verb := range []string{"%x", "%v", "%q", "%c", "%2d", "%z", "%%", "%d %d", "%5"} {
			fmt.Printf("%s ", verb)
			show(fmt.Sscanf(in, verb, &i))
			show(fmt.Sscanf(in, verb, &s))
			show(fmt.Sscanf(in, verb, &f))
			show(fmt.Sscanf(in, verb, &b))
			show(fmt.Sscanf(in, verb, &r))
			show(fmt.Sscanf(in, verb, &u8))
			show(fmt.Sscanf(in, verb, &t))
			show(fmt.Sscanf(in, verb, &i, &s))
			show(fmt.Sscanf(in, verb))
		}
	}
	var d, m, y int
	var name string
	fmt.Println(fmt.Sscanf("12/05/2024 Bob", "%d/%d/%d %s", &d, &m, &y, &name))
	fmt.Println(d, m, y, name)
	fmt.Println(fmt.Sscanf("a  b\n c", "a b\nc"))
	fmt.Println(fmt.Sscanf("5\n7", "%d\n%d", &d, &m))
	fmt.Println(fmt.Sscanf("5 7", "%d\n%d", &d, &m))
	fmt.Println(fmt.Sscanf("5\n7", "%d %d", &d, &m))
	fmt.Println(fmt.Sscanf("100%", "%d%%", &d))
	for _, rd := range []io.Reader{strings.NewReader("1 2.5 word 3\nnext 世x 9"), bytes.NewBufferString("1 2.5 word 3\nnext 世x 9"), &one{"1 2.5 word 3\nnext 世x 9"}, bufio.NewReaderSize(&one{"1 2.5 word 3\nnext 世x 9"}, 16), bufio.NewReader(strings.NewReader("1 2.5 word 3\nnext 世x 9"))} {
		show(fmt.Fscan(rd, &i, &f))
		show(fmt.Fscan(rd, &s))
		show(fmt.Fscanln(rd, &i))
		show(fmt.Fscanln(rd, &s, &i))
		show(fmt.Fscanf(rd, "%s %d", &s, &i))
		rest, err := io.ReadAll(rd)
		fmt.Printf("%q %v\n", rest, err)
	}
	n, err := fmt.Scan(&i, &s)
	fmt.Println(n, err, i, s)
	n, err = fmt.Scanln(&i, &s)
	fmt.Println(n, err, i, s)
	n, err = fmt.Scanf("%d-%d\n", &d, &m)
	fmt.Println(n, err, d, m)
	in := bufio.NewReader(os.Stdin)
	line, err := in.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	sum := 0
	for {
		var x int
		if _, err := fmt.Fscan(in, &x); err != nil {
			fmt.Println(err)
			break
		}
		sum += x
	}
	fmt.Println(sum)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *int
		fmt.Sscan("5", np)
	}()
}
