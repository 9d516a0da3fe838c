"""From the checked syntax tree to the tree of ir.py: declarations. cmd/compile: noder."""

from __future__ import annotations

from gomem.escape.ir import Fn, Name, Node, any_node
from gomem.escape.leaks import parse_leaks
from gomem.syntax import ast
from gomem.types.object import Func, Var
from gomem.types.type import Named, Pointer, Signature, Slice, Tuple
from gomem.types.typestring import link_string
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.types import TypeInfo
    from gomem.types.info import Initializer, Package
    from gomem.types.object import Object
    from gomem.types.shapes import Shapes
    from gomem.types.type import Type

__all__ = ["Builder", "build_package"]

_NO_SIG = Signature(None, Tuple(()), Tuple(()), variadic=False)


class RangeLoops:
    """Hidden variables of loops over functions (rangefunc.py)."""

    __slots__ = ("count", "hidden", "labels", "next", "results")

    def __init__(self) -> None:
        self.count = 0
        self.next: dict[Fn, Name] = {}
        self.results: dict[Fn, list[Name]] = {}
        self.labels: dict[ast.Stmt, str] = {}
        self.hidden: dict[tuple[ast.Node, str], Name] = {}
        """By the loop (#state, #next) or the body of the function (#rv1 ...)."""


class Builder:
    """Translates one package; `curfn` is the function being translated."""

    def __init__(self, pkg: Package, ti: TypeInfo) -> None:
        self.pkg = pkg
        self.info = pkg.info
        self.ti = ti
        self.fns: list[Fn] = []
        """All functions, closures behind their enclosing function."""
        self.names: dict[Var, Name] = {}
        self.funcs: dict[object, Name] = {}
        self.curfn: Fn = self.new_fn("init", -1, _NO_SIG)
        self.init_fn = self.curfn
        self.tags: dict[str, dict[str, tuple[str, ...]]] = {}
        self.chans: list[tuple[Node, Fn]] = []
        """Channels made: they have no location, for they are always on the heap."""
        self.static: list[Node] = []
        """Expressions of package variables that the linker lays out."""
        self.range_loops = RangeLoops()
        self.dereferenced: set[ast.Node] = set()
        self.shapes: set[str] = set()
        """Instances of generic functions by the names that gc gives them."""
        self.imprecise: list[tuple[int, Fn]] = []
        """Calls of methods of a type parameter that is an interface."""
        self.mutated = False
        """A function was called that may have changed a package variable."""

    def new_fn(self, name: str, pos: int, sig: Signature) -> Fn:
        """A function without parameters declared yet."""
        nname = Name(name, pos, sig, "func", None)
        fn = Fn(name, pos, sig, nname)
        fn.params, fn.results, fn.dcl, fn.closure_vars, fn.body = [], [], [], [], []
        nname.fn = fn
        return fn

    def declare_params(self, fn: Fn) -> None:
        """Names for the receiver, the parameters and the results."""
        sig = fn.sig
        given = [sig.recv] if sig.recv is not None else []
        for i, v in enumerate([*given, *sig.params.vars]):
            fn.params.append(self._param(fn, v, "param", f"~p{i}"))
        for i, v in enumerate(sig.results.vars):
            fn.results.append(self._param(fn, v, "paramout", f"~r{i}"))

    def _param(self, fn: Fn, v: Var, cls: str, hidden: str) -> Name:
        sym = hidden if v.name in ("", "_") else v.name
        name = Name(sym, v.pos, v.type, cls, fn)
        name.obj = v
        fn.dcl.append(name)
        self.names[v] = name
        return name

    def local(self, v: Var, pos: int) -> Name:
        """A new local variable of the current function."""
        name = Name(v.name, pos, v.type, "auto", self.curfn)
        name.obj = v
        self.curfn.dcl.append(name)
        self.names[v] = name
        return name

    def temp(self, pos: int, typ: Type | None) -> Name:
        """A new temporary variable, named as gc names it."""
        name = Name(temp_name(self.curfn), pos, typ, "auto", self.curfn)
        name.autotemp = True
        self.curfn.dcl.append(name)
        return name

    def use(self, v: Var, pos: int) -> Name:
        """A reference to a variable; closures between here and its function capture it."""
        name = self.names.get(v)
        if name is None:
            name = Name(v.name, v.pos, v.type, "extern", None)
            name.obj = v
            self.names[v] = name
        if name.curfn is not self.curfn and name.cls != "extern":
            self.capture(name, pos)
        return name

    def capture(self, name: Name, pos: int) -> None:
        """Make the functions from here out to the variable's own capture it."""
        fn: Fn | None = self.curfn
        while fn is not None and fn is not name.curfn:
            if all(n is not name for n, _ in fn.closure_vars):
                fn.closure_vars.append((name, pos))
            fn = fn.parent

    def type_of(self, e: ast.Expr) -> Type | None:
        """The type of an expression, of a declared name too."""
        tv = self.info.types.get(e)
        if tv is not None:
            return tv.type
        if isinstance(e, ast.Ident):
            obj = self.object_of(e)
            return obj.type if obj is not None else None
        return None

    def object_of(self, e: ast.Ident) -> Object | None:
        """What an identifier declares or uses."""
        obj = self.info.defs.get(e)
        return obj if obj is not None else self.info.uses.get(e)

    def func_name(self, obj: Func) -> Name:
        """The name of a declared function or method."""
        key: object = obj.decl if obj.decl is not None else obj
        if obj.origin is not None and obj.pkg is not self.pkg:
            key = obj  # instances of the library share a declaration until they are lowered
        name = self.funcs.get(key)
        if name is None:
            name = Name(obj.name, obj.pos, obj.type, "func", None)
            name.obj = obj
            if obj.pkg is not None and obj.pkg is not self.pkg:
                name.sel = f"{obj.pkg.name}.{obj.name}"
                name.tags = self._library_tags(obj)
            self.funcs[key] = name
        return name

    def _library_tags(self, obj: Func) -> tuple[str, ...] | None:
        from gomem.escape.library import load_tags

        assert obj.pkg is not None
        path = obj.pkg.path
        if path not in self.tags:
            self.tags[path] = load_tags(path)
        name, _, rest = func_symbol(obj).partition("[")
        tags = self.tags[path].get(name + rest.rpartition("]")[2])
        if tags is None or obj.origin is None or not isinstance(obj.type, Signature):
            return tags
        sig = obj.type
        params = [*([sig.recv] if sig.recv is not None else []), *sig.params.vars]
        return tuple([self._narrowed(t, v.type) for t, v in zip(tags, params, strict=False)])

    def _narrowed(self, tag: str, t: Type | None) -> str:
        """A tag recorded with pointers for type arguments, for an instance's parameter of type `t`.

        No pointer comes out of elements that have none.
        """
        if not tag.startswith("esc:"):
            return tag
        leaks = parse_leaks(tag)
        for i, derefs in enumerate(leaks.to):
            u = t
            for _ in range(derefs):
                v = under(u) if u is not None else None
                u = v.elem if isinstance(v, (Slice, Pointer)) else None
            if derefs > 0 and u is not None and not self.ti.has_pointers(u):
                leaks.to[i] = -1
        return leaks.encode()


