package main

import "fmt"

func shift(r rune, k int) rune {
	switch {
	case 'a' <= r && r <= 'z':
		return 'a' + (r-'a'+rune(k)+26)%26
	case 'A' <= r && r <= 'Z':
		return 'A' + (r-'A'+rune(k)+26)%26
	default:
		return r
	}
}

func caesar(s string, k int) string {
	out := make([]rune, 0, len(s))
	for _, r := range s {
		out = append(out, shift(r, k))
	}
	return string(out)
}

func vigenere(s, key string) (out string) {
	i := 0
	for _, r := range s {
		k := int(key[i%len(key)] - 'a')
		t := shift(r, k)
		if t != r || r == ' ' {
			i++
		}
		out += string(t)
	}
	return
}

func main() {
	c := caesar("Hello, Wörld!", 3)
	fmt.Println(c, caesar(c, -3), caesar("xyz", 25), caesar("abc", -1))
	fmt.Println(vigenere("attack at dawn", "lemon"))
	for k := 0; k < 26; k += 9 {
		fmt.Println(k, caesar("Go", k))
	}
}
