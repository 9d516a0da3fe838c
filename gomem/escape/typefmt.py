"""Types in gc's messages. cmd/compile: types/fmt.go, the format for users."""

from __future__ import annotations

from gomem.types.object import is_exported
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
    TypeParam,
)
from gomem.types.typestring import link_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Package
    from gomem.types.object import Func
    from gomem.types.shapes import Shapes
    from gomem.types.type import Type

__all__ = ["elem_of_elided", "type_string"]


def type_string(  # noqa: C901 (table of contents)
    t: Type | None, pkg: Package | None, shapes: Shapes | None = None
) -> str:
    """`t`; the names of other packages than `pkg` are qualified, type parameters are `shapes`."""

    def s(u: Type | None) -> str:
        return type_string(u, pkg, shapes)

    match t:
        case None:
            return "<T>"
        case Alias():
            if t.obj.pkg is None:
                return t.obj.name
            return s(t.actual if t.actual is not None else t.from_rhs)
        case Basic():
            return t.kind if t.kind == "unsafe.Pointer" else t.name
        case Named():
            return _qualified(t.obj.name, t.obj.pkg, pkg) + _args(t, shapes)
        case TypeParam():
            return (shapes or {}).get(t, t.obj.name)
        case Pointer():
            return "*" + s(t.elem)
        case Array():
            return f"[{t.len}]{s(t.elem)}"
        case Slice():
            return "[]" + s(t.elem)
        case Map():
            return f"map[{s(t.key)}]{s(t.elem)}"
        case Chan():
            elem = s(t.elem)
            if t.dir == "both":
                return f"chan ({elem})" if elem.startswith("<-chan") else "chan " + elem
            return ("<-chan " if t.dir == "recv" else "chan<- ") + elem
        case Interface():
            return _interface(t, pkg, shapes)
        case Signature():
            return "func" + _signature(t, pkg, shapes)
        case Struct():
            return _struct(t, pkg, shapes)
        case _:
            return "<T>"


def elem_of_elided(shown: Type, made: Type | None) -> Type:
    """The type of the literal `{...}`: where pointers are wanted, what they point to."""
    from gomem.types.dictionary import core_type
    from gomem.types.under import under

    core = core_type(shown)
    if isinstance(core, Pointer) and made is not None and not isinstance(under(made), Pointer):
        assert core.elem is not None
        return core.elem
    return shown


def _args(t: Named, shapes: Shapes | None) -> str:
    """Type arguments, by their full names: those of a type in shared code are shapes."""
    names = None
    if shapes is not None:
        from gomem.types.shapes import shape_args

        names = shape_args(t, shapes)
    if names is None:
        names = [link_string(a) for a in t.type_args]
    return f"[{','.join(names)}]" if names else ""


def _qualified(name: str, owner: Package | None, pkg: Package | None) -> str:
    if owner is None or owner is pkg or (pkg is not None and owner.path == pkg.path):
        return name
    return f"{owner.name}.{name}"


def _signature(t: Signature, pkg: Package | None, shapes: Shapes | None) -> str:
    params = [type_string(v.type, pkg, shapes) for v in t.params.vars]
    if t.variadic and params:
        last = t.params.vars[-1].type
        elem = last.elem if type(last) is Slice else last
        params[-1] = "..." + type_string(elem, pkg, shapes)
    out = f"({', '.join(params)})"
    results = [type_string(v.type, pkg, shapes) for v in t.results.vars]
    if len(results) == 1:
        return f"{out} {results[0]}"
    return f"{out} ({', '.join(results)})" if results else out


def _methods(t: Interface) -> list[Func]:
    tset = t.tset
    if tset is None:
        from gomem.types.typeset import type_set

        tset = type_set(t)
    return sorted(tset.methods, key=lambda m: m.name)


def _interface(t: Interface, pkg: Package | None, shapes: Shapes | None) -> str:
    parts = []
    for m in _methods(t):
        name = m.name
        if not is_exported(name) and m.pkg is not None:
            name = f"{m.pkg.path}.{name}"
        assert isinstance(m.type, Signature)
        parts.append(f" {name}{_signature(m.type, pkg, shapes)}")
    return "interface {" + ";".join(parts) + (" }" if parts else "}")


def _struct(t: Struct, pkg: Package | None, shapes: Shapes | None) -> str:
    parts = []
    for i, f in enumerate(t.fields):
        text = type_string(f.type, pkg, shapes)
        if not f.embedded:
            name = f.name
            if not is_exported(name):
                name = _qualified(name, f.pkg, pkg)
            text = f"{name} {text}"
        tag = t.tags[i] if i < len(t.tags) else ""
        if tag:
            from gomem.types.constant import quote

            text += " " + quote(tag.encode("utf-8", "surrogateescape"))
        parts.append(" " + text)
    return "struct {" + ";".join(parts) + (" }" if parts else "}")
