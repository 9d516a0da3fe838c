"""Declarations and parameter lists, read as gc's parser reads them; see reread.py."""

from __future__ import annotations

from gomem.syntax import ast, reread_expr, reread_stmt, reread_type
from gomem.syntax.positions import start_pos
from gomem.syntax.reread import LITERALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.syntax.reread import Reader

    Param = tuple[ast.Ident | None, ast.Expr | None]
    """A name and a type; one of them may be missing."""

__all__ = ["func_decl", "gen_decl", "name_list", "param_list"]


def gen_decl(r: Reader) -> ast.GenDecl:
    """An import, const, type or var declaration, from its keyword on."""
    keyword, pos = r.text, r.pos
    by_keyword: dict[str, Callable[[Reader], ast.Spec]] = {
        "import": _import,
        "const": _const,
        "type": _type,
        "var": _var,
    }
    spec = by_keyword[keyword]
    r.next()
    specs: list[ast.Spec] = []

    def element() -> bool:
        r.take_pragma()
        specs.append(spec(r))
        return False

    grouped = r.kind == "LPAREN"
    if grouped:
        r.clear_pragma()
        r.next()
        r.list("grouped declaration", "SEMI", "RPAREN", element)
    else:
        element()
    if keyword == "const":
        specs = [_counted(s, i) if isinstance(s, ast.ValueSpec) else s for i, s in enumerate(specs)]
    return ast.GenDecl(pos, r.end, keyword, tuple(specs), grouped)


def _counted(s: ast.ValueSpec, iota: int) -> ast.ValueSpec:
    return ast.ValueSpec(s.pos, s.end, s.names, s.type, s.values, iota)


def _import(r: Reader) -> ast.ImportSpec:
    pos = r.pos
    name = None
    if r.kind == "IDENT":
        name = r.name()
    elif r.got("DOT"):
        name = ast.Ident(pos, pos + 1, ".")
    at = r.pos
    path = ast.BasicLit(at, r.pos + len(r.text), "STRING", r.text)
    if r.kind not in LITERALS:
        r.syntax_error("missing import path")
        r.advance("SEMI", "RPAREN")
    else:
        good = r.kind == "STRING"
        r.next()
        if not good:
            r.syntax_error("import path must be a string", at)
    return ast.ImportSpec(pos, r.end, name, path)


def name_list(r: Reader, first: ast.Ident) -> tuple[ast.Ident, ...]:
    """Names after a first one."""
    names = [first]
    while r.got("COMMA"):
        names.append(r.name())
    return tuple(names)


def _const(r: Reader) -> ast.ValueSpec:
    pos = r.pos
    names = name_list(r, r.name())
    kind = None
    values: tuple[ast.Expr, ...] = ()
    if r.kind not in ("$END", "SEMI", "RPAREN"):
        kind = reread_type.type_or_none(r)
        if r.got_assign():
            values = reread_expr.expr_list(r)
    return ast.ValueSpec(pos, r.end, names, kind, values, 0)


def _var(r: Reader) -> ast.ValueSpec:
    pos = r.pos
    names = name_list(r, r.name())
    kind = None
    values: tuple[ast.Expr, ...] = ()
    if r.got_assign():
        values = reread_expr.expr_list(r)
    else:
        kind = reread_type.type_(r)
        if r.got_assign():
            values = reread_expr.expr_list(r)
    return ast.ValueSpec(pos, r.end, names, kind, values, 0)


def _type(r: Reader) -> ast.TypeSpec:
    pos = r.pos
    name = r.name()
    kind: ast.Expr | None
    params: ast.FieldList | None = None
    assign = -1
    bracket = r.pos
    if not r.got("LBRACK"):
        assign, kind = _type_after_assign(r)
    elif r.kind == "IDENT":
        x, first = _length_or_param(r)
        if first is None:
            kind = reread_type.array_type(r, bracket, x)
        else:
            params = param_list(r, "RBRACK", first, require_names=True)
            assign, kind = _type_after_assign(r)
    elif r.got("RBRACK"):
        kind = reread_type.slice_type(r, bracket)
    else:
        kind = reread_type.array_type(r, bracket, None)
    if kind is None:
        kind = r.bad()
        r.syntax_error("in type declaration")
        r.advance("SEMI", "RPAREN")
    return ast.TypeSpec(pos, r.end, name, params, assign, kind)


