package base64

import "strconv"

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

type Encoding struct {
	alphabet string
	padChar  rune
	strict   bool
}

var StdEncoding = NewEncoding(alphanumeric + "+/")
var URLEncoding = NewEncoding(alphanumeric + "-_")
var RawStdEncoding = StdEncoding.WithPadding(NoPadding)
var RawURLEncoding = URLEncoding.WithPadding(NoPadding)

func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	for i := 0; i < 64; i++ {
		if encoder[i] == '\n' || encoder[i] == '\r' {
			panic("encoding alphabet contains newline character")
		}
		for k := 0; k < i; k++ {
			if encoder[k] == encoder[i] {
				panic("encoding alphabet includes duplicate symbols")
			}
		}
	}
	return &Encoding{encoder, StdPadding, false}
}

func (enc Encoding) WithPadding(padding rune) *Encoding {
	if padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff {
		panic("invalid padding")
	}
	for i := 0; i < 64; i++ {
		if rune(enc.alphabet[i]) == padding {
			panic("padding contained in alphabet")
		}
	}
	enc.padChar = padding
	return &enc
}

func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

func encode(alphabet string, padding rune, src []byte) string

// decode gives the bytes before the first fault, and its offset or -1.
func decode(alphabet string, padding rune, strict bool, src []byte) (b []byte, bad int)

func (enc *Encoding) EncodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

func (enc *Encoding) DecodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

func (enc *Encoding) EncodeToString(src []byte) string {
	return encode(enc.alphabet, enc.padChar, src)
}

func (enc *Encoding) Encode(dst, src []byte) {
	if n := enc.EncodedLen(len(src)); n > 0 {
		_ = dst[n-1]
	}
	copy(dst, encode(enc.alphabet, enc.padChar, src))
}

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	return append(dst, encode(enc.alphabet, enc.padChar, src)...)
}

func (enc *Encoding) decode(src []byte) ([]byte, error) {
	b, bad := decode(enc.alphabet, enc.padChar, enc.strict, src)
	if bad >= 0 {
		return b, CorruptInputError(bad)
	}
	return b, nil
}

func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	b, err := enc.decode(src)
	if len(b) > 0 {
		_ = dst[len(b)-1]
	}
	return copy(dst, b), err
}

func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	dst := make([]byte, enc.DecodedLen(len(s)))
	b, err := enc.decode([]byte(s))
	return dst[:copy(dst, b)], err
}

func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	b, err := enc.decode(src)
	return append(dst, b...), err
}
