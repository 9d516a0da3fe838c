"""Programs that are nested more deeply than the passes over the tree can follow.

The parser takes any depth; types, escape analysis and lowering call themselves once per level, and
Python bounds that. No pass counts levels: where Python gave up, the tree is measured here.
"""

from __future__ import annotations

from gomem.errors import Diagnostic, UnsupportedError
from gomem.syntax.walk import children

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.source import Source
    from gomem.syntax import ast

__all__ = ["RECURSION", "deepest", "too_deep"]

RECURSION = 20_000
"""The recursion limit for the passes: enough for thousands of levels, safe for the C stack."""


def deepest(root: ast.Node) -> tuple[int, ast.Node]:
    """How many levels a tree has, and the first node of the lowest one."""
    level = [root]
    depth = 0
    while True:
        depth += 1
        below = [n for parent in level for n in children(parent)]
        if not below:
            return depth, level[0]
        level = below


def too_deep(source: Source) -> UnsupportedError:
    """What to say about a file whose passes ran into Python's recursion limit."""
    from gomem.syntax import parse

    depth, node = deepest(parse(source))
    message = f"not supported yet: nesting of {depth:,} levels"
    return UnsupportedError([Diagnostic("Unsupported", node.pos, node.end, message)])
