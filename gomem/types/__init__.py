"""Types: what every name and expression of a package means.

The structure, file names and function names are those of go/types (cmd/compile's types2 for
messages and positions), so that a rule is found where the compiler has it:

    check_package(path, files, importer) -> Package     check.py      the phases, the state
    objects, scopes, types, tables                      object scope type info
    collect and declare                                 resolver decl signature struct interface
                                                        typexpr union initorder cycles validtype
    questions about types                               under predicates typeset lookup methodset
                                                        sizes typestring
    expressions                                         expr const index literals call builtins
                                                        conversions operand constant
    statements                                          stmt range labels returns assignments
    generics                                            subst instantiate context termlist mono
        (read when a program has some)                  funcinst infer unify
    the library                                         importer
    what go build adds                                  gccheck

A pass over one package:

    collect_objects     every package-level name is in the package's scope, with a DeclInfo;
                        nothing is checked. Methods wait for their receiver's base type.
    obj_decl            checks one declaration, when it is first needed. While it runs, its object
                        is on `obj_path`; reaching it again is a cycle, valid or not.
    later               what must wait until types are complete (map keys, embedded fields, type
                        sets, all function bodies) is queued and run by process_delayed.
    init_order          dependencies were collected on the way; cycles are errors.

Invariants

    A Named is made before its right side is looked at, so types may be recursive through names.
    `under(t)` may be asked only when t's declaration is complete: use `later`.
    Expressions fill in an Operand. An operand of mode "invalid" has been reported; nothing more
    is said about it. A type in error is the invalid type, and matches anything.
    Untyped expressions are kept in `check.untyped` until their context gives them a type; what
    is in `info.types` is final.
    Errors are collected in the order in which they are found, with gc's words and positions;
    `errors.in_order` gives the order in which gc prints them.
    A library package (`gomem/library`) is read when one of its names is looked up (until then it
    has no files), and declared lazily by its own checker: `obj_decl` of one of its objects goes
    there, and `Package.check_body` checks one function on demand.

    A generic body is checked once, in terms of its TypeParams. An instance `List[int]` is a Named
    with `orig` and `type_args`; there is one for identical type arguments, so that `is` will do.
    Its right side and its methods are substituted when they are asked for: go through `under`,
    `named.method` and `lookup`, never through the fields.

Left out: cgo, language versions before the current one, and go vet's checks.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.errors import Diagnostic
    from gomem.syntax import ast
    from gomem.types.importer import Importer
    from gomem.types.info import Package

__all__ = ["check_package"]


def check_package(
    path: str,
    files: list[ast.File],
    importer: Importer,
    go_version: str = "1.27",
    earlier: Sequence[Diagnostic] = (),
    *,
    build: bool = True,
) -> Package:
    """Check the files of one package; see check.check_package."""
    from gomem.types import check

    return check.check_package(path, files, importer, go_version, earlier, build=build)
