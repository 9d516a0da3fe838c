"""Declarations of constants, variables, types, functions. Named after go/types' decl.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import (
    assignments,
    constant,
    cycles,
    expr,
    resolver,
    signature,
    stmt,
    typexpr,
    validtype,
)
from gomem.types.alias import as_named, new_alias, unalias
from gomem.types.named import add_method, new_named
from gomem.types.object import Const, Func, TypeName, Var
from gomem.types.operand import new_operand
from gomem.types.predicates import is_const_type, is_type_param, is_valid
from gomem.types.type import Signature, Struct, TypeParam
from gomem.types.under import under
from gomem.types.universe import EMPTY_TUPLE, INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.object import Object
    from gomem.types.resolver import DeclInfo
    from gomem.types.scope import Scope
    from gomem.types.type import Alias, Named, Type

__all__ = [
    "collect_methods",
    "collect_type_params",
    "decl_stmt",
    "declare",
    "declare_type_param",
    "obj_decl",
]


def declare(check: Checker, scope: Scope, ident: ast.Ident | None, obj: Object, pos: int) -> None:
    """Declare `obj` in `scope`, visible from `pos` on; report it if its name is taken."""
    if obj.name != "_":
        alt = scope.insert(obj)
        if alt is not None:
            err = check.new_error("DuplicateDecl")
            err.add(obj, f"{obj.name} redeclared in this block")
            err.add_alt_decl(alt)
            err.report()
            return
        obj.scope_pos = pos
    if ident is not None:
        check.record_def(ident, obj)


def obj_decl(check: Checker | None, obj: Object) -> None:
    """Make sure that `obj` has a type: check its declaration, or report a cycle.

    Objects of a library package are declared by that package's checker.
    """
    owner = obj.pkg.checker if obj.pkg is not None else None
    if owner is not None and owner is not check:
        if obj.type is None:
            owner.importer.declare(owner, obj)
        return
    if check is None:
        return
    if obj in check.obj_path_idx:
        _close_cycle(check, obj)
        return
    if obj.type is not None:
        return
    check.push(obj)
    d = check.obj_map[obj]
    saved = check.environment
    check.environment = type(saved)(scope=d.file)
    match obj:
        case Const():
            check.decl = d
            const_decl(check, obj, d.vtyp, d.init, inherited=d.inherited)
        case Var():
            check.decl = d
            var_decl(check, obj, d.lhs, d.vtyp, d.init)
        case TypeName():
            assert d.tdecl is not None
            type_decl(check, obj, d.tdecl)
            collect_methods(check, obj)
        case Func():
            _func_decl(check, obj, d)
        case _:
            raise AssertionError(obj)
    check.environment = saved
    check.pop()


def _close_cycle(check: Checker, obj: Object) -> None:
    """`obj` was reached from its own declaration."""
    valid = cycles.valid_cycle(check, obj)
    if isinstance(obj, (Const, Var)):
        if not valid or obj.type is None:
            obj.type = INVALID
    elif isinstance(obj, TypeName) and not valid:
        obj.type = INVALID


def const_decl(
    check: Checker,
    obj: Const,
    typ: ast.Expr | None,
    init: ast.Expr | None,
    *,
    inherited: bool,
) -> None:
    """Check a constant's declaration; `obj.val` is the value of iota before."""
    saved = check.iota, check.errpos
    check.iota = obj.val
    check.errpos = -1
    obj.val = None
    x = new_operand()
    wrong_type = False
    if typ is not None:
        t = typexpr.typ(check, typ)
        obj.type = t
        if not is_const_type(t):
            wrong_type = True
            if is_valid(under(t)):
                shown = check.type_string(t)
                check.error(typ, "InvalidConstType", f"invalid constant type {shown}")
            obj.type = INVALID
    if not wrong_type:
        if init is not None:
            if inherited:
                # the expression is elsewhere; errors belong to this constant
                check.errpos = obj.pos
            expr.expr(check, None, x, init)
        assignments.init_const(check, obj, x)
    check.iota, check.errpos = saved


