"""Function types, parameters and receivers. Named after go/types' signature.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import decl, resolver, typexpr
from gomem.types.alias import unalias
from gomem.types.format import expr_string
from gomem.types.lookup import deref
from gomem.types.object import Var
from gomem.types.predicates import is_valid
from gomem.types.type import Alias, Basic, Interface, Named, Pointer, Signature, Slice, Tuple
from gomem.types.under import under
from gomem.types.universe import EMPTY_TUPLE, INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type, TypeParam

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
    recv_type_params: tuple[TypeParam, ...] = ()
    if recv_list is not None and recv_list.list:
        recv_field = recv_list.list[0]
        recv_name = recv_field.names[0] if recv_field.names else None
        recv, recv_type_params = _collect_recv(check, recv_field, e.pos)
    if e.type_params is not None:
        decl.collect_type_params(check, sig, e.type_params)
    pnames, params, variadic = _collect_params(check, "param", e.params)
    rnames, results, _ = _collect_params(check, "result", e.results)
    # parameters are visible after the signature only
    scope_pos = e.end
    if recv is not None and recv_name is not None:
        decl.declare(check, check.scope, recv_name, recv, scope_pos)
    _declare_params(check, pnames, params, scope_pos)
    _declare_params(check, rnames, results, scope_pos)
    sig.recv = recv
    sig.recv_type_params = recv_type_params
    sig.params = Tuple(tuple(params))
    sig.results = Tuple(tuple(results))
    sig.variadic = variadic
    check.close_scope()
    return sig


def _collect_recv(
    check: Checker, field: ast.Field, scope_pos: int
) -> tuple[Var, tuple[TypeParam, ...]]:
    """The receiver, and the type parameters that its type declares."""
    ptr, base, args = resolver.unpack_recv(field.type)
    tparams: tuple[TypeParam, ...] = ()
    if args:
        typ, tparams = _generic_recv(check, field, base, args, scope_pos)
        if ptr and is_valid(typ):
            typ = Pointer(typ)
        if is_valid(typ):
            _record_recv_types(check, field.type, typ)
    else:
        typ = _plain_recv(check, field.type, base)
    if field.names:
        name = field.names[0]
        recv = Var(name.name, name.pos, check.pkg, typ, "receiver")
    else:
        recv = Var("", field.pos, check.pkg, typ, "receiver")
        check.record_implicit(field, recv)
    check.later(lambda: _valid_recv(check, base, recv))
    return recv, tparams


def _plain_recv(check: Checker, e: ast.Expr, base: ast.Expr) -> Type:
    """A receiver type without type parameters; an instance of a generic type is reported."""
    typ = typexpr.var_type(check, e)
    a = _unpointer(typ)
    while isinstance(a, Alias):
        assert a.from_rhs is not None
        t = _unpointer(a.from_rhs)
        if isinstance(t, (Named, Alias)) and (t.type_params or t.type_args):
            msg = f"cannot define new methods on instantiated type {check.type_string(t)}"
            check.error(base, "InvalidRecv", msg)
            return INVALID
        a = t
    return typ


def _unpointer(t: Type) -> Type:
    while isinstance(t, Pointer):
        t = t.elem
    return t


def _generic_recv(
    check: Checker, field: ast.Field, base: ast.Expr, args: tuple[ast.Expr, ...], scope_pos: int
) -> tuple[Type, tuple[TypeParam, ...]]:
    """`T[P, Q]` as a receiver type: it declares P and Q, with the constraints that T gives them."""
    t, cause = typexpr.gen_type(check, base)
    if cause:
        check.error(base, "InvalidRecv", cause)
    named = t if isinstance(t, Named) else None
    if isinstance(t, Alias) and is_valid(t):
        msg = f"cannot define new methods on generic alias type {check.type_string(t)}"
        check.error(base, "InvalidRecv", msg)
    tparams: list[TypeParam] = []
    for arg in args:
        if isinstance(arg, ast.Ident):
            name = arg
        else:
            if not isinstance(arg, ast.BadExpr):
                msg = f"receiver type parameter {expr_string(arg)} must be an identifier"
                check.error(arg, "BadDecl", msg)
            name = ast.Ident(arg.pos, arg.pos, "_")
        # Such a name both declares and uses.
        p = decl.declare_type_param(check, name, scope_pos)
        p.index = len(tparams)
        check.record_use(name, p.obj)
        check.record_type_and_value(name, "typexpr", p, None)
        tparams.append(p)
    if named is None:
        return INVALID, tuple(tparams)
    _recv_bounds(check, base, named, tparams)
    from gomem.types.instantiate import instance

    typ = instance(check, field.type.pos, named, tparams)
    check.record_instance(base, list(tparams), typ)
    return typ, tuple(tparams)


def _recv_bounds(check: Checker, base: ast.Expr, named: Named, tparams: list[TypeParam]) -> None:
    from gomem.types import mono
    from gomem.types.subst import subst

    declared = named.type_params
    if len(declared) != len(tparams):
        n = len(tparams)
        got = f"{n} type parameter" + ("" if n == 1 else "s")
        msg = f"receiver declares {got}, but receiver base type declares {len(declared)}"
        check.error(base, "BadRecv", msg)
        return
    smap = dict(zip(declared, tparams, strict=True))
    for p, q in zip(tparams, declared, strict=True):
        mono.record_canon(check, p, q)
        assert q.bound is not None
        p.bound = subst(q.bound, smap, check)


def _record_recv_types(check: Checker, e: ast.Expr, typ: Type) -> None:
    """Record the type of a receiver, through parentheses and the `*`."""
    while True:
        check.record_type_and_value(e, "typexpr", typ, None)
        if isinstance(e, ast.ParenExpr):
            e = e.x
        elif isinstance(e, ast.StarExpr) and isinstance(typ, Pointer):
            e, typ = e.x, typ.elem
        else:
            return


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
