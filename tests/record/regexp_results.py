"""Records what package regexp finds for random expressions and texts. Run by hand.

    python -m record.regexp_results        (run in tests/)

tests/library/regexp.json.gz: [expression, text, lines of the real package], strings as latin-1.
"""

from __future__ import annotations

import gzip
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from gomem.library.quote import quote

GO = str(Path(sys.executable).parent / "go")
OUT = Path(__file__).resolve().parents[1] / "library" / "regexp.json.gz"
COUNT = 3000
SEED = 20
PROGRAM = """
package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
)

func main() {
	sc := bufio.NewScanner(os.Stdin)
	for sc.Scan() {
		f := strings.SplitN(sc.Text(), "\\t", 2)
		e, _ := strconv.Unquote(f[0])
		s, _ := strconv.Unquote(f[1])
		re, err := regexp.Compile(e)
		if err != nil {
			fmt.Println(strconv.Quote(err.Error()))
			continue
		}
		a := re.FindAllStringSubmatchIndex(s, -1)
		r := re.ReplaceAllString(s, "<$0>")
		re.Longest()
		fmt.Println(a, re.FindAllStringIndex(s, -1), strconv.Quote(r))
	}
}
"""
ATOMS = [b"a", b"b", b"c", b".", b"[ab]", b"[^a]", rb"\w", rb"\d", rb"\s", b"^", b"$", rb"\b",
         rb"\B", b"(?i:A)", b"\xc3\xa9", rb"[^\w]", rb"\pL", b"(?:)", b"x{2}", b"[[:upper:]]",
         b"(?m:^)",
         b"(?m:$)", b"(?s:.)", b"k", rb"\x41", b"\\"]  # fmt: skip
REPEATS = [b"*", b"+", b"?", b"*?", b"+?", b"??", b"{1,2}", b"{0,2}?", b"{2,}", b"{,3}", b"**"]
PIECES = [b"a", b"b", b"c", b"A", b"k", b"K", b"\xe2\x84\xaa", b"1", b" ", b"\n", b"\xc3\xa9",
          b"\xff", b"x", b"xx", b"_"]  # fmt: skip


def expression(rnd: random.Random, depth: int) -> bytes:
    """A random expression, sometimes a wrong one."""
    r = rnd.random()
    if depth <= 0 or r < 0.35:
        return rnd.choice(ATOMS)
    one = expression(rnd, depth - 1)
    if r < 0.6:
        return one + expression(rnd, depth - 1)
    if r < 0.72:
        return b"(" + one + b"|" + expression(rnd, depth - 1) + b")"
    if r < 0.8:
        return b"(?:" + one + b"|" + expression(rnd, depth - 1) + b")"
    if r < 0.86:
        return b"(" + one + b")"
    return rnd.choice([expression(rnd, 0), b"(" + one + b")", b"(?:" + one + b")"]) + rnd.choice(
        REPEATS
    )


def main() -> None:
    """Write the file."""
    rnd = random.Random(SEED)
    cases = [
        (expression(rnd, 4), b"".join(rnd.choices(PIECES, k=rnd.randrange(9))))
        for _ in range(COUNT)
    ]
    lines = b"\n".join([quote(e) + b"\t" + quote(s) for e, s in cases])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "main.go"
        file.write_text(PROGRAM)
        done = subprocess.run([GO, "run", str(file)], input=lines, capture_output=True, check=True)
    wants = done.stdout.decode().splitlines()
    records = [
        [e.decode("latin-1"), s.decode("latin-1"), w]
        for (e, s), w in zip(cases, wants, strict=True)
    ]
    with gzip.GzipFile(OUT, "wb", mtime=0) as f:
        f.write(json.dumps(records).encode())


if __name__ == "__main__":
    main()
