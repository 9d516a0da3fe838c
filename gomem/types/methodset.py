"""Method sets. Named after go/types' methodset.go."""

from __future__ import annotations

from gomem.record import record
from gomem.types.alias import as_named
from gomem.types.lookup import deref, lookup_field_or_method
from gomem.types.named import all_methods
from gomem.types.object import Func, object_id
from gomem.types.type import Interface, Named, Struct
from gomem.types.typeset import type_set
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.type import Type

__all__ = ["MethodSelection", "method_set"]


@record
class MethodSelection:
    """A method of a type: the path of field indices to it, and if it follows a pointer."""

    func: Func
    index: tuple[int, ...]
    indirect: bool


def method_set(t: Type) -> list[MethodSelection]:
    """All methods that values of type `t` have, promoted ones too, sorted by name.

    Their signatures are set up: interface dispatch needs them.
    """
    from gomem.types import decl

    found: dict[str, MethodSelection] = {}
    for m in _candidates(t):
        ident = object_id(m.pkg, m.name)
        if ident in found:
            continue
        obj, index, indirect = lookup_field_or_method(t, False, m.pkg, m.name)  # noqa: FBT003
        if isinstance(obj, Func) and index is not None:
            if obj.type is None:
                decl.obj_decl(None, obj)
            found[ident] = MethodSelection(obj, index, indirect)
    return [found[k] for k in sorted(found, key=lambda k: (found[k].func.name, k))]


def _candidates(t: Type) -> list[Func]:
    """The methods of `t` and of everything embedded in it, whether selectable or not."""
    out: list[Func] = []
    seen: set[Named] = set()
    todo: list[Type] = [t]
    while todo:
        typ, _ = deref(todo.pop())
        n = as_named(typ)
        if n is not None:
            if n in seen:
                continue
            seen.add(n)
            out += all_methods(n)
        u = under(typ)
        if isinstance(u, Interface):
            out += type_set(u).methods
        elif isinstance(u, Struct):
            todo += [f.type for f in u.fields if f.embedded and f.type is not None]
    return out
