"""The texts of the renderers, at fixed widths, against golden files (`make golden` writes them)."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from cli.stub import ROWS
from render.fake import FakeRecording

from gomem.render.cells import cells
from gomem.render.escape_table import escape_table
from gomem.render.plain import PlainOptions, plain_steps, plain_summary
from gomem.render.terminal import Terminal

HERE = Path(__file__).parent / "golden"


def compare(name, text, golden):
    path = HERE / name
    if golden:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def plain(**options):
    recording = FakeRecording()
    steps = range(1, recording.summary.steps + 1)
    text = "".join(plain_steps(recording, steps, PlainOptions(**options)))
    return text + plain_summary(recording)


def drawn(width, *, color=False, steps=None, **options):
    recording = FakeRecording()
    out = io.StringIO()
    diff = options.pop("diff", False)
    terminal = Terminal(out, color=color, width=width, **options)
    terminal.show(recording, steps or range(1, recording.summary.steps + 1), diff=diff)
    return out.getvalue()


def test_plain(golden):
    compare("plain.txt", plain(), golden)


def test_plain_addresses(golden):
    compare("plain-addresses.txt", plain(addresses=True), golden)


def test_plain_diff(golden):
    compare("plain-diff.txt", plain(diff=True), golden)


@pytest.mark.parametrize("width", [50, 80, 100, 120, 200])
def test_terminal(golden, width):
    text = drawn(width)
    assert max(map(cells, text.splitlines())) <= width
    assert "\x1b" not in text
    compare(f"terminal-{width}.txt", text, golden)


def test_terminal_ascii(golden):
    text = drawn(80, ascii=True)
    assert text.isascii()
    compare("terminal-ascii.txt", text, golden)


def test_terminal_addresses(golden):
    compare("terminal-addresses.txt", drawn(100, addresses=True, steps=range(7, 9)), golden)


def test_terminal_color(golden):
    compare("terminal-color.txt", drawn(80, color=True, steps=range(10, 11)), golden)


@pytest.mark.parametrize("width", [20, 33, 59, 60, 61, 79, 81, 119, 121, 160])
@pytest.mark.parametrize("addresses", [False, True])
def test_no_line_is_wider_than_asked(width, addresses):
    for options in ({}, {"ascii": True}, {"diff": True}):
        text = drawn(width, addresses=addresses, **options)
        assert max(map(cells, text.splitlines())) <= width


@pytest.mark.parametrize(("width", "ascii_"), [(80, False), (80, True), (50, False), (120, False)])
def test_escape_table(golden, width, ascii_):
    text = escape_table(
        ROWS, file="demo.go", model="gc", total=len(ROWS), width=width, color=False, ascii=ascii_
    )
    assert max(map(cells, text.splitlines())) <= width
    compare(f"escape-{width}{'-ascii' if ascii_ else ''}.txt", text, golden)


def test_escape_table_colors_say_nothing_new():
    import re

    def made(*, color):
        return escape_table(
            ROWS, file="demo.go", model="gc", total=len(ROWS), width=80, color=color, ascii=False
        )

    assert re.sub(r"\x1b\[[0-9;]*m", "", made(color=True)) == made(color=False)


def test_drawing_colors_say_nothing_new():
    import re

    assert re.sub(r"\x1b\[[0-9;]*m", "", drawn(80, color=True)) == drawn(80)
