"""What a command is: the one declaration that the parser, click's help and completion share."""

from __future__ import annotations

from gomem.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    Values = dict[str, Any]
    Kind = Literal["switch", "text", "int", "choice", "list", "range", "place"]

__all__ = ["Command", "Option", "operand_key"]


@record
class Option:
    """One option.

    `kind` "switch" takes no value; "list" is words from `choices` between commas; "range" is A..B,
    A.., ..B or A; "place" is LINE or FILE:LINE. A repeated option: the last one counts.
    """

    flags: tuple[str, ...]
    name: str
    kind: Kind
    help: str
    metavar: str = ""
    choices: tuple[str, ...] = ()
    default: Any = None


@record
class Command:
    """One command of gomem.

    `operands` names what is not an option: `[X]` is optional, `X...` (the last) one or more.
    """

    name: str
    summary: str
    operands: tuple[str, ...]
    options: tuple[Option, ...]
    run: Callable[[Values], int]
    details: str = ""
    program_args: bool = False
    """Whether everything after `--` goes to the traced program."""


def operand_key(name: str) -> str:
    """What the values call an operand: "FILE..." is a tuple, "files"."""
    return name[:-3].lower() + "s" if name.endswith("...") else name.strip("[]").lower()
