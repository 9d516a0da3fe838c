"""What all views share: how to draw, and the building of lines."""

from __future__ import annotations

from rich.text import Text

from gomem.record import record
from gomem.render.cells import cells
from gomem.render.values import Marks, clean, fit, value_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.render.theme import Signs
    from gomem.trace.snapshot import Snapshot, ValueView

__all__ = ["Look", "base", "line", "mark_style", "title"]


@record
class Look:
    """How a recording is drawn; the same for all its steps."""

    signs: Signs
    addresses: bool
    shown: frozenset[str]
    sources: dict[str, Sequence[str]]
    """The lines of each file of the program."""
    file: str
    """The one with main."""
    diff: bool = False
    goroutine: int = 0
    """The goroutine whose stack is open; 0: the one that runs."""

    def value(self, value: ValueView) -> str:
        """A value in one line."""
        text = value_text(value, addresses=self.addresses, arrow=self.signs.arrow, whole=False)
        return self.text(text)

    def file_in_rows(self, file: str) -> str:
        """What stands before ":12" in a row: of several files, the name."""
        return self.fit(self.text(base(file)), 16) if len(self.sources) > 1 else ""

    def place(self, place: str) -> str:
        """A place in the text, "demo.go:16:2", as short as it can be: "line 16", or "b.go:16"."""
        parts = place.rsplit(":", 2)
        if len(parts) != 3:
            return place
        return f"line {parts[1]}" if len(self.sources) == 1 else f"{base(parts[0])}:{parts[1]}"

    def text(self, text: str) -> str:
        """`text` without control characters, in the characters that can be shown."""
        text = clean(text)
        if self.signs.arrow == "->" and not text.isascii():
            for sign, plain in (("→", "->"), ("·", "-"), ("…", ".."), ("←", "<-")):
                text = text.replace(sign, plain)
            text = text.encode("ascii", "backslashreplace").decode("ascii")
        return text

    def fit(self, text: str, width: int) -> str:
        """`text` cut in the middle to `width` columns."""
        return fit(text, width, self.signs.dots)

    def keep(self, marks: Marks, *targets: str) -> bool:
        """Whether a row is drawn: with `diff`, only what changed."""
        return not self.diff or marks.of(*targets) != " "


def base(path: str) -> str:
    """The last part of a file's name."""
    return path.rpartition("/")[2]


def line(*pieces: str | tuple[str, str]) -> Text:
    """A line of texts and (text, style) pairs."""
    made = Text(no_wrap=True)
    for p in pieces:
        if isinstance(p, str):
            made.append(p)
        else:
            made.append(p[0], p[1] or None)
    return made


def title(look: Look, style: str, name: str, remark: str | Sequence[str], width: int) -> Text:
    """The rule above a view: its name, and the first of the remarks that fits at the right end."""
    rule = look.signs.rule
    name = look.fit(name, width - 4)
    room = width - cells(name) - 4
    choice = (remark,) if isinstance(remark, str) else remark
    text = next((t for t in map(look.text, choice) if t and cells(t) + 3 <= room), "")
    fill = room - (cells(text) + 2 if text else 0)
    return line(
        (rule + " ", "rule"),
        (name, style),
        (" " + rule * max(fill, 0), "rule"),
        (f" {text} " if text else "", "quiet"),
        (rule, "rule"),
    )


def mark_style(mark: str) -> str:
    """The style of a changed row."""
    return {"+": "new", "*": "changed", "x": "gone"}.get(mark, "")


def marks_of(snapshot: Snapshot) -> Marks:
    """The marks of a step."""
    return Marks(snapshot.changes)
