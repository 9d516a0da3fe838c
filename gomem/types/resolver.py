"""Collecting package-level objects and imports. Named after go/types' resolver.go."""

from __future__ import annotations

from gomem import library
from gomem.errors import Diagnostic
from gomem.record import mutable
from gomem.syntax import ast
from gomem.types import constant, decl, golist
from gomem.types.format import expr_string
from gomem.types.importer import LazyScope, MissingPackageError
from gomem.types.info import Info, Package
from gomem.types.object import Const, Func, PkgName, TypeName, Var, is_exported
from gomem.types.scope import new_scope
from gomem.types.universe import INVALID, UNIVERSE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.object import Object
    from gomem.types.scope import Scope

__all__ = [
    "DeclInfo",
    "arity",
    "collect_objects",
    "package_objects",
    "unpack_recv",
    "unused_imports",
]


@mutable
class DeclInfo:
    """Where a package-level object or method is declared, and what it depends on."""

    file: Scope
    """The scope of its file."""
    deps: dict[Object, None]
    lhs: list[Var] | None = None
    """The variables of `var a, b = f()`."""
    vtyp: ast.Expr | None = None
    init: ast.Expr | None = None
    inherited: bool = False
    """The initialiser is repeated from a constant declaration before."""
    tdecl: ast.TypeSpec | None = None
    fdecl: ast.FuncDecl | None = None

    def has_initializer(self) -> bool:
        """Whether it computes something."""
        return self.init is not None or (self.fdecl is not None and self.fdecl.body is not None)


