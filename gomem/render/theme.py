"""Signs and colours. Everything that a colour says, a word or a sign says too.

The three hues (blue, orange, purple) are told apart with every common kind of colour vision, and
are mid-tones, so they can be read on light and on dark backgrounds; all else is the terminal's own
foreground, bold or dim. They are indexes of the 256-colour table.
"""

from __future__ import annotations

from gomem.record import record

__all__ = ["ASCII", "BLUE", "COLORS", "ORANGE", "PURPLE", "STYLES", "UNICODE", "Signs", "paint"]

BLUE, ORANGE, PURPLE = 33, 166, 134

COLORS = {
    "stack": BLUE,
    "heap": ORANGE,
    "data": PURPLE,
    "bss": PURPLE,
    "rodata": PURPLE,
    "code": None,
    "none": None,
}
"""Segment to colour index, None for the terminal's own."""


STYLES = {
    "rule": "dim",
    "title": "bold",
    "code": "bold",
    "static": f"bold color({PURPLE})",
    "stack": f"bold color({BLUE})",
    "heap": f"bold color({ORANGE})",
    "output": "bold",
    "why": "bold",
    "whybar": f"color({BLUE})",
    "note": "",
    "here": "bold reverse",
    "quiet": "dim",
    "changed": f"bold color({ORANGE})",
    "new": f"bold color({BLUE})",
    "gone": f"bold color({PURPLE})",
    "pointer": f"color({ORANGE})",
    "": "",
}
"""Names of styles, as rich writes styles."""


@record
class Signs:
    """The signs of a set of characters."""

    arrow: str
    back: str
    here: str
    dot: str
    dots: str
    bar: str
    rule: str
    heavy: str
    none: str
    side: str
    corner: str
    live: str
    unreachable: str
    collected: str

    def life(self, life: str) -> str:
        """The sign of a heap object's state."""
        return {"live": self.live, "unreachable": self.unreachable}.get(life, self.collected)


UNICODE = Signs("→", "←", "▶", "·", "…", "▌", "─", "━", "·", "│", "╰", "●", "✗", "∅")
ASCII = Signs("->", "<-", ">", "-", "..", "|", "-", "=", ".", "|", "`", "o", "x", "-")


def paint(text: str, *, color: int | None = None, bold: bool = False, dim: bool = False) -> str:
    """`text` between escape sequences, for renderers that do without rich."""
    codes = [c for c, on in (("1", bold), ("2", dim)) if on]
    if color is not None:
        codes.append(f"38;5;{color}")
    return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if codes else text
