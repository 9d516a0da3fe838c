"""Between a command and the pipeline: messages about the program go to standard error."""

from __future__ import annotations

import sys

from gomem.cli.terminal import wants_color
from gomem.errors import DiagnosticsError, GomemError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

    from gomem.source import FileSet

__all__ = ["ReportedError", "diagnosing"]


class ReportedError(GomemError):
    """The user has been told; only the exit status is left."""

    def __init__(self, exit_code: int) -> None:
        super().__init__("")
        self.exit_code = exit_code


class diagnosing:  # noqa: N801 (used as a statement, like contextlib.suppress)
    """`with diagnosing(files):` prints the diagnostics that the block raises.

    The block adds to `files` what it parses.
    """

    def __init__(self, files: FileSet, color: str = "auto") -> None:
        self.files = files
        self.color = color

    def __enter__(self) -> None:
        from gomem.syntax.nesting import RECURSION

        sys.setrecursionlimit(max(RECURSION, sys.getrecursionlimit()))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        if isinstance(error, RecursionError) and self.files.sources:
            from gomem.syntax.nesting import too_deep

            error = too_deep(self.files.sources[0])
        if not isinstance(error, DiagnosticsError):
            return
        from gomem.render.diagnostics import diagnostics_text

        sys.stdout.flush()
        color = wants_color(self.color, tty=sys.stderr.isatty())
        sys.stderr.write(diagnostics_text(error, self.files, color=color))
        raise ReportedError(error.exit_code) from error
