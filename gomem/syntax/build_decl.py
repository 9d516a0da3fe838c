"""Actions for the sections Declarations and Source file."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.build import ident, number_of_names
from gomem.syntax.build_type import check_dots, union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.build import Build, Children, Pure, Stateful

__all__ = ["PURE", "STATEFUL"]


def identifier_list(s: Children) -> tuple[ast.Ident, ...]:
    return tuple([ident(t) for t in s])


def expression_list(s: Children) -> tuple[ast.Expr, ...]:
    return tuple(s)


def _group(s: Children) -> ast.GenDecl:
    """A keyword and one specification, or a parenthesized group."""
    keyword = s[0]
    grouped = type(s[1]) is tuple
    specs = tuple([x for x in s[1:] if type(x) is not tuple]) if grouped else (s[1],)
    end = s[-1][2] + 1 if grouped else s[1].end
    return ast.GenDecl(keyword[2], end, keyword[1], specs, grouped)


def const_spec(s: Children) -> ast.ValueSpec:
    names, kind, assign, values = s
    end = values[-1].end if assign else kind.end if kind else names[-1].end
    return ast.ValueSpec(names[0].pos, end, names, kind, values or (), 0)


def const_decl(s: Children) -> ast.GenDecl:
    """As `_group`, with the specs numbered. Spec: Iota."""
    decl = _group(s)
    if not decl.grouped:
        return decl
    specs = tuple(
        [
            ast.ValueSpec(v.pos, v.end, v.names, v.type, v.values, i)
            for i, v in enumerate(decl.specs)
            if isinstance(v, ast.ValueSpec)
        ]
    )
    return ast.GenDecl(decl.pos, decl.end, decl.tok, specs, grouped=True)


def var_spec(s: Children) -> ast.ValueSpec:
    names, kind, assign, values = s
    end = values[-1].end if assign else kind.end
    return ast.ValueSpec(names[0].pos, end, names, kind, values or (), 0)


def var_spec_untyped(s: Children) -> ast.ValueSpec:
    names, _, values = s
    return ast.ValueSpec(names[0].pos, values[-1].end, names, None, values, 0)


# ------------------------------------------------------------------------------- type declarations


def _type_spec(
    name: ast.Ident, kind: ast.Expr, params: ast.FieldList | None = None, assign: int = -1
) -> ast.TypeSpec:
    return ast.TypeSpec(name.pos, kind.end, name, params, assign, kind)


def type_def(s: Children) -> ast.TypeSpec:
    return _type_spec(ident(s[0]), s[1])


def alias_decl(s: Children) -> ast.TypeSpec:
    return _type_spec(ident(s[0]), s[2], None, s[1][2])


def type_def_slice(s: Children) -> ast.TypeSpec:
    name, bracket, _, elem = s
    return _type_spec(ident(name), ast.ArrayType(bracket[2], elem.end, None, elem))


def type_def_ellipsis(s: Children) -> ast.TypeSpec:
    name, bracket, (_, _, dots), _, elem = s
    length = ast.Ellipsis(dots, dots + 3, None)
    return _type_spec(ident(name), ast.ArrayType(bracket[2], elem.end, length, elem))


def type_def_array_or_generic(s: Children) -> ast.TypeSpec:
    name, open_, x, close, t = s
    param, bound = _extract_name(x, force=False)
    if param is not None and bound is not None:
        params = ast.FieldList(open_[2], close[2] + 1, (_type_param((param,), bound),))
        return _type_spec(ident(name), t, params)
    return _type_spec(ident(name), ast.ArrayType(open_[2], t.end, x, t))


def type_def_generic(b: Build, s: Children) -> ast.TypeSpec:
    name, open_, params, close, t = s
    return _type_spec(ident(name), t, _type_params(b, open_, params, close))


def alias_decl_generic(b: Build, s: Children) -> ast.TypeSpec:
    name, open_, params, close, assign, t = s
    if type(params) is not list:
        param, bound = _extract_name(params, force=False)
        if param is None or bound is None:
            b.error(assign[2], "syntax error: unexpected =, expected type")
            return _type_spec(ident(name), t)
        params = [_type_param((param,), bound)]
    return _type_spec(ident(name), t, _type_params(b, open_, params, close), assign[2])


def tparams(s: Children) -> Children:
    """Fields, the first one perhaps still an expression."""
    return s


def _type_param(names: tuple[ast.Ident, ...], bound: ast.Expr) -> ast.Field:
    return ast.Field(names[0].pos, bound.end, names, bound, None)


def type_param_decl(s: Children) -> ast.Field:
    return _type_param(s[0], s[1])


def first_tparam(s: Children) -> ast.Field:
    return _type_param((ident(s[0]),), s[1])


def type_parameters(s: Children) -> ast.FieldList:
    return ast.FieldList(s[0][2], s[-1][2] + 1, tuple(s[1:-1]))


def _type_params(b: Build, open_: Children, params: Children, close: Children) -> ast.FieldList:
    """The type parameters of a type, where the first may have been parsed as an expression."""
    first, *rest = params
    if type(first) is not ast.Field:
        name, bound = _extract_name(first, force=True)
        if name is None:
            comma = b.next_token(first.end)
            b.error(comma, "syntax error: unexpected comma; expected ]")
        elif bound is not None:
            rest.insert(0, _type_param((name,), bound))
        elif rest:
            rest[0] = _type_param((name, *rest[0].names), rest[0].type)
        else:
            b.error(close[2], "syntax error: missing type constraint")
            rest = [_type_param((name,), ast.BadExpr(close[2], close[2]))]
        params = rest
    return ast.FieldList(open_[2], close[2] + 1, tuple(params))


def tparam_prefix(s: Children) -> ast.Expr:
    """`P *[]int | T`: an operator expression whose right side is a type."""
    x, op, y = s[:3]
    return union([ast.BinaryExpr(op[2], y.end, op[1], x, y), *s[3:]])


def _extract_name(x: ast.Expr, *, force: bool) -> tuple[ast.Ident | None, ast.Expr | None]:
    """Split `P *C`, `P (C)` or `P *C|D` into a type parameter and its constraint.

    Without `force` only if the right side cannot be an ordinary expression. (None, x) if x cannot
    be split (extractName in cmd/compile/internal/syntax/parser.go).
    """
    match x:
        case ast.Ident():
            return x, None
        case ast.BinaryExpr(op="*", x=ast.Ident() as name, y=y) if force or _is_type_elem(y):
            return name, ast.StarExpr(x.pos, x.end, y)
        case ast.BinaryExpr(op="|"):
            found, left = _extract_name(x.x, force=force or _is_type_elem(x.y))
            if found is not None and left is not None:
                return found, ast.BinaryExpr(x.pos, x.end, "|", left, x.y)
        case ast.CallExpr(fun=ast.Ident() as name, args=(arg,), has_dots=False):
            if force or _is_type_elem(arg):
                while type(arg) is ast.ParenExpr:
                    arg = arg.x
                return name, arg
        case _:
            pass
    return None, x


def _is_type_elem(x: ast.Expr) -> bool:
    """Can `x` only be a type or a union, not an ordinary expression?"""
    match x:
        case ast.BinaryExpr():
            return _is_type_elem(x.x) or _is_type_elem(x.y)
        case ast.UnaryExpr():
            return x.op == "~" or _is_type_elem(x.x)
        case ast.StarExpr() | ast.ParenExpr():
            return _is_type_elem(x.x)
        case _:
            return type(x) in (
                ast.ArrayType, ast.StructType, ast.FuncType, ast.InterfaceType, ast.MapType,
                ast.ChanType,
            )  # fmt: skip


# ---------------------------------------------------------------------------- functions and files


def function_decl(b: Build, s: Children) -> ast.FuncDecl:
    func, name, params, signature, body = s
    n = ident(name)
    return _function(b, func, n.pos, None, n, _generic(params, signature), body)


def method_decl(b: Build, s: Children) -> ast.FuncDecl:
    func, recv, name, params, signature, body = s
    n = ident(name)
    count = number_of_names(recv.list)
    if count == 0:
        b.error(n.pos, "method has no receiver")
    elif count > 1:
        b.error(n.pos, "method has multiple receivers")
    recv = check_dots(b, recv, last=False)
    return _function(b, func, recv.pos, recv, n, _generic(params, signature), body)


def _generic(params: ast.FieldList | None, t: ast.FuncType) -> ast.FuncType:
    if params is None:
        return t
    return ast.FuncType(params.pos, t.end, params, t.params, t.results)


def _function(  # noqa: PLR0913 (the parts of a declaration)
    b: Build,
    func: tuple[str, str, int],
    pos: int,
    recv: ast.FieldList | None,
    name: ast.Ident,
    t: ast.FuncType,
    body: ast.BlockStmt | None,
) -> ast.FuncDecl:
    if body is not None:
        b.function_body(body)
    return ast.FuncDecl(pos, body.end if body else t.end, func[2], recv, name, t, body)


def import_spec(s: Children) -> ast.ImportSpec:
    name, (kind, text, pos) = s
    path = ast.BasicLit(pos, pos + len(text), kind, text)
    if name is None:
        return ast.ImportSpec(pos, path.end, None, path)
    return ast.ImportSpec(name[2], path.end, ident(name), path)


def package_clause(s: Children) -> ast.Ident:
    return ident(s[1])


def source_file(b: Build, s: Children) -> ast.File:
    source = b.source
    decls = tuple([d for d in s[2:] if type(d) is not tuple])
    return ast.File(source.base, source.end, source, s[0], decls, ())


PURE: dict[str, Pure] = {
    "identifier_list": identifier_list,
    "expression_list": expression_list,
    "const_decl": const_decl,
    "const_spec": const_spec,
    "var_decl": _group,
    "var_spec": var_spec,
    "var_spec_untyped": var_spec_untyped,
    "type_decl": _group,
    "type_def": type_def,
    "alias_decl": alias_decl,
    "type_def_slice": type_def_slice,
    "type_def_ellipsis": type_def_ellipsis,
    "type_def_array_or_generic": type_def_array_or_generic,
    "tparams": tparams,
    "type_param_decl": type_param_decl,
    "first_tparam": first_tparam,
    "type_parameters": type_parameters,
    "tparam_prefix": tparam_prefix,
    "import_decl": _group,
    "import_spec": import_spec,
    "package_clause": package_clause,
}
STATEFUL: dict[str, Stateful] = {
    "type_def_generic": type_def_generic,
    "alias_decl_generic": alias_decl_generic,
    "function_decl": function_decl,
    "method_decl": method_decl,
    "source_file": source_file,
}
