"""Basic, function and composite literals. Named after go/types' literals.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import constant, cycles, typexpr
from gomem.types.assignments import assignment
from gomem.types.const import overflow
from gomem.types.format import expr_string
from gomem.types.lookup import deref, lookup_error, lookup_field_or_method
from gomem.types.object import Var, is_exported
from gomem.types.operand import new_operand
from gomem.types.operators import op_pos
from gomem.types.predicates import identical, is_non_type_param_interface, is_valid
from gomem.types.type import Array, Map, Signature, Slice, Struct
from gomem.types.under import common_under
from gomem.types.universe import INVALID, TYP

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.operand import Operand
    from gomem.types.type import Type

__all__ = ["basic_lit", "composite_lit", "func_lit", "indexed_elts"]

_LIT_TYPES = {
    "INT": TYP["untyped int"],
    "FLOAT": TYP["untyped float"],
    "IMAG": TYP["untyped complex"],
    "CHAR": TYP["untyped rune"],
    "STRING": TYP["untyped string"],
}

MAX_LITERAL = 10000
"""Number literals are at most this many characters long."""


def basic_lit(check: Checker, x: Operand, e: ast.BasicLit) -> None:
    """`42` `1.5` `2i` `'a'` `"s"`"""
    if check.lexical and check.is_bad(e):
        return
    if len(e.value) > MAX_LITERAL and e.kind in ("INT", "FLOAT", "IMAG"):
        msg = f"excessively long constant: {e.value[:10]}... ({len(e.value)} chars)"
        check.error(e, "InvalidConstVal", msg)
        return
    val = constant.make_from_literal(e.value, e.kind)
    if val is None:
        check.error(e, "InvalidConstVal", f"malformed constant: {e.value}")
        return
    x.mode, x.type, x.val, x.expr = "constant", _LIT_TYPES[e.kind], val, e
    if type(val) is int and val >> 64:
        overflow(check, x, op_pos(e))


def func_lit(check: Checker, x: Operand, e: ast.FuncLit) -> None:
    """`func(x int) int { ... }`; the body is checked when the enclosing statement is."""
    from gomem.types import stmt

    sig = typexpr.typ(check, e.type)
    if not isinstance(sig, Signature):
        return
    decl, iota = check.decl, check.iota
    check.later(lambda: stmt.func_body(check, decl, "<function literal>", sig, e.body, iota))
    x.mode, x.type = "value", sig


# ------------------------------------------------------------------------------ composite literals


def composite_lit(  # noqa: C901 (table of contents)
    check: Checker, x: Operand, e: ast.CompositeLit, hint: Type | None
) -> None:
    """`T{...}`, or `{...}` as an element of type `hint`. Spec: Composite literals."""
    typ, base, is_elem = _literal_type(check, e, hint)
    if not cycles.is_complete(check, base):
        x.invalidate()
        return
    u, _ = common_under(base)
    match u:
        case Struct():
            if e.elts and isinstance(e.elts[0], ast.KeyValueExpr):
                _keyed_fields(check, x, e, u, base)
            elif e.elts:
                _positional_fields(check, x, e, u, base)
        case Array():
            n = indexed_elts(check, e.elts, u.elem, u.len)
            if u.len < 0:
                typ = base = Array(n, u.elem)
                # The length of [...]T is known only now.
                if e.type is not None and isinstance(e.type, ast.ArrayType):
                    check.record_type_and_value(e.type, "typexpr", typ, None)
        case Slice():
            indexed_elts(check, e.elts, u.elem, -1)
        case Map():
            _map_elts(check, x, e, u)
        case _:
            for elt in e.elts:
                _use_value(check, elt)
            if u is None or is_valid(u):
                what = "invalid composite literal" + (" element" if is_elem else "")
                cause = "" if u is not None else " (no common underlying type)"
                check.error(e, "InvalidLit", f"{what} type {check.type_string(typ)}{cause}")
                x.invalidate()
                return
    x.mode, x.type = "value", typ


def _literal_type(
    check: Checker, e: ast.CompositeLit, hint: Type | None
) -> tuple[Type, Type, bool]:
    """Type of a literal, the type that its elements belong to, and whether it is an element."""
    t = e.type
    if t is not None:
        if isinstance(t, ast.ArrayType) and isinstance(t.len, ast.Ellipsis):
            typ: Type = Array(-1, typexpr.var_type(check, t.elt))
        else:
            typ = typexpr.typ(check, t)
        return typ, typ, False
    if hint is not None:
        u, _ = common_under(hint)
        base, is_ptr = deref(u) if u is not None else (hint, False)
        return hint, base if is_ptr else hint, True
    check.error(e, "UntypedLit", "missing type in composite literal")
    return INVALID, INVALID, False


def _use_value(check: Checker, e: ast.Expr) -> None:
    from gomem.types import call

    call.use(check, e.value if isinstance(e, ast.KeyValueExpr) else e)


def _keyed_fields(check: Checker, x: Operand, e: ast.CompositeLit, u: Struct, base: Type) -> None:
    """`T{name: value, ...}`; since 1.27 names may be those of promoted fields."""
    from gomem.types.expr import generic_expr

    visited: dict[tuple[int, ...], Var] = {}
    for elt in e.elts:
        if not isinstance(elt, ast.KeyValueExpr):
            msg = "mixture of field:value and value elements in struct literal"
            check.error(elt, "MixedStructLit", msg)
            continue
        # Check the value first, so that it is used whatever the key is.
        generic_expr(check, x, elt.value)
        found = _field(check, elt.key, u, base)
        if found is None:
            continue
        fld, path = found
        assert isinstance(elt.key, ast.Ident)
        assert fld.type is not None
        check.record_use(elt.key, fld)
        assignment(check, x, fld.type, "struct literal")
        _duplicate_field(check, elt, visited, fld, path)


def _field(
    check: Checker, key: ast.Expr, u: Struct, base: Type
) -> tuple[Var, tuple[int, ...]] | None:
    """The field that a key names and the path to it."""
    shown = expr_string(key)
    if not isinstance(key, ast.Ident):
        msg = f"invalid field name {shown} in struct literal"
        check.error(key, "InvalidLitField", msg)
        return None
    obj, path, indirect = lookup_field_or_method(u, False, check.pkg, key.name)  # noqa: FBT003 (addressable)
    if obj is None:
        alt, _, _ = lookup_field_or_method(u, False, check.pkg, key.name, True)  # noqa: FBT003 (fold case)
        msg = lookup_error(check, base, key.name, alt, struct_lit=True)
        check.error(key, "MissingLitField", msg)
        return None
    if not isinstance(obj, Var):
        check.error(key, "MissingLitField", f"{shown} is not a field")
        return None
    if indirect:
        msg = f"invalid implicit pointer indirection to reach {shown}"
        check.error(key, "InvalidLitField", msg)
        return None
    assert path is not None
    return obj, path


def _duplicate_field(
    check: Checker, at: ast.Expr, visited: dict[tuple[int, ...], Var], fld: Var,
    path: tuple[int, ...],
) -> None:  # fmt: skip
    """Report a field given twice, or together with one that contains it."""
    name = fld.name
    for other, alt in sorted(visited.items(), key=lambda v: v[0]):
        if other == path:
            msg = f"duplicate field name {name} in struct literal"
        elif path[: len(other)] == other:
            msg = f"cannot specify promoted field {name} and enclosing embedded field {alt.name}"
        elif other[: len(path)] == path:
            msg = f"cannot specify embedded field {name} and enclosed promoted field {alt.name}"
        else:
            continue
        check.error(at, "DuplicateLitField", msg)
        return
    visited[path] = fld


def _positional_fields(
    check: Checker, x: Operand, e: ast.CompositeLit, u: Struct, base: Type
) -> None:
    """`T{value, ...}`"""
    from gomem.types.expr import generic_expr

    shown = check.type_string(base)
    for i, elt in enumerate(e.elts):
        if isinstance(elt, ast.KeyValueExpr):
            msg = "mixture of field:value and value elements in struct literal"
            check.error(elt, "MixedStructLit", msg)
            continue
        generic_expr(check, x, elt)
        if i >= len(u.fields):
            msg = f"too many values in struct literal of type {shown}"
            check.error(x, "InvalidStructLit", msg)
            break
        fld = u.fields[i]
        assert fld.type is not None
        if _hidden(check, fld):
            msg = (
                f"implicit assignment to unexported field {fld.name}"
                f" in struct literal of type {shown}"
            )
            check.error(x, "UnexportedLitField", msg)
            continue
        assignment(check, x, fld.type, "struct literal")
    if len(e.elts) < len(u.fields):
        msg = f"too few values in struct literal of type {shown}"
        if any(_hidden(check, f) for f in u.fields):
            msg += " (type has unexported fields - use key:value pairs)"
        check.error(e.rbrace, "InvalidStructLit", msg)


def _hidden(check: Checker, f: Var) -> bool:
    return f.pkg is not check.pkg and not is_exported(f.name)


def _map_elts(check: Checker, x: Operand, e: ast.CompositeLit, u: Map) -> None:
    from gomem.types.expr import generic_expr

    by_type = is_non_type_param_interface(u.key)
    visited: dict[Hashable, list[Type]] = {}
    for elt in e.elts:
        if not isinstance(elt, ast.KeyValueExpr):
            check.error(elt, "MissingLitKey", "missing key in map literal")
            continue
        generic_expr(check, x, elt.key, u.key)
        assignment(check, x, u.key, "map literal")
        if x.mode == "invalid":
            continue
        if x.mode == "constant":
            seen = visited.setdefault(_key(x.val), [])
            if any(identical(t, x.type) for t in seen) if by_type else bool(seen):
                msg = f"duplicate key {constant.string(x.val)} in map literal"
                check.error(x, "DuplicateLitKey", msg)
                continue
            seen.append(x.type)
        generic_expr(check, x, elt.value, u.elem)
        assignment(check, x, u.elem, "map literal")


def _key(v: Value) -> Hashable:
    """A constant so that equal map keys are equal: booleans are not numbers, 1.0 is 1."""
    return (constant.kind(v) in ("bool", "string"), v)


def indexed_elts(check: Checker, elts: Sequence[ast.Expr], t: Type, length: int) -> int:
    """Check the elements of an array (of `length` >= 0) or slice literal; gives its length."""
    from gomem.types.expr import generic_expr

    visited: set[int] = set()
    i = longest = 0
    for elt in elts:
        value = elt
        valid = True
        if isinstance(elt, ast.KeyValueExpr):
            value = elt.value
            at = _element_index(check, elt, length)
            valid = at is not None
            i = i if at is None else at
        elif 0 <= length <= i:
            msg = f"index {i} is out of bounds (>= {length})"
            check.error(elt, "OversizeArrayLit", msg)
            valid = False
        if valid:
            if i in visited:
                msg = f"duplicate index {i} in array or slice literal"
                check.error(elt, "DuplicateLitKey", msg)
            visited.add(i)
        i += 1
        longest = max(longest, i)
        x = new_operand()
        generic_expr(check, x, value, t)
        assignment(check, x, t, "array or slice literal")
    return longest


def _element_index(check: Checker, elt: ast.KeyValueExpr, length: int) -> int | None:
    from gomem.types.index import index

    t, i = index(check, elt.key, length)
    if not is_valid(t):
        return None
    if i < 0:
        msg = f"index {expr_string(elt.key)} must be integer constant"
        check.error(elt, "InvalidLitIndex", msg)
        return None
    return i
