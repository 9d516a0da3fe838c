"""What a go.mod says of the packages that a program imports. gomem takes one package only."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["modules"]


def modules(folder: str) -> Callable[[str], tuple[str, bool] | None]:
    """What is to be said of packages of the module that `folder` is in, and of those it requires.

    A message and whether there is such a package; None without a go.mod.
    """

    def said(path: str) -> tuple[str, bool] | None:
        root, own, required = _module(os.path.abspath(folder))
        if not own or path == "C" or path.startswith("."):
            return None
        below = path.removeprefix(own).lstrip("/")
        here = _within(path, own) and os.path.isdir(os.path.join(root, below))
        if here or any(_within(path, m) for m in required):
            return (
                f'not supported yet: import of "{path}": gomem takes the files of one package',
                True,
            )
        if "." in path.partition("/")[0] and not _within(path, own):
            add = f"no required module provides package {path}; to add it:\n\tgo get {path}"
            return add, False
        return None

    return said


def _within(path: str, module: str) -> bool:
    return path == module or path.startswith(module + "/")


def _module(folder: str) -> tuple[str, str, list[str]]:
    """Of the nearest go.mod: where it is, its module's path, and the paths that it requires."""
    while True:
        try:
            with open(os.path.join(folder, "go.mod"), encoding="utf-8", errors="replace") as f:
                lines = f.read().splitlines()
        except OSError:
            above = os.path.dirname(folder)
            if above == folder:
                return "", "", []
            folder = above
            continue
        return folder, *_read_module(lines)


def _read_module(lines: list[str]) -> tuple[str, list[str]]:
    own, required, block = "", [], ""
    for line in lines:
        words = line.partition("//")[0].split()
        if words[1:2] == ["("]:
            block = words[0]
        elif words[:1] == [")"]:
            block = ""
        else:
            words = [block, *words] if block else words
            if len(words) > 1 and words[0] == "module":
                own = words[1].strip('"`')
            elif len(words) > 1 and words[0] == "require":
                required.append(words[1].strip('"`'))
    return own, required
