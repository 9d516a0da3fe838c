"""Types, read as gc's parser reads them; see reread.py."""

from __future__ import annotations

from gomem.syntax import ast, reread_decl, reread_expr
from gomem.syntax.reread import LITERALS, OPERATORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.reread import Reader

__all__ = [
    "array_or_type_args",
    "array_type",
    "embedded_elem",
    "func_type",
    "qualified_name",
    "slice_type",
    "type_",
    "type_or_none",
]


def type_(r: Reader) -> ast.Expr:
    """A type, which must be here."""
    t = type_or_none(r)
    if t is not None:
        return t
    bad = r.bad()
    r.syntax_error("expected type")
    r.advance("COMMA", "COLON", "SEMI", "RPAREN", "RBRACK", "RBRACE")
    return bad


def type_or_none(r: Reader) -> ast.Expr | None:  # noqa: C901 (table of contents)
    """A type, or None without a complaint."""
    pos = r.pos
    match r.kind:
        case "MUL":
            r.next()
            elem = type_(r)
            return ast.StarExpr(pos, r.end, elem)
        case "ARROW":
            r.next()
            r.want("CHAN")
            elem = _chan_elem(r)
            return ast.ChanType(pos, r.end, "recv", elem)
        case "FUNC":
            r.next()
            return func_type(r, "function type")
        case "LBRACK":
            r.next()
            return slice_type(r, pos) if r.got("RBRACK") else array_type(r, pos, None)
        case "CHAN":
            r.next()
            send = r.got("ARROW")
            elem = _chan_elem(r)
            return ast.ChanType(pos, r.end, "send" if send else "both", elem)
        case "MAP":
            return _map_type(r)
        case "STRUCT":
            return _struct_type(r)
        case "INTERFACE":
            return _interface_type(r)
        case "IDENT":
            return qualified_name(r, None)
        case "LPAREN":
            r.next()
            t = type_(r)
            r.want("RPAREN")
            return t
        case _:
            return None


def _chan_elem(r: Reader) -> ast.Expr:
    t = type_or_none(r)
    if t is None:
        t = r.bad()
        r.syntax_error("missing channel element type")
    return t


def _map_type(r: Reader) -> ast.MapType:
    pos = r.pos
    r.next()
    r.want("LBRACK")
    key = type_(r)
    r.want("RBRACK")
    value = type_(r)
    return ast.MapType(pos, r.end, key, value)


def array_type(r: Reader, pos: int, length: ast.Expr | None) -> ast.Expr:
    """After `[` at `pos`, or after the length as well."""
    if length is None:
        dots = r.pos
        if r.got("ELLIPSIS"):
            length = ast.Ellipsis(dots, r.end, None)
        else:
            r.xnest += 1
            length = reread_expr.expr(r)
            r.xnest -= 1
    if r.kind == "COMMA":
        r.syntax_error("unexpected comma; expected ]")
        r.next()
    r.want("RBRACK")
    elem = type_(r)
    return ast.ArrayType(pos, r.end, length, elem)


def slice_type(r: Reader, pos: int) -> ast.Expr:
    """After `[]`."""
    elem = type_(r)
    return ast.ArrayType(pos, r.end, None, elem)


def func_type(r: Reader, what: str) -> ast.FuncType:
    """A signature; `what` it is part of if it must not have type parameters."""
    pos = r.pos
    type_params = None
    if r.got("LBRACK"):
        if what:
            r.syntax_error(f"{what} must have no type parameters", pos)
        if r.kind == "RBRACK":
            r.syntax_error("empty type parameter list")
            r.next()
        else:
            type_params = reread_decl.param_list(r, "RBRACK", require_names=True)
    r.want("LPAREN")
    params = reread_decl.param_list(r, "RPAREN", dots_ok=True)
    results = None
    if r.got("LPAREN"):
        results = reread_decl.param_list(r, "RPAREN")
    else:
        at = r.pos
        t = type_or_none(r)
        if t is not None:
            results = ast.FieldList(at, r.end, (ast.Field(at, r.end, (), t, None),))
    return ast.FuncType(pos, r.end, type_params, params, results)


def qualified_name(r: Reader, name: ast.Ident | None) -> ast.Expr:
    """`T`, `p.T`, `T[A]`; the first name may have been read."""
    x: ast.Expr
    if name is not None:
        x = name
    elif r.kind == "IDENT":
        x = r.name()
    else:
        x = ast.Ident(r.pos, r.pos, "_")
        r.syntax_error("expected name")
        r.advance("DOT", "SEMI", "RBRACE")
    dot = r.pos
    if r.got("DOT"):
        sel = r.name()
        x = ast.SelectorExpr(dot, r.end, x, sel)
    if r.kind == "LBRACK":
        x = _type_instance(r, x)
    return x


def _type_instance(r: Reader, x: ast.Expr) -> ast.Expr:
    pos = r.pos
    r.want("LBRACK")
    if r.kind == "RBRACK":
        r.syntax_error("expected type argument list")
        args: tuple[ast.Expr, ...] = (r.bad(),)
    else:
        args, _ = reread_expr.type_list(r, strict=True)
    r.want("RBRACK")
    return indexed(x, pos, r.end, args)


def indexed(x: ast.Expr, pos: int, end: int, args: tuple[ast.Expr, ...]) -> ast.Expr:
    """`x[args]`"""
    if len(args) == 1:
        return ast.IndexExpr(pos, end, x, args[0])
    return ast.IndexListExpr(pos, end, x, args)


