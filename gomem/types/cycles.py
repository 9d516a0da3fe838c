"""Cycles among declarations, and their messages. Named after go/types' cycles.go and decl.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types.named import object_of
from gomem.types.object import Const, Func, TypeName, Var, is_alias
from gomem.types.type import Alias, Named
from gomem.types.universe import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.object import Object
    from gomem.types.type import Type

__all__ = ["cycle_error", "direct_cycles", "first_in_src", "is_complete", "valid_cycle"]


def direct_cycles(check: Checker) -> None:
    """Report `type A B; type B A` before types are set up, which would never end."""
    done: set[TypeName] = set()
    for obj in check.obj_map:
        if isinstance(obj, TypeName):
            _direct_cycle(check, obj, done)


def _direct_cycle(check: Checker, tname: TypeName, done: set[TypeName]) -> None:
    path: list[TypeName] = []
    while tname not in done:
        if tname in path:
            tname.type = INVALID
            cycle: list[Object] = list(path[path.index(tname) :])
            cycle_error(check, cycle, first_in_src(cycle))
            break
        path.append(tname)
        tdecl = check.obj_map[tname].tdecl
        if tdecl is None or not isinstance(tdecl.type, ast.Ident):
            break
        rhs = check.pkg.scope.lookup(tdecl.type.name)
        if not isinstance(rhs, TypeName) or rhs not in check.obj_map:
            break
        tname = rhs
    done.update(path)


def is_complete(check: Checker, t: Type) -> bool:
    """Whether the declaration of `t` is finished; reports the cycle if it is not."""
    while isinstance(t, (Alias, Named)):
        # An instance is not its generic type, which may be on the path.
        obj = object_of(t) if isinstance(t, Named) else t.obj
        i = check.obj_path_idx.get(obj) if not t.type_args or isinstance(t, Named) else None
        if i is not None:
            cycle = check.obj_path[i:]
            cycle_error(check, cycle, first_in_src(cycle))
            return False
        rhs = t.from_rhs
        if rhs is None:
            return True
        t = rhs
    return True


def valid_cycle(check: Checker, obj: Object) -> bool:
    """Whether the declarations from `obj` to itself may depend on each other; reports if not.

    Values only: initorder.py decides. Types only: fine if at least one is defined, because then
    the recursion goes through a name (validtype.py looks at sizes).
    """
    cycle = check.obj_path[check.obj_path_idx[obj] :]
    n_values = n_defined = 0
    for o in cycle:
        if isinstance(o, (Const, Var)):
            n_values += 1
        elif check.in_tparam_list and isinstance(o, TypeName) and is_generic_name(o):
            return True  # through a list of type parameters
        elif isinstance(o, TypeName) and not is_alias(o):
            n_defined += 1
        else:
            assert isinstance(o, (TypeName, Func))
    if n_values == len(cycle) or (n_values == 0 and n_defined > 0):
        return True
    cycle_error(check, cycle, first_in_src(cycle))
    return False


def is_generic_name(obj: TypeName) -> bool:
    """Whether a type name, perhaps not complete, is that of a generic type."""
    return isinstance(obj.type, (Alias, Named)) and bool(obj.type.type_params)


def cycle_error(check: Checker, cycle: list[Object], start: int) -> None:
    """Report a cycle, beginning with the object at index `start`."""
    obj = cycle[start]
    is_type = isinstance(obj, TypeName)
    if is_type and isinstance(obj.type, Alias):
        obj.type.from_rhs = INVALID
    if len(cycle) == 1:
        what = "recursive type: " if is_type else "cycle in declaration: "
        msg = f"invalid {what}{_name(check, obj)} refers to itself"
        check.error(obj, "InvalidDeclCycle", msg)
        return
    err = check.new_error("InvalidDeclCycle")
    what = "recursive type" if is_type else "cycle in declaration of"
    err.add(obj, f"invalid {what} {_name(check, obj)}")
    for i in range(len(cycle)):
        following = cycle[(start + i + 1) % len(cycle)]
        err.add(obj, f"{_name(check, obj)} refers to {_name(check, following)}")
        obj = following
    err.report()


def _name(check: Checker, obj: Object) -> str:
    """The name of an object in a cycle, with type arguments and package if it has any."""
    if isinstance(obj, TypeName) and isinstance(obj.type, Named) and obj.type.type_args:
        return check.type_string(obj.type)
    prefix = check.qualifier(obj.pkg) if obj.pkg is not None else ""
    return f"{prefix}.{obj.name}" if prefix else obj.name


def first_in_src(path: list[Object]) -> int:
    """The index of the object declared first."""
    return min(range(len(path)), key=lambda i: path[i].pos)
