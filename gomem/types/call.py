"""Calls and selectors. Named after go/types' call.go. Spec: Calls, Selectors."""

from __future__ import annotations

from gomem import library
from gomem.syntax import ast
from gomem.types import builtins, conversions, cycles, decl, index, typexpr
from gomem.types.alias import unalias
from gomem.types.assignments import assignment, types_summary
from gomem.types.format import expr_string
from gomem.types.lookup import (
    has_invalid_embedded,
    interface_ptr_error,
    is_interface_ptr,
    lookup_error,
    lookup_field_or_method,
)
from gomem.types.object import Builtin, Const, Func, PkgName, TypeName, Var, is_exported
from gomem.types.operand import Operand, new_operand, operand_str
from gomem.types.predicates import is_type_param, is_valid
from gomem.types.type import Interface, Named, Pointer, Signature, Slice, Struct, Tuple
from gomem.types.typeset import type_set
from gomem.types.under import common_under, under
from gomem.types.universe import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.funcinst import Inst
    from gomem.types.info import Package
    from gomem.types.type import Type

__all__ = ["arguments", "call_expr", "expr_list", "selector", "use", "use_lhs"]


def call_expr(check: Checker, x: Operand, call: ast.CallExpr) -> str:
    """A call, a call of a built-in, or a conversion; tells which as a statement kind."""
    from gomem.types import expr

    inst: Inst | None = None
    if isinstance(call.fun, (ast.IndexExpr, ast.IndexListExpr)):
        # Its type arguments are combined with those that the arguments tell.
        if index.index_expr(check, x, call.fun):
            inst = call.fun
        x.expr = call.fun
        check.record(x)
        if inst is None:
            expr.exclude(check, x, expr.NO_VALUE)
            expr.single_value(check, x)
    else:
        expr.expr_or_type(check, x, call.fun, allow_generic=True)
    match x.mode:
        case "invalid":
            use(check, *call.args)
            x.expr = call
            return expr.STATEMENT
        case "typexpr":
            _conversion(check, x, call)
            x.expr = call
            return expr.CONVERSION
        case "builtin":
            kind = builtins.statement_kind(x.id)
            if not builtins.builtin(check, x, call, x.id):
                x.invalidate()
            x.expr = call
            if x.mode not in ("invalid", "constant"):
                check.has_call_or_recv = True
            return kind
        case _:
            _call(check, x, call, inst)
            x.expr = call
            return expr.STATEMENT


def _conversion(check: Checker, x: Operand, call: ast.CallExpr) -> None:
    """`T(x)`"""
    from gomem.types import expr

    expr.non_generic(check, None, x)
    if x.mode == "invalid":
        return
    t = x.type
    x.invalidate()
    if not cycles.is_complete(check, t):
        return
    shown = check.type_string(t)
    if not call.args:
        check.error(call, "WrongArgCount", f"missing argument in conversion to {shown}")
        return
    if len(call.args) > 1:
        use(check, *call.args)
        msg = f"too many arguments in conversion to {shown}"
        check.error(call.args[-1], "WrongArgCount", msg)
        return
    expr.expr(check, expr.new_target(t, "conversion"), x, call.args[0])
    if x.mode == "invalid":
        return
    u = under(t)
    if isinstance(u, Interface) and not is_type_param(t):
        tset = type_set(u)
        if tset.comparable or tset.terms is not None:
            msg = (
                f"cannot use interface {shown} in conversion"
                " (contains specific type constraints or is comparable)"
            )
            check.error(call, "MisplacedConstraintIface", msg)
            return
    if call.has_dots:
        msg = f"invalid use of ... in conversion to {shown}"
        check.error(call.args[0], "BadDotDotDotSyntax", msg)
        return
    conversions.conversion(check, x, t)


