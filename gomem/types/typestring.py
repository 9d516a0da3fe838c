"""Types as text: as messages show them, and as run-time type names. go/types: typestring.go."""

from __future__ import annotations

from gomem.record import assert_never
from gomem.types.object import (
    Builtin,
    Const,
    Func,
    Label,
    Nil,
    PkgName,
    TypeName,
    Var,
    is_alias,
    is_exported,
)
from gomem.types.type import (
    Alias,
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    TypeParam,
    Union,
)
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.types.info import Package
    from gomem.types.object import Object
    from gomem.types.type import Type

    Qualifier = Callable[[Package], str]

__all__ = [
    "ReflectWriter",
    "TypeWriter",
    "link_string",
    "object_string",
    "reflect_string",
    "type_string",
]


def by_path(pkg: Package) -> str:
    """The qualifier that shows a package by its path; what is built has that of a command."""
    if pkg.path == "main" and pkg.name not in ("main", ""):
        return "command-line-arguments"
    return pkg.path


def by_name(pkg: Package) -> str:
    """The qualifier that shows a package by its name, as run-time type names do."""
    return pkg.name


def quote(s: str) -> str:
    """A Go string literal for `s` (strconv.Quote)."""
    out = ['"']
    for c in s:
        if c in '"\\':
            out.append("\\" + c)
        elif c.isprintable():
            out.append(c)
        else:
            esc = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\a": "\\a", "\b": "\\b"}.get(c)
            esc = esc or {"\f": "\\f", "\v": "\\v"}.get(c)
            n = ord(c)
            out.append(esc or (f"\\x{n:02x}" if n < 128 else f"\\u{n:04x}"))
    return "".join([*out, '"'])


class TypeWriter:
    """Writes types. `param_names`: with parameter names; `pkg_info`: see go/types."""

    def __init__(
        self, qualifier: Qualifier, *, param_names: bool = True, pkg_info: bool = False
    ) -> None:
        self.qualifier = qualifier
        self.param_names = param_names
        self.pkg_info = pkg_info
        self.seen: set[Type] = set()
        self.where: Callable[[int], object] | None = None
        """Shows positions, for names that would mislead."""

    def prefix(self, pkg: Package | None) -> str:
        """`fmt.` before a name of package fmt."""
        s = self.qualifier(pkg) if pkg is not None else ""
        return s + "." if s else ""

    def typ(self, t: Type | None) -> str:
        """The text of a type."""
        if t is None:
            return "<nil>"
        if t in self.seen:
            return f"<cycle to *{type(t).__name__}>"
        if isinstance(t, Basic):
            return "unsafe.Pointer" if t.kind == "unsafe.Pointer" else t.name
        self.seen.add(t)
        try:
            return self.composite(t)
        finally:
            self.seen.discard(t)

    def composite(self, t: Type) -> str:  # noqa: C901, RET503 (table of contents)
        """The text of a type that is not basic."""
        match t:
            case Basic():
                return t.name
            case Array():
                return f"[{t.len}]{self.typ(t.elem)}"
            case Slice():
                return "[]" + self.typ(t.elem)
            case Struct():
                return self.struct(t)
            case Pointer():
                return "*" + self.typ(t.elem)
            case Tuple():
                return self.tuple(t, variadic=False)
            case Signature():
                return "func" + self.signature(t)
            case Union():
                return " | ".join(("~" if x.tilde else "") + self.typ(x.type) for x in t.terms)
            case Interface():
                return self.interface(t)
            case Map():
                return f"map[{self.typ(t.key)}]{self.typ(t.elem)}"
            case Chan():
                return self.chan(t)
            case Named() | Alias():
                return self.named(t)
            case TypeParam():
                return self.type_param(t)
            case _:
                assert_never(t)

    def named(self, t: Named | Alias) -> str:
        """`Pair[int, string]`, or `Pair[K comparable, V any]` if it is not instantiated."""
        name = self.prefix(t.obj.pkg) + t.obj.name
        if t.type_args:
            return f"{name}[{', '.join(self.typ(a) for a in t.type_args)}]"
        return name + self.type_params(t.type_params)

    def type_params(self, tparams: tuple[TypeParam, ...]) -> str:
        """`[K comparable, V, W any]`"""
        if not tparams:
            return ""
        out = ""
        for i, p in enumerate(tparams):
            if i > 0:
                before = tparams[i - 1].bound
                out += ", " if p.bound is before else f" {self.typ(before)}, "
            out += self.typ(p)
        return f"[{out} {self.typ(tparams[-1].bound)}]"

    def type_param(self, t: TypeParam) -> str:
        """Its name; where it is declared if it hides a predeclared one."""
        name = t.obj.name
        if self.where is None:
            return name
        from gomem.types.universe import UNIVERSE

        if name not in UNIVERSE.elems:
            return name
        return f"{name} /* with {name} declared at {self.where(t.obj.pos)} */"

    def struct(self, t: Struct) -> str:
        """`struct{x int; T "tag"}`"""
        out = []
        for i, f in enumerate(t.fields):
            annotate = self.pkg_info and not is_exported(f.name)
            if annotate:
                self.pkg_info = False  # once is enough
            s = self.typ(f.type) if f.embedded else f"{f.name} {self.typ(f.type)}"
            if annotate and f.pkg is not None:
                s += f" /* package {f.pkg.path} */ "
            if t.tags and t.tags[i]:
                s += " " + quote(t.tags[i])
            out.append(s)
        return "struct{" + "; ".join(out) + "}"

    def interface(self, t: Interface) -> str:
        """`interface{M(); fmt.Stringer}`"""
        if t.implicit and not t.methods and len(t.embeddeds) == 1:
            return self.typ(t.embeddeds[0])
        if t.tset is not None and t.tset.comparable and not t.embeddeds:
            return "interface{comparable}"
        parts = []
        for m in t.methods:
            assert isinstance(m.type, Signature)
            parts.append(m.name + self.signature(m.type))
        parts += [self.typ(e) for e in t.embeddeds]
        return "interface{" + "; ".join(parts) + "}"

    def chan(self, t: Chan) -> str:
        """`chan (<-chan int)`"""
        elem = self.typ(t.elem)
        if t.dir == "send":
            return "chan<- " + elem
        if t.dir == "recv":
            return "<-chan " + elem
        if isinstance(t.elem, Chan) and t.elem.dir == "recv":
            return f"chan ({elem})"
        return "chan " + elem

    def tuple(self, t: Tuple, *, variadic: bool) -> str:
        """`(x int, y ...string)`"""
        out = []
        for i, v in enumerate(t.vars):
            s = v.name + " " if v.name and self.param_names else ""
            if variadic and i == len(t.vars) - 1:
                if isinstance(v.type, Slice):
                    s += "..." + self.typ(v.type.elem)
                else:  # append([]byte, string...)
                    s += self.typ(v.type) + "..."
            else:
                s += self.typ(v.type)
            out.append(s)
        return "(" + ", ".join(out) + ")"

    def signature(self, sig: Signature) -> str:
        """`(x int) (y int)`, what follows `func`."""
        s = self.type_params(sig.type_params) + self.tuple(sig.params, variadic=sig.variadic)
        results = sig.results.vars
        if not results:
            return s
        if len(results) == 1 and not results[0].name:
            return f"{s} {self.typ(results[0].type)}"
        return f"{s} {self.tuple(sig.results, variadic=False)}"


