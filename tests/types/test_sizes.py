"""Sizes, alignments and run-time names of types, as the real toolchain printed them."""

from __future__ import annotations

from pathlib import Path

from gomem import library
from gomem.source import FileSet, Source
from gomem.syntax import parse
from gomem.types import check_package
from gomem.types.decl import obj_decl
from gomem.types.importer import Importer
from gomem.types.object import Func
from gomem.types.sizes import alignof, sizeof
from gomem.types.typestring import reflect_string

SIZES = Path(__file__).parent / "sizes" / "sizes.go"


def test_sizes_and_names() -> None:
    source = Source.decode("sizes.go", SIZES.read_bytes())
    fileset = FileSet([source])
    package = check_package("main", [parse(source)], Importer(fileset))
    want, got = [], []
    for line in source.text.splitlines():
        if line.startswith("var ") and " // IS " in line:
            name = line.split()[1]
            t = package.scope.elems[name].type
            assert t is not None
            want.append(f"{name}: {line.split(' // IS ')[1]}")
            got.append(f"{name}: {sizeof(t)} {alignof(t)} {reflect_string(t)}")
    assert got == want


def test_the_library_has_no_errors() -> None:
    for path in library.PACKAGES:
        package = Importer(FileSet([])).import_package(path)
        assert package.scope.lookup("no such name") is None
        assert package.checker is not None
        assert package.check_body is not None
        for obj in list(package.checker.obj_map):
            obj_decl(None, obj)
            if isinstance(obj, Func):
                package.check_body(obj)
