package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"crypto/sha256"
	"math/bits"
	"strconv"
	"unicode"
	"unicode/utf16"
)

func toBase(n uint64, b int) string {
	const digits = "0123456789abcdefghijklmnopqrstuvwxyz"
	if n == 0 {
		return "0"
	}
	var buf [64]byte
	i := len(buf)
	for ; n > 0; n /= uint64(b) {
		i--
		buf[i] = digits[n%uint64(b)]
	}
	return string(buf[i:])
}

func roman(n int) (s string) {
	for _, r := range []struct {
		v int
		s string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= r.v; n -= r.v {
			s += r.s
		}
	}
	return
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func powmod(b, e, m uint64) uint64 {
	r := uint64(1)
	for ; e > 0; e >>= 1 {
		if e&1 == 1 {
			hi, lo := bits.Mul64(r, b)
			_, r = bits.Div64(hi%m, lo, m)
		}
		hi, lo := bits.Mul64(b, b)
		_, b = bits.Div64(hi%m, lo, m)
	}
	return r
}

func main() {
	for _, b := range []int{2, 8, 16, 36} {
		s := strconv.FormatUint(987654321, b)
		n, err := strconv.ParseUint(s, b, 64)
		fmt.Println(s, s == toBase(987654321, b), n, err)
	}
	fmt.Println(roman(1994), gcd(48, 36), powmod(2, 1<<40, 1e18+9))
	fmt.Println(bits.OnesCount64(0xff00ff), bits.TrailingZeros(40), bits.RotateLeft8(0b1001_0110, 3), bits.ReverseBytes32(0x01020304), bits.Len64(1<<40))
	s, c := bits.Add64(1<<63, 1<<63, 1)
	d, br := bits.Sub64(0, 1, 0)
	fmt.Println(s, c, d, br)
	fmt.Println(strconv.Quote("a\tb\"c\x7fé\u200b😀"), strconv.QuoteRune('☺'), strconv.QuoteToASCII("é😀"), strconv.AppendInt([]byte("n="), -5, 10), strconv.AppendQuote(nil, "x"))
	for _, q := range []string{`"a\nb"`, "`raw`", `'x'`, `"bad`, `"\u12"`, `"\400"`} {
		u, err := strconv.Unquote(q)
		fmt.Printf("%q %v; ", u, err)
	}
	fmt.Println()
	for _, v := range []string{"true", "T", "0", "yes"} {
		b, err := strconv.ParseBool(v)
		fmt.Print(b, " ", err, "; ")
	}
	fmt.Println()
	for _, v := range []string{"0b101", "0o17", "0xFF", "017", "1_000", "-0x8000000000000000", "9223372036854775808", "+7", " 7", "7e3"} {
		n, err := strconv.ParseInt(v, 0, 64)
		fmt.Print(n, " ", err, "; ")
	}
	fmt.Println()
	_, err := strconv.ParseInt("12", 1, 64)
	_, err2 := strconv.ParseInt("12", 10, 65)
	fmt.Println(err, err2)
	e := base64.StdEncoding.EncodeToString([]byte("hello?>"))
	u := base64.URLEncoding.EncodeToString([]byte("hello?>"))
	r := base64.RawStdEncoding.EncodeToString([]byte("a"))
	fmt.Println(e, u, r)
	dec, err := base64.StdEncoding.DecodeString("aGVsbG8=!")
	fmt.Println(string(dec), err)
	h, err := hex.DecodeString("48656c6c6f")
	fmt.Println(string(h), err, hex.EncodeToString([]byte{0xde, 0xad}))
	_, err = hex.DecodeString("4g")
	fmt.Println(err)
	fmt.Print(hex.Dump([]byte("interview 123456789")))
	buf := make([]byte, 8)
	binary.BigEndian.PutUint32(buf, 0xCAFEBABE)
	binary.LittleEndian.PutUint16(buf[4:], 0x1234)
	fmt.Printf("% x %d %x\n", buf, binary.LittleEndian.Uint32(buf), binary.BigEndian.AppendUint16(nil, 7))
	n := binary.PutUvarint(buf, 300)
	x, k := binary.Uvarint(buf[:n])
	fmt.Println(n, x, k)
	fmt.Printf("%08x\n", crc32.ChecksumIEEE([]byte("interview")))
	f := fnv.New32a()
	f.Write([]byte("interview"))
	fmt.Println(f.Sum32())
	fmt.Printf("%x\n", sha256.Sum256([]byte("interview")))
	fmt.Println(unicode.IsUpper('É'), unicode.ToLower('Σ'), unicode.Is(unicode.Han, '世'), unicode.IsPunct('!'), unicode.IsSymbol('+'), unicode.IsControl('\n'), unicode.In('я', unicode.Cyrillic, unicode.Latin))
	fmt.Println(utf16.Encode([]rune("a😀")), string(utf16.Decode([]uint16{0x61, 0xd83d, 0xde00, 0xd800})))
}
