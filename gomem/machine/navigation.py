"""Going to a step: from which copy of the state to run on, and where to keep one.

Running on costs `rate` seconds per step; copying costs PER_CELL seconds per cell of the state. A
keyframe is kept where coming back to it is cheaper than running there again from the one before
it, so a program with a large heap and few steps has none and a long one has many. All of it is
made on first need, and bounded: the copies together hold at most CELLS cells.
"""

from __future__ import annotations

import gc

from gomem.machine import keyframe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from gomem.machine.keyframe import Keyframe
    from gomem.machine.state import State

    class Engine(Protocol):
        """What navigation needs of the engine."""

        state: State

        def advance(self, until: int) -> None:
            """Run until exactly `until` steps are done, or the program ends."""


__all__ = ["Keyframes"]

SPACING = 20_000
"""Fewest steps between two keyframes."""
SPACE = 0.008
"""Seconds of running between them."""
PER_CELL = 0.25e-6
"""Seconds that the copy of a cell takes."""
CELLS = 4_000_000
"""Cells in all keyframes together: about 200 MB."""
BEHIND = 24
"""Steps back from a goal where a copy is kept, for stepping backwards."""
FAR = 2000
"""A run at least this long is worth a copy near its end."""
NEAR = 0.004
"""Seconds that a copy near a goal may take in any case."""
YOUNG = 200_000
"""Python looks for cycles among its objects when there are this many new ones."""
MANY = 3_000_000
"""Objects that seeks make between two looks for cycles among all."""


class Keyframes:
    """The copies of one recording's states, and the engine that runs on from them."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.state = engine.state
        first = keyframe.take(engine.state)
        assert first is not None, "nothing runs yet"
        self.first = first
        self.kept: list[Keyframe] = [first]
        """In order of their steps."""
        self.near: list[Keyframe] = []
        """The last copies made a little before steps that were looked at; newest last."""
        self.rate = 1e-7
        self.cells = 0
        self.made = 0
        """Objects made since Python last looked for cycles among all."""
        self.tried = 0
        """Where a keyframe was last thought of: not to be weighed again before SPACING more."""

    def restart(self) -> None:
        """Back to the start; what the run has made is given up."""
        keyframe.restore(self.state, self.first)

    def seek(self, to: int) -> None:
        """Bring the engine to the state after step `to`, which is not the present one."""
        state = self.state
        found, _ = self._best(to)
        was = gc.get_threshold()
        gc.set_threshold(max(YOUNG, was[0]))
        try:
            if found is not None:
                keyframe.restore(state, found)
                self.made += found.cells
            first = state.heap.next_oid
            self._run(to)
            self.made += state.heap.next_oid - first
        finally:
            gc.set_threshold(*was)

    def settle(self) -> None:
        """Tell Python's collector that what seeks have made is not young any more.

        Else it would look through the program's heap every few seeks; so it does after MANY.
        """
        if self.made > MANY:
            self.made = 0
            gc.collect()
        else:
            gc.freeze()
            gc.unfreeze()

    def price(self, to: int) -> float:
        """Seconds, roughly, that it takes to go to a step."""
        return self._best(to)[1]

    def _best(self, to: int) -> tuple[Keyframe | None, float]:
        """The copy from which `to` is reached soonest; None to run on from where the engine is."""
        at = self.state.steps
        best = self.rate * (to - at) if at <= to else 1e9
        found: Keyframe | None = None
        for k in (*self.kept, *self.near):
            if k.steps <= to:
                cost = self.rate * (to - k.steps) + PER_CELL * k.cells
                if cost < best:
                    best, found = cost, k
        return found, best

    def _run(self, to: int) -> None:
        """Run to `to`; keep copies on the way where that pays."""
        state, advance = self.state, self.engine.advance
        start = state.steps
        while (at := self._next(state.steps)) < to - FAR:
            advance(at)
            if state.end is not None:
                break
            self._keep()
        if to - state.steps > FAR:
            advance(to - BEHIND)
            if self._cost() < max(NEAR, self.rate * (to - start) / 2):
                made = keyframe.take(state)
                if made is not None:
                    self.near = [*self.near[-3:], made]
        if state.steps < to:
            advance(to)

    def _next(self, at: int) -> int:
        """The next step after `at` at which a keyframe may be kept."""
        last = max(self.kept[-1].steps, self.tried)
        space = max(SPACING, int(SPACE / self.rate))
        return last + space if last + space > at else at + space

    def _cost(self) -> float:
        """Seconds, roughly, of a copy of the present state."""
        state = self.state
        deep: int = sum(g.stack_hi - g.frame[3] for g in state.goroutines) // 16
        return PER_CELL * (5 * len(state.heap.by_id) + state.heap.live // 256 + deep)

    def _keep(self) -> None:
        """Keep the present state if coming back to it is cheaper than running here again."""
        state = self.state
        self.tried = max(self.tried, state.steps)
        if self.cells > CELLS or state.steps <= self.kept[-1].steps:
            return
        if self._cost() * 2 > self.rate * (state.steps - self.kept[-1].steps):
            return
        made = keyframe.take(state)
        if made is not None:
            self.kept.append(made)
            self.cells += made.cells

    def first_bytes(self) -> int:
        """Bytes of the state at the start."""
        from gomem.machine.footprint import footprint

        return footprint(self.first)

    def cached_bytes(self) -> int:
        """Bytes of the copies that were made since."""
        from gomem.machine.footprint import footprint

        return sum(footprint(k) for k in (*self.kept[1:], *self.near))
