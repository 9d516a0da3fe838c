"""What the machine offers to native functions (abi.Runtime) and to generated code.

Everything that needs the state of the run: allocation, append, boxing, printing, recover, method
tables, type assertions. `namespace` is the dictionary in which generated text is compiled.
"""

from __future__ import annotations

import os

from gomem.library.abi import RuntimePanic
from gomem.machine import dynamic, finalizers, inquiry, ops, unsafe_
from gomem.machine.heap import min_goal
from gomem.machine.sizes import CLASS_SIZES, MAX_SMALL, PAGE, room, size_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import GeneratorType
    from typing import Any

    from gomem.library.abi import RType
    from gomem.machine.engine import Engine
else:
    GeneratorType = type(_ for _ in ())

__all__ = ["Services", "namespace"]

NIL = ops.NIL
STACK_BUFFER = 32
"""Bytes of the buffer in the frame that the first append to a slice may use."""


class AppendSpec:
    """What append, make, copy and clear need to know of an element type."""

    __slots__ = ("assign", "escapes", "is_list", "pointers", "site", "size", "zero")

    def __init__(  # noqa: PLR0913 (a table's row)
        self,
        site: int,
        size: int,
        pointers: bool,  # noqa: FBT001 (generated text)
        escapes: bool,  # noqa: FBT001 (generated text)
        zero: Callable[[], Any],
        is_list: bool,  # noqa: FBT001 (generated text)
        assign: Callable[[Any, Any], None] | None,
    ) -> None:
        self.site = site
        self.size = size
        self.pointers = pointers
        self.escapes = escapes
        self.zero = zero
        self.is_list = is_list
        self.assign = assign

    def fill(self, n: int) -> list[Any]:
        """`n` zero elements."""
        if self.is_list:
            return [self.zero() for _ in range(n)]
        return [self.zero()] * n

    def copies(self, elements: list[Any]) -> list[Any]:
        """The elements for another array: those that are cells of their own are copied."""
        return [self.clone(v) for v in elements] if self.is_list else elements

    def clone(self, v: Any) -> Any:
        """A copy of an element."""
        if not self.is_list:
            return v
        new = self.zero()
        assert self.assign is not None
        self.assign(new, v)
        return new


def _assign_list(d: list[Any], x: list[Any]) -> None:
    """Overwrite a struct or array by a copy that is not used otherwise."""
    d[:] = x


