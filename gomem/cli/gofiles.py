"""Which files make the package of a directory, as `go build` chooses them. Source: go/build."""

from __future__ import annotations

import os

from gomem.cli.constraint import header, name_fits, text_fits
from gomem.errors import GomemError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["NotYetError", "choose", "one_package", "package_of"]


class NotYetError(GomemError):
    """Valid Go that gomem cannot do yet, known before any file is parsed."""

    exit_code = 4


def choose(folder: str, read: Callable[[str], bytes]) -> list[tuple[str, bytes]]:
    """The names and bytes of the files that are compiled, in the compiler's order.

    Raises:
        UsageError: there are none, or they are of several packages; the go command's words.
        NotYetError: some are assembly.
    """
    names = [n for n in sorted(os.listdir(folder)) if n[0] not in "_."]
    whole = os.path.abspath(folder)
    found: list[tuple[str, bytes]] = []
    packages: list[tuple[str, str]] = []
    tests = others = 0
    for name in names:
        path = os.path.join(folder, name)
        if not name.endswith((".go", ".s")) or not os.path.isfile(path):
            continue
        go = name.endswith(".go")
        data = read(path) if name_fits(name) else b""
        if not name_fits(name) or not text_fits(name, data) or _package(data) == "documentation":
            others += go
        elif not go:
            raise NotYetError(f"not supported yet: assembly ({path})")
        else:
            packages.append((name, _package(data)))
            if name.endswith("_test.go"):
                tests += 1
            else:
                found.append((path, data))
    one_package(packages, whole)
    if not found:
        if tests:
            raise UsageError(f"no non-test Go files in {whole}")
        if others:
            raise UsageError(f"build constraints exclude all Go files in {whole}")
        raise UsageError(f"no Go files in {whole}")
    return found


def one_package(packages: Sequence[tuple[str, str]], folder: str) -> None:
    """Refuse files, given with the names of their packages, that are not of one package.

    What has no package clause is left to the compiler.
    """
    first = ("", "")
    for file, name in packages:
        package = name
        if file.endswith("_test.go") and package != first[1]:
            package = package.removesuffix("_test")
        if not first[1]:
            first = (file, package)
        elif package and package != first[1]:
            raise UsageError(
                f"found packages {first[1]} ({first[0]}) and {package} ({file}) in {folder}"
            )


def package_of(path: str, data: bytes) -> tuple[str, str]:
    """The base name of a file, and its package."""
    return os.path.basename(path), _package(data)


def _package(data: bytes) -> str:
    """The name in the package clause, or ""."""
    text = ""
    for line, _ in header(data):
        text = line
    words = text.replace(";", " ").replace("/", " /").split()
    if words[:1] != ["package"]:
        return ""
    name = words[1] if len(words) > 1 else ""
    return name if name.isidentifier() else ""
