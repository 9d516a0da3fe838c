// Tags of library functions.
package main

import (
	"os"
	"sort"
	"strconv"
	"strings"
)

type byLen []string

func (b byLen) Len() int           { return len(b) } // ERROR "b does not escape$"
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) } // ERROR "b does not escape$"
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] } // ERROR "byLen\\.Swap ignoring self-assignment in b\\[i\\], b\\[j\\] = b\\[j\\], b\\[i\\]$" "byLen\\.Swap ignoring self-assignment in b\\[i\\], b\\[j\\] = b\\[j\\], b\\[i\\]$" "b does not escape$"

func main() {
	var sb strings.Builder
	sb.WriteString("a")
	fields := strings.Split("b c", " ")
	sort.Strings(fields)
	sort.Slice(fields, func(i, j int) bool { return fields[i] > fields[j] }) // ERROR "fields escapes to heap$" "func literal does not escape$"
	sort.Sort(byLen(fields)) // ERROR "byLen\\(fields\\) escapes to heap$"
	n, err := strconv.Atoi("12")
	r := strings.NewReader("text")
	c, _ := r.ReadByte()
	println(c)
	os.Stdout.WriteString(strings.Repeat(sb.String(), n))
	println(err == nil)
}