def temp_name(fn: Fn) -> str:
    """The name of the next temporary variable; the table of an instance is one more parameter."""
    return f".autotmp_{len(fn.dcl) + (fn.dupok and fn.parent is None)}"


def func_symbol(obj: Func) -> str:
    """`f`, `T.m` or `(*T).m`."""
    sig = obj.type
    name = obj.name + type_args(obj.type_args)
    if not isinstance(sig, Signature) or sig.recv is None:
        return name
    t = sig.recv.type
    u = t
    if isinstance(t, Pointer):
        u = t.elem
    base = u.obj.name + type_args(u.type_args) if isinstance(u, Named) else "?"
    return f"(*{base}).{name}" if isinstance(t, Pointer) else f"{base}.{name}"


def shaped_symbol(obj: Func, shapes: Shapes) -> str:
    """As `func_symbol`, with the shapes of the type parameters of an instance."""
    assert obj.origin is not None
    sig, own = obj.origin.type, obj.type
    assert isinstance(sig, Signature)
    assert isinstance(own, Signature)
    name = obj.name
    if obj.type_args:
        name += f"[{','.join([shapes[p] for p in sig.type_params])}]"
    if own.recv is None:
        return name
    t = own.recv.type
    named = t.elem if isinstance(t, Pointer) else t
    assert isinstance(named, Named)
    args = [shapes[p] for p in sig.recv_type_params]
    base = named.obj.name + (f"[{','.join(args)}]" if args else "")
    return f"(*{base}).{name}" if isinstance(t, Pointer) else f"{base}.{name}"


def shown_name(fn: Fn, shapes: Shapes) -> str:
    """The name of a function in messages."""
    root, inner = fn, ""
    while root.parent is not None and root.dupok:
        inner = root.name.removeprefix(root.parent.name) + inner
        root = root.parent
    if not fn.dupok or root.obj is None:
        return fn.name
    return shaped_symbol(root.obj, shapes) + inner


def type_args(types: tuple[Type, ...]) -> str:
    """Type arguments in a name: `[int,main.T]`."""
    return f"[{','.join(map(link_string, types))}]" if types else ""


def is_generic(obj: Func) -> bool:
    """Whether the function or the type it belongs to has type parameters."""
    sig = obj.type
    return isinstance(sig, Signature) and bool(sig.type_params or sig.recv_type_params)