def var_decl(
    check: Checker,
    obj: Var,
    lhs: list[Var] | None,
    typ: ast.Expr | None,
    init: ast.Expr | None,
) -> None:
    """Check a variable's declaration; `lhs` are all variables of `var a, b = f()`."""
    if typ is not None:
        obj.type = typexpr.var_type(check, typ)
    if init is None:
        if typ is None:
            obj.type = INVALID  # reported by arity
        return
    if lhs is None or len(lhs) == 1:
        x = new_operand()
        expr.expr(check, expr.new_target(obj.type, obj.name), x, init)
        assignments.init_var(check, obj, x, "variable declaration")
        return
    if typ is not None:
        for v in lhs:
            v.type = obj.type
    assignments.init_vars(check, lhs, [init], None)


def type_decl(check: Checker, obj: TypeName, tdecl: ast.TypeSpec) -> None:
    """Check a type's declaration; `obj` gets its Named or Alias at once, so it may be recursive."""

    def later() -> None:
        n = as_named(obj.type)
        if n is not None:
            validtype.valid_type(check, n)

    check.later(later)
    generic = tdecl.type_params is not None
    if tdecl.assign >= 0:
        alias = new_alias(obj, None)
        rhs = _with_type_params(check, alias, tdecl, obj)
        if alias.from_rhs is None:
            alias.from_rhs = rhs
        if generic and rhs in alias.type_params:
            msg = "cannot use type parameter declared in alias declaration as RHS"
            check.error(tdecl.type, "MisplacedTypeParam", msg)
            alias.from_rhs = INVALID
        unalias(alias)
        return
    named = new_named(obj, None)
    check.cleaners.append(named)
    if obj.parent is not check.pkg.scope:
        named.implicit = ambient_type_params(check, obj)
    rhs = _with_type_params(check, named, tdecl, obj)
    named.from_rhs = rhs
    if is_type_param(rhs):
        msg = "cannot use a type parameter as RHS in type declaration"
        check.error(tdecl.type, "MisplacedTypeParam", msg)
        named.from_rhs = INVALID


def _with_type_params(check: Checker, t: Named | Alias, tdecl: ast.TypeSpec, obj: TypeName) -> Type:
    """The right side of a type declaration, in the scope of its type parameters."""
    if tdecl.type_params is None:
        return typexpr.declared_type(check, tdecl.type, obj)
    check.open_scope(tdecl, "type parameters")
    collect_type_params(check, t, tdecl.type_params)
    rhs = typexpr.declared_type(check, tdecl.type, obj)
    check.close_scope()
    return rhs


def ambient_type_params(check: Checker, obj: TypeName) -> tuple[TypeParam, ...]:
    """The type parameters of the function in which a type is declared."""
    found: list[TypeParam] = []
    scope: Scope | None = obj.parent or check.scope
    while scope is not None and scope is not check.pkg.scope:
        found += [
            elem.type
            for elem in scope.elems.values()
            if isinstance(elem, TypeName)
            and isinstance(elem.type, TypeParam)
            and elem.type.obj is elem
            and elem.pos < obj.pos
        ]
        scope = scope.parent
    return tuple(found)


def collect_type_params(
    check: Checker, holder: Named | Alias | Signature, params: ast.FieldList
) -> None:
    """Declare type parameters, and give them to `holder` before their constraints are checked.

    Their scope begins with the list, so that constraints may mention all of them.
    """
    pos = params.list[0].pos if params.list else -1
    rows = [(f, [declare_type_param(check, n, pos) for n in f.names]) for f in params.list]
    tparams = [p for _, ps in rows for p in ps]
    for i, p in enumerate(tparams):
        p.index = i
    holder.type_params = tuple(tparams)
    # Reaching a generic type again from inside the list is no cycle.
    assert not check.in_tparam_list
    check.in_tparam_list = True
    for f, ps in rows:
        bound = typexpr.parse_constraint(check, f.type)
        if is_type_param(bound):
            msg = "cannot use a type parameter as constraint"
            check.error(f.type, "MisplacedTypeParam", msg)
            bound = INVALID
        for p in ps:
            p.bound = bound
    check.in_tparam_list = False


def declare_type_param(check: Checker, name: ast.Ident, scope_pos: int) -> TypeParam:
    """Declare one type parameter; its constraint comes later."""
    obj = TypeName(name.name, name.pos, check.pkg)
    p = TypeParam(obj, -1, INVALID)
    obj.type = p
    check.cleaners.append(p)
    declare(check, check.scope, name, obj, scope_pos)
    return p