def _call(check: Checker, x: Operand, call: ast.CallExpr, inst: Inst | None) -> None:
    """The call of a function value; `inst` has type arguments, perhaps not all."""
    sig = _called(check, x)
    if sig is None:
        x.invalidate()
        return
    generic = bool(sig.type_params)
    targs: list[Type] = []
    exprs: tuple[ast.Expr, ...] = ()
    if inst is not None:
        from gomem.types import funcinst

        exprs = funcinst.type_arguments(inst)
        found = typexpr.type_list(check, exprs)
        got, want = len(exprs), len(sig.type_params)
        if found is not None and got > want:
            msg = f"got {got} type arguments but want {want}"
            check.error(exprs[want], "WrongTypeArgCount", msg)
        if found is None or got > want:
            use(check, *call.args)
            x.invalidate()
            return
        targs = found
        if got == want:
            sig = funcinst.instantiate_signature(check, inst.pos, inst, sig, targs, exprs)
            targs, exprs = [], ()
    args, partial = _generic_expr_list(check, call.args)
    sig = arguments(check, call, sig, args, (targs, exprs), partial)
    if generic and not sig.type_params:
        # what is called is the instance
        check.record_type_and_value(call.fun, "value", sig, None)
    _result(check, x, sig)
    check.has_call_or_recv = True
    if sig.type_params and x.mode == "value":
        from gomem.types.infer import is_parameterized

        if is_parameterized(sig.type_params, x.type):
            x.invalidate()  # its type arguments could not be inferred


def _called(check: Checker, x: Operand) -> Signature | None:
    """The function type of what is called: of a type parameter, that of all its types."""
    sig = under(x.type)
    cause: str | None = None
    if is_type_param(x.type):

        def is_func(t: Type | None, u: Type | None) -> str | None:
            if u is not None and not isinstance(u, Signature):
                return f"{check.type_string(t)} is not a function"
            return None

        u, cause = common_under(x.type, is_func, check.type_string)
        if u is not None:
            sig = u
    elif not isinstance(sig, Signature):
        cause = f"{check.type_string(x.type)} is not a function"
    if cause is not None:
        msg = f"invalid operation: cannot call {operand_str(check, x)}: {cause}"
        check.error(x, "InvalidCall", msg)
        return None
    assert isinstance(sig, Signature)
    return sig


def _result(check: Checker, x: Operand, sig: Signature) -> None:
    match sig.results.vars:
        case ():
            x.mode = "novalue"
        case (v,):
            assert v.type is not None
            x.mode, x.type = "value", v.type
            if not cycles.is_complete(check, v.type):
                x.invalidate()
        case _:
            x.mode, x.type = "value", sig.results


def expr_list(check: Checker, exprs: Sequence[ast.Expr]) -> list[Operand]:
    """The values of a list of expressions, which may be one call with several results."""
    from gomem.types import expr

    if len(exprs) == 1:
        return expr.multi_expr(check, exprs[0], allow_comma_ok=False)[0]
    out = []
    for e in exprs:
        x = new_operand()
        expr.expr(check, None, x, e)
        out.append(x)
    return out


def _generic_expr_list(
    check: Checker, exprs: Sequence[ast.Expr]
) -> tuple[list[Operand], dict[int, list[Type]]]:
    """As `expr_list`; values may be generic functions, and results stand at their call.

    Also gives, by index, the type arguments of generic functions that have some but not all.
    """
    from gomem.types import expr

    partial: dict[int, list[Type]] = {}
    out = []
    for i, e in enumerate(exprs):
        x = new_operand()
        out.append(x)
        if isinstance(e, (ast.IndexExpr, ast.IndexListExpr)):
            _indexed_arg(check, x, e, i, partial)
        elif len(exprs) != 1:
            expr.generic_expr(check, x, e)
        else:
            expr.raw_expr(check, None, x, e, allow_generic=True)
            expr.exclude(check, x, expr.NOT_VALUES)
            if x.mode != "invalid" and isinstance(x.type, Tuple):
                out = [Operand("value", v.type or INVALID, e) for v in x.type.vars]
    return out, partial


