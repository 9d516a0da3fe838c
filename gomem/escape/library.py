"""Leak tags of the standard library, as recorded from the toolchain.

`gomem/library/PATH/leaks.txt` has one line per function: its name, and per parameter (receiver
first) a tag: `*` leaks, `-` does not, else digits as in leaks.py.
"""

from __future__ import annotations

from os.path import dirname, join

__all__ = ["load_tags"]


def load_tags(path: str) -> dict[str, tuple[str, ...]]:
    """Function name (`f`, `T.m`, `(*T).m`) to the tags of its parameters."""
    name = join(dirname(dirname(__file__)), "library", *path.split("/"), "leaks.txt")
    try:
        with open(name, encoding="utf-8") as f:
            text = f.read()
    except OSError:
        return {}
    out = {}
    for line in text.split("\n"):
        if line and line[0] != "#":
            words = line.split(" ")
            out[words[0]] = tuple(["" if w == "*" else "esc:" + w.rstrip("-") for w in words[1:]])
    return out
