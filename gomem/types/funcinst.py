"""Instantiation of generic functions, written or inferred. From go/types' call.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import instantiate, mono, typexpr
from gomem.types.errors import at_pos
from gomem.types.format import expr_string
from gomem.types.infer import infer, rename_type_params
from gomem.types.object import Var
from gomem.types.operand import Operand
from gomem.types.subst import Subst, make_map
from gomem.types.type import Signature, Tuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.expr import Target
    from gomem.types.type import Type, TypeParam

__all__ = ["Inst", "func_inst", "infer_arguments", "instantiate_signature", "type_arguments"]

Inst = ast.IndexExpr | ast.IndexListExpr


def type_arguments(inst: Inst) -> tuple[ast.Expr, ...]:
    """The type arguments as written."""
    return inst.indices if isinstance(inst, ast.IndexListExpr) else (inst.index,)


def func_inst(
    check: Checker, target: Target | None, pos: int, x: Operand, inst: Inst | None,
    *, infer_missing: bool = True,
) -> list[Type] | None:  # fmt: skip
    """Instantiate the generic function `x` with the type arguments of `inst`.

    Missing ones are inferred from `target`, if there is one. Without `infer_missing` they are not
    an error: then the type arguments are given back and `x` stays generic.
    """
    exprs: tuple[ast.Expr, ...] = ()
    targs: list[Type] = []
    if inst is not None:
        x.expr = inst
        exprs = type_arguments(inst)
        found = typexpr.type_list(check, exprs)
        if found is None:
            x.invalidate()
            return None
        targs = found
    sig = x.type
    assert isinstance(sig, Signature)
    got, want = len(targs), len(sig.type_params)
    if got > want:
        msg = f"got {got} type arguments but want {want}"
        check.error(exprs[got - 1], "WrongTypeArgCount", msg)
        x.invalidate()
        return None
    if got < want:
        if not infer_missing:
            return targs
        inferred = _infer_from(check, target, pos, x, sig, targs)
        if inferred is None:
            x.invalidate()
            return None
        targs = inferred
    assert x.expr is not None
    x.type = instantiate_signature(check, x.expr.pos, x.expr, sig, targs, exprs)
    x.mode = "value"
    return None


def _infer_from(
    check: Checker, target: Target | None, pos: int, x: Operand, sig: Signature, targs: list[Type]
) -> list[Type] | None:
    """Infer missing type arguments as if the target were an argument for a parameter like `x`."""
    assert x.expr is not None
    args: list[Operand] = []
    params = Tuple(())
    if target is not None:
        generic = Signature(None, sig.params, sig.results, sig.variadic)
        params = Tuple((Var("", x.expr.pos, check.pkg, generic, "param"),))
        at = ast.Ident(x.expr.pos, x.expr.pos, target.desc)
        args = [Operand("value", target.sig, at)]
    tparams, params = rename_type_params(check, sig.type_params, params)
    known: list[Type | None] = [*targs, *[None] * (len(tparams) - len(targs))]
    err = check.new_error("CannotInferTypeArgs")
    inferred = infer(check, pos, tparams, known, params, args, err, reverse=target is not None)
    if inferred is None and err.parts:
        err.report()
    return inferred


def instantiate_signature(
    check: Checker, pos: int, e: ast.Expr, sig: Signature, targs: Sequence[Type],
    exprs: Sequence[ast.Expr],
) -> Signature:  # fmt: skip
    """The type of the generic function `e` with type arguments, of which `exprs` are written."""
    inst = instantiate.instance_signature(check, sig, targs)
    check.record_instance(e, targs, inst)

    def later() -> None:
        failed = instantiate.verify(check, sig.type_params, targs)
        if failed is None:
            mono.record_instance(check, pos, sig.type_params, targs, exprs)
            return
        i, cause = failed
        at = at_pos(exprs[i]) if i < len(exprs) else pos
        check.soft_error(at, "InvalidTypeArg", cause)

    check.later(later)
    return inst


class _Arguments:
    """The type parameters of a call: those of the function, then those of generic arguments."""

    def __init__(self) -> None:
        self.tparams: tuple[TypeParam, ...] = ()
        self.targs: list[Type | None] = []
        self.generic: list[int] = []
        """Indices of arguments that are generic functions."""

    def add(self, tparams: tuple[TypeParam, ...], targs: Sequence[Type]) -> None:
        """More type parameters, and what was written for the first of them."""
        self.tparams += tparams
        self.targs += [*targs, *[None] * (len(tparams) - len(targs))]


def _add_generic_args(
    check: Checker, all_: _Arguments, args: list[Operand], partial: dict[int, list[Type]]
) -> None:
    """Give each argument that is a generic function type parameters of its own."""
    for i, a in enumerate(args):
        t = a.type
        if not isinstance(t, Signature) or not t.type_params:
            continue
        # f(g, g): each g has type parameters of its own.
        both = Tuple((Var("", -1, None, t.params), Var("", -1, None, t.results)))
        renamed, both = rename_type_params(check, t.type_params, both)
        ps, rs = (v.type for v in both.vars)
        assert isinstance(ps, Tuple)
        assert isinstance(rs, Tuple)
        a.type = Signature(None, ps, rs, t.variadic, renamed)
        all_.add(renamed, partial.get(i, ()))
        all_.generic.append(i)


def infer_arguments(  # noqa: PLR0913 (the call, and all that is known of its types)
    check: Checker, call: ast.CallExpr, sig: Signature, params: list[Type],
    args: list[Operand], given: tuple[list[Type], tuple[ast.Expr, ...]],
    partial: dict[int, list[Type]],
) -> tuple[Signature, list[Type]] | None:  # fmt: skip
    """Infer the type arguments of a call and of its generic arguments, and instantiate them.

    `given` are the call's type arguments as far as they are written, `partial` those of its
    arguments. Gives the function's type and the types of its parameters; None after an error.
    """
    p = Tuple(tuple(Var("", call.pos, check.pkg, t, "param") for t in params))
    all_ = _Arguments()
    n = len(sig.type_params)
    if n:
        renamed, p = rename_type_params(check, sig.type_params, p)
        all_.add(renamed, given[0])
    _add_generic_args(check, all_, args, partial)
    err = check.new_error("CannotInferTypeArgs")
    targs = infer(check, call.pos, all_.tparams, all_.targs, p, args, err)
    if targs is None:
        if err.parts:
            first = err.parts[0]
            first_msg = f"in call to {expr_string(call.fun)}, {first.message}"
            again = check.new_error("CannotInferTypeArgs")
            again.add(first.pos, first_msg)
            again.parts += err.parts[1:]
            again.report()
        return None
    if n:
        sig = instantiate_signature(check, call.pos, call.fun, sig, targs[:n], given[1])
        p = Subst(make_map(all_.tparams[:n], targs[:n]), check).params(p)
    j = n
    for i in all_.generic:
        a = args[i]
        assert isinstance(a.type, Signature)
        assert a.expr is not None
        k = j + len(a.type.type_params)
        a.type = instantiate_signature(check, call.pos, a.expr, a.type, targs[j:k], ())
        check.record(a)
        j = k
    return sig, [v.type for v in p.vars if v.type is not None]
