"""The syntax tree of Go 1.27, named after go/ast.

Every node has `pos`, the position that cmd/compile/internal/syntax gives it (and so the one that
gc prints in escape diagnostics): the operator of a binary expression, the `(` of a call, the `{`
of a composite literal, the `.` of a selector, the `[` of an index or slice expression, the
assignment operator of a simple statement, otherwise the first character. `end` is the position
after its last character. The leftmost character is `positions.start_pos(node)`.

Nodes are frozen and compare by identity; what later stages find out lives in side tables.
Sequences are tuples. The comment of a class shows the Go text it stands for.
"""

from __future__ import annotations

from gomem.record import record
from gomem.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ChanDir = Literal["both", "send", "recv"]
    LitKind = Literal["INT", "FLOAT", "IMAG", "CHAR", "STRING"]


@record
class Node:
    """What all nodes have."""

    pos: int
    end: int


# ---------------------------------------------------------------------------------- expressions


@record
class BadExpr(Node):
    """Stands where a syntax error was."""


@record
class Ident(Node):
    """`x`"""

    name: str


@record
class BasicLit(Node):
    """`42` `0x1p-2` `2i` `'a'` `"s"`; `value` is the source text."""

    kind: LitKind
    value: str


@record
class CompositeLit(Node):
    """`T{a, b}` `T{k: v}`; `type` is None for an elided type; `pos` is the `{`."""

    type: Expr | None
    elts: tuple[Expr, ...]
    rbrace: int


@record
class KeyValueExpr(Node):
    """`k: v` inside a composite literal."""

    key: Expr
    value: Expr


@record
class FuncLit(Node):
    """`func(x int) int { ... }`"""

    type: FuncType
    body: BlockStmt


@record
class ParenExpr(Node):
    """`(x)`"""

    x: Expr


@record
class SelectorExpr(Node):
    """`x.sel`; `pos` is the dot."""

    x: Expr
    sel: Ident


@record
class IndexExpr(Node):
    """`x[i]`, also `G[T]`; `pos` is the `[`."""

    x: Expr
    index: Expr


@record
class IndexListExpr(Node):
    """`G[S, T]`; `pos` is the `[`."""

    x: Expr
    indices: tuple[Expr, ...]


@record
class SliceExpr(Node):
    """`x[lo:hi]` `x[lo:hi:max]`; `pos` is the `[`."""

    x: Expr
    lo: Expr | None
    hi: Expr | None
    max: Expr | None
    slice3: bool


@record
class TypeAssertExpr(Node):
    """`x.(T)`; `type` is None for the `x.(type)` of a type switch; `pos` is the dot."""

    x: Expr
    type: Expr | None


@record
class CallExpr(Node):
    """`f(a, b...)`, also conversions `T(x)`; `pos` is the `(`."""

    fun: Expr
    args: tuple[Expr, ...]
    has_dots: bool


@record
class StarExpr(Node):
    """`*x`: an indirection or a pointer type."""

    x: Expr


@record
class UnaryExpr(Node):
    """`-x` `!x` `&x` `<-x` `~T`; `op` is the operator's text."""

    op: str
    x: Expr


@record
class BinaryExpr(Node):
    """`x + y`; `pos` is the operator."""

    op: str
    x: Expr
    y: Expr


# ---------------------------------------------------------------------------------------- types


@record
class Ellipsis(Node):
    """`...T` in a parameter list, `...` as an array length (`elt` is None)."""

    elt: Expr | None


@record
class ArrayType(Node):
    """`[n]T`, `[...]T` (`len` is an Ellipsis), `[]T` (`len` is None)."""

    len: Expr | None
    elt: Expr


@record
class Field(Node):
    """Names that share a type: parameters, results, struct fields, methods of an interface.

    No names: an embedded field, an unnamed parameter, or an embedded element of an interface.
    """

    names: tuple[Ident, ...]
    type: Expr
    tag: BasicLit | None


@record
class FieldList(Node):
    """`(a, b int, c string)`, `[T any]`, or the body of a struct or interface."""

    list: tuple[Field, ...]


@record
class StructType(Node):
    """`struct { ... }`"""

    fields: FieldList


@record
class FuncType(Node):
    """`func(x int) (y int)`; in a method of an interface and a declaration without `func`."""

    type_params: FieldList | None
    params: FieldList
    results: FieldList | None


@record
class InterfaceType(Node):
    """`interface { M(); T | ~U }`; a method is a Field whose type is a FuncType."""

    methods: FieldList


@record
class MapType(Node):
    """`map[K]V`"""

    key: Expr
    value: Expr


@record
class ChanType(Node):
    """`chan T` `chan<- T` `<-chan T`"""

    dir: ChanDir
    value: Expr


# ----------------------------------------------------------------------------------- statements


@record
class DeclStmt(Node):
    """A declaration inside a function."""

    decl: GenDecl


@record
class EmptyStmt(Node):
    """Nothing; `implicit` when not even a semicolon was written."""

    implicit: bool


@record
class LabeledStmt(Node):
    """`L: stmt`"""

    label: Ident
    stmt: Stmt


@record
class ExprStmt(Node):
    """`f(x)`"""

    x: Expr


@record
class SendStmt(Node):
    """`ch <- v`; `pos` is the arrow."""

    chan: Expr
    value: Expr