def type_string(
    t: Type | None, qualifier: Qualifier, where: Callable[[int], object] | None = None
) -> str:
    """A type as messages show it. Usually called as `check.type_string(t)`."""
    w = TypeWriter(qualifier)
    w.where = where
    return w.typ(t)


class ReflectWriter(TypeWriter):
    """As the run-time type names that %T and panics show.

    `link`: as these names show type arguments, like symbols: packages by path, local types with a
    number, and the package of unexported fields.
    """

    def __init__(self, *, link: bool = False) -> None:
        super().__init__(by_path if link else by_name, param_names=False)
        self.link = link

    def named(self, t: Named | Alias) -> str:
        """`main.T`, `main.Pair[int,main.T]`; behind a `;` what a function's types do not give."""
        name = self.prefix(t.obj.pkg) + t.obj.name
        args = self.arguments(t)
        if args:
            implicit = _implicit_args(t)
            text = ",".join(args[:implicit])
            if implicit < len(args):
                text += (";" if implicit else "") + ",".join(args[implicit:])
            name += f"[{text}]"
        return name + (_local_number(t.obj) if self.link else "")

    def arguments(self, t: Named | Alias) -> list[str]:
        """The names of the type arguments."""
        w = ReflectWriter(link=True)
        return [w.typ(a) for a in t.type_args]

    def struct(self, t: Struct) -> str:
        """`struct { X int }`"""
        if not t.fields:
            return "struct {}"
        out = []
        for i, f in enumerate(t.fields):
            name = f.name if is_exported(f.name) or not self.link else self.prefix(f.pkg) + f.name
            s = f"{name} {self.typ(f.type)}"
            if f.embedded:
                typ = self.typ(f.type)
                s = typ if not self.link or _is_own_name(f) else f"{name} = {typ}"
            if t.tags and t.tags[i]:
                s += " " + quote(t.tags[i])
            out.append(s)
        return "struct { " + "; ".join(out) + " }"

    def interface(self, t: Interface) -> str:
        """`interface { M() }`: all methods, also of embedded interfaces, sorted."""
        from gomem.types.typeset import type_set

        methods = type_set(t).methods
        if not methods:
            return "interface {}"
        parts = []
        for m in methods:
            assert isinstance(m.type, Signature)
            name = m.name if is_exported(m.name) else self.prefix(m.pkg) + m.name
            parts.append(name + self.signature(m.type))
        return "interface { " + "; ".join(parts) + " }"

    def typ(self, t: Type | None) -> str:
        """The text of a type; aliases are what they stand for."""
        if isinstance(t, Alias):
            from gomem.types.alias import unalias

            t = unalias(t)
        if isinstance(t, Basic):
            return t.kind  # uint8, not byte
        return super().typ(t)

    def signature(self, sig: Signature) -> str:
        """`(int) string`; several results have parentheses, names are left out."""
        s = self.tuple(sig.params, variadic=sig.variadic)
        results = sig.results.vars
        if len(results) == 1:
            return f"{s} {self.typ(results[0].type)}"
        return f"{s} {self.tuple(sig.results, variadic=False)}" if results else s


