"""Where the output goes: colour, width and characters that the other end can show."""

from __future__ import annotations

import os
import sys

from gomem.errors import UsageError
from gomem.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from gomem.cli.command import Values

__all__ = ["Screen", "Sink", "screen_of", "wants_color"]

DEFAULT_WIDTH = 80
NARROWEST = 20


@record
class Screen:
    """How to draw."""

    color: bool
    width: int
    ascii: bool


class Sink:
    """Standard output, or the file of `-o`."""

    def __init__(self, out: str | None) -> None:
        self.path = out
        self.stream: TextIO
        if out is None or out == "-":
            self.path = None
            self.stream = sys.stdout
            # a value may hold what the terminal's encoding lacks
            sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a TextIOWrapper
            return
        try:
            self.stream = open(out, "w", encoding="utf-8", errors="backslashreplace")  # noqa: SIM115 (closed by close)
        except OSError as e:
            raise UsageError(f"{out}: {e.strerror}") from None

    def write(self, text: str) -> None:
        """Write `text`."""
        self.stream.write(text)

    def close(self) -> None:
        """Flush; a file is closed."""
        if self.path is None:
            self.stream.flush()
        else:
            self.stream.close()

    @property
    def tty(self) -> bool:
        """Whether a person is looking."""
        return self.path is None and self.stream.isatty()


def wants_color(choice: str, *, tty: bool) -> bool:
    """Whether to use colour: the option, then NO_COLOR, FORCE_COLOR, TERM, then the stream."""
    if choice != "auto":
        return choice == "always"
    env = os.environ
    if env.get("NO_COLOR"):
        return False
    if env.get("FORCE_COLOR"):
        return env["FORCE_COLOR"] != "0"
    return tty and env.get("TERM") != "dumb"


def screen_of(values: Values, sink: Sink) -> Screen:
    """What was asked for, or what the terminal is."""
    width = values.get("width")
    if width is None:
        width = _columns(tty=sink.tty)
    elif width < NARROWEST:
        raise UsageError(f"--width {width} is too narrow, {NARROWEST} columns at least")
    encoding = (sink.stream.encoding or "ascii").lower().replace("-", "")
    return Screen(
        wants_color(values.get("color", "auto"), tty=sink.tty),
        width,
        bool(values.get("ascii")) or not encoding.startswith("utf"),
    )


def _columns(*, tty: bool) -> int:
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given) >= NARROWEST:
        return int(given)
    if tty:
        try:
            return max(os.get_terminal_size(sys.stdout.fileno()).columns, NARROWEST)
        except (OSError, ValueError):
            pass
    return DEFAULT_WIDTH
