"""Library packages: parsed when imported, declared when used, bodies checked on demand."""

from __future__ import annotations

import os.path

from gomem import library
from gomem.errors import InternalError
from gomem.record import mutable
from gomem.source import FileSet, Source
from gomem.types.info import Info, Package
from gomem.types.scope import Scope
from gomem.types.universe import UNIVERSE, UNSAFE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from gomem.syntax import ast
    from gomem.types.check import Checker
    from gomem.types.object import Func, Object
    from gomem.types.stencil import Stencil

__all__ = ["Importer", "MissingPackageError"]


class MissingPackageError(Exception):
    """A package cannot be imported. `supported`: it does not exist for the go command either."""

    def __init__(self, message: str, *, exists: bool) -> None:
        super().__init__(message)
        self.exists = exists


class LazyElems(dict[str, "Object"]):
    """The objects of a library package: a file is read when one of its names is looked up."""

    __slots__ = ("places", "read")

    def __init__(self) -> None:
        super().__init__()
        self.places: dict[str, list[str]] = {}
        """The files to read for a name; those that are read are gone."""
        self.read: Callable[[list[str]], None] = lambda files: None

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 (as dict's)
        """As dict's."""
        if name in self.places:
            self.need(name)
        return super().get(name, default)

    def need(self, name: str) -> None:
        """Read the files that declare `name`."""
        files = self.places[name]
        self.places = {n: f for n, f in self.places.items() if f is not files}
        self.read(files)

    def items(self) -> Any:  # noqa: ANN401 (as dict's)
        """All, the rest is read for it."""
        while self.places:
            self.need(next(iter(self.places)))
        return super().items()

    def values(self) -> Any:  # noqa: ANN401 (as dict's)
        """As `items`."""
        self.items()
        return super().values()

    def loaded(self) -> list[tuple[str, Object]]:
        """Those that are there without reading more."""
        return list(super().items())


@mutable
class LazyScope(Scope):
    """The scope of a library package, which is filled by `load` when it is first needed."""

    load: Callable[[], None] | None = None

    def fill(self) -> None:
        """Read the package's declarations now, or find out where they are."""
        load, self.load = self.load, None
        if load is not None:
            load()

    def lookup(self, name: str) -> Object | None:
        """The object declared here under `name`."""
        if self.load is not None:
            self.fill()
        return self.elems.get(name)

    def loaded(self) -> list[tuple[str, Object]]:
        """What has been read so far."""
        return self.elems.loaded() if isinstance(self.elems, LazyElems) else []


def places(files: list[str]) -> dict[str, list[str]]:
    """The files to read for each name they declare: the one that does and, for a type, those with
    its methods.
    """  # noqa: D205 (one sentence)
    import re

    declares: dict[str, str] = {}
    receivers: list[tuple[str, str]] = []
    for file in files:
        with open(file, encoding="utf-8") as source:
            text = source.read()
        for name in re.findall(r"^(?:func|type|var|const) (\w+)", text, re.MULTILINE):
            declares[name] = file
        for block in re.findall(
            r"^(?:type|var|const) \(\n(.*?)^\)", text, re.MULTILINE | re.DOTALL
        ):
            for names in re.findall(r"^\t(\w+(?:, \w+)*)", block, re.MULTILINE):
                declares.update(dict.fromkeys(names.split(", "), file))
        pattern = r"^func \((?:\w+ )?\*?(\w+)"
        receivers += [(name, file) for name in re.findall(pattern, text, re.MULTILINE)]
    groups = {file: [file] for file in files}
    for name, file in receivers:
        one, other = groups[declares[name]], groups[file]
        if one is not other:
            one += other
            for f in other:
                groups[f] = one
    return {name: groups[file] for name, file in declares.items()}


class Importer:
    """The library packages of one program. Their files join the program's `fileset`."""

    def __init__(self, fileset: FileSet) -> None:
        self.fileset = fileset
        self.packages: dict[str, Package] = {"unsafe": UNSAFE}
        self.elsewhere: Callable[[str], tuple[str, bool] | None] = lambda path: None
        """Of a package that is not the library's, if the user's module has something to say of it:
        a message, and whether the package exists."""
        self._stencil: Stencil | None = None

    @property
    def stencil(self) -> Stencil:
        """The instances of generic functions of the program."""
        if self._stencil is None:
            from gomem.types.stencil import Stencil

            self._stencil = Stencil()
        return self._stencil

    def import_package(self, path: str) -> Package:
        """The package with import path `path`; its files are read when a name is looked up.

        Errors: MissingPackageError.
        """
        from gomem.types.check import Checker

        pkg = self.packages.get(path)
        if pkg is None:
            folder = library.find(path)
            files = sorted(f for f in os.listdir(folder) if f.endswith(".go")) if folder else []
            if folder is None or not files:
                said = self.elsewhere(path)
                raise MissingPackageError(said[0], exists=said[1]) if said else _missing(path)
            paths = [os.path.join(folder, f) for f in files]
            scope = LazyScope(UNIVERSE, -1, -1, f"package {path}", LazyElems(), [])
            name = _name(path)
            pkg = Package(path, name, scope, (), Info.empty(), [], library=True)
            pkg.checker = Checker(pkg, self)
            pkg.check_body = lambda func: self.check_body(func)
            scope.load = lambda: self._load(pkg, paths)
            self.packages[path] = pkg
        return pkg

    def knows(self, pkg: Package, name: str) -> bool:
        """Whether the real package has the exported `name`, though gomem does not."""
        names = library.names(pkg.path) if pkg.library else None
        return names is not None and name in names

    def _load(self, pkg: Package, files: list[str]) -> None:
        from gomem.types.resolver import collect_objects

        check, elems = pkg.checker, pkg.scope.elems
        assert check is not None
        assert isinstance(elems, LazyElems)

        def read(group: list[str]) -> None:
            before, saved = pkg.files, check.environment
            check.init_files([self._parse(pkg.path, file) for file in group])
            collect_objects(check)
            check.files = pkg.files = (*before, *check.files)
            check.environment = saved
            _no_errors(check)

        if pkg.path in library.SPLIT and len(files) > 1:
            elems.read = read
            elems.places = places(files)
        else:
            read(files)

    def _parse(self, path: str, file: str) -> ast.File:
        from gomem.syntax import parse

        name = f"$GOMEM/{path}/{os.path.basename(file)}"
        with open(file, "rb") as f:
            source = Source.decode(name, f.read(), self.fileset.next_base)
        self.fileset.sources.append(source)
        return parse(source)

    def declare(self, check: Checker, obj: Object) -> None:
        """Check the declaration of an object of a library package."""
        from gomem.types import decl

        decl.obj_decl(check, obj)
        self._settle(check)

    def check_body(self, func: Func) -> None:
        """Check the body of a library function, once."""
        from gomem.types import decl, stmt
        from gomem.types.type import Signature

        assert func.pkg is not None
        check = func.pkg.checker
        assert check is not None
        if func.type is None:
            decl.obj_decl(check, func)
        d = check.obj_map[func]
        body = d.fdecl.body if d.fdecl is not None else None
        if body is None or body in check.checked_bodies:
            return
        check.checked_bodies.add(body)
        assert isinstance(func.type, Signature)
        saved = check.environment
        stmt.func_body(check, d, func.name, func.type, body, None)
        check.environment = saved
        self._settle(check)

    def _settle(self, check: Checker) -> None:
        """Finish what was begun."""
        check.process_delayed(0)
        check.cleanup()
        check.record_untyped()
        _no_errors(check)


def _name(path: str) -> str:
    """The name of a library package: the last element of its path that is no version."""
    parent, _, last = path.rpartition("/")
    return parent.rpartition("/")[2] if last[0] == "v" and last[1:].isdigit() else last


def _missing(path: str) -> MissingPackageError:
    """The words of the go command, or of gomem for what exists in Go only."""
    if library.is_std(path):
        return MissingPackageError(f'package "{path}" is not supported yet', exists=True)
    if path == "C":
        return MissingPackageError("not supported yet: cgo", exists=True)
    if "internal" in path.split("/"):
        return MissingPackageError(f"use of internal package {path} not allowed", exists=False)
    first = path.partition("/")[0]
    if path.startswith(("./", "../")):
        return MissingPackageError(
            f'"{path}" is relative, but relative import paths are not supported in module mode',
            exists=False,
        )
    if "//" in path or path.endswith("/"):
        why = "double slash" if "//" in path else "trailing slash"
        return MissingPackageError(f'malformed import path "{path}": {why}', exists=False)
    if path.startswith("/"):
        message = f"\"{path}\" is not a package path; see 'go help packages'"
        return MissingPackageError(message, exists=False)
    if "." in first:
        return MissingPackageError(
            f"no required module provides package {path}: go.mod file not found in current"
            " directory or any parent directory; see 'go help modules'",
            exists=False,
        )
    return MissingPackageError(f"package {path} is not in std", exists=False)


def _no_errors(check: Checker) -> None:
    if check.diagnostics:
        d = check.diagnostics[0]
        where = check.importer.fileset.position(d.pos)
        raise InternalError(f"{where}: {d.message}")
