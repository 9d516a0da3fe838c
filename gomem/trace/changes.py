"""What a step changed: the difference between two snapshots."""

from __future__ import annotations

from gomem.trace.locks import lock_text
from gomem.trace.snapshot import Change

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.trace.snapshot import Frame, Goroutine, Slot, Snapshot, ValueView

__all__ = ["diff", "frame_labels", "frame_target", "shown", "slot_labels"]

MAX_CHANGES = 64
"""More than this are counted, not listed."""


def frame_labels(g: Goroutine) -> dict[int, str]:
    """What frames are called in labels, by serial: "g1.main", "g1.fib#3" for the third fib."""
    totals: dict[str, int] = {}
    labels = {}
    for f in reversed(g.frames):
        nth = totals[f.func] = totals.get(f.func, 0) + 1
        label = f"g{g.gid}.{f.func.removeprefix('main.')}"
        labels[f.serial] = f"{label}#{nth}" if nth > 1 else label
    return labels


def slot_labels(f: Frame) -> list[str]:
    """What the slots of a frame are called in labels: "x", and "x#2" for one that hides the first.

    Only variables in scope are counted; the others have their bare names.
    """
    totals: dict[str, int] = {}
    labels = []
    for s in f.slots:
        nth = totals.get(s.name, 0) + s.live
        totals[s.name] = nth
        labels.append(f"{s.name}#{nth}" if s.live and nth > 1 else s.name)
    return labels


def shown(v: ValueView) -> str:
    """A value in a sentence: a reference by what it refers to, anything else by its text."""
    if v.text.startswith("sync.") and lock_text(v):
        return lock_text(v)
    if v.target and v.text.startswith("0x"):
        return v.target
    if v.target.startswith("h") and v.text.startswith("len ") and " cap " not in v.text:
        return v.target
    kind, address, digits = v.text.rpartition(" 0x")
    if address and v.target and digits.isalnum():
        return f"{kind} → {v.target}"
    if v.target[:1] == "h" and v.target[1:2].isdigit():
        return f"{v.text.partition(' 0x')[0]} → {v.target}"
    if v.parts and not v.target:
        inner = " ".join([f"{shown(p)}" for _, p in v.parts[:4]])
        more = " …" if len(v.parts) > 4 or v.elided else ""
        text = f"map {v.text}" if v.text.startswith("len ") and " cap " not in v.text else v.text
        return f"{text}{{{inner}{more}}}"
    if v.text.startswith("len ") and " cap " not in v.text:
        return f"map {v.text}"
    return v.text or "?"


def diff(before: Snapshot | None, after: Snapshot) -> tuple[Change, ...]:
    """All changes between two states, frames first, then variables, package variables, objects."""
    found: list[Change] = []
    if before is not None:
        _frames(before, after, found)
        _statics(before, after, found)
        _heap(before, after, found)
    else:
        found = [Change("new", s.name, "", shown(s.value)) for s in after.statics]
    if len(found) > MAX_CHANGES:
        rest = len(found) - MAX_CHANGES
        found[MAX_CHANGES:] = [Change("write", f"and {rest} more", "", "")]
    return tuple(found)


def _frames(before: Snapshot, after: Snapshot, found: list[Change]) -> None:
    old = {g.gid: g for g in before.goroutines}
    new = {g.gid: g for g in after.goroutines}
    for gid, g in old.items():
        kept = {_frame_key(f) for f in new[gid].frames} if gid in new else set()
        found += [
            Change("gone", frame_target(gid, f), "", "")
            for f in g.frames
            if _frame_key(f) not in kept
        ]
    for gid, g in new.items():
        labels = frame_labels(g)
        was = {_frame_key(f): f for f in old[gid].frames} if gid in old else {}
        if gid in old and old[gid].stack_hi != g.stack_hi:
            found.append(
                Change("moved", f"stack of g{gid}", f"{old[gid].stack_lo:#x}", f"{g.stack_lo:#x}")
            )
        for f in g.frames:
            earlier = was.get(_frame_key(f))
            if earlier is None:
                found.append(Change("new", frame_target(gid, f), "", ""))
            _slots(earlier, f, labels[f.serial], found)


