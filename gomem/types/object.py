"""Declared things, named after go/types. They compare by identity and are completed after creation.

`pos` is the position of the declaring identifier (-1 for predeclared ones).
"""

from __future__ import annotations

from gomem.record import mutable

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