def _type_after_assign(r: Reader) -> tuple[int, ast.Expr | None]:
    """Position of `=`, -1 if there is none, and the type."""
    pos = r.pos
    assign = pos if r.got_assign() else -1
    return assign, reread_type.type_or_none(r)


def _length_or_param(r: Reader) -> tuple[ast.Expr, Param | None]:
    """After `type T[P`: an array's length, or what has been read of a type parameter."""
    x: ast.Expr = r.name()
    if r.kind != "LBRACK":
        r.xnest += 1
        x = reread_expr.binary_expr(r, reread_expr.primary_expr(r, x), 0)
        r.xnest -= 1
    name, bound = _extract_name(x, force=r.kind == "COMMA")
    if name is None or (bound is None and r.kind == "RBRACK"):
        return x, None
    return x, (name, bound)


def _extract_name(x: ast.Expr, *, force: bool) -> tuple[ast.Ident | None, ast.Expr | None]:
    """`P *C`, `P (C)` and `P *C|D`, read as expressions, taken apart; extractName."""
    match x:
        case ast.Ident():
            return x, None
        case ast.BinaryExpr(op="*", x=ast.Ident() as name) if force or _is_type_elem(x.y):
            return name, ast.StarExpr(x.pos, x.end, x.y)
        case ast.BinaryExpr(op="|"):
            first, left = _extract_name(x.x, force=force or _is_type_elem(x.y))
            if first is not None and left is not None:
                return first, ast.BinaryExpr(x.pos, x.end, "|", left, x.y)
        case ast.CallExpr(fun=ast.Ident() as name, args=(arg,), has_dots=False):
            if force or _is_type_elem(arg):
                while isinstance(arg, ast.ParenExpr):
                    arg = arg.x
                return name, arg
        case _:
            pass
    return None, x


def _is_type_elem(x: ast.Expr) -> bool:
    """Can `x` only be a type?"""
    match x:
        case (
            ast.ArrayType() | ast.StructType() | ast.FuncType() | ast.InterfaceType()
            | ast.MapType() | ast.ChanType()
        ):  # fmt: skip
            return True
        case ast.BinaryExpr():
            return _is_type_elem(x.x) or _is_type_elem(x.y)
        case ast.UnaryExpr():
            return x.op == "~" or _is_type_elem(x.x)
        case ast.StarExpr() | ast.ParenExpr():
            return _is_type_elem(x.x)
        case _:
            return False


def func_decl(r: Reader, func: int) -> ast.FuncDecl:
    """A function or method, after `func`, whose position is given."""
    pos = r.pos
    r.take_pragma()
    recv = None
    if r.got("LPAREN"):
        recv = param_list(r, "RPAREN")
        if not recv.list:
            r.error("method has no receiver")
        elif sum([len(f.names) or 1 for f in recv.list]) > 1:
            r.error("method has multiple receivers")
    name = ast.Ident(r.pos, r.pos, "_")
    if r.kind == "IDENT":
        name = r.name()
        kind = reread_type.func_type(r, "")
    else:
        empty = ast.FieldList(r.pos, r.pos, ())
        kind = ast.FuncType(r.pos, r.pos, None, empty, None)
        r.syntax_error("expected name" if recv is not None else "expected name or (")
        r.advance("LBRACE", "SEMI")
    body = reread_stmt.func_body(r) if r.kind == "LBRACE" else None
    return ast.FuncDecl(pos, r.end, func, recv, name, kind, body)


# -------------------------------------------------------------------------------------- parameters


def param_list(
    r: Reader, close: str, first: Param | None = None, *, require_names: bool = False,
    dots_ok: bool = False,
) -> ast.FieldList:  # fmt: skip
    """Parameters after the opening bracket. `first` has already been read, at least its name."""
    start = r.end
    if first is not None and None not in first and r.got(close):
        return _fields(start, [first], r.end)
    params: list[Param] = []

    def element() -> bool:
        nonlocal first
        if first is not None and first[1] is not None:
            par: Param | None = first
        else:
            par = _param_decl(r, first[0] if first is not None else None, close)
        first = None
        if par is not None:
            params.append(par)
        return False

    end = r.list("parameter list", "COMMA", close, element)
    if not params:
        return _fields(start, [], end)
    _complete(r, params, end, require_names=require_names)
    _check_dots(r, params, dots_ok=dots_ok)
    return _fields(start, params, end)


