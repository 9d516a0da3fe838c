"""Lists of type terms, as sets of types. Named after go/types' termlist.go and typeterm.go.

A list is None when every type is in it and () when none is; otherwise no two terms of it overlap.
"""

from __future__ import annotations

from gomem.types.type import Term
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.type import Type

    Terms = tuple[Term, ...] | None

__all__ = ["disjoint", "equal", "includes", "intersect", "norm", "subset_of", "term_includes"]


def disjoint(x: Term, y: Term) -> bool:
    """Whether no type is in both terms."""
    from gomem.types.predicates import identical

    a = under(x.type) if y.tilde else x.type
    b = under(y.type) if x.tilde else y.type
    return not identical(a, b)


def term_includes(x: Term, t: Type) -> bool:
    """Whether `t` is in the term."""
    from gomem.types.predicates import identical

    return identical(x.type, under(t) if x.tilde else t)


def norm(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms without those that others include."""
    out: list[Term] = []
    rest = list(terms)
    while rest:
        x = rest.pop(0)
        for y in rest[:]:
            if not disjoint(x, y):
                x = x if x.tilde or not y.tilde else y
                rest.remove(y)
        out.append(x)
    return tuple(out)


def intersect(xs: Terms, ys: Terms) -> Terms:
    """The types that are in both lists."""
    if xs is None or ys is None:
        return ys if xs is None else xs
    both = [x if not x.tilde or y.tilde else y for x in xs for y in ys if not disjoint(x, y)]
    return norm(both)


def includes(xs: Terms, t: Type) -> bool:
    """Whether `t` is in the list."""
    return xs is None or any(term_includes(x, t) for x in xs)


def subset_of(xs: Terms, ys: Terms) -> bool:
    """Whether all types of one list are in the other."""
    if ys is None:
        return True
    if xs is None:
        return False
    return all(any((not x.tilde or y.tilde) and not disjoint(x, y) for y in ys) for x in xs)


def equal(xs: Terms, ys: Terms) -> bool:
    """Whether two lists are the same set."""
    return subset_of(xs, ys) and subset_of(ys, xs)
