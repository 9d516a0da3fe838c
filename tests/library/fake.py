"""A machine with nothing in it but types and functions, to call natives without a program."""

from __future__ import annotations

from gomem.library.abi import Field, RType

BASIC = (
    *((f"{u}int{n}", n // 8) for u in ("", "u") for n in (8, 16, 32, 64)),
    ("int", 8), ("uint", 8), ("uintptr", 8), ("bool", 1), ("string", 16), ("float32", 4),
    ("float64", 8), ("complex64", 8), ("complex128", 16),
)  # fmt: skip
FORMATTING = {
    "fmt.Formatter": {"Format"}, "fmt.GoStringer": {"GoString"}, "fmt.Stringer": {"String"},
    "error": {"Error"},
}  # fmt: skip


class Fake:
    """The Runtime. `t` gives the type id of a type by its name as reflect prints it."""

    def __init__(self) -> None:
        self.types: list[RType] = []
        self.ids: dict[str, int] = {}
        self.methods: dict[tuple[int, str], object] = {}
        self.functions: dict[str, object] = {}
        self.cache: dict = {}
        self.args = [b"prog"]
        self.output = b""
        for name, size in BASIC:
            self.add(name, name, named=True, size=size)
        self.add("interface {}", "interface")
        for name, methods in FORMATTING.items():
            self.add(name, "interface", named=True, methods=methods)

    def add(self, name, kind, *, named=False, size=8, elem=-1, key=-1, len_=0, fields=(),
            methods=()) -> int:  # fmt: skip
        """Make a type."""
        tid = len(self.types)
        plain = kind in ("bool", "string") or ("int" in kind and kind != "pointer")
        plain = plain and kind != "interface"
        comparable = kind not in ("slice", "map", "func")
        self.types.append(
            RType(
                tid,
                kind,
                name,
                named,
                size,
                8,
                elem,
                key,
                len_,
                tuple(fields),
                frozenset(methods),
                comparable,
                plain,
                "",
                False,
            )
        )
        self.ids[name] = tid
        return tid

    def named(self, name: str, under: str, methods: dict | None = None) -> int:
        """A defined type whose underlying type is `under`; methods are Python functions."""
        u = self.types[self.t(under)]
        tid = self.add(name, u.kind, named=True, size=u.size, elem=u.elem, key=u.key, len_=u.len,
                       fields=u.fields, methods=methods or ())  # fmt: skip
        for method, fn in (methods or {}).items():
            self.methods[tid, method] = fn
        return tid

    def struct(self, name: str, fields: str, methods: dict | None = None) -> int:
        """A defined struct type: fields are "name type; name type"; an embedded one is "T"."""
        made = []
        for text in fields.split("; ") if fields else []:
            field, _, kind = text.partition(" ")
            embedded = not kind
            if embedded:
                kind, field = field, field.split(".")[-1]
            made.append(Field(field, self.t(kind), 0, embedded, field[0].isupper(), ""))
        tid = self.add(name, "struct", named=True, fields=made, methods=methods or ())
        for method, fn in (methods or {}).items():
            self.methods[tid, method] = fn
        return tid

    def t(self, name: str) -> int:
        """The type id of a type."""
        if name in self.ids:
            return self.ids[name]
        if name.startswith("[]"):
            return self.add(name, "slice", elem=self.t(name[2:]), size=24)
        if name.startswith("["):
            n, _, elem = name[1:].partition("]")
            return self.add(name, "array", elem=self.t(elem), len_=int(n))
        if name.startswith("*"):
            elem = self.t(name[1:])
            own = {k[1]: f for k, f in self.methods.items() if k[0] == elem}
            tid = self.add(name, "pointer", elem=elem, methods=own)
            for method, fn in own.items():
                self.methods[tid, method] = fn
            return tid
        if name.startswith("map["):
            key, _, elem = name[4:].partition("]")
            return self.add(name, "map", key=self.t(key), elem=self.t(elem))
        kind = "func" if name.startswith("func") else "chan"
        return self.add(name, kind)

    def method(self, tid, name):
        """See abi.Runtime."""
        return self.methods.get((tid, name))

    def type_id(self, path, name):
        """See abi.Runtime."""
        return self.t(f"{path}.{name}" if path else name)

    def implements(self, tid, interface):
        """See abi.Runtime."""
        return self.types[interface].methods <= self.types[tid].methods

    def function(self, path, name):
        """See abi.Runtime."""
        return self.functions[f"{path}.{name}"]

    def address(self, container, index=None):
        """See abi.Runtime."""
        return 0xC000010000

    def write(self, fd, data):
        """See abi.Runtime."""
        self.output += data

    def call(self, native, *args):
        """Call a native as the machine does: func values here are Python functions."""
        result = native(self, *args)
        if not hasattr(result, "send"):
            return result
        try:
            wanted = result.send(None)
            while True:
                try:
                    fn, values = wanted
                    answer = fn(*values)
                except Exception as panic:  # noqa: BLE001 (whatever the function throws)
                    wanted = result.throw(panic)
                else:
                    wanted = result.send(answer)
        except StopIteration as done:
            return done.value


def slice_of(items) -> tuple:
    """A full slice."""
    items = list(items)
    return items, 0, len(items), len(items)
