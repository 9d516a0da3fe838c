"""The player: the drawn snapshot in a terminal, forwards and backwards, with Delve's words as keys.

`Player` is the state and what a key does to it, without a terminal; `play` joins it with one.
"""

from __future__ import annotations

from io import StringIO

from rich.text import Text

from gomem.render.cells import pad, wrap
from gomem.render.keys import RESIZED, Tty
from gomem.render.terminal import look_of, make_console, snapshot_lines, summary_lines
from gomem.render.values import SEGMENTS, clean, fit
from gomem.render.views.look import Look, line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.trace.snapshot import Recording, Snapshot

__all__ = ["Player", "play"]

HELP = (
    "keys",
    "",
    "  s  →  space     step: to the next step, into calls",
    "  b  ←            back: to the step before",
    "  n               next: over calls, to the next step of this frame",
    "  o               out: to the step after this frame was popped",
    "  c  C            continue to the next breakpoint, or back to the last",
    "  t               toggle a breakpoint here; or write //gomem:break",
    "  g 42            go to step 42; home and end: the first, the last",
    "  / name          find the next step about name; / enter: the next one",
    "  1 2 3 4         show or hide code, data, stack, heap; 5 6: source, output",
    "  f               follow the next goroutine: only its steps, its stack open",
    "  a               addresses",
    "  w               why: the whole story of the step, all changes",
    "  e               the end: how the run ended and what it cost",
    "  ↑ ↓ k j         scroll; page up and page down too",
    "  ? q             this help; quit",
)

FOOTER = "s/→ step  b/← back  n next  o out  c continue  g goto  / find  w why  ? help  q quit"
FOOTER_SHORT = "→ step  ← back  n next  o out  g goto  w why  ? help  q quit"
FOOTER_LEAST = "→ step  ← back  ? help  q quit"

_TOGGLES = {
    "1": ("code",), "2": ("data", "bss", "rodata"), "3": ("stack",), "4": ("heap",),
    "5": ("source",), "6": ("output",),
}  # fmt: skip

WINDOW = 10_000
"""Steps that are run through at once to find those of a goroutine."""

PATIENCE = 64
"""Steps looked at between two looks at the keyboard, in a search."""


