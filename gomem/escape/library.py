"""Leak tags of the standard library, as recorded from the toolchain.

`gomem/library/PATH/leaks.txt` has one line per function: its name, and per parameter (receiver
first) a tag: `*` leaks, `-` does not, else digits as in leaks.py.
"""

from __future__ import annotations

from os.path import dirname, join

__all__ = ["TABLE_WORDS", "load_tags"]


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


TABLE_WORDS = {
    "slices.Max": 2, "slices.Min": 2, "slices.Index": 2, "slices.IndexFunc": 2,
    "slices.Contains": 3, "slices.ContainsFunc": 3, "slices.Equal": 1, "slices.EqualFunc": 6,
    "slices.Compare": 4, "slices.CompareFunc": 6, "slices.Clone": 4, "slices.Insert": 11,
    "slices.Delete": 4, "slices.DeleteFunc": 4, "slices.Concat": 7, "slices.Repeat": 2,
    "slices.Compact": 1, "slices.CompactFunc": 2, "slices.Collect": 5, "slices.Sorted": 5,
    "slices.SortedFunc": 6, "slices.MaxFunc": 3, "slices.MinFunc": 3, "slices.IsSorted": 2,
    "slices.IsSortedFunc": 2, "slices.Grow": 3, "slices.Clip": 1, "slices.Replace": 15,
    "slices.AppendSeq": 4, "slices.SortedStableFunc": 6, "maps.Equal": 6, "maps.EqualFunc": 8,
    "cmp.Compare": 2, "cmp.Less": 2, "cmp.Or": 3,
}  # fmt: skip
"""Words in the tables of the library's generic functions, as the toolchain shows them."""
