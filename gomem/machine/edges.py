"""Who points to whom: for every heap object the names of the variables that refer to it."""

from __future__ import annotations

from gomem.machine import chans
from gomem.machine.heap import CLOSURES, OID, SITE, VALUE
from gomem.machine.places import FrameAt, Places, is_list_kind, unwrap
from gomem.machine.views import Views

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from gomem.library.abi import RType
    from gomem.machine.heap import Value

__all__ = ["Edges"]

MOST = 8
"""Names that are kept per object; `more` counts the others."""


class Edges:
    """Collects references. `by` gives the names of the referrers by object number."""

    def __init__(self, places: Places, views: Views) -> None:
        self.places = places
        self.views = views
        self.rtypes = places.rtypes
        self.by: dict[int, list[str]] = {}
        self.more: dict[int, int] = {}
        self.records: dict[int, list[Any]] = {}
        """The objects that are referred to, by number."""
        self._work: list[tuple[Any, int, str]] = []

    def names(self, oid: int) -> tuple[str, ...]:
        """Who points to an object."""
        more = self.more.get(oid, 0)
        rest = (f"and {more} more",) if more else ()
        return (*self.by.get(oid, ()), *rest)

    def add_roots(self) -> None:
        """References from package variables and frames."""
        state = self.places.state
        for s in self.places.program.statics:
            if 0 <= s.cell < len(state.G):
                self.value(state.G[s.cell], s.tid, s.name)
        for _, frames in self.places.stacks:
            for f in frames:
                self.frame(f)

    def frame(self, f: FrameAt) -> None:
        """References from the variables of a frame, then from its temporaries."""
        live = set(f.live)
        for s in f.code.layout.slots:
            if s.cell not in live or s.cell >= len(f.cells):
                continue
            v = f.cells[s.cell]
            record = self.places.owner(v) if s.boxed else None
            if record is not None:
                self._point(record, f"{f.label}.{s.name}")
            elif not s.boxed:
                self.value(unwrap(s, v, self.rtypes), s.tid, f"{f.label}.{s.name}")
        if f.cells[4] is not None and len(f.cells[4]) > 1:
            self._point(self.places.by_id.get(id(f.cells[4])), f"{f.label} (its closure)")
            self._closure(f.cells[4], f"{f.label} (captured)")
        name = f"{f.label} (temporary)"
        for cell in sorted(f.hidden):
            if cell < len(f.cells):
                self._loose(f.cells[cell], name)
        for d in (f.cells[5] or ())[1:]:
            self._loose(d, f"{f.label} (deferred)")

    def _loose(self, v: Value, label: str) -> None:
        """References from a value whose type is not known."""
        for _ in range(64):
            record = self.places.owner(v) if v is not None else None
            if record is not None:
                self._point(record, label)
                return
            if type(v) not in (tuple, list) or not v or id(v) in self.places.frames:
                return
            for e in v[1:]:
                if type(e) in (tuple, list, dict, bytes) and id(e) not in self.places.frames:
                    inner = self.places.owner(e)
                    if inner is not None:
                        self._point(inner, label)
            v = v[0]

    def objects(self, records: Iterable[list[Any]]) -> None:
        """References from heap objects."""
        for r in records:
            self.object(r)

    def object(self, record: list[Any]) -> None:
        """References from one heap object."""
        v = record[VALUE]
        site = self.places.program.sites[record[SITE]]
        label = f"h{record[OID]}"
        rtype = self.rtypes[site.tid]
        if type(v) is bytes or (not rtype.pointers and site.kind not in CLOSURES):
            return
        if site.kind == "chan":
            self._chan(v, rtype, label)
        elif site.array:
            for i, e in enumerate(v):
                self.value(e, site.tid, f"{label}[{i}]")
        elif type(v) is dict:
            self._entries(v, rtype, label)
        elif type(v) is tuple and rtype.kind == "func":
            self._closure(v, label)
        elif type(v) is tuple and site.kind == "box":
            self.value(v[1], v[0], label)
        elif type(v) is list and not is_list_kind(rtype):
            self.value(v[0], site.tid, label)
        else:
            self.value(v, site.tid, label)

    def _chan(self, ch: list[Any], rtype: RType, label: str) -> None:
        """References from the values in a channel's buffer, and of those who wait to send."""
        if not self._point(self.places.by_id.get(id(ch[chans.BUF])), f"{label} (buffer)"):
            for e in ch[chans.BUF]:
                self.value(e, rtype.elem, f"{label} (buffer)")
        for w in ch[chans.SENDQ]:
            self.value(w[chans.VALUE], rtype.elem, f"{label} (g{w[chans.WHO].gid} sends)")

    def value(self, v: Value, tid: int, label: str) -> None:
        """References from a value of type `tid` that is called `label`."""
        self._work.append((v, tid, label))
        while self._work:
            self._one(*self._work.pop())

    def _one(self, v: Value, tid: int, label: str) -> None:  # noqa: C901 (table of contents)
        rtype = self.rtypes[tid]
        if v is None or not rtype.pointers:
            return
        match rtype.kind:
            case "struct":
                for i, f in reversed(list(enumerate(rtype.fields))):
                    self._work.append((v[i], f.type, f"{label}.{f.name}"))
            case "array":
                self._elements(v, 0, len(v), rtype.elem, label)
            case "pointer" | "unsafe.Pointer":
                to = v[0] if type(v) is tuple and v else v
                self._point(self.places.owner(to), label)
            case "slice":
                if v[0] is not None and not self._point(self.places.owner(v[0]), label):
                    self._elements(v[0], v[1], v[2], rtype.elem, label)
            case "map":
                if not self._point(self.places.owner(v), label):
                    self._entries(v, rtype, label)
            case "interface":
                if not self._point(self.places.by_id.get(id(v)), label):
                    self._work.append((v[1], v[0], label))
            case "func":
                if not self._point(self.places.by_id.get(id(v)), label):
                    self._closure(v, label)
            case _:
                self._point(self.places.by_id.get(id(v)), label)

    def _elements(  # a run of elements has these
        self, a: list[Any], start: int, n: int, elem: int, label: str
    ) -> None:
        if self.rtypes[elem].pointers:
            for i in range(n - 1, -1, -1):
                self._work.append((a[start + i], elem, f"{label}[{i}]"))

    def _entries(self, v: dict[Any, Any], rtype: RType, label: str) -> None:
        key = self.rtypes[rtype.key]
        pairs = v.items() if key.plain_key else v.values()
        for k, e in pairs:
            name = f"{label}[{self.views.inline(k, rtype.key)}]"
            self.value(k, rtype.key, name)
            self.value(e, rtype.elem, name)

    def _closure(self, v: tuple[Any, ...], label: str) -> None:
        """References from what a closure captured."""
        codes = self.views.codes
        captures = codes[v[0]].captures if 0 <= v[0] < len(codes) else ()
        for i, captured in enumerate(v[1:]):
            if i >= len(captures):
                self._loose(captured, label)
                continue
            name, by_value, t = captures[i]
            tid = self.places.type_id(t)
            if by_value and tid >= 0:
                self._work.append((captured, tid, f"{label}.{name}"))
            elif id(captured) not in self.places.frames:
                self._point(self.places.owner(captured), f"{label}.{name}")
        while self._work:
            self._one(*self._work.pop())

    def _point(self, record: list[Any] | None, label: str) -> bool:
        """Note that `label` refers to an object; whether it is one."""
        if record is None:
            return False
        names = self.by.get(record[OID])
        if names is None:
            names = self.by[record[OID]] = []
            self.records[record[OID]] = record
        if label not in names:
            if len(names) < MOST:
                names.append(label)
            else:
                self.more[record[OID]] = self.more.get(record[OID], 0) + 1
        return True
