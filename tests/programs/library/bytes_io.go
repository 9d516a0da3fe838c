package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

func show(name string, v ...any) {
	fmt.Print(name)
	for _, x := range v {
		switch x := x.(type) {
		case []byte:
			fmt.Printf(" %q/%d/%t", x, cap(x), x == nil)
		case [][]byte:
			fmt.Printf(" [%d %d %t", len(x), cap(x), x == nil)
			for _, y := range x {
				fmt.Printf(" %q/%d", y, cap(y))
			}
			fmt.Print("]")
		default:
			fmt.Printf(" %v", x)
		}
	}
	fmt.Println()
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panic:", e)
		}
	}()
	f()
}

type sliceReader struct {
	parts []string
}

func (s *sliceReader) Read(p []byte) (int, error) {
	if len(s.parts) == 0 {
		return 0, errors.New("boom")
	}
	n := copy(p, s.parts[0])
	s.parts = s.parts[1:]
	return n, nil
}

func main() {
	texts := []string{"", "a", "a,b,c", ",a,,", "  x y\t\n z ", "héllo wörld", "\xff\xfea\x80", "ABC def", "世界 世", "abcabcabc", "\u00a0x\u2003"}
	seps := []string{"", ",", "a", "世", " ", "bc", "\xff"}
	for _, s := range texts {
		b := []byte(s)
		b = append(make([]byte, 0, len(s)+3), b...)
		show("fields", bytes.Fields(b))
		show("ff", bytes.FieldsFunc(b, unicode.IsSpace))
		show("upper", string(bytes.ToUpper(b)), string(bytes.ToLower(b)), string(bytes.ToTitle(b)), string(bytes.Title(b)))
		show("space", bytes.TrimSpace(b))
		show("trimfunc", bytes.TrimFunc(b, unicode.IsLetter), bytes.TrimLeftFunc(b, unicode.IsSpace), bytes.TrimRightFunc(b, unicode.IsSpace))
		show("runes", bytes.Runes(b))
		show("idxf", bytes.IndexFunc(b, unicode.IsSpace), bytes.LastIndexFunc(b, unicode.IsLetter), bytes.ContainsFunc(b, unicode.IsDigit))
		show("map", string(bytes.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return unicode.ToUpper(r)
		}, b)))
		show("clone", bytes.Clone(b) == nil, bytes.Clone(nil) == nil)
		try("repeat", func() { show("repeat", bytes.Repeat(b, 0), bytes.Repeat(b, 2), bytes.Repeat(b, -1)) })
		for _, t := range seps {
			c := []byte(t)
			show("split", s, t, bytes.Split(b, c), bytes.SplitAfter(b, c))
			for _, n := range []int{-1, 0, 1, 2, 3, 50} {
				show("splitn", bytes.SplitN(b, c, n), bytes.SplitAfterN(b, c, n), string(bytes.Replace(b, c, []byte("<>"), n)))
			}
			x, y, ok := bytes.Cut(b, c)
			show("cut", x, y, ok)
			x, y, ok = bytes.CutLast(b, c)
			show("cutlast", x, y, ok)
			x, ok = bytes.CutPrefix(b, c)
			show("cutp", x, ok)
			x, ok = bytes.CutSuffix(b, c)
			show("cuts", x, ok)
			show("idx", bytes.Index(b, c), bytes.LastIndex(b, c), bytes.Count(b, c), bytes.Contains(b, c), bytes.Compare(b, c), bytes.Equal(b, c), bytes.HasPrefix(b, c), bytes.HasSuffix(b, c), bytes.EqualFold(b, c))
			show("any", bytes.IndexAny(b, t), bytes.LastIndexAny(b, t), bytes.ContainsAny(b, t), bytes.IndexRune(b, '世'), bytes.ContainsRune(b, 'é'))
			show("trim", bytes.Trim(b, t), bytes.TrimLeft(b, t), bytes.TrimRight(b, t), bytes.TrimPrefix(b, c), bytes.TrimSuffix(b, c))
			show("valid", string(bytes.ToValidUTF8(b, c)))
			show("all", string(bytes.ReplaceAll(b, c, []byte("é"))))
			show("join", string(bytes.Join([][]byte{b, c, b}, c)))
		}
		show("byte", bytes.IndexByte(b, 'a'), bytes.LastIndexByte(b, 'a'))
	}
	show("join0", bytes.Join(nil, nil), bytes.Join([][]byte{}, []byte("x")))
	var z bytes.Buffer
	for i := 0; i < 50; i++ {
		z.WriteString(strings.Repeat("x", i))
		z.WriteByte('y')
		z.WriteRune('é')
		fmt.Fprintf(&z, "%d;", i)
		if i%7 == 3 {
			p := make([]byte, i)
			n, err := z.Read(p)
			fmt.Println(n, err, string(p[:n]))
			fmt.Println(z.UnreadByte(), z.UnreadByte(), z.UnreadRune())
		}
		fmt.Println(z.Len(), z.Cap(), z.Available())
	}
	for {
		line, err := z.ReadString('y')
		fmt.Printf("%q %v\n", line, err)
		if err != nil {
			break
		}
		r, n, err := z.ReadRune()
		fmt.Println(r, n, err, z.UnreadRune())
		if n > 1 {
			fmt.Println(z.ReadByte())
			fmt.Println(z.UnreadByte())
		}
		l, err := z.ReadBytes(';')
		show("rb", string(l), err)
	}
	fmt.Println(z.ReadByte())
	fmt.Println(z.ReadRune())
	fmt.Println(z.Read(nil))
	b := bytes.NewBufferString("hello world")
	fmt.Println(b, b.String(), b.Cap(), string(b.Next(3)), string(b.Bytes()))
	fmt.Println(b.Peek(3))
	fmt.Println(b.Peek(30))
	b.Truncate(4)
	fmt.Println(b)
	try("trunc", func() { b.Truncate(10) })
	try("grow", func() { b.Grow(-1) })
	b.Grow(1000)
	fmt.Println(b.Cap() >= 1000, b.Len(), b.Available() >= 1000)
	n, err := b.ReadFrom(&sliceReader{[]string{"one ", "", "two"}})
	fmt.Println(n, err, b)
	m, err := b.WriteTo(os.Stdout)
	fmt.Println(m, err, b.Len(), b.Cap())
	var np *bytes.Buffer
	fmt.Println(np)
	fmt.Println(np.String())
	r := bytes.NewReader([]byte("héllo"))
	fmt.Println(r.Len(), r.Size())
	fmt.Println(r.ReadByte())
	fmt.Println(r.ReadRune())
	fmt.Println(r.UnreadRune(), r.UnreadRune())
	fmt.Println(r.Seek(1, io.SeekEnd))
	fmt.Println(r.Seek(-1, 0))
	fmt.Println(r.Seek(-1, 7))
	fmt.Println(r.ReadAt(make([]byte, 2), -1))
	fmt.Println(r.UnreadByte())
	r.Reset([]byte("xyz"))
	fmt.Println(r.WriteTo(&z))
	fmt.Println(z.String())
	data, err := io.ReadAll(bytes.NewReader(bytes.Repeat([]byte("ab"), 5000)))
	fmt.Println(len(data), cap(data), err)
	fmt.Println(io.Copy(&z, strings.NewReader("copy")))
	fmt.Println(io.CopyN(&z, strings.NewReader("copy"), 2))
	fmt.Println(io.CopyN(&z, strings.NewReader("copy"), 9))
	fmt.Println(z.String())
	tr := io.TeeReader(strings.NewReader("tee"), &z)
	io.ReadAll(tr)
	fmt.Println(z.String())
	mr := io.MultiReader(strings.NewReader("a"), strings.NewReader(""), io.MultiReader(strings.NewReader("b"), strings.NewReader("c")))
	d, err := io.ReadAll(mr)
	fmt.Println(string(d), err)
	var x, y bytes.Buffer
	mw := io.MultiWriter(&x, &y, io.Discard)
	fmt.Fprintf(mw, "multi %d", 7)
	io.WriteString(mw, "!")
	fmt.Println(x.String(), y.String())
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	d, err = io.ReadAll(sr)
	fmt.Println(string(d), err, sr.Size())
	fmt.Println(sr.Seek(-2, io.SeekEnd))
	d, err = io.ReadAll(sr)
	fmt.Println(string(d), err)
	fmt.Println(sr.Seek(-2, io.SeekStart))
	bb := make([]byte, 4)
	fmt.Println(sr.ReadAt(bb, 3))
	fmt.Println(sr.ReadAt(bb, 0))
	fmt.Println(sr.ReadAt(bb, 9))
	lr := io.LimitReader(strings.NewReader("limited"), 3)
	d, err = io.ReadAll(lr)
	fmt.Println(string(d), err)
	fmt.Printf("%T %T %T %T %T %T %T\n", lr, sr, mr, mw, tr, io.Discard, io.NopCloser(strings.NewReader("")))
	fmt.Println(io.NopCloser(lr).Close())
	fmt.Println(io.ReadFull(strings.NewReader("ab"), bb))
	fmt.Println(io.ReadAtLeast(strings.NewReader("abc"), bb, 2))
	fmt.Println(io.ReadAtLeast(strings.NewReader("abc"), bb[:1], 2))
	try("cb", func() { io.CopyBuffer(os.Stdout, lr, []byte{}) })
	fmt.Println(io.Copy(io.Discard, &sliceReader{[]string{"q"}}))
}