@record
class IncDecStmt(Node):
    """`x++` `x--`; `pos` is the operator."""

    x: Expr
    op: str


@record
class AssignStmt(Node):
    """`a, b = c, d` `a := b` `a += b`; `op` is the operator's text; `pos` is the operator."""

    lhs: tuple[Expr, ...]
    op: str
    rhs: tuple[Expr, ...]


@record
class GoStmt(Node):
    """`go f(x)`"""

    call: Expr


@record
class DeferStmt(Node):
    """`defer f(x)`"""

    call: Expr


@record
class ReturnStmt(Node):
    """`return a, b`"""

    results: tuple[Expr, ...]


@record
class BranchStmt(Node):
    """`break L` `continue L` `goto L` `fallthrough`; `tok` is the keyword."""

    tok: str
    label: Ident | None


@record
class BlockStmt(Node):
    """`{ ... }`; `rbrace` is the position of the closing brace."""

    list: tuple[Stmt, ...]
    rbrace: int


@record
class IfStmt(Node):
    """`if init; cond { } else { }`"""

    init: Stmt | None
    cond: Expr
    body: BlockStmt
    else_: BlockStmt | IfStmt | None


@record
class CaseClause(Node):
    """`case a, b: ...`; `list` is None for `default:`; `colon` is the position of the `:`."""

    list: tuple[Expr, ...] | None
    body: tuple[Stmt, ...]
    colon: int


@record
class SwitchStmt(Node):
    """`switch init; tag { ... }`"""

    init: Stmt | None
    tag: Expr | None
    body: tuple[CaseClause, ...]
    rbrace: int


@record
class TypeSwitchStmt(Node):
    """`switch init; bind := x.(type) { ... }`; `guard` is the TypeAssertExpr."""

    init: Stmt | None
    bind: Ident | None
    guard: TypeAssertExpr
    body: tuple[CaseClause, ...]
    rbrace: int


@record
class CommClause(Node):
    """`case v := <-ch: ...`; `comm` is None for `default:`."""

    comm: Stmt | None
    body: tuple[Stmt, ...]
    colon: int


@record
class SelectStmt(Node):
    """`select { ... }`"""

    body: tuple[CommClause, ...]
    rbrace: int


@record
class ForStmt(Node):
    """`for init; cond; post { ... }`"""

    init: Stmt | None
    cond: Expr | None
    post: Stmt | None
    body: BlockStmt


@record
class RangeStmt(Node):
    """`for k, v := range x { ... }`; `op` is "=", ":=" or "" when there is no left side.

    `op_pos` is the position of the operator, or of `range`. A third variable, which is an error,
    is `extra`.
    """

    key: Expr | None
    value: Expr | None
    op: str
    op_pos: int
    x: Expr
    body: BlockStmt
    extra: Expr | None = None


# --------------------------------------------------------------------------------- declarations


@record
class ImportSpec(Node):
    """`name "path"`"""

    name: Ident | None
    path: BasicLit


@record
class ValueSpec(Node):
    """`a, b T = x, y` in a const or var declaration. `iota` counts specs in the group."""

    names: tuple[Ident, ...]
    type: Expr | None
    values: tuple[Expr, ...]
    iota: int


@record
class TypeSpec(Node):
    """`T[P any] U`, `T = U` (`assign` is the position of the `=`, else -1)."""

    name: Ident
    type_params: FieldList | None
    assign: int
    type: Expr


@record
class GenDecl(Node):
    """`import`, `const`, `type` or `var` with one spec or a group; `tok` is the keyword."""

    tok: str
    specs: tuple[Spec, ...]
    grouped: bool


@record
class FuncDecl(Node):
    """`func (r T) name(...) ... { }`; `body` is None for a declaration without one.

    `pos` is gc's: the name, or the `(` of a receiver. `func_pos` is the keyword.
    """

    func_pos: int
    recv: FieldList | None
    name: Ident
    type: FuncType
    body: BlockStmt | None


@record
class Comment(Node):
    """A comment that means something: `//go:...`, `//gomem:...`, `//line ...`, `//export ...`."""

    text: str


@record
class File(Node):
    """One source file."""

    source: Source
    name: Ident
    decls: tuple[Decl, ...]
    comments: tuple[Comment, ...]


Expr = (
    BadExpr
    | Ident
    | BasicLit
    | CompositeLit
    | KeyValueExpr
    | FuncLit
    | ParenExpr
    | SelectorExpr
    | IndexExpr
    | IndexListExpr
    | SliceExpr
    | TypeAssertExpr
    | CallExpr
    | StarExpr
    | UnaryExpr
    | BinaryExpr
    | Ellipsis
    | ArrayType
    | StructType
    | FuncType
    | InterfaceType
    | MapType
    | ChanType
)
Stmt = (
    DeclStmt
    | EmptyStmt
    | LabeledStmt
    | ExprStmt
    | SendStmt
    | IncDecStmt
    | AssignStmt
    | GoStmt
    | DeferStmt
    | ReturnStmt
    | BranchStmt
    | BlockStmt
    | IfStmt
    | CaseClause
    | SwitchStmt
    | TypeSwitchStmt
    | CommClause
    | SelectStmt
    | ForStmt
    | RangeStmt
)
Spec = ImportSpec | ValueSpec | TypeSpec
Decl = GenDecl | FuncDecl
