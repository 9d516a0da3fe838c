"""Assignments and initialisations. Named after go/types' assignments.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types.format import expr_string
from gomem.types.object import Var
from gomem.types.operand import assignable_to, new_operand, operand_str
from gomem.types.predicates import (
    default_type,
    is_non_type_param_interface,
    is_numeric,
    is_untyped,
    is_valid,
)
from gomem.types.type import Basic, Signature, Slice, Tuple
from gomem.types.under import under
from gomem.types.universe import INVALID, UNTYPED_NIL
from gomem.types.untyped import implicit_type_and_value, update_expr_type, update_expr_val

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.object import Const
    from gomem.types.operand import Operand
    from gomem.types.type import Type

__all__ = [
    "assign_var",
    "assign_vars",
    "assignment",
    "init_const",
    "init_var",
    "init_vars",
    "short_var_decl",
    "types_summary",
]

_ASSIGNABLE = frozenset(
    ("nilvalue", "constant", "variable", "mapindex", "value", "commaok", "commaerr")
)


def assignment(check: Checker, x: Operand, t: Type | None, context: str) -> None:
    """Convert `x` for a variable of type `t` (None: of x's own default type), or report it.

    `context` says where, as messages do: "argument to f", "return statement".
    """
    from gomem.types.expr import new_target, non_generic, single_value

    if type(x.type) is Tuple:
        single_value(check, x)
    if x.mode == "invalid":
        return
    if x.mode not in _ASSIGNABLE:
        msg = f"cannot assign {operand_str(check, x)} to {check.type_string(t)} in {context}"
        check.error(x, "IncompatibleAssign", msg)
        x.invalidate()
        return
    if is_untyped(x.type) and not _convert_assigned(check, x, t, context):
        x.invalidate()
        return
    if isinstance(x.type, Signature) and x.type.type_params:
        non_generic(check, new_target(t, context), x)
        if x.mode == "invalid":
            return
    if t is None or t is x.type:
        return
    code, cause = assignable_to(check, x, t)
    if code:
        msg = f"cannot use {operand_str(check, x)} as {check.type_string(t)} value in {context}"
        check.error(x, code, f"{msg}: {cause}" if cause else msg)
        x.invalidate()


def _convert_assigned(check: Checker, x: Operand, t: Type | None, context: str) -> bool:
    """Give an untyped operand its type; False if it was reported."""
    target = t
    if x.mode == "nilvalue":
        if t is None:
            check.error(x, "UntypedNilUse", f"use of untyped nil in {context}")
            return False
    elif t is None or is_non_type_param_interface(t):
        target = default_type(x.type)
    assert target is not None
    new_type, val, code = implicit_type_and_value(check, x, target)
    if new_type is None:
        to = check.type_string(target)
        msg = f"cannot use {operand_str(check, x)} as {to} value in {context}"
        match code:
            case "TruncatedFloat":
                msg += " (truncated)"
            case "NumericOverflow":
                msg += " (overflows)"
            case _:
                code = "IncompatibleAssign"
        check.error(x, code, msg)
        return False
    if val is not None:
        x.val = val
        update_expr_val(check, x.expr, val)
    if new_type is not x.type:
        x.type = new_type
        update_expr_type(check, x.expr, new_type, final=False)
    return True


def init_const(check: Checker, lhs: Const, x: Operand) -> None:
    """Give constant `lhs` its value and, if it has none, its type."""
    if x.mode == "invalid" or not is_valid(x.type) or not (lhs.type is None or is_valid(lhs.type)):
        lhs.type = lhs.type or INVALID
        return
    if x.mode != "constant":
        check.error(x, "InvalidConstInit", f"{operand_str(check, x)} is not constant")
        lhs.type = lhs.type or INVALID
        return
    if lhs.type is None:
        lhs.type = x.type
    assignment(check, x, lhs.type, "constant declaration")
    if x.mode != "invalid":
        lhs.val = x.val


def init_var(check: Checker, lhs: Var, x: Operand, context: str) -> None:
    """Initialise `lhs`, giving it the type of `x` if it has none."""
    if x.mode == "invalid" or not is_valid(x.type) or not (lhs.type is None or is_valid(lhs.type)):
        lhs.type = lhs.type or INVALID
        x.invalidate()
        return
    if lhs.type is None:
        if x.type is UNTYPED_NIL:
            check.error(x, "UntypedNilUse", f"use of untyped nil in {context}")
            lhs.type = INVALID
            x.invalidate()
            return
        lhs.type = default_type(x.type)
    assignment(check, x, lhs.type, context)


def _unparen(e: ast.Expr) -> ast.Expr:
    while isinstance(e, ast.ParenExpr):
        e = e.x
    return e


def _lhs_var(check: Checker, lhs: ast.Expr) -> Type | None:
    """The type of what is assigned to: None for `_`, the invalid type after an error."""
    from gomem.types.expr import expr

    ident = _unparen(lhs)
    if isinstance(ident, ast.Ident) and ident.name == "_":
        check.record_def(ident, None)
        return None
    # Being assigned to is not a use.
    v = _local_var(check, ident)
    used = v is not None and v.used
    x = new_operand()
    expr(check, None, x, lhs)
    if v is not None:
        v.used = used
    if x.mode == "invalid" or not is_valid(x.type):
        return INVALID
    if x.mode in ("variable", "mapindex"):
        return x.type
    assert x.expr is not None
    shown = expr_string(x.expr)
    if isinstance(x.expr, ast.SelectorExpr):
        op = new_operand()
        expr(check, None, op, x.expr.x)
        if op.mode == "mapindex":
            msg = f"cannot assign to struct field {shown} in map"
            check.error(x, "UnaddressableFieldAssign", msg)
            return INVALID
    msg = f"cannot assign to {shown} (neither addressable nor a map index expression)"
    check.error(x, "UnassignableOperand", msg)
    return INVALID


def _local_var(check: Checker, e: ast.Expr) -> Var | None:
    if isinstance(e, ast.Ident):
        obj = check.lookup(e.name)
        if isinstance(obj, Var) and obj.pkg is check.pkg:
            return obj
    return None


def assign_var(
    check: Checker, lhs: ast.Expr, rhs: ast.Expr | None, x: Operand | None, context: str
) -> None:
    """`lhs = rhs`, or `lhs = x` if `rhs` was checked already."""
    from gomem.types import call
    from gomem.types.expr import expr, new_target

    t = _lhs_var(check, lhs)
    if t is not None and not is_valid(t):
        if x is not None:
            x.invalidate()
        else:
            call.use(check, rhs)
        return
    if x is None:
        assert rhs is not None
        x = new_operand()
        expr(check, new_target(t, expr_string(lhs)) if _is_func(t) else None, x, rhs)
    if t is None and context == "assignment":
        context = "assignment to _ identifier"
    assignment(check, x, t, context)


def _is_func(t: Type | None) -> bool:
    return t is not None and isinstance(under(t), Signature)


# --------------------------------------------------------------------------------------- messages


def types_summary(
    check: Checker, types: Sequence[Type | None], *, variadic: bool, has_dots: bool
) -> str:
    """`(int, number, ...string)`: the types of arguments, parameters or results."""
    shown = []
    for i, t in enumerate(types):
        last = i == len(types) - 1
        if t is None or not is_valid(t):
            s = "unknown type"
        elif is_untyped(t):
            assert isinstance(t, Basic)
            s = "number" if is_numeric(t) else t.name.replace("untyped ", "")
        elif last and variadic and isinstance(t, Slice):
            s = check.type_string(t.elem)
        else:
            s = check.type_string(t)
        if last and variadic:
            s = "..." + s
        elif last and has_dots:
            s += "..."
        shown.append(s)
    return f"({', '.join(shown)})"


def _measure(n: int, unit: str) -> str:
    return f"{n} {unit}" if n == 1 else f"{n} {unit}s"


def _assign_error(check: Checker, rhs: Sequence[ast.Expr], n_lhs: int, n_rhs: int) -> None:
    variables, values = _measure(n_lhs, "variable"), _measure(n_rhs, "value")
    msg = f"assignment mismatch: {variables} but {values}"
    if len(rhs) == 1:
        call = _unparen(rhs[0])
        if isinstance(call, ast.CallExpr):
            fun = expr_string(call.fun)
            msg = f"assignment mismatch: {variables} but {fun} returns {values}"
    check.error(rhs[0], "WrongAssignCount", msg)


def _return_error(
    check: Checker, at: ast.ReturnStmt, lhs: Sequence[Var], rhs: Sequence[Operand]
) -> None:
    where: ast.Node | Operand = at
    qualifier = "not enough"
    if len(rhs) > len(lhs):
        where = rhs[len(lhs)]  # the first extra value
        qualifier = "too many"
    elif rhs:
        where = rhs[-1]
    err = check.new_error("WrongResultCount")
    err.add(where, f"{qualifier} return values")
    have = types_summary(check, [x.type for x in rhs], variadic=False, has_dots=False)
    want = types_summary(check, [v.type for v in lhs], variadic=False, has_dots=False)
    err.add(-1, f"have {have}")
    err.add(-1, f"want {want}")
    err.report()


# --------------------------------------------------------------------------------- several at once


def init_vars(
    check: Checker, lhs: Sequence[Var], rhs: Sequence[ast.Expr], return_stmt: ast.ReturnStmt | None
) -> None:
    """`var lhs... = rhs...`, also the results of a `return`."""
    from gomem.types import call
    from gomem.types.expr import expr, new_target

    context = "assignment"
    if return_stmt is not None:
        context = "return statement"
    elif len(lhs) > 1:
        context = "multiple assignment"
    if len(lhs) == len(rhs) and not _is_call(rhs):
        x = new_operand()
        for v, e in zip(lhs, rhs, strict=True):
            desc = v.name
            if return_stmt is not None and not desc:
                desc = "result variable"
            expr(check, new_target(v.type, desc), x, e)
            init_var(check, v, x, context)
        return
    if len(rhs) != 1:
        # Only report a mismatch if there was no other error.
        if call.use(check, *rhs):
            if return_stmt is not None:
                _return_error(check, return_stmt, lhs, call.expr_list(check, rhs))
            else:
                _assign_error(check, rhs, len(lhs), len(rhs))
        _invalidate_untyped(lhs)
        return
    _init_from_one(check, lhs, rhs, return_stmt, context)


def _init_from_one(
    check: Checker,
    lhs: Sequence[Var],
    rhs: Sequence[ast.Expr],
    return_stmt: ast.ReturnStmt | None,
    context: str,
) -> None:
    """Several variables from the one expression in `rhs`: a call, or a comma-ok expression."""
    from gomem.types.expr import multi_expr

    comma_ok_allowed = len(lhs) == 2 and return_stmt is None
    values, comma_ok = multi_expr(check, rhs[0], allow_comma_ok=comma_ok_allowed)
    if len(lhs) == len(values):
        for v, x in zip(lhs, values, strict=True):
            init_var(check, v, x, context)
        if comma_ok and values[0].mode != "invalid" and values[1].mode != "invalid":
            check.record_comma_ok_types(rhs[0], values[0].type, values[1].type)
        return
    if values[0].mode != "invalid":
        if return_stmt is not None:
            _return_error(check, return_stmt, lhs, values)
        else:
            _assign_error(check, rhs, len(lhs), len(values))
    _invalidate_untyped(lhs)


def _is_call(rhs: Sequence[ast.Expr]) -> bool:
    return len(rhs) == 1 and isinstance(_unparen(rhs[0]), ast.CallExpr)


def _invalidate_untyped(lhs: Sequence[Var]) -> None:
    for v in lhs:
        if v.type is None:
            v.type = INVALID


def assign_vars(check: Checker, lhs: Sequence[ast.Expr], rhs: Sequence[ast.Expr]) -> None:
    """`lhs... = rhs...`. Spec: Assignment statements."""
    from gomem.types import call
    from gomem.types.expr import multi_expr

    context = "multiple assignment" if len(lhs) > 1 else "assignment"
    if len(lhs) == len(rhs) and not _is_call(rhs):
        for left, right in zip(lhs, rhs, strict=True):
            assign_var(check, left, right, None, context)
        return
    if len(rhs) != 1:
        ok_lhs = call.use_lhs(check, *lhs)
        if call.use(check, *rhs) and ok_lhs:
            _assign_error(check, rhs, len(lhs), len(rhs))
        return
    values, comma_ok = multi_expr(check, rhs[0], allow_comma_ok=len(lhs) == 2)
    if len(lhs) == len(values):
        for left, x in zip(lhs, values, strict=True):
            assign_var(check, left, None, x, context)
        if comma_ok and values[0].mode != "invalid" and values[1].mode != "invalid":
            check.record_comma_ok_types(rhs[0], values[0].type, values[1].type)
        return
    if values[0].mode != "invalid":
        _assign_error(check, rhs, len(lhs), len(values))
    call.use_lhs(check, *lhs)


def short_var_decl(
    check: Checker, pos: int, lhs: Sequence[ast.Expr], rhs: Sequence[ast.Expr]
) -> None:
    """`lhs... := rhs...`. Spec: Short variable declarations."""
    from gomem.types import decl

    top = len(check.delayed)
    scope = check.scope
    lhs_vars, new_vars, has_err = _declared(check, lhs)
    init_vars(check, lhs_vars, rhs, None)
    # Function literals on the right side are checked before the new variables exist.
    check.process_delayed(top)
    if not new_vars and not has_err:
        check.soft_error(pos, "NoNewVar", "no new variables on left side of :=")
        return
    for v in new_vars:
        decl.declare(check, scope, None, v, rhs[-1].end)


def _declared(check: Checker, lhs: Sequence[ast.Expr]) -> tuple[list[Var], list[Var], bool]:
    """The variables on the left side of `:=`, those that are new, and if one was in error."""
    from gomem.types import call

    seen: set[str] = set()
    lhs_vars: list[Var] = []
    new_vars: list[Var] = []
    has_err = False
    for e in lhs:
        dummy = Var("_", e.pos, check.pkg)
        if not isinstance(e, ast.Ident):
            call.use_lhs(check, e)
            check.error(e, "BadDecl", f"non-name {expr_string(e)} on left side of :=")
        elif e.name in seen:
            check.error(e, "RepeatedDecl", f"{e.name} repeated on left side of :=")
        else:
            if e.name != "_":
                seen.add(e.name)
            alt = check.scope.lookup(e.name)
            if alt is None:
                v = Var(e.name, e.pos, check.pkg)
                check.record_def(e, v)
                lhs_vars.append(v)
                if e.name != "_":
                    new_vars.append(v)
                continue
            # A redeclared name is the variable itself.
            check.record_use(e, alt)
            if isinstance(alt, Var):
                lhs_vars.append(alt)
                continue
            check.error(e, "UnassignableOperand", f"cannot assign to {e.name}")
        has_err = True
        lhs_vars.append(dummy)
    return lhs_vars, new_vars, has_err
