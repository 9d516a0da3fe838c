package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

const lorem = "Go is an open source programming language that makes it simple to build secure, scalable systems. Überlange Wörter wie Donaudampfschifffahrt bleiben ganz."

func wrap(s string, width int) (lines []string) {
	var line []string
	n := 0
	for _, w := range strings.Fields(s) {
		l := utf8.RuneCountInString(w)
		if n+len(line)+l > width && len(line) > 0 {
			lines = append(lines, strings.Join(line, " "))
			line, n = nil, 0
		}
		line = append(line, w)
		n += l
	}
	if line != nil {
		lines = append(lines, strings.Join(line, " "))
	}
	return
}

func justify(line string, width int) string {
	words := strings.Split(line, " ")
	if len(words) == 1 {
		return line
	}
	letters := 0
	for _, w := range words {
		letters += utf8.RuneCountInString(w)
	}
	gaps := len(words) - 1
	space, extra := (width-letters)/gaps, (width-letters)%gaps
	var b strings.Builder
	b.Grow(width)
	for i, w := range words {
		b.WriteString(w)
		if i < gaps {
			pad := space
			if i < extra {
				pad++
			}
			b.WriteString(strings.Repeat(" ", max(1, pad)))
		}
	}
	return b.String()
}

func center(s string, width int, fill rune) string {
	gap := width - utf8.RuneCountInString(s)
	if gap <= 0 {
		return s
	}
	f := string(fill)
	return strings.Repeat(f, gap/2) + s + strings.Repeat(f, gap-gap/2)
}

func box(lines ...string) string {
	w := 0
	for _, l := range lines {
		w = max(w, utf8.RuneCountInString(l))
	}
	var sb strings.Builder
	bar := strings.Repeat("─", w+2)
	fmt.Fprintln(&sb, "┌"+bar+"┐")
	for _, l := range lines {
		fmt.Fprintf(&sb, "│ %-*s │\n", w, l)
	}
	fmt.Fprint(&sb, "└", bar, "┘")
	return sb.String()
}

func dedent(s string) string {
	lines := strings.SplitAfter(s, "\n")
	low := -1
	for _, l := range lines {
		t := strings.TrimLeft(l, " ")
		if strings.TrimSpace(t) == "" {
			continue
		}
		if ind := len(l) - len(t); low < 0 || ind < low {
			low = ind
		}
	}
	for i, l := range lines {
		if len(l) > low {
			lines[i] = l[low:]
		}
	}
	return strings.Join(lines, "")
}

func main() {
	for _, width := range []int{30, 12} {
		for _, l := range wrap(lorem, width) {
			fmt.Printf("|%-*s|%s|\n", width, l, justify(l, width))
		}
	}
	fmt.Println(center("title", 20, '*'), center("ü", 4, '·'), center("long", 2, ' '))
	fmt.Println(box("Grüße", "a", "three words here"))
	fmt.Println(box(wrap("fill the box", 5)...))
	fmt.Printf("%q\n", dedent("    a\n      b\n\n    c"))
	fmt.Printf("%q %q\n", wrap("", 5), wrap("x", 0))
	fmt.Printf("|%6.3s|%-6s|%6s|%06d|\n", "ünïcödé", "日本", "日本", -42)
	fmt.Println(justify("a b", 1), strings.Repeat("ab", 0) == "")
	fmt.Println(strings.Repeat("-", -1))
}