def collect_methods(check: Checker, obj: TypeName) -> None:
    """Give a type the methods that are declared for it."""
    methods = check.methods.pop(obj, None)
    if methods is None:
        return
    base = as_named(obj.type)
    seen: dict[str, Func] = {}
    if base is not None:
        check.later(lambda: _check_field_uniqueness(check, base))
        seen = {m.name: m for m in base.methods}
    for m in methods:
        alt = seen.setdefault(m.name, m)
        if alt is not m:
            where = check.importer.fileset.position(alt.pos)
            msg = f"method {obj.name}.{m.name} already declared at {where}"
            check.error(m.pos, "DuplicateMethod", msg)
        elif base is not None:
            add_method(base, m)


def _check_field_uniqueness(check: Checker, base: Named) -> None:
    u = under(base)
    if not isinstance(u, Struct):
        return
    methods = {m.name: m for m in base.methods}
    for f in u.fields:
        m = methods.get(f.name)
        if m is not None and f.name != "_":
            err = check.new_error("DuplicateFieldAndMethod")
            err.add(m, f"field and method with the same name {f.name}")
            err.add_alt_decl(f)
            err.report()


def _func_decl(check: Checker, obj: Func, d: DeclInfo) -> None:
    fdecl = d.fdecl
    assert fdecl is not None
    sig = Signature(None, EMPTY_TUPLE, EMPTY_TUPLE, variadic=False)
    obj.type = sig  # a guard against cycles
    signature.func_type(check, fdecl.recv, fdecl.type, sig)
    body = fdecl.body
    if fdecl.type.type_params is not None and body is None:
        check.soft_error(fdecl, "BadDecl", "generic function is missing function body")
    if body is not None and not check.pkg.library:
        check.later(lambda: stmt.func_body(check, d, obj.name, sig, body, None))


def decl_stmt(check: Checker, d: ast.GenDecl) -> None:
    """Check a declaration inside a function."""
    last: ast.ValueSpec | None = None
    for s in d.specs:
        if isinstance(s, ast.TypeSpec):
            obj = TypeName(s.name.name, s.name.pos, check.pkg)
            declare(check, check.scope, s.name, obj, s.name.pos)
            check.push(obj)
            type_decl(check, obj, s)
            check.pop()
        elif isinstance(s, ast.ValueSpec):
            if d.tok == "const":
                last, inherited = resolver.const_source(s, last)
                _local_consts(check, s, last, inherited=inherited)
            else:
                _local_vars(check, s)


def _local_consts(
    check: Checker, s: ast.ValueSpec, source: ast.ValueSpec, *, inherited: bool
) -> None:
    top = len(check.delayed)
    lhs = []
    for i, name in enumerate(s.names):
        obj = Const(name.name, name.pos, check.pkg, None, constant.make_int64(s.iota))
        lhs.append(obj)
        init = source.values[i] if i < len(source.values) else None
        const_decl(check, obj, source.type, init, inherited=inherited)
    resolver.arity(check, s.pos, s.names, source.values, const_decl=True, inherited=inherited)
    # function literals inside are checked before the names are visible
    check.process_delayed(top)
    for name, obj in zip(s.names, lhs, strict=True):
        declare(check, check.scope, name, obj, s.end)


def _local_vars(check: Checker, s: ast.ValueSpec) -> None:
    top = len(check.delayed)
    lhs = [Var(n.name, n.pos, check.pkg) for n in s.names]
    values = s.values
    for i, obj in enumerate(lhs):
        if len(values) == len(lhs):
            var_decl(check, obj, None, s.type, values[i])
        elif len(values) == 1:
            var_decl(check, obj, lhs, s.type, values[0])
        else:
            var_decl(check, obj, None, s.type, values[i] if i < len(values) else None)
        if len(values) == 1:
            break  # all are initialised
    if s.type is None or values:
        resolver.arity(check, s.pos, s.names, values, const_decl=False, inherited=False)
    check.process_delayed(top)
    for name, obj in zip(s.names, lhs, strict=True):
        declare(check, check.scope, name, obj, s.end)
