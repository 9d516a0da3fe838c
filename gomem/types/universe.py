"""The predeclared types, constants and functions, and package unsafe. go/types: universe.go."""

from __future__ import annotations

from gomem.types import constant
from gomem.types.info import Info, Package
from gomem.types.named import new_named
from gomem.types.object import Builtin, Const, Func, Nil, TypeName, Var
from gomem.types.scope import Scope
from gomem.types.type import (
    BOOLEAN,
    COMPLEX,
    FLOAT,
    INTEGER,
    STRING,
    UNSIGNED,
    UNTYPED,
    Alias,
    Basic,
    Interface,
    Signature,
    Tuple,
)
from gomem.types.typeset import TOP_TYPE_SET, TypeSet

_FLAGS = {
    "invalid type": 0,
    "bool": BOOLEAN,
    "int": INTEGER,
    "int8": INTEGER,
    "int16": INTEGER,
    "int32": INTEGER,
    "int64": INTEGER,
    "uint": INTEGER | UNSIGNED,
    "uint8": INTEGER | UNSIGNED,
    "uint16": INTEGER | UNSIGNED,
    "uint32": INTEGER | UNSIGNED,
    "uint64": INTEGER | UNSIGNED,
    "uintptr": INTEGER | UNSIGNED,
    "float32": FLOAT,
    "float64": FLOAT,
    "complex64": COMPLEX,
    "complex128": COMPLEX,
    "string": STRING,
    "unsafe.Pointer": 0,
    "untyped bool": BOOLEAN | UNTYPED,
    "untyped int": INTEGER | UNTYPED,
    "untyped rune": INTEGER | UNTYPED,
    "untyped float": FLOAT | UNTYPED,
    "untyped complex": COMPLEX | UNTYPED,
    "untyped string": STRING | UNTYPED,
    "untyped nil": UNTYPED,
}

TYP: dict[str, Basic] = {
    k: Basic(k, f, "Pointer" if k == "unsafe.Pointer" else k) for k, f in _FLAGS.items()
}
"""The basic types by kind. `unsafe.Pointer` is a kind of its own."""

KIND_ORDER = {k: i for i, k in enumerate(_FLAGS)}
"""Ranks of kinds; of two untyped numeric operands the later kind wins."""

INVALID = TYP["invalid type"]
BOOL = TYP["bool"]
INT = TYP["int"]
UINT = TYP["uint"]
UINTPTR = TYP["uintptr"]
INT32 = TYP["int32"]
UINT8 = TYP["uint8"]
FLOAT32 = TYP["float32"]
FLOAT64 = TYP["float64"]
COMPLEX64 = TYP["complex64"]
COMPLEX128 = TYP["complex128"]
STRING_TYPE = TYP["string"]
UNSAFE_POINTER = TYP["unsafe.Pointer"]
UNTYPED_BOOL = TYP["untyped bool"]
UNTYPED_INT = TYP["untyped int"]
UNTYPED_RUNE = TYP["untyped rune"]
UNTYPED_FLOAT = TYP["untyped float"]
UNTYPED_COMPLEX = TYP["untyped complex"]
UNTYPED_STRING = TYP["untyped string"]
UNTYPED_NIL = TYP["untyped nil"]
BYTE = Basic("uint8", INTEGER | UNSIGNED, "byte")
RUNE = Basic("int32", INTEGER, "rune")

EMPTY_TUPLE = Tuple(())
EMPTY_INTERFACE = Interface((), (), complete=True, tset=TOP_TYPE_SET)

# fmt: off
_BUILTINS = (
    "append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make",
    "max", "min", "new", "panic", "print", "println", "real", "recover",
)
_UNSAFE_BUILTINS = (
    "Add", "Alignof", "Offsetof", "Sizeof", "Slice", "SliceData", "String", "StringData",
)
# fmt: on


def _error_type() -> TypeName:
    obj = TypeName("error", -1, None)
    typ = new_named(obj, None)
    recv = Var("", -1, None, typ, "receiver")
    result = Var("", -1, None, STRING_TYPE, "result")
    method = Func("Error", -1, None, Signature(recv, EMPTY_TUPLE, Tuple((result,)), variadic=False))
    tset = TypeSet((method,), None, comparable=False)
    typ.from_rhs = typ.underlying = Interface((method,), (), complete=True, tset=tset)
    return obj


def _any_type() -> TypeName:
    obj = TypeName("any", -1, None)
    obj.type = Alias(obj, EMPTY_INTERFACE, EMPTY_INTERFACE)
    return obj


def _comparable_type() -> TypeName:
    obj = TypeName("comparable", -1, None)
    typ = new_named(obj, None)
    tset = TypeSet((), None, comparable=True)
    typ.from_rhs = typ.underlying = Interface((), (), complete=True, tset=tset)
    return obj


def _make_universe() -> Scope:
    scope = Scope(None, -1, -1, "universe", {}, [])
    for t in (*TYP.values(), BYTE, RUNE):
        if " " not in t.name and "." not in t.kind:
            scope.insert(TypeName(t.name, -1, None, t))
    for make in (_error_type, _any_type, _comparable_type):
        scope.insert(make())
    scope.insert(Const("true", -1, None, UNTYPED_BOOL, constant.make_bool(True)))  # noqa: FBT003 (the value)
    scope.insert(Const("false", -1, None, UNTYPED_BOOL, constant.make_bool(False)))  # noqa: FBT003 (the value)
    scope.insert(Const("iota", -1, None, UNTYPED_INT, constant.make_int64(0)))
    scope.insert(Nil(type=UNTYPED_NIL))
    for name in _BUILTINS:
        scope.insert(Builtin(name, type=INVALID))
    return scope


def _make_unsafe() -> Package:
    scope = Scope(UNIVERSE, -1, -1, "package unsafe", {}, [])
    pkg = Package("unsafe", "unsafe", scope, (), Info.empty(), [])
    scope.insert(TypeName("Pointer", -1, pkg, UNSAFE_POINTER))
    for name in _UNSAFE_BUILTINS:
        scope.insert(Builtin(name, pkg=pkg, type=INVALID))
    return pkg


UNIVERSE = _make_universe()
"""The outermost scope."""
UNSAFE = _make_unsafe()
"""Package unsafe."""

UNIVERSE_IOTA = UNIVERSE.elems["iota"]
UNIVERSE_ANY = UNIVERSE.elems["any"]
UNIVERSE_COMPARABLE = UNIVERSE.elems["comparable"]
UNIVERSE_ERROR = UNIVERSE.elems["error"].type
"""The predeclared type `error`."""
