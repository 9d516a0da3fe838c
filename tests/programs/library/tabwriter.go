package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
)

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	f.n--
	if f.n < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

type panicking struct{}

func (panicking) Write(p []byte) (int, error) { panic("oops") }

type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) / 2, nil }

func main() {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "Name\tAge\tCity")
	fmt.Fprintln(w, "Alice\t30\tNew York")
	fmt.Fprintln(w, "Bob\t4\tLA")
	fmt.Fprintln(w, "Zoë\t102\t世界")
	w.Flush()
	texts := []string{
		"", "a", "a\n", "\t", "a\tb\tc\n", "a\tbbb\tc\naaaa\tb\tccccc\n\nx\ty\n", "a\vb\vc\n", "a\tb\fccc\tdd\ne\tf\n", "\t\ta\n\tb\tc\n",
		"<b>bold</b>\t&amp;x\ty\nlonger text\tz\t\n", "\xffesc\taped\xff\tx\nab\ty\n", "é\tx\n世界\tyy\n", "one\ntwo\tthree\nfour\tfive\tsix\nseven\n", ".\t.\t.\n..\t...\t....\n", "a\t\tb\n\t\tc\n", "unfinished\tline", "\xffopen\tesc", "&lt", "1\t2\n\n3\t4\n",
	}
	for _, flags := range []uint{0, tabwriter.StripEscape, tabwriter.TabIndent, tabwriter.AlignRight | tabwriter.Debug, tabwriter.FilterHTML | tabwriter.StripEscape | tabwriter.DiscardEmptyColumns | tabwriter.Debug} {
		for _, c := range [][4]int{{0, 8, 1, ' '}, {8, 4, 1, '\t'}} {
			for i, t := range texts {
				var b bytes.Buffer
				w.Init(&b, c[0], c[1], c[2], byte(c[3]), flags)
				n, err := io.WriteString(w, t)
				err2 := w.Flush()
				fmt.Printf("%d %v %d %d %v %v %q\n", flags, c, i, n, err, err2, b.String())
				b.Reset()
				for j := range t {
					w.Write([]byte(t[j : j+1]))
				}
				w.Flush()
				fmt.Printf("%q\n", b.String())
			}
		}
	}
	for n := 0; n < 4; n++ {
		w.Init(&failing{n}, 0, 8, 1, ' ', 0)
		_, err := fmt.Fprint(w, "a\tb\nc\n")
		fmt.Println(err, w.Flush())
	}
	w.Init(short{}, 0, 8, 1, ' ', 0)
	fmt.Fprint(w, "abc\tb")
	fmt.Println(w.Flush())
	func() {
		defer func() { fmt.Println(recover()) }()
		tabwriter.NewWriter(os.Stdout, -1, 0, 0, ' ', 0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		w.Init(panicking{}, 0, 8, 1, ' ', 0)
		fmt.Fprint(w, "x\ty")
		w.Flush()
	}()
}
