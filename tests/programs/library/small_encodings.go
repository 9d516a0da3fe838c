// hex, base64, binary, hashes, paths and html.
package main

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
	"html"
	"path"
	"path/filepath"
)

type Header struct {
	Magic [4]byte
	V     uint16
	Big   int64
	F     float32
	Ok    bool
	In    struct{ A, B int8 }
}

func main() {
	data := []byte("Hello, 世界! \x00\xff and some more text to fill lines")
	fmt.Println(hex.EncodeToString(data))
	fmt.Print(hex.Dump(data))
	for _, s := range []string{"48656c", "4", "zz", "4g", "ABcd", "", "abz"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
	}
	for _, enc := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding, base64.StdEncoding.WithPadding('*')} {
		for n := 0; n < 6; n++ {
			s := enc.EncodeToString(data[len(data)-n:])
			b, err := enc.DecodeString(s)
			fmt.Print(s, " ", string(b), " ", err, " ", enc.EncodedLen(n), enc.DecodedLen(len(s)), "; ")
		}
		fmt.Println(enc.EncodeToString([]byte{0xfb, 0xff, 0xfe}))
	}
	for _, s := range []string{"YQ==", "YQ=", "YQ", "Y", "Y===", "YQ==x", "Y!==", "YW\nJj", "YQ==\n", "YWJj=", "====", "YQ=x", "YR==", "Y\n", "\n", "YW=="} {
		b, err := base64.StdEncoding.DecodeString(s)
		c, err2 := base64.RawStdEncoding.DecodeString(s)
		d, err3 := base64.StdEncoding.Strict().DecodeString(s)
		fmt.Printf("%q: %q %v | %q %v | %q %v\n", s, b, err, c, err2, d, err3)
	}
	fmt.Printf("%x %x %x\n", md5.Sum(data), sha1.Sum(data), sha256.Sum256(data))
	h := sha256.New()
	h.Write([]byte("a"))
	fmt.Fprintf(h, "b%d", 1)
	fmt.Printf("%x %d %d %x\n", h.Sum(nil), h.Size(), h.BlockSize(), sha256.Sum224(data))
	fmt.Println(crc32.ChecksumIEEE(data), crc32.Checksum(data, crc32.MakeTable(crc32.Castagnoli)), crc32.Update(7, crc32.IEEETable, data))
	for _, h := range []hash.Hash{fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a(), crc32.NewIEEE()} {
		h.Write(data)
		fmt.Printf("%x %d\n", h.Sum([]byte{1}), h.Size())
	}
	var buf bytes.Buffer
	fmt.Println(binary.Write(&buf, binary.BigEndian, Header{[4]byte{1, 2, 3, 4}, 5, -6, 1.5, true, struct{ A, B int8 }{7, -8}}))
	fmt.Printf("% x\n", buf.Bytes())
	var got Header
	fmt.Println(binary.Read(&buf, binary.BigEndian, &got), got)
	fmt.Println(binary.Read(&buf, binary.BigEndian, &got), binary.Write(&buf, binary.LittleEndian, 1), binary.Size(got), binary.Size(1))
	b := make([]byte, 8)
	binary.LittleEndian.PutUint32(b, 0xdeadbeef)
	binary.BigEndian.PutUint16(b[4:], 0x1234)
	fmt.Println(b, binary.LittleEndian.Uint64(b), binary.BigEndian.Uint32(b), binary.LittleEndian.AppendUint16(nil, 258), binary.BigEndian)
	for _, x := range []int64{0, 1, -1, 63, -64, 300, -1 << 63} {
		v := binary.AppendVarint(nil, x)
		y, n := binary.Varint(v)
		fmt.Print(v, y, n, " ")
	}
	fmt.Println(binary.Uvarint([]byte{0x80}))
	for _, p := range []string{"", "a", "/a/b/../c/./d//", "../../x", "/..", "a/..", "/", "//a", "a/b.tar.gz", ".profile", "a/"} {
		d, f := path.Split(p)
		fmt.Printf("%q: %q %q %q %q %q %q %v %q\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), d, f, path.IsAbs(p), filepath.Join("x", p, "..", "y"))
	}
	for _, m := range [][2]string{{"*.go", "a.go"}, {"*.go", "a/b.go"}, {"a?c", "abc"}, {"[a-c]*", "bx"}, {"[^a]", "a"}, {"a*b*c", "aXbYc"}, {"[", "a"}, {"a[", "b"}, {"\\*", "*"}, {"*", ""}, {"[]a]", "]"}, {"a*/b", "aa/b"}, {"*x", "xxx"}, {"世?", "世界"}, {"[a-", "a"}, {"", ""}} {
		ok, err := path.Match(m[0], m[1])
		fmt.Print(m, ok, err, " ")
	}
	fmt.Println()
	for _, r := range [][2]string{{"/a", "/a/b/c"}, {"/a/b", "/a/c"}, {"a", "/b"}, {"a", "a"}, {"..", "a"}, {".", "x"}, {"a/b/c", "a"}} {
		fmt.Println(filepath.Rel(r[0], r[1]))
	}
	fmt.Println(filepath.SplitList("/a:/b"), filepath.IsLocal("a/../.."), filepath.IsLocal("a/b"))
	fmt.Println(html.EscapeString(`<a href="x">'&'</a>`), html.UnescapeString("&lt;&amp;&#39;&#x4e16;&eacute;&notit;&nosuch;&amp&#0;&#128;&;&#;&#x;& &acE;"))
}
