"""What `go build` reports about one package besides the type checker. cmd/compile: noder."""

from __future__ import annotations

from gomem.errors import Diagnostic
from gomem.syntax import ast
from gomem.types import toolarge
from gomem.types.alias import unalias
from gomem.types.directives import linked
from gomem.types.object import Func
from gomem.types.type import Array, Chan, Interface, Map, Pointer, Signature, Slice, Struct, Tuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["after_types"]


def after_types(check: Checker, *, build: bool) -> None:
    """What cmd/compile and, with `build`, the linker find in a package without type errors."""
    _interface_cycles(check)
    if check.diagnostics:
        return
    if build:
        _bodies(check)
    if check.diagnostics:
        return
    for phase in (toolarge.check_types, toolarge.check_frames):
        phase(check)
        if check.diagnostics:
            return
    if build and check.pkg.name == "main" and not isinstance(check.pkg.scope.lookup("main"), Func):
        msg = "runtime.main_main·f: function main is undeclared in the main package"
        check.diagnostics.append(Diagnostic("MissingMain", -1, -1, msg))


def _bodies(check: Checker) -> None:
    """All functions must have a body; the go command knows that there is no assembly."""
    elsewhere = linked(check)
    for f in check.files:
        for d in f.decls:
            if isinstance(d, ast.FuncDecl) and d.body is None and d.name.name != "_":
                if d.name.name in elsewhere and d.recv is None:
                    check.not_supported(d, "//go:linkname")
                else:
                    check.error(d.pos, "MissingBody", "missing function body")


def _interface_cycles(check: Checker) -> None:
    """An interface type literal may not lead back to itself without a name in between."""
    cyclic: dict[Interface, bool] = {}
    types = check.info.types
    end = -1
    for e in sorted((e for e in types if isinstance(e, ast.InterfaceType)), key=lambda e: e.pos):
        t = unalias(types[e].type)
        if e.pos < end or not isinstance(t, Interface):
            continue  # only the outermost one is looked at
        end = e.end
        if _has_cycle(t, cyclic):
            msg = (
                "invalid recursive type: anonymous interface refers to itself"
                " (see https://go.dev/issue/56103)"
            )
            check.error(e.pos, "InvalidTypeCycle", msg)
            cyclic = dict.fromkeys(cyclic, False)


def _has_cycle(t: Interface, cyclic: dict[Interface, bool]) -> bool:
    methods = t.tset.methods if t.tset is not None else t.methods
    return any(_visit(m.type, cyclic) for m in methods)


def _visit(t: Type | None, cyclic: dict[Interface, bool]) -> bool:  # noqa: C901 (table of contents)
    if t is None:
        return False
    t = unalias(t)
    match t:
        case Pointer() | Array() | Chan() | Slice():
            return _visit(t.elem, cyclic)
        case Map():
            return _visit(t.key, cyclic) or _visit(t.elem, cyclic)
        case Struct():
            return any(_visit(f.type, cyclic) for f in t.fields)
        case Tuple():
            return any(_visit(v.type, cyclic) for v in t.vars)
        case Signature():
            return _visit(t.params, cyclic) or _visit(t.results, cyclic)
        case Interface():
            if not t.methods and not t.embeddeds:
                return False
            if t in cyclic:
                return cyclic[t]
            cyclic[t] = True
            if _has_cycle(t, cyclic):
                return True
            cyclic[t] = False
            return False
        case _:
            return False
