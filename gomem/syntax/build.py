"""Tree building: what the actions share.

An action is called with the children of its rule, in order: tokens as tuples (kind, text, pos),
nodes for the symbols, None for an absent optional symbol; commas are dropped and the items of
lists are spread. `PURE` actions need nothing else. `STATEFUL` ones get a `Build`, where they
report what the grammar accepts and Go does not.
"""

from __future__ import annotations

from gomem.errors import Diagnostic
from gomem.record import mutable
from gomem.source import Source
from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Children = list[Any]
    Pure = Callable[[Children], Any]
    Stateful = Callable[["Build", Children], Any]

__all__ = ["Build", "ident", "number_of_names"]


@mutable
class Build:
    """The state of building one file."""

    source: Source
    problems: list[Diagnostic]
    last_branch: int
    """Position of the last label, break, continue, goto or fallthrough; -1 before the first."""
    bodies: list[ast.BlockStmt]
    """Function bodies whose labels and branches have to be checked."""

    def error(self, pos: int, message: str, end: int = -1) -> None:
        """Report with gc's words; most begin with "syntax error: "."""
        self.problems.append(Diagnostic("Syntax", pos, end if end >= 0 else pos + 1, message))

    def next_token(self, pos: int) -> int:
        """The position of the first character from `pos` on that is not white space."""
        text = self.source.text
        at = pos - self.source.base
        while at < len(text) and text[at] in " \t\r\n":
            at += 1
        return self.source.base + at

    def function_body(self, body: ast.BlockStmt) -> None:
        """Note a function's body if a label or a branch is inside."""
        if self.last_branch > body.pos:
            self.bodies.append(body)


def ident(token: tuple[str, str, int]) -> ast.Ident:
    """The name that an IDENT token (or the dot of an import) is."""
    _, text, pos = token
    return ast.Ident(pos, pos + len(text), text)


def number_of_names(fields: tuple[ast.Field, ...]) -> int:
    """How many parameters a list declares; an unnamed one counts as one."""
    return sum([len(f.names) or 1 for f in fields])
