"""The heap: which objects exist, where they are, how large they are.

Generated code calls `new` for every object that Go allocates on the heap; the object itself is a
plain Python value. The heap keeps a record of it under its `id`, so the object stays alive until
a collection removes the record. Addresses are a model of Go's: spans of 8 KiB pages per size class,
separately for objects without pointers, from 0xc000000000 up; the lowest free slot first.

A record is a list, because it is made for every allocation: see VALUE and the names after it.
"""

from __future__ import annotations

from operator import itemgetter

from gomem.machine.sizes import (
    CLASS_PAGES,
    CLASS_SIZES,
    HEADER,
    HEADER_FROM,
    MAX_SMALL,
    PAGE,
    TINY,
    size_class,
    takes,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import RType
    from gomem.lower.program import Program, Site
    from gomem.types.type import Type

    Value = Any
    """Any value of the machine, see library/abi.py."""

__all__ = [
    "ADDR",
    "BORN",
    "GID",
    "HEAP_START",
    "OID",
    "OLDER",
    "SITE",
    "SIZE",
    "TAKES",
    "VALUE",
    "ZERO_BASE",
    "Heap",
]

VALUE, OID, ADDR, SIZE, TAKES, SITE, GID, OLDER, BORN = range(9)
"""Fields of a record: the object; its number from 1; its address; bytes asked for; bytes taken;
its site's index; the goroutine that allocated it; another record of the same Python object (Python
shares one-byte strings), or None; the step that allocated it."""

HEAP_START = 0xC000000000
MIN_GOAL = 4 << 20
"""The first heap goal, and the least (runtime: defaultHeapMinimum)."""
NO_GOAL = 1 << 62
ZERO_BASE = 0x5A0000
"""Model address of runtime.zerobase, to which all pointers to zero-size objects point."""
MAP_HEADER = 48
HCHAN = 112
"""Bytes of a channel's header (runtime: hchan)."""
FAST = 512
"""Up to this size the class is looked up in a table, and there is no header."""
_CLASS_OF = tuple([size_class(n) for n in range(FAST + 1)])
_POWERS = (1, 2, 4, 8)
MEASURED, ARRAY, TINY_OBJECT = -1, -2, -3
"""Kinds of sites whose objects `new` cannot place at once, see _plan."""
_BY_OID = itemgetter(OID)
CLOSURES = frozenset(("closure", "method value"))


class Heap:
    """The heap of a run.

    `stop` is the one-element list that generated code looks at: the heap puts 0 there when it
    wants to be collected. `gogc` is GOGC: percent of growth between collections, -1 for off.
    """

    __slots__ = (
        "by_id",
        "bytes",
        "counts",
        "free",
        "freed",
        "gc_wanted",
        "gid",
        "goal",
        "gogc",
        "large",
        "live",
        "liveness",
        "next_oid",
        "next_span",
        "now",
        "plans",
        "program",
        "state",
        "stop",
        "tiny",
        "tiny_used",
    )

    def __init__(self, program: Program, stop: list[int], gogc: int = 100) -> None:
        self.program = program
        self.stop = stop
        self.gogc = gogc
        self.state: Any = None
        """The State that this heap belongs to: address_of looks for frames in it."""
        self.liveness: Any = None
        """The program's liveness.Liveness, kept here because a run always needs it."""
        self.by_id: dict[int, list[Any]] = {}
        self.next_oid = 1
        self.now = [0]
        """The step that is being done; generated code sets it before it allocates."""
        self.gid = 1
        """The goroutine that runs now."""
        self.live = 0
        """Bytes taken by objects that were not collected."""
        self.freed = 0
        """Bytes that collections have freed."""
        self.goal = min_goal(gogc)
        self.gc_wanted = False
        self.next_span = HEAP_START
        self.free: list[list[int]] = [[] for _ in range(2 * len(CLASS_SIZES))]
        """Free slots per class and (odd) without pointers, highest address first."""
        self.large: dict[int, list[int]] = {}
        """Free large spans by their size, highest address first."""
        self.tiny = 0
        """The block that the next tiny object may share, 0 if none."""
        self.tiny_used = TINY
        self.plans = [_plan(program, site) for site in program.sites]
        self.counts = [0] * len(self.plans)
        self.bytes = [0] * len(self.plans)

    def new(self, site: int, value: Value) -> Value:
        """Register an object that was allocated at `site`, and give it back."""
        size, taken, span, shift = self.plans[site]
        if size < 0:
            if size == TINY_OBJECT:
                return self._new_tiny(site, value, taken)
            return self._new_sized(site, value)
        slots = self.free[span]
        if not slots:
            self._refill(span)
        oid = self.next_oid
        self.next_oid = oid + 1
        self.counts[site] += 1
        self.bytes[site] += size
        record = [value, oid, slots.pop() + shift, size, taken, site, self.gid, None, self.now[0]]
        key = id(value)
        by_id = self.by_id
        if key in by_id:
            record[OLDER] = by_id[key]
        by_id[key] = record
        live = self.live = self.live + taken
        if live > self.goal:
            self.want()
        return value

    def _new_sized(self, site: int, value: Value) -> Value:
        """As `new`, for objects whose size is not fixed, tiny and large ones."""
        kind, each, noscan, _ = self.plans[site]
        if kind == ARRAY:
            size = each * len(value)
        else:
            size, noscan = self.measure(site, value)
        if size < TINY and noscan:
            if size == 0:
                return value
            addr = self._tiny(size)
            taken = TINY
        elif size <= FAST:
            if size == 0:
                return value
            index = _CLASS_OF[size]
            taken = CLASS_SIZES[index]
            slots = self.free[2 * index + noscan]
            if not slots:
                self._refill(2 * index + noscan)
            addr = slots.pop()
            self.live += taken
        else:
            addr, taken = self._big(size, noscan)
        oid = self.next_oid
        self.next_oid = oid + 1
        self.counts[site] += 1
        self.bytes[site] += size
        key = id(value)
        by_id = self.by_id
        by_id[key] = [value, oid, addr, size, taken, site, self.gid, by_id.get(key), self.now[0]]
        if self.live > self.goal:
            self.want()
        return value

    def _new_tiny(self, site: int, value: Value, size: int) -> Value:
        """As `new`, for pointer-free objects of a fixed size below 16 bytes."""
        at = (self.tiny_used + size - 1) & -size
        if at + size <= TINY and self.tiny and size in _POWERS:
            self.tiny_used = at + size
            addr = self.tiny + at
        else:
            addr = self._tiny(size)
        oid = self.next_oid
        self.next_oid = oid + 1
        self.counts[site] += 1
        self.bytes[site] += size
        key = id(value)
        by_id = self.by_id
        by_id[key] = [value, oid, addr, size, TINY, site, self.gid, by_id.get(key), self.now[0]]
        if self.live > self.goal:
            self.want()
        return value

    def _big(self, size: int, noscan: int) -> tuple[int, int]:
        """Address and bytes taken of an object above FAST bytes."""
        taken = takes(size, noscan=bool(noscan))
        self.live += taken
        if size > MAX_SMALL - HEADER:
            return self._large(taken), taken
        head = 0 if noscan else HEADER
        span = 2 * size_class(size + head) + noscan
        if not self.free[span]:
            self._refill(span)
        return self.free[span].pop() + head, taken

    def measure(self, site: int, value: Value) -> tuple[int, bool]:
        """Bytes that the object at a site asks for, and whether it has no pointers."""
        s = self.program.sites[site]
        rtypes = self.program.rtypes
        if isinstance(value, bytes):
            return len(value), True
        if isinstance(value, dict):
            return MAP_HEADER, False
        if s.kind in CLOSURES:
            return closure_size(self.program, value), False
        rtype = rtypes[s.tid]
        if s.kind == "chan":
            return chan_size(rtypes[rtype.elem], len(value[0]))
        if s.array:
            return len(value) * rtype.size, not rtype.pointers
        if s.kind == "box" and rtype.kind == "interface":
            rtype = rtypes[value[0]]
        return rtype.size, not rtype.pointers

    def want(self) -> None:
        """Ask for a collection."""
        self.gc_wanted = True
        self.stop[0] = 0

    def _refill(self, span: int) -> None:
        """Take a new span for a class; its slots are free."""
        index = span >> 1
        size = CLASS_SIZES[index]
        start = self.next_span
        room = CLASS_PAGES[index] * PAGE
        self.next_span = start + room
        if not span & 1 and size <= HEADER_FROM:
            room -= room // 64  # one bit per word tells the collector where pointers are
        self.free[span].extend(range(start + (room // size - 1) * size, start - 1, -size))

    def _tiny(self, size: int) -> int:
        """The address of a pointer-free object below 16 bytes (runtime: mallocgcTiny)."""
        align = 8 if not size & 7 else 4 if not size & 3 else 2 if not size & 1 else 1
        at = (self.tiny_used + align - 1) // align * align
        if self.tiny and at + size <= TINY:
            self.tiny_used = at + size
            return self.tiny + at
        span = 2 * size_class(TINY) + 1
        if not self.free[span]:
            self._refill(span)
        block = self.free[span].pop()
        self.live += TINY
        if not self.tiny or size < self.tiny_used:
            self.tiny = block
            self.tiny_used = size
        return block

    def _large(self, taken: int) -> int:
        """The address of an object that has pages for itself."""
        again = self.large.get(taken)
        if again:
            return again.pop()
        start = self.next_span
        self.next_span = start + taken
        return start

    def records(self) -> list[list[Any]]:
        """All objects that were not collected, in order of allocation."""
        found = []
        for record in self.by_id.values():
            at: list[Any] | None = record
            while at is not None:
                found.append(at)
                at = at[OLDER]
        found.sort(key=_BY_OID)
        return found

    def noscan(self, record: list[Any]) -> bool:
        """Whether an object has no pointers."""
        return self.measure(record[SITE], record[VALUE])[1]

    def release(self, dead: list[list[Any]]) -> int:
        """Take objects away that a collection found unreachable; returns the bytes freed."""
        before = self.live
        gone = {id(r) for r in dead}
        for key in {id(r[VALUE]) for r in dead}:
            self._unlink(key, gone)
        blocks = set()
        for r in dead:
            noscan = self.noscan(r)
            if noscan and r[SIZE] < TINY:
                blocks.add(r[ADDR] & -TINY)
            elif r[SIZE] > MAX_SMALL - HEADER:
                self.live -= r[TAKES]
                self.large.setdefault(r[TAKES], []).append(r[ADDR])
            else:
                head = HEADER if not noscan and r[SIZE] > HEADER_FROM else 0
                self.live -= r[TAKES]
                self.free[2 * size_class(r[TAKES]) + noscan].append(r[ADDR] - head)
        if blocks:
            self._release_tiny(blocks)
        for slots in (*self.free, *self.large.values()):
            slots.sort(reverse=True)
        self.tiny, self.tiny_used = 0, TINY
        self.freed += before - self.live
        return before - self.live

    def _unlink(self, key: int, gone: set[int]) -> None:
        """Remove the records in `gone` from the chain under a key."""
        kept = []
        at: list[Any] | None = self.by_id.pop(key)
        while at is not None:
            if id(at) not in gone:
                kept.append(at)
            at = at[OLDER]
        older = None
        for r in reversed(kept):
            r[OLDER] = older
            older = r
        if older is not None:
            self.by_id[key] = older

    def _release_tiny(self, blocks: set[int]) -> None:
        """Free the blocks in which no object is left."""
        for r in self.records():
            if r[SIZE] < TINY:
                blocks.discard(r[ADDR] & -TINY)
        self.live -= TINY * len(blocks)
        self.free[2 * size_class(TINY) + 1].extend(blocks)

    def set_goal(self) -> None:
        """After a collection: how large the heap may get before the next."""
        self.gc_wanted = False
        if self.gogc < 0:
            self.goal = NO_GOAL
        else:
            self.goal = max(min_goal(self.gogc), self.live + self.live * self.gogc // 100)

    def address_of(self, container: Value, index: int | None = None) -> int:
        """The model address of a list, dict, tuple or string, or of one cell of a list."""
        from gomem.machine.places import address_of

        return address_of(self.state, self.program, container, index)


def min_goal(gogc: int) -> int:
    """The least heap goal for a GOGC."""
    return NO_GOAL if gogc < 0 else MIN_GOAL * gogc // 100


def closure_size(program: Program, fn: tuple[Any, ...]) -> int:
    """Bytes of a func value: the code pointer, then what it captured (cmd/compile: closurebuf)."""
    size = 8
    captures = program.codes[fn[0]].captures if fn[0] < len(program.codes) else ()
    for i in range(1, len(fn)):
        if i > len(captures) or not captures[i - 1][1]:
            size = -(-size // 8) * 8 + 8
            continue
        rtype = rtype_of(program, captures[i - 1][2])
        align, room = (rtype.align, rtype.size) if rtype is not None else (8, 8)
        size = -(-size // align) * align + room
    return -(-size // 8) * 8


def chan_size(elem: RType, n: int) -> tuple[int, bool]:
    """Bytes of a channel's header, with its ring unless that has pointers. runtime: makechan."""
    ring = elem.size * n
    return (HCHAN, not ring) if elem.pointers or not ring else (HCHAN + ring, True)


def rtype_of(program: Program, t: Type) -> RType | None:
    """The run-time type of a Type, if the program has it."""
    from gomem.types.predicates import identical

    for i, other in enumerate(program.types):
        if other is t:
            return program.rtypes[i]
    for i, other in enumerate(program.types):
        if identical(other, t):
            return program.rtypes[i]
    return None


def _plan(program: Program, site: Site) -> tuple[int, int, int, int]:
    """What `new` has to know of a site.

    Size, bytes taken, span and header of its objects; or, if they are not all small and alike, a
    negative kind, the bytes of an element or object, and 1 if they have no pointers.
    """
    if site.kind == "map":
        size, noscan = MAP_HEADER, False
    elif site.kind in ("string", "chan") or site.kind in CLOSURES:
        return MEASURED, 0, 0, 0
    else:
        rtype = program.rtypes[site.tid]
        size, noscan = rtype.size, not rtype.pointers
        if site.array:
            return ARRAY, size, int(noscan), 0
        if rtype.kind == "interface" and site.kind == "box":
            return MEASURED, 0, 0, 0
    if noscan and 0 < size < TINY:
        return TINY_OBJECT, size, 1, 0
    if size == 0 or size > MAX_SMALL - HEADER:
        return MEASURED, 0, 0, 0
    head = HEADER if not noscan and size > HEADER_FROM else 0
    return size, takes(size, noscan=noscan), 2 * size_class(size + head) + noscan, head
