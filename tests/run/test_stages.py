"""The stages of a program's life, as `gomem trace --plain` tells them.

The lesson that gomem grew from goes through a program in six stages: compiled and loaded, init,
main, a call with constants, a call with a package variable, the end.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from sweeps import seeds

SIX_STAGES = """package main

import "fmt"

var a = 10

func init() { fmt.Println("Hello") }

func add(x, y int) {
	z := x + y
	fmt.Println(z)
}

func main() {
	add(5, 4)
	add(a, 3)
}
"""

TEXTS = {"own": SIX_STAGES} | {
    name: text
    for name, text in seeds.seeds().items()
    if "func init()" in text and "add(a, 3)" in text and "add(5, 4)" in text
}


def steps_of(text: str, folder: Path, root: Path) -> list[str]:
    (folder / "demo.go").write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "gomem", "trace", "--plain", "demo.go"],
        cwd=folder, env={"PYTHONPATH": str(root)}, capture_output=True, text=True, timeout=60,
        check=True,
    )  # fmt: skip
    return re.split(r"^(?=step \d+ of )", done.stdout, flags=re.MULTILINE)[1:]


def one(steps: list[str], *parts: str) -> int:
    """The only step that has all of `parts`."""
    found = [i for i, s in enumerate(steps) if all(p in s for p in parts)]
    assert len(found) == 1, parts
    return found[0]


@pytest.mark.parametrize("name", TEXTS)
def test_six_stages(name, tmp_path, root):
    steps = steps_of(TEXTS[name], tmp_path, root)
    stages = [re.search(r"^note: stage (\d): (.*)$", s, re.MULTILINE) for s in steps]
    begun = [(m[1], m[2], i) for i, m in enumerate(stages) if m]
    assert [n for n, _, _ in begun] == ["1", "2", "3", "4", "5", "6"]
    loaded, init, main, first, second, end = (i for _, _, i in begun)
    assert [text for _, text, _ in begun][3:5] == ["add(5, 4)", "add(a, 3)"]

    # 1: code and data are there before anything runs; a has its value in the data segment
    assert loaded == 0
    assert loaded < one(steps, "code loaded") < one(steps, "data loaded") < init
    assert re.search(r"^data \.(noptr)?data main\.a int 8B 10\b", steps[init], re.MULTILINE)
    # 2: init's frame is pushed, "Hello" is written, the frame is popped before main
    assert "main.init.0" in steps[init]
    assert init < one(steps, 'writes "Hello"') < main
    # 4, 5: a frame with x and y, then z, then the output, then the frame is popped
    for begin, stop, x, y, z in ((first, second, 5, 4, 9), (second, end, 10, 3, 13)):
        assert f"x={x} y={y}" in steps[begin]
        assert re.search(rf"^stack g1 frame 2 param x int 8B {x}\b", steps[begin], re.MULTILINE)
        assert re.search(rf"^stack g1 frame 2 param y int 8B {y}\b", steps[begin], re.MULTILINE)
        part = steps[begin:stop]
        made = one(part, f" z = {z}, in add's frame on the stack")
        assert re.search(rf"^stack g1 frame 2 local z int 8B {z}\b", part[made], re.MULTILINE)
        assert made < one(part, f'writes "{z}"') < one(part, "add is done", "frame popped")
    # 5: the name a is looked for in main's frame, and found in the data segment
    assert "a is not in main's frame, found in the data segment" in steps[second]
    # 6: nothing is left
    assert end == len(steps) - 1
    assert "The operating system takes back all memory" in steps[end]
    assert "\nstack g1 frame" not in steps[end]
