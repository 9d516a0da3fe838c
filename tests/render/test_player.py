"""The player: what each key does, and a real terminal given back."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest
from render.fake import FakeRecording

from gomem.render.cells import cells
from gomem.render.player import Player


def press(player, *keys):
    for key in keys:
        player.press(key)
    return player


def text(player, width=80, height=40):
    lines = [t.plain for t in player.draw(width, height)]
    assert len(lines) == height
    assert all(cells(t) <= width for t in lines)
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("keys", "step"),
    [
        (["s", "right", " "], 4),
        (["s", "s", "b", "left"], 1),
        (["b"], 1),
        (["end"], 14),
        (["end", "s"], 14),
        (["g", "9", "\n"], 9),
        (["g", "9", "9", "\n"], 14),
        (["g", "x", "\n"], 1),
        (["g", "9", "escape"], 1),
        (["g", "9", "\x7f", "5", "\n"], 5),
        (["g", "5", "\n", "n"], 8),  # over the call of newUser
        (["g", "6", "\n", "o"], 8),  # out of it
        (["/", "h", "3", "\n"], 7),
        (["/", "h", "3", "\n", "/", "\n"], 8),
        (["g", "7", "\n", "t", "home", "c"], 7),
        (["g", "7", "\n", "t", "end", "C"], 7),
        (["c"], 1),
        (["n", "n"], 3),  # into main, not over it
    ],
)
def test_movement(keys, step):
    assert press(Player(FakeRecording()), *keys).step == step


def test_pages():
    player = press(Player(FakeRecording()), "g", "7", "\n", "w")
    assert "write g1.newUser.u: nil → h3" in text(player)
    assert "step 7 of 14" in text(press(player, "w"))
    assert "toggle a breakpoint" in text(press(player, "?"))
    assert "stack at most" in text(press(player, "escape", "e"))
    assert press(player, "s").step == 8  # a key on a covering page acts


def test_toggles_and_messages():
    player = press(Player(FakeRecording()), "g", "7", "\n", "4")
    assert "HEAP" not in text(player)
    assert "HEAP" in text(press(player, "4"))
    assert "no key 'z'" in text(press(player, "z"))
    assert "0xc000" in text(press(player, "a"))
    assert press(player, "q").done


@pytest.mark.parametrize("size", [(20, 4), (40, 10), (80, 24), (200, 60)])
def test_any_size(size):
    player = press(Player(FakeRecording(), ascii=True), "g", "1", "1", "\n")
    shown = text(press(player, *["down"] * 500), *size)
    assert shown.isascii()
    text(press(player, "?"), *size)


def test_breakpoints_in_the_source():
    recording = FakeRecording()
    recording.source_lines[25] += " //gomem:break"
    assert press(Player(recording), "c").step == 9


def test_a_search_can_be_stopped():
    recording = FakeRecording()
    recording._steps = recording._steps * 20
    recording.summary = type(recording.summary)(
        *[280 if n == "steps" else getattr(recording.summary, n)
          for n in type(recording.summary).__match_args__]
    )  # fmt: skip
    player = press(Player(recording, impatient=lambda: True), "/", *"nowhere", "\n")
    assert "stopped looking" in player.message


SCRIPT = """
import sys
sys.path[:0] = {paths!r}
from render.fake import FakeRecording
from gomem.render.player import play
r = FakeRecording()
if "crash" in sys.argv:
    good = r.snapshot
    r.snapshot = lambda n: good(n) if n < 3 else 1 / 0
play(r, shown=frozenset(["stack", "heap"]), addresses=False, ascii=True, color=False)
"""


@pytest.mark.parametrize(("how", "keys"), [("well", b"s\x1b[Csq"), ("crash", b"sss")])
def test_the_terminal_is_given_back(root, how, keys):
    import termios

    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    paths = [str(root), str(root / "tests")]
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT.format(paths=paths), how],
        stdin=slave, stdout=slave, stderr=subprocess.DEVNULL, cwd=Path(__file__).parent,
    )  # fmt: skip
    seen = b""

    def read(until):
        nonlocal seen
        end = time.monotonic() + 10
        while until not in seen and time.monotonic() < end:
            if select.select([master], [], [], 0.1)[0]:
                seen += os.read(master, 65536)
        assert until in seen

    read(b"step 1 of 14")
    os.write(master, keys)
    read(b"\x1b[?1049l")
    process.wait(10)
    assert process.returncode == (0 if how == "well" else 1)
    assert b"step 2 of 14" in seen
    assert termios.tcgetattr(slave) == before
    os.close(master)
    os.close(slave)