class Player:
    """Where the reader is in a recording, and what is shown of it."""

    def __init__(
        self,
        recording: Recording,
        *,
        shown: frozenset[str] = frozenset(SEGMENTS),
        addresses: bool = False,
        ascii: bool = False,
        impatient: Callable[[], bool] = lambda: False,
        goroutine: int = 0,
    ) -> None:
        self.recording = recording
        self.total = recording.summary.steps
        self.step = 1
        self.top = 0
        self.shown = shown
        self.addresses = addresses
        self.ascii = ascii
        self.page = "step"
        """ "step", or what covers it: "why", "help", "end"."""
        self.prompt: str | None = None
        """What is typed after g or /, with that key in front."""
        self.message = ""
        self.wanted = ""
        self.done = False
        self.impatient = impatient
        self.goroutine = goroutine
        """The goroutine that is followed: its steps, its stack; 0: all of them."""
        self.breakpoints = {
            (name, i + 1)
            for name, lines in recording.sources.items()
            for i, text in enumerate(lines)
            if "//gomem:break" in text
        }

    # What a key does

    def press(self, key: str) -> None:
        """Change the state by a key."""
        self.message = ""
        if self.prompt is not None:
            self._type(key)
        elif self.page != "step" and key not in ("up", "down", "j", "k", "pageup", "pagedown"):
            self.page = "step"
            self.top = 0
            if key not in ("w", "?", "e", "escape", "q", "\n", " "):
                self._act(key)
        else:
            self._act(key)

    def _act(self, key: str) -> None:
        if not (self._move(key) or self._look(key)) and key.isprintable() and len(key) == 1:
            self.message = f"no key {key!r}; ? shows the keys"

    def _move(self, key: str) -> bool:  # noqa: C901 (table of contents)
        """Keys that go to a step; whether `key` is one."""
        match key:
            case "s" | "right" | " " | "\n":
                self._step(1)
            case "b" | "left" | "\x7f":
                self._step(-1)
            case "n":
                self._over()
            case "o":
                self._out()
            case "c":
                self._continue(1)
            case "C":
                self._continue(-1)
            case "t":
                self._toggle_breakpoint()
            case "g" | "/":
                self.prompt = key
            case "home":
                self.go(1)
            case "end" | "G":
                self.go(self.total)
            case _:
                return False
        return True

    def _look(self, key: str) -> bool:  # noqa: C901 (table of contents)
        """Keys that change what is seen; whether `key` is one."""
        match key:
            case "1" | "2" | "3" | "4" | "5" | "6":
                self._toggle(key)
            case "f":
                self._follow()
            case "a":
                self.addresses = not self.addresses
            case "w":
                self.page, self.top = "why", 0
            case "e":
                self.page, self.top = "end", 0
            case "?" | "h":
                self.page, self.top = "help", 0
            case "down" | "j":
                self.top += 1
            case "up" | "k":
                self.top = max(self.top - 1, 0)
            case "pagedown":
                self.top += 10
            case "pageup":
                self.top = max(self.top - 10, 0)
            case "q" | "\x04" | "":
                self.done = True
            case _:
                return False
        return True

    def _step(self, forward: int) -> None:
        """To the next step; of the goroutine that is followed, if there is one."""
        gid, at = self.goroutine, self.step
        if not gid:
            self.go(at + forward)
            return
        while 1 <= at + forward <= self.total:
            low, high = sorted((at + forward, at + forward * WINDOW))
            found = self.recording.steps_of(gid, max(low, 1), min(high, self.total))
            if found:
                self.go(found[0] if forward > 0 else found[-1])
                return
            at += forward * WINDOW
            if self.impatient():
                break
        self.message = f"there is no further step of g{gid}; f: the next goroutine, or all"

    def _follow(self) -> None:
        """Follow the next goroutine, after the last all of them."""
        snapshot = self.recording.snapshot(self.step)
        after = [g.gid for g in snapshot.goroutines if g.gid > self.goroutine]
        self.goroutine = min(after, default=0)
        self.message = "all goroutines; f follows one"
        if self.goroutine:
            self.message = f"following g{self.goroutine}: s and b go through its steps; f: the next"

    def go(self, step: int) -> None:
        """To `step`, or as near as there is one."""
        if step > self.total:
            self.message = "this is the last step"
        elif step < 1:
            self.message = "this is the first step"
        self.step = min(max(step, 1), self.total)
        # the view stays where it was scrolled to: rows do not move between steps

    def _type(self, key: str) -> None:
        """A key while a prompt is open."""
        assert self.prompt is not None
        if key == "\n":
            command, text = self.prompt[0], self.prompt[1:].strip()
            self.prompt = None
            if command == "g":
                self._go_to(text)
            else:
                self._find(text)
        elif key == "escape" or (key == "\x7f" and len(self.prompt) == 1):
            self.prompt = None
        elif key == "\x7f":
            self.prompt = self.prompt[:-1]
        elif len(key) == 1 and key.isprintable():
            self.prompt += key

    def _go_to(self, text: str) -> None:
        if text.isdecimal() and text.isascii():
            self.go(int(text))
            self.top = 0
        elif text:
            self.message = f"{text!r} is no step; steps are 1 to {self.total}"

    def _seek(self, forward: int, found: Callable[[Snapshot], bool], failed: str) -> None:
        """To the next step for which `found`; a key press ends a long search."""
        n = self.step + forward
        while 1 <= n <= self.total:
            if found(self.recording.snapshot(n)):
                self.step = n
                return
            if n % PATIENCE == 0 and self.impatient():
                self.message = f"stopped looking at step {n}"
                return
            n += forward
        self.message = failed

    def _depth(self, snapshot: Snapshot, gid: int) -> int:
        return next((len(g.frames) for g in snapshot.goroutines if g.gid == gid), 0)

    def _over(self) -> None:
        here = self.recording.snapshot(self.step)
        gid = here.step.gid
        # before main there is no frame: next goes into main, not over it
        depth = max(self._depth(here, gid), 1)
        self._seek(
            1,
            lambda s: s.step.gid == gid and self._depth(s, gid) <= depth,
            "there is no next step outside this call",
        )

    def _out(self) -> None:
        here = self.recording.snapshot(self.step)
        gid = here.step.gid
        depth = self._depth(here, gid)
        self._seek(
            1,
            lambda s: s.step.gid == gid and self._depth(s, gid) < depth,
            "this frame is not popped any more",
        )

    def _continue(self, forward: int) -> None:
        if not self.breakpoints:
            self.message = "no breakpoint; t sets one at the current line"
            return
        self._seek(
            forward,
            lambda s: (s.step.file, s.step.line) in self.breakpoints,
            "no breakpoint is reached from here",
        )

    def _toggle_breakpoint(self) -> None:
        step = self.recording.snapshot(self.step).step
        at = (step.file, step.line)
        if not step.line:
            self.message = "this step has no line"
        elif at in self.breakpoints:
            self.breakpoints.discard(at)
            self.message = f"no breakpoint at line {step.line} any more"
        else:
            self.breakpoints.add(at)
            self.message = f"breakpoint at line {step.line}; c continues to it"

    def _find(self, text: str) -> None:
        self.wanted = text or self.wanted
        if not self.wanted:
            return
        wanted = self.wanted
        self._seek(1, lambda s: _mentions(s, wanted), f"{wanted!r} is not found after this step")
        if not self.message:
            self.message = f"found {wanted!r}; / and enter finds the next"

    def _toggle(self, key: str) -> None:
        names = frozenset(_TOGGLES[key])
        on = names <= self.shown
        self.shown = self.shown - names if on else self.shown | names
        self.message = f"{' '.join(_TOGGLES[key])} {'hidden' if on else 'shown'}; {key} again"

    # What is seen

    def draw(self, width: int, height: int) -> list[Text]:
        """Exactly `height` lines."""
        look = look_of(
            self.recording, ascii=self.ascii, addresses=self.addresses, shown=self.shown,
            goroutine=self.goroutine,
        )  # fmt: skip
        lines = self._page(look, width, height)
        room = height - 1
        self.top = max(min(self.top, len(lines) - room), 0)
        seen = lines[self.top : self.top + room]
        below = len(lines) - self.top - len(seen)
        seen += [line("")] * (room - len(seen))
        return [*seen, self._footer(width, below)]

    def _page(self, look: Look, width: int, height: int) -> list[Text]:
        match self.page:
            case "help":
                return [line(look.fit(look.text(t), width)) for t in HELP]
            case "end":
                return summary_lines(self.recording.summary, look, width)
            case "why":
                return why_lines(self.recording.snapshot(self.step), look, width)
            case _:
                before = self.recording.snapshot(self.step - 1) if self.step > 1 else None
                snapshot = self.recording.snapshot(self.step)
                told = min(max(height // 5, 4), 8)
                return snapshot_lines(
                    snapshot, look, width, total=self.total, before=before, told=told
                )

    def _footer(self, width: int, below: int) -> Text:
        if self.prompt is not None:
            what = "go to step: " if self.prompt[0] == "g" else "find: "
            text = what + self.prompt[1:] + "_"
        elif self.message:
            text = self.message
        elif self.page != "step":
            text = "any key returns to the step"
        else:
            bars = (FOOTER, FOOTER_SHORT, FOOTER_LEAST)
            text = next((t for t in bars if len(t) + 18 <= width), FOOTER_LEAST)
        if self.ascii:
            text = text.replace("→", "->").replace("←", "<-")
        more = f" {below} lines below " if below > 0 else " "
        room = max(width - len(more) - 1, 4)
        return line(
            ((" " + _filled(text, room, ".." if self.ascii else "…") + more)[:width], "here")
        )


def _filled(text: str, room: int, dots: str) -> str:
    """`text` in exactly `room` columns."""
    return pad(fit(clean(text), room, dots), room)


def _mentions(snapshot: Snapshot, wanted: str) -> bool:
    step = snapshot.step
    if wanted in step.sentence or wanted in step.func or wanted in step.title:
        return True
    return any(wanted in c.target for c in snapshot.changes)


def why_lines(snapshot: Snapshot, look: Look, width: int) -> list[Text]:
    """The sentence, and every change with what was before and what is after."""
    step = snapshot.step
    out = [line((look.fit(f"why: step {step.number}, {step.title}", width), "title")), line("")]
    out += [line((t, "why")) for t in wrap(look.text(step.sentence), width)]
    for note in step.notes:
        out += [line(t) for t in wrap(look.text(note), width)]
    out += [line(""), line(("changes", "title"))]
    if not snapshot.changes:
        out.append(line("  none"))
    for c in snapshot.changes:
        text = f"  {c.what} {c.target}"
        if c.before or c.after:
            text += (
                f": {c.before or look.signs.none} {look.signs.arrow} {c.after or look.signs.none}"
            )
        out += [line(t) for t in wrap(look.text(text), width)]
    objects = [h for h in snapshot.heap if any(c.target == h.oid for c in snapshot.changes)]
    for h in objects:
        text = f"{h.oid}: {h.what}, allocated at {h.place} in {h.func}, step {h.step}, {h.life}"
        out += [line(""), *(line(t) for t in wrap(look.text(text), width))]
        if h.cause:
            out += [line(t) for t in wrap(look.text(h.cause), width)]
    return out


def play(  # noqa: PLR0913 (what is shown and how)
    recording: Recording,
    *,
    shown: frozenset[str],
    addresses: bool,
    ascii: bool,
    color: bool,
    start: int = 1,
    goroutine: int = 0,
) -> None:
    """Let the reader step through `recording`, from the step `start`, until q."""
    with Tty() as tty:
        player = Player(
            recording, shown=shown, addresses=addresses, ascii=ascii, impatient=tty.pressed,
            goroutine=goroutine,
        )  # fmt: skip
        player.go(start)
        while not player.done:
            width, height = tty.size
            out = StringIO()
            console = make_console(out, color=color, width=width)
            console.print(Text("\n").join(player.draw(width, height)))
            # each line is cleared after it is written: no flicker, no rest of the old one
            lines = out.getvalue().split("\n")[:height]
            tty.write("\x1b[H" + "\x1b[K\r\n".join(lines) + "\x1b[K\x1b[J")
            key = tty.key()
            if key != RESIZED:
                player.press(key)