def grown_cap(spec: AppendSpec, old: int, need: int) -> int:
    """The capacity of the new array. runtime: nextslicecap, roundupsize."""
    double = old + old
    if need > double:
        cap = need
    elif old < 256:
        cap = double
    else:
        cap = old
        while cap < need:
            cap += (cap + 3 * 256) >> 2
    if spec.size == 0:
        return need
    size = cap * spec.size
    header = 8 if spec.pointers and 512 < size <= MAX_SMALL - 8 else 0
    index = size_class(size + header)
    if index < len(CLASS_SIZES):
        return (CLASS_SIZES[index] - header) // spec.size
    room = -(-size // PAGE) * PAGE
    return room // spec.size


class Services:
    """The Runtime that natives get as `rt`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        consts = engine.program.consts
        self.sched = engine.sched
        self.types = engine.program.rtypes
        self.args = engine.args
        self.cache: dict[Any, Any] = {}
        self._methods: Any = consts["METHODS"]
        self._named: Any = consts["_named"]
        self._functions: Any = consts["_functions"]
        self._implements: Any = consts["_implements"]
        self._known: dict[tuple[int, int], bool] = {}
        self._reflection: Any = consts["_reflection"]
        self._details: dict[int, Any] = {}
        self._comparing: dict[str, Any] | None = None

    def write(self, fd: int, data: bytes) -> None:
        """Write to the program's stdout (1) or stderr (2)."""
        self._engine.write(fd, data)

    def read(self, n: int) -> bytes:
        """Read from the program's stdin; from this process's if the engine was given none."""
        if self._engine.inherits_stdin:
            return os.read(0, n) if n else b""
        state = self._engine.state
        data = self._engine.stdin[state.stdin_at : state.stdin_at + n]
        state.stdin_at += len(data)
        return data

    def method(self, tid: int, name: str) -> Any | None:
        """The func value of a method of a type, whose first argument is the receiver."""
        table = self._methods.get(tid)
        index = table.get(name) if table is not None else None
        return None if index is None else (index,)

    def address(self, container: Any, index: int | None = None) -> int:
        """The model address of a list or dict, or of one cell of a list."""
        return self._engine.state.heap.address_of(container, index)

    def now(self) -> int:
        """The step that is being done."""
        return self._engine.now[0]

    def random(self, n: int) -> int:
        """A seeded random integer in [0, n)."""
        return self._engine.random(n)

    def type_id(self, path: str, name: str) -> int:
        """The id of a type declared in library package `path`."""
        return int(self._named[path, name])

    def function(self, path: str, name: str) -> Any:
        """The func value of a library function named in its package's NEEDS."""
        return self._functions[path][name]

    # ------------------------------------------------------------------------ for reflection

    def details(self, tid: int) -> Any:
        """What an RType does not say: see lower/reflection.py."""
        found = self._details.get(tid)
        if found is None:
            found = self._details[tid] = self._reflection("details", tid)
        return found

    def make_type(self, kind: str, parts: tuple[int, ...], more: object = None) -> int:
        """The id of a composite type: see lower/reflection.py."""
        return int(self._reflection("make", kind, parts, more))

    def same_underlying(self, a: int, b: int, *, tags: bool) -> bool:
        """Whether two types have identical underlying types; `tags` count or not."""
        return bool(self._reflection("same_underlying", a, b, tags=tags))

    def map_key(self, tid: int, v: Any) -> Any:
        """The Python key of a map key that is not its own."""
        return self._compare()["key"](tid, v)

    def equal(self, tid: int, x: Any, y: Any) -> bool:
        """Go's x == y for values of a type."""
        return bool(self._compare()["equal"](tid, x, y))

    def _compare(self) -> dict[str, Any]:
        if self._comparing is None:
            self._comparing = dynamic.interfaces(self._engine)
        return self._comparing

    def make_chan(self, elem: RType, n: int, zero: Callable[[], Any], *, is_list: bool) -> Any:
        """A channel of elements of a type."""
        assign = _assign_list if is_list else None
        spec = AppendSpec(-1, elem.size, elem.pointers, True, zero, is_list, assign)  # noqa: FBT003 (a row)
        return self.sched.channels.make(spec, -1, n)

    def chan_sizes(self, ch: Any) -> tuple[int, int]:
        """How many values a channel's buffer holds and could hold."""
        from gomem.machine import chans

        return chans.length(ch), chans.capacity(ch)

    def grown_cap(self, size: int, old: int, need: int, *, pointers: bool) -> int:
        """The capacity that append gives to a slice that has to grow."""
        spec = AppendSpec(-1, size, pointers, True, lambda: None, False, None)  # noqa: FBT003 (a row)
        return grown_cap(spec, old, need)

    # -------------------------------------------------- what package runtime tells a program

    def collect(self) -> None:
        """Collect the heap before the program goes on."""
        self._engine.state.heap.want()
        self.sched.give_way(self.now())

    def set_finalizer(self, obj: Any, finalizer: Any) -> None:
        """runtime.SetFinalizer."""
        finalizers.set_finalizer(self._engine, obj, finalizer)

    def heap_numbers(self) -> list[int]:
        """The numbers of runtime.MemStats."""
        return inquiry.heap_numbers(self._engine)

    def set_gc_percent(self, percent: int) -> int:
        """Set GOGC; returns what it was. Negative: no collections."""
        heap = self._engine.state.heap
        was, heap.gogc = heap.gogc, max(percent, -1)
        heap.goal = min_goal(heap.gogc)
        heap.set_goal()
        return was

    def goroutines(self) -> int:
        """How many goroutines there are."""
        return len(self._engine.state.goroutines)

    def calls(self) -> list[int]:
        """The addresses to which the active calls return, the innermost first."""
        return inquiry.call_addresses(self._engine)

    def code_place(self, pc: int) -> tuple[int, str, str, int, int] | None:
        """Function, name, file, line and entry address of an address; None for no code."""
        return inquiry.code_place(self._engine, pc)

    def code_entry(self, index: int) -> int:
        """The address of a function."""
        return inquiry.code_entry(self._engine, index)

    def stack_text(self) -> str:
        """The traceback of the running goroutine."""
        return inquiry.stack_text(self._engine)

    def implements(self, tid: int, interface: int) -> bool:
        """Whether a type implements an interface."""
        key = (tid, interface)
        if key not in self._known:
            self._known[key] = self._implements(tid, interface)
        return self._known[key]


def namespace(engine: Engine) -> dict[str, Any]:
    """The names that generated text uses."""
    names = dict(ops.NAMES)
    names.update(unsafe_.NAMES)
    names.update(engine.program.consts)
    names.update(
        G=engine.state.G, guard=engine.guard, stop=engine.stop, RT=engine.services,
        CALL=engine.call_table, AppendSpec=AppendSpec, new=engine.state.heap.new,
        grow=engine.grow, native=native, setret=setret, finished=engine.finished,
        run_defers=engine.run_defers, recover=engine.recover, gopanic=engine.go_panic,
        goprint=dynamic.printer(engine), assert_fail=dynamic.assertions(engine),
    )  # fmt: skip
    names.update(slices(engine.state.heap.new))
    names.update(_boxes(engine))
    names.update(_maps(engine))
    comparing = dynamic.interfaces(engine)
    names.update(ieq=comparing["ieq"], ikey=comparing["ikey"], empty_ikey=comparing["empty_ikey"])
    return names


def native(F: list[Any], r: int, s: int, value: Any) -> tuple[int, list[Any], int]:
    """Return from a native function; one that calls back goes on in a frame of its own."""
    if type(value) is GeneratorType:
        return -3, [F, r, None, F[3] - 64, value, None], s
    F[2] = value
    return r, F, s


def native_step(call_table: list[Any]) -> Callable[[list[Any], int], tuple[int, list[Any], int]]:
    """The point -3: resume a native function with the result of its call."""

    def step(F: list[Any], s: int) -> tuple[int, list[Any], int]:
        try:
            fn, args = F[4].send(F[2])
        except StopIteration as e:
            C = F[0]
            C[2] = e.value
            return F[1], C, s
        return call_table[fn[0]](F, -3, s, fn, *args)  # type: ignore[no-any-return]

    return step


def setret(F: list[Any], value: Any, r: int, s: int) -> tuple[int, list[Any], int]:
    """Return `value` from an adapter."""
    F[2] = value
    return r, F, s


# --------------------------------------------------------------------------------------- slices


def slices(  # noqa: C901, PLR0915 (a table of small functions)
    new: Callable[[int, Any], Any],
) -> dict[str, Any]:
    """Functions on slices; `new` registers the arrays that they allocate."""

    def grow(spec: AppendSpec, s: Any, need: int) -> list[Any]:
        a, o, n, c = s
        cap = grown_cap(spec, c, need)
        fresh = spec.fill(cap) if n == 0 else spec.copies(a[o : o + n]) + spec.fill(cap - n)
        return new(spec.site, fresh) if spec.site >= 0 else fresh

    def append1(spec: AppendSpec, s: Any, v: Any) -> Any:
        a, o, n, c = s
        if n < c:
            if spec.is_list:
                spec.assign(a[o + n], v)  # type: ignore[misc]  # lists have assign
            else:
                a[o + n] = v
            return (a, o, n + 1, c)
        a = grow(spec, s, n + 1)
        a[n] = v
        return (a, 0, n + 1, len(a))

    def append_n(spec: AppendSpec, s: Any, vs: list[Any]) -> Any:
        a, o, n, c = s
        k = len(vs)
        if n + k <= c:
            if spec.is_list:
                for i, v in enumerate(vs):
                    spec.assign(a[o + n + i], v)  # type: ignore[misc]  # lists have assign
            else:
                a[o + n : o + n + k] = vs
            return (a, o, n + k, c)
        a = grow(spec, s, n + k)
        a[n : n + k] = vs
        return (a, 0, n + k, len(a))

    def append_buffer(spec: AppendSpec, used: list[Any], s: Any, vs: list[Any]) -> Any:
        """The first append of a slice that stays: an empty one gets 32 bytes of the frame."""
        need = s[2] + len(vs)
        if need > s[3] and s[2] == 0 and used[0] is None and need * spec.size <= STACK_BUFFER:
            used[0] = a = spec.fill(STACK_BUFFER // spec.size)
            a[:need] = vs
            return (a, 0, need, len(a))
        return append_n(spec, s, vs)

    def append_step(spec: AppendSpec, used: list[Any], s: Any, vs: list[Any]) -> Any:
        """As append_buffer, for a slice that leaves with its capacity. runtime: growsliceBuf."""
        a, o, n, c = s
        need = n + len(vs)
        if need <= c or not spec.size or need * spec.size > STACK_BUFFER:
            return append_n(spec, s, vs)
        if used[0] is None:
            used[0] = spec.fill(STACK_BUFFER // spec.size)
        buffer = used[0]
        if n:
            buffer[:n] = spec.copies(a[o : o + n])
        buffer[n:need] = vs
        cap = grown_cap(spec, 0, need)
        buffer[need:cap] = spec.fill(cap - need)
        return (buffer, 0, need, cap)

    def move_slice(spec: AppendSpec, s: Any, buffers: tuple[list[Any], ...], keeps: bool) -> Any:  # noqa: FBT001 (generated)
        """Copy an array from the frame to the heap. runtime: moveSlice, moveSliceNoCap."""
        a, o, n, c = s
        if a is None or not any(a is b[0] for b in buffers):
            return s
        cap = c if keeps else grown_cap(spec, 0, n) if n else 0
        fresh = a[o : o + n] + spec.fill(cap - n)
        if cap == 0:
            return (fresh, 0, 0, 0)
        return (new(spec.site, fresh) if spec.site >= 0 else fresh, 0, n, cap)

    def append_s(spec: AppendSpec, s: Any, t: Any) -> Any:
        if t[2] == 0:
            return s
        vs = t[0][t[1] : t[1] + t[2]]
        if spec.is_list:
            vs = [spec.clone(v) for v in vs]
        return append_n(spec, s, vs)

    def append_str(spec: AppendSpec, s: Any, t: bytes) -> Any:
        return append_n(spec, s, list(t)) if t else s

    def make_slice(spec: AppendSpec, length: int, cap: int | None = None) -> Any:
        if not 0 <= length <= (1 << 47) // max(spec.size, 1):
            raise RuntimePanic("makeslice: len out of range")
        if cap is None:
            cap = length
        elif not length <= cap <= (1 << 47) // max(spec.size, 1):
            raise RuntimePanic("makeslice: cap out of range")
        a = spec.fill(cap)
        small = not spec.escapes and cap * spec.size <= STACK_BUFFER
        if spec.site >= 0 and not small:
            new(spec.site, a)
        return (a, 0, length, cap)

    def from_string(site: int, items: list[int], size: int) -> Any:
        n = len(items)
        if site < 0:
            cap = max(n, 32)
            return (items + [0] * (cap - n), 0, n, cap)
        cap = room(n * size) // size if n else 0
        a = items + [0] * (cap - n)
        return (new(site, a), 0, n, cap)

    def string_bytes(site: int, s: bytes) -> Any:
        return from_string(site, list(s), 1)

    def literal_bytes(site: int, s: bytes) -> Any:
        n = len(s)
        a = list(s)
        return (new(site, a) if site >= 0 else a, 0, n, n)

    def string_runes(site: int, s: bytes) -> Any:
        return from_string(site, ops.runes(s), 4)

    return {
        "append1": append1, "append_buffer": append_buffer, "append_n": append_n,
        "append_step": append_step, "move_slice": move_slice, "append_s": append_s,
        "append_str": append_str, "make_slice": make_slice, "literal_bytes": literal_bytes,
        "string_bytes": string_bytes, "string_runes": string_runes,
    }  # fmt: skip


# --------------------------------------------------------------------------------------- boxing


def _boxes(engine: Engine) -> dict[str, Any]:
    """Values that become interfaces on the heap: small and zero values need no allocation."""
    new = engine.state.heap.new

    def boxint(site: int, tid: int, v: int) -> Any:
        return (tid, v) if 0 <= v < 256 else new(site, (tid, v))

    def boxstring(site: int, tid: int, v: bytes) -> Any:
        return new(site, (tid, v)) if v else (tid, v)

    def boxslice(site: int, tid: int, v: Any) -> Any:
        return (tid, v) if v[0] is None else new(site, (tid, v))

    def boxfloat64(site: int, tid: int, v: float) -> Any:
        from struct import pack

        return (tid, v) if pack(">d", v)[:7] == b"\0" * 7 else new(site, (tid, v))

    def boxfloat32(site: int, tid: int, v: float) -> Any:
        from struct import pack

        return (tid, v) if pack(">f", v)[:3] == b"\0" * 3 else new(site, (tid, v))

    return {
        "boxint": boxint, "boxstring": boxstring, "boxslice": boxslice,
        "boxfloat64": boxfloat64, "boxfloat32": boxfloat32,
    }  # fmt: skip


# ------------------------------------------------------------------------------- map iteration


def _maps(engine: Engine) -> dict[str, Any]:
    def map_order(m: dict[Any, Any]) -> list[Any]:
        """The keys in the order of this loop: a seeded shuffle. The last cell counts."""
        keys = list(m)
        for i in range(len(keys) - 1, 0, -1):
            j = engine.random(i + 1)
            keys[i], keys[j] = keys[j], keys[i]
        return keys

    def map_next(m: dict[Any, Any], keys: list[Any], i: int) -> int:
        """The place of the next key that is still there, or -1; new keys are not visited."""
        i += 1
        while i < len(keys):
            if keys[i] in m:
                return i
            i += 1
        return -1

    return {"map_order": map_order, "map_next": map_next}
