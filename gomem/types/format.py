"""Names of packages in messages. go/types: format.go (its sprintf is f-strings here)."""

from __future__ import annotations

from gomem import library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.info import Package

__all__ = ["expr_string", "qualify"]


def expr_string(n: object) -> str:
    """A node as cmd/compile prints it in messages."""
    from gomem.syntax.printer import expr_string as show

    return show(n)  # type: ignore[arg-type]  # any expression


def qualify(check: Checker, pkg: Package) -> str:
    """What stands before the dot of a name of `pkg`: nothing in its own package, else its name.

    Packages of the same name are told apart by their quoted paths.
    """
    if pkg is check.pkg:
        return ""
    if check.pkg_paths is None:
        check.pkg_paths = {}
        _mark_imports(check.pkg, check.pkg_paths, set())
    if len(check.pkg_paths.get(pkg.name, ())) > 1:
        return f'"{pkg.path}"'
    return pkg.name


def _mark_imports(pkg: Package, paths: dict[str, set[str]], seen: set[Package]) -> None:
    if pkg in seen:
        return
    seen.add(pkg)
    paths.setdefault(pkg.name, set()).add(pkg.path)
    if pkg.library:
        for name, path in library.namesakes(pkg.path):
            paths.setdefault(name, set()).add(path)
        return
    for imp in pkg.imports:
        _mark_imports(imp, paths, seen)
