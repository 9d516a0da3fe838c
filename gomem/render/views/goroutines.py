"""The goroutines, a line each: what it does, where it is, how much of its stack it uses.

─ GOROUTINES 4 ───────────── 1 running, 2 waiting, 1 runnable ─
  g1 waiting to receive on h2                   main:34    128B
▶ g2 running                                    worker:11  152B
  g3 done
+ g4 runnable                                   worker:10  128B

A goroutine keeps its row while it lives: rows go by number, and one that is done leaves its row to
nobody as long as there are few. Of very many, the first are shown, the one that runs, the newest.
"""

from __future__ import annotations

from rich.text import Text

from gomem.render.cells import cells
from gomem.render.values import count, size_text
from gomem.render.views.look import Look, base, line, mark_style, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.trace.snapshot import Goroutine, Snapshot

__all__ = ["goroutines_view"]

MOST = 12
"""Rows; of more goroutines some are counted only."""

WIDE = 50
"""From this width on there is room for how much of the stack is used."""


def goroutines_view(snapshot: Snapshot, look: Look, width: int, opened: int) -> list[Text]:
    """A title and the rows; `opened` is the goroutine whose stack is drawn below."""
    alive = snapshot.goroutines
    kinds = _kinds(alive)
    said = ", ".join(f"{n:,} {kind}" for kind, n in kinds.items())
    short = f"{kinds.get('waiting', 0):,} waiting"
    out = [title(look, "stack", f"GOROUTINES {len(alive):,}", (said, short), width)]
    new = {c.target.rpartition(" of g")[2] for c in snapshot.changes if _begins(c.what, c.target)}
    rows = _rows(alive, {opened, snapshot.step.gid})
    for g in rows:
        if isinstance(g, int):
            out.append(line((look.fit(f"  g{g} done", width), "quiet")))
        else:
            at = g.gid == snapshot.step.gid
            mark = "+" if str(g.gid) in new and len(g.frames) < 2 else " "
            out.append(
                _row(g, look, width, look.signs.here if at else mark, opened=g.gid == opened)
            )
    if len(alive) > MOST:
        out.append(line((look.fit(_rest(alive, rows, look, width), width), "quiet")))
    return out


def _rest(
    alive: Sequence[Goroutine], rows: Sequence[Goroutine | int], look: Look, width: int
) -> str:
    """What the goroutines without a row do."""
    shown = {g.gid for g in rows if not isinstance(g, int)}
    left = [g for g in alive if g.gid not in shown]
    by_kind = _kinds(left)
    kinds = ", ".join(f"{n:,} {kind}" for kind, n in by_kind.items())
    head = f"  {look.signs.dots} {count(len(left), 'more goroutine')}"
    short = f"  {look.signs.dots} {len(left):,} more"
    texts = (
        f"{head}: {kinds}; --plain shows all", f"{head}: {kinds}", f"{short}: {kinds}",
        f"{short}, {by_kind.get('waiting', 0):,} waiting",
    )  # fmt: skip
    return next((t for t in texts if cells(t) <= width), short)


def _begins(what: str, target: str) -> bool:
    return what == "new" and target.startswith("frame ") and " of g" in target


def _kinds(alive: Sequence[Goroutine]) -> dict[str, int]:
    """How many run, can run, wait, sleep."""
    found: dict[str, int] = {}
    for g in alive:
        kind = g.state.split(" ")[0].rstrip(":")
        found[kind] = found.get(kind, 0) + 1
    return found


def _rows(alive: Sequence[Goroutine], wanted: set[int]) -> list[Goroutine | int]:
    """The goroutines in the order of their numbers; a number stands for one that is done."""
    by_gid = {g.gid: g for g in alive}
    last = max(by_gid)
    if last <= MOST:
        return [by_gid.get(gid, gid) for gid in range(1, last + 1)]
    order = [by_gid[gid] for gid in sorted(by_gid)]
    if len(order) <= MOST:
        return list(order)
    # the first stay where they are; the last rows are for those that the step is about
    kept = [g for g in order[MOST - 3 :] if g.gid in wanted]
    kept = kept if len(kept) > 1 or order[-1] in kept else [*kept, order[-1]]
    return [*order[: MOST - 1 - len(kept)], *kept]


def _row(g: Goroutine, look: Look, width: int, sign: str, *, opened: bool) -> Text:
    # where in the program it is: what it called in the library does not say that
    top = next((f for f in g.frames if f.file), g.frames[0] if g.frames else None)
    place = ""
    if top is not None:
        file = f"{look.text(base(top.file))}:" if len(look.sources) > 1 else ":"
        name = top.func.removeprefix("main.")
        place = look.fit(look.text(name), max(width // 3, 8)) + (f" {file}" if file != ":" else ":")
        place += str(top.line)
    used = f"{size_text(g.stack_used):>7}" if width >= WIDE else ""
    name = f"g{g.gid} "
    room = width - 2 - len(name) - cells(place) - 1 - len(used)
    state = look.text(g.state)
    if cells(state) > room:
        state = state.replace("waiting to ", "waits: ").replace("waiting in ", "waits: ")
    if cells(state) > room:
        state = state.replace("waiting: ", "waits: ").replace("sync.", "")
    if cells(state) > room and place:
        place = look.fit(place, max(cells(place) - (cells(state) - room), 8))
        room = width - 2 - len(name) - cells(place) - 1 - len(used)
    state = look.fit(state, max(room, 4))
    style = mark_style(sign) or ("stack" if opened else "")
    gap = " " * max(room - cells(state) + 1, 1)
    quiet = "" if opened else "quiet"
    return line((f"{sign} ", style), (name, style or "title"), (state, style), gap, (place, quiet),
                (used, "quiet"))  # fmt: skip
