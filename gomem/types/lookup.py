"""Finding fields and methods, and saying which method is missing. go/types: lookup.go."""

from __future__ import annotations

from gomem.record import mutable
from gomem.types.alias import as_named, unalias
from gomem.types.named import lookup_method
from gomem.types.object import Func, Var, has_ptr_recv, is_exported, same_id
from gomem.types.predicates import identical, is_interface, is_type_param, is_valid
from gomem.types.type import Interface, Named, Pointer, Signature, Struct
from gomem.types.typeset import type_set
from gomem.types.typestring import TypeWriter, by_path
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.types.check import Checker
    from gomem.types.info import Package
    from gomem.types.object import Object
    from gomem.types.type import Type

    Found = tuple[Var | Func | None, tuple[int, ...] | None, bool]

__all__ = [
    "deref",
    "deref_struct_ptr",
    "field_path",
    "has_all_methods",
    "has_invalid_embedded",
    "interface_ptr_error",
    "is_interface_ptr",
    "lookup_error",
    "lookup_field_or_method",
    "method_index",
    "missing_method",
    "new_assertable_to",
]


def deref(t: Type) -> tuple[Type, bool]:
    """What a pointer type literal points to, and whether `t` is one."""
    p = unalias(t)
    return (p.elem, True) if type(p) is Pointer else (t, False)


def deref_struct_ptr(t: Type) -> Type:
    """The struct type that `t` points to, or `t`."""
    p = under(t)
    return p.elem if isinstance(p, Pointer) and isinstance(under(p.elem), Struct) else t


def lookup_field_or_method(
    t: Type,
    addressable: bool,  # noqa: FBT001 (go/types)
    pkg: Package | None,
    name: str,
    fold_case: bool = False,  # noqa: FBT001, FBT002 (go/types)
) -> Found:
    """The field or method `name` of `t` as seen from `pkg`.

    Result: the object, the path of field indices to it, and whether a pointer was followed. If
    there is none: an index means that it is ambiguous; `indirect` that it is a method with
    pointer receiver and `t` is neither pointer nor addressable.
    """
    n = as_named(t)
    if n is not None:
        p = under(n)
        if isinstance(p, Pointer):
            # the methods of a type are not those of a named pointer to it
            found = _lookup(p, False, pkg, name, fold_case)  # noqa: FBT003
            return (None, None, False) if isinstance(found[0], Func) else found
    return _lookup(t, addressable, pkg, name, fold_case)


@mutable
class _Embedded:
    """A type that is searched. `multiples`: it occurs several times at its depth."""

    type: Type
    index: tuple[int, ...]
    indirect: bool
    multiples: bool


def _lookup(  # noqa: C901 (one search loop)
    t: Type,
    addressable: bool,  # noqa: FBT001 (go/types)
    pkg: Package | None,
    name: str,
    fold_case: bool,  # noqa: FBT001 (go/types)
) -> Found:
    """Search breadth first: the shallowest depth with the name decides."""
    if name == "_":
        return None, None, False
    typ, is_ptr = deref(t)
    if is_ptr and isinstance(under(typ), Interface):
        return None, None, False
    current = [_Embedded(typ, (), is_ptr, multiples=False)]
    seen: set[Named] = set()
    while current:
        following: list[_Embedded] = []
        found: list[tuple[Var | Func, _Embedded, int]] = []
        for e in current:
            n = as_named(e.type)
            if n is not None:
                if n in seen:
                    continue  # searched at a shallower depth
                seen.add(n)
            for obj, i in _search(e, n, pkg, name, fold_case=fold_case):
                if found or e.multiples:
                    return None, (*e.index, i), False
                found.append((obj, e, i))
            u = under(e.type)
            if not found and isinstance(u, Struct):
                following.extend(_embedded_fields(u, e))
        if found:
            obj, e, i = found[0]
            if isinstance(obj, Func) and has_ptr_recv(obj) and not e.indirect and not addressable:
                return None, None, True
            return obj, (*e.index, i), e.indirect
        current = _consolidate(following)
    return None, None, False


def _search(
    e: _Embedded, n: Named | None, pkg: Package | None, name: str, *, fold_case: bool
) -> list[tuple[Var | Func, int]]:
    """The methods, or else the fields or interface methods, called `name` right in a type."""
    if n is not None:
        i, m = lookup_method(n, pkg, name, fold_case=fold_case)
        if m is not None:
            return [(m, i)]
    u = under(e.type)
    if isinstance(u, Struct):
        return [
            (f, i) for i, f in enumerate(u.fields) if same_id(f, pkg, name, fold_case=fold_case)
        ]
    if isinstance(u, Interface):
        i, m = method_index(type_set(u).methods, pkg, name, fold_case=fold_case)
        if m is not None:
            return [(m, i)]
    return []


