"""Instances of generic functions: a declaration of their own for each list of type arguments.

    func Map[T, U any](s []T, f func(T) U) []U { ... }      Map(words, length)

A generic function is checked once, in terms of its type parameters. Whatever comes behind the
checker wants types without parameters, and keeps its tables by node and by variable. So each
instance gets a copy of the declaration: new nodes at the old positions, new variables with the
substituted types, and the entries of the side tables to go with them. A copy is like a function
that was written by hand; nothing downstream knows of type parameters.

What a copy changes besides types:

    an instantiated function's name      uses[...] is the instance; f[int] becomes f
    x.M where x has type parameters      the selection is looked up again: the method of a
                                         constraint becomes that of the type argument

The main package's instances are made before the escape analysis (`instances`), a library's when
they are lowered (`body`). Named after cmd/compile's stencil.go, which did so before shapes.
"""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.walk import children, inspect
from gomem.types import sizes
from gomem.types.alias import unalias
from gomem.types.context import type_key
from gomem.types.dictionary import Dictionary, write
from gomem.types.info import Initializer, Selection, TypeAndValue
from gomem.types.lookup import lookup_field_or_method
from gomem.types.named import method, num_methods
from gomem.types.object import Builtin, Func, TypeName, Var
from gomem.types.predicates import identical
from gomem.types.shapes import has_type_param, shape
from gomem.types.subst import Subst, clone_var, make_map
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
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.types.dictionary import Word
    from gomem.types.info import Info, Package
    from gomem.types.object import Object
    from gomem.types.shapes import Shapes
    from gomem.types.type import Type

__all__ = ["Stencil"]


