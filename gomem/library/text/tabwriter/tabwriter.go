package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)

const Escape = '\xff'

// cell is a piece of text up to a tab or the end of its line: bytes, runes that count, and whether a
// \t ends it.
type cell struct {
	size  int
	width int
	htab  bool
}

// Writer collects text in buf, and its cells by lines, until the widths of all columns are known. A
// column is a run of cells, one below the other, that are not the last ones of their lines.
type Writer struct {
	output   io.Writer
	minwidth int
	tabwidth int
	padding  int
	padbytes [8]byte
	flags    uint
	buf      []byte
	pos      int  // up to where buf is counted in cell.width
	cell     cell // the one that has not ended
	endChar  byte // what ends an escaped text, tag or entity; 0 outside
	lines    [][]cell
	widths   []int // of the columns to the left of the one that is laid out
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	b.output = output
	b.minwidth, b.tabwidth, b.padding = minwidth, tabwidth, padding
	for i := range b.padbytes {
		b.padbytes[i] = padchar
	}
	if padchar == '\t' {
		flags &^= AlignRight // tabs stand to the right of a text
	}
	b.flags = flags
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.buf = b.buf[:0]
	b.pos = 0
	b.cell = cell{}
	b.endChar = 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

// failure is what the output has reported.
type failure struct {
	err error
}

func (b *Writer) caught(err *error, op string) {
	e := recover()
	if e == nil {
		return
	}
	if op == "Flush" {
		b.reset()
	}
	f, ok := e.(failure)
	if !ok {
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, e))
	}
	*err = f.err
}

func (b *Writer) put(p []byte) {
	n, err := b.output.Write(p)
	if err == nil && n != len(p) {
		err = io.ErrShortWrite
	}
	if err != nil {
		panic(failure{err})
	}
}

func (b *Writer) repeat(p []byte, n int) {
	for n > len(p) {
		b.put(p)
		n -= len(p)
	}
	b.put(p[:n])
}

// pad fills a cell of some width after (or before) its text.
func (b *Writer) pad(text, width int, tabs bool) {
	if !tabs && b.padbytes[0] != '\t' {
		b.repeat(b.padbytes[:], width-text)
		return
	}
	if b.tabwidth == 0 {
		return
	}
	width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
	if width < text {
		panic("internal error")
	}
	b.repeat([]byte("\t\t\t\t\t\t\t\t"), (width-text+b.tabwidth-1)/b.tabwidth)
}

// write writes lines from their place in buf on, and gives the place after them.
func (b *Writer) write(pos, from, to int) int {
	for i := from; i < to; i++ {
		tabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.put([]byte{'|'})
			}
			column := j < len(b.widths)
			if c.size == 0 {
				if column {
					b.pad(c.width, b.widths[j], tabs)
				}
				continue
			}
			tabs = false // they indent only
			right := b.flags&AlignRight != 0
			if column && right {
				b.pad(c.width, b.widths[j], false)
			}
			b.put(b.buf[pos : pos+c.size])
			pos += c.size
			if column && !right {
				b.pad(c.width, b.widths[j], false)
			}
		}
		if i+1 < len(b.lines) {
			b.put([]byte{'\n'})
		} else {
			b.put(b.buf[pos : pos+b.cell.size])
			pos += b.cell.size
		}
	}
	return pos
}

// format lays out and writes lines whose columns so far have the widths in b.widths.
func (b *Writer) format(pos, from, to int) int {
	column := len(b.widths)
	for i := from; i < to; i++ {
		if column >= len(b.lines[i])-1 {
			continue
		}
		// A column begins here: what stands before it is done.
		pos = b.write(pos, from, i)
		from = i
		width, empty := b.minwidth, true
		for ; i < to && column < len(b.lines[i])-1; i++ {
			c := b.lines[i][column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.htab {
				empty = false
			}
		}
		if empty && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, from, i)
		b.widths = b.widths[:len(b.widths)-1]
		from = i
	}
	return b.write(pos, from, to)
}

func (b *Writer) add(text []byte) {
	b.buf = append(b.buf, text...)
	b.cell.size += len(text)
}

func (b *Writer) count() {
	b.cell.width += utf8.RuneCount(b.buf[b.pos:])
	b.pos = len(b.buf)
}

func (b *Writer) startEscape(c byte) {
	switch c {
	case Escape:
		b.endChar = Escape
	case '<':
		b.endChar = '>'
	case '&':
		b.endChar = ';'
	}
}

func (b *Writer) endEscape() {
	switch b.endChar {
	case Escape:
		b.count()
		if b.flags&StripEscape == 0 {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.pos = len(b.buf)
	b.endChar = 0
}

// endCell adds the cell to the last line, and says how many that has now.
func (b *Writer) endCell(htab bool) int {
	b.cell.htab = htab
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.cell)
	b.cell = cell{}
	return len(b.lines[last])
}

func (b *Writer) Flush() error { return b.finish() }

func (b *Writer) finish() (err error) {
	defer b.caught(&err, "Flush")
	b.flush()
	return nil
}

func (b *Writer) flush() {
	if b.cell.size > 0 {
		if b.endChar != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	b.format(0, 0, len(b.lines))
	b.reset()
}

// special finds the first byte of p that needs attention; len(p) if there is none.
func special(p []byte, end byte, html bool) int

func (b *Writer) Write(buf []byte) (n int, err error) {
	defer b.caught(&err, "Write")
	for n < len(buf) {
		i := n + special(buf[n:], b.endChar, b.flags&FilterHTML != 0)
		if i == len(buf) {
			break
		}
		c := buf[i]
		if b.endChar != 0 {
			end := i + 1
			if c == Escape && b.flags&StripEscape != 0 {
				end = i
			}
			b.add(buf[n:end])
			n = i + 1
			b.endEscape()
			continue
		}
		b.add(buf[n:i])
		b.count()
		switch c {
		case '\t', '\v':
			n = i + 1
			b.endCell(c == '\t')
		case '\n', '\f':
			n = i + 1
			cells := b.endCell(false)
			b.lines = append(b.lines, nil)
			// A line of one cell ends all columns.
			if c == '\f' || cells == 1 {
				b.flush()
				if c == '\f' && b.flags&Debug != 0 {
					b.put([]byte("---\n"))
				}
			}
		default:
			n = i
			b.startEscape(c)
			if c == Escape && b.flags&StripEscape != 0 {
				n++
			} else {
				b.add(buf[n : n+1])
				n++
			}
		}
	}
	b.add(buf[n:])
	return len(buf), nil
}
