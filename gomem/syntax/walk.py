"""Going through a tree without recursion."""

from __future__ import annotations

from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["children", "inspect"]


def children(n: ast.Node) -> Iterator[ast.Node]:
    """The nodes directly below `n`, in the order of their fields (which is that of the text)."""
    for name in type(n).__match_args__:
        value = getattr(n, name)
        if isinstance(value, ast.Node):
            yield value
        elif type(value) is tuple:
            yield from value


def inspect(root: ast.Node, visit: Callable[[ast.Node], bool]) -> None:
    """Call `visit` for `root` and, where it returns true, for all below, parents first."""
    stack = [root]
    while stack:
        n = stack.pop()
        if visit(n):
            below = list(children(n))
            below.reverse()
            stack += below
