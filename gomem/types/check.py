"""The checker's state and its phases. Named after go/types' check.go and recording.go."""

from __future__ import annotations

from gomem.errors import Diagnostic, GoTypeError, UnsupportedError
from gomem.record import mutable
from gomem.syntax import ast
from gomem.types import format as fmt
from gomem.types.errors import Error, at_pos, in_order
from gomem.types.info import Info, Package, Selection, TypeAndValue
from gomem.types.object import Var
from gomem.types.predicates import is_untyped
from gomem.types.scope import new_scope
from gomem.types.type import Basic, Interface, Signature, Tuple, TypeParam
from gomem.types.typestring import object_string, type_string
from gomem.types.universe import EMPTY_TUPLE, INVALID, UNIVERSE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gomem.types.constant import Value
    from gomem.types.errors import Poser
    from gomem.types.importer import Importer
    from gomem.types.mono import MonoGraph
    from gomem.types.object import Func, Object, PkgName, TypeName
    from gomem.types.operand import Operand
    from gomem.types.resolver import DeclInfo
    from gomem.types.scope import Scope
    from gomem.types.type import Named, Type

__all__ = ["Checker", "Environment", "ExprInfo", "check_package"]


@mutable
class ExprInfo:
    """An untyped expression that has no final type yet. `is_lhs`: operand of a delayed shift."""

    is_lhs: bool
    mode: str
    type: Basic
    val: Value | None


@mutable
class Environment:
    """Where the checker is: what is restored when it returns from another declaration."""

    decl: DeclInfo | None = None
    """Package-level declaration whose initialiser or body is checked."""
    scope: Scope | None = None
    iota: Value | None = None
    """Value of iota in a constant declaration."""
    errpos: int = -1
    """If valid, the identifier of a constant with an inherited initialiser."""
    in_tparam_list: bool = False
    sig: Signature | None = None
    """The signature of the function whose body is checked."""
    is_panic: set[ast.CallExpr] | None = None
    """Calls of the predeclared panic (for missing returns)."""
    has_label: bool = False
    has_call_or_recv: bool = False
    """Whether an expression contains a call or a receive operation."""


_ENV = Environment.__match_args__


_REFUSED_TYPES = "not supported yet: type "


