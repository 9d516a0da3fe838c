"""Function types, parameters and receivers. Named after go/types' signature.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import decl, resolver, typexpr
from gomem.types.alias import unalias
from gomem.types.lookup import deref
from gomem.types.object import Var
from gomem.types.predicates import is_valid
from gomem.types.type import Basic, Interface, Named, Pointer, Signature, Slice, Tuple
from gomem.types.under import under
from gomem.types.universe import EMPTY_TUPLE, INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["func_type"]


def func_type(
    check: Checker,
    recv_list: ast.FieldList | None,
    e: ast.FuncType,
    sig: Signature | None = None,
) -> Signature:
    """Complete `sig` (or a new signature) from its syntax and declare its parameters."""
    sig = sig or Signature(None, EMPTY_TUPLE, EMPTY_TUPLE, variadic=False)
    check.open_scope(e, "function")
    check.scope.is_func = True
    sig.scope = check.scope
    recv: Var | None = None
    recv_name: ast.Ident | None = None
    if recv_list is not None and recv_list.list:
        recv_field = recv_list.list[0]
        recv_name = recv_field.names[0] if recv_field.names else None
        recv = _collect_recv(check, recv_field)
    if e.type_params is not None:
        sig.type_params = decl.refuse_type_params(check, e.type_params)
    pnames, params, variadic = _collect_params(check, "param", e.params)
    rnames, results, _ = _collect_params(check, "result", e.results)
    # parameters are visible after the signature only
    scope_pos = e.end
    if recv is not None and recv_name is not None:
        decl.declare(check, check.scope, recv_name, recv, scope_pos)
    _declare_params(check, pnames, params, scope_pos)
    _declare_params(check, rnames, results, scope_pos)
    sig.recv = recv
    sig.params = Tuple(tuple(params))
    sig.results = Tuple(tuple(results))
    sig.variadic = variadic
    check.close_scope()
    return sig


def _collect_recv(check: Checker, field: ast.Field) -> Var:
    _, base, type_params = resolver.unpack_recv(field.type)
    if type_params:
        check.not_supported(field.type, "type parameters")
        for name in type_params:
            if isinstance(name, ast.Ident):
                decl.refuse_type_param(check, name, 0)
        typexpr.gen_type(check, base)
        typ: Type = INVALID
    else:
        typ = typexpr.var_type(check, field.type)
    if field.names:
        name = field.names[0]
        recv = Var(name.name, name.pos, check.pkg, typ, "receiver")
    else:
        recv = Var("", field.pos, check.pkg, typ, "receiver")
        check.record_implicit(field, recv)
    check.later(lambda: _valid_recv(check, base, recv))
    return recv


def _collect_params(
    check: Checker, kind: str, fields: ast.FieldList | None
) -> tuple[list[ast.Ident | None], list[Var], bool]:
    """Parameters or results with the identifiers that name them, and whether the last is `...`."""
    names: list[ast.Ident | None] = []
    params: list[Var] = []
    variadic = False
    if fields is None:
        return names, params, variadic
    last = len(fields.list) - 1
    for i, f in enumerate(fields.list):
        ftype = f.type
        is_last = i == last and len(f.names) <= 1
        if isinstance(ftype, ast.Ellipsis) and ftype.elt is not None:
            if kind == "param" and is_last:
                variadic = True
            else:
                check.error(ftype, "InvalidSyntaxTree", "invalid use of ...")
            ftype = ftype.elt
        typ = typexpr.var_type(check, ftype)
        for name in f.names:
            names.append(name)
            params.append(Var(name.name, name.pos, check.pkg, typ, kind))
        if not f.names:
            par = Var("", f.pos, check.pkg, typ, kind)
            check.record_implicit(f, par)
            names.append(None)
            params.append(par)
    if variadic:
        assert params[-1].type is not None
        params[-1].type = Slice(params[-1].type)
        check.record_type_and_value(fields.list[-1].type, "typexpr", params[-1].type, None)
    return names, params, variadic


def _declare_params(
    check: Checker, names: list[ast.Ident | None], params: list[Var], scope_pos: int
) -> None:
    for name, par in zip(names, params, strict=True):
        if name is not None:
            decl.declare(check, check.scope, name, par, scope_pos)


def _valid_recv(check: Checker, pos: ast.Expr, recv: Var) -> None:
    """Report a receiver type that methods cannot be declared on."""
    assert recv.type is not None
    rtyp, _ = deref(recv.type)
    atyp = unalias(rtyp)
    if not is_valid(atyp):
        return
    shown = check.type_string(rtyp)
    if isinstance(atyp, Named) and atyp.obj.pkg is check.pkg:
        u = under(atyp)
        cause = ""
        if isinstance(u, Basic) and u.kind == "unsafe.Pointer":
            cause = "unsafe.Pointer"
        elif isinstance(u, (Pointer, Interface)):
            cause = "pointer or interface type"
        if cause:
            check.error(pos, "InvalidRecv", f"invalid receiver type {shown} ({cause})")
    elif isinstance(atyp, (Named, Basic)):
        msg = f"cannot define new methods on non-local type {shown}"
        check.error(pos, "InvalidRecv", msg)
    else:
        check.error(pos, "InvalidRecv", f"invalid receiver type {check.type_string(recv.type)}")
