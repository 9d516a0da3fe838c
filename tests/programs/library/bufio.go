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

type slow struct {
	s string
	n int
}

func (r *slow) Read(p []byte) (int, error) {
	if len(r.s) == 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), r.n)], r.s)
	r.s = r.s[n:]
	return n, nil
}

type bad struct{}

func (bad) Read(p []byte) (int, error) { return 0, nil }

type failing struct{ left int }

func (f *failing) Write(p []byte) (int, error) {
	if len(p) > f.left {
		n := f.left
		f.left = 0
		return n, errors.New("full")
	}
	f.left -= len(p)
	return len(p), nil
}

func scan(name string, s string, split bufio.SplitFunc) {
	for _, step := range []int{1, 3, 1000} {
		sc := bufio.NewScanner(&slow{s, step})
		sc.Split(split)
		fmt.Print(name, " ")
		for i := 0; sc.Scan() && i < 300; i++ {
			fmt.Printf("%q ", sc.Text())
		}
		fmt.Println(sc.Err(), sc.Bytes() == nil)
	}
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panic:", e)
		}
	}()
	f()
}

func main() {
	for _, s := range []string{"", "a", "a\nb", "a\r\nb\r\n\n", "\n\n", "  one two\u00a0three\u2003four \n", "h\xffé世\xe4", "\r", "x\r"} {
		scan("lines", s, bufio.ScanLines)
		scan("words", s, bufio.ScanWords)
		scan("runes", s, bufio.ScanRunes)
		scan("bytes", s, bufio.ScanBytes)
		scan("comma", s, func(data []byte, atEOF bool) (int, []byte, error) {
			for i, c := range data {
				if c == 'b' {
					return i + 1, data[:i], nil
				}
			}
			if atEOF && len(data) > 0 {
				return 0, data, bufio.ErrFinalToken
			}
			return 0, nil, nil
		})
		for _, n := range []int{0, 20} {
			r := bufio.NewReaderSize(&slow{s, 2}, n)
			fmt.Println(r.Size(), r.Buffered())
			for i := 0; ; i++ {
				c, n, err := r.ReadRune()
				fmt.Print(c, n, err, " ")
				if i%3 == 0 {
					fmt.Print(r.UnreadRune(), r.UnreadByte(), " ")
				} else {
					fmt.Print(r.UnreadByte(), " ")
					fmt.Print(r.ReadByte())
				}
				if err != nil || i > 40 {
					break
				}
			}
			fmt.Println()
		}
	}
	scan("neg", "abc", func([]byte, bool) (int, []byte, error) { return -1, nil, nil })
	scan("far", "abc", func([]byte, bool) (int, []byte, error) { return 100, nil, nil })
	scan("err", "abc", func([]byte, bool) (int, []byte, error) { return 1, nil, errors.New("mine") })
	try("empties", func() { scan("empty", "abc", func(d []byte, eof bool) (int, []byte, error) { if !eof { return 0, nil, nil }; return 0, []byte{}, nil }) })
	sc := bufio.NewScanner(bad{})
	fmt.Println(sc.Scan(), sc.Err())
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	fmt.Println(sc.Scan(), sc.Err(), len(sc.Bytes()))
	try("late", func() { sc.Buffer(nil, 3) })
	try("late", func() { sc.Split(nil) })
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	sc.Buffer(make([]byte, 10), 1<<20)
	fmt.Println(sc.Scan(), sc.Err(), len(sc.Text()))

	long := strings.Repeat("0123456789", 10) + "\nshort\r\nlast"
	r := bufio.NewReaderSize(&slow{long, 7}, 16)
	for {
		line, pre, err := r.ReadLine()
		fmt.Printf("%q %t %v\n", line, pre, err)
		if err != nil {
			break
		}
	}
	r.Reset(&slow{long, 1000})
	fmt.Println(r.Peek(5))
	fmt.Println(r.Peek(50))
	fmt.Println(r.Peek(-1))
	fmt.Println(r.Discard(3))
	fmt.Println(r.ReadString('\n'))
	l, err := r.ReadBytes('\n')
	fmt.Printf("%q %d %v\n", l, cap(l), err)
	sl, err := r.ReadSlice('z')
	fmt.Printf("%q %v\n", sl, err)
	fmt.Println(r.Discard(100))
	r.Reset(&slow{long, 1000})
	b := make([]byte, 40)
	fmt.Println(r.Read(b[:3]))
	fmt.Println(r.Read(b))
	fmt.Println(r.Read(b))
	fmt.Println(r.Read(nil))
	var out bytes.Buffer
	fmt.Println(r.WriteTo(&out))
	fmt.Println(out.String())
	r = bufio.NewReader(bad{})
	fmt.Println(r.ReadByte())
	fmt.Println(bufio.NewReader(r) == r)

	w := bufio.NewWriterSize(&out, 8)
	out.Reset()
	for i := 0; i < 10; i++ {
		fmt.Fprint(w, i, "abc")
		w.WriteRune('é')
		w.WriteByte('!')
		fmt.Println(w.Buffered(), w.Available(), w.Size(), out.Len())
	}
	fmt.Println(w.WriteString("a long string that does not fit"))
	fmt.Println(w.Write([]byte("neither does this one")))
	fmt.Println(w.ReadFrom(&slow{long, 5}))
	fmt.Println(w.Flush())
	fmt.Println(out.String())
	fmt.Println(len(w.AvailableBuffer()), cap(w.AvailableBuffer()))
	w = bufio.NewWriterSize(&failing{20}, 8)
	for i := 0; i < 6; i++ {
		n, err := w.WriteString("abcde")
		fmt.Println(n, err, w.Buffered())
	}
	fmt.Println(w.Flush(), w.WriteByte('x'))
	fmt.Println(w.WriteRune('é'))
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(os.Stdout))
	x, _ := rw.ReadString('x')
	rw.WriteString(x + "\n")
	rw.Flush()
	fmt.Printf("%T %T %T\n", rw, sc, w)
	in := bufio.NewScanner(os.Stdin)
	total := 0
	for in.Scan() {
		total += len(strings.Fields(in.Text()))
	}
	fmt.Println(total, in.Err())
}