class Stencil:
    """The instances of a program."""

    def __init__(self) -> None:
        self.made: dict[object, list[Func]] = {}
        self.origins: dict[Func, tuple[Func, Subst]] = {}
        """Of an instance whose body is not made yet: the generic function, the substitution."""
        self.done: set[object] = set()
        self.copies: set[str] = set()
        """Packages whose instances are made."""
        self.dynamic: set[ast.Node] = set()
        """Selectors whose operand is of a type parameter: gc calls these methods by a table."""
        self.shown: dict[ast.Node, Type] = {}
        """Of an expression in a copy: its type as it is written."""
        self.given: dict[ast.Node, tuple[Type, ...]] = {}
        """Of the name of an instance in a copy: the type arguments as they are written."""
        self.spellings: dict[Func, list[dict[TypeParam, str]]] = {}
        """Of an instance: the shapes of its type parameters, for each time gc compiles it."""
        self.dictionaries: dict[object, Dictionary] = {}
        """The tables of the generic functions and types of the program."""
        self.words: dict[ast.Node, Word] = {}
        """Of a name in generic code: the word of the table that it uses."""
        self.direct: dict[Func, None] = {}
        """Instances that are used with types that are written out."""
        self.refs: dict[Func, list[tuple[Func, tuple[Type, ...]]]] = {}
        """What the copy of a function uses: functions, type arguments as they are written."""
        self._queue: list[Func] = []

    # -------------------------------------------------------------------------------- instances

    def instances(self, pkg: Package) -> None:
        """Make all instances that the main package needs, and add their declarations to it."""
        if pkg.path in self.copies:
            return
        self.copies.add(pkg.path)
        pkg.stencil = self
        self._tables(pkg)
        for d in [d for file in pkg.files for d in file.decls]:
            if not _is_generic(pkg.info, d):
                self.prepare(pkg, d)
        pkg.info.init_order[:] = [
            Initializer(i.lhs, plain(pkg.info, i.rhs))  # type: ignore[arg-type]  # an expression
            for i in pkg.info.init_order
        ]
        self._close(pkg)
        self._spell()
        _forget_generic(pkg)

    def _tables(self, pkg: Package) -> None:
        """Find out what the generic code of the package has in its tables."""
        for d in [d for file in pkg.files for d in file.decls]:
            f = pkg.info.defs.get(d.name) if isinstance(d, ast.FuncDecl) else None
            if not isinstance(f, Func) or not _is_generic(pkg.info, d):
                continue
            key: object = f
            sig = f.type
            if isinstance(sig, Signature) and sig.recv is not None and not sig.type_params:
                named = _base(sig.recv.type) if sig.recv.type is not None else None
                key = (named.orig or named) if isinstance(named, Named) else f
            write(pkg.info, self.dictionaries.setdefault(key, Dictionary()), f, self.words)

    def _close(self, pkg: Package) -> None:
        """Make what instances need themselves, until nothing is new."""
        seen: set[Named] = set()
        while True:
            while self._queue:
                f = self._queue.pop(0)
                if f.pkg is pkg:
                    self.body(f)
            new = [n for n in instantiated(pkg) if n not in seen]
            if not new:
                return
            for n in new:
                seen.add(n)
                under(n)  # instances that it has inside
                for i in range(num_methods(n)):
                    self.method(method(n, i))

    def _spell(self) -> None:
        """Find the lists of shapes that gc compiles instances for."""
        todo = [(f, self.spelling(f, self.arguments(f), {})) for f in self.direct]
        while todo:
            f, shapes = todo.pop(0)
            known = self.spellings.setdefault(f, [])
            if shapes not in known:
                known.append(shapes)
                todo += [(g, self.spelling(g, ts, shapes)) for g, ts in self.refs.get(f, ())]

    def spelling(self, f: Func, targs: tuple[Type, ...], shapes: Shapes) -> dict[TypeParam, str]:
        """The shapes of an instance that is used with `targs` where the shapes are `shapes`."""
        params = type_params(f)
        return {p: shape(p, t, shapes) for p, t in zip(params, targs, strict=True)}

    def arguments(self, f: Func) -> tuple[Type, ...]:
        """The type arguments of an instance, those of the receiver first."""
        return (*self._receiver_args(f), *f.type_args)

    def function(self, f: Func, targs: tuple[Type, ...]) -> Func:
        """The instance of a generic function, or of a method with type parameters."""
        origin = f.origin or f
        sig = origin.type
        assert isinstance(sig, Signature)
        given = self._receiver_args(f)
        key = (origin, *(type_key(t) for t in (*given, *targs)))
        for other in self.made.setdefault(key, []):
            if all(map(identical, other.type_args, targs)):
                return other
        smap = make_map((*sig.recv_type_params, *sig.type_params), (*given, *targs))
        s = Subst(smap, local=True)
        new = Func(f.name, f.pos, f.pkg, None, origin.decl, f.has_ptr_recv, f.parent, origin=origin)
        new.type_args = targs
        concrete = s.signature(Signature(None, sig.params, sig.results, sig.variadic))
        recv = f.type.recv if isinstance(f.type, Signature) else None
        new.type = Signature(recv, concrete.params, concrete.results, sig.variadic)
        self.made[key].append(new)
        self.origins[new] = (origin, s)
        self._queue.append(new)
        return new

    def method(self, f: Func) -> None:
        """Note that the method of an instantiated type is needed."""
        sig = f.origin.type if f.origin is not None else None
        if f in self.done or f in self.origins or not isinstance(sig, Signature):
            return
        given = self._receiver_args(f)
        if not given or sig.type_params or len(given) != len(sig.recv_type_params):
            return
        assert f.origin is not None
        smap = make_map(sig.recv_type_params, given)
        self.origins[f] = (f.origin, Subst(smap, local=True))
        self._queue.append(f)
        self.direct[f] = None

    def _receiver_args(self, f: Func) -> tuple[Type, ...]:
        """The type arguments of a method's receiver."""
        sig = f.type
        if not isinstance(sig, Signature) or sig.recv is None or sig.recv.type is None:
            return ()
        t = unalias(sig.recv.type)
        if isinstance(t, Pointer):
            t = unalias(t.elem)
        return t.type_args if isinstance(t, Named) else ()

    def body(self, f: Func) -> None:
        """Make sure that the declaration of `f` is ready to be lowered."""
        if f in self.done:
            return
        if f.origin is not None:
            self.method(f)
        assert f.pkg is not None
        found = self.origins.pop(f, None)
        origin = found[0] if found is not None else f
        if f.pkg.check_body is not None and origin.decl is not None:
            f.pkg.check_body(origin)
        self.done.add(f)
        if found is None:
            if f.decl is not None:
                self.prepare(f.pkg, f.decl)
            return
        assert origin.decl is not None
        copy = _Copy(self, f, found[1])
        sig = origin.type
        assert isinstance(sig, Signature)
        f.type = copy.signature(sig)
        f.decl = copy.node(origin.decl)
        assert f.decl is not None
        f.pkg.info.defs[f.decl.name] = f
        self._add(f.pkg, f.decl)

    def _add(self, pkg: Package, decl: ast.FuncDecl) -> None:
        """Add a copy to the files of its package, in one that has its text."""
        files = []
        for file in pkg.files:
            if file.source.base <= decl.pos <= file.source.base + len(file.source.text):
                files.append(_with_decls(file, (*file.decls, decl)))
            else:
                files.append(file)
        pkg.files = tuple(files)

    # ----------------------------------------------------------------------- code without types

    def prepare(self, pkg: Package, root: ast.Node) -> None:
        """In code that is not generic: names of generic functions mean their instances."""
        info = pkg.info
        if root in self.done:
            return
        self.done.add(root)
        if not info.instances:
            return
        stack = [root]
        while stack:
            n = stack.pop()
            if isinstance(n, ast.Ident):
                self._instantiate(info, n)
            elif isinstance(n, ast.SelectorExpr):
                self._method_of(info, n)
            else:
                _make_plain(info, n)
            stack += children(n)

    def _instantiate(self, info: Info, n: ast.Ident) -> None:
        obj = info.uses.get(n)
        found = info.instances.get(n)
        if isinstance(obj, Func) and found is not None:
            info.uses[n] = f = self.function(obj, found[0])
            self.direct[f] = None

    def _method_of(self, info: Info, n: ast.SelectorExpr) -> None:
        sel = info.selections.get(n)
        if sel is None or not isinstance(sel.obj, Func):
            return
        found = info.instances.get(n.sel)
        if found is None:
            self.method(sel.obj)
            return
        obj = self.function(sel.obj, found[0])
        self.direct[obj] = None
        info.selections[n] = Selection(sel.kind, sel.recv, obj, sel.index, sel.indirect)
        info.uses[n.sel] = obj
        del info.instances[n.sel]