def _fields(start: int, params: list[Param], end: int) -> ast.FieldList:
    """Parameters as fields; names that took the type of a later one are in a field with it."""
    fields: list[ast.Field] = []
    for name, kind in params:
        t = kind or ast.BadExpr(end, end)
        names: tuple[ast.Ident, ...] = (name,) if name else ()
        pos = name.pos if name else start_pos(t)
        if name and fields and fields[-1].type is t:
            last = fields.pop()
            names = (*last.names, name)
            pos = last.pos
        fields.append(ast.Field(pos, t.end, names, t, None))
    return ast.FieldList(start, end + 1, tuple(fields))


def _param_decl(r: Reader, name: ast.Ident | None, follow: str) -> Param | None:
    """`T`, `p T`, `p` or with dots; in a list of type parameters also terms."""
    terms = follow == "RBRACK"
    if terms and name is None and r.kind == "TILDE":
        return None, reread_type.embedded_elem(r, None)
    if r.kind == "IDENT" and name is None:
        name = r.name()
    if name is not None:
        found = _after_name(r, name, terms=terms)
        if found is not None:
            return found
    if r.kind == "ELLIPSIS":
        dots = r.pos
        r.next()
        elem = reread_type.type_or_none(r)
        if elem is None:
            r.syntax_error("... is missing type")
            return name, r.bad()
        return name, ast.Ellipsis(dots, r.end, elem)
    if terms and r.kind == "TILDE":
        return name, reread_type.embedded_elem(r, None)
    kind = reread_type.type_or_none(r)
    if terms and r.kind == "OR" and kind is not None:
        kind = reread_type.embedded_elem(r, kind)
    if name is not None or kind is not None:
        return name, kind
    r.syntax_error("expected " + (")" if follow == "RPAREN" else "]"))
    r.advance("COMMA", follow)
    return None


def _after_name(r: Reader, name: ast.Ident, *, terms: bool) -> Param | None:
    """What a name turns out to be by the token behind it."""
    kind: ast.Expr = name
    if r.kind == "LBRACK":
        kind = reread_type.array_or_type_args(r, name)
        param: ast.Ident | None = name if isinstance(kind, ast.ArrayType) else None
    elif r.kind == "DOT":
        kind, param = reread_type.qualified_name(r, name), None
    elif terms and r.kind == "OR":
        param = None
    else:
        return None
    if terms and r.kind == "OR":
        kind = reread_type.embedded_elem(r, kind)
    return param, kind


def _complete(r: Reader, params: list[Param], end: int, *, require_names: bool) -> None:
    """Names without a type are types, or take the type that follows; all or none have names."""
    named = sum([1 for name, kind in params if name is not None and kind is not None])
    typed = sum([1 for _, kind in params if kind is not None])
    if named == 0 and not require_names:
        params[:] = [(None, kind or name) for name, kind in params]
        return
    if named == len(params):
        return
    at = -1
    follows: ast.Expr | None = None
    for i in range(len(params) - 1, -1, -1):
        name, kind = params[i]
        if kind is not None:
            follows = kind
            if name is None:
                at = start_pos(kind)
                name = ast.Ident(at, at, "_")
        elif follows is None and name is not None:
            at = name.pos
        params[i] = name, kind or follows or ast.BadExpr(at, at)
    if at < 0:
        return
    if named == typed:
        what = "type constraint" if require_names else "parameter type"
        r.syntax_error(f"missing {what}", end)
    elif require_names:
        more = " or invalid array length" if len(params) == 1 else ""
        r.syntax_error(f"missing type parameter name{more}", at)
    else:
        r.syntax_error("missing parameter name", at)


def _check_dots(r: Reader, params: list[Param], *, dots_ok: bool) -> None:
    complained = False
    for i, (name, kind) in enumerate(params):
        if not isinstance(kind, ast.Ellipsis) or (dots_ok and i + 1 == len(params)):
            continue
        if not complained:
            message = "can only use ... with final parameter" if dots_ok else "invalid use of ..."
            r.error(message, kind.pos)
        complained = True
        params[i] = name, kind.elt
