"""The order in which gc prints what its parser finds. cmd/compile/internal/base: print.go."""

from __future__ import annotations

from gomem.errors import Diagnostic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.source import Source

__all__ = ["in_order", "of_files"]

_MOST = 10  # gc gives up after this many errors


def in_order(problems: list[Diagnostic], source: Source) -> list[Diagnostic]:
    """The diagnostics as gc prints them: one syntax error per line, ten of them sorted.

    What is not printed because there are too many follows, sorted, too.
    """
    kept: list[Diagnostic] = []
    last_line = 0
    last_other = (0, "")
    for d in problems:
        line = source.line_of(d.pos)
        if d.message.startswith("syntax error"):
            if line == last_line:
                continue
            last_line = line
        elif (line, d.message) == last_other:
            continue
        else:
            last_other = (line, d.message)
        kept.append(d)
    out = sorted(kept[:_MOST], key=lambda d: d.pos)
    if len(kept) >= _MOST:
        last = kept[_MOST - 1]
        out.append(Diagnostic("TooManyErrors", last.pos, last.end, "too many errors"))
        out += sorted(kept[_MOST:], key=lambda d: d.pos)
    return out


def of_files(found: list[list[Diagnostic]]) -> list[Diagnostic]:
    """What gc prints of several files, each given `in_order`: ten errors in all."""
    out: list[Diagnostic] = []
    for problems in found:
        room = _MOST - len(out)
        out += [d for d in problems if d.code != "TooManyErrors"]
        if len(out) >= _MOST:
            many = next((d for d in problems if d.code == "TooManyErrors"), None)
            last = many if many is not None and room == _MOST else out[_MOST - 1]
            out.insert(_MOST, Diagnostic("TooManyErrors", last.pos, last.end, "too many errors"))
            break
    return out