def type_params(f: Func) -> tuple[TypeParam, ...]:
    """The type parameters that an instance has arguments for, those of the receiver first."""
    sig = f.origin.type if f.origin is not None else f.type
    assert isinstance(sig, Signature)
    return (*sig.recv_type_params, *sig.type_params)


def instantiated(pkg: Package) -> list[Named]:
    """What the generic types of a package were instantiated to, without type parameters."""
    found: list[Named] = []
    for obj in list(pkg.scope.elems.values()):
        t = obj.type if isinstance(obj, TypeName) else None
        if isinstance(t, Named) and t.type_params and t.instances:
            found += [n for group in list(t.instances.values()) for n in group]
    return [n for n in found if not any(has_type_param(a) for a in n.type_args)]


def _forget_generic(pkg: Package) -> None:
    """Take generic functions out of the package: from here on there are their instances only."""
    info = pkg.info

    def forget(n: ast.Node) -> bool:
        if isinstance(n, ast.Ident):
            info.defs.pop(n, None)
            info.uses.pop(n, None)
        elif isinstance(n, ast.SelectorExpr):
            info.selections.pop(n, None)
        info.implicits.pop(n, None)
        return True

    files = []
    for file in pkg.files:
        kept = []
        for d in file.decls:
            if _is_generic(info, d):
                inspect(d, forget)
            else:
                kept.append(d)
        files.append(_with_decls(file, tuple(kept)))
    pkg.files = tuple(files)


def _with_decls(file: ast.File, decls: tuple[ast.Decl, ...]) -> ast.File:
    """The file with other declarations."""
    fields: list[Any] = [getattr(file, n) for n in type(file).__match_args__]
    fields[type(file).__match_args__.index("decls")] = decls
    return ast.File(*fields)


def _make_plain(info: Info, n: ast.Node) -> None:
    """`f` for `f[int]` right below `n`: the tree of code that is not generic is changed."""
    for name in type(n).__match_args__:
        value = getattr(n, name)
        if isinstance(value, ast.Node):
            below = plain(info, value)
            if below is not value:
                setattr(n, name, below)
        elif type(value) is tuple:
            items = tuple(plain(info, v) for v in value)
            if any(a is not b for a, b in zip(items, value, strict=True)):
                setattr(n, name, items)


def plain(info: Info, n: ast.Node) -> ast.Node:
    """`f` for `f[int]`, if f is a generic function; any other node as it is."""
    if not isinstance(n, (ast.IndexExpr, ast.IndexListExpr)):
        return n
    x: ast.Expr = n.x
    while isinstance(x, ast.ParenExpr):
        x = x.x
    name = x.sel if isinstance(x, ast.SelectorExpr) else x
    if not isinstance(name, ast.Ident) or name not in info.instances:
        return n
    if not isinstance(info.uses.get(name), Func):
        return n
    info.types[x] = info.types[n]
    return x


