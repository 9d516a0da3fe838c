"""reflect: channels. What may wait is done by the machine, see machine/chans.py."""
# ruff: noqa: N803, D103 (a frame; natives bear the names that chan.go declares)

from __future__ import annotations

from gomem.library.reflect.common import LISTS, zero_of
from gomem.library.reflect.values import assigned, exported, held, make, ro
from gomem.library.text import slice_items
from gomem.library.values import copy_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime, Value
    from gomem.library.reflect.common import TypePointer, ValueList
    from gomem.library.text import Slice

SEND = 1
"""SelectSend."""
DEFAULT = 3


def makeChan(rt: Runtime, t: TypePointer, n: int) -> ValueList:  # noqa: N802 (Go's)
    elem = rt.types[rt.types[t[1]].elem]
    return [t, rt.make_chan(elem, n, lambda: zero_of(rt, elem), is_list=elem.kind in LISTS), 0]


def closeChan(rt: Runtime, v: ValueList) -> None:  # noqa: N802 (Go's)
    rt.sched.channels.close(held(rt, v))


def direction(rt: Runtime, v: ValueList) -> int:
    return {"recv": 1, "send": 2, "both": 3}[rt.details(v[0][1]).dir]


def wrap(rt: Runtime, v: ValueList, x: Value) -> ValueList:
    elem = rt.types[rt.types[v[0][1]].elem]
    return make(elem.id, copy_value(rt.types, elem, x), ro(v[2]))


def send(rt: Runtime, F: Value, r: int, s: int, v: ValueList, x: ValueList) -> Value:
    exported(rt, x, "reflect.Value.Send")
    value = assigned(rt, x, "reflect.Value.Send", rt.types[v[0][1]].elem)
    return rt.sched.channels.send(F, r, s, held(rt, v), value)


def recv(rt: Runtime, F: Value, r: int, s: int, v: ValueList) -> Value:
    return rt.sched.channels.recv(F, r, s, 0, held(rt, v), True)  # noqa: FBT003 (generated text's)


def choose(rt: Runtime, F: Value, r: int, s: int, cases: Slice, block: bool) -> Value:  # noqa: FBT001 (Go's)
    found = []
    for d, ch, x in slice_items(cases):
        c = held(rt, ch) if d != DEFAULT and ch[0] is not None else None
        sends = d == SEND
        elem = rt.types[ch[0][1]].elem if c is not None else -1
        value = assigned(rt, x, "reflect.Select", elem) if sends and c is not None else None
        found.append((c, sends, value))
    return rt.sched.channels.select(F, r, s, tuple(found), block)


NATIVES = frozenset(("makeChan", "closeChan", "direction", "wrap", "send", "recv", "choose"))
