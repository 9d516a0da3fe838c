"""Collecting diagnostics as go/types reports and cmd/compile prints them. go/types: errors.go."""

from __future__ import annotations

from gomem.errors import Diagnostic, Note
from gomem.syntax import ast
from gomem.syntax.positions import start_pos

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from gomem.source import FileSet
    from gomem.types.check import Checker
    from gomem.types.object import Object
    from gomem.types.operand import Operand

    Poser: TypeAlias = ast.Node | Operand | Object | int
    Words: TypeAlias = tuple[str | tuple[int, str], ...]

__all__ = ["INVALID_ARG", "INVALID_OP", "MAX_ERRORS", "Error", "at_pos", "in_order"]

INVALID_ARG = "invalid argument: "
INVALID_OP = "invalid operation: "

MAX_ERRORS = 10
"""After so many errors gc prints those that it has and stops with `too many errors`."""


def at_pos(at: Poser) -> int:
    """Where a message about `at` is reported: nodes and operands at their first character."""
    if isinstance(at, int):
        return at
    if isinstance(at, ast.Node):
        return start_pos(at)
    if hasattr(at, "expr"):
        return -1 if at.expr is None else start_pos(at.expr)
    return at.pos


def _end_of(at: Poser) -> int:
    if isinstance(at, int):
        return at + 1
    if isinstance(at, ast.Node):
        return at.end
    if hasattr(at, "expr"):
        return -1 if at.expr is None else at.expr.end
    return at.pos + len(at.name)


class Error:
    """An error in several parts; the first one is the message, the others are notes."""

    def __init__(self, check: Checker, code: str) -> None:
        self.check = check
        self.code = code
        self.soft = False
        self.parts: list[Note] = []
        self.end = -1

    def add(self, at: Poser, msg: str) -> None:
        """A further part."""
        if not self.parts:
            self.end = _end_of(at)
        self.parts.append(Note(at_pos(at), msg))

    def add_alt_decl(self, obj: Object) -> None:
        """`other declaration of x`, unless x is predeclared."""
        if obj.pos >= 0:
            self.add(obj, f"other declaration of {obj.name}")

    def report(self) -> None:
        """Hand the error to the checker."""
        first = self.parts[0]
        earlier = self.check.diagnostics
        # A message about an invalid operand or type follows from an error reported before.
        if (earlier or self.check.unsupported) and (
            first.message.find("invalid operand") > 0 or first.message.find("invalid type") > 0
        ):
            return
        if first.message.startswith("malformed constant") and any(
            first.pos <= d.pos <= self.end for d in earlier
        ):
            return  # the lexer has said what is wrong with it
        message = first.message
        if self.code == "InvalidSyntaxTree":
            message = f"invalid syntax tree: {message}"
        pos, end = first.pos, self.end
        if self.check.errpos >= 0:
            # an inherited constant initialiser is reported where it is used
            pos, end = self.check.errpos, self.check.errpos + 1
        self.check.diagnostics.append(
            Diagnostic(self.code, pos, end, message, tuple(self.parts[1:]), self.soft)
        )


def in_order(diagnostics: list[Diagnostic], fileset: FileSet) -> list[Diagnostic]:
    """The diagnostics in the order in which gc prints them.

    With the tenth report, wherever it is, gc prints what it has, sorted, then `too many errors` at
    the place of that report, and stops. So the result is what gc prints up to and including a
    diagnostic of code "TooManyErrors", if there is one, then all the others, sorted.
    """
    kept: list[Diagnostic] = []
    last: tuple[int, Words] | None = None
    for d in diagnostics:
        if d.code == "TooManyErrors":
            continue  # the parser counted on its own
        key = (_line(d, fileset), _words(d))
        if key != last:  # equal messages about one line are printed once
            kept.append(d)
        last = key
    ranks: dict[int, int] = {}
    for d in kept:  # a file comes where gc first reports something in it
        ranks.setdefault(_base(d, fileset), len(ranks))

    def place(d: Diagnostic) -> tuple[int, int]:
        return ranks[_base(d, fileset)], d.pos

    out = _sorted(kept[:MAX_ERRORS], place)
    if len(kept) >= MAX_ERRORS:
        tenth = kept[MAX_ERRORS - 1]
        out.append(Diagnostic("TooManyErrors", tenth.pos, tenth.end, "too many errors"))
        out += _sorted(kept[MAX_ERRORS:], place)
    return out


def _sorted(
    diagnostics: list[Diagnostic], place: Callable[[Diagnostic], tuple[int, int]]
) -> list[Diagnostic]:
    out: list[Diagnostic] = []
    seen: set[tuple[int, Words]] = set()
    for d in sorted(diagnostics, key=place):
        key = (d.pos, _words(d))
        if key not in seen:
            seen.add(key)
            out.append(d)
    return out


def _words(d: Diagnostic) -> Words:
    return d.message, *((n.pos, n.message) for n in d.notes)


def _base(d: Diagnostic, fileset: FileSet) -> int:
    """The base of the file that `d` is about; -1: none."""
    return fileset.source(d.pos).base if d.pos >= 0 and fileset.sources else -1


def _line(d: Diagnostic, fileset: FileSet) -> int:
    if d.pos < 0 or not fileset.sources:
        return 0
    source = fileset.source(d.pos)
    return source.base + source.line_of(d.pos)