def _indexed_arg(
    check: Checker, x: Operand, e: Inst, i: int, partial: dict[int, list[Type]]
) -> None:
    """An argument `a[i]`, perhaps a generic function with type arguments."""
    from gomem.types import expr

    if index.index_expr(check, x, e):
        from gomem.types.funcinst import func_inst

        targs = func_inst(check, None, e.x.pos, x, e, infer_missing=False)
        if targs is not None:
            partial[i] = targs
            x.expr = e
            return
    x.expr = e
    check.record(x)
    expr.exclude(check, x, expr.NOT_VALUES)


def arguments(  # noqa: C901 (one set of rules)
    check: Checker, call: ast.CallExpr, sig: Signature, args: list[Operand],
    given: tuple[list[Type], tuple[ast.Expr, ...]] = ([], ()),
    partial: dict[int, list[Type]] | None = None,
) -> Signature:  # fmt: skip
    """Check that `args` can be passed to a function of type `sig`.

    `given` are the type arguments of a generic function as far as they are written, `partial`
    those of arguments that are generic functions. Gives the type of the function that is called:
    the instance, or `sig` after an error.
    """
    params: list[Type] = []
    for v in sig.params.vars:
        assert v.type is not None
        params.append(v.type)
    want = len(params)
    if sig.variadic:
        if call.has_dots:
            # f(g()...) is not allowed when g has several results.
            if len(call.args) == 1 and len(args) > 1:
                shown = expr_string(call.args[0])
                msg = f"cannot use ... with {len(args)}-valued {shown}"
                check.error(call, "InvalidDotDotDot", msg)
                return sig
        elif len(args) >= want - 1:
            last = params.pop()
            assert isinstance(last, Slice)
            params += [last.elem] * (len(args) - len(params))
            want = len(args)
        else:
            want -= 1  # not enough arguments are left for the required ones
    elif call.has_dots:
        msg = f"cannot use ... in call to non-variadic {expr_string(call.fun)}"
        check.error(call, "NonVariadicDotDotDot", msg)
        return sig
    if len(args) != want:
        _wrong_count(check, call, sig, args, want)
        return sig
    if sig.type_params or any(isinstance(a.type, Signature) and a.type.type_params for a in args):
        from gomem.types.funcinst import infer_arguments

        found = infer_arguments(check, call, sig, params, args, given, partial or {})
        if found is None:
            return sig
        sig, params = found
    if args:
        context = f"argument to {expr_string(call.fun)}"
        for a, t in zip(args, params, strict=True):
            assignment(check, a, t, context)
    return sig


def _wrong_count(
    check: Checker, call: ast.CallExpr, sig: Signature, args: list[Operand], want: int
) -> None:
    at: ast.Node = call
    qualifier = "not enough"
    if len(args) > want:
        at = args[want].expr or call  # the first extra argument
        qualifier = "too many"
    elif args:
        at = args[-1].expr or call
    err = check.new_error("WrongArgCount")
    err.add(at, f"{qualifier} arguments in call to {expr_string(call.fun)}")
    have = types_summary(check, [a.type for a in args], variadic=False, has_dots=call.has_dots)
    types = [v.type for v in sig.params.vars]
    wanted = types_summary(check, types, variadic=sig.variadic, has_dots=False)
    err.add(-1, f"have {have}")
    err.add(-1, f"want {wanted}")
    err.report()


# -------------------------------------------------------------------------------------- selectors


def selector(check: Checker, x: Operand, e: ast.SelectorExpr, *, want_type: bool = False) -> None:
    """`x.f`, `x.m`, `T.m` and `pkg.Name`."""
    ident = e.x
    if isinstance(ident, ast.Ident):
        pkg_name = check.lookup(ident.name)
        if isinstance(pkg_name, PkgName):
            _qualified(check, x, e, ident, pkg_name)
            x.expr = e
            return
    if not _select(check, x, e, want_type=want_type):
        x.invalidate()
        x.type = INVALID
    x.expr = e


