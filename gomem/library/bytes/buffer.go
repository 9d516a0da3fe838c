package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

const MinRead = 512

const small = 64 // bytes of the first array

var ErrTooLarge = errors.New("bytes.Buffer: too large")
var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

// Buffer holds buf[off:]. last is what UnreadByte and UnreadRune can take back: 0 nothing, -1 a byte,
// else a rune of so many bytes.
type Buffer struct {
	buf  []byte
	off  int
	last int8
}

func NewBuffer(buf []byte) *Buffer        { return &Buffer{buf: buf} }
func NewBufferString(s string) *Buffer    { return &Buffer{buf: append([]byte{}, s...)} }
func (b *Buffer) Bytes() []byte           { return b.buf[b.off:] }
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }
func (b *Buffer) Len() int                { return len(b.buf) - b.off }
func (b *Buffer) Cap() int                { return cap(b.buf) }
func (b *Buffer) Available() int          { return cap(b.buf) - len(b.buf) }

func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.last = 0
}

func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = 0
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.buf = b.buf[:b.grow(n)]
}

// grow makes buf longer by n and says where the new part starts.
func (b *Buffer) grow(n int) int {
	length := len(b.buf) - b.off
	if length == 0 && b.off != 0 {
		b.Reset()
	}
	if at := len(b.buf); n <= cap(b.buf)-at {
		b.buf = b.buf[:at+n]
		return at
	}
	if b.buf == nil && n <= small {
		b.buf = make([]byte, n, small)
		return 0
	}
	c := cap(b.buf)
	if n <= c/2-length {
		// What has been read makes room enough.
		copy(b.buf, b.buf[b.off:])
	} else if c > 1<<63-1-c-n {
		panic(ErrTooLarge)
	} else {
		b.buf = larger(b.buf[b.off:], b.off+n)
	}
	b.off = 0
	b.buf = b.buf[:length+n]
	return length
}

func larger(b []byte, n int) []byte {
	defer func() {
		if recover() != nil {
			panic(ErrTooLarge)
		}
	}()
	c := max(len(b)+n, 2*cap(b))
	fresh := append([]byte(nil), make([]byte, c)...)
	return fresh[:copy(fresh, b)]
}

func (b *Buffer) Write(p []byte) (n int, err error) {
	b.last = 0
	n = len(p)
	if n <= cap(b.buf)-len(b.buf) {
		b.buf = append(b.buf, p...)
		return n, nil
	}
	return copy(b.buf[b.grow(n):], p), nil
}

func (b *Buffer) WriteString(s string) (n int, err error) {
	b.last = 0
	n = len(s)
	if n <= cap(b.buf)-len(b.buf) {
		b.buf = append(b.buf, s...)
		return n, nil
	}
	return copy(b.buf[b.grow(n):], s), nil
}

func (b *Buffer) WriteByte(c byte) error {
	b.last = 0
	b.buf[b.grow(1)] = c
	return nil
}

func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if r >= 0 && r < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.last = 0
	at := b.grow(utf8.UTFMax)
	b.buf = append(b.buf[:at], string(r)...)
	return len(b.buf) - at, nil
}

func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.last = 0
	for {
		at := b.grow(MinRead)
		b.buf = b.buf[:at]
		m, err := r.Read(b.buf[at:cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:at+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = 0
	if length := b.Len(); length > 0 {
		m, err := w.Write(b.buf[b.off:])
		if m > length {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		if err == nil && m < length {
			err = io.ErrShortWrite
		}
		if err != nil {
			return int64(m), err
		}
		n = int64(m)
	}
	b.Reset()
	return n, nil
}

func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = 0
	if b.off >= len(b.buf) {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.last = -1
	}
	return n, nil
}

func (b *Buffer) Next(n int) []byte {
	b.last = 0
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.last = -1
	}
	return data
}

func (b *Buffer) ReadByte() (byte, error) {
	if b.off >= len(b.buf) {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.last = -1
	return c, nil
}

func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.off >= len(b.buf) {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.last = int8(size)
	return r, size, nil
}

func (b *Buffer) UnreadRune() error {
	if b.last <= 0 {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	if b.off >= int(b.last) {
		b.off -= int(b.last)
	}
	b.last = 0
	return nil
}

func (b *Buffer) UnreadByte() error {
	if b.last == 0 {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.last = 0
	if b.off > 0 {
		b.off--
	}
	return nil
}

func (b *Buffer) until(delim byte) (line []byte, err error) {
	end := len(b.buf)
	if i := IndexByte(b.buf[b.off:], delim); i >= 0 {
		end = b.off + i + 1
	} else {
		err = io.EOF
	}
	line = b.buf[b.off:end]
	b.off = end
	b.last = -1
	return line, err
}

func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	found, err := b.until(delim)
	return append(line, found...), err
}

func (b *Buffer) ReadString(delim byte) (line string, err error) {
	found, err := b.until(delim)
	return string(found), err
}
