"""Type sets of interfaces. Named after go/types' typeset.go."""

from __future__ import annotations

from gomem.record import record
from gomem.types.object import is_exported, object_id
from gomem.types.type import Basic, Interface, Term, Union
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.object import Func
    from gomem.types.type import Type

__all__ = [
    "TOP_TYPE_SET",
    "TypeSet",
    "compute_interface_type_set",
    "sort_methods",
    "type_set",
    "union_terms",
]


@record
class TypeSet:
    """All methods of an interface, sorted; its type terms; whether it demands comparability.

    `terms` is None when every type is in the set.
    """

    methods: tuple[Func, ...]
    terms: tuple[Term, ...] | None
    comparable: bool

    def is_method_set(self) -> bool:
        """Whether the interface can be the type of a variable."""
        return not self.comparable and self.terms is None

    def is_all(self) -> bool:
        """Whether every type implements the interface."""
        return self.is_method_set() and not self.methods

    def is_empty(self) -> bool:
        """Whether no type implements the interface."""
        return self.terms == ()

    def is_comparable(self, seen: set[Type] | None = None) -> bool:
        """Whether all types in the set can be compared, statically."""
        if self.terms is None:
            return self.comparable
        if not self.terms:
            return False
        from gomem.types.predicates import comparable_type

        return all(comparable_type(x.type, dynamic=False, seen=seen) is None for x in self.terms)


MAX_TERMS = 100
"""gc's limit on the terms of a union."""

TOO_MANY_TERMS = f"cannot handle more than {MAX_TERMS} union terms (implementation limitation)"

TOP_TYPE_SET = TypeSet((), None, comparable=False)


def type_set(t: Interface) -> TypeSet:
    """The type set of an interface."""
    if t.tset is not None:
        return t.tset
    return compute_interface_type_set(t.check, -1, t)


def sort_methods(methods: list[Func]) -> tuple[Func, ...]:
    """In the order of go/types: exported ones first, then by name and package."""
    return tuple(sorted(methods, key=_method_key))


def _method_key(m: Func) -> tuple[bool, str, str]:
    exported = is_exported(m.name)
    return (not exported, m.name, "" if exported or m.pkg is None else m.pkg.path)


class _Methods:
    """Collects the methods of an interface and reports duplicates."""

    def __init__(self, check: Checker | None) -> None:
        self.check = check
        self.all: list[Func] = []
        self.seen: dict[str, Func] = {}
        self.pos: dict[Func, int] = {}

    def add(self, pos: int, m: Func, *, explicit: bool) -> None:
        ident = object_id(m.pkg, m.name)
        other = self.seen.get(ident)
        if other is None:
            self.seen[ident] = m
            self.all.append(m)
            self.pos[m] = pos
        elif self.check is not None:
            if explicit:
                self.report(self.check, pos, m, other)
            else:
                self.check.later(lambda: self.compare(pos, m, other))

    def compare(self, pos: int, m: Func, other: Func) -> None:
        """Embedded interfaces may share methods of identical types."""
        from gomem.types.predicates import identical

        assert self.check is not None
        assert m.type is not None
        assert other.type is not None
        if not identical(m.type, other.type):
            self.report(self.check, pos, m, other)

    def report(self, check: Checker, pos: int, m: Func, other: Func) -> None:
        err = check.new_error("DuplicateDecl")
        err.add(pos, f"duplicate method {m.name}")
        err.add(self.pos[other], f"other declaration of method {m.name}")
        err.report()


def compute_interface_type_set(  # noqa: C901 (one element at a time)
    check: Checker | None, pos: int, t: Interface
) -> TypeSet:
    """Compute and keep the type set of `t`; `pos` is where it is needed."""
    if t.tset is not None:
        return t.tset
    if not t.complete:
        return TOP_TYPE_SET
    t.tset = TOP_TYPE_SET  # ends infinite recursion, which is reported elsewhere
    found = _Methods(check)
    for m in t.methods:
        found.add(m.pos, m, explicit=True)
    terms: tuple[Term, ...] | None = None
    comparable = False
    for i, e in enumerate(t.embeddeds):
        epos = t.embed_pos[i] if i < len(t.embed_pos) else -1
        u = under(e)
        eterms: tuple[Term, ...] | None = None
        ecomp = False
        if isinstance(u, Interface):
            tset = compute_interface_type_set(check, epos, u)
            ecomp = tset.comparable
            for m in tset.methods:
                found.add(epos, m, explicit=False)
            eterms = tset.terms
        elif isinstance(u, Union):
            eterms = union_terms(u)
            if eterms is not None and len(eterms) > MAX_TERMS:
                if check is not None:
                    check.error(epos, "InvalidUnion", TOO_MANY_TERMS)
                continue
        elif isinstance(u, Basic) and u.kind == "invalid type":
            continue
        else:
            eterms = (Term(tilde=False, type=e),)
        terms, comparable = _intersect(terms, comparable, eterms, ecomp)
    t.tset = TypeSet(sort_methods(found.all), terms, comparable)
    return t.tset


def union_terms(u: Union) -> tuple[Term, ...] | None:
    """The terms of a union; None when one of them is an interface without terms."""
    from gomem.types.predicates import identical
    from gomem.types.termlist import norm

    terms: list[Term] = []
    everything = False
    for term in u.terms:
        tu = under(term.type)
        if isinstance(tu, Interface):
            sub = type_set(tu).terms
            everything = everything or sub is None
            terms.extend(sub or ())
        elif isinstance(tu, Basic) and tu.kind == "invalid type":
            continue
        elif not term.tilde or identical(term.type, tu):
            terms.append(term)
    return None if everything else norm(terms)


def _intersect(
    xs: tuple[Term, ...] | None,
    xcomp: bool,  # noqa: FBT001 (a pair)
    ys: tuple[Term, ...] | None,
    ycomp: bool,  # noqa: FBT001 (a pair)
) -> tuple[tuple[Term, ...] | None, bool]:
    """The intersection of two sets of types; terms that cannot be compared are left out."""
    if xs is None and ys is None:
        return None, xcomp or ycomp
    from gomem.types.predicates import comparable_type
    from gomem.types.termlist import intersect

    terms = intersect(xs, ys)
    assert terms is not None
    if xcomp or ycomp:
        terms = tuple(x for x in terms if comparable_type(x.type, dynamic=False) is None)
    return terms, False
