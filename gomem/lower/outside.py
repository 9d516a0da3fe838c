"""What the code segment and .rodata hold beside the program's own functions and variables.

Readers see the library functions that the program itself calls and a few functions of the runtime;
what is only reached through them is not listed.
"""

from __future__ import annotations

from gomem.library.quote import quote as quoted
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.lookup import deref
from gomem.types.object import Func
from gomem.types.type import Interface, Signature
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.lower import Lowering
    from gomem.types.info import Package

__all__ = ["imported", "quote", "strings"]

NATIVE_SIZE = 128
"""Bytes in the model's text segment of a library function that is written in Python."""
RUNTIME = (
    ("runtime.schedule (scheduler)", 1344),
    ("runtime.mallocgc (allocator)", 640),
    ("runtime.gcStart (GC)", 1216),
)
"""Functions of the runtime and their bytes, of the order that Go 1.27 has on linux/amd64."""


def imported(low: Lowering) -> list[tuple[str, str, int, int]]:
    """Library functions and methods that the program names, then the runtime; not yet placed."""
    info = low.pkg.info
    found: dict[str, tuple[str, str, int, int]] = {}
    named = [(ident.pos, obj) for ident, obj in info.uses.items()]
    named += [(e.sel.pos, s.obj) for e, s in info.selections.items() if s.kind != "field"]
    named.sort(key=_first)
    for _, obj in named:
        if not isinstance(obj, Func) or obj.pkg is None or obj.pkg is low.pkg:
            continue
        sig = obj.type
        if not isinstance(sig, Signature):
            continue
        recv = None if sig.recv is None else sig.recv.type
        if recv is not None and isinstance(under(deref(recv)[0]), Interface):
            continue
        name = low.func_name(obj)
        found.setdefault(name, (name, "library", 0, NATIVE_SIZE))
    return [*found.values(), *((name, "runtime", 0, size) for name, size in RUNTIME)]


def strings(pkg: Package) -> list[bytes]:
    """The string constants that expressions of the package use, each once."""
    found: dict[bytes, None] = {}
    types = pkg.info.types

    def visit(n: ast.Node) -> bool:
        if isinstance(n, (ast.ImportSpec, ast.StructType)):
            return False
        if isinstance(n, ast.GenDecl) and n.tok == "const":
            return False
        tv = types.get(n)  # type: ignore[call-overload]  # nodes that are no expressions have none
        if tv is not None and isinstance(tv.value, bytes):
            if tv.value:
                found.setdefault(tv.value)
            return False
        return True

    for file in pkg.files:
        inspect(file, visit)
    return list(found)


def quote(text: bytes) -> str:
    """A string constant as it is shown."""
    return quoted(text).decode("utf-8", "backslashreplace")


def _first(pair: tuple[int, object]) -> int:
    return pair[0]
