// Regular expressions: finding, replacing, splitting, errors.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	pairs := []struct{ re, s string }{
		{`a+b`, "xaab ab"}, {`(\w+)@(\w+)\.com`, "bob@example.com, al@b.com"}, {`a|ab`, "ab"}, {`(a|ab)(c|bcd)`, "abcd"}, {`a*`, "baaac"},
		{`(a*)*`, "b"}, {`(a*)+`, "aab"}, {`(|a)*`, "aa"}, {`(|a)+`, "aa"}, {`(a|b)*?c`, "abc"}, {`^abc$`, "abc\n"}, {`(?m)^b$`, "a\nb\nc"},
		{`(?i)straSSe`, "STRASSE straſſe"}, {`(?i)k`, "K"}, {`.`, "\n世\xff"}, {`(?s).+`, "a\nb"}, {`[^a]`, "aé\xffb"}, {`\bfoo\b`, "a foo food"},
		{`\Bo`, "foo o"}, {`[[:alpha:]]+\d*`, "12ab34"}, {`\p{Greek}+`, "abcαβγ"}, {`\pL+`, "héllo wörld"}, {`[^\pL]+`, "a-b"}, {`\x{4e16}`, "世界"}, {`a{2,3}`, "aaaaa"},
		{`a{2,3}?`, "aaaaa"}, {`(?:ab){2}`, "ababab"}, {`(?P<year>\d{4})-(?P<m>\d\d)`, "on 2024-05-06"}, {`(?<k>x)(y)?`, "xz"}, {`()`, "ab"}, {``, "é"}, {`$`, "ab"}, {`\Q.*\E+`, "a.**b"},
		{`(?U)a+`, "aaa"}, {`x*?y`, "xxy"}, {`(\d+)\s*([a-z]+)?`, "12 ab 3"}, {`[a-c-]+`, "a-c"}, {`[]a]+`, "]a"}, {`[\]\-x]`, "-"}, {`\.`, "a.b"}, {`(((a)))`, "a"}, {`(a+)(b+)?c`, "aac"}, {`((a)|(b))+`, "ab"},
		{`(?:(a)|b)*`, "ab"}, {`\$\{(\w+)\}`, "x ${name} y"}, {`(a+)+$`, strings.Repeat("a", 40) + "b"}, {`�`, "\xff"}, {`[^�]`, "\xffa"}, {`\s+`, " \t\n x"}, {`\z`, "a"}, {`\Aa`, "aa"}, {`(?i)[k-l]+`, "KkLl"}, {`(?i)[^k]`, "kKx"}, {`(?-s).(?s:.)`, "\n\n"},
		{`(?i:A)b`, "ab aB"}, {`\w+\s+\w+`, "a b c d"}, {`[[:^alpha:]]`, "a1"}, {`\D\S\W`, "a.!"}, {`(foo|foobar)(bar)?`, "foobar"},
	}
	for _, p := range pairs {
		re, err := regexp.Compile(p.re)
		if err != nil {
			fmt.Println(p.re, err)
			continue
		}
		fmt.Printf("%s %q: %v %q %v %v", p.re, p.s, re.MatchString(p.s), re.FindString(p.s), re.FindStringSubmatchIndex(p.s), re.FindAllStringIndex(p.s, -1))
		fmt.Printf(" %q %q %q %d", re.FindAllString(p.s, 2), re.ReplaceAllString(p.s, "<$0>"), re.Split(p.s, -1), re.NumSubexp())
		pre, whole := re.LiteralPrefix()
		fmt.Printf(" %q %v\n", pre, whole)
		re.Longest()
		fmt.Println("  longest", re.FindStringSubmatchIndex(p.s))
	}
	for _, bad := range []string{"(", ")", "a)", "(a", "[", "[a", "[b-a]", "*", "+a", "a**", "a+*", "a??*", "a|*", "(*)", "(?z)", "(?P<n", "(?P<>a)", "(?P<a-b>x)", "\\", "a\\", "\\8", "\\x", "\\xz1", "\\x{110000}", "\\x{", "\\pX", "\\p{Nope}", "\\p{", "a{1001}", "a{2,1}", "a{,2}", "(a{100}){100}", "\xff", "[\xff]", "(?i", "(?", "[[:foo:]]", "[a-\\d]", "[\\d-z]", "a{1", "x{2}{3}", "\\C", "\\1", "(?=a)", "(?<=a)", "(?<!a)", "(?!a)", "\\Qab", "a(?i)B", "(?i)(?-i)x", "[a-]", "[^]", "[]", "\\_", "(?P=n)", "(?i-)", "\\z*", "^*", "\\b+", "(?:)+", "(|)*", "a{0}", "{2}", "\\07", "\\0123"} {
		re, err := regexp.Compile(bad)
		fmt.Printf("%q: %v", bad, err)
		if err == nil {
			fmt.Print(" ok ", re.MatchString("ab"), re)
		}
		fmt.Println()
	}
	re := regexp.MustCompile(`(?P<first>[a-z]+)\s+(?P<last>[a-z]+)`)
	fmt.Printf("%q %d %d\n", re.SubexpNames(), re.SubexpIndex("last"), re.SubexpIndex("none"))
	src := "ann lee, bob ray"
	fmt.Println(re.ReplaceAllString(src, "${last} $first!"), re.ReplaceAllString(src, "$2x $1 $$ $9 ${1}x $ ${"), re.ReplaceAllLiteralString(src, "$1"))
	fmt.Println(re.ReplaceAllStringFunc(src, strings.ToUpper), string(re.ReplaceAllFunc([]byte(src), func(b []byte) []byte { return []byte(fmt.Sprint(len(b))) })))
	fmt.Printf("%q %q\n", re.FindAllStringSubmatch(src, -1), re.FindSubmatch([]byte(src)))
	fmt.Println(string(re.ExpandString(nil, "$last, $first", src, re.FindStringSubmatchIndex(src))), regexp.QuoteMeta("a.b*c[d]$é"))
	fmt.Printf("%q %q %q\n", regexp.MustCompile("a").Split("banana", 2), regexp.MustCompile("").Split("añb", -1), regexp.MustCompile(",").Split("", -1))
	fmt.Printf("%q\n", regexp.MustCompile(`a*`).ReplaceAllString("baac", "X"))
	fmt.Printf("%q\n", regexp.MustCompile(`\b`).ReplaceAllString("hé wo", "|"))
	ok, err := regexp.MatchString("[", "x")
	fmt.Println(ok, err)
	fmt.Println(regexp.MustCompilePOSIX(`a+|a+b`).FindString("aab"), regexp.MustCompile(`a+|a+b`).FindString("aab"))
	words := regexp.MustCompile(`[A-Za-z']+`).FindAllString(strings.Repeat("It's the end of the world, again. ", 200), -1)
	fmt.Println(len(words), words[:3], re)
	defer func() { fmt.Println(recover()) }()
	regexp.MustCompile("a(b")
}
