"""The frames of a goroutine as a list, kept from one look to the next.

A frame's caller and the point it returns to never change while it lives, so only what is above the
last frame in common has to be listed again: looking at a stack of a million frames costs what has
changed since.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from gomem.lower.program import FuncCode, Program
    from gomem.machine.state import Goroutine

__all__ = ["Stack"]

CALLER, RETURN_TO = 0, 1
NONE = 1 << 62


class Stack:
    """Parallel lists, the first frame first."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.cells: list[list[Any]] = []
        self.points: list[int] = []
        """Where each frame goes on."""
        self.codes: list[int] = []
        """Index of its function; -1: a native function that waits for a call."""
        self.depths: list[int] = []
        """How many frames of Go functions there are up to this one."""
        self.nths: list[int] = []
        """How many of them are of the same function."""
        self.rooted: list[int] = []
        """Positions of the waiting frames in which there may be pointers; that stays as it is."""
        self.counts: list[int] = []
        """Cells that count in all frames up to this one, itself left out."""
        self.index: dict[int, int] = {}
        """Positions by the id() of the frame."""
        self._totals: dict[int, int] = {}
        self._odd = NONE
        """The lowest frame that goes on nowhere: it panics, or is a native function's."""

    def update(
        self,
        g: Goroutine,
        code_of: Callable[[list[Any], int], FuncCode | None],
        roots: Callable[[int], tuple[tuple[int, ...], int]],
    ) -> None:
        """List the frames of `g` as it is now.

        `code_of` finds the function of odd frames, `roots` the cells that count at a point.
        """
        fresh = []
        frame: list[Any] | None = g.frame
        point = g.point
        at = 0
        index, cells = self.index, self.cells
        while frame is not None:
            fresh.append((frame, point))
            at = index.get(id(frame), -1)
            if 0 <= at < self._odd and cells[at] is frame:
                break
            frame, point = frame[CALLER], frame[RETURN_TO]
        else:
            at = 0
        self._cut(at)
        self._push(fresh[::-1], code_of, roots)

    def _push(
        self,
        fresh: list[tuple[list[Any], int]],
        code_of: Callable[[list[Any], int], FuncCode | None],
        roots: Callable[[int], tuple[tuple[int, ...], int]],
    ) -> None:
        totals, index, cells = self._totals, self.index, self.cells
        depth = self.depths[-1] if cells else 0
        at = len(cells)
        table: dict[int, tuple[int, tuple[int, ...], int]] = {}
        count = self.counts[-1] if cells else 0
        if cells:
            count += self._size(at - 1, roots)
        for frame, point in fresh:
            known = table.get(point)
            if known is None:
                known = table[point] = self._known(frame, point, code_of, roots)
                if point < 0:
                    del table[point]
                    self._odd = min(self._odd, at)
            code, pointers, n = known
            index[id(frame)] = at
            depth += code >= 0
            self.counts.append(count)
            count += n
            if pointers or frame[4] is not None or frame[5] is not None:
                self.rooted.append(at)
            cells.append(frame)
            self.points.append(point)
            self.codes.append(code)
            nth = totals[code] = totals.get(code, 0) + 1
            self.nths.append(nth)
            self.depths.append(depth)
            at += 1

    def _known(
        self,
        frame: list[Any],
        point: int,
        code_of: Callable[[list[Any], int], FuncCode | None],
        roots: Callable[[int], tuple[tuple[int, ...], int]],
    ) -> tuple[int, tuple[int, ...], int]:
        """The function of a frame, cells that may hold pointers, how many cells count."""
        if point >= 0:
            return self.program.points[point].code, *roots(point)
        found = code_of(frame, point)
        return (-1, (), 0) if found is None else (found.index, (-1,), 0)

    def _size(self, at: int, roots: Callable[[int], tuple[tuple[int, ...], int]]) -> int:
        return roots(self.points[at])[1] if self.points[at] >= 0 else 0

    def _cut(self, at: int) -> None:
        """Take the frames from position `at` on away."""
        if at == 0:
            self.index.clear()
            self._totals.clear()
        else:
            for i in range(at, len(self.cells)):
                del self.index[id(self.cells[i])]
                self._totals[self.codes[i]] -= 1
        for part in (self.cells, self.points, self.codes, self.depths, self.nths, self.counts):
            del part[at:]
        while self.rooted and self.rooted[-1] >= at:
            self.rooted.pop()
        if at <= self._odd:
            self._odd = NONE

    def below(self, at: int) -> int:
        """The position of the Go function's frame that called the one at `at`; -1 for the first."""
        at -= 1
        while at >= 0 and self.codes[at] < 0:
            at -= 1
        return at