def build_package(pkg: Package, ti: TypeInfo) -> Builder:
    """Translate all functions of a package and the initialisation of its variables."""
    b = Builder(pkg, ti)
    decls: list[tuple[Fn, ast.FuncDecl]] = []
    for file in pkg.files:
        for d in file.decls:
            if isinstance(d, ast.FuncDecl):
                fn = _declare(b, d, file)
                if fn is not None:
                    decls.append((fn, d))
    _build_init(b)
    for fn, d in decls:
        build_body(b, fn, d.body)
    return b


def _declare(b: Builder, d: ast.FuncDecl, file: ast.File) -> Fn | None:
    obj = b.info.defs.get(d.name)
    if not isinstance(obj, Func) or not isinstance(obj.type, Signature) or obj.name == "_":
        return None
    fn = b.new_fn(func_symbol(obj), d.pos, obj.type)
    fn.obj, fn.source = obj, d
    if obj.origin is not None:
        fn.dupok = True
        fn.spellings = _spellings(b, fn, obj)
    fn.has_body = d.body is not None
    fn.noescape = not fn.has_body and _has_pragma(file, d, "//go:noescape")
    fn.uintptr_escapes = _has_pragma(file, d, "//go:uintptrescapes")
    fn.nname.obj = obj
    if obj.name != "init" or obj.type.recv is not None:
        b.funcs[obj.decl if obj.decl is not None else obj] = fn.nname
        b.funcs[obj] = b.funcs[d] = fn.nname
    b.declare_params(fn)
    b.fns.append(fn)
    return fn


def _spellings(b: Builder, fn: Fn, obj: Func) -> tuple[Shapes, ...]:
    """The shapes that this instance is the first to have."""
    stencil = b.pkg.stencil
    assert stencil is not None
    found = stencil.spellings.get(obj) or [stencil.spelling(obj, stencil.arguments(obj), {})]
    new = []
    for shapes in found:
        name = shown_name(fn, shapes)
        if name not in b.shapes:
            b.shapes.add(name)
            new.append(shapes)
    return tuple(new)


def _has_pragma(file: ast.File, d: ast.FuncDecl, text: str) -> bool:
    """Whether the directive stands between the declaration before `d` and `d`."""
    if not any(c.text.strip() == text for c in file.comments):
        return False
    before = max((o.end for o in file.decls if o.end <= d.func_pos), default=0)
    return any(c.text.strip() == text and before <= c.pos < d.func_pos for c in file.comments)


def build_body(b: Builder, fn: Fn, body: ast.BlockStmt | None) -> None:
    """Translate the body of `fn` with `fn` as the current function."""
    from gomem.escape.build_stmt import stmts

    if body is None:
        return
    outer, b.curfn = b.curfn, fn
    count, b.range_loops.count = b.range_loops.count, 0
    fn.body = stmts(b, body.list)
    for v in b.range_loops.results.get(fn, ()):
        if v.cls == "auto":
            asn = Node("AS", v.pos, None, v)
            asn.add_init(Node("DCL", v.pos, None, v))
            fn.body.insert(0, asn)
    b.curfn = outer
    b.range_loops.count = count


def _build_init(b: Builder) -> None:
    """The package's variables, in the order of initialisation, as a function `init`."""
    from gomem.escape.build_expr import conv_expr
    from gomem.escape.staticinit import static_init

    fn = b.init_fn
    fn.is_init = True
    b.curfn = fn
    for it in b.info.init_order:
        pos = it.lhs[0].pos if it.lhs else it.rhs.pos
        lhs: list[Name] = [
            b.use(v, v.pos) if v.name != "_" else Name("_", v.pos, v.type, "auto", None)
            for v in it.lhs
        ]
        if len(lhs) == 1:
            want = it.lhs[0].type if it.lhs[0].name != "_" else None
            n = Node("AS", pos, None, lhs[0], conv_expr(b, want, it.rhs))
            lhs[0].defn = n
            assert n.y is not None
            b.mutated = b.mutated or any_node(n.y, _may_modify)
            fn.body.extend(static_init(b, n))
        else:
            b.mutated = True
            fn.body.append(_init_several(b, pos, lhs, it))
    b.fns.insert(0, fn)


def _init_several(b: Builder, pos: int, lhs: list[Name], it: Initializer) -> Node:
    """`var a, b = f()`; comma-ok forms assign without a conversion here."""
    from gomem.escape.build_expr import PAIR_OPS, expr, multi_expr

    if not isinstance(it.rhs, ast.CallExpr):
        x = expr(b, it.rhs)
        if x.op in PAIR_OPS:
            n = Node(PAIR_OPS[x.op], pos, None, None, None, [*lhs])
            n.rlist = [x]
            return n
    n = Node("AS2", pos, None, None, None, [*lhs])
    n.rlist = multi_expr(b, pos, [v.type for v in it.lhs], (it.rhs,))
    return n


def _may_modify(n: Node) -> bool:
    return n.op in ("CALLFUNC", "CALLINTER", "APPEND", "CLEAR", "COPY")
