"""Random programs with goroutines: they may end, deadlock or panic, but always in the same way."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import random

__all__ = ["concurrent_program"]

HEAD = """package main

import "runtime"

type pair struct {
	who int
	what *int
}

var total int

var _ = runtime.NumGoroutine

func spin(n int) int {
	sum := 0
	for i := range n {
		sum += i * i % 5
	}
	return sum
}

"""


def concurrent_program(rng: random.Random) -> str:
    """Some channels, some goroutines that use them at random, and a main that waits for a while."""
    channels = rng.randint(1, 4)
    workers = rng.randint(1, 5)
    out = [HEAD]
    params = ", ".join(f"c{i} chan pair" for i in range(channels))
    for w in range(workers):
        out.append(f"func work{w}(id int, {params}, done chan<- int) {{\n")
        out.append(
            "\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\ttotal += 1000\n\t\t}\n"
        )
        out.append("\t\tdone <- id\n\t}()\n")
        out.append(f"\tfor i := range {rng.randint(1, 6)} {{\n\t\tx := id*10 + i\n\t\t_ = x\n")
        out += [_statement(rng, channels) for _ in range(rng.randint(1, 4))]
        out.append("\t}\n}\n\n")
    out.append("func main() {\n")
    for i in range(channels):
        size = rng.choice(["", ", 1", ", 3"])
        out.append(f"\tc{i} := make(chan pair{size})\n")
    out.append(f"\tdone := make(chan int, {rng.choice([0, 1, workers])})\n")
    args = ", ".join(f"c{i}" for i in range(channels))
    for w in range(workers):
        out.append(f"\tgo work{w}({w}, {args}, done)\n")
    out.append(f"\tfor range {rng.randint(1, workers)} {{\n\t\tprintln(<-done, total)\n")
    out += [
        _statement(rng, channels, "\t\t").replace("x", "total") for _ in range(rng.randint(0, 1))
    ]
    out.append("\t}\n}\n")
    return "".join(out)


def _statement(rng: random.Random, channels: int, indent: str = "\t\t") -> str:
    c, d = rng.randrange(channels), rng.randrange(channels)
    forms = [
        f"c{c} <- pair{{x, &total}}",
        f"total += (<-c{c}).who",
        f"if v, ok := <-c{c}; ok {{ *v.what += v.who }}",
        f"select {{\ncase v := <-c{c}:\n\ttotal += v.who\ncase c{d} <- pair{{x, new(int)}}:\n}}",
        f"select {{\ncase c{c} <- pair{{x, &total}}:\n\ttotal++\ndefault:\n\ttotal--\n}}",
        f"select {{\ncase v, ok := <-c{c}:\n\tif ok {{\n\t\ttotal -= v.who\n\t}}\ndefault:\n}}",
        "runtime.Gosched()",
        f"total += spin({rng.randint(1, 60)})",
        f"go func() {{ c{c} <- pair{{x, &total}} }}()",
        f"go func() {{ total += (<-c{c}).who }}()",
        f"if x%{rng.randint(3, 9)} == 7 {{ close(c{c}) }}",
    ]
    text = rng.choice(forms)
    return "".join(f"{indent}{line}\n" for line in text.split("\n"))
