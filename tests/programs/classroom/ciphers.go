package main

import (
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
)

func caesar(s string, k int) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+rune(k)%26+26)%26
		case r >= 'A' && r <= 'Z':
			return 'A' + (r-'A'+rune(k)%26+26)%26
		case unicode.IsPunct(r):
			return -1
		}
		return r
	}, s)
}

func vigenere(text, key string, sign int) string {
	key = strings.ToUpper(key)
	out := []byte(text)
	j := 0
	for i, c := range out {
		base := byte('A')
		if unicode.IsLower(rune(c)) {
			base = 'a'
		} else if !unicode.IsUpper(rune(c)) {
			continue
		}
		shift := sign * int(key[j%len(key)]-'A')
		out[i] = base + byte((int(c-base)+shift+26)%26)
		j++
	}
	return string(out)
}

func railFence(s string, rails int) string {
	rows := make([][]byte, rails)
	r, d := 0, 1
	for i := 0; i < len(s); i++ {
		rows[r] = append(rows[r], s[i])
		if r+d < 0 || r+d >= rails {
			d = -d
		}
		r += d
	}
	var sb strings.Builder
	for _, row := range rows {
		sb.Write(row)
	}
	return sb.String()
}

func xor(data []byte, key string) []byte {
	out := make([]byte, len(data))
	for i := range data {
		out[i] = data[i] ^ key[i%len(key)]
	}
	return out
}

func atbash(r rune) rune {
	if unicode.Is(unicode.Latin, r) && r < unicode.MaxASCII {
		if unicode.IsUpper(r) {
			return 'Z' - (r - 'A')
		}
		return 'z' - (r - 'a')
	}
	return r
}

var morse = map[rune]string{'S': "...", 'O': "---", 'E': ".", 'T': "-", 'N': "-."}

func crack(s string) (best int) {
	top := -1
	for k := range 26 {
		score := 0
		for _, r := range strings.ToLower(caesar(s, -k)) {
			score += strings.Count("etaoin", string(r))*2 + strings.Count("shrdlu", string(r))
		}
		if score > top {
			top, best = score, k
		}
	}
	return
}

func main() {
	msg := "Hello, World! Zebra."
	enc := caesar(msg, 3)
	fmt.Println(enc, caesar(enc, -3), caesar("abc", -53))
	fmt.Println(crack(caesar("the rain in spain stays mainly in the plain", 11)))
	v := vigenere("Attack at Dawn!", "lemon", 1)
	fmt.Println(v, vigenere(v, "LEMON", -1))
	fmt.Println(railFence("WEAREDISCOVEREDFLEEATONCE", 3))
	x := xor([]byte("secret"), "key")
	fmt.Println(hex.EncodeToString(x), x, string(xor(x, "key")))
	fmt.Println(strings.Map(atbash, "Gopher über 9"))
	var code []string
	for _, r := range "SOS NOTES" {
		if m, ok := morse[r]; ok {
			code = append(code, m)
		} else {
			code = append(code, "/")
		}
	}
	fmt.Println(strings.Join(code, " "))
	rot := strings.NewReplacer("a", "1", "e", "3", "o", "0", "aa", "x", "", "-")
	fmt.Println(rot.Replace("banana aaeo"))
	fmt.Println(strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;").Replace("<a & b>"))
	raw, err := hex.DecodeString("48656c6c6fzz")
	fmt.Printf("%s %v\n", raw, err)
	fmt.Println(vigenere("x", "", 1))
}
