"""What can go wrong, and for whom it is.

    GomemError                    everything that is shown to the user, never a traceback
    ├── UsageError                the command line or the environment is wrong       exit 2
    ├── DiagnosticsError          diagnostics were collected
    │   ├── GoSyntaxError         the Go text is wrong (gc's words)                  exit 1
    │   ├── GoTypeError           the Go program is wrong (gc's words)               exit 1
    │   └── UnsupportedError      valid Go that gomem cannot do yet, named           exit 4
    └── InternalError             a gomem bug                                        exit 70

A panic or a deadlock of the traced program is an outcome in the trace, never one of these.
"""

from __future__ import annotations

from gomem.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.source import FileSet

__all__ = [
    "Diagnostic",
    "DiagnosticsError",
    "GoSyntaxError",
    "GoTypeError",
    "GomemError",
    "InternalError",
    "Note",
    "UnsupportedError",
    "UsageError",
    "full_message",
    "place_of",
    "printed",
]


@record
class Note:
    """A second place or a remark that belongs to a diagnostic; `pos` is -1 when there is none."""

    pos: int
    message: str


@record
class Diagnostic:
    """One message about the program.

    `pos` is where gc reports it, `end` ends the text to underline, `code` is go/types' code name
    ("UndeclaredName"), or "Syntax" or "Unsupported".
    """

    code: str
    pos: int
    end: int
    message: str
    notes: tuple[Note, ...] = ()
    soft: bool = False


def full_message(d: Diagnostic, fileset: FileSet) -> str:
    """A message with its notes, as gc prints it after the position."""
    lines = [d.message]
    for n in d.notes:
        where = f"{fileset.position(n.pos)}: " if n.pos >= 0 else ""
        lines.append(f"\n\t{where}{n.message}")
    return "".join(lines)


def printed(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """What gc prints of `diagnostics`: it stops after saying that there are too many."""
    for i, d in enumerate(diagnostics):
        if d.code == "TooManyErrors":
            return diagnostics[: i + 1]
    return diagnostics


def place_of(d: Diagnostic, fileset: FileSet) -> str:
    """`FILE:LINE:COL: `, what stands before a message; the linker's messages have no place."""
    return f"{fileset.position(d.pos).at_head()}: " if d.pos >= 0 else ""


class GomemError(Exception):
    """Base of everything that is shown to the user."""

    exit_code = 70


class UsageError(GomemError):
    """The command line, a file name or the environment is wrong."""

    exit_code = 2


class DiagnosticsError(GomemError):
    """Carries all diagnostics of a stage."""

    exit_code = 1

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__(diagnostics[0].message if diagnostics else "no diagnostics")
        self.diagnostics = diagnostics


class GoSyntaxError(DiagnosticsError):
    """The text is not Go."""


class GoTypeError(DiagnosticsError):
    """The text is Go, the program is wrong."""


class UnsupportedError(DiagnosticsError):
    """The program is valid Go that gomem cannot do yet."""

    exit_code = 4


class InternalError(GomemError):
    """A bug in gomem."""
