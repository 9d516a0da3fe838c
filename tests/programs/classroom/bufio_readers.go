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

type rot13 struct{ r io.Reader }

func (x rot13) Read(p []byte) (n int, err error) {
	n, err = x.r.Read(p)
	for i, c := range p[:n] {
		switch {
		case c >= 'a' && c <= 'z':
			p[i] = 'a' + (c-'a'+13)%26
		case c >= 'A' && c <= 'Z':
			p[i] = 'A' + (c-'A'+13)%26
		}
	}
	return
}

type countWriter struct {
	io.Writer
	n, calls int
}

func (c *countWriter) Write(p []byte) (int, error) {
	c.calls++
	n, err := c.Writer.Write(p)
	c.n += n
	return n, err
}

type flaky struct{ left int }

var errFlaky = errors.New("flaky")

func (f *flaky) Read(p []byte) (int, error) {
	if f.left == 0 {
		return 0, errFlaky
	}
	f.left--
	return copy(p, "ab\n"), nil
}

func csvSplit(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexAny(data, ",;"); i >= 0 {
		return i + 1, bytes.TrimSpace(data[:i]), nil
	}
	if atEOF && len(data) > 0 {
		return len(data), data, bufio.ErrFinalToken
	}
	return 0, nil, nil
}

func main() {
	out, err := io.ReadAll(rot13{strings.NewReader("Uryyb, Tbcure!\n")})
	fmt.Printf("%s%v\n", out, err)
	sc := bufio.NewScanner(strings.NewReader("one\r\ntwo\n\nthree"))
	for i := 1; sc.Scan(); i++ {
		fmt.Printf("%d:%q ", i, sc.Text())
	}
	fmt.Println(sc.Err())
	for name, split := range map[string]bufio.SplitFunc{"runes": bufio.ScanRunes} {
		sc := bufio.NewScanner(strings.NewReader("aü☺\xff"))
		sc.Split(split)
		for sc.Scan() {
			fmt.Printf("%s %q ", name, sc.Bytes())
		}
		fmt.Println()
	}
	sc = bufio.NewScanner(strings.NewReader("a, b ;c,,last"))
	sc.Split(csvSplit)
	for sc.Scan() {
		fmt.Printf("[%s]", sc.Text())
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 0, 10), 50)
	fmt.Println(sc.Scan(), sc.Err(), errors.Is(sc.Err(), bufio.ErrTooLong))
	sc = bufio.NewScanner(&flaky{2})
	lines := 0
	for sc.Scan() {
		lines++
	}
	fmt.Println(lines, sc.Err())

	r := bufio.NewReader(strings.NewReader("hello wörld\nnext line\nlast"))
	b, _ := r.ReadByte()
	peek, _ := r.Peek(3)
	fmt.Printf("%c %s %d\n", b, peek, r.Buffered())
	r.UnreadByte()
	word, err := r.ReadString(' ')
	fmt.Printf("%q %v\n", word, err)
	r.Discard(1)
	ch, size, _ := r.ReadRune()
	fmt.Printf("%c %d\n", ch, size)
	line, prefix, err := r.ReadLine()
	fmt.Printf("%s %t %v\n", line, prefix, err)
	rest, err := r.ReadBytes('\n')
	fmt.Printf("%q %v\n", rest, err)
	rest, err = r.ReadBytes('\n')
	fmt.Printf("%q %v\n", rest, err)

	cw := &countWriter{Writer: os.Stdout}
	w := bufio.NewWriterSize(cw, 16)
	fmt.Fprintf(w, "%s-%d\n", "buffered", 1)
	fmt.Println("before flush:", cw.n, w.Buffered(), w.Available())
	w.WriteString("a longer text than the buffer holds\n")
	w.WriteRune('ü')
	w.WriteByte('\n')
	w.Flush()
	fmt.Println(cw.n, cw.calls)

	var buf bytes.Buffer
	n, err := io.Copy(&buf, io.LimitReader(strings.NewReader("limited text"), 7))
	fmt.Println(n, err, buf.String(), buf.Len())
	buf.Reset()
	tee := io.TeeReader(strings.NewReader("tee"), &buf)
	io.Copy(io.Discard, tee)
	buf.WriteString("+more")
	two := make([]byte, 2)
	buf.Read(two)
	fmt.Printf("%s %s %q\n", two, buf.Bytes(), buf.Next(100))
	_, err = buf.ReadByte()
	fmt.Println(err)
	mr := io.MultiReader(strings.NewReader("ab"), strings.NewReader(""), strings.NewReader("cde"))
	full := make([]byte, 4)
	n2, err := io.ReadFull(mr, full)
	fmt.Println(n2, err, string(full))
	n2, err = io.ReadFull(mr, full)
	fmt.Println(n2, err)
	mw := io.MultiWriter(&buf, cw)
	io.WriteString(mw, "to both\n")
	fmt.Print(buf.String())
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	sr.Seek(-2, io.SeekEnd)
	sec, _ := io.ReadAll(sr)
	fmt.Println(string(sec), sr.Size())
	stdin := bufio.NewScanner(os.Stdin)
	for stdin.Scan() {
		fmt.Println("input:", stdin.Text())
	}
	fmt.Println("end of input", stdin.Err())
}
