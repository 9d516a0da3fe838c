package main

import "fmt"

type S string

func main() {
	s := "héllo\n\"q\""
	fmt.Printf("%s|%q|%+q|%#q|%x|%X|% x|%#x|% #x|%v|%d|%T\n", s, s, s, "back`tick", s, "hi", "hi", "hi", "hi", s, "d", s)
	fmt.Printf("%10s|%-10s|%.2s|%5.1s|%010s|\n", "abc", "abc", "héllo", "xyz", "pad")
	fmt.Printf("%s %s %q %v\n", []string{"a", "b c"}, S("named"), []string{"x", ""}, []string{"a b"})
	b := []byte("by\x00te")
	fmt.Printf("%s|%v|%d|%x|%q|% X|%#v|%T\n", b, b, b, b, b, b, b, b)
	fmt.Printf("%s %x %v\n", [3]byte{65, 66, 67}, [3]byte{1, 2, 3}, [2]byte{9, 8})
	fmt.Printf("%c %q %s\n", []rune("ab"), []rune("ab"), []rune("ab"))
	fmt.Printf("%q %q %+q %q\n", 'x', '\'', 'é', '\u200b')
	fmt.Printf("%t %v %q %5t|%-6t|\n", true, false, true, true, false)
	fmt.Printf("%s %d %v\n", nil, nil, nil)
	fmt.Printf("%-5s|%5s|\n", "日本", "日本")
	fmt.Printf("%q\n", "\x7f\xff\u0000\U0001F600\\")
	fmt.Printf("%x %X\n", "", []byte(nil))
	fmt.Printf("%6q|%-8q|%06q\n", "a", "b", "c")
}
