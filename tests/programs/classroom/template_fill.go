package main

import (
	"fmt"
	"os"
	"strings"
	"time"
	"unicode"
)

type Lookup func(string) (any, bool)

func fill(tmpl string, look Lookup) (string, []string) {
	var out strings.Builder
	var missing []string
	for {
		before, rest, ok := strings.Cut(tmpl, "{{")
		out.WriteString(before)
		if !ok {
			break
		}
		var expr string
		expr, tmpl, ok = strings.Cut(rest, "}}")
		if !ok {
			out.WriteString("{{" + expr)
			break
		}
		name, filters, _ := strings.Cut(strings.TrimSpace(expr), "|")
		v, found := look(strings.TrimSpace(name))
		if !found {
			missing = append(missing, name)
			continue
		}
		s := fmt.Sprint(v)
		for _, f := range strings.Split(filters, "|") {
			if g, ok := filterFuncs[strings.TrimSpace(f)]; ok {
				s = g(s)
			}
		}
		out.WriteString(s)
	}
	return out.String(), missing
}

var filterFuncs = map[string]func(string) string{
	"upper": strings.ToUpper,
	"title": func(s string) string {
		prev := ' '
		return strings.Map(func(r rune) rune {
			defer func() { prev = r }()
			if unicode.IsSpace(prev) {
				return unicode.ToTitle(r)
			}
			return r
		}, s)
	},
	"quote": func(s string) string { return fmt.Sprintf("%q", s) },
	"rev": func(s string) (r string) {
		for _, c := range s {
			r = string(c) + r
		}
		return
	},
}

type person struct {
	First, Last string
	Age         int
	Likes       []string
}

func (p person) String() string { return p.First + " " + p.Last }

func main() {
	p := person{"ada", "lovelace", 36, []string{"math", "poetry"}}
	vals := map[string]any{
		"name": p, "ptr": &p.Age, "age": p.Age, "likes": p.Likes, "pi": 3.14159, "nil": nil, "ok": true,
		"wait": 90 * time.Minute, "day": time.Wednesday, "month": time.March,
	}
	delete(vals, "ptr")
	look := func(n string) (v any, ok bool) { v, ok = vals[n]; return }
	out, missing := fill("Dear {{name|title}}, you are {{ age }} and like {{likes}}. {{pi}} {{nil}} {{ok|upper|rev}} {{nope}}{{ also }}\n{{wait}} {{day}} {{month|upper|quote}} {{open", look)
	fmt.Printf("%s\n%q\n", out, missing)
	env := func(n string) string {
		if n == "USER" {
			return "gopher"
		}
		return "<" + n + ">"
	}
	fmt.Println(os.Expand("$USER and ${HOME}/x $1 $$ ${", env))
	fmt.Println(strings.TrimFunc("123abc456", unicode.IsDigit), strings.Trim("--x--", "-"), strings.TrimPrefix("prefix-x", "prefix-"))
	fmt.Printf("%q %q %q\n", strings.SplitN("a,b,c,d", ",", 2), strings.SplitAfter("a.b.c", "."), strings.Split("", ","))
	fmt.Println(strings.LastIndex("go gopher", "go"), strings.IndexAny("golang", "ny"), strings.IndexByte("x", 'y'), strings.ContainsRune("abc", 'b'))
	d, err := time.ParseDuration("1h15m30.918273645s")
	fmt.Println(d, err, d.Round(time.Second), d.Truncate(time.Minute), d.Hours(), d.Seconds())
	_, err = time.ParseDuration("5 parsecs")
	fmt.Println(err)
	t := time.Date(2024, time.February, 29, 13, 4, 5, 0, time.UTC)
	fmt.Println(t, t.Format("Mon Jan 2 15:04:05 2006"), t.Format(time.RFC3339), t.Weekday(), t.YearDay(), t.AddDate(1, 0, 0).Format("2006-01-02"), t.Format("3:04PM, 02.01.06"))
	fmt.Println(t.Add(36*time.Hour).Sub(t), t.Unix(), t.Before(t.Add(1)), t.Equal(t), t.IsZero(), time.Time{})
	u, err := time.Parse("2006-01-02", "2024-13-01")
	fmt.Println(u, err)
}
