"""Static initialisation: which package variables the linker lays out with their values.

After cmd/compile/internal/staticinit/sched.go, without inlining. Initialisers are taken in
dependency order; one can end in three ways:

    var a = 5               laid out: its bytes are in the file, no code runs
    var m = T{1, f()}       the 1 is laid out, so the variable is in data, but code sets the rest
    var p = new(int)        code: the variable starts as zero bytes, in bss

Known are constants, composite literals (not of maps), addresses of other variables and of their
fields and elements, functions and function literals, what is converted to an interface if it is
known itself, and copies of variables whose own initialiser is known, as long as no initialiser
before has called anything, since that might have changed them. A value that is all zero needs no
bytes.
"""

from __future__ import annotations

from gomem.lower.expr import unparen
from gomem.lower.rtypes import has_pointers
from gomem.record import mutable, value
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.object import Func, Nil, Var
from gomem.types.predicates import identical
from gomem.types.type import Array, Basic, Interface, Map, Pointer, Slice, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Info, Initializer, Package, TypeAndValue
    from gomem.types.type import Type

__all__ = ["Plan", "plan"]


@mutable
class Plan:
    """What is decided about the package variables."""

    sections: dict[Var, str]
    """"data", "noptrdata", "bss" or "noptrbss"; in the order of the declarations."""
    laid_out: list[Initializer]
    """Initialisers that need no code, in dependency order."""
    dynamic: list[Initializer]
    """The others, in dependency order."""


@value
class _Known:
    """How much of a value is laid out. `whole`: all of it; `filled`: it has bytes not zero."""

    whole: bool
    filled: bool


_CODE = _Known(whole=False, filled=False)
_ZERO = _Known(whole=True, filled=False)
_DATA = _Known(whole=True, filled=True)


def plan(pkg: Package) -> Plan:
    """The sections of all package variables, and which initialisers are code."""
    p = _Planner(pkg)
    return Plan(p.sections(), p.laid_out, p.dynamic)


