"""The tables of types that gc passes to the shared code of instances. noder: writerDict.

Shared code does not know its type arguments. What depends on them it finds in a table of words:
methods of type parameters, the tables of other instances, types, and pairs of types for
conversions to interfaces. Messages show which word a call uses and how long a table is. All methods
of a type share the table of the type. As in gc, types are the same here if they are one object.
"""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.walk import children
from gomem.types.alias import unalias
from gomem.types.object import Builtin, Func, Var
from gomem.types.predicates import default_type, identical
from gomem.types.shapes import has_type_param
from gomem.types.type import (
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    TypeParam,
)
from gomem.types.typeset import type_set
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.info import Info, Selection
    from gomem.types.type import Type

__all__ = ["Dictionary", "Word", "core_type", "write"]


class Word:
    """A word of a table, as a name in shared code uses it."""

    __slots__ = ("index", "method", "of", "table")

    def __init__(self, of: Dictionary, index: int, method: Signature | None, table: object) -> None:
        self.of = of
        self.index = index
        self.method = method
        """Of a method of a type parameter: with the receiver as first parameter."""
        self.table = table
        """Of a table: the generic function or type."""

    @property
    def place(self) -> int:
        """Where in the table the word is."""
        return self.index + (0 if self.method is not None else len(self.of.methods))


class Dictionary:
    """What is in a table; the order is that of the text."""

    __slots__ = ("itabs", "methods", "params", "rtypes", "tables")

    def __init__(self) -> None:
        self.params: tuple[TypeParam, ...] = ()
        self.methods: list[tuple[int, str]] = []
        self.tables: list[tuple[object, tuple[int, ...]]] = []
        self.rtypes: list[Type] = []
        self.itabs: list[tuple[Type, Type]] = []

    @property
    def size(self) -> int:
        """Words."""
        return len(self.methods) + len(self.tables) + len(self.rtypes) + len(self.itabs)

    def rtype(self, t: Type | None) -> None:
        """A type as such."""
        t = _typ(t)
        if t is not None and has_type_param(t) and all(t is not o for o in self.rtypes):
            self.rtypes.append(t)

    def conversion(self, src: Type | None, dst: Type | None) -> None:
        """A conversion of types."""
        src, dst = _typ(src), _typ(dst)
        if src is None or dst is None or not (has_type_param(src) or has_type_param(dst)):
            return
        self.rtype(src)
        self.rtype(dst)
        if all(a is not src or b is not dst for a, b in self.itabs):
            self.itabs.append((src, dst))


def _typ(t: Type | None) -> Type | None:
    return None if t is None else unalias(default_type(t))


def write(info: Info, d: Dictionary, f: Func, words: dict[ast.Node, Word]) -> None:
    """Add what the body of a generic function or method needs."""
    sig = f.type
    if f.decl is None or not isinstance(sig, Signature):
        return
    d.params = (*sig.recv_type_params, *sig.type_params)
    w = _Writer(info, d, words)
    w.params(sig)
    if f.decl.body is not None:
        w.results = [sig]
        w.node(f.decl.body)


def core_type(t: Type | None) -> Type | None:
    """The underlying type; of a type parameter the one that its arguments have."""
    u = under(t) if t is not None else None
    if isinstance(u, Interface) and t is not None and isinstance(unalias(t), TypeParam):
        terms = type_set(u).terms
        kinds = [under(x.type) for x in terms or ()]
        if kinds and all(identical(kinds[0], k) for k in kinds):
            return kinds[0]
    return u


def _elem(t: Type | None) -> Type | None:
    c = core_type(t)
    return c.elem if isinstance(c, Slice) else None


