"""Where a parameter's value goes. cmd/compile: escape/leaks.go."""

from __future__ import annotations

__all__ = ["Leaks"]


class Leaks:
    """Smallest number of dereferences per destination, -1 for none."""

    __slots__ = ("to",)

    HEAP, MUTATOR, CALLEE, RESULT0 = 0, 1, 2, 3
    NUM_RESULTS = 5
    SIZE = 8

    def __init__(self) -> None:
        self.to = [-1] * 8

    def add(self, i: int, derefs: int) -> None:
        """Remember a flow to destination `i`."""
        old = self.to[i]
        if old < 0 or derefs < old:
            self.to[i] = min(derefs, 254)

    @property
    def heap(self) -> int:
        """Dereferences on the way to the heap, or -1."""
        return self.to[0]

    def result(self, i: int) -> int:
        """Dereferences on the way to result `i`, or -1."""
        return self.to[Leaks.RESULT0 + i]

    def optimize(self) -> None:
        """Drop what is not shorter than the way to the heap."""
        x = self.to[0]
        if x >= 0:
            for i in range(1, Leaks.SIZE):
                if self.to[i] >= x:
                    self.to[i] = -1

    def encode(self) -> str:
        """A tag: "" leaks to the heap, else "esc:" and a digit or `-` per destination."""
        if self.to[0] == 0:
            return ""
        return "esc:" + "".join("-" if d < 0 else chr(48 + min(d, 9)) for d in self.to).rstrip("-")


def parse_leaks(tag: str) -> Leaks:
    """The inverse of `encode`."""
    leaks = Leaks()
    if not tag.startswith("esc:"):
        leaks.to[0] = 0
        return leaks
    for i, c in enumerate(tag[4:]):
        if c != "-":
            leaks.to[i] = ord(c) - 48
    return leaks
