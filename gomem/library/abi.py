"""How native library functions meet the machine: values, run-time types, services. Border type.

Values of Go as Python values
    bool                bool
    integers            int, already wrapped to their type
    float32 float64     float (a float32 already rounded)
    complex64/128       complex
    string              bytes
    array               list of its elements
    struct              list of its fields
    pointer to a struct or array   the list itself
    pointer to anything else       (container, index): a list and the place in it
    slice               (array list | None, offset, len, cap); nil is NIL_SLICE
    map                 dict | None. Keys of kinds bool, int, string are themselves and map to the
                        value; other keys k are under `map_key(k)` (machine) and map to (k, value).
                        `RType.plain_key` says which
    interface           None, or (type id, value); the type id indexes `Runtime.types`
    func                None, or a tuple (code id, captured...)
    nil pointer         None
Values of struct and array types are copied by the caller where Go copies them; a native must not
keep or change a list it was given, except through pointers and slices.

A native function `Name` of NAME.go is `def Name(rt, a, b)` in native.py: it gets the Runtime, then
one Python value per parameter (a variadic parameter is one slice), and returns one Python value, a
tuple for several results, None for none. A method `func (x T) M()` is `def T_M(rt, x)`.

A native that calls back into Go gives a generator: `result = yield (fn, args)` calls the func value
`fn` with a tuple of arguments; it `return`s its result. A native may also return a plain value on
its quick path and a generator otherwise: the machine drives whatever generator it is handed. A
panic that leaves the called function is thrown into the generator (as GoPanic or RuntimePanic); if
the generator handles it, the program has recovered.

A native that may have to wait is named in its module's WAITS. It is `def Name(rt, F, r, s, a, b)`
and ends its point by itself: it returns where the machine goes on, `(point, frame, steps)`. To go
on at once it puts its result into `F[2]` and returns `(r, F, s)`; to wait it returns
`rt.sched.park(F, r, s, why)`, and who calls `rt.sched.ready(g, s)` later has put the result into
`g.frame[2]`. Other natives that wake goroutines use `rt.now()` for `s`. See machine/sched.py.

Run-time panics are raised as GoPanic with the value as an interface, or RuntimePanic with the
runtime's text.
"""

from __future__ import annotations

from gomem.record import mutable, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    Value = Any  # a Go value, as the table above says

    class Runtime(Protocol):
        """What a native may ask of the machine."""

        types: list[RType]
        args: list[bytes]
        """os.Args."""

        def write(self, fd: int, data: bytes) -> None:
            """Write to the program's stdout (1) or stderr (2)."""

        def read(self, n: int) -> bytes:
            """Read at most n bytes of the program's stdin; b"" at its end."""

        def method(self, tid: int, name: str) -> Value | None:
            """The func value of method `name` of a type's method set.

            Its first argument is the receiver value. None if it has no such method.
            """

        def address(self, container: Value, index: int | None = None) -> int:
            """The model address of a list or dict, or of one cell of a list."""

        def random(self, n: int) -> int:
            """A seeded random integer in [0, n)."""

        sched: Any
        """The machine's Scheduler (machine/sched.py), for natives that wait or wake."""

        def now(self) -> int:
            """The step that is being done."""

        cache: dict[Any, Any]
        """What natives keep during a run; empty at its start. Only for facts that never change
        (what a type can do): it is not part of the program's state."""

        def type_id(self, path: str, name: str) -> int:
            """The type id of a type declared in library package `path`; "" is the universe."""

        def function(self, path: str, name: str) -> Value:
            """The func value of a function declared in library package `path`."""

        def implements(self, tid: int, interface: int) -> bool:
            """Whether values of type `tid` implement interface type `interface`."""

        def details(self, tid: int) -> Value:
            """What an RType does not say: a Details of lower/reflection.py."""

        def make_type(self, kind: str, parts: tuple[int, ...], more: object = None) -> int:
            """The id of a composite type of the kind, made if the program has none."""

        def same_underlying(self, a: int, b: int, *, tags: bool) -> bool:
            """Whether two types have identical underlying types; `tags` count or not."""

        def map_key(self, tid: int, v: Value) -> Value:
            """The Python key of a map key that is not plain."""

        def equal(self, tid: int, x: Value, y: Value) -> bool:
            """Go's x == y for values of a type. Panics if it cannot be compared."""

        def make_chan(
            self, elem: RType, n: int, zero: Callable[[], Value], *, is_list: bool
        ) -> Value:
            """A channel of elements of a type; `zero` makes a zero element."""

        def chan_sizes(self, ch: Value) -> tuple[int, int]:
            """How many values a channel's buffer holds and could hold."""

        def grown_cap(self, size: int, old: int, need: int, *, pointers: bool) -> int:
            """The capacity that append gives to a slice that has to grow."""

        def collect(self) -> None:
            """Collect the heap before the program goes on."""

        def heap_numbers(self) -> list[int]:
            """The numbers of runtime.MemStats, see runtime/mstats.go."""

        def set_gc_percent(self, percent: int) -> int:
            """Set GOGC; returns what it was."""

        def set_finalizer(self, obj: Value, finalizer: Value) -> None:
            """Have `finalizer` called when `obj` is found unreachable."""

        def goroutines(self) -> int:
            """How many goroutines there are."""

        def calls(self) -> list[int]:
            """The addresses to which the active calls return, the innermost first."""

        def code_place(self, pc: int) -> tuple[int, str, str, int, int] | None:
            """Function, name, file, line and entry of an address in the code; None for none."""

        def code_entry(self, index: int) -> int:
            """The address of the function with an index."""

        def stack_text(self) -> str:
            """The traceback of the running goroutine."""