class _Writer:
    """Walks through the body of one function and its literals."""

    def __init__(self, info: Info, d: Dictionary, words: dict[ast.Node, Word]) -> None:
        self.info = info
        self.d = d
        self.words = words
        self.results: list[Signature] = []

    def type_of(self, e: ast.Expr) -> Type | None:
        """The type of an expression or of a name that is declared."""
        tv = self.info.types.get(e)
        if tv is not None:
            return tv.type
        obj = (self.info.defs.get(e) or self.info.uses.get(e)) if isinstance(e, ast.Ident) else None
        return obj.type if obj is not None else None

    def params(self, sig: Signature) -> None:
        """The variables that a function begins with."""
        recv = (sig.recv,) if sig.recv is not None else ()
        for v in (*recv, *sig.params.vars, *sig.results.vars):
            self.d.rtype(v.type)

    def nodes(self, below: Sequence[ast.Node | None]) -> None:
        for n in below:
            if n is not None:
                self.node(n)

    def node(self, n: ast.Node) -> None:  # noqa: C901, PLR0915 (table of contents)
        """A statement or an expression."""
        info, d = self.info, self.d
        tv = info.types.get(n)  # type: ignore[call-overload]  # other nodes are not in it
        if tv is not None and (tv.mode == "typexpr" or tv.value is not None):
            return
        match n:
            case ast.Ident():
                self.ident(n)
            case ast.FuncLit():
                assert tv is not None
                assert isinstance(tv.type, Signature)
                self.params(tv.type)
                self.results.append(tv.type)
                self.node(n.body)
                self.results.pop()
            case ast.SelectorExpr():
                self.selector(n)
            case ast.CallExpr():
                self.call(n)
            case ast.CompositeLit():
                self.literal(n)
            case ast.IndexExpr():
                core = core_type(self.type_of(n.x))
                self.node(n.x)
                if isinstance(core, Map):
                    self.convert(core.key, n.index)
                    d.rtype(self.type_of(n.x))
                elif not self.is_type(n.index):
                    self.node(n.index)
            case ast.IndexListExpr():
                self.node(n.x)
            case ast.TypeAssertExpr():
                self.node(n.x)
                if n.type is not None:
                    self.type_name(self.type_of(n.x), n.type)
                    d.rtype(self.type_of(n.x))
            case ast.BinaryExpr():
                self.binary(n)
            case ast.AssignStmt():
                self.assign(n)
            case ast.SendStmt():
                core = core_type(self.type_of(n.chan))
                self.node(n.chan)
                self.convert(core.elem if isinstance(core, Chan) else None, n.value)
            case ast.ReturnStmt():
                want = [v.type for v in self.results[-1].results.vars]
                self.several(want, n.results)
            case ast.RangeStmt():
                self.range(n)
            case ast.SwitchStmt():
                self.switch(n)
            case ast.TypeSwitchStmt():
                self.type_switch(n)
            case ast.ValueSpec():
                for name in n.names:
                    self.declare(name)
                self.several([self.var_type(name) for name in n.names], n.values)
            case ast.TypeSpec() | ast.ImportSpec():
                pass
            case _:
                self.nodes(list(children(n)))

    def is_type(self, e: ast.Expr) -> bool:
        tv = self.info.types.get(e)
        return tv is not None and tv.mode == "typexpr"

    def ident(self, n: ast.Ident) -> None:
        """The name of a generic function: it stands for an instance."""
        obj, found = self.info.uses.get(n), self.info.instances.get(n)
        if isinstance(obj, Func) and found is not None:
            self.table(n, obj, found[0])

    def table(self, n: ast.Node, of: object, args: tuple[Type, ...]) -> None:
        """The table of another instance."""
        if not any(map(has_type_param, args)):
            return
        key = (of, tuple(id(unalias(a)) for a in args))
        if key not in self.d.tables:
            self.d.tables.append(key)
        self.words[n] = Word(self.d, self.d.tables.index(key), None, of)

    def selector(self, n: ast.SelectorExpr) -> None:
        """A field, a method, or what a package has."""
        sel = self.info.selections.get(n)
        if sel is None:
            self.ident(n.sel)
            return
        if not self.is_type(n.x):
            self.node(n.x)
        if isinstance(sel.obj, Func):
            self.method(n, sel, sel.obj)

    def method(self, n: ast.SelectorExpr, sel: Selection, f: Func) -> None:
        """A method of a type parameter, or of an instantiated type."""
        recv = unalias(sel.recv)
        sig = f.type
        assert isinstance(sig, Signature)
        if len(sel.index) == 1 and isinstance(recv, TypeParam):
            if recv not in self.d.params:
                return
            key = (self.d.params.index(recv), f.name)
            if key not in self.d.methods:
                self.d.methods.append(key)
            first = Var("", -1, None, recv)
            params = Tuple((first, *sig.params.vars))
            typ = Signature(None, params, sig.results, sig.variadic)
            self.words[n] = Word(self.d, self.d.methods.index(key), typ, None)
            return
        t = unalias(sig.recv.type) if sig.recv is not None and sig.recv.type is not None else None
        t = unalias(t.elem) if isinstance(t, Pointer) else t
        found = self.info.instances.get(n.sel)
        if found is not None:
            given = t.type_args if isinstance(t, Named) else ()
            self.table(n, f.origin or f, (*given, *found[0]))
        elif isinstance(t, Named) and not isinstance(under(t), Interface):
            self.table(n, t.orig, t.type_args)

    def convert(self, want: Type | None, e: ast.Expr) -> None:
        """`e` where a value of type `want` is wanted."""
        have = self.type_of(e)
        is_nil = isinstance(e, ast.Ident) and e.name == "nil"
        if want is not None and have is not None and not is_nil and not identical(have, want):
            self.d.conversion(have, want)
        self.node(e)

    def several(self, want: Sequence[Type | None], exprs: Sequence[ast.Expr]) -> None:
        """Values for several places, or one call that has them all."""
        if len(exprs) == 1:
            t = self.type_of(exprs[0])
            if isinstance(t, Tuple):
                self.node(exprs[0])
                for v, w in zip(t.vars, want, strict=False):
                    if w is not None and v.type is not None and not identical(v.type, w):
                        self.d.conversion(v.type, w)
                return
        for i, e in enumerate(exprs):
            self.convert(want[i] if i < len(want) else None, e)

    def call(self, n: ast.CallExpr) -> None:
        """A call, a conversion, a built-in function."""
        if self.is_type(n.fun):
            self.d.conversion(self.type_of(n.args[0]), self.type_of(n.fun))
            self.node(n.args[0])
            return
        fun = n.fun
        while isinstance(fun, ast.ParenExpr):
            fun = fun.x
        name = fun.sel if isinstance(fun, ast.SelectorExpr) else fun
        obj = self.info.uses.get(name) if isinstance(name, ast.Ident) else None
        if isinstance(obj, Builtin):
            self.builtin(n, obj.name)
            return
        self.node(fun)
        sig = core_type(self.type_of(n.fun))
        if not isinstance(sig, Signature):
            self.nodes(n.args)
            return
        want: list[Type | None] = [v.type for v in sig.params.vars]
        if sig.variadic and not n.has_dots:
            want = [*want[:-1], *[_elem(want[-1])] * max(len(n.args), 16)]
        self.several(want, n.args)

    def builtin(self, n: ast.CallExpr, name: str) -> None:
        """What built-in functions must know of their types."""
        t = self.type_of(n)
        d = self.d
        args = n.args
        match name:
            case "make":
                d.rtype(self.type_of(args[0]))
                self.nodes(args[1:])
                d.rtype(_elem(t) if isinstance(core_type(t), Slice) else t)
                return
            case "new":
                if self.is_type(args[0]):
                    d.rtype(self.type_of(args[0]))
                    return
            case "append":
                want = [None, *[_elem(t)] * max(len(args), 16)] if not n.has_dots else [None, None]
                self.several(want, args)
                d.rtype(_elem(t))
                return
            case "panic":
                from gomem.types.universe import EMPTY_INTERFACE

                self.several([EMPTY_INTERFACE], args)
                return
            case "Sizeof" | "Alignof" | "Offsetof":
                return
            case _:
                pass
        self.nodes(args)
        if name == "copy":
            d.rtype(_elem(self.type_of(args[0])))
        elif name == "delete":
            d.rtype(self.type_of(args[0]))
        elif name == "Slice":
            d.rtype(_elem(t))

    def literal(self, n: ast.CompositeLit) -> None:
        """`T{...}`"""
        t = self.type_of(n)
        core = core_type(t)
        if isinstance(core, Pointer):
            t = core.elem
            core = core_type(t)
        for i, e in enumerate(n.elts):
            key, value = (e.key, e.value) if isinstance(e, ast.KeyValueExpr) else (None, e)
            want: Type | None = None
            match core:
                case Map():
                    assert key is not None
                    self.convert(core.key, key)
                    want = core.elem
                case Slice() | Array():
                    want = core.elem
                case Struct():
                    field = core.fields[i] if key is None else None
                    if isinstance(key, ast.Ident):
                        field = next(f for f in core.fields if f.name == key.name)
                    want = field.type if field is not None else None
                case _:
                    pass
            self.convert(want, value)
        if isinstance(core, Map):
            self.d.rtype(t)

    def type_name(self, iface: Type | None, e: ast.Expr) -> None:
        """A type that the dynamic type of an interface is compared to."""
        u = under(iface) if iface is not None else None
        if isinstance(u, Interface) and not type_set(u).is_all():
            self.d.conversion(self.type_of(e), iface)
        else:
            self.d.rtype(self.type_of(e))

    def binary(self, n: ast.BinaryExpr) -> None:
        """Operands are converted to a common type."""
        x, y = self.type_of(n.x), self.type_of(n.y)
        if n.op in ("<<", ">>") or x is None or y is None:
            self.nodes([n.x, n.y])
            return
        common = x if _is_interface(x) and not _is_interface(y) else y
        self.convert(common, n.x)
        self.convert(common, n.y)

    def var_type(self, e: ast.Expr) -> Type | None:
        """The type of what is assigned to; None of `_`."""
        return None if isinstance(e, ast.Ident) and e.name == "_" else self.type_of(e)

    def declare(self, e: ast.Expr) -> bool:
        """Whether the left side declares a variable."""
        obj = self.info.defs.get(e) if isinstance(e, ast.Ident) and e.name != "_" else None
        if isinstance(obj, Var):
            self.d.rtype(obj.type)
        return isinstance(obj, Var)

    def assign(self, n: ast.AssignStmt) -> None:
        """`x = y`, `x := y`, `x += y`"""
        for e in n.lhs:
            if self.var_type(e) is not None and not self.declare(e):
                self.node(e)
        if n.op in ("<<=", ">>="):
            self.nodes(n.rhs)
        else:
            self.several([self.var_type(e) for e in n.lhs], n.rhs)

    def range(self, n: ast.RangeStmt) -> None:
        """The loop variables are assigned, with a conversion even to the same type."""
        t = self.type_of(n.x)
        core = core_type(t)
        lhs = [e for e in (n.key, n.value) if e is not None]
        for e in lhs:
            if self.var_type(e) is not None and not self.declare(e):
                self.node(e)
        self.node(n.x)
        if isinstance(core, Map):
            self.d.rtype(t)
        for dst, src in zip((n.key, n.value), _key_value(core, t), strict=True):
            if dst is not None:
                self.d.conversion(src, self.var_type(dst))
        self.node(n.body)

    def switch(self, n: ast.SwitchStmt) -> None:
        """Tag and cases are converted to a common type."""
        from gomem.types.universe import EMPTY_INTERFACE

        self.nodes([n.init])
        tag = self.type_of(n.tag) if n.tag is not None else None
        want = tag
        for c in n.body:
            for e in c.list or ():
                t = self.type_of(e)
                if tag is None or t is None or identical(t, tag):
                    continue
                if _is_interface(t):
                    want = EMPTY_INTERFACE
        if n.tag is not None:
            self.convert(want, n.tag)
        for c in n.body:
            for e in c.list or ():
                self.convert(want, e)
            self.nodes(c.body)

    def type_switch(self, n: ast.TypeSwitchStmt) -> None:
        """`switch x := y.(type)`"""
        self.nodes([n.init, n.guard.x])
        iface = self.type_of(n.guard.x)
        for c in n.body:
            for e in c.list or ():
                if not (isinstance(e, ast.Ident) and e.name == "nil"):
                    self.type_name(iface, e)
            obj = self.info.implicits.get(c)
            if isinstance(obj, Var):
                self.d.rtype(obj.type)
            self.nodes(c.body)


def _is_interface(t: Type) -> bool:
    return isinstance(under(t), Interface) and not isinstance(unalias(t), TypeParam)


def _key_value(core: Type | None, t: Type | None) -> tuple[Type | None, Type | None]:
    """What a loop over a value of type `t` yields."""
    from gomem.types.universe import INT, RUNE

    if isinstance(core, Pointer):
        core = under(core.elem)
    match core:
        case Slice() | Array():
            return INT, core.elem
        case Map():
            return core.key, core.elem
        case Chan():
            return core.elem, None
        case Signature():
            yields = core_type(core.params.vars[0].type) if core.params.vars else None
            found = [v.type for v in yields.params.vars] if isinstance(yields, Signature) else []
            return (*found, None, None)[:2]  # type: ignore[return-value]  # two
        case _:
            return (INT, RUNE) if getattr(core, "kind", "") == "string" else (t, None)
