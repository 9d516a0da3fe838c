"""Composite literals, `new` and `make`: values that may live on the heap."""

from __future__ import annotations

from gomem.lower import expr as ex
from gomem.lower.index import const_int
from gomem.lower.values import elem_type
from gomem.syntax import ast
from gomem.types.lookup import lookup_field_or_method
from gomem.types.type import Array, Map, Pointer, Slice, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = ["allocate", "composite", "site_kind"]


def site_kind(fn: Fn, n: ast.Expr) -> ast.Expr:
    """The node whose placement decides where the literal lives: `&T{}` as a whole, or itself."""
    del fn
    return n


def allocate(fn: Fn, n: ast.Expr, what: str, t: Type, text: str, *, array: bool = False) -> str:
    """`text` as a new object of type `t` (of elements `t` if `array`) where `n` was placed.

    On the heap it is registered; on the stack it gets a temporary of the frame.
    """
    place = fn.prog.placement(n)
    if place is not None and place.segment == "heap":
        return fn.prog.register(fn.prog.site(fn, n, what, t, array=array), text)
    if not fn.user:
        return text
    shown: Type = t
    if array:
        length = fn.prog.known_length(fn, n)
        if length is None:
            return text
        shown = Array(length, t)
    slot = fn.slot(fn.prog.expr_name(n), shown, "temp")
    fn.emit(f"F[{slot.cell}] = {text}")
    fn.enter_scope(slot)
    return f"F[{slot.cell}]"


def composite(fn: Fn, n: ast.CompositeLit, site: ast.Expr) -> str:
    """`T{...}`; `site` is the `&T{...}` around it, or itself, for slices and maps too."""
    t = fn.type(n)
    u = under(t)
    pointer = False
    if isinstance(u, Pointer):  # an elided &T in a literal of pointers
        t, pointer = u.elem, True
        u = under(t)
    pointer = pointer or site is not n
    match u:
        case Struct():
            text = struct_lit(fn, n, u)
            return allocate(fn, site, "literal", t, text) if pointer else text
        case Array():
            text = array_lit(fn, n, u.elem, u.len)
            return allocate(fn, site, "literal", t, text) if pointer else text
        case Slice():
            length = lit_length(fn, n)
            text = array_lit(fn, n, u.elem, length)
            array = allocate(fn, n, "literal", u.elem, text, array=True)
            text = f"({array}, 0, {length}, {length})"
        case Map():
            text = map_lit(fn, n, u)
        case _:
            raise AssertionError("composite literal of no composite type")
    if site is n and not pointer:
        return text
    box = allocate(fn, site, "literal", t, f"[{text}]")
    return f"({box}, 0)"


def element(fn: Fn, n: ast.Expr, t: Type) -> str:
    """An element: a literal without its type takes that of the place."""
    if isinstance(n, ast.CompositeLit) and n.type is None:
        return ex.shallow(fn, composite(fn, n, n))
    return ex.value(fn, n, t)


def struct_lit(fn: Fn, n: ast.CompositeLit, u: Struct) -> str:
    """`T{a, b}` or `T{x: a}`; missing fields are zero. `x` may be a field of an embedded struct."""
    paths: list[tuple[int, ...]] = []
    texts: list[str] = []
    for i, e in enumerate(n.elts):
        path: tuple[int, ...] = (i,)
        node = e
        if isinstance(e, ast.KeyValueExpr):
            assert isinstance(e.key, ast.Ident)
            found = lookup_field_or_method(u, False, fn.pkg, e.key.name)[1]  # noqa: FBT003 (go/types)
            assert found is not None
            path, node = tuple(found), e.value
        ex.spill(fn, texts, node)
        texts.append(element(fn, node, _at_path(u, path)))
        paths.append(path)
    return _fields(fn, u, dict(zip(paths, texts, strict=True)))


def _at_path(u: Struct, path: tuple[int, ...]) -> Type:
    """The type of the field at the end of a path through embedded structs."""
    t = elem_type(u.fields[path[0]].type)
    for i in path[1:]:
        inner = under(t)
        assert isinstance(inner, Struct)
        t = elem_type(inner.fields[i].type)
    return t


def _fields(fn: Fn, u: Struct, given: dict[tuple[int, ...], str]) -> str:
    """The list of a struct's fields, of which some are given by their paths."""
    parts = []
    for i, f in enumerate(u.fields):
        t = elem_type(f.type)
        inside = {path[1:]: text for path, text in given.items() if path[0] == i}
        if not inside:
            parts.append(fn.values.zero(t))
        elif f.name == "_":  # evaluated, and not stored
            parts.append(f"({inside[()]}, {fn.values.zero(t)})[1]")
        elif () in inside:
            parts.append(inside[()])
        else:
            inner = under(t)
            assert isinstance(inner, Struct)
            parts.append(_fields(fn, inner, inside))
    return f"[{', '.join(parts)}]"


def lit_length(fn: Fn, n: ast.CompositeLit) -> int:
    """Length of an array or slice literal: one more than its greatest index."""
    at = most = 0
    for e in n.elts:
        if isinstance(e, ast.KeyValueExpr):
            k = const_int(fn, e.key)
            assert k is not None
            at = k
        at += 1
        most = max(most, at)
    return most


def array_lit(fn: Fn, n: ast.CompositeLit, elem: Type, length: int) -> str:
    """The list of the elements."""
    at = 0
    texts: list[str] = []
    where: list[int] = []
    for e in n.elts:
        node = e
        if isinstance(e, ast.KeyValueExpr):
            k = const_int(fn, e.key)
            assert k is not None
            at, node = k, e.value
        ex.spill(fn, texts, node)
        texts.append(element(fn, node, elem))
        where.append(at)
        at += 1
    if where == list(range(length)):
        return f"[{', '.join(texts)}]"
    cell = fn.hidden()
    zero = fn.values.zero(elem)
    item = f"[{zero} for _ in range({length})]" if fn.is_list(elem) else f"[{zero}] * {length}"
    fn.emit(f"{cell} = {item}")
    for i, text in zip(where, texts, strict=True):
        fn.emit(f"{cell}[{i}] = {text}")
    return cell


def map_lit(fn: Fn, n: ast.CompositeLit, m: Map) -> str:
    """`map[K]V{...}`: stored one by one, in order."""
    cell = fn.kept()
    fn.emit(f"{cell} = {new_map(fn, n, fn.type(n))}")
    plain = fn.values.plain_key(m.key)
    for e in n.elts:
        assert isinstance(e, ast.KeyValueExpr)
        texts = [element(fn, e.key, m.key)]
        ex.spill(fn, texts, e.value)
        item = element(fn, e.value, m.elem)
        if plain:
            fn.emit(f"{cell}[{texts[0]}] = {item}")
        else:
            k = fn.tmp("k")
            fn.emit(f"{k} = {texts[0]}")
            fn.emit(f"{cell}[{fn.values.key(m.key, k)}] = ({k}, {item})")
    return cell


def new_map(fn: Fn, n: ast.Expr, t: Type) -> str:
    """An empty map where `n` was placed."""
    place = fn.prog.placement(n)
    if place is not None and place.segment == "heap":
        return fn.prog.register(fn.prog.site(fn, n, "map", t), "{}")
    return "{}"