class Checker:
    """The state of checking one package. Constructs are free functions that take it first."""

    # the current Environment, flat
    decl: DeclInfo | None
    scope: Scope
    iota: Value | None
    errpos: int
    in_tparam_list: bool
    sig: Signature | None
    is_panic: set[ast.CallExpr] | None
    has_label: bool
    has_call_or_recv: bool

    def __init__(self, pkg: Package, importer: Importer) -> None:
        self.pkg = pkg
        self.importer = importer
        self.info = pkg.info
        self.obj_map: dict[Object, DeclInfo] = {}
        """Package-level objects and methods, in source order."""
        self.files: tuple[ast.File, ...] = ()
        self.imports: list[PkgName] = []
        self.dot_imports: dict[tuple[Scope, str], PkgName] = {}
        self.methods: dict[TypeName, list[Func]] = {}
        """Methods that are not yet added to their receiver base types."""
        self.untyped: dict[ast.Expr, ExprInfo] = {}
        self.delayed: list[Callable[[], None]] = []
        self.obj_path: list[Object] = []
        self.obj_path_idx: dict[Object, int] = {}
        self.cleaners: list[Named | Interface | TypeParam] = []
        self.var_sizes: dict[Named, bool] = {}
        """Whether the sizes of types depend on type arguments, as far as it was asked."""
        self.mono: MonoGraph | None = None
        """Which type parameters get which type arguments, if any do."""
        self.diagnostics: list[Diagnostic] = []
        """Errors in the order in which they were found."""
        self.lexical: tuple[Diagnostic, ...] = ()
        """What the parser has found wrong, most of it in literals."""
        self.unsupported: list[Diagnostic] = []
        self.checked_bodies: set[ast.BlockStmt] = set()
        """Bodies of a library package that were checked on demand."""
        self.pkg_paths: dict[str, set[str]] | None = None
        self.environment = Environment()

    # ------------------------------------------------------------------------- environment

    @property
    def environment(self) -> Environment:
        """A copy of the current environment, or its replacement as a whole."""
        return Environment(*[getattr(self, n) for n in _ENV])

    @environment.setter
    def environment(self, env: Environment) -> None:
        for n in _ENV:
            setattr(self, n, getattr(env, n))

    def lookup_scope(self, name: str) -> tuple[Scope | None, Object | None]:
        """What `name` means here, and the scope that declares it."""
        s: Scope | None = self.scope
        while s is not None:
            obj = s.elems.get(name)
            if obj is not None:
                return s, obj
            s = s.parent
        return None, None

    def lookup(self, name: str) -> Object | None:
        """What `name` means here."""
        return self.lookup_scope(name)[1]

    def open_scope(self, node: ast.Node, comment: str) -> None:
        """Enter a new scope that covers `node`."""
        s = new_scope(self.scope, node.pos, node.end, comment)
        self.record_scope(node, s)
        self.scope = s

    def close_scope(self) -> None:
        """Leave the innermost scope."""
        assert self.scope.parent is not None
        self.scope = self.scope.parent

    def add_decl_dep(self, to: Object) -> None:
        """Note that the current package-level declaration depends on `to`."""
        if self.decl is not None and to in self.obj_map:
            self.decl.deps[to] = None

    def push(self, obj: Object) -> None:
        """Begin the declaration of `obj`: it is on the path of cycles."""
        self.obj_path_idx[obj] = len(self.obj_path)
        self.obj_path.append(obj)

    def pop(self) -> None:
        """End the innermost declaration."""
        del self.obj_path_idx[self.obj_path.pop()]

    # -------------------------------------------------------------------------------- delay

    def later(self, f: Callable[[], None]) -> None:
        """Run `f` when the types that are being set up are complete."""
        self.delayed.append(f)

    def process_delayed(self, top: int) -> None:
        """Run the delayed actions from index `top` on, and those that they add."""
        i = top
        while i < len(self.delayed):
            self.delayed[i]()
            i += 1
        del self.delayed[top:]

    def remember_untyped(
        self, e: ast.Expr, *, lhs: bool, mode: str, typ: Basic, val: Value | None
    ) -> None:
        """Keep an untyped expression until its type is known."""
        self.untyped[e] = ExprInfo(lhs, mode, typ, val)

    # ------------------------------------------------------------------------------- errors

    def new_error(self, code: str) -> Error:
        """An error of several parts."""
        return Error(self, code)

    def error(self, at: Poser, code: str, msg: str) -> None:
        """Report an error in gc's words."""
        err = Error(self, code)
        err.add(at, msg)
        err.report()

    def soft_error(self, at: Poser, code: str, msg: str) -> None:
        """Report an error that does not keep the program from being understood."""
        err = Error(self, code)
        err.soft = True
        err.add(at, msg)
        err.report()

    def is_bad(self, lit: ast.BasicLit) -> bool:
        """Has the lexer said what is wrong with a literal? Nothing more is said then."""
        return any(lit.pos <= d.pos <= lit.end for d in self.lexical)

    def not_supported(self, at: Poser, what: str) -> None:
        """Refuse a construct of valid Go by its name."""
        pos = at_pos(at)
        end = at.end if isinstance(at, ast.Node) else pos + 1
        self.unsupported.append(Diagnostic("Unsupported", pos, end, f"not supported yet: {what}"))

    def qualifier(self, pkg: Package) -> str:
        """What stands before the dot of a name of `pkg` in messages."""
        return fmt.qualify(self, pkg)

    def type_string(self, t: Type | None) -> str:
        """A type as messages show it."""
        return type_string(t, self.qualifier, self.importer.fileset.position)

    def object_string(self, obj: Object) -> str:
        """An object as messages show it."""
        return object_string(obj, self.qualifier)

    # ---------------------------------------------------------------------------- recording

    def record(self, x: Operand) -> None:
        """Record the type and value of an operand's expression, or remember it as untyped."""
        typ: Type | None = x.type
        if x.mode == "invalid":
            typ = INVALID
        elif x.mode == "novalue":
            typ = EMPTY_TUPLE
        val = x.val if x.mode == "constant" else None
        assert x.expr is not None
        assert typ is not None
        if is_untyped(typ):
            assert isinstance(typ, Basic)
            self.remember_untyped(x.expr, lhs=False, mode=x.mode, typ=typ, val=val)
        else:
            self.record_type_and_value(x.expr, x.mode, typ, val)

    def record_untyped(self) -> None:
        """Record the expressions that stayed untyped."""
        for e, i in self.untyped.items():
            self.record_type_and_value(e, i.mode, i.type, i.val)
        self.untyped = {}

    def record_type_and_value(self, e: ast.Expr, mode: str, typ: Type, val: Value | None) -> None:
        """Record what an expression is; invalid ones are left out."""
        if mode != "invalid":
            self.info.types[e] = TypeAndValue(mode, typ, val)

    def record_builtin_type(self, f: ast.Expr, sig: Type) -> None:
        """Record the signature of a call of a built-in, through parentheses."""
        while True:
            self.record_type_and_value(f, "builtin", sig, None)
            if not isinstance(f, ast.ParenExpr):
                return
            f = f.x

    def record_comma_ok_types(self, e: ast.Expr, t0: Type, t1: Type) -> None:
        """Record the pair of types of `v, ok = e`, through parentheses."""
        while True:
            old = self.info.types.get(e)
            if old is None:
                return
            pair = Tuple((Var("", e.pos, self.pkg, t0), Var("", e.pos, self.pkg, t1)))
            self.info.types[e] = TypeAndValue(old.mode, pair, old.value)
            if not isinstance(e, ast.ParenExpr):
                return
            e = e.x

    def record_def(self, ident: ast.Ident, obj: Object | None) -> None:
        """`ident` declares `obj`."""
        self.info.defs[ident] = obj

    def record_use(self, ident: ast.Ident, obj: Object) -> None:
        """`ident` means `obj`."""
        self.info.uses[ident] = obj

    def record_implicit(self, node: ast.Node, obj: Object) -> None:
        """`node` declares `obj` without naming it."""
        self.info.implicits[node] = obj

    def record_selection(
        self,
        x: ast.SelectorExpr,
        kind: str,
        recv: Type,
        obj: Var | Func,
        index: tuple[int, ...],
        *,
        indirect: bool,
    ) -> None:
        """Record a field or method selection; `kind` is "field", "method" or "methodexpr"."""
        self.record_use(x.sel, obj)
        self.info.selections[x] = Selection(kind, recv, obj, tuple(index), indirect)

    def record_instance(self, e: ast.Expr, targs: Sequence[Type], typ: Type) -> None:
        """The identifier in `e` means a generic type or function with type arguments."""
        if isinstance(e, (ast.IndexExpr, ast.IndexListExpr)):
            e = e.x
        while isinstance(e, ast.ParenExpr):
            e = e.x
        ident = e.sel if isinstance(e, ast.SelectorExpr) else e
        assert isinstance(ident, ast.Ident)
        self.info.instances[ident] = (tuple(targs), typ)

    def record_scope(self, node: ast.Node, scope: Scope) -> None:
        """`node` opens `scope`."""
        self.info.scopes[node] = scope

    # ------------------------------------------------------------------------------- phases

    def check_files(self, files: list[ast.File]) -> None:
        """Check a whole package."""
        from gomem.types import cycles, initorder, resolver

        self.init_files(files)
        resolver.collect_objects(self)
        cycles.direct_cycles(self)
        resolver.package_objects(self)
        self.process_delayed(0)
        self.cleanup()
        initorder.init_order(self)
        resolver.unused_imports(self)
        self.record_untyped()
        if self.mono is not None and not self.diagnostics:
            from gomem.types.mono import monomorph

            monomorph(self, self.mono)

    def init_files(self, files: list[ast.File]) -> None:
        """Keep the files that have the package's name."""
        kept = []
        for f in files:
            name = f.name.name
            if not self.pkg.name:
                if name == "_":
                    self.error(f.name, "BlankPkgName", "invalid package name _")
                else:
                    self.pkg.name = name
            if self.pkg.name in ("", name):
                kept.append(f)
            else:
                msg = f"package {name}; expected package {self.pkg.name}"
                self.error(f.source.base, "MismatchedPkgName", msg)
        self.files = tuple(kept)
        self.pkg.files = self.files

    def cleanup(self) -> None:
        """Complete the types that may not have been asked for."""
        from gomem.types.typeset import type_set
        from gomem.types.under import bound_interface, under

        for t in self.cleaners:  # grows
            if isinstance(t, Interface):
                type_set(t)
                t.check = None
            elif isinstance(t, TypeParam):
                bound_interface(t)
            else:
                if t.orig is None:
                    under(t)
                t.check = None
        self.cleaners = []


