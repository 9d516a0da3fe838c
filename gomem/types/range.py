"""Range loops. Named after go/types' range.go. Spec: For statements with range clause."""

from __future__ import annotations

from gomem.record import record
from gomem.syntax import ast
from gomem.types.assignments import assign_var, assignment, init_var
from gomem.types.builtins import array_ptr_deref
from gomem.types.format import expr_string
from gomem.types.object import Var
from gomem.types.operand import Operand, new_operand, operand_str
from gomem.types.predicates import identical, is_boolean, is_integer, is_valid
from gomem.types.type import INTEGER, STRING, Array, Basic, Chan, Map, Signature, Slice
from gomem.types.under import common_under, under
from gomem.types.universe import BOOL, INT, INVALID, RUNE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["RangeTypes", "range_key_val", "range_stmt"]


@record
class RangeTypes:
    """The types of the iteration values; None where there is none. `cause` if it is no range."""

    key: Type | None
    val: Type | None
    cause: str = ""
    ok: bool = True


def range_stmt(check: Checker, s: ast.RangeStmt) -> None:
    """`for k, v := range x { ... }`"""
    from gomem.types import stmt
    from gomem.types.expr import expr

    x = new_operand()
    check.has_call_or_recv = False
    expr(check, None, x, s.x)
    if x.mode != "invalid" and s.value is None and not check.has_call_or_recv:
        _record_constant_length(check, x, s.x)
    key: Type | None = None
    val: Type | None = None
    if x.mode != "invalid":
        r = range_key_val(check, x.type)
        _report(check, s, x, r)
        key, val = r.key, r.val
    # The scope is opened only now: x does not see the iteration variables.
    check.open_scope(s, "range")
    over_int = is_integer(x.type)
    if s.op == ":=":
        _define(check, s, x, key, val, over_int=over_int)
    elif s.key is not None:
        _assign(check, s, x, key, val, over_int=over_int)
    elif over_int:
        # Without a variable an untyped constant still gets its type.
        assignment(check, x, None, "range clause")
    stmt.stmt(check, s.body)
    check.close_scope()


def _record_constant_length(check: Checker, x: Operand, e: ast.Expr) -> None:
    """`range x` over an array without looking at elements evaluates only len(x)."""
    t = array_ptr_deref(under(x.type))
    if isinstance(t, Array):
        while isinstance(e, ast.ParenExpr):
            e = e.x
        check.record(Operand("constant", INT, e, t.len))


def _report(check: Checker, s: ast.RangeStmt, x: Operand, r: RangeTypes) -> None:
    what = operand_str(check, x)
    if not r.ok:
        msg = f"cannot range over {what}" + (f": {r.cause}" if r.cause else "")
        check.soft_error(x, "InvalidRangeExpr", msg)
    elif r.key is None and s.key is not None:
        msg = f"range over {what} permits no iteration variables"
        check.soft_error(s.key, "InvalidIterVar", msg)
    elif r.val is None and s.value is not None:
        msg = f"range over {what} permits only one iteration variable"
        check.soft_error(s.value, "InvalidIterVar", msg)
    elif s.extra is not None:
        msg = "range clause permits at most two iteration variables"
        check.soft_error(s.extra, "InvalidIterVar", msg)


def _define(
    check: Checker, s: ast.RangeStmt, x: Operand, key: Type | None, val: Type | None,
    *, over_int: bool,
) -> None:  # fmt: skip
    from gomem.types import decl

    new: list[Var] = []
    for lhs, t in ((s.key, key), (s.value, val)):
        if lhs is None:
            continue
        if isinstance(lhs, ast.Ident):
            v = Var(lhs.name, lhs.pos, check.pkg)
            check.record_def(lhs, v)
            if lhs.name != "_":
                new.append(v)
        else:
            msg = f"cannot declare {expr_string(lhs)}"
            check.error(lhs, "InvalidSyntaxTree", msg)
            v = Var("_", lhs.pos, check.pkg)
        if t is None or t is INVALID:
            v.type = INVALID
            v.used = True
        elif over_int:
            init_var(check, v, x, "range clause")
        else:
            # There is no expression for the value; messages are about the variable.
            init_var(check, v, Operand("value", t, lhs), "assignment")
    if not new:
        check.error(s, "NoNewVar", "no new variables on left side of :=")
    for v in new:
        decl.declare(check, check.scope, None, v, s.body.pos)


def _assign(
    check: Checker, s: ast.RangeStmt, x: Operand, key: Type | None, val: Type | None,
    *, over_int: bool,
) -> None:  # fmt: skip
    for lhs, t in ((s.key, key), (s.value, val)):
        if lhs is None or t is None or t is INVALID:
            continue
        if not over_int:
            assign_var(check, lhs, None, Operand("value", t, lhs), "assignment")
            continue
        assign_var(check, lhs, None, x, "range clause")
        # An untyped constant takes the type of the variable, which must count.
        if x.mode != "invalid" and not is_integer(x.type):
            msg = f"cannot use iteration variable of type {check.type_string(x.type)}"
            check.soft_error(lhs, "InvalidRangeExpr", msg)


def range_key_val(check: Checker, t: Type) -> RangeTypes:
    """The types of the iteration values of a range over `t`."""

    def cond(tt: Type | None, u: Type | None) -> str | None:
        if isinstance(u, Chan) and u.dir == "send":
            return f"receive from send-only channel {check.type_string(tt)}"
        return None

    u, cause = common_under(t, cond, check.type_string)
    if u is None:
        return RangeTypes(INVALID, INVALID, cause or "", ok=False)
    u = array_ptr_deref(u)
    match u:
        case Basic() if u.flags & STRING:
            return RangeTypes(INT, RUNE)
        case Basic() if u.flags & INTEGER:
            return RangeTypes(t, None)
        case Array() | Slice():
            return RangeTypes(INT, u.elem)
        case Map():
            return RangeTypes(u.key, u.elem)
        case Chan():
            return RangeTypes(u.elem, None)
        case Signature():
            return _range_func(check, u)
        case _:
            return RangeTypes(None, None, ok=False)


_FUNC = "func must be func(yield func(...) bool): "


def _range_func(check: Checker, f: Signature) -> RangeTypes:
    """A range over a function: `func(yield func(K, V) bool)`."""
    cause, yield_ = "", None
    if len(f.params.vars) != 1:
        cause = _FUNC + "wrong argument count"
    elif f.results.vars:
        cause = _FUNC + "unexpected results"
    else:
        param = f.params.vars[0].type
        assert param is not None
        yield_, why = common_under(param, None, check.type_string)
        if why:
            cause = _FUNC + f"in yield type, {why}"
    if isinstance(yield_, Signature):
        cause = _bad_yield(check, yield_)
        vs = [v.type for v in yield_.params.vars]
        if not cause:
            return RangeTypes(vs[0] if vs else None, vs[1] if len(vs) > 1 else None)
    return RangeTypes(INVALID, INVALID, cause or _FUNC + "argument is not func", ok=False)


def _bad_yield(check: Checker, f: Signature) -> str:
    if len(f.params.vars) > 2:
        return _FUNC + "yield func has too many parameters"
    result = f.results.vars[0].type if len(f.results.vars) == 1 else None
    if result is None or not identical(result, BOOL):
        if result is not None and is_valid(result) and is_boolean(result):
            return _FUNC + "yield func returns user-defined boolean, not bool"
        return _FUNC + "yield func does not return bool"
    if f.variadic:
        return f"yield func of type {check.type_string(f)} cannot be variadic"
    return ""