class _Collector:
    """Goes through the declarations of one file."""

    def __init__(self, check: Checker, file: ast.File, scope: Scope) -> None:
        self.check = check
        self.file = file
        self.scope = scope
        self.methods: list[tuple[Func, bool, ast.Ident]] = []
        """Methods with their receiver base type names, and whether they have a pointer receiver."""

    def collect(self) -> None:
        for d in self.file.decls:
            if isinstance(d, ast.FuncDecl):
                self.func_decl(d)
            elif isinstance(d, ast.GenDecl):
                self.gen_decl(d)

    def gen_decl(self, d: ast.GenDecl) -> None:
        last: ast.ValueSpec | None = None
        for s in d.specs:
            if isinstance(s, ast.ImportSpec):
                self.import_spec(s)
            elif isinstance(s, ast.TypeSpec):
                obj = TypeName(s.name.name, s.name.pos, self.check.pkg)
                self.declare(s.name, obj, DeclInfo(self.scope, {}, tdecl=s))
            elif d.tok == "const":
                last, inherited = const_source(s, last)
                self.const_spec(s, last, inherited=inherited)
            else:
                self.var_spec(s)

    def declare(self, ident: ast.Ident, obj: Object, d: DeclInfo) -> None:
        """Declare a package-level object other than a function."""
        check = self.check
        if ident.name == "init":
            check.error(ident, "InvalidInitDecl", "cannot declare init - must be func")
            return
        if ident.name == "main" and check.pkg.name == "main":
            check.error(ident, "InvalidMainDecl", "cannot declare main - must be func")
            return
        decl.declare(check, check.pkg.scope, ident, obj, -1)
        self.enter(obj, d)

    def enter(self, obj: Object, d: DeclInfo) -> None:
        self.check.obj_map[obj] = d
        assert not isinstance(obj, PkgName)
        if hasattr(obj, "order"):
            obj.order = len(self.check.obj_map)

    def const_spec(self, s: ast.ValueSpec, source: ast.ValueSpec, *, inherited: bool) -> None:
        check = self.check
        for i, name in enumerate(s.names):
            val = constant.make_int64(s.iota)
            obj = Const(name.name, name.pos, check.pkg, None, val)
            init = source.values[i] if i < len(source.values) else None
            d = DeclInfo(self.scope, {}, None, source.type, init, inherited)
            self.declare(name, obj, d)
        arity(check, s.pos, s.names, source.values, const_decl=True, inherited=inherited)

    def var_spec(self, s: ast.ValueSpec) -> None:
        check = self.check
        lhs = [Var(n.name, n.pos, check.pkg, None, "package") for n in s.names]
        shared: DeclInfo | None = None
        if len(s.values) == 1:
            # one initialiser for all variables, or for the only one
            shared = DeclInfo(self.scope, {}, lhs, s.type, s.values[0])
        for i, name in enumerate(s.names):
            init = s.values[i] if i < len(s.values) else None
            d = shared or DeclInfo(self.scope, {}, None, s.type, init)
            self.declare(name, lhs[i], d)
        if s.type is None or s.values:
            arity(check, s.pos, s.names, s.values, const_decl=False, inherited=False)

    def func_decl(self, d: ast.FuncDecl) -> None:
        check, name = self.check, d.name.name
        pkg = check.pkg
        obj = Func(name, d.name.pos, pkg, None, d)
        if d.recv is not None:
            recv = d.recv.list[0] if d.recv.list else None
            if recv is not None:
                ptr, base, _ = unpack_recv(recv.type)
                if isinstance(base, ast.Ident) and name != "_":
                    self.methods.append((obj, ptr, base))
            check.record_def(d.name, obj)
        elif name == "init" or (name == "main" and pkg.name == "main"):
            self.entry_point(d, obj)
        else:
            decl.declare(check, pkg.scope, d.name, obj, -1)
        self.enter(obj, DeclInfo(self.scope, {}, fdecl=d))

    def entry_point(self, d: ast.FuncDecl, obj: Func) -> None:
        """`func init` or `func main`."""
        check, name = self.check, obj.name
        code = "InvalidInitDecl" if name == "init" else "InvalidMainDecl"
        t = d.type
        if t.type_params is not None:
            msg = f"func {name} must have no type parameters"
            check.soft_error(t.type_params.list[0], code, msg)
        if t.params.list or (t.results is not None and t.results.list):
            msg = f"func {name} must have no arguments and no return values"
            check.soft_error(d.name, code, msg)
        if name == "init":
            obj.parent = check.pkg.scope
            check.record_def(d.name, obj)
            if d.body is None:
                check.soft_error(obj.pos, "MissingInitBody", "func init must have a body")
        else:
            decl.declare(check, check.pkg.scope, d.name, obj, -1)

    def import_spec(self, s: ast.ImportSpec) -> None:
        check = self.check
        if check.is_bad(s.path):
            return
        path, why = golist.path_error(s.path.value)
        if why:
            check.error(s.path, "BadImportPath", f"invalid import path ({why})")
            return
        imp = _import(check, path, s.path)
        name = s.name.name if s.name is not None else imp.name
        if name == "init":
            msg = "cannot import package as init - init must be a func"
            check.error(s, "InvalidInitDecl", msg)
            return
        if imp not in check.pkg.imports:
            check.pkg.imports.append(imp)
        # an import of a package that gomem lacks can still be seen to be unused
        used = imp.fake and (name == "." or not library.is_std(path))
        pkg_name = PkgName(name, s.pos, check.pkg, imp, INVALID, used=used)
        if s.name is not None:
            check.record_def(s.name, pkg_name)
        else:
            check.record_implicit(s, pkg_name)
        check.imports.append(pkg_name)
        if name == ".":
            self.dot_import(s, pkg_name, imp)
        else:
            decl.declare(check, self.scope, None, pkg_name, -1)

    def dot_import(self, s: ast.ImportSpec, pkg_name: PkgName, imp: Package) -> None:
        assert s.name is not None
        if isinstance(imp.scope, LazyScope):
            imp.scope.fill()
        for name, obj in imp.scope.elems.items():
            if not is_exported(name):
                continue
            alt = self.scope.lookup(name)
            if alt is not None:
                err = self.check.new_error("DuplicateDecl")
                err.add(s.name, f"{alt.name} redeclared in this block")
                err.add_alt_decl(alt)
                err.report()
            else:
                self.scope.elems[name] = obj
                self.check.dot_imports[self.scope, name] = pkg_name


def _import(check: Checker, path: str, at: ast.BasicLit) -> Package:
    """The imported package; an empty one that hides follow-on errors if there is none."""
    try:
        return check.importer.import_package(path)
    except MissingPackageError as e:
        if e.exists:
            d = Diagnostic("Unsupported", at.pos, at.end, str(e))
            check.unsupported.append(d)
        else:
            check.diagnostics.append(Diagnostic("Import", at.pos, at.end, str(e)))
        scope = new_scope(UNIVERSE, -1, -1, f"package {path}")
        name = path.rstrip("/").rpartition("/")[2]
        return Package(path, name, scope, (), Info.empty(), [], fake=True)


def const_source(s: ast.ValueSpec, last: ast.ValueSpec | None) -> tuple[ast.ValueSpec, bool]:
    """The spec whose type and values `s` uses, and whether they are repeated from one before."""
    if s.type is not None or s.values or last is None:
        return s, False
    return last, True


