package os

import "errors"

// env is the environment: empty at the start, so that a program does the same everywhere.
var env []string

// SyscallError says which system call failed.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error { return e.Err }

func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// place finds the entry of a key; -1 if there is none.
func place(key string) int {
	for i, s := range env {
		if len(s) > len(key) && s[len(key)] == '=' && s[:len(key)] == key {
			return i
		}
	}
	return -1
}

func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

func LookupEnv(key string) (string, bool) {
	i := -1
	if key != "" {
		i = place(key)
	}
	if i < 0 {
		return "", false
	}
	return env[i][len(key)+1:], true
}

func Setenv(key, value string) error {
	bad := key == ""
	for i := range key {
		bad = bad || key[i] == '=' || key[i] == 0
	}
	for i := range value {
		bad = bad || value[i] == 0
	}
	if bad {
		return NewSyscallError("setenv", errors.New("invalid argument"))
	}
	if i := place(key); i >= 0 {
		env[i] = key + "=" + value
	} else {
		env = append(env, key+"="+value)
	}
	return nil
}

func Unsetenv(key string) error {
	if i := place(key); i >= 0 {
		env = append(env[:i], env[i+1:]...)
	}
	return nil
}

func Clearenv()         { env = nil }
func Environ() []string { return append([]string{}, env...) }

func ExpandEnv(s string) string { return Expand(s, Getenv) }

func Expand(s string, mapping func(string) string) string {
	out := ""
	done := 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		out += s[done:i]
		name, width := variable(s[i+1:])
		if name != "" {
			out += mapping(name)
		} else if width == 0 {
			out += "$" // no name follows
		}
		i += width
		done = i + 1
	}
	return out + s[done:]
}

// variable finds the name at the start of s and how much of s belongs to it.
func variable(s string) (name string, width int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if special(s[0]) {
		return s[:1], 1
	}
	n := 0
	for n < len(s) && (s[n] == '_' || letterOrDigit(s[n])) {
		n++
	}
	return s[:n], n
}

func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func letterOrDigit(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
