"""What native functions need to find at run time: types and functions of library packages.

A native module names the Go functions of its package that it calls in `NEEDS`. All named types of
its package are known to it, and the types that the machine makes values of when a run-time panic
is recovered. Other names that a module may have:

    SHOWN       under which names tracebacks show functions of NEEDS, if not their own
    POINTERS    types whose pointer types it needs: `type_id(path, "*T")`
    BOXED       types whose values it puts into interfaces
    ADAPTERS    functions that func values made by natives call: name -> text, see closure.py; in
                it `N_name` is the native of that name
    REFLECTS    True if it looks at types as package reflect does
    ENDS_POINT  functions after which the machine must be able to stop
"""

from __future__ import annotations

from gomem import library
from gomem.lower.values import elem_type
from gomem.types.importer import LazyScope
from gomem.types.lookup import has_all_methods
from gomem.types.object import Func, TypeName
from gomem.types.type import Interface, Pointer
from gomem.types.under import under
from gomem.types.universe import UNIVERSE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from gomem.lower.lower import Lowering
    from gomem.types.info import Package
    from gomem.types.type import Type

__all__ = ["needs", "runtime_types"]

_ERRORS = ("errorString", "boundsError", "plainError")
_POINTER_ERRORS = ("TypeAssertionError", "PanicNilError")


def runtime_types(low: Lowering) -> None:
    """Register the universe's types and those of run-time errors."""
    named: dict[tuple[str, str], int] = {}
    low.program.consts["_named"] = named
    low.program.consts["_functions"] = {}
    low.program.consts["_implements"] = lambda tid, iface: implements(low, tid, iface)
    low.program.consts["_reflection"] = lambda *args, **kw: reflection(low, *args, **kw)
    for name, obj in UNIVERSE.elems.items():
        if isinstance(obj, TypeName) and name != "comparable":
            named["", name] = low.table.id(elem_type(obj.type))
    pkg = low.importer.import_package("runtime")
    for name in (*_ERRORS, *_POINTER_ERRORS):
        error = declared(low, pkg, name)
        assert isinstance(error, TypeName)
        t = elem_type(error.type)
        if name in _POINTER_ERRORS:
            t = Pointer(t)
        named["runtime", name] = low.dynamic(t)
    low.dynamic(elem_type(_type_name("string")))


def _type_name(name: str) -> Type | None:
    obj = UNIVERSE.elems[name]
    assert isinstance(obj, TypeName)
    return obj.type


def needs(low: Lowering, pkg: Package, module: ModuleType | None) -> None:
    """Make what a native module asks for by name available."""
    consts = low.program.consts
    named = consts["_named"]
    functions = consts["_functions"]
    assert isinstance(named, dict)
    assert isinstance(functions, dict)
    if pkg.path in functions:
        return
    functions[pkg.path] = {}
    pkg.scope.lookup("")  # a library package is read when it is first asked
    _name_types(low, pkg)
    for name in getattr(module, "POINTERS", ()):
        named[pkg.path, f"*{name}"] = low.dynamic(Pointer(low.table.types[named[pkg.path, name]]))
    for name in getattr(module, "BOXED", ()):
        low.dynamic(low.table.types[named[pkg.path, name]])
    for name, body in getattr(module, "ADAPTERS", {}).items():
        consts[f"N_{name}"] = getattr(module, name, None)
        functions[pkg.path][name] = (low.adapter(f"{pkg.path} {name}", body),)
    if getattr(module, "REFLECTS", False):
        low.reflects = True
        needs(low, low.importer.import_package("reflect"), library.native("reflect"))
    for name in getattr(module, "NEEDS", ()):
        obj = declared(low, pkg, name)
        assert isinstance(obj, Func)
        index = low.callable(obj)
        functions[pkg.path][name] = (index,)
        shown = getattr(module, "SHOWN", {}).get(name)
        if shown is not None:
            low.program.codes[index].name = f"{pkg.path}.{shown}"


def _name_types(low: Lowering, pkg: Package) -> None:
    """Register the types of a package that have been read."""
    named = low.program.consts["_named"]
    assert isinstance(named, dict)
    assert isinstance(pkg.scope, LazyScope)
    for name, found in pkg.scope.loaded():
        if not isinstance(found, TypeName) or (pkg.path, name) in named:
            continue
        obj = declared(low, pkg, name)
        if isinstance(obj, TypeName) and not getattr(obj.type, "type_params", ()):
            named[pkg.path, name] = low.table.id(elem_type(obj.type))


def late_types(low: Lowering) -> None:
    """Register types in files that were read after their package's natives were first needed."""
    functions = low.program.consts["_functions"]
    assert isinstance(functions, dict)
    for path in functions:
        _name_types(low, low.importer.import_package(path))


def declared(low: Lowering, pkg: Package, name: str) -> object:
    """A package-level object with its declaration checked."""
    obj = pkg.scope.lookup(name)
    assert obj is not None, f"{pkg.path}.{name}"
    if obj.type is None and pkg.checker is not None:
        low.importer.declare(pkg.checker, obj)
    return obj


def reflection(low: Lowering, name: str, *args: object, **kw: object) -> object:
    """A function of reflection.py, which most programs do not need."""
    from gomem.lower import reflection

    return getattr(reflection, name)(low, *args, **kw)


def implements(low: Lowering, tid: int, iface: int) -> bool:
    """Whether type `tid` implements interface type `iface`."""
    u = under(low.table.types[iface])
    assert isinstance(u, Interface)
    return has_all_methods(None, low.table.types[tid], u, True)[0]  # noqa: FBT003 (go/types)
