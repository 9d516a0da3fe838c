"""Defined types: creation, underlying types, methods. Named after go/types' named.go."""

from __future__ import annotations

from gomem.types.alias import unalias
from gomem.types.object import TypeName, has_ptr_recv, is_exported, same_pkg
from gomem.types.type import Alias, Interface, Named, Pointer, Signature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.info import Package
    from gomem.types.object import Func
    from gomem.types.type import Type

__all__ = [
    "add_method",
    "all_methods",
    "lookup_method",
    "method",
    "method_index",
    "named_rhs",
    "new_instance",
    "new_named",
    "num_methods",
    "object_of",
    "resolve_underlying",
]


def new_named(obj: TypeName, from_rhs: Type | None) -> Named:
    """A defined type named by `obj`, which gets it as its type if it has none."""
    n = Named(obj, None, [], from_rhs=from_rhs)
    if obj.type is None:
        obj.type = n
    return n


def resolve_underlying(n: Named) -> Type:
    """Follow right sides to a type literal and keep it in every type on the way.

    Direct cycles (`type A B; type B A`) were replaced by the invalid type before: cycles.py.
    """
    path: list[Named] = []
    rhs: Type | None = n
    while True:
        if type(rhs) is Alias:
            rhs = unalias(rhs)
        elif type(rhs) is Named:
            if rhs.underlying is not None:
                rhs = rhs.underlying
                break
            path.append(rhs)
            rhs = named_rhs(rhs)
            if path[-1].from_rhs is None:
                return rhs
        else:
            assert rhs is not None
            break
    for t in path:
        t.underlying = rhs
    return rhs


def new_instance(check: Checker | None, pos: int, orig: Named, targs: tuple[Type, ...]) -> Named:
    """The generic type `orig` with type arguments; its right side and methods come later."""
    n = Named(orig.obj, None, [], orig=orig, type_args=targs, check=check, pos=pos)
    if check is not None:
        check.cleaners.append(n)
    return n


def _expand_rhs(n: Named) -> Type:
    """The right side of an instance: the generic one with type arguments."""
    from gomem.types.subst import Subst, make_map, replace_recv_type
    from gomem.types.universe import INVALID

    orig = n.orig
    assert orig is not None
    tparams = orig.type_params
    local = len(n.type_args) != len(tparams)
    if local:  # only lowering makes these
        tparams = (*orig.implicit, *tparams)
    if len(tparams) != len(n.type_args):
        return INVALID
    old = orig.from_rhs
    if old is None:
        # Asked for inside the declaration of the generic type itself.
        from gomem.types.cycles import cycle_error

        assert n.check is not None, f"{orig.obj.name} is not complete"
        cycle_error(n.check, [orig.obj], 0)
        return INVALID
    rhs = Subst(make_map(tparams, n.type_args), n.check, local=local).typ(old)
    if isinstance(rhs, Interface):
        methods = replace_recv_type(rhs.methods, orig, n)
        if methods is not rhs.methods:
            if rhs is old:
                rhs = Interface((), rhs.embeddeds, (), complete=True, check=n.check)
                if n.check is not None:
                    n.check.cleaners.append(rhs)
            rhs.methods = methods
            rhs.tset = None
    return rhs


def object_of(n: Named) -> TypeName:
    """What stands for `n` in a cycle: for an instance not the generic type's name but its own."""
    if n.orig is None:
        return n.obj
    if n.inst_obj is None:
        n.inst_obj = TypeName(n.obj.name, n.pos, n.obj.pkg, n)
    return n.inst_obj


def num_methods(n: Named) -> int:
    """How many methods are declared for `n`, or for the type that it instantiates."""
    return len((n.orig or n).methods)


def method(n: Named, i: int) -> Func:
    """The method with index `i` of a defined type; that of an instance has its type arguments."""
    if n.orig is None:
        return n.methods[i]
    if n.expanded is None:
        n.expanded = {}
    m = n.expanded.get(i)
    if m is None:
        m = n.expanded[i] = _expand_method(n, n.orig.methods[i])
    return m


def all_methods(n: Named) -> list[Func]:
    """The methods declared for `n`, with its type arguments if it is an instance."""
    return n.methods if n.orig is None else [method(n, i) for i in range(num_methods(n))]


def _expand_method(n: Named, orig: Func) -> Func:
    from gomem.types import decl
    from gomem.types.subst import Subst, clone_func, clone_var, make_map

    decl.obj_decl(n.check, orig)
    old = orig.type
    assert isinstance(old, Signature)
    new = old
    if len(old.recv_type_params) == len(n.type_args):
        new = Subst(make_map(old.recv_type_params, n.type_args), n.check).signature(old)
    recv = old.recv
    if recv is not None:  # it is None in a cycle, which is reported
        recv = clone_var(recv, Pointer(n) if has_ptr_recv(orig) else n)
    sig = Signature(recv, new.params, new.results, new.variadic, new.type_params)
    return clone_func(orig, sig)


def named_rhs(n: Named) -> Type:
    """The right side of the declaration of `n`.

    Where a declaration asks for itself in a way that the compiler does not expect (it breaks down
    there), it is the invalid type for the moment.
    """
    if n.from_rhs is None and n.orig is not None:
        n.from_rhs = _expand_rhs(n)
    if n.from_rhs is None:
        from gomem.types.universe import INVALID

        return INVALID
    return n.from_rhs


def method_index(methods: list[Func] | tuple[Func, ...], name: str, *, fold_case: bool) -> int:
    """Where `name` is among the methods of a defined type, or -1."""
    if name != "_":
        low = name.casefold() if fold_case else ""
        for i, m in enumerate(methods):
            if m.name == name or (fold_case and m.name.casefold() == low):
                return i
    return -1


def lookup_method(
    n: Named, pkg: Package | None, name: str, *, fold_case: bool
) -> tuple[int, Func | None]:
    """The declared method `name` of `n` as seen from `pkg`, and its index."""
    methods = n.methods if n.orig is None else n.orig.methods
    if methods and (fold_case or is_exported(name) or same_pkg(n.obj.pkg, pkg)):
        i = method_index(methods, name, fold_case=fold_case)
        if i >= 0:
            return i, methods[i] if n.orig is None else method(n, i)
    return -1, None


def add_method(n: Named, m: Func) -> None:
    """Give `n` the method `m` unless it has one of that name."""
    if method_index(n.methods, m.name, fold_case=False) < 0:
        n.methods.append(m)