def arity(
    check: Checker,
    pos: int,
    names: tuple[ast.Ident, ...],
    inits: tuple[ast.Expr, ...],
    *,
    const_decl: bool,
    inherited: bool,
) -> None:
    """Report more or fewer initialisers than names."""
    n_names, n_inits = len(names), len(inits)
    code = "WrongAssignCount"
    if n_names < n_inits:
        n = inits[n_names]
        if inherited:
            where = check.importer.fileset.position(n.pos)
            check.error(pos, code, f"extra init expr at {where}")
        else:
            check.error(n, code, f"extra init expr {expr_string(n)}")
    elif n_names > n_inits and (const_decl or n_inits != 1):
        check.error(names[n_inits], code, f"missing init expr for {names[n_inits].name}")


def unpack_recv(e: ast.Expr) -> tuple[bool, ast.Expr, tuple[ast.Expr, ...]]:
    """Of a receiver's type: whether it is a pointer, its base, and its type parameters."""
    ptr = False
    e = _unparen(e)
    if isinstance(e, ast.StarExpr):
        ptr = True
        e = _unparen(e.x)
    if isinstance(e, ast.IndexExpr):
        return ptr, e.x, (e.index,)
    if isinstance(e, ast.IndexListExpr):
        return ptr, e.x, e.indices
    return ptr, e, ()


def _unparen(e: ast.Expr) -> ast.Expr:
    while isinstance(e, ast.ParenExpr):
        e = e.x
    return e


def collect_objects(check: Checker) -> None:
    """Declare all package-level objects and imports, and give methods to their base types."""
    pkg = check.pkg
    methods: list[tuple[Func, bool, ast.Ident]] = []
    scopes: list[Scope] = []
    for f in check.files:
        check.record_def(f.name, None)
        scope = new_scope(pkg.scope, f.source.base, f.source.end, f.source.name)
        scopes.append(scope)
        check.record_scope(f, scope)
        c = _Collector(check, f, scope)
        c.collect()
        methods += c.methods
    for scope in scopes:
        for name, obj in scope.elems.items():
            alt = pkg.scope.lookup(name)
            if alt is not None:
                _report_import_conflict(check, alt, obj)
    for m, ptr, recv in methods:
        found = _resolve_base_type_name(check, recv, ptr=ptr)
        if found is not None:
            m.has_ptr_recv, base = found
            check.methods.setdefault(base, []).append(m)


def _report_import_conflict(check: Checker, alt: Object, obj: Object) -> None:
    err = check.new_error("DuplicateDecl")
    if isinstance(obj, PkgName):
        imp = obj.imported
        shown = f'package {imp.name} ("{imp.path}")'
        err.add(alt, f"{alt.name} already declared through import of {shown}")
        err.add_alt_decl(obj)
    else:
        assert obj.pkg is not None
        shown = f'package {obj.pkg.name} ("{obj.pkg.path}")'
        err.add(alt, f"{alt.name} already declared through dot-import of {shown}")
        err.add_alt_decl(obj)
    err.report()


def _resolve_base_type_name(
    check: Checker, name: ast.Ident, *, ptr: bool
) -> tuple[bool, TypeName] | None:
    """The defined type that a receiver names, through aliases, and whether it is a pointer."""
    seen: set[TypeName] = set()
    e: ast.Expr = name
    while isinstance(e, ast.Ident):
        tname = check.pkg.scope.lookup(e.name)
        if not isinstance(tname, TypeName) or tname in seen:
            return None
        d = check.obj_map.get(tname)
        if d is None or d.tdecl is None:
            return None
        if d.tdecl.assign < 0:
            return ptr, tname
        if d.tdecl.type_params is not None:
            return None
        seen.add(tname)
        e = _unparen(d.tdecl.type)
        if isinstance(e, ast.StarExpr):
            if ptr:
                return None
            ptr = True
            e = _unparen(e.x)
    return None


def package_objects(check: Checker) -> None:
    """Declare types first, then aliases, then the rest, each in source order."""
    objs = list(check.obj_map)
    for obj in objs:
        if isinstance(obj, TypeName) and obj.type is not None:
            decl.collect_methods(check, obj)
    aliases: list[Object] = []
    others: list[Object] = []
    for obj in objs:
        tdecl = check.obj_map[obj].tdecl
        if tdecl is None:
            others.append(obj)
        elif tdecl.assign >= 0:
            aliases.append(obj)
        else:
            decl.obj_decl(check, obj)
    for obj in aliases:
        decl.obj_decl(check, obj)
    for obj in others:
        decl.obj_decl(check, obj)


def unused_imports(check: Checker) -> None:
    """Report imports that no name used."""
    for obj in check.imports:
        if obj.name == "_" or obj.used:
            continue
        path = obj.imported.path
        if obj.name in ("", ".", path.rpartition("/")[2]):
            msg = f'"{path}" imported and not used'
        else:
            msg = f'"{path}" imported as {obj.name} and not used'
        check.soft_error(obj, "UnusedImport", msg)