def array_or_type_args(r: Reader, name: ast.Ident) -> ast.Expr:
    """After a name, from `[` on: `[n]E`, the type of something called so, or type arguments."""
    pos = r.pos
    r.want("LBRACK")
    if r.got("RBRACK"):
        return slice_type(r, pos)
    args, comma = reread_expr.type_list(r, strict=False)
    r.want("RBRACK")
    if not comma:
        elem = type_or_none(r)
        if elem is not None:
            return ast.ArrayType(pos, r.end, args[0], elem)
    return indexed(name, pos, r.end, args)


# --------------------------------------------------------------------------- struct and interface


def _struct_type(r: Reader) -> ast.StructType:
    pos = r.pos
    fields: list[ast.Field] = []

    def element() -> bool:
        fields.extend(_field_decl(r))
        return False

    r.want("STRUCT")
    brace = r.pos
    r.want("LBRACE")
    r.list("struct type", "SEMI", "RBRACE", element)
    return ast.StructType(pos, r.end, ast.FieldList(brace, r.end, tuple(fields)))


def _field_decl(r: Reader) -> list[ast.Field]:
    pos = r.pos
    if r.kind not in ("IDENT", "MUL", "LPAREN"):
        r.syntax_error("expected field name or embedded type")
        r.advance("SEMI", "RBRACE")
        return []
    names: tuple[ast.Ident, ...] = ()
    if r.kind == "IDENT":
        names, kind = _named_field(r)
    else:
        kind = _embedded_in_brackets(r)
    tag = None
    if r.kind in LITERALS:
        lit: ast.LitKind = r.kind  # type: ignore[assignment]  # it is one of these
        tag = ast.BasicLit(r.pos, r.pos + len(r.text), lit, r.text)
        r.next()
    return [ast.Field(pos, r.end, names, kind, tag)]


def _named_field(r: Reader) -> tuple[tuple[ast.Ident, ...], ast.Expr]:
    """A field that begins with a name; embedded ones have no names."""
    name = r.name()
    if r.kind in ("DOT", "SEMI", "RBRACE") or r.kind in LITERALS:
        return (), qualified_name(r, name)
    names = reread_decl.name_list(r, name)
    if len(names) > 1 or r.kind != "LBRACK":
        return names, type_(r)
    kind = array_or_type_args(r, name)
    return (names, kind) if isinstance(kind, ast.ArrayType) else ((), kind)


def _embedded_in_brackets(r: Reader) -> ast.Expr:
    """`*T`, and what is not allowed: `(T)`, `*(T)`, `(*T)`."""
    pos = r.pos
    star = r.got("MUL")
    if r.kind == "LPAREN":
        r.syntax_error("cannot parenthesize embedded type")
        r.next()
        star = (not star and r.got("MUL")) or star
        kind = qualified_name(r, None)
        r.got("RPAREN")
    else:
        kind = qualified_name(r, None)
    return ast.StarExpr(pos, r.end, kind) if star else kind


def _interface_type(r: Reader) -> ast.InterfaceType:
    pos = r.pos
    methods: list[ast.Field] = []

    def element() -> bool:
        start = r.pos
        f = _method_decl(r) if r.kind == "IDENT" else None
        if f is None or not f.names:
            elem = embedded_elem(r, f.type if f is not None else None)
            f = ast.Field(start, r.end, (), elem, None)
        methods.append(f)
        return False

    r.want("INTERFACE")
    brace = r.pos
    r.want("LBRACE")
    r.list("interface type", "SEMI", "RBRACE", element)
    return ast.InterfaceType(pos, r.end, ast.FieldList(brace, r.end, tuple(methods)))


_METHOD = "interface method"


def _method_decl(r: Reader) -> ast.Field:
    """A method, or an embedded type that begins with a name (a field without names)."""
    name = r.name()
    if r.kind == "LPAREN":
        return _method(r, name)
    if r.kind != "LBRACK":
        t = qualified_name(r, name)
        return ast.Field(name.pos, r.end, (), t, None)
    pos = r.pos
    r.next()
    if r.kind == "RBRACK":
        at = r.pos
        r.next()
        if r.kind == "LPAREN":
            r.error("empty type parameter list", at)
            return _method(r, name)
        r.error("empty type argument list", at)
        return ast.Field(name.pos, r.end, (), name, None)
    params = reread_decl.param_list(r, "RBRACK")
    if not params.list:
        return _method(r, name) if r.kind == "LPAREN" else _embedded(r, name, name)
    if params.list[0].names:
        f = _method(r, name)
        r.error("interface method must have no type parameters", pos)
        return f
    args = tuple([f.type for f in params.list])
    return _embedded(r, name, indexed(name, pos, r.end, args))


def _method(r: Reader, name: ast.Ident) -> ast.Field:
    t = func_type(r, _METHOD)
    return ast.Field(name.pos, r.end, (name,), t, None)


def _embedded(r: Reader, name: ast.Ident, t: ast.Expr) -> ast.Field:
    return ast.Field(name.pos, r.end, (), t, None)


def embedded_elem(r: Reader, x: ast.Expr | None) -> ast.Expr:
    """Terms with `|` between them; the first may have been read."""
    if x is None:
        x = _embedded_term(r)
    while r.kind == "OR":
        pos = r.pos
        r.next()
        y = _embedded_term(r)
        x = ast.BinaryExpr(pos, r.end, "|", x, y)
    return x


def _embedded_term(r: Reader) -> ast.Expr:
    pos = r.pos
    if r.got("TILDE"):
        t = type_(r)
        return ast.UnaryExpr(pos, r.end, "~", t)
    found = type_or_none(r)
    if found is not None:
        return found
    bad = r.bad()
    r.syntax_error("expected ~ term or type")
    r.advance(*OPERATORS, "SEMI", "RPAREN", "RBRACK", "RBRACE")
    return bad