def check_package(
    path: str,
    files: list[ast.File],
    importer: Importer,
    go_version: str = "1.27",
    earlier: Sequence[Diagnostic] = (),
    *,
    build: bool = True,
) -> Package:
    """Check the files of one package; with `build` also as the go command and the linker do.

    `earlier` are errors of the parser that do not keep gc from checking types: those whose
    message does not begin with "syntax error".
    Errors: GoTypeError with all diagnostics, those that gc prints first; UnsupportedError when
    there are none but the package uses what gomem cannot do yet.
    """
    from gomem.types import directives, gccheck

    del go_version  # only the current language is checked
    scope = new_scope(UNIVERSE, -1, -1, f"package {path}")
    pkg = Package(path, "", scope, (), Info.empty(), [])
    check = Checker(pkg, importer)
    check.diagnostics += earlier
    check.lexical = tuple(earlier)
    check.check_files(files)
    # What is refused inside a type hides its fields and methods, so errors may only follow from it.
    refused = any(d.message.startswith(_REFUSED_TYPES) for d in check.unsupported)
    if not check.diagnostics:
        directives.check_directives(check)
    if check.diagnostics and not refused:
        raise GoTypeError(in_order(check.diagnostics, importer.fileset))
    if not check.unsupported:
        gccheck.after_types(check, build=build)
        if check.diagnostics:
            raise GoTypeError(in_order(check.diagnostics, importer.fileset))
    if check.unsupported:
        raise UnsupportedError(sorted(check.unsupported, key=lambda d: d.pos))
    return pkg
