"""Going through a tree without recursion."""

from __future__ import annotations

from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["children", "contains", "inspect", "labels"]


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


def contains(body: ast.Node, kind: type[ast.Node]) -> bool:
    """Whether a function's body, without the function literals in it, has a node of `kind`."""
    found = False

    def visit(n: ast.Node) -> bool:
        nonlocal found
        found = found or isinstance(n, kind)
        return not isinstance(n, ast.FuncLit)

    inspect(body, visit)
    return found


def labels(body: ast.Node) -> set[str]:
    """The labels that a body declares."""
    found: set[str] = set()

    def visit(n: ast.Node) -> bool:
        if isinstance(n, ast.LabeledStmt):
            found.add(n.label.name)
        return not isinstance(n, ast.FuncLit)

    inspect(body, visit)
    return found
