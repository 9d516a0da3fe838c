"""What the go command says of the imports of a package before it calls the compiler."""

from __future__ import annotations

from gomem.errors import Diagnostic, GoSyntaxError, GoTypeError
from gomem.syntax import ast
from gomem.types import constant
from gomem.types.importer import MissingPackageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.source import Source
    from gomem.syntax.header import Import
    from gomem.types.importer import Importer

__all__ = ["check_imports", "path_error"]


def check_imports(
    files: Sequence[tuple[Source, ast.File | None, list[Diagnostic]]], importer: Importer
) -> None:
    """Look for mistakes in import declarations, and for packages that there are not.

    A file is given with its tree, if there is one, and with what the parser finds wrong. Errors:
    GoSyntaxError, GoTypeError.
    """
    wrong: list[Diagnostic] = []
    imports: list[tuple[str, int, int]] = []
    for source, tree, problems in files:
        error, found = _imports(source, tree, problems=bool(problems))
        imports += found
        if error is not None:
            wrong.append(error)
    if wrong:
        raise GoSyntaxError(wrong)
    missing: dict[str, Diagnostic] = {}
    for path, pos, end in imports:
        try:
            importer.import_package(path)
        except MissingPackageError as e:
            if not e.exists:
                missing.setdefault(path, Diagnostic("Import", pos, end, str(e)))
    if missing:
        late = sorted(missing, key=lambda path: ("internal" in path.split("/"), path))
        raise GoTypeError([missing[path] for path in late])


def _imports(
    source: Source, tree: ast.File | None, *, problems: bool
) -> tuple[Diagnostic | None, list[tuple[str, int, int]]]:
    """The first mistake, and path, beginning and end of each import."""
    if problems or tree is None:
        from gomem.syntax.header import read_header

        found, error = read_header(source)
        if error is not None:
            return error, []
    else:
        found = [
            _spec(s)
            for d in tree.decls
            if isinstance(d, ast.GenDecl)
            for s in d.specs
            if isinstance(s, ast.ImportSpec)
        ]
    out = []
    for start, pos, literal in found:
        path, why = path_error(literal)
        end = pos + len(literal)
        if why:
            return Diagnostic("BadImportPath", start, end, f"invalid import path: {path}"), []
        out.append((path, start, end))
    return None, out


def _spec(s: ast.ImportSpec) -> Import:
    return s.pos, s.path.pos, s.path.value


def path_error(literal: str) -> tuple[str, str]:
    """The path of an import, and what is wrong with it."""
    val = constant.make_from_literal(literal, "STRING")
    if not isinstance(val, bytes):
        return "", "invalid syntax"
    path = val.decode("utf-8", "replace")
    if not path:
        return path, "empty string"
    for c in path:
        if not c.isprintable() or c.isspace() or c in "!\"#$%&'()*,:;<=>?[\\]^{|}`\ufffd":
            shown = f" '{c}'" if c.isprintable() else ""
            return path, f"invalid character U+{ord(c):04X}{shown}"
    return path, ""
