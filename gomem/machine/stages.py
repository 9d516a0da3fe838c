"""The stages of a program's life: compiled and loaded, init, main, each call from main, the end.

The stage numbers follow the calls in main's text, so that they are the same however a step is
reached; a call that runs again in a loop has the same number again.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.program import Program
    from gomem.machine.state import State
    from gomem.trace.facts import Fact
    from gomem.trace.snapshot import Change

__all__ = ["Stages"]

LOADED, INIT, MAIN = 1, 2, 3


class Stages:
    """Knows the stages of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.calls: dict[int, int] = {}
        for code in program.codes:
            if code.name == "main.main":
                points = [program.points[i] for i in code.points]
                made = [p for p in points if p.fact is not None and p.fact.kind == "call"]
                made.sort(key=lambda p: p.pos)
                self.calls = {p.id: MAIN + 1 + i for i, p in enumerate(made)}
        self.last = MAIN + 1 + len(self.calls)

    def of(
        self, fact: Fact | None, changes: tuple[Change, ...], state: State, *, ended: bool
    ) -> str:
        """The note for a step at which a stage begins, or ""."""
        if ended:
            return f"stage {self.last}: the program ends"
        if fact is None:
            return ""
        if fact.kind == "ram":
            return f"stage {LOADED}: the compiled program is loaded"
        pushed = {c.target for c in changes if c.what == "new"}
        if "frame main.main" in pushed:
            return f"stage {MAIN}: main is entered"
        if any(t.startswith("frame main.init") for t in pushed):
            return f"stage {INIT}: execution starts, initialisation runs before main"
        n = self.calls.get(state.last_point, 0)
        return f"stage {n}: {fact.text.strip()}" if n else ""
