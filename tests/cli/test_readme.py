"""The README shows what the tool prints: its screenshot is a golden file like the others."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys

import pytest

SAMPLE = "samples/linked_list.go"
BLOCK = re.compile(r"(<!-- screenshot.*?-->\n```\n)(.*?)(```\n<!-- end -->)", re.S)

PACKAGES_BLOCK = re.compile(r"(<!-- packages.*?-->\n)(.*?)(<!-- end -->)", re.S)

needs_pipeline = pytest.mark.skipif(
    importlib.util.find_spec("gomem.pipeline") is None, reason="there is nothing to run yet"
)


def gomem(root, *argv):
    env = {**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "gomem", *argv], cwd=root, capture_output=True, env=env, check=True
    )
    return done.stdout.decode()


def chosen_step(root):
    """A step with much to see: objects on the heap, then frames on the stack."""
    lines = gomem(root, "trace", "--jsonl", SAMPLE).splitlines()[1:-1]
    steps = [json.loads(t) for t in lines]

    def interest(s):
        frames = sum(len(g["frames"]) for g in s["goroutines"])
        live = sum(h["life"] == "live" for h in s["heap"])
        return min(live, 3), min(frames, 2), -s["number"]

    return str(max(steps, key=interest)["number"])


def step_text(root, number, *options):
    """One step, without the legend before it and the summary after it."""
    text = gomem(root, "trace", SAMPLE, "--steps", number, *options)
    return text.split("\n\n")[1] + "\n"


@needs_pipeline
def test_the_screenshot_is_real(root, golden):
    path = root / "README.md"
    text = path.read_text(encoding="utf-8")
    found = BLOCK.search(text)
    assert found is not None
    number = chosen_step(root)
    shown = f"$ gomem trace {SAMPLE} --steps {number}\n{step_text(root, number)}"
    if golden:
        text = text[: found.start(2)] + shown + text[found.end(2) :]
        path.write_text(text, encoding="utf-8")
        write_svg(root, number)
        found = BLOCK.search(text)
    assert found.group(2) == shown


def write_svg(root, number):
    from io import StringIO

    from rich._export_format import CONSOLE_SVG_FORMAT
    from rich.console import Console
    from rich.text import Text

    text = step_text(root, number, "--color", "always", "--width", "100")
    console = Console(record=True, width=100, file=StringIO(), force_terminal=True)
    console.print(Text.from_ansi(text))
    # the picture names no font on the network: the reader's own monospaced one is used
    form = re.sub(r"@font-face \{\{.*?\}\}\n", "", CONSOLE_SVG_FORMAT, flags=re.S)
    svg = console.export_svg(title=f"gomem trace {SAMPLE}", code_format=form, unique_id="gomem")
    folder = root / ".github"
    folder.mkdir(exist_ok=True)
    (folder / "screenshot.svg").write_text(svg, encoding="utf-8")


def test_the_packages_are_those_of_the_library(root, golden):
    from textwrap import fill

    from gomem.library import PACKAGES

    path = root / "README.md"
    text = path.read_text(encoding="utf-8")
    found = PACKAGES_BLOCK.search(text)
    assert found is not None
    names = fill(", ".join(f"`{p}`" for p in PACKAGES), 120, break_on_hyphens=False) + "\n"
    if golden:
        path.write_text(text[: found.start(2)] + names + text[found.end(2) :], encoding="utf-8")
    assert PACKAGES_BLOCK.search(path.read_text(encoding="utf-8"))[2] == names, "make golden"


def test_every_option_in_the_readme_exists(root):
    from gomem.cli.table import COMMANDS, load

    text = (root / "README.md").read_text(encoding="utf-8")
    flags = {f for name in COMMANDS for o in load(name).options for f in o.flags}
    used = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))
    assert used <= flags | {"--help"}
    assert set(re.findall(r"gomem ([a-z]+)", text)) & set(COMMANDS) >= {"trace", "escape", "run"}
