package strconv

import "errors"

const IntSize = 64

var ErrRange = errors.New("value out of range")
var ErrSyntax = errors.New("invalid syntax")

// NumError records a failed conversion.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// fail makes the error of a native's code: 1 syntax, 2 range, 3 base, 4 bit size.
func fail(fn, s string, code, value int) error {
	e := &NumError{Func: fn, Num: s}
	switch code {
	case 1:
		e.Err = ErrSyntax
	case 2:
		e.Err = ErrRange
	case 3:
		e.Err = errors.New("invalid base " + Itoa(value))
	case 4:
		e.Err = errors.New("invalid bit size " + Itoa(value))
	}
	return e
}

func atoi(s string) (int, int)
func parseBool(s string) (bool, int)
func parseInt(s string, base, bitSize int) (int64, int)
func parseUint(s string, base, bitSize int) (uint64, int)
func parseFloat(s string, bitSize int) (float64, int)
func parseComplex(s string, bitSize int) (complex128, int)
func unquote(s string, whole bool) (string, bool)
func unquoteChar(s string, quote byte) (rune, bool, string, bool)

func Atoi(s string) (int, error) {
	i, code := atoi(s)
	if code != 0 {
		return i, fail("Atoi", s, code, 0)
	}
	return i, nil
}

func ParseBool(str string) (bool, error) {
	b, code := parseBool(str)
	if code != 0 {
		return b, fail("ParseBool", str, code, 0)
	}
	return b, nil
}

func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, code := parseInt(s, base, bitSize)
	if code != 0 {
		return i, fail("ParseInt", s, code, baseOrSize(code, base, bitSize))
	}
	return i, nil
}

func ParseUint(s string, base int, bitSize int) (uint64, error) {
	i, code := parseUint(s, base, bitSize)
	if code != 0 {
		return i, fail("ParseUint", s, code, baseOrSize(code, base, bitSize))
	}
	return i, nil
}

func baseOrSize(code, base, bitSize int) int {
	if code == 3 {
		return base
	}
	return bitSize
}

func ParseFloat(s string, bitSize int) (float64, error) {
	f, code := parseFloat(s, bitSize)
	if code != 0 {
		return f, fail("ParseFloat", s, code, 0)
	}
	return f, nil
}

func ParseComplex(s string, bitSize int) (complex128, error) {
	c, code := parseComplex(s, bitSize)
	if code != 0 {
		return c, fail("ParseComplex", s, code, 0)
	}
	return c, nil
}

func Unquote(s string) (string, error) {
	t, ok := unquote(s, true)
	if !ok {
		return "", ErrSyntax
	}
	return t, nil
}

func QuotedPrefix(s string) (string, error) {
	t, ok := unquote(s, false)
	if !ok {
		return "", ErrSyntax
	}
	return t, nil
}

func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	r, multi, rest, ok := unquoteChar(s, quote)
	if !ok {
		return 0, false, "", ErrSyntax
	}
	return r, multi, rest, nil
}

func CanBackquote(s string) bool
func FormatBool(b bool) string
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string
func FormatFloat(f float64, fmt byte, prec, bitSize int) string
func FormatInt(i int64, base int) string
func FormatUint(i uint64, base int) string
func IsGraphic(r rune) bool
func IsPrint(r rune) bool
func Itoa(i int) string
func Quote(s string) string
func QuoteRune(r rune) string
func QuoteRuneToASCII(r rune) string
func QuoteRuneToGraphic(r rune) string
func QuoteToASCII(s string) string
func QuoteToGraphic(s string) string

func AppendBool(dst []byte, b bool) []byte             { return append(dst, FormatBool(b)...) }
func AppendInt(dst []byte, i int64, base int) []byte   { return append(dst, FormatInt(i, base)...) }
func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }
func AppendQuote(dst []byte, s string) []byte          { return append(dst, Quote(s)...) }
func AppendQuoteRune(dst []byte, r rune) []byte        { return append(dst, QuoteRune(r)...) }
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}
func AppendQuoteToASCII(dst []byte, s string) []byte   { return append(dst, QuoteToASCII(s)...) }
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }

func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat bitSize")
	}
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}
