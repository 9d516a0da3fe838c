"""Records: the frozen, slotted classes that every stage is built from.

`dataclasses` would do, but importing it and creating some 150 slotted classes costs more than all
the rest of a `gomem escape` run. `@record` reads the annotations of a class body, gives the class
slots, and writes its `__init__` when the first instance is made. mypy sees a frozen dataclass, so
immutability is checked where it matters and costs nothing at run time.

    @record                       compares by identity (tree nodes, objects)
    @value                        compares by its fields (positions, layouts)
    @mutable                      like record, but its fields may be assigned (state of a pass)

This module also gives `assert_never`, because `typing` is slow to import.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from types import FunctionType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any, TypeVar, assert_never, dataclass_transform

    T = TypeVar("T")
else:

    def assert_never(arg):  # noqa: ANN001, ANN201 (mypy sees typing's)
        """A `match` without a case for `arg`: a bug in gomem."""
        raise AssertionError(f"no case for {arg!r}")

    def dataclass_transform(**_):  # noqa: ANN003, ANN202 (mypy sees typing's)
        return lambda decorator: decorator


__all__ = ["assert_never", "mutable", "record", "value"]

_BRIEF = 8
"""Items of a sequence that are shown by `repr`."""


@cache
def _template(count: int) -> CodeType:
    """The code of an `__init__` that stores `count` parameters in as many fields."""
    names = [f"f{i}" for i in range(count)]
    body = "".join(f"\n    self.{n} = {n}" for n in names) or "\n    pass"
    scope: dict[str, Any] = {}
    exec(f"def __init__(self, {', '.join(names)}):{body}", scope)
    return scope["__init__"].__code__  # type: ignore[no-any-return]


def _write_init(cls: type, names: tuple[str, ...], defaults: dict[str, Any]) -> None:
    """Put the `__init__` of `cls` in place of the stub.

    It is the template with other names: compiling it would take ten times as long.
    """
    code = _template(len(names)).replace(
        co_names=names, co_varnames=("self", *names), co_qualname=f"{cls.__qualname__}.__init__"
    )
    given = tuple([defaults[n] for n in names if n in defaults])
    assert all(n in defaults for n in names[len(names) - len(given) :]), cls
    cls.__init__ = FunctionType(code, {}, "__init__", given)  # type: ignore[misc]  # the point of it


def _make(cls: type[T]) -> type[T]:
    own = list(cls.__dict__.get("__annotations__", ()))  # noqa: RUF063 (inspect is slow to import)
    inherited = tuple(getattr(cls, "__match_args__", ()))
    names = (*inherited, *(n for n in own if n not in inherited))
    space = {k: v for k, v in cls.__dict__.items() if k not in ("__dict__", "__weakref__")}
    defaults = dict(getattr(cls, "_defaults", {}))
    defaults.update({n: space.pop(n) for n in own if n in space})
    space["__slots__"] = tuple(n for n in own if n not in inherited)
    space["__match_args__"] = names
    space["_defaults"] = defaults

    made: Any

    def __init__(self: Any, *args: Any, **kw: Any) -> None:  # noqa: N807 (becomes a method)
        _write_init(made, names, defaults)
        made.__init__(self, *args, **kw)

    if "__init__" not in space:
        space["__init__"] = __init__
    if "__repr__" not in space:
        space["__repr__"] = _repr
    made = type(cls.__name__, cls.__bases__, space)
    made.__qualname__ = cls.__qualname__
    return made  # type: ignore[no-any-return]


def _repr(self: Any) -> str:
    fields = ", ".join(f"{n}={_brief(getattr(self, n, None))}" for n in type(self).__match_args__)
    return f"{type(self).__name__}({fields})"


def _brief(x: Any) -> str:
    """A field: records refer to each other in circles, so that only their names are shown."""
    name = type(x).__name__
    if hasattr(type(x), "_defaults"):
        called = getattr(x, "name", "")
        return f"<{name} {called}>" if isinstance(called, str) and called else f"<{name}>"
    if isinstance(x, (list, tuple, dict, set, frozenset)):
        plain = len(x) <= _BRIEF and all(isinstance(i, (str, bytes, int, float)) for i in x)
        return repr(x) if plain and not isinstance(x, dict) else f"<{name} of {len(x)}>"
    return repr(x)


@dataclass_transform(frozen_default=True, eq_default=False)
def record(cls: type[T]) -> type[T]:
    """A frozen class with slots that compares by identity."""
    return _make(cls)


@dataclass_transform(frozen_default=False, eq_default=False)
def mutable(cls: type[T]) -> type[T]:
    """A class with slots whose fields may change; compares by identity."""
    return _make(cls)


@dataclass_transform(frozen_default=True, eq_default=True)
def value(cls: type[T]) -> type[T]:
    """A frozen class with slots that compares and hashes by its fields."""
    made: Any = _make(cls)
    names = made.__match_args__
    fields: Any = attrgetter(*names) if names else type

    def __eq__(self: Any, other: object) -> bool:  # noqa: N807 (becomes a method)
        return self is other or (type(other) is made and fields(self) == fields(other))

    def __hash__(self: Any) -> int:  # noqa: N807 (becomes a method)
        return hash(fields(self))

    made.__eq__ = __eq__
    made.__hash__ = __hash__
    return made  # type: ignore[no-any-return]
