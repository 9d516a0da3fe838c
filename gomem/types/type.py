"""The types of Go, named after go/types. Identity is `predicates.identical`, never `==`.

Types are records that compare by identity; a Named is completed after it is made (its
underlying type and methods may refer to itself), so it is mutable.
"""

from __future__ import annotations

from gomem.record import mutable, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable

    from gomem.types.check import Checker
    from gomem.types.object import Func, TypeName, Var
    from gomem.types.scope import Scope
    from gomem.types.typeset import TypeSet

# Flags of a Basic (go/types: BasicInfo)
BOOLEAN, INTEGER, UNSIGNED, FLOAT, COMPLEX, STRING, UNTYPED = 1, 2, 4, 8, 16, 32, 64
ORDERED = INTEGER | FLOAT | STRING
NUMERIC = INTEGER | FLOAT | COMPLEX
CONST_TYPE = BOOLEAN | NUMERIC | STRING


@record
class Basic:
    """A predeclared type. `kind` is its name: "int", "uint8", "untyped int", "invalid type", ...

    `byte` and `rune` are separate Basics (as in go/types) identical to uint8 and int32.
    """

    kind: str
    flags: int
    name: str


@record
class Array:
    """`[len]elem`; `len` is -1 when it could not be computed."""

    len: int
    elem: Type


@record
class Slice:
    """`[]elem`"""

    elem: Type


@record
class Pointer:
    """`*elem`"""

    elem: Type


@record
class Map:
    """`map[key]elem`"""

    key: Type
    elem: Type


@record
class Chan:
    """`chan elem`; `dir` is "both", "send" or "recv"."""

    dir: str
    elem: Type


@mutable
class Struct:
    """`struct { fields }`; tags[i] belongs to fields[i]. Completed after creation."""

    fields: tuple[Var, ...]
    tags: tuple[str, ...]


@record
class Tuple:
    """Parameters or results, or the type of a call with several results."""

    vars: tuple[Var, ...]


@mutable
class Signature:
    """`func(params) results`. `recv` does not take part in identity.

    `scope` is the function's scope, which holds its parameters; None for a method expression.
    """

    recv: Var | None
    params: Tuple
    results: Tuple
    variadic: bool
    type_params: tuple[TypeParam, ...] = ()
    recv_type_params: tuple[TypeParam, ...] = ()
    scope: Scope | None = None


@mutable
class Interface:
    """`interface { methods; embeddeds }`; `tset` is computed by typeset.py on first use.

    `check` reports duplicate methods while the package is checked; None afterwards.
    """

    methods: tuple[Func, ...]
    embeddeds: tuple[Type, ...]
    embed_pos: tuple[int, ...] = ()
    implicit: bool = False
    complete: bool = False
    tset: TypeSet | None = None
    check: Checker | None = None


@mutable
class Named:
    """A defined type. `underlying` is None until resolved; go through `under.under(t)`.

    `from_rhs` is the right side of the declaration, None while it is being checked.
    """

    obj: TypeName
    underlying: Type | None
    methods: list[Func]
    type_params: tuple[TypeParam, ...] = ()
    """Of a generic type; empty for an instance, whose `orig` has them."""
    orig: Named | None = None
    """The generic type that this instantiates: `List[int]` and its `List`."""
    type_args: tuple[Type, ...] = ()
    from_rhs: Type | None = None
    implicit: tuple[TypeParam, ...] = ()
    """Of a type declared inside a generic function: the function's type parameters."""
    instances: dict[Hashable, list[Named]] | None = None
    """Of a generic type: what it was instantiated to; identical instances are one Named."""
    expanded: dict[int, Func] | None = None
    """Of an instance: its methods so far, by index; ask `named.method`."""
    check: Checker | None = None
    """Of an instance: declares the methods that are expanded while a package is checked."""
    pos: int = -1
    """Of an instance: where it was first written."""
    inst_obj: TypeName | None = None
    """Of an instance: its name in messages about cycles; see `named.object_of`."""


@mutable
class Alias:
    """A declared alias `type A = T`; `from_rhs` is T as written."""

    obj: TypeName
    from_rhs: Type | None
    actual: Type | None
    type_params: tuple[TypeParam, ...] = ()
    orig: Alias | None = None
    """The generic alias that this instantiates."""
    type_args: tuple[Type, ...] = ()


@mutable
class TypeParam:
    """A type parameter; `index` counts within its list."""

    obj: TypeName
    index: int
    bound: Type | None


@record
class Term:
    """`T` or `~T` in a union."""

    tilde: bool
    type: Type


@record
class Union:
    """`A | ~B`, only as an element of a constraint interface."""

    terms: tuple[Term, ...]


Type = (
    Basic
    | Array
    | Slice
    | Struct
    | Pointer
    | Tuple
    | Signature
    | Union
    | Interface
    | Map
    | Chan
    | Named
    | Alias
    | TypeParam
)
