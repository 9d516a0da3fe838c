package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
)

type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// scanError is what a ScanState panics with; the function that scans returns it.
type scanError struct {
	err error
}

// ss is the state of one call; scan.py knows its fields by their places.
type ss struct {
	self      ScanState // the ss itself
	eof       error     // io.EOF
	r         io.Reader // nil if text is read
	text      string
	at        int
	pending   string // bytes of an invalid encoding that were read too far
	peek      rune   // what was read last; unread if `unread`
	unread    bool
	atEOF     bool
	nlIsSpace bool
	nlIsEnd   bool
	count     int // runes read
	limit     int // of count, for this argument
	width     int // of this argument
}

const huge = 1 << 30

func newScan(r io.Reader, text string, nlIsSpace, nlIsEnd bool) *ss {
	s := &ss{eof: io.EOF, r: r, text: text, nlIsSpace: nlIsSpace, nlIsEnd: nlIsEnd, limit: huge, width: huge}
	s.self = s
	return s
}

// Natives say with a code what has failed: 1 end of input, 2 end within a value, 3 text, 4 err, 5 and
// 6 a number: syntax, range.
func (s *ss) scan(a []any) (n, code int, text, number string, err error)
func (s *ss) scanf(format string, a []any) (n, code int, text, number string, err error)
func (s *ss) readRune() (r rune, size int, err error)
func (s *ss) skipSpace() (code int, text string, err error)
func (s *ss) token(skipSpace bool, f func(rune) bool) (token []byte, code int, text string, err error)
func (s *ss) unreadRune()

func scanErr(code int, text, number string, err error) error {
	switch code {
	case 1:
		return io.EOF
	case 2:
		return io.ErrUnexpectedEOF
	case 3:
		return errors.New(text)
	case 5:
		return &strconv.NumError{Func: text, Num: number, Err: strconv.ErrSyntax}
	case 6:
		return &strconv.NumError{Func: text, Num: number, Err: strconv.ErrRange}
	}
	return err
}

func (s *ss) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *ss) ReadRune() (r rune, size int, err error) { return s.readRune() }

func (s *ss) UnreadRune() error {
	s.unreadRune()
	return nil
}

func (s *ss) SkipSpace() {
	if code, text, err := s.skipSpace(); code != 0 {
		panic(scanError{scanErr(code, text, "", err)})
	}
}

func (s *ss) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	token, code, text, err := s.token(skipSpace, f)
	if code != 0 {
		return nil, scanErr(code, text, "", err)
	}
	return token, nil
}

func (s *ss) Width() (wid int, ok bool) {
	if s.width == huge {
		return 0, false
	}
	return s.width, true
}

func (s *ss) all(a []any) (n int, err error) {
	n, code, text, number, err := s.scan(a)
	if code != 0 {
		err = scanErr(code, text, number, err)
	}
	return n, err
}

func (s *ss) format(format string, a []any) (n int, err error) {
	n, code, text, number, err := s.scanf(format, a)
	if code != 0 {
		err = scanErr(code, text, number, err)
	}
	return n, err
}

func Scan(a ...any) (n int, err error)   { return Fscan(os.Stdin, a...) }
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

func Sscan(str string, a ...any) (n int, err error) {
	return newScan(nil, str, true, false).all(a)
}

func Sscanln(str string, a ...any) (n int, err error) {
	return newScan(nil, str, false, true).all(a)
}

func Sscanf(str string, format string, a ...any) (n int, err error) {
	return newScan(nil, str, false, false).format(format, a)
}

func Fscan(r io.Reader, a ...any) (n int, err error) {
	return newScan(r, "", true, false).all(a)
}

func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return newScan(r, "", false, true).all(a)
}

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r, "", false, false).format(format, a)
}
