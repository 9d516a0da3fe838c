"""Instances of generic functions: what stands behind the checker instead of them."""

from __future__ import annotations

from gomem import pipeline
from gomem.syntax import ast
from gomem.types.object import Func
from gomem.types.typestring import reflect_string


def functions(text: str) -> dict[str, str]:
    """Names and types of the functions that a program has after its instances are made."""
    loaded = pipeline.load_source("a.go", text.encode())
    pipeline.place(loaded)
    found = {}
    for file in loaded.pkg.files:
        for d in file.decls:
            f = loaded.pkg.info.defs.get(d.name) if isinstance(d, ast.FuncDecl) else None
            if isinstance(f, Func) and f.type is not None:
                given = ",".join(map(reflect_string, f.type_args))
                name = f"{f.name}[{given}]" if given else f.name
                assert name not in found
                found[name] = reflect_string(f.type)
    return found


def test_one_declaration_for_each_list_of_type_arguments() -> None:
    text = """package main
func F[T any](x T) []T { return G(x, x) }
func G[A, B any](a A, b B) []A { return nil }
func H[T any]() { H[T]() }
func main() {
    F(1); F(2); F("s"); F[int](3); f := G[int, string]; f(1, "")
}
"""
    assert functions(text) == {
        "main": "func()",
        "F[int]": "func(int) []int",
        "F[string]": "func(string) []string",
        "G[int,int]": "func(int, int) []int",
        "G[string,string]": "func(string, string) []string",
        "G[int,string]": "func(int, string) []int",
    }


def test_methods_of_instances_are_made_with_the_type() -> None:
    text = """package main
type L[T any] struct{ next *L[T]; p *P[T, bool] }
func (l *L[T]) Put(x T) { var m L[[]byte]; _ = m }
type P[A, B any] struct{ a A; b B }
func (p P[A, B]) Swap() (b B, a A) { return p.b, p.a }
func (p P[A, B]) As[C any](c C) C { return c }
func main() {
    var l L[int]
    _ = l
    _ = P[int, bool]{}.As("x")
}
"""
    loaded = pipeline.load_source("a.go", text.encode())
    pipeline.place(loaded)
    made = []
    for file in loaded.pkg.files:
        for d in file.decls:
            f = loaded.pkg.info.defs.get(d.name) if isinstance(d, ast.FuncDecl) else None
            if isinstance(f, Func) and f.origin is not None and f.type is not None:
                recv = f.type.recv  # type: ignore[union-attr]  # a method
                made.append(f"{reflect_string(recv.type)}.{f.name}")
    assert sorted(made) == [
        "*main.L[[]uint8].Put",
        "*main.L[int].Put",
        "main.P[[]uint8,bool].Swap",
        "main.P[int,bool].As",
        "main.P[int,bool].Swap",
    ]