def _qualified(
    check: Checker, x: Operand, e: ast.SelectorExpr, ident: ast.Ident, pkg_name: PkgName
) -> None:
    """`pkg.Name`. Spec: Qualified identifiers."""
    check.record_use(ident, pkg_name)
    pkg_name.used = True
    pkg, sel = pkg_name.imported, e.sel.name
    x.mode, x.type = "invalid", INVALID
    obj = pkg.scope.lookup(sel) if is_exported(sel) else None
    if obj is None:
        _undefined(check, e, pkg)
        return
    check.record_use(e.sel, obj)
    if obj.type is None:
        decl.obj_decl(check, obj)
    assert obj.type is not None
    match obj:
        case Const():
            x.mode, x.val = "constant", obj.val
        case TypeName():
            x.mode = "typexpr"
        case Var():
            x.mode = "variable"
        case Func():
            x.mode = "value"
        case Builtin():
            x.mode, x.id = "builtin", "unsafe." + obj.name
        case _:
            return
    x.type = obj.type


def _undefined(check: Checker, e: ast.SelectorExpr, pkg: Package) -> None:
    """Report a name that `pkg` does not declare, unless gomem alone lacks it or the package."""
    sel = e.sel.name
    if pkg.fake or not sel.isidentifier():
        return
    if check.importer.knows(pkg, sel):
        check.not_supported(e, f"{pkg.path}.{sel}")
        return
    if pkg.library and not is_exported(sel) and sel in library.hidden_names(pkg.path):
        msg = f"name {sel} not exported by package {pkg.name}"
        check.error(e.sel, "UnexportedName", msg)
        return
    msg = f"undefined: {expr_string(e)}"
    low = sel.casefold()
    known = library.names(pkg.path) or [n for n in pkg.scope.elems if is_exported(n)]
    other = min((n for n in known if n.casefold() == low), default="")
    if other:
        msg += f" (but have {other})"
    check.error(e.sel, "UndeclaredImportedName", msg)


def _select(check: Checker, x: Operand, e: ast.SelectorExpr, *, want_type: bool) -> bool:
    """A selection that is not a qualified identifier; False after an error."""
    from gomem.types import expr

    sel = e.sel.name
    expr.expr_or_type(check, x, e.x)
    if x.mode == "invalid":
        return False
    if x.mode == "builtin":
        msg = f"invalid use of {operand_str(check, x)} in selector expression"
        check.error(e.pos, "UncalledBuiltin", msg)
        return False
    if not cycles.is_complete(check, x.type):
        return False
    if want_type:
        check.error(e.sel, "NotAType", f"{expr_string(e)} is not a type")
        return False
    p = under(x.type)
    if isinstance(p, Pointer) and not cycles.is_complete(check, p.elem):
        return False
    addressable = x.mode == "variable"
    obj, index, indirect = lookup_field_or_method(x.type, addressable, check.pkg, sel)
    if obj is None:
        _not_found(check, x, e, ambiguous=index is not None, indirect=indirect)
        return False
    assert index is not None
    if isinstance(obj, Var):
        return _field(check, x, e, obj, index, indirect=indirect)
    return _method(check, x, e, obj, index, indirect=indirect)


def _not_found(
    check: Checker, x: Operand, e: ast.SelectorExpr, *, ambiguous: bool, indirect: bool
) -> None:
    if not is_valid(under(x.type)):
        return
    if check.unsupported and has_invalid_embedded(x.type):
        return  # what is refused may have it
    sel = e.sel.name
    assert x.expr is not None
    shown, t = expr_string(x.expr), check.type_string(x.type)
    if ambiguous:
        check.error(e.sel, "AmbiguousSelector", f"ambiguous selector {shown}.{sel}")
        return
    if indirect:
        if x.mode == "typexpr":
            msg = f"invalid method expression {t}.{sel} (needs pointer receiver (*{t}).{sel})"
        else:
            msg = f"cannot call pointer method {sel} on {t}"
        check.error(e.sel, "InvalidMethodExpr", msg)
        return
    if _member_of_library(x.type, sel):
        check.not_supported(e, f"{t.removeprefix('*')}.{sel}")
        return
    if is_interface_ptr(x.type):
        why = interface_ptr_error(check, x.type)
    else:
        addressable = x.mode == "variable"
        alt, _, _ = lookup_field_or_method(x.type, addressable, check.pkg, sel, True)  # noqa: FBT003 (fold case)
        why = lookup_error(check, x.type, sel, alt, struct_lit=False)
    check.error(e.sel, "MissingFieldOrMethod", f"{shown}.{sel} undefined ({why})")


