package filepath

import (
	"errors"
	"path"
	"strings"
)

const (
	Separator     = '/'
	ListSeparator = ':'
)

var ErrBadPattern = errors.New("syntax error in pattern")

func Base(p string) string                { return path.Base(p) }
func Clean(p string) string               { return path.Clean(p) }
func Dir(p string) string                 { return path.Dir(p) }
func Ext(p string) string                 { return path.Ext(p) }
func IsAbs(p string) bool                 { return path.IsAbs(p) }
func Join(elem ...string) string          { return path.Join(elem...) }
func Split(p string) (dir, file string)   { return path.Split(p) }
func ToSlash(p string) string             { return p }
func FromSlash(p string) string           { return p }
func VolumeName(p string) string          { return "" }
func HasPrefix(p, prefix string) bool     { return strings.HasPrefix(p, prefix) }

func Match(pattern, name string) (matched bool, err error) {
	matched, err = path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return matched, err
}

func SplitList(p string) []string {
	if p == "" {
		return []string{}
	}
	return strings.Split(p, string(ListSeparator))
}

func IsLocal(p string) bool {
	if p == "" || IsAbs(p) {
		return false
	}
	p = Clean(p)
	return p != ".." && !strings.HasPrefix(p, "../")
}

func Rel(basePath, targPath string) (string, error) {
	base, targ := Clean(basePath), Clean(targPath)
	if base == targ {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(targ) {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	from, to := parts(base), parts(targ)
	for len(from) > 0 && len(to) > 0 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	if len(from) > 0 && from[0] == ".." {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	for range from {
		to = append([]string{".."}, to...)
	}
	return strings.Join(to, "/"), nil
}

func parts(p string) []string {
	p = strings.Trim(p, "/")
	if p == "" {
		return nil
	}
	return strings.Split(p, "/")
}
