package main

import "fmt"

func main() {
	fmt.Println("tab\there", "quote\"d", "back\\slash", "\a\b\f\v" == "\x07\x08\x0c\x0b")
	fmt.Println("\101\x42\u0043\U00000044", '\'', '\n', '\x41', '\u4e16', '\000')
	raw := `raw \n "text"
second line`
	fmt.Println(raw, len(raw))
	fmt.Println(len("\u00e9"), len("e\u0301"), "\u00e9" == "é", len(`\u00e9`))
	fmt.Println(0b1010, 0o17, 017, 0xFF, 1_000_000, 0x1p4, 1e3, .5, 5., 0x.8p1)
	fmt.Println('a', 'b'-'a', '9'-'0', "abc"[1])
	const long = "a" +
		"b" +
		"c"
	fmt.Println(long, len(long))
	var ch byte = '\xff'
	var ru rune = '\U0001F600'
	fmt.Println(ch, ru, string(ru), 'é' == 233)
	fmt.Printf("%q %q %q %q\n", "a\tb\x00\u200b", 'x', '\n', `back\`)
}