def frame_target(gid: int, f: Frame) -> str:
    """What a change of a whole frame is about: "frame main.add", "frame main.worker of g3"."""
    return f"frame {f.func} of g{gid}" if gid > 1 else f"frame {f.func}"


def _frame_key(f: Frame) -> tuple[int, str]:
    return (f.serial, f.func)


def _slots(before: Frame | None, after: Frame, label: str, found: list[Change]) -> None:
    old: dict[tuple[str, int], Slot] = {}
    if before is not None:
        if before.slots is after.slots:
            return
        old = {(s.name, s.offset): s for s in before.slots if s.live}
    for s, name in zip(after.slots, slot_labels(after), strict=True):
        if not s.live or s.kind == "capture":
            continue
        was = old.get((s.name, s.offset))
        if was is None:
            found.append(Change("new", f"{label}.{name}", "", shown(s.value)))
        elif was.value != s.value:
            _value(f"{label}.{name}", was.value, s.value, found)


def _statics(before: Snapshot, after: Snapshot, found: list[Change]) -> None:
    old = {(s.name, s.addr): s for s in before.statics}
    for s in after.statics:
        was = old.get((s.name, s.addr))
        if was is None:
            found.append(Change("new", s.name, "", shown(s.value)))
        elif was.value != s.value:
            _value(s.name, was.value, s.value, found)


def _heap(before: Snapshot, after: Snapshot, found: list[Change]) -> None:
    old = {o.oid: o for o in before.heap}
    new = {o.oid: o for o in after.heap}
    for o in after.heap:
        was = old.get(o.oid)
        if was is None:
            if o.step == after.step.number:
                found.append(Change("new", o.oid, "", shown(o.value)))
            continue
        if was.value != o.value:
            _value(o.oid, was.value, o.value, found)
        if was.life != o.life:
            if o.life == "collected":
                found.append(Change("gone", o.oid, "", ""))
            elif o.life == "unreachable":
                found.append(Change("unreachable", o.oid, "", ""))
    for oid, was in old.items():
        if oid not in new and was.life == "unreachable":
            found.append(Change("gone", oid, "", ""))


def _value(label: str, before: ValueView, after: ValueView, found: list[Change]) -> None:
    """A changed value: the part that changed, if it is one of few."""
    same_target = bool(after.target) and before.target == after.target
    if same_target and (before.text == after.text or " cap " not in after.text):
        return  # what it refers to changed, and is listed itself
    names = [n for n, _ in after.parts]
    if not after.target and names and before.text == after.text:
        if names == [n for n, _ in before.parts]:
            for (n, new), (_, old) in zip(after.parts, before.parts, strict=True):
                if new != old:
                    part = f"{label}[{n}]" if _is_map(after) else _part(label, n)
                    _value(part, old, new, found)
            return
    elif not after.target and names and _is_map(after):
        _entries(label, before, after, found)
        return
    found.append(Change("write", label, shown(before), shown(after)))


def _is_map(v: ValueView) -> bool:
    return "len " in v.text and " cap " not in v.text


def _entries(label: str, before: ValueView, after: ValueView, found: list[Change]) -> None:
    """Map entries that came, went or changed."""
    old = dict(before.parts)
    new = dict(after.parts)
    for k, v in new.items():
        if k not in old:
            found.append(Change("new", f"{label}[{k}]", "", shown(v)))
        elif old[k] != v:
            _value(f"{label}[{k}]", old[k], v, found)
    for k, v in old.items():
        if k not in new and not after.elided:
            found.append(Change("gone", f"{label}[{k}]", shown(v), ""))


def _part(label: str, name: str) -> str:
    return f"{label}[{name}]" if name.isdigit() else f"{label}.{name}"