def _member_of_library(t: Type | None, sel: str, depth: int = 0) -> bool:
    """Whether the real library's type has the field or method, though gomem's has not.

    Or a type of the library that is embedded in `t`.
    """
    if t is None:
        return False
    t = unalias(t)
    if isinstance(t, Pointer):
        t = unalias(t.elem)
    if isinstance(t, Named) and t.obj.pkg is not None and t.obj.pkg.library:
        return f"{t.obj.name}.{sel}" in library.members(t.obj.pkg.path)
    u = under(t)
    embedded = [f.type for f in u.fields if f.embedded] if isinstance(u, Struct) else []
    return depth < 3 and any(_member_of_library(e, sel, depth + 1) for e in embedded)


def _field(
    check: Checker, x: Operand, e: ast.SelectorExpr, obj: Var, index: tuple[int, ...],
    *, indirect: bool,
) -> bool:  # fmt: skip
    if x.mode == "typexpr":
        msg = (
            f"operand for field selector {e.sel.name} must be value of type"
            f" {check.type_string(x.type)}"
        )
        check.error(e.x, "MissingFieldOrMethod", msg)
        return False
    check.record_selection(e, "field", x.type, obj, index, indirect=indirect)
    x.mode = "variable" if x.mode == "variable" or indirect else "value"
    assert obj.type is not None
    x.type = obj.type
    return True


def _method(
    check: Checker, x: Operand, e: ast.SelectorExpr, obj: Func, index: tuple[int, ...],
    *, indirect: bool,
) -> bool:  # fmt: skip
    from gomem.types import decl

    decl.obj_decl(check, obj)
    check.add_decl_dep(obj)
    kind = "methodexpr" if x.mode == "typexpr" else "method"
    check.record_selection(e, kind, x.type, obj, index, indirect=indirect)
    sig = obj.type
    assert isinstance(sig, Signature)
    params = sig.params
    if x.mode == "typexpr":
        # The receiver becomes the first parameter.
        if sig.recv is None:
            check.error(e, "InvalidDeclCycle", "illegal cycle in method declaration")
            return False
        name = ""
        if params.vars and params.vars[0].name:
            name = sig.recv.name or "_"
        recv = Var(name, sig.recv.pos, sig.recv.pkg, x.type, "param")
        params = Tuple((recv, *params.vars))
    x.mode = "value"
    x.type = Signature(None, params, sig.results, sig.variadic, sig.type_params)
    return True


# ------------------------------------------------------------------------------------ error paths


def use(check: Checker, *exprs: ast.Expr | None) -> bool:
    """Check expressions whose values do not matter, so that what they name is used.

    False if one was in error.
    """
    ok = True
    for e in exprs:
        ok &= e is None or _use(check, e, lhs=False)
    return ok


def use_lhs(check: Checker, *exprs: ast.Expr) -> bool:
    """As `use`, for the left side of an assignment: variables there are not used."""
    ok = True
    for e in exprs:
        ok &= _use(check, e, lhs=True)
    return ok


def _use(check: Checker, e: ast.Expr, *, lhs: bool) -> bool:
    from gomem.types import expr

    x = new_operand()
    inner = e
    while isinstance(inner, ast.ParenExpr):
        inner = inner.x
    if not isinstance(inner, ast.Ident):
        expr.raw_expr(check, None, x, e, allow_generic=True)
        return x.mode != "invalid"
    if inner.name == "_":
        return True
    obj = check.lookup(inner.name) if lhs else None
    used = obj.used if isinstance(obj, Var) else False
    expr.expr_or_type(check, x, inner, allow_generic=True)
    if isinstance(obj, Var) and obj.pkg is check.pkg:
        obj.used = used
    return x.mode != "invalid"
