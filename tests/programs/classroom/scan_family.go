package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type temperature float64

func (t *temperature) Scan(s fmt.ScanState, verb rune) error {
	tok, err := s.Token(true, func(r rune) bool { return r == '.' || r == '-' || '0' <= r && r <= '9' })
	if err != nil {
		return err
	}
	var v float64
	if _, err := fmt.Sscan(string(tok), &v); err != nil {
		return err
	}
	unit, _, err := s.ReadRune()
	if err != nil || unit == 'C' {
		*t = temperature(v)
		return nil
	}
	if unit != 'F' {
		return fmt.Errorf("unit %q for %%%c", unit, verb)
	}
	*t = temperature((v - 32) / 1.8)
	return nil
}

func main() {
	var (
		i    int
		u    uint8
		f    float64
		s, t string
		b    bool
		r    rune
		bs   []byte
		c    complex128
	)
	n, err := fmt.Sscan("42 3.5 word true 200", &i, &f, &s, &b, &u)
	fmt.Println(n, err, i, f, s, b, u)
	n, err = fmt.Sscan("1\n2\n\n3", &i, &u, &f)
	fmt.Println(n, err, i, u, f)
	n, err = fmt.Sscanln("7 8\n9", &i, &s)
	fmt.Println(n, err, i, s)
	n, err = fmt.Sscanln("7\n8", &i, &s)
	fmt.Println(n, err)
	n, err = fmt.Sscan("300", &u)
	fmt.Println(n, err, u)
	n, err = fmt.Sscan("abc", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscan("", &i)
	fmt.Println(n, err, err == io.EOF)
	n, err = fmt.Sscanf("x=10,y=0x1f (name)", "x=%d,y=%v (%4s)", &i, &u, &s)
	fmt.Println(n, err, i, u, s)
	n, err = fmt.Sscanf("2024-03-09T10:20", "%d-%d-%dT%d:%d", &i, new(int), &u, new(int), new(int))
	fmt.Println(n, err, i, u)
	n, err = fmt.Sscanf("12345 abc", "%3d%2d %c%s", &i, &u, &r, &t)
	fmt.Printf("%d %v %d %d %c %q\n", n, err, i, u, r, t)
	n, err = fmt.Sscanf("ff 101 17 \"quoted str\" 50%", "%x %b %o %q %d%%", &i, &u, &f, &s, &i)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("ff 101 \"quoted str\" 50%", "%x %b %q %d%%", &i, &u, &s, &i)
	fmt.Println(n, err, i, u, s)
	n, err = fmt.Sscanf("5 apples", "%d pears", &i)
	fmt.Println(n, err, i)
	n, err = fmt.Sscanf("(1+2i) raw t 1e3", "%v %s %t %g", &c, &bs, &b, &f)
	fmt.Println(n, err, c, bs, b, f)
	n, err = fmt.Sscan("5", i)
	fmt.Println(n, err)
	var tc temperature
	n, err = fmt.Sscan("212F", &tc)
	fmt.Println(n, err, tc)
	n, err = fmt.Sscanf("at -40C and", "at %v and", &tc)
	fmt.Println(n, err, tc)
	_, err = fmt.Sscan("3K", &tc)
	fmt.Println(err)
	n, err = fmt.Sscan("0b101 0o17 0x_ff 1_000", &i, &u, &f, new(int))
	fmt.Println(n, err, i, u, f)

	in := bufio.NewReader(strings.NewReader("3\n10 20\n30 x\n"))
	var count int
	fmt.Fscan(in, &count)
	total := 0
	for range count + 1 {
		var v int
		if _, err := fmt.Fscan(in, &v); err != nil {
			fmt.Println("stop:", err)
			break
		}
		total += v
	}
	rest, err := in.ReadString('\n')
	fmt.Printf("%d %q %v\n", total, rest, err)
	n, err = fmt.Scan(&i)
	fmt.Println(n, err)
	n, err = fmt.Scanln(&s)
	fmt.Println(n, err)
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	fmt.Printf("%q %v %t\n", line, err, errors.Is(err, io.EOF))
	n, err = fmt.Fscanf(os.Stdin, "%d\n", &i)
	fmt.Println(n, err)
}