def _embedded_fields(u: Struct, e: _Embedded) -> list[_Embedded]:
    out = []
    for i, f in enumerate(u.fields):
        if f.embedded:
            assert f.type is not None
            t, is_ptr = deref(f.type)
            out.append(_Embedded(t, (*e.index, i), e.indirect or is_ptr, e.multiples))
    return out


def _consolidate(found: list[_Embedded]) -> list[_Embedded]:
    """Keep one of each type of a depth, marked when there were several."""
    out: list[_Embedded] = []
    for e in found:
        for o in out:
            if identical(o.type, e.type):
                o.multiples = True
                break
        else:
            out.append(e)
    return out


def method_index(
    methods: tuple[Func, ...], pkg: Package | None, name: str, *, fold_case: bool
) -> tuple[int, Func | None]:
    """The method `name` among those of an interface."""
    if name != "_":
        for i, m in enumerate(methods):
            if same_id(m, pkg, name, fold_case=fold_case):
                return i, m
    return -1, None


# ------------------------------------------------------------------------------ missing methods


def missing_method(
    check: Checker | None,
    v: Type,
    t: Type,
    static: bool,  # noqa: FBT001 (go/types)
    equivalent: Callable[[Type, Type], bool] = identical,
) -> tuple[Func | None, bool, str]:
    """The first method of interface `t` that `v` lacks, None if it has all.

    Also whether it has it with another type or receiver, and the cause for messages. With
    `static` false an interface `v` may lack methods: its dynamic value can have them.
    """
    iface = under(t)
    assert isinstance(iface, Interface)
    vu = under(v)
    vset = type_set(vu) if isinstance(vu, Interface) else None
    for m in type_set(iface).methods:
        f: Func | None = None
        if vset is not None:
            f = method_index(vset.methods, m.pkg, m.name, fold_case=False)[1]
            if f is None and not static:
                continue
            state = "ok" if f is not None else "notFound"
        else:
            f, state = _concrete(v, m)
        if state == "ok":
            assert f is not None
            _declare(check, f)
            assert f.type is not None
            assert m.type is not None
            if equivalent(f.type, m.type):
                continue
            state = "wrongSig"
        if f is not None:
            _declare(check, f)
        cause = _cause(check, v, t, m, f, state)
        return m, state in ("wrongSig", "ptrRecv"), cause
    return None, False, ""


def _declare(check: Checker | None, f: Func) -> None:
    """Make sure that a method's signature is set up."""
    from gomem.types import decl

    if f.type is None:
        decl.obj_decl(check, f)


def _concrete(v: Type, m: Func) -> tuple[Func | None, str]:
    """The method of a concrete type that is to be `m`, and what is wrong with it."""
    obj, index, indirect = _lookup(v, False, m.pkg, m.name, False)  # noqa: FBT003
    if isinstance(obj, Func):
        return obj, "ok"
    if obj is not None:
        return None, "field"
    if index is not None:
        return None, "ambigSel"
    if indirect:
        return None, "ptrRecv"
    obj, _, _ = _lookup(v, False, m.pkg, m.name, True)  # noqa: FBT003
    if isinstance(obj, Func):
        return obj, "unexported" if obj.name == m.name else "wrongName"
    return None, "notFound"


def _cause(  # noqa: C901 (table of contents)
    check: Checker | None, v: Type, t: Type, m: Func, f: Func | None, state: str
) -> str:
    def show(x: Type) -> str:
        return TypeWriter(by_path if check is None else check.qualifier).typ(x)

    match state:
        case "notFound":
            for x in (v, t):
                if is_interface_ptr(x):
                    return "(" + interface_ptr_error(check, x) + ")"
            return f"(missing method {m.name})"
        case "wrongName":
            assert f is not None
            have, want = _func_string(check, f), _func_string(check, m)
            return f"(missing method {m.name})\n\t\thave {have}\n\t\twant {want}"
        case "unexported":
            return f"(unexported method {m.name})"
        case "wrongSig":
            assert f is not None
            have, want = _func_string(check, f), _func_string(check, m)
            if have == want:
                have, want = _func_string(None, f), _func_string(None, m)
            if have == want:
                return f"(wrong type for method {m.name})"
            return f"(wrong type for method {m.name})\n\t\thave {have}\n\t\twant {want}"
        case "ambigSel":
            return f"(ambiguous selector {show(v)}.{m.name})"
        case "ptrRecv":
            return f"(method {m.name} has pointer receiver)"
        case _:
            return f"({show(v)}.{m.name} is a field, not a method)"


