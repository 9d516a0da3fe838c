"""Random Go programs: small, always correct, always ending, with a bit of everything."""

# ruff: noqa: E501 (lines of Go)

from __future__ import annotations

HEAD = """package main

import "fmt"

type point struct {
	a, b int
	arr  [3]int
}

type node struct {
	v    int
	at   point
	next *node
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.v + n.at.arr[1]
}

type shape interface{ area() int }

func (p point) area() int { return p.a * p.b }

var (
	total  int
	list   []int
	keep   *node
	table  = map[int]int{1: 1}
	byName = map[string]*node{}
	funcs  []func() int
	junk   []int
	words  string
)

func safe(f func()) (err any) {
	defer func() { err = recover() }()
	f()
	return nil
}

func down(n int) int {
	if n <= 0 {
		return 0
	}
	return n + down(n-1)
}
"""


class Maker:
    """Writes one program with a random.Random."""

    def __init__(self, rnd):
        self.rnd = rnd
        self.lines = []
        self.functions = 0
        self.names = 0

    def program(self):
        """The text of a program."""
        for _ in range(self.rnd.randint(1, 3)):
            self.function()
            self.functions += 1
        rounds = self.rnd.randint(2, 9)
        self.lines += ["", "func main() {", "\tx, y := 1, 2", f"\tfor round := range {rounds} {{"]
        self.lines += ["\t\tx += round"]
        self.block(2, self.rnd.randint(4, 10))
        self.report(2)
        self.lines += ["\t}"]
        self.lines += ["\tfmt.Println(total, len(list), len(table), keep.sum(), len(funcs), words)"]
        if self.rnd.random() < 0.2:
            self.lines += ["\tlist[len(list)+x&1] = y"]
        self.lines += ["}", ""]
        return HEAD + "\n".join(self.lines)

    def function(self):
        self.lines += ["", f"func f{self.functions}(x, y int) (r int) {{"]
        if self.rnd.random() < 0.4:
            self.lines += ["\tdefer func() { r += x; total++ }()"]
        self.block(1, self.rnd.randint(1, 4))
        self.report(1)
        self.lines += [f"\treturn {self.expr()}", "}"]

    def report(self, depth):
        self.put(depth, 'println("v", x, y)')

    def put(self, depth, *lines):
        self.lines += ["\t" * depth + line for line in lines]

    def name(self):
        self.names += 1
        return f"v{self.names}"

    def expr(self):
        rnd = self.rnd
        simple = [
            "x",
            "y",
            str(rnd.randint(-9, 99)),
            "total",
            "len(list)",
            "keep.sum()",
            "table[x&3]",
        ]
        a, b = rnd.choice(simple), rnd.choice(simple)
        forms = [a, f"{a} + {b}", f"{a} - {b}", f"{a} * 3", f"({a} ^ {b}) % 1000", f"down({a} & 3)"]
        if self.functions:
            forms.append(f"f{rnd.randrange(self.functions)}({a}%50, {b}%50)")
        return rnd.choice(forms)

    def block(self, depth, n):
        kinds = [
            self.assign, self.assign, self.branch, self.loop, self.slices, self.maps, self.nodes,
            self.garbage, self.closure, self.panics, self.values, self.pointers, self.text,
            self.boxes, self.switch, self.stored,
        ]  # fmt: skip
        for _ in range(n):
            self.rnd.choice(kinds)(depth)

    def assign(self, d):
        target = self.rnd.choice(["x", "y", "total"])
        op = self.rnd.choice(["=", "+=", "-=", "^="])
        self.put(d, f"{target} {op} {self.expr()}")

    def branch(self, d):
        if d > 3:
            return
        self.put(d, f"if {self.expr()} > {self.expr()} {{")
        self.block(d + 1, 1)
        self.put(d, "} else {")
        self.block(d + 1, 1)
        self.put(d, "}")

    def loop(self, d):
        if d > 3:
            return
        i = self.name()
        head = self.rnd.choice([f"{i} := 0; {i} < 3; {i}++", f"{i} := range 3"])
        self.put(d, f"for {head} {{", f"\ty += {i}")
        self.block(d + 1, self.rnd.randint(1, 2))
        if self.rnd.random() < 0.3:
            self.put(d + 1, "if x > y {", "\tcontinue", "}", "x++")
        self.put(d, "}")

    def slices(self, d):
        s = self.name()
        self.rnd.choice([
            lambda: self.put(d, f"list = append(list, {self.expr()})"),
            lambda: self.put(d, "if len(list) > 6 {", "\tlist = list[2:4]", "}"),
            lambda: self.put(d, "for _, e := range list[:min(3, len(list))] { x += e % 7 }"),
            lambda: self.put(d, f"{s} := []point{{{{1, x, [3]int{{}}}}, {{a: y}}}}", f"{s}[1].arr[2]++",
                             f"y = {s}[1].arr[2] + {s}[0].b"),
            lambda: self.put(d, f"{s} := append([]int(nil), list...)", f"total += len({s})"),
        ])()  # fmt: skip

    def maps(self, d):
        self.rnd.choice([
            lambda: self.put(d, f"table[x&7] += {self.expr()}"),
            lambda: self.put(d, "delete(table, y&7)"),
            lambda: self.put(d, 'byName[fmt.Sprint(x & 3)] = &node{v: y, next: keep}'),
            lambda: self.put(d, "for k, e := range table { total += k ^ e }"),
        ])()  # fmt: skip

    def nodes(self, d):
        self.rnd.choice([
            lambda: self.put(d, f"keep = &node{{v: {self.expr()}, next: keep}}"),
            lambda: self.put(d, "if keep != nil {", "\tkeep.at.arr[x&1] += y", "\tkeep = keep.next", "}"),
            lambda: self.put(d, "keep = nil"),
        ])()  # fmt: skip

    def garbage(self, d):
        n = self.name()
        self.put(d, f"junk = make([]int, {self.rnd.choice([3, 40, 300])})")
        self.put(d, f"{n} := &node{{v: x}}", f"{n}.next = {n}", f"total += {n}.next.v & 1")

    def closure(self, d):
        h = self.name()
        self.put(d, f"{h} := func(z int) int {{", "\tx++", f"\treturn z + {self.expr()}", "}",
                 f"y = {h}({self.expr()})")  # fmt: skip

    def stored(self, d):
        n = self.name()
        self.put(d, f"{n} := x", f"funcs = append(funcs, func() int {{ {n}++; return {n} }})",
                 "total += funcs[len(funcs)/2]()")  # fmt: skip

    def panics(self, d):
        what = self.rnd.choice(
            ['panic("p")', "list[len(list)+3]++", "total /= x - x", "var p *node; p.v++"]
        )
        self.put(d, f"if err := safe(func() {{ y++; {what} }}); err != nil {{", "\ttotal++", "}")

    def values(self, d):
        a, b = self.name(), self.name()
        self.put(d, f"{a} := point{{x, y, [3]int{{1, 2, 3}}}}", f"{b} := {a}", f"{b}.arr[x&1] = y",
                 f"x += {a}.arr[1] + {b}.area()")  # fmt: skip

    def pointers(self, d):
        p, q = self.name(), self.name()
        self.put(d, f"{p}, {q} := &x, &total", f"*{p} += 2", f"*{q} ^= *{p}")

    def text(self, d):
        self.put(
            d,
            'words += string(rune(97 + x&7)) + "z"',
            "if len(words) > 12 {",
            "\twords = words[4:]",
            "}",
        )

    def boxes(self, d):
        e = self.name()
        self.put(d, f"var {e} any = {self.rnd.choice(['x', 'words', 'point{a: 2, b: x}', 'keep'])}",
                 f"switch t := {e}.(type) {{", "case int:", "\ty += t", "case shape:", "\ty += t.area()",
                 "default:", "\ty--", "}")  # fmt: skip

    def switch(self, d):
        self.put(d, "switch x & 3 {", "case 0:", "\ty++", "\tfallthrough", "case 1:", "\tx += 3", "default:",
                 "\tx--", "}")  # fmt: skip
