"""Identifiers and type expressions. Named after go/types' typexpr.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import call, constant, decl, expr, interface, signature, struct, union
from gomem.types.const import representable_const
from gomem.types.errors import at_pos
from gomem.types.format import expr_string
from gomem.types.object import (
    Builtin,
    Const,
    Func,
    Nil,
    PkgName,
    TypeName,
    Var,
    is_exported,
    object_kind,
)
from gomem.types.operand import Operand, new_operand, operand_str
from gomem.types.predicates import (
    comparable,
    is_generic,
    is_integer,
    is_type_param,
    is_untyped,
    is_valid,
)
from gomem.types.type import (
    Alias,
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Slice,
    Struct,
)
from gomem.types.typeset import compute_interface_type_set
from gomem.types.under import under
from gomem.types.universe import (
    INT,
    INVALID,
    UNIVERSE_IOTA,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.check import Checker
    from gomem.types.object import Object
    from gomem.types.type import Type

__all__ = [
    "declared_type",
    "gen_type",
    "ident",
    "parse_constraint",
    "typ",
    "typ_internal",
    "type_list",
    "var_type",
]


def ident(check: Checker, x: Operand, e: ast.Ident, want_type: bool) -> None:  # noqa: FBT001 (go/types)
    """Type-check an identifier and make it the operand `x`."""
    x.mode = "invalid"
    x.expr = e
    scope, obj = check.lookup_scope(e.name)
    if obj is None:
        if e.name == "_":
            check.error(e, "InvalidBlank", "cannot use _ as value or type")
        elif e.name.isidentifier() and not _may_be_dot_imported(check, e):
            check.error(e, "UndeclaredName", f"undefined: {e.name}")
        return
    check.record_use(e, obj)
    got_type = isinstance(obj, TypeName)
    if want_type and not got_type:
        check.error(e, "NotAType", f"{obj.name} ({object_kind(obj)}) is not a type")
        if isinstance(obj, Var) and obj.pkg is check.pkg:
            obj.used = True
        return
    if obj.type is None or (got_type and want_type and obj.pkg is check.pkg):
        # Also for a type that has one: this may close a cycle that is to be reported.
        decl.obj_decl(check, obj)
    if scope is not None and check.dot_imports:
        pkg_name = check.dot_imports.get((scope, obj.name))
        if pkg_name is not None:
            pkg_name.used = True
    _operand(check, x, e, obj)


def _may_be_dot_imported(check: Checker, e: ast.Ident) -> bool:
    """Whether a dot-imported package has the name in Go, though not in gomem."""
    for imp in check.imports:
        if imp.name == "." and is_exported(e.name):
            if imp.imported.fake:
                return True
            if check.importer.knows(imp.imported, e.name):
                imp.used = True
                check.not_supported(e, f"{imp.imported.path}.{e.name}")
                return True
    return False


def _operand(  # noqa: C901 (table of contents)
    check: Checker, x: Operand, e: ast.Ident, obj: Object
) -> None:
    t = obj.type
    match obj:
        case PkgName():
            check.error(e, "InvalidPkgUse", f"use of package {obj.name} not in selector")
            return
        case Const():
            check.add_decl_dep(obj)
            assert t is not None
            if not is_valid(t):
                return
            if obj is UNIVERSE_IOTA:
                if check.iota is None:
                    msg = "cannot use iota outside constant declaration"
                    check.error(e, "InvalidIota", msg)
                    return
                x.val = check.iota
            else:
                x.val = obj.val
            x.mode = "constant"
        case TypeName():
            x.mode = "typexpr"
        case Var():
            if obj.pkg is check.pkg:
                obj.used = True
            check.add_decl_dep(obj)
            assert t is not None
            if not is_valid(t):
                return
            x.mode = "variable"
        case Func():
            check.add_decl_dep(obj)
            x.mode = "value"
        case Builtin():
            x.id = obj.name if obj.pkg is None else f"unsafe.{obj.name}"
            x.mode = "builtin"
        case Nil():
            x.mode = "nilvalue"
        case _:
            raise AssertionError(obj)
    assert t is not None
    x.type = t


def typ(check: Checker, e: ast.Expr) -> Type:
    """The type that `e` denotes; the invalid type after an error."""
    return declared_type(check, e, None)


def var_type(check: Checker, e: ast.Expr) -> Type:
    """As `typ`, for a type that a variable, field or element is to have."""
    t = declared_type(check, e, None)
    valid_var_type(check, e, t)
    return t


def valid_var_type(check: Checker, e: ast.Expr, t: Type) -> None:
    """Report constraint interfaces; later, when type sets can be computed."""
    if is_type_param(t) or isinstance(t, (Pointer, Slice, Map, Struct, Array, Chan)):
        return

    def later() -> None:
        u = under(t)
        if not isinstance(u, Interface):
            return
        pos = at_pos(e)
        tset = compute_interface_type_set(check, pos, u)
        if not tset.is_method_set():
            why = "is (or embeds) comparable" if tset.comparable else "contains type constraints"
            check.soft_error(
                pos,
                "MisplacedConstraintIface",
                f"cannot use type {check.type_string(t)} outside a type constraint:"
                f" interface {why}",
            )

    check.later(later)


def declared_type(check: Checker, e: ast.Expr, def_: TypeName | None) -> Type:
    """As `typ`; `def_` is the name that is being declared as this type, if any."""
    t = typ_internal(check, e, def_)
    if is_generic(t):
        shown = check.type_string(t)
        msg = f"cannot use generic type {shown} without instantiation"
        check.error(e, "WrongTypeArgCount", msg)
        t = INVALID
    check.record_type_and_value(e, "typexpr", t, None)
    return t


def parse_constraint(check: Checker, e: ast.Expr) -> Type:
    """The constraint that `e` denotes; `~T` and `A | B` stand for interfaces of that element."""
    union_expr = isinstance(e, ast.BinaryExpr) and e.op == "|"
    if not union_expr and not (isinstance(e, ast.UnaryExpr) and e.op == "~"):
        return typ(check, e)
    t = union.parse_union(check, e)
    pos = at_pos(e)
    ityp = Interface((), (t,), (pos,), implicit=True, complete=True, check=check)
    check.cleaners.append(ityp)
    check.later(lambda: _compute(check, pos, ityp))
    return ityp


def _compute(check: Checker, pos: int, ityp: Interface) -> None:
    compute_interface_type_set(check, pos, ityp)


def gen_type(check: Checker, e: ast.Expr) -> tuple[Type, str]:
    """The generic type that `e` denotes, or the invalid type and why it is none."""
    t = typ_internal(check, e, None)
    cause = ""
    if is_valid(t) and not is_generic(t):
        cause = f"{check.type_string(t)} is not a generic type"
        t = INVALID
    check.record_type_and_value(e, "typexpr", t, None)
    return t, cause


def typ_internal(check: Checker, e: ast.Expr, def_: TypeName | None) -> Type:  # noqa: C901 (table of contents)
    """The type that `e` denotes, not recorded."""
    match e:
        case ast.BadExpr():
            return INVALID
        case ast.Ident():
            x = new_operand()
            ident(check, x, e, want_type=True)
            return _type_operand(check, x)
        case ast.SelectorExpr():
            x = new_operand()
            call.selector(check, x, e, want_type=True)
            return _type_operand(check, x)
        case ast.IndexExpr() | ast.IndexListExpr():
            return _instantiated_type(check, e)
        case ast.ParenExpr():
            return declared_type(check, e.x, def_)
        case ast.ArrayType():
            return _array_type(check, e)
        case ast.Ellipsis():
            check.error(e, "InvalidSyntaxTree", "invalid use of ...")
            return INVALID
        case ast.StructType():
            return struct.struct_type(check, e)
        case ast.StarExpr():
            elem = var_type(check, e.x)
            return Pointer(elem) if is_valid(elem) else INVALID
        case ast.FuncType():
            return signature.func_type(check, None, e)
        case ast.InterfaceType():
            return interface.interface_type(check, e, def_)
        case ast.MapType():
            return _map_type(check, e)
        case ast.ChanType():
            return Chan(e.dir, var_type(check, e.value))
        case _:
            check.error(e, "NotAType", f"{expr_string(e)} is not a type")
            call.use(check, e)
            return INVALID


def _type_operand(check: Checker, x: Operand) -> Type:
    if x.mode == "typexpr":
        assert x.type is not None
        return x.type
    if x.mode == "novalue":
        check.error(x, "NotAType", f"{operand_str(check, x)} used as type")
    elif x.mode != "invalid":
        check.error(x, "NotAType", f"{operand_str(check, x)} is not a type")
    return INVALID


def _instantiated_type(check: Checker, e: ast.IndexExpr | ast.IndexListExpr) -> Type:
    args = e.indices if isinstance(e, ast.IndexListExpr) else (e.index,)
    t, cause = gen_type(check, e.x)
    if cause:
        shown = ", ".join(expr_string(a) for a in args)
        msg = f"invalid operation: {expr_string(e.x)}[{shown}] ({cause})"
        check.error(e.x, "NotAGenericType", msg)
    if not is_valid(t):
        return t
    from gomem.types.instantiate import instance

    assert isinstance(t, (Named, Alias))
    targs = type_list(check, args)
    if targs is None:
        return INVALID
    inst = instance(check, e.x.pos, t, targs)
    if isinstance(inst, (Named, Alias)):
        # the type parameters may not be set up yet
        check.later(lambda: _verify_instance(check, e.x, t, args, targs, inst))
    return inst


def _verify_instance(
    check: Checker, x: ast.Expr, orig: Named | Alias, args: tuple[ast.Expr, ...],
    targs: list[Type], inst: Type,
) -> None:  # fmt: skip
    """Record an instance that the source has, and check its type arguments."""
    from gomem.types import instantiate, mono

    check.record_instance(x, targs, inst)
    tparams = orig.type_params
    if not instantiate.validate_targ_len(check, x.pos, orig.obj.name, len(tparams), len(targs)):
        return
    failed = instantiate.verify(check, tparams, targs)
    if failed is not None:
        i, cause = failed
        check.soft_error(args[i], "InvalidTypeArg", cause)
    else:
        mono.record_instance(check, x.pos, tparams, targs, args)


def type_list(check: Checker, exprs: Sequence[ast.Expr]) -> list[Type] | None:
    """The types of a list of type arguments; None if one was in error."""
    out = [var_type(check, e) for e in exprs]
    return out if all(is_valid(t) for t in out) else None


def _array_type(check: Checker, e: ast.ArrayType) -> Type:
    if e.len is None:
        return Slice(var_type(check, e.elt))
    if isinstance(e.len, ast.Ellipsis):
        msg = "invalid use of [...] array (outside a composite literal)"
        check.error(e, "BadDotDotDotSyntax", msg)
        n = -1
    else:
        n = array_length(check, e.len)
    elem = var_type(check, e.elt)
    return Array(n, elem) if n >= 0 else INVALID


def _map_type(check: Checker, e: ast.MapType) -> Type:
    m = Map(var_type(check, e.key), var_type(check, e.value))

    def later() -> None:
        if not comparable(m.key):
            why = " (missing comparable constraint)" if is_type_param(m.key) else ""
            shown = check.type_string(m.key)
            check.error(e.key, "IncomparableMapKey", f"invalid map key type {shown}{why}")

    check.later(later)
    return m


def array_length(check: Checker, e: ast.Expr) -> int:
    """The constant length that `e` stands for; -1 after an error."""
    if isinstance(e, ast.Ident):
        obj = check.lookup(e.name)
        if obj is None:
            msg = f"undefined array length {e.name} or missing type constraint"
            check.error(e, "InvalidArrayLen", msg)
            return -1
        if not isinstance(obj, Const):
            check.error(e, "InvalidArrayLen", f"invalid array length {e.name}")
            return -1
    x = new_operand()
    expr.expr(check, None, x, e)
    if x.mode != "constant":
        if x.mode != "invalid":
            msg = f"array length {operand_str(check, x)} must be constant"
            check.error(x, "InvalidArrayLen", msg)
        return -1
    assert x.type is not None
    if is_untyped(x.type) or is_integer(x.type):
        val = constant.to_int(x.val)
        if type(val) is int and representable_const(val, INT)[0] and val >= 0:
            return val
    shown = operand_str(check, x)
    if is_integer(x.type):
        check.error(x, "InvalidArrayLen", f"invalid array length {shown}")
    else:
        check.error(x, "InvalidArrayLen", f"array length {shown} must be integer")
    return -1
