package path

import "errors"

var ErrBadPattern = errors.New("syntax error in pattern")

func Base(path string) string
func Clean(path string) string
func Dir(path string) string
func Ext(path string) string
func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }
func Join(elem ...string) string
func Split(path string) (dir, file string)

// match also tells whether the pattern is well formed as far as it was looked at.
func match(pattern, name string) (matched, good bool)

func Match(pattern, name string) (matched bool, err error) {
	matched, good := match(pattern, name)
	if !good {
		return false, ErrBadPattern
	}
	return matched, nil
}
