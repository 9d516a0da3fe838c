"""What the checker found out: a Package and the side tables of its syntax tree. Border type.

Named after go/types.Info. Keys are syntax nodes, compared by identity.
"""

from __future__ import annotations

from gomem.record import mutable, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.syntax import ast
    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.object import Func, Object, Var
    from gomem.types.scope import Scope
    from gomem.types.stencil import Stencil
    from gomem.types.type import Type

__all__ = ["Info", "Initializer", "Package", "Selection", "TypeAndValue"]


@record
class TypeAndValue:
    """Type of an expression, its mode, and its value when it is constant.

    `mode` is one of "novalue", "builtin", "typexpr", "constant", "variable" (addressable),
    "mapindex", "value", "nilvalue", "commaok", "commaerr". The recorded type is final: untyped
    operands have the type they were converted to (a constant 1 in `x + 1` has the type of x;
    converted to an interface it has its default type; an untyped nil has its target's type).
    """

    mode: str
    type: Type
    value: Value | None


@record
class Selection:
    """`x.f` that is not a qualified identifier.

    `kind` is "field", "method" or "methodexpr". `index` is the path of field indices from x to
    the field, or to the embedded field that has the method, ending in the method's index.
    `indirect`: a pointer was followed on the way.
    """

    kind: str
    recv: Type
    obj: Var | Func
    index: tuple[int, ...]
    indirect: bool


@record
class Initializer:
    """`lhs... = rhs` of package variables, in `Info.init_order`."""

    lhs: tuple[Var, ...]
    rhs: ast.Expr


@mutable
class Info:
    """The side tables.

    types       every expression and type expression, parentheses included.
    defs        identifiers that declare; None for the package clause, for blank methods and for
                the symbolic variable of a type switch. Invariant: defs[i].pos == i.pos.
    uses        identifiers that use an object. Invariant: uses[i].pos != i.pos.
    implicits   import specs without a name -> PkgName; case clauses of a type switch with a
                bound variable -> Var; unnamed parameters' Field -> Var.
    selections  selector expressions that are not qualified identifiers.
    scopes      File, FuncType, blocks, clauses, if, for, switch, ... -> Scope.
    instances   identifiers of generic functions and types, where they are used -> the type
                arguments, written or inferred, and the instance: a Named, or a Signature that
                is not generic. Of x.f the identifier is f. Inside a generic body all types are
                in terms of its type parameters; see subst.py for how they are replaced.
    init_order  package variables with initialisers, in the order in which they run.
    """

    types: dict[ast.Expr, TypeAndValue]
    defs: dict[ast.Ident, Object | None]
    uses: dict[ast.Ident, Object]
    implicits: dict[ast.Node, Object]
    selections: dict[ast.SelectorExpr, Selection]
    scopes: dict[ast.Node, Scope]
    instances: dict[ast.Ident, tuple[tuple[Type, ...], Type]]
    init_order: list[Initializer]

    @staticmethod
    def empty() -> Info:
        """Tables without entries."""
        return Info({}, {}, {}, {}, {}, {}, {}, [])


@mutable
class Package:
    """A package: its scope, its files, its tables.

    A library package is declared in `gomem/library/PATH/NAME.go`: functions without a body are
    native. Bodies of a library package are checked only on demand, by `check_body(func)`, which
    fills `info`; calling it twice does nothing.
    """

    path: str
    name: str
    scope: Scope
    files: tuple[ast.File, ...]
    info: Info
    imports: list[Package]
    library: bool = False
    check_body: Callable[[Func], None] | None = None
    fake: bool = False
    """Could not be imported; lookups in it fail silently."""
    stencil: Stencil | None = None
    """Its generic functions' instances, once they are made."""
    checker: Checker | None = None
    """A library package's checker: its objects are declared when they are first used."""
