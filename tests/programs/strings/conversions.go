package main

import "fmt"

type Name string
type Bytes []byte

func (n Name) Upper() Name {
	b := []byte(n)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 32
		}
	}
	return Name(b)
}

func main() {
	n := Name("gopher")
	fmt.Println(n.Upper(), n, string(n)+"!")
	b := Bytes("xyz")
	b[0]++
	fmt.Println(string(b), b, len(b))
	bs := []byte("shared")
	s := string(bs)
	bs[0] = 'S'
	fmt.Println(s, string(bs))
	r := []rune("a世")
	fmt.Println(r, len(string(r)), string(r[1:]))
	m := map[string]int{}
	m[string(bs)]++
	m[string(bs)]++
	fmt.Println(m, m["Shared"])
	bs = append(bs, " and more"...)
	k := copy(bs[1:], "HELLO WORLD THIS IS LONG")
	fmt.Println(string(bs), k)
	for i, c := range []byte("ab") {
		fmt.Print(i, c, " ")
	}
	fmt.Println([]byte(""), []rune(nil), string([]byte(nil)) == "")
}