class _Planner:
    """The state of staticinit.Schedule."""

    def __init__(self, pkg: Package) -> None:
        self.pkg = pkg
        self.info = pkg.info
        self.by_var = {i.lhs[0]: i.rhs for i in pkg.info.init_order if len(i.lhs) == 1}
        self.filled: set[Var] = set()
        self.laid_out: list[Initializer] = []
        self.dynamic: list[Initializer] = []
        self.seen_mutation = False
        for init in pkg.info.init_order:
            (self.laid_out if self._init(init) else self.dynamic).append(init)

    def sections(self) -> dict[Var, str]:
        variables = [v for v in self.pkg.scope.elems.values() if isinstance(v, Var)]
        found: dict[Var, str] = {}
        for v in sorted(variables, key=lambda v: v.pos):
            if v.type is not None:
                name = "data" if v in self.filled else "bss"
                found[v] = name if has_pointers(v.type) else f"noptr{name}"
        return found

    def _init(self, init: Initializer) -> bool:
        """Does `init` need no code? sched.go: tryStaticInit."""
        self.seen_mutation = self.seen_mutation or self._calls(init.rhs)
        if all(v.name == "_" for v in init.lhs) and not self._has_effects(init.rhs):
            return True
        if len(init.lhs) > 1:
            return False
        v = init.lhs[0]
        assert v.type is not None
        known = self.assign(v.type, init.rhs)
        if known.filled:
            self.filled.add(v)
        return known.whole

    # ------------------------------------------------------------------------------ questions

    def tv(self, n: ast.Expr) -> TypeAndValue:
        return self.info.types[n]

    def _is_conversion(self, n: ast.Expr) -> bool:
        if not isinstance(n, ast.CallExpr):
            return False
        fun = self.info.types.get(n.fun)
        return fun is not None and fun.mode == "typexpr" and len(n.args) == 1

    def _calls(self, n: ast.Expr) -> bool:
        """May evaluating `n` change a package variable? sched.go: mayModifyPkgVar."""
        found = False

        def visit(x: ast.Node) -> bool:
            nonlocal found
            if isinstance(x, ast.CallExpr) and not self._is_pure_call(
                x, ("append", "clear", "copy")
            ):
                found = True
            return not isinstance(x, ast.FuncLit)

        inspect(n, visit)
        return found

    def _is_pure_call(self, x: ast.CallExpr, harmful: tuple[str, ...]) -> bool:
        tv = self.info.types.get(x)
        if self._is_conversion(x) or (tv is not None and tv.value is not None):
            return True
        fun = self.info.types.get(x.fun)
        f = unparen(x.fun)
        builtin = fun is not None and fun.mode == "builtin" and isinstance(f, ast.Ident)
        return builtin and isinstance(f, ast.Ident) and f.name not in harmful

    def _has_effects(self, n: ast.Expr) -> bool:
        """Could it be noticed that `n` is evaluated? sched.go: AnySideEffects."""
        found = False

        def visit(x: ast.Node) -> bool:
            nonlocal found
            tv = self.info.types.get(x) if isinstance(x, ast.Expr) else None
            if tv is not None and (tv.value is not None or tv.mode == "typexpr"):
                return False
            match x:
                case ast.CallExpr():
                    found = found or not self._is_pure_call(x, _NOTICED)
                case ast.BinaryExpr(op="/" | "%"):
                    y = self.tv(x.y).value
                    found = found or y is None or not y
                case ast.FuncLit() | ast.IndexExpr() | ast.SliceExpr() | ast.StarExpr():
                    found = True
                case ast.TypeAssertExpr() | ast.UnaryExpr(op="<-"):
                    found = True
                case ast.SelectorExpr():
                    s = self.info.selections.get(x)
                    found = found or (s is not None and (s.kind != "field" or s.indirect))
                case _:
                    pass
            return not found

        inspect(n, visit)
        return found

    # ---------------------------------------------------------------------------- assignments

    def assign(self, dest: Type, n: ast.Expr) -> _Known:
        """The value of `n`, converted to `dest` if that is an interface. sched.go: StaticAssign."""
        n = unparen(n)
        tv = self.info.types.get(n)
        if tv is not None and tv.mode == "nilvalue":
            return _ZERO
        if tv is not None and isinstance(under(dest), Interface):
            if not isinstance(under(tv.type), Interface):
                return _Known(self.assign(tv.type, n).whole, filled=True)
            if not identical(tv.type, dest):
                return _ZERO if self._is_nil(n) else _CODE
        if tv is not None and tv.value is not None:
            return _DATA if tv.value else _ZERO
        return self._value(n, tv)

    def _is_nil(self, n: ast.Expr) -> bool:
        n = unparen(n)
        while isinstance(n, ast.CallExpr) and self._is_conversion(n):
            n = unparen(n.args[0])
        return self.tv(n).mode == "nilvalue"

    def _value(self, n: ast.Expr, tv: TypeAndValue | None) -> _Known:
        match n:
            case ast.Ident():
                obj = self.info.uses.get(n)
                if isinstance(obj, Nil):
                    return _ZERO
                return _DATA if isinstance(obj, Func) else self.copy(obj)
            case ast.SelectorExpr():
                s = self.info.selections.get(n)
                known = isinstance(self.info.uses.get(n.sel), Func) if s is None else (
                    s.kind == "methodexpr" and not isinstance(under(s.recv), Interface)
                )  # fmt: skip
                return _DATA if known else _CODE
            case ast.CompositeLit():
                assert tv is not None
                return self.literal(n, tv.type)
            case ast.UnaryExpr(op="&"):
                return self.address(n)
            case ast.FuncLit():
                return _DATA
            case ast.CallExpr() if self._is_conversion(n):
                assert tv is not None
                return self.conversion(n.args[0], tv.type)
            case _:
                return _CODE

    def conversion(self, x: ast.Expr, dest: Type) -> _Known:
        """`T(x)`, which is not a constant."""
        source = self.tv(x)
        if isinstance(under(dest), Interface):
            return self.assign(dest, x)
        if isinstance(under(dest), Slice) and source.value is not None:
            return _DATA  # []byte("abc") []rune("abc")
        old, new = under(source.type), under(dest)
        if isinstance(old, Basic) and isinstance(new, Basic):
            same = _WIDE.get(old.kind, old.kind) == _WIDE.get(new.kind, new.kind)
        else:
            same = isinstance(old, Pointer) and isinstance(new, Pointer)
        same = same or source.mode == "nilvalue" or identical(old, new)
        return self.assign(source.type, x) if same else _CODE

    def address(self, n: ast.UnaryExpr) -> _Known:
        """`&x`: of a literal, or of a package variable or a part of it."""
        x = unparen(n.x)
        if isinstance(x, ast.CompositeLit):
            return _Known(self.literal(x, self.tv(x).type).whole, filled=True)
        return _DATA if self._is_static_place(x) else _CODE

    def _is_static_place(self, x: ast.Expr) -> bool:
        """A place that is fixed when the program is linked. sched.go: StaticLoc."""
        x = unparen(x)
        match x:
            case ast.Ident():
                return isinstance(self.info.uses.get(x), Var)
            case ast.SelectorExpr():
                s = self.info.selections.get(x)
                if s is None:
                    return isinstance(self.info.uses.get(x.sel), Var)
                return s.kind == "field" and not s.indirect and self._is_static_place(x.x)
            case ast.IndexExpr():
                array = isinstance(under(self.tv(x.x).type), Array)
                known = self.tv(x.index).value is not None
                return array and known and self._is_static_place(x.x)
            case _:
                return False

    def literal(self, n: ast.CompositeLit, t: Type) -> _Known:
        """A composite literal of type `t`."""
        u = under(t)
        if isinstance(u, Pointer):  # an element `{...}` of a literal of pointers
            return _Known(self.literal(n, u.elem).whole, filled=True)
        if isinstance(u, Map):
            return _CODE
        parts = [self.assign(dest, e) for dest, e in _parts(self.info, n, u)]
        whole = all(p.whole for p in parts)
        return _Known(whole, isinstance(u, Slice) or any(p.filled for p in parts))

    def copy(self, obj: object) -> _Known:
        """The value of another package variable. sched.go: staticcopy."""
        if not isinstance(obj, Var) or obj.pkg is not self.pkg or obj not in self.by_var:
            return _CODE
        assert obj.type is not None
        if getattr(under(obj.type), "kind", "") == "string" or self.seen_mutation:
            return _CODE  # the linker can be told to set a string
        n = unparen(self.by_var[obj])
        tv = self.info.types.get(n)
        if tv is not None and isinstance(under(obj.type), Interface):
            return _ZERO if tv.mode == "nilvalue" else _CODE
        if tv is not None and tv.value is not None:
            return _DATA if tv.value else _ZERO
        while isinstance(n, ast.CallExpr) and self._is_conversion(n):
            n = unparen(n.args[0])
        match n:
            case ast.Ident() | ast.SelectorExpr():
                return self._value(n, tv)
            case ast.UnaryExpr(op="&"):
                x = unparen(n.x)
                fixed = isinstance(x, (ast.CompositeLit, ast.Ident))
                return _DATA if fixed else _CODE
            case ast.CompositeLit():
                return self._copy_of_literal(n, obj.type)
            case _:
                return _CODE

    def _copy_of_literal(self, n: ast.CompositeLit, t: Type) -> _Known:
        u = under(t)
        if isinstance(u, Slice):
            return _DATA
        if isinstance(u, Map):
            return _CODE
        whole, filled = True, False
        for dest, e in _parts(self.info, n, u):
            e = unparen(e)
            tv = self.info.types.get(e)
            part = _CODE
            if tv is not None and tv.mode == "nilvalue":
                part = _ZERO
            elif tv is not None and isinstance(under(dest), Interface):
                part = _CODE
            elif tv is not None and tv.value is not None:
                part = _DATA if tv.value else _ZERO
            elif isinstance(e, ast.CompositeLit) and isinstance(under(dest), (Struct, Array)):
                part = self._copy_of_literal(e, dest)
            elif isinstance(e, (ast.Ident, ast.SelectorExpr)):
                part = self._value(e, tv)
            whole, filled = whole and part.whole, filled or part.filled
        return _Known(whole, filled)


_WIDE = {"int": "int64", "uint": "uint64", "uintptr": "uint64"}
"""Types that are the same to the machine: a conversion between them does nothing."""

_NOTICED = (
    "append", "clear", "close", "copy", "delete", "make", "max", "min", "panic", "print",
    "println", "recover",
)  # fmt: skip


def _parts(info: Info, n: ast.CompositeLit, u: object) -> list[tuple[Type, ast.Expr]]:
    """The elements of a literal of a struct, array or slice, each with the type of its place."""
    out: list[tuple[Type, ast.Expr]] = []
    for i, e in enumerate(n.elts):
        item = e.value if isinstance(e, ast.KeyValueExpr) else e
        if isinstance(u, Struct):
            if isinstance(e, ast.KeyValueExpr):
                assert isinstance(e.key, ast.Ident)
                named = info.uses[e.key]  # perhaps a field of an embedded struct
                assert isinstance(named, Var)
                field = named
            else:
                field = u.fields[i]
            assert field.type is not None
            if field.name != "_":
                out.append((field.type, item))
        elif isinstance(u, (Array, Slice)):
            out.append((u.elem, item))
    return out
