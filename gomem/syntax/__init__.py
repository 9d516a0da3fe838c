"""Text to syntax tree.

    text --lexer--> tokens --driver--> actions of build*.py --> ast.File

Invariants

- The grammar is data: grammar/go.lark, in the order of the Go specification. Nothing else in this
  package decides what is Go, save for the checks that gc's parser makes on top of its grammar
  (a parameter without a name, `x := 1` as a condition, a label that is not used), which are made by
  the actions of build*.py and by branches.py.
- A node's `pos` is the one that cmd/compile/internal/syntax gives it, since every diagnostic of the
  compiler is made from those. `positions.start_pos` gives its first character.
- All errors have gc's words. They are collected: a parse ends with a complete tree and no errors,
  or with `GoSyntaxError`.

How the grammar can be LALR(1)

- Expressions and types are one family, as in go/ast: `f[T](x)`, `make([]int, n)` and
  `case []int, nil:` need no decision while parsing.
- `if x == T{} {`: headers use a second tier of expressions, without literals of named types. Only
  the operand differs, so a template parameter makes the tier; brackets of any kind lead back to
  the first one.
- `a [n]T` or `G[T]`, `type T[P *C]` or `type T[N * 2]int`: both readings share their symbols until
  a token decides, or are told apart by the builder.

How it is fast

- tables.py lets Lark make the table once and keeps it in the user's cache; a parse does not import
  Lark. driver.py is the loop over that table. Garbage collection pauses while it runs.

Errors

- An LALR parser knows only that it is stuck. What gc says then, and where it goes on, is found out
  by reading the tokens again as gc's parser does: reread.py. There is no tree after a syntax error.

Left out: comments other than directives.
"""

from __future__ import annotations

import gc

from gomem.errors import GoSyntaxError
from gomem.syntax import ast, build_decl, build_expr, build_stmt, build_type
from gomem.syntax.build import Build
from gomem.syntax.driver import parse as _drive
from gomem.syntax.lexer import tokenize
from gomem.syntax.tables import load_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from gomem.errors import Diagnostic
    from gomem.source import Source
    from gomem.syntax.build import Stateful

__all__ = ["parse", "parse_with_errors"]

_PURE = {**build_expr.PURE, **build_type.PURE, **build_decl.PURE, **build_stmt.PURE}


def _bind(action: Stateful) -> Callable[[Build], Any]:
    return lambda b: lambda s: action(b, s)


_STATEFUL = {
    name: _bind(action)
    for part in (build_expr, build_type, build_decl, build_stmt)
    for name, action in part.STATEFUL.items()
}


def parse(source: Source) -> ast.File:
    """The tree of a file; raises GoSyntaxError with all diagnostics."""
    file, problems = parse_with_errors(source)
    if problems or file is None:
        raise GoSyntaxError(problems)
    return file


def parse_with_errors(source: Source) -> tuple[ast.File | None, list[Diagnostic]]:
    """The tree, and what is wrong in gc's order; there is no tree if the grammar is violated."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _parse(source)
    finally:
        if collecting:
            gc.enable()


def _parse(source: Source) -> tuple[ast.File | None, list[Diagnostic]]:
    table = load_table()
    b = Build(source, [], -1, [])
    tokens, comments = tokenize(source, b.problems)
    lexical = list(b.problems)
    actions = table.make_actions(b, _PURE, _STATEFUL)
    file, stuck = _drive(table, actions, tokens)
    if not isinstance(file, ast.File):
        file = None
    elif comments:
        file = ast.File(file.pos, file.end, source, file.name, file.decls, tuple(comments))
    if stuck is not None or any(d.message.startswith("syntax error") for d in b.problems):
        from gomem.syntax.reread import read_again

        again = read_again(b, tokens, comments, lexical, stuck)
        if again is not None:
            file = ast.File(again.pos, again.end, source, again.name, again.decls, tuple(comments))
    elif b.bodies:
        from gomem.syntax.branches import check_branches

        wrong = [d.pos for d in b.problems]
        for body in b.bodies:
            if not any(body.pos <= pos < body.end for pos in wrong):
                check_branches(b, body)
    if file is not None and any(c.text.startswith("//go:") for c in comments):
        from gomem.syntax.directives import taken

        taken(file, b.error)
    if b.problems:
        from gomem.syntax.problems import in_order

        return file, in_order(b.problems, source)
    return file, []
