"""The terminal of the player: raw keys, the alternate screen, its size, and giving it all back."""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import tty
from contextlib import suppress

from gomem.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType, TracebackType

__all__ = ["RESIZED", "Tty"]

RESIZED = "resized"
"""What `key` returns when the window has changed its size."""

UNKNOWN = "\0"
"""A key that has no name here."""

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[2J"
_LEAVE = "\x1b[?25h\x1b[?1049l"

_SEQUENCES = {
    "[C": "right", "[D": "left", "[A": "up", "[B": "down", "OC": "right", "OD": "left",
    "OA": "up", "OB": "down", "[5~": "pageup", "[6~": "pagedown", "[H": "home", "[F": "end",
    "[1~": "home", "[4~": "end", "OH": "home", "OF": "end",
}  # fmt: skip


class Tty:
    """`with Tty() as tty:` owns the terminal inside the block, and restores it however it ends."""

    def __init__(self) -> None:
        if not sys.stdout.isatty() or os.environ.get("TERM") in (None, "", "dumb"):
            raise UsageError("-i needs a terminal to draw on; --plain prints the same as text")
        self._owned = -1
        if sys.stdin is not None and sys.stdin.isatty():
            self.fd = sys.stdin.fileno()
        else:  # the program came from standard input: keys come from the terminal itself
            try:
                self.fd = self._owned = os.open("/dev/tty", os.O_RDWR)
            except OSError:
                raise UsageError("-i needs a terminal to read keys from") from None
        self._saved: list[object] = []
        self._old: dict[int, object] = {}
        self._wake_r, self._wake_w = -1, -1

    def __enter__(self) -> Tty:
        self._saved = list(termios.tcgetattr(self.fd))
        self._wake_r, self._wake_w = os.pipe()
        os.set_blocking(self._wake_w, False)
        for number, handler in (
            (signal.SIGWINCH, self._resized),
            (signal.SIGTERM, self._ended),
            (signal.SIGHUP, self._ended),
            (signal.SIGTSTP, self._stopped),
        ):
            self._old[number] = signal.signal(number, handler)
        self._take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._give_back()
        for number, handler in self._old.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal.signal gave us
        os.close(self._wake_r)
        os.close(self._wake_w)
        if self._owned >= 0:
            os.close(self._owned)

    def _take(self) -> None:
        tty.setcbreak(self.fd)
        self.write(_ENTER)

    def _give_back(self) -> None:
        termios.tcsetattr(self.fd, termios.TCSADRAIN, self._saved)  # type: ignore[arg-type]  # as read
        self.write(_LEAVE)

    def _resized(self, _signal: int, _frame: FrameType | None) -> None:
        with suppress(BlockingIOError):  # the pipe is full of such notes already
            os.write(self._wake_w, b"r")

    def _ended(self, number: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    def _stopped(self, _signal: int, _frame: FrameType | None) -> None:
        """Ctrl-Z: the shell gets its screen, and gomem redraws when it comes back."""
        self._give_back()
        os.kill(os.getpid(), signal.SIGSTOP)
        self._take()
        self._resized(0, None)

    def write(self, text: str) -> None:
        """Write and flush."""
        sys.stdout.write(text)
        sys.stdout.flush()

    @property
    def size(self) -> tuple[int, int]:
        """Columns and lines."""
        try:
            size = os.get_terminal_size(sys.stdout.fileno())
        except OSError:
            return 80, 24
        return max(size.columns, 20), max(size.lines, 4)

    def pressed(self) -> bool:
        """Whether a key waits to be read."""
        return bool(select.select([self.fd], [], [], 0)[0])

    def key(self) -> str:
        """The next key: a character, a name like "left", or `RESIZED`. "" at the end of input."""
        ready = select.select([self.fd, self._wake_r], [], [])[0]
        if self._wake_r in ready:
            os.read(self._wake_r, 512)
            return RESIZED
        data = os.read(self.fd, 1)
        if data == b"\x1b":
            return self._sequence()
        if data and data[0] >= 0xC0:
            more = 1 + (data[0] >= 0xE0) + (data[0] >= 0xF0)
            data += os.read(self.fd, more)
        return data.decode("utf-8", "replace")

    def _sequence(self) -> str:
        """What follows an escape: a named key, or the escape key itself."""
        text = ""
        while len(text) < 8 and select.select([self.fd], [], [], 0.02)[0]:
            ch = os.read(self.fd, 1).decode("latin-1")
            text = "" if ch == "\x1b" else text + ch
            if text not in ("[", "O") and (ch.isalpha() or ch == "~"):
                return _SEQUENCES.get(text, UNKNOWN)
        return UNKNOWN if text else "escape"
