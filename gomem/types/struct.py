"""Struct types. Named after go/types' struct.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import constant, typexpr
from gomem.types.errors import at_pos
from gomem.types.format import expr_string
from gomem.types.lookup import deref
from gomem.types.object import Var, object_id
from gomem.types.predicates import is_type_param, is_valid
from gomem.types.type import Basic, Interface, Pointer, Struct
from gomem.types.typestring import quote
from gomem.types.under import under
from gomem.types.universe import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["embedded_field_ident", "struct_type"]


class _Fields:
    """The fields of a struct type under way."""

    def __init__(self, check: Checker) -> None:
        self.check = check
        self.fields: list[Var] = []
        self.tags: list[str] = []
        self.seen: dict[str, Var] = {}

    def add(self, ident: ast.Ident, typ: Type, tag: str, *, embedded: bool) -> None:
        check, name = self.check, ident.name
        fld = Var(name, ident.pos, check.pkg, typ, "field", embedded)
        if name != "_":
            alt = self.seen.setdefault(object_id(check.pkg, name), fld)
            if alt is not fld:
                err = check.new_error("DuplicateDecl")
                err.add(ident.pos, f"{name} redeclared")
                err.add_alt_decl(alt)
                err.report()
                return
        self.fields.append(fld)
        self.tags.append(tag)
        check.record_def(ident, fld)


def struct_type(check: Checker, e: ast.StructType) -> Type:
    """The struct type that `e` denotes."""
    out = _Fields(check)
    for f in e.fields.list:
        typ = typexpr.var_type(check, f.type)
        tag = _tag(check, f.tag)
        for name in f.names:
            out.add(name, typ, tag, embedded=False)
        if f.names:
            continue
        ident = embedded_field_ident(f.type)
        pos = at_pos(f.type)
        if ident is None:
            msg = f"invalid embedded field type {expr_string(f.type)}"
            check.error(pos, "InvalidSyntaxTree", msg)
            out.add(ast.Ident(pos, pos, "_"), INVALID, "", embedded=True)
            continue
        out.add(ident, typ, tag, embedded=True)
        _check_embedded_later(check, pos, typ)
    tags = tuple(out.tags) if any(out.tags) else ()
    return Struct(tuple(out.fields), tags)


def _check_embedded_later(check: Checker, pos: int, typ: Type) -> None:
    """Report embedded types that are not allowed, when their underlying types are known."""

    def later() -> None:
        t, is_ptr = deref(typ)
        u = under(t)
        msg = ""
        if isinstance(u, Basic) and is_valid(t) and u.kind == "unsafe.Pointer":
            msg = "embedded field type cannot be unsafe.Pointer"
        elif isinstance(u, Pointer):
            msg = "embedded field type cannot be a pointer"
        elif isinstance(u, Interface):
            if is_type_param(t):
                msg = "embedded field type cannot be a (pointer to a) type parameter"
            elif is_ptr:
                msg = "embedded field type cannot be a pointer to an interface"
        if msg:
            check.error(pos, "InvalidPtrEmbed", msg)

    check.later(later)


def embedded_field_ident(e: ast.Expr) -> ast.Ident | None:
    """The identifier that names an embedded field: T of `T`, `*T`, `p.T`."""
    match e:
        case ast.Ident():
            return e
        case ast.StarExpr():
            return None if isinstance(e.x, ast.StarExpr) else embedded_field_ident(e.x)
        case ast.SelectorExpr():
            return e.sel
        case ast.IndexExpr() | ast.IndexListExpr():
            return embedded_field_ident(e.x)
        case _:
            return None


def _tag(check: Checker, t: ast.BasicLit | None) -> str:
    if t is None:
        return ""
    val = constant.make_from_literal(t.value, t.kind) if t.kind == "STRING" else None
    if isinstance(val, bytes):
        return val.decode("utf-8", "surrogateescape")
    check.error(t, "InvalidSyntaxTree", f"incorrect tag syntax: {quote(t.value)}")
    return ""
