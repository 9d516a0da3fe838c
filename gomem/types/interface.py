"""Interface types. Named after go/types' interface.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import typexpr, union
from gomem.types.alias import as_named
from gomem.types.errors import at_pos
from gomem.types.object import Func, Var
from gomem.types.predicates import is_valid
from gomem.types.type import Interface, Signature
from gomem.types.typeset import TOP_TYPE_SET, compute_interface_type_set, sort_methods

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.object import TypeName
    from gomem.types.type import Type

__all__ = ["interface_type"]


def interface_type(check: Checker, e: ast.InterfaceType, def_: TypeName | None) -> Interface:
    """The interface type that `e` denotes; `def_` is the name that is declared as it."""
    ityp = Interface((), (), check=check)
    check.cleaners.append(ityp)
    methods: list[Func] = []
    embeddeds: list[Type] = []
    embed_pos: list[int] = []
    for f in e.methods.list:
        if not f.names:
            embed_pos.append(at_pos(f.type))
            embeddeds.append(union.parse_union(check, f.type))
            continue
        name = f.names[0]
        if name.name == "_":
            msg = "methods must have a unique non-blank name"
            check.error(name, "BlankIfaceMethod", msg)
            continue
        sig = typexpr.typ(check, f.type)
        if not isinstance(sig, Signature):
            if is_valid(sig):
                msg = f"{check.type_string(sig)} is not a method signature"
                check.error(f.type, "InvalidSyntaxTree", msg)
            continue
        # The receiver is the defined type, if there is one, for messages about method values.
        named = as_named(def_.type) if def_ is not None else None
        sig.recv = Var("", name.pos, check.pkg, named or ityp, "receiver")
        m = Func(name.name, name.pos, check.pkg, sig)
        check.record_def(name, m)
        methods.append(m)
    ityp.methods = sort_methods(methods)
    ityp.embeddeds = tuple(embeddeds)
    ityp.embed_pos = tuple(embed_pos)
    ityp.complete = True
    if not methods and not embeddeds:
        ityp.tset = TOP_TYPE_SET
    else:
        check.later(lambda: _compute(check, e.pos, ityp))
    return ityp


def _compute(check: Checker, pos: int, ityp: Interface) -> None:
    compute_interface_type_set(check, pos, ityp)
