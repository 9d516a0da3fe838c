"""Display cells: how many columns of a terminal a text takes; for renderers without rich."""

from __future__ import annotations

__all__ = ["cells", "expand_tabs", "pad", "wrap"]

TAB = 4


def cells(text: str) -> int:
    """The columns that `text` takes: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    width = 0
    for ch in text:
        if ch < "\x7f" or category(ch) not in ("Mn", "Me", "Cf"):
            width += 2 if east_asian_width(ch) in "WF" else 1
    return width


def pad(text: str, width: int) -> str:
    """`text` with blanks up to `width` columns."""
    return text + " " * (width - cells(text))


def expand_tabs(text: str) -> str:
    """Tabs as blanks, with a stop every four columns."""
    if "\t" not in text:
        return text
    out: list[str] = []
    column = 0
    for part in text.split("\t"):
        column += cells(part)
        out.append(part)
        gap = TAB - column % TAB
        out.append(" " * gap)
        column += gap
    return "".join(out[:-1])


def wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken at blanks; a longer word is cut."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        while cells(word) > width:
            if line:
                lines.append(line)
            head = _head(word, width)
            lines.append(head)
            line, word = "", word[len(head) :]
        if not line:
            line = word
        elif cells(line) + 1 + cells(word) <= width:
            line += " " + word
        else:
            lines.append(line)
            line = word
    lines.append(line)
    return lines


def _head(word: str, room: int) -> str:
    """As much of `word` as fits in `room` columns, one character at least."""
    end = 1
    while end < len(word) and cells(word[: end + 1]) <= room:
        end += 1
    return word[:end]
