package hex

import (
	"errors"
	"fmt"
	"io"
)

var ErrLength = errors.New("encoding/hex: odd length hex string")

type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

func encode(src []byte) string

// decode gives the bytes before the first byte that is wrong, and that or -1.
func decode(src []byte) (b []byte, bad int)

// dump gives lines of 16 bytes, the first of which is at an offset.
func dump(data []byte) string

func EncodedLen(n int) int { return n * 2 }
func DecodedLen(x int) int { return x / 2 }

func Encode(dst, src []byte) int {
	if len(src) > 0 {
		_ = dst[len(src)*2-1]
	}
	return copy(dst, encode(src))
}

func AppendEncode(dst, src []byte) []byte { return append(dst, encode(src)...) }
func EncodeToString(src []byte) string    { return encode(src) }

func checked(src []byte) ([]byte, error) {
	b, bad := decode(src)
	if bad >= 0 {
		return b, InvalidByteError(bad)
	}
	if len(src)%2 == 1 {
		return b, ErrLength
	}
	return b, nil
}

func Decode(dst, src []byte) (int, error) {
	b, err := checked(src)
	if len(b) > 0 {
		_ = dst[len(b)-1]
	}
	return copy(dst, b), err
}

func AppendDecode(dst, src []byte) ([]byte, error) {
	b, err := checked(src)
	return append(dst, b...), err
}

func DecodeString(s string) ([]byte, error) {
	dst := make([]byte, len(s)/2)
	b, err := checked([]byte(s))
	return dst[:copy(dst, b)], err
}

func Dump(data []byte) string { return dump(data) }

type encoder struct {
	w   io.Writer
	err error
}

func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		size := min(len(p), 512)
		var written int
		written, e.err = e.w.Write([]byte(encode(p[:size])))
		n += written / 2
		p = p[size:]
	}
	return n, e.err
}
