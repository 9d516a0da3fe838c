"""Which `append` has a buffer in the frame. cmd/compile: slice/slice.go, ssagen (append).

The first array of an append that does not escape is a 32-byte buffer of the frame: for the first
site of each slice variable, once per call, at length 0, not for `append(s, t...)`. A variable that
escapes at exactly one statement, outside of loops, gets it too: its array is copied to the heap at
that statement (a move).
"""

from __future__ import annotations

from gomem.escape.graph import ESCAPES
from gomem.escape.ir import Name, Node, children
from gomem.escape.leaks import Leaks, parse_leaks
from gomem.escape.reassign import static_callee_name
from gomem.escape.types import under
from gomem.types.type import Array, Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder
    from gomem.escape.escape import Analysis
    from gomem.escape.ir import Fn

__all__ = ["BUFFER_SIZE", "append_buffers"]

BUFFER_SIZE = 32
"""Bytes. base.Debug.VariableMakeThreshold"""


class _Info:
    """What was seen of one slice variable."""

    __slots__ = (
        "all_uses",
        "appends",
        "cap_used",
        "depth",
        "given_up",
        "ok_uses",
        "stmt",
        "weight",
    )

    def __init__(self) -> None:
        self.ok_uses = self.all_uses = self.weight = self.depth = 0
        self.appends: list[Node] = []
        self.stmt: Node | None = None
        self.cap_used = self.given_up = False


class _State:
    def __init__(self, b: Builder, a: Analysis, fn: Fn) -> None:
        self.b, self.a, self.fn = b, a, fn
        self.infos: dict[Name, _Info] = {}
        self.depth = 0
        self.sites: list[Node] = []
        """Appends of this function, in the order of the text."""

    def tracking(self, n: Node | None) -> _Info | None:
        info = self.infos.get(n) if isinstance(n, Name) else None
        return None if info is None or info.given_up else info

    def transition(self, info: _Info, stmt: Node) -> None:
        if info.stmt is not None or self.depth > info.depth:
            info.given_up = True
        else:
            info.stmt = stmt


def append_buffers(b: Builder, a: Analysis) -> dict[int, list[tuple[Name, bool]]]:
    """Mark the appends with a buffer; give the moves by the position of their statement."""
    moves: dict[int, list[tuple[Name, bool]]] = {}
    for fn in b.fns:
        s = _State(b, a, fn)
        for n in fn.dcl:
            u = under(n.type) if n.type is not None else None
            if isinstance(u, Slice) and b.ti.size(u.elem) <= BUFFER_SIZE:
                s.infos[n] = _Info()
        for stmt in fn.body:
            _walk(s, stmt)
        for name, info in s.infos.items():
            if info.given_up or info.ok_uses != info.all_uses or info.stmt is None:
                continue
            if info.weight >= 2:
                moves.setdefault(info.stmt.pos, []).append((name, info.cap_used))
                for site in info.appends:
                    site.sel = "step" if info.cap_used else "stays"
        _first_sites(s)
    return moves


def _first_sites(s: _State) -> None:
    """Of the sites that stay, the first of each variable uses the buffer."""
    used: set[Node] = set()
    escaping = {
        loc.n
        for batch in s.a.batches
        for loc in batch.all_locs
        if loc.curfn is s.fn and loc.attrs & ESCAPES and loc.n is not None and loc.n.op == "APPEND"
    }
    for n in s.sites:
        if n.sel == "step":
            continue
        stays = n.sel == "stays" or n not in escaping
        u = under(n.type)
        size = s.b.ti.size(u.elem) if isinstance(u, Slice) else 0
        n.sel = ""
        if stays and not n.ddd and 0 < size <= BUFFER_SIZE and n.list[0] not in used:
            used.add(n.list[0])
            n.sel = "first"


def _assign(s: _State, x: Node | None, y: Node | None, stmt: Node) -> None:
    info = s.tracking(x)
    if info is not None:
        if y is None or y.op == "NIL":
            info.ok_uses += 1
        elif y.op == "SLICELIT":
            info.ok_uses += 1
            info.cap_used = True
        elif y.op == "SLICE" and y.x is x:
            info.ok_uses += 2
            info.cap_used = True
        elif y.op == "APPEND" and y.list[0] is x:
            info.ok_uses += 2
            info.appends.append(y)
            info.weight += 1 + (s.depth - info.depth)
    info = s.tracking(y)
    if info is not None:
        info.ok_uses += 1
        s.transition(info, stmt)


def _walk(s: _State, n: Node) -> None:  # noqa: C901 (table of contents)
    info = s.tracking(n.x) if n.x is not None else None
    match n.op:
        case "NAME":
            own = s.tracking(n)
            if own is not None:
                own.all_uses += 1
            return
        case "DCL" if info is not None:
            info.ok_uses += 1
            info.depth = s.depth
        case "INDEX" | "LEN" if info is not None:
            info.ok_uses += 1
        case "CAP" if info is not None:
            info.ok_uses += 1
            info.cap_used = True
        case "ADDR":
            _address(s, n.x)
        case "RETURN":
            _return(s, n)
        case "CALLFUNC":
            _arguments(s, n)
        case "RANGE" if info is not None:
            info.ok_uses += 1
            s.transition(info, n)
        case "AS":
            _assign(s, n.x, n.y, n)
        case "AS2":
            for x, y in zip(n.list, n.rlist, strict=True):
                _assign(s, x, y, n)
        case "APPEND":
            s.sites.append(n)
        case "CLOSURE" if n.func is not None:
            for v, _ in n.func.closure_vars:
                _walk(s, v)
    loop = n.op in ("FOR", "RANGE")
    s.depth += loop
    for c in list(children(n)):
        _walk(s, c)
    s.depth -= loop


def _address(s: _State, x: Node | None) -> None:
    while x is not None and x.op in ("DOT", "INDEX"):
        if x.op == "INDEX" and x.x is not None and not isinstance(under(x.x.type), Array):
            info = s.tracking(x.x)
            if info is not None:
                info.given_up = True
            return
        x = x.x


def _return(s: _State, n: Node) -> None:
    for x in n.list:
        info = s.tracking(x)
        if info is not None:
            info.ok_uses += 1
            s.transition(info, n)
    if not n.list:
        for r in s.fn.results:
            info = s.tracking(r)
            if info is not None:
                s.transition(info, n)


def _arguments(s: _State, n: Node) -> None:
    fn = static_callee_name(s.a.batches[0].oracle(s.fn).static_value(n.x)) if n.x else None
    tags = None if fn is None else fn.fn.tags if fn.fn is not None else fn.tags
    for i, arg in enumerate(n.list):
        info = s.tracking(arg)
        if info is not None and tags is not None and i < len(tags):
            leaks = parse_leaks(tags[i])
            if all(d < 0 for d in leaks.to[: Leaks.SIZE]):
                info.ok_uses += 1
                info.cap_used = True
