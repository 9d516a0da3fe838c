"""Substitution after checking, as lowering uses it: instances, methods, local types, names."""

from __future__ import annotations

from gomem.source import FileSet, Source
from gomem.syntax import ast, parse
from gomem.types import check_package
from gomem.types.importer import Importer
from gomem.types.info import Package
from gomem.types.lookup import lookup_field_or_method
from gomem.types.named import all_methods, method
from gomem.types.object import Func
from gomem.types.predicates import identical
from gomem.types.subst import Subst
from gomem.types.type import Named, Pointer, Signature, Type
from gomem.types.typestring import reflect_string
from gomem.types.under import under
from gomem.types.universe import INT, STRING_TYPE

TEXT = """package main

type box[T any] struct { v T; next *box[T] }
type pair[K comparable, V any] struct { k K; v V }
type my int
type alias = box[my]

func (b *box[T]) set(v T) { b.v = v }
func (b box[T]) conv[U any](f func(T) U) box[U] { return box[U]{v: f(b.v)} }

func f[T any](x T) {
	type local struct{ t T }
	type generic[P any] struct { t T; p P }
	_, _, _ = local{}, box[local]{}, generic[string]{}
	_ = box[T]{}
	f(x)
}

func main() {
	type local int
	_, _ = box[int]{}, pair[string, box[my]]{}
	_, _ = box[[]my]{}, box[local]{}
	_ = box[struct { a int; alias }]{}
	_ = box[any]{}
	b := box[int]{}
	b.set(1)
	b.conv(func(i int) string { return "" })
	f(my(1))
}
"""


def checked() -> Package:
    source = Source.of("x.go", TEXT)
    return check_package("main", [parse(source)], Importer(FileSet([source])))


def literals(pkg: Package, start: str, end: str) -> list[Type]:
    """The types of the composite literals between two places of the text."""
    a, b = TEXT.index(start), TEXT.index(end)
    found = [e for e in pkg.info.types if isinstance(e, ast.CompositeLit) and a < e.pos - 1 < b]
    return [pkg.info.types[e].type for e in sorted(found, key=lambda e: e.pos)]


def test_names_at_run_time() -> None:
    pkg = checked()
    assert [reflect_string(t) for t in literals(pkg, "func main", "b := box")] == [
        "main.box[int]",
        "main.pair[string,main.box[main.my]]",
        "main.box[[]main.my]",
        "main.box[main.local·3]",
        "main.box[struct { main.a int; main.alias = main.box[main.my] }]",
        "main.box[interface {}]",
    ]


def test_types_of_a_generic_body() -> None:
    pkg = checked()
    f = pkg.scope.lookup("f")
    assert isinstance(f, Func)
    assert isinstance(f.type, Signature)
    s = Subst({f.type.type_params[0]: INT}, local=True)
    local, box, generic, box_t = [s.typ(t) for t in literals(pkg, "func f", "func main")]
    assert reflect_string(local) == "main.local[int]"
    assert reflect_string(box) == "main.box[main.local[int]·1]"
    assert reflect_string(generic) == "main.generic[int;string]"
    assert box_t is literals(pkg, "func main", "b := box")[0]
    again = Subst({f.type.type_params[0]: INT}, local=True)
    assert again.typ(literals(pkg, "func f", "func main")[0]) is local
    u = under(generic)
    assert [identical(v.type or INT, t) for v, t in zip(u.fields, (INT, STRING_TYPE), strict=True)]  # type: ignore[union-attr]  # a struct


def test_methods_of_instances() -> None:
    pkg = checked()
    box = literals(pkg, "func main", "b := box")[0]
    assert isinstance(box, Named)
    assert box.orig is not None
    assert [m.name for m in all_methods(box)] == ["set", "conv"]
    m, index, _ = lookup_field_or_method(Pointer(box), False, pkg, "set")
    assert isinstance(m, Func)
    assert m is method(box, 0)
    assert index == (0,)
    assert m.origin is box.orig.methods[0]
    assert m.origin.decl is not None
    sig, origin = m.type, m.origin.type
    assert isinstance(sig, Signature)
    assert isinstance(origin, Signature)
    assert sig.params.vars[0].type is INT
    env = dict(zip(origin.recv_type_params, box.type_args, strict=True))
    assert origin.recv is not None
    assert origin.recv.type is not None
    assert identical(Subst(env).typ(origin.recv.type), Pointer(box))


def test_instances_of_functions() -> None:
    pkg = checked()
    used = sorted(
        (ident.pos, ident.name, [reflect_string(t) for t in targs])
        for ident, (targs, inst) in pkg.info.instances.items()
        if isinstance(inst, Signature) and not inst.type_params
    )
    assert [u[1:] for u in used] == [("f", ["T"]), ("conv", ["string"]), ("f", ["main.my"])]
