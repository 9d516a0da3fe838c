"""Messages about the program: the compiler's line first, then the place, then what belongs to it.

    demo.go:12:9: cannot use "a" (untyped string constant) as int value in assignment
       |
    12 |     x = "a"
       |         ^^^

The first line is what `go build` prints, so editors and scripts read it as they read the
compiler's. The last line says in words which of three kinds of trouble it is: the program is wrong,
gomem cannot do it yet, or gomem itself is wrong (gomem.__main__ says the third).
"""

from __future__ import annotations

from gomem.errors import GoSyntaxError, UnsupportedError, full_message, place_of, printed
from gomem.render.cells import cells, expand_tabs
from gomem.render.theme import BLUE, ORANGE, paint
from gomem.render.values import clean, count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.errors import Diagnostic, DiagnosticsError
    from gomem.source import FileSet, Source

__all__ = ["diagnostics_text"]

LONG_LINE = 160
"""Columns of an excerpt; of a longer line the part around the place is shown."""


def diagnostics_text(error: DiagnosticsError, files: FileSet, *, color: bool = False) -> str:
    """All of `error`, every line ended."""
    parts = [_one(d, files, color=color) for d in printed(error.diagnostics)]
    parts.append(_verdict(error, files, color=color))
    return "".join(parts)


def _one(d: Diagnostic, files: FileSet, *, color: bool) -> str:
    place = place_of(d, files)
    message = clean_lines(full_message(d, files))
    lines = [f"{paint(place, bold=True) if color else place}{message}"]
    if d.pos >= 0 and d.code != "TooManyErrors":
        lines += excerpt(files.source(d.pos), d.pos, d.end, color=color)
    return "\n".join(lines) + "\n"


def clean_lines(text: str) -> str:
    """`clean`, but gc's own line ends and tabs stay."""
    return "\n".join("\t".join(clean(p) for p in line.split("\t")) for line in text.split("\n"))


def excerpt(source: Source, pos: int, end: int, *, color: bool = False) -> list[str]:
    """The line of `pos` with carets under the text up to `end` (or the end of the line)."""
    line, _ = source.line_col(pos)
    text = source.line_text(line)
    start = pos - source.base - source.line_starts[line - 1]
    stop = max(start + 1, min(end - source.base - source.line_starts[line - 1], len(text)))
    before = clean(expand_tabs(text[:start]))
    upto = clean(expand_tabs(text[:stop]))
    whole = clean(expand_tabs(text))
    at, width = cells(before), max(cells(upto) - cells(before), 1)
    if cells(whole) > LONG_LINE:
        whole, at, width = _window(text, start, stop)
    margin = " " * len(str(line))
    carets = "^" * width
    if color:
        carets = paint(carets, color=ORANGE, bold=True)
        bar, number = paint("|", color=BLUE), paint(str(line), color=BLUE)
    else:
        bar, number = "|", str(line)
    return [
        f" {margin} {bar}",
        f" {number} {bar} {whole}".rstrip(),
        f" {margin} {bar} {' ' * at}{carets}",
    ]


def _window(text: str, start: int, stop: int) -> tuple[str, int, int]:
    """The part of a very long line around a place: its text, and column and width of the place."""
    first = max(0, start - LONG_LINE // 2)
    last = min(len(text), first + LONG_LINE)
    head = "..." if first else ""
    tail = "..." if last < len(text) else ""
    before = clean(expand_tabs(text[first:start]))
    marked = clean(expand_tabs(text[start : min(stop, last)]))
    whole = head + clean(expand_tabs(text[first:last])) + tail
    return whole, len(head) + cells(before), max(cells(marked), 1)


def _verdict(error: DiagnosticsError, files: FileSet, *, color: bool) -> str:
    about = {files.source(d.pos).name for d in error.diagnostics if d.pos >= 0}
    name = "the program" if len(about) > 1 else min(about, default=files.sources[0].name)
    n = sum(d.code != "TooManyErrors" for d in error.diagnostics)
    if isinstance(error, UnsupportedError):
        text = f"{name} may be valid Go, but gomem cannot do this yet"
    elif isinstance(error, GoSyntaxError):
        text = f"{name} is not Go: {count(n, 'syntax error')}, as the Go compiler reports them"
    else:
        text = f"{name} does not compile: {count(n, 'error')}, as the Go compiler reports them"
    lead = paint("gomem:", bold=True) if color else "gomem:"
    return f"{lead} {text}\n"