def reflect_string(t: Type) -> str:
    """The name that a type has at run time: `main.T`, `map[string]int`, `struct { X int }`."""
    return ReflectWriter().typ(t)


def link_string(t: Type) -> str:
    """The name that a type has among type arguments: `example/pkg.T`, `main.Local·1`."""
    return ReflectWriter(link=True).typ(t)


def _implicit_args(t: Named | Alias) -> int:
    """How many type arguments of a local type are those of the function around it."""
    if isinstance(t, Named) and t.orig is not None and t.orig.implicit:
        return len(t.type_args) - len(t.orig.type_params)
    return 0


def _local_number(obj: TypeName) -> str:
    """`·2` of the second type declared inside a function of the package."""
    if obj.pkg is None or obj.parent is None or obj.parent is obj.pkg.scope:
        return ""
    # By place: lowering declares a type once for each instance of the function around it.
    places = {
        other.pos
        for other in obj.pkg.info.defs.values()
        if isinstance(other, TypeName)
        and isinstance(other.type, Named)
        and other.type.obj is other
        and other.parent is not obj.pkg.scope
        and other.pos <= obj.pos
    }
    return f"·{len(places)}"


def _is_own_name(f: Var) -> bool:
    """Whether an embedded field has the name of its type: no pointer, alias or instance."""
    t = f.type
    return isinstance(t, Named) and not t.type_args and t.obj.name == f.name and t.obj.pkg is f.pkg


def object_string(obj: Object, qualifier: Qualifier) -> str:  # noqa: C901 (table of contents)
    """An object as messages show it: `var x int`, `func f(x int)`. go/types: ObjectString."""
    w = TypeWriter(qualifier)
    match obj:
        case PkgName():
            path = obj.imported.path
            return f"package {obj.name}" + (f' ("{path}")' if path not in ("", obj.name) else "")
        case Func():
            return "func " + _func_name(w, obj)
        case Nil():
            return "nil"
        case Label():
            return f"label {obj.name}"
        case Builtin():
            return f"builtin {obj.name}"
        case Const():
            what = "const"
        case TypeName():
            what = "type parameter" if isinstance(obj.type, TypeParam) else "type"
        case Var():
            what = "field" if obj.kind == "field" else "var"
        case _:
            assert_never(obj)
    name = obj.name
    if obj.pkg is not None and obj.pkg.scope.lookup(name) is obj:
        name = w.prefix(obj.pkg) + name
    if obj.type is None:
        return f"{what} {name}"
    if not isinstance(obj, TypeName):
        return f"{what} {name} {w.typ(obj.type)}"
    if isinstance(obj.type, Basic):
        return f"{what} {name}"
    if is_alias(obj):
        rhs = obj.type.from_rhs if isinstance(obj.type, Alias) else obj.type
        return f"{what} {name} = {w.typ(rhs)}"
    if isinstance(obj.type, TypeParam):
        return f"{what} {name} {w.typ(obj.type.bound)}"
    return f"{what} {name} {w.typ(under(obj.type))}"


def _func_name(w: TypeWriter, f: Func) -> str:
    sig = f.type
    if not isinstance(sig, Signature):
        return f.name
    if sig.recv is None:
        return w.prefix(f.pkg) + f.name + w.signature(sig)
    recv = sig.recv.type
    shown = "interface" if isinstance(recv, Interface) else w.typ(recv)
    return f"({shown}).{f.name}{w.signature(sig)}"
