"""Scopes, as in go/types: names to objects, with the extent of the source they cover."""

from __future__ import annotations

from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.object import Object


@mutable
class Scope:
    """One lexical block. `comment` says what it is ("function", "block", "if", ...)."""

    parent: Scope | None
    pos: int
    end: int
    comment: str
    elems: dict[str, Object]
    children: list[Scope]
    is_func: bool = False

    def lookup(self, name: str) -> Object | None:
        """The object declared here under `name`."""
        return self.elems.get(name)

    def lookup_parent(self, name: str, pos: int = -1) -> tuple[Scope | None, Object | None]:
        """The innermost scope from here outwards that declares `name` before `pos` (if >= 0)."""
        s: Scope | None = self
        while s is not None:
            obj = s.elems.get(name)
            if obj is not None and (pos < 0 or obj.scope_pos <= pos):
                return s, obj
            s = s.parent
        return None, None

    def insert(self, obj: Object) -> Object | None:
        """Declare `obj` here; an object of the same name that was there is returned instead."""
        alt = self.elems.get(obj.name)
        if alt is not None:
            return alt
        self.elems[obj.name] = obj
        if obj.parent is None:
            obj.parent = self
        return None


def new_scope(parent: Scope | None, pos: int, end: int, comment: str) -> Scope:
    """A scope inside `parent`; the universe keeps no children."""
    s = Scope(parent, pos, end, comment, {}, [])
    if parent is not None and parent.parent is not None:
        parent.children.append(s)
    return s