def _is_generic(info: Info, d: ast.Node) -> bool:
    """Whether a function, or the type whose method it is, has type parameters."""
    f = info.defs.get(d.name) if isinstance(d, ast.FuncDecl) else None
    sig = f.type if isinstance(f, Func) else None
    if isinstance(sig, Signature) and sig.recv is not None and sig.recv.type is not None:
        t = _base(sig.recv.type)
        if isinstance(t, Named) and t.type_params:
            return True  # func (T[_]) m()
    return isinstance(sig, Signature) and bool(sig.type_params or sig.recv_type_params)


class _Copy:
    """Copies one declaration."""

    def __init__(self, stencil: Stencil, f: Func, s: Subst) -> None:
        assert f.pkg is not None
        self.stencil = stencil
        self.pkg = f.pkg
        self.info = f.pkg.info
        self.s = s
        self.vars: dict[Var, Var] = {}
        self.refs = stencil.refs.setdefault(f, [])
        self.mentioned: set[Type] = set()

    def node(self, n: Any) -> Any:  # noqa: ANN401 (a node of the same class)
        """A copy of a node and what is below."""
        info = self.info
        old: Any = plain(info, n)
        cls = type(old)
        new = cls(*[self.value(getattr(old, name)) for name in cls.__match_args__])
        tv = info.types.get(old)
        if tv is not None:
            info.types[new] = self.typed(tv, old)
            if info.types[new].type is not tv.type and has_type_param(tv.type):
                assert tv.type is not None
                self.stencil.shown[new] = tv.type
                self.mention(tv.type)
            if isinstance(old, ast.CallExpr) and tv.value is None:
                self.size(new)
        if old in self.stencil.words:
            self.stencil.words[new] = self.stencil.words[old]
        if old in info.implicits:
            info.implicits[new] = self.object(info.implicits[old])
        if isinstance(old, ast.Ident):
            self.ident(old, new)
        elif isinstance(old, ast.SelectorExpr):
            self.selector(old, new)
        return new

    def value(self, v: Any) -> Any:  # noqa: ANN401 (whatever nodes hold)
        """A copy of what a field of a node holds."""
        if isinstance(v, ast.Node):
            return self.node(v)
        if type(v) is tuple:
            return tuple([self.node(item) for item in v])
        return v

    def typed(self, tv: TypeAndValue, n: ast.Node) -> TypeAndValue:
        """The type of an expression in the copy."""
        if isinstance(n, ast.FuncLit):
            assert isinstance(tv.type, Signature)
            return TypeAndValue(tv.mode, self.signature(tv.type), tv.value)
        t = self.s.typ(tv.type)
        return tv if t is tv.type else TypeAndValue(tv.mode, t, tv.value)

    def size(self, n: ast.CallExpr) -> None:
        """unsafe.Sizeof and its like are constants once the types are known."""
        info = self.info
        obj = info.uses.get(n.fun.sel) if isinstance(n.fun, ast.SelectorExpr) else None
        if not isinstance(obj, Builtin) or len(n.args) != 1:
            return
        x = n.args[0]
        match obj.name:
            case "Sizeof":
                value = sizes.sizeof(info.types[x].type)
            case "Alignof":
                value = sizes.alignof(info.types[x].type)
            case "Offsetof":
                while isinstance(x, ast.ParenExpr):
                    x = x.x
                assert isinstance(x, ast.SelectorExpr)
                value = _offset(info.types[x.x].type, info.selections[x].index)
            case _:
                return
        info.types[n] = TypeAndValue("constant", info.types[n].type, value)

    def signature(self, sig: Signature) -> Signature:
        """The type of a function with the variables of the copy."""
        recv = self.var(sig.recv) if sig.recv is not None else None
        params = Tuple(tuple(self.var(v) for v in sig.params.vars))
        results = Tuple(tuple(self.var(v) for v in sig.results.vars))
        return Signature(recv, params, results, sig.variadic, (), (), sig.scope)

    def var(self, v: Var) -> Var:
        """The copy of a variable of the function."""
        new = self.vars.get(v)
        if new is None:
            assert v.type is not None
            new = self.vars[v] = clone_var(v, self.s.typ(v.type))
        return new

    def object(self, obj: Object | None) -> Any:  # noqa: ANN401 (an object of the same class)
        """What stands for an object in the copy."""
        if isinstance(obj, Var) and obj.kind not in ("package", "field"):
            return self.var(obj) if obj.type is not None else obj
        return obj

    def ident(self, old: ast.Ident, new: ast.Ident) -> None:
        """The entries of a name."""
        info = self.info
        if old in info.defs:
            info.defs[new] = self.object(info.defs[old])
        obj = info.uses.get(old)
        if obj is None:
            return
        found = info.instances.get(old)
        if isinstance(obj, Func) and found is not None:
            obj = self.instance(new, obj, found[0])
            info.uses[new] = obj
        else:
            info.uses[new] = self.object(obj)

    def instance(self, new: ast.Node, f: Func, targs: tuple[Type, ...]) -> Func:
        """The instance that `f[targs]` means in the copy."""
        stencil = self.stencil
        given = (*stencil.arguments(f), *targs)
        obj = stencil.function(f, tuple(self.s.typ(t) for t in targs))
        stencil.given[new] = given
        if any(map(has_type_param, given)):
            self.refs.append((obj, given))
        else:
            stencil.direct[obj] = None
        return obj

    def mention(self, t: Type | None) -> None:
        """All methods of the instantiated types that are mentioned are compiled."""
        if t is None or t in self.mentioned or not has_type_param(t):
            return
        self.mentioned.add(t)
        match t:
            case Pointer() | Slice() | Array() | Chan():
                self.mention(t.elem)
            case Map():
                self.mention(t.key)
                self.mention(t.elem)
            case Signature():
                for v in (*t.params.vars, *t.results.vars):
                    self.mention(v.type)
            case Tuple():
                for v in t.vars:
                    self.mention(v.type)
            case Named():
                for a in t.type_args:
                    self.mention(a)
                self.methods(t)
            case _:
                pass

    def methods(self, t: Named) -> None:
        """Note the methods of an instantiated type."""
        made = self.s.typ(t)
        if not isinstance(made, Named) or isinstance(under(made), Interface):
            return
        for i in range(num_methods(made)):
            m = method(made, i)
            if m.origin is not None and len(type_params(m)) == len(t.type_args):
                self.refs.append((m, t.type_args))

    def selector(self, old: ast.SelectorExpr, new: ast.SelectorExpr) -> None:
        """The entries of `x.f`."""
        info = self.info
        sel = info.selections.get(old)
        if sel is None:
            return
        recv = self.s.typ(sel.recv)
        obj, index, indirect = sel.obj, sel.index, sel.indirect
        if recv is not sel.recv:
            found, path, indirect = lookup_field_or_method(recv, True, self.pkg, old.sel.name)  # noqa: FBT003 (go/types)
            assert isinstance(found, (Var, Func)), f"{old.sel.name} of {recv!r}"
            assert path is not None
            obj, index = found, tuple(path)
            holder = _holder(sel)
            if isinstance(obj, Func) and isinstance(under(holder), Interface):
                self.stencil.shown[new.sel] = holder
            if isinstance(_base(sel.recv), TypeParam):
                self.stencil.dynamic.add(new)
        if isinstance(obj, Func):
            inst = info.instances.get(old.sel)
            if inst is not None:
                written = sel.obj if isinstance(sel.obj, Func) else obj
                targs = tuple(self.s.typ(t) for t in inst[0])
                obj = self.stencil.function(obj, targs)
                given = (*self.stencil.arguments(written), *inst[0])
                self.stencil.given[new] = given
                self.refs.append((obj, given))
            else:
                self.stencil.method(obj)
                if isinstance(sel.obj, Func):
                    self.stencil.given[new] = self.stencil.arguments(sel.obj)
        info.selections[new] = Selection(sel.kind, recv, obj, index, indirect)
        info.uses[new.sel] = obj


def _holder(sel: Selection) -> Type:
    """The type of what a method is called on, behind embedded fields."""
    t = sel.recv
    for i in sel.index[:-1]:
        u = under(t)
        u = under(u.elem) if isinstance(u, Pointer) else u
        assert isinstance(u, Struct)
        field = u.fields[i].type
        assert field is not None
        t = field
    return t


def _offset(t: Type, path: tuple[int, ...]) -> int:
    """The offset of a field, through embedded ones."""
    offset = 0
    u = under(t)
    if isinstance(u, Pointer):
        t = u.elem
    for i in path:
        u = under(t)
        assert isinstance(u, Struct)
        offset += sizes.offsetsof(u.fields)[i]
        field = u.fields[i].type
        assert field is not None
        t = field
    return offset


def _base(t: Type) -> Type:
    t = unalias(t)
    return unalias(t.elem) if isinstance(t, Pointer) else t
