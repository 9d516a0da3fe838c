"""Declared things, named after go/types. They compare by identity and are completed after creation.

`pos` is the position of the declaring identifier (-1 for predeclared ones).
"""

from __future__ import annotations

from gomem.record import assert_never, mutable
from gomem.types.type import Alias, Basic, Named, Pointer, Signature, TypeParam

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax import ast
    from gomem.types.constant import Value
    from gomem.types.info import Package
    from gomem.types.scope import Scope
    from gomem.types.type import Type


@mutable
class PkgName:
    """An imported package in a file's scope."""

    name: str
    pos: int
    pkg: Package | None
    imported: Package
    type: Type | None = None
    parent: Scope | None = None
    used: bool = False
    scope_pos: int = -1


@mutable
class Const:
    """A constant; `val` is None until evaluated or when it is in error."""

    name: str
    pos: int
    pkg: Package | None
    type: Type | None = None
    val: Value | None = None
    parent: Scope | None = None
    scope_pos: int = -1
    color: int = 0
    order: int = 0


@mutable
class TypeName:
    """A type's name."""

    name: str
    pos: int
    pkg: Package | None
    type: Type | None = None
    parent: Scope | None = None
    scope_pos: int = -1
    color: int = 0
    order: int = 0


@mutable
class Var:
    """A variable, parameter, result, receiver or struct field.

    `kind` is "package", "local", "receiver", "param", "result" or "field" (go/types: VarKind).
    """

    name: str
    pos: int
    pkg: Package | None
    type: Type | None = None
    kind: str = "local"
    embedded: bool = False
    used: bool = False
    parent: Scope | None = None
    scope_pos: int = -1
    color: int = 0
    order: int = 0


@mutable
class Func:
    """A function or method; `type` is a Signature. `decl` is its declaration when there is one."""

    name: str
    pos: int
    pkg: Package | None
    type: Type | None = None
    decl: ast.FuncDecl | None = None
    has_ptr_recv: bool = False
    parent: Scope | None = None
    scope_pos: int = -1
    color: int = 0
    order: int = 0
    origin: Func | None = None
    """For a method of an instantiated type: the method of the generic type, which has the body.
    For an instance of a generic function (stencil.py): that function."""
    type_args: tuple[Type, ...] = ()
    """Of an instance of a generic function."""


@mutable
class Label:
    """A label of a function."""

    name: str
    pos: int
    pkg: Package | None
    type: Type | None = None
    used: bool = False
    parent: Scope | None = None
    scope_pos: int = -1


@mutable
class Builtin:
    """A built-in function: `append`, `len`, ... and `unsafe.Sizeof`, ..."""

    name: str
    pos: int = -1
    pkg: Package | None = None
    type: Type | None = None
    parent: Scope | None = None
    scope_pos: int = -1


@mutable
class Nil:
    """The predeclared `nil`."""

    name: str = "nil"
    pos: int = -1
    pkg: Package | None = None
    type: Type | None = None
    parent: Scope | None = None
    scope_pos: int = -1


Object = PkgName | Const | TypeName | Var | Func | Label | Builtin | Nil


def is_exported(name: str) -> bool:
    """Whether a name begins with a capital letter."""
    return name[:1].isupper()


def same_pkg(a: Package | None, b: Package | None) -> bool:
    """Whether two packages have the same path."""
    if a is None or b is None:
        return a is b
    return a is b or a.path == b.path


def same_id(obj: Var | Func, pkg: Package | None, name: str, *, fold_case: bool) -> bool:
    """Whether `name`, used in `pkg`, means the field or method `obj`."""
    if obj.name != name:
        return fold_case and obj.name.casefold() == name.casefold()
    return fold_case or is_exported(name) or same_pkg(obj.pkg, pkg)


def object_id(pkg: Package | None, name: str) -> str:
    """A name that is unique across packages: itself if exported, else with its package's path."""
    if is_exported(name):
        return name
    return f"{pkg.path if pkg is not None and pkg.path else '_'}.{name}"


def is_alias(obj: TypeName) -> bool:
    """Whether `obj` is another name of a type that it does not define."""
    t = obj.type
    if t is None:
        return False
    match t:
        case Basic():
            if obj.pkg is not None and obj.pkg.path == "unsafe":
                return False
            return obj.pkg is not None or t.name != obj.name or t.name in ("byte", "rune")
        case Named() | TypeParam():
            return t.obj is not obj
        case _:
            return True


def has_ptr_recv(f: Func) -> bool:
    """Whether a method has a pointer receiver; works before its signature is known."""
    sig = f.type
    if isinstance(sig, Signature) and sig.recv is not None:
        t = sig.recv.type
        while isinstance(t, Alias):
            t = t.actual or t.from_rhs
        return isinstance(t, Pointer)
    return f.has_ptr_recv


_VAR_KINDS = {
    "package": "package-level variable",
    "local": "local variable",
    "receiver": "receiver",
    "param": "parameter",
    "result": "result variable",
    "field": "struct field",
}


def object_kind(obj: Object) -> str:  # noqa: RET503 (assert_never)
    """What messages call an object."""
    match obj:
        case PkgName():
            return "package name"
        case Const():
            return "constant"
        case TypeName():
            if is_alias(obj):
                return "type alias"
            return "type parameter" if isinstance(obj.type, TypeParam) else "defined type"
        case Var():
            return _VAR_KINDS[obj.kind]
        case Func():
            sig = obj.type
            is_method = isinstance(sig, Signature) and sig.recv is not None
            return "method" if is_method else "function"
        case Label():
            return "label"
        case Builtin():
            return "built-in function"
        case Nil():
            return "untyped nil"
        case _:
            assert_never(obj)
