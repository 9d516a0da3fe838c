"""How many bytes a keyframe holds, counted object by object."""

from __future__ import annotations

from sys import getsizeof

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.machine.keyframe import Keyframe

__all__ = ["footprint"]

_SMALL = frozenset((bool, type(None)))


def footprint(k: Keyframe) -> int:
    """Bytes of all Python objects that can be reached from a keyframe, each counted once."""
    seen: set[int] = set()
    total = 0
    work: list[Any] = [k.fields, k.records, k.heap]
    while work:
        v = work.pop()
        t = type(v)
        if t in _SMALL or id(v) in seen or (t is int and -5 <= v <= 256):
            continue
        seen.add(id(v))
        total += getsizeof(v)
        if t is list or t is tuple or t is set:
            work.extend(v)
        elif t is dict:
            work.extend(v)
            work.extend(v.values())
        elif hasattr(t, "__match_args__"):
            work.extend([getattr(v, n) for n in t.__match_args__])
    return total