def _func_string(check: Checker | None, f: Func) -> str:
    """`M(int) string`; without a checker with full package paths, to tell equal names apart."""
    if check is None:
        w = TypeWriter(by_path, param_names=False, pkg_info=True)
    else:
        w = TypeWriter(check.qualifier, param_names=False)
    assert isinstance(f.type, Signature)
    return f.name + w.signature(f.type)


def has_all_methods(
    check: Checker | None,
    v: Type,
    t: Type,
    static: bool,  # noqa: FBT001 (go/types)
    equivalent: Callable[[Type, Type], bool] = identical,
) -> tuple[bool, str]:
    """Whether `v` has all methods of interface `t`, and if not the cause."""
    if not is_valid(v):
        return True, ""
    m, _, cause = missing_method(check, v, t, static, equivalent)
    if m is None or (isinstance(under(deref_struct_ptr(v)), Struct) and has_invalid_embedded(v)):
        return True, ""
    return False, cause


def has_invalid_embedded(t: Type, seen: set[Type] | None = None) -> bool:
    """Whether `t` embeds what is in error or refused, which hides fields and methods."""
    seen = set() if seen is None else seen
    u = under(deref_struct_ptr(t))
    if u in seen:
        return False
    seen.add(u)
    embedded: list[Type] = []
    if isinstance(u, Struct):
        embedded = [f.type for f in u.fields if f.embedded and f.type is not None]
    elif isinstance(u, Interface):
        embedded = list(u.embeddeds)
    return any(not is_valid(e) or has_invalid_embedded(e, seen) for e in embedded)


def is_interface_ptr(t: Type) -> bool:
    """Whether `t` points to an interface."""
    p = under(t)
    return isinstance(p, Pointer) and is_interface(p.elem)


def interface_ptr_error(check: Checker | None, t: Type) -> str:
    """Why a pointer to an interface has no methods."""
    shown = TypeWriter(by_path if check is None else check.qualifier).typ(t)
    p = under(t)
    if isinstance(p, Pointer) and is_type_param(p.elem):
        return f"type {shown} is pointer to type parameter, not type parameter"
    return f"type {shown} is pointer to interface, not interface"


def new_assertable_to(check: Checker, t: Type, v: Type) -> tuple[bool, str]:
    """Whether a value of interface type `v` may be of type `t`, and if not the cause."""
    if is_interface(t):
        return True, ""  # found out at run time
    return has_all_methods(check, t, v, False)  # noqa: FBT003


def lookup_error(  # noqa: C901 (table of contents)
    check: Checker,
    t: Type,
    sel: str,
    obj: Object | None,
    struct_lit: bool,  # noqa: FBT001 (go/types)
) -> str:
    """Why `t` has no `sel`; `obj` was found when case is ignored. go/types: errsupport.go."""
    state, alt = "missing", ""
    if obj is not None:
        alt = obj.name
        if obj.pkg is check.pkg:
            state = "misspelled"
        elif is_exported(sel):
            if is_exported(alt):
                state = "misspelled"
            elif sel[1:] == alt[1:]:
                state = "unexported"
        elif is_exported(alt):
            if sel[1:] == alt[1:]:
                state = "misspelled"
        elif sel == alt:
            state = "inaccessible"
    shown = check.type_string(t)
    if struct_lit:
        unknown = f"unknown field {sel} in struct literal of type {shown}"
        match state:
            case "missing":
                return unknown
            case "misspelled":
                return f"{unknown}, but does have {alt}"
            case "unexported":
                return f"{unknown}, but does have unexported {alt}"
            case _:
                return f"cannot refer to unexported field {alt} in struct literal of type {shown}"
    what = {Var: "field", Func: "method"}.get(type(obj), "object")
    unknown = f"type {shown} has no field or method {sel}"
    match state:
        case "missing":
            return unknown
        case "misspelled":
            return f"{unknown}, but does have {what} {alt}"
        case "unexported":
            return f"{unknown}, but does have unexported {what} {alt}"
        case _:
            return f"cannot refer to unexported {what} {alt}"


def field_path(t: Type, index: tuple[int, ...]) -> str:
    """The names of the fields on a path, with dots."""
    names = []
    for i in index:
        u = under(deref_struct_ptr(t))
        if not isinstance(u, Struct):
            break
        f = u.fields[i]
        names.append(f.name)
        assert f.type is not None
        t = f.type
    return ".".join(names)
