package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	log := `2024-01-15 10:30:00 [ERROR] db: connection refused (code=500)
2024-01-15 10:31:12 [INFO] api: GET /users?id=7 took 35ms
bad line
2024-01-16 00:00:01 [WARN] cache: miss ratio 0.93`
	re := regexp.MustCompile(`(?m)^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) \[(?P<lvl>[A-Z]+)\] (\w+): (.*)$`)
	for _, m := range re.FindAllStringSubmatch(log, -1) {
		fmt.Printf("%q\n", m[1:])
	}
	fmt.Println(re.NumSubexp(), re.SubexpIndex("lvl"), re.SubexpNames())
	fmt.Println(re.ReplaceAllString(log, "${lvl} $4"))
	tests := map[string][]string{
		`^[\w.+-]+@[\w-]+\.[\w.]+$`:         {"a@b.co", "a.b+c@d-e.f.g", "@x.y", "a b@c.d"},
		`^(\d{1,3})(\.\d{1,3}){3}$`:         {"127.0.0.1", "1.2.3", "1234.1.1.1"},
		`(?i)go+gle`:                        {"GOOOGLE", "ggle"},
		`a*?b+`:                             {"aaabbb", "c"},
		`\bfoo\b`:                           {"a foo b", "food"},
		`[^aeiou\s]+`:                       {"hello", "aei"},
		`\p{Greek}+|\x{4e16}`:               {"αβγ", "世", "x"},
		`(a|ab)(c|bcd)(d*)`:                 {"abcd"},
		`^$`:                                {"", "x"},
		`(?s)a.b`:                           {"a\nb"},
		`x{2,3}`:                            {"xxxx", "x"},
		`[[:alpha:]]+[[:digit:]]?`:          {"abc1", "1"},
	}
	keys := []string{}
	for k := range tests {
		keys = append(keys, k)
	}
	for i := range keys {
		for j := i + 1; j < len(keys); j++ {
			if keys[j] < keys[i] {
				keys[i], keys[j] = keys[j], keys[i]
			}
		}
	}
	for _, k := range keys {
		r := regexp.MustCompile(k)
		for _, s := range tests[k] {
			fmt.Print(r.MatchString(s), " ", r.FindStringSubmatchIndex(s), "; ")
		}
		fmt.Println(r)
	}
	for _, bad := range []string{`a(b`, `a)b`, `[z-a]`, `*a`, `a**`, `\8`, `(?P<x>a)(?P<x>b)`, `a{1001}`, `[[:foo:]]`, `(?<n`, `\pX`, `a{2,1}`, `[a`, `(?=a)`, `\`} {
		_, err := regexp.Compile(bad)
		fmt.Println(err)
	}
	w := regexp.MustCompile(`\w+`)
	fmt.Println(w.ReplaceAllStringFunc("hello big world", func(s string) string { return strings.ToUpper(s[:1]) + s[1:] }))
	fmt.Println(w.FindAllString("a b c d", 2), w.FindAllStringIndex("ab c", -1), w.FindString("--x--"), w.FindStringIndex("   "))
	fmt.Println(regexp.QuoteMeta("a.b*c[d]"), regexp.MustCompile(`,\s*`).Split("a, b,c,,d", -1), regexp.MustCompile(`,`).Split("a,b,c", 2))
	fmt.Println(regexp.MustCompile(`a(x*)b(y|z)?c`).ReplaceAllString("-axxbyc- -abc-", "[$1|$2|$0|$$]"), regexp.MustCompile(`a(x*)b`).ReplaceAllLiteralString("axb", "$1"))
	fmt.Printf("%q\n", regexp.MustCompile(`a*`).FindAllString("baaab", -1))
	fmt.Printf("%q\n", regexp.MustCompile(``).ReplaceAllString("abc", "-"))
	b := []byte("key=value; k2=v2")
	kv := regexp.MustCompile(`(\w+)=(\w+)`)
	fmt.Println(string(kv.ReplaceAll(b, []byte("$2=$1"))), string(kv.Find(b)), len(kv.FindAllSubmatch(b, -1)))
	tmpl := []byte{}
	for _, sub := range kv.FindAllSubmatchIndex(b, -1) {
		tmpl = kv.Expand(tmpl, []byte("$1:$2\n"), b, sub)
	}
	fmt.Print(string(tmpl))
	l := regexp.MustCompile(`a+|a+b`)
	fmt.Println(l.FindString("aab"))
	l.Longest()
	fmt.Println(l.FindString("aab"), l.String())
	ok, err := regexp.MatchString(`^\d+$`, "123")
	fmt.Println(ok, err)
	pre, full := regexp.MustCompile(`abc+d`).LiteralPrefix()
	fmt.Println(pre, full)
	defer func() { fmt.Println(recover()) }()
	regexp.MustCompile(`(`)
}