__all__ = ["NIL_SLICE", "Exit", "FatalError", "Field", "GoPanic", "RType", "RuntimePanic"]

NIL_SLICE: tuple[None, int, int, int] = (None, 0, 0, 0)


@record
class Field:
    """A field of a struct type."""

    name: str
    type: int
    """Type id."""
    offset: int
    embedded: bool
    exported: bool
    tag: str


@mutable
class RType:
    """A type at run time. Type ids of component types index `Runtime.types`."""

    id: int
    kind: str
    """"bool", "int", ..., "uintptr", "float32", ..., "complex128", "string", "unsafe.Pointer",
    "array", "slice", "struct", "pointer", "func", "interface", "map", "chan"."""
    name: str
    """As reflect prints it and %T shows it: "int", "main.T", "[]string", "map[string]int"."""
    named: bool
    """Declared by a type declaration (or predeclared)."""
    size: int
    align: int
    elem: int
    """Element type of array, slice, pointer, map, chan; else -1."""
    key: int
    """Key type of a map; else -1."""
    len: int
    """Length of an array; else 0."""
    fields: tuple[Field, ...]
    methods: frozenset[str]
    """Names in the method set, unexported ones too."""
    comparable: bool
    plain_key: bool
    """As a map key it is its own Python key."""
    pkg_path: str
    pointers: bool
    """Whether values of it contain pointers."""
    params: tuple[int, ...] = ()
    """Parameter types of a func."""


class GoPanic(Exception):  # noqa: N818 (Go's word)
    """panic(v); `value` is an interface value."""

    def __init__(self, value: Value) -> None:
        super().__init__("panic")
        self.value = value


class RuntimePanic(Exception):  # noqa: N818 (Go's word)
    """A run-time error; `text` is the runtime's words after "runtime error: ".

    `kind` is the runtime's error type: "errorString", "boundsError", or "plainError" whose text
    has no such prefix.
    """

    def __init__(self, text: str, kind: str = "errorString") -> None:
        super().__init__(text)
        self.text = text
        self.kind = kind


class FatalError(Exception):
    """The runtime gives up: "fatal error: " and `text`; no deferred call runs."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class Exit(Exception):  # noqa: N818 (not an error)
    """os.Exit(code)."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code
