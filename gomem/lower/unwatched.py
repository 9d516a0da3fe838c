"""Lowering for direct style (direct.py): no steps, no heap to look at.

Variables whose address is taken, or that closures share, live in boxes.
"""

from __future__ import annotations

from gomem.lower import intervals, rangebody
from gomem.lower.lower import Lowering
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.object import Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Info, Package

__all__ = ["DirectLowering", "WaitsError"]


class WaitsError(Exception):
    """The program uses goroutines: it runs on the engine that can switch between them."""


class DirectLowering(Lowering):
    """Lowering without steps and without a heap to look at."""

    steps = False

    def waits(self) -> None:
        """A Python function cannot stop half way. Errors: WaitsError."""
        raise WaitsError

    def register(self, site: int, text: str) -> str:
        """The object itself."""
        del site
        return text

    def register_box(self, site: int, kind: str, tid: int, text: str) -> str:
        """The interface value itself."""
        del site, kind
        return f"({tid}, {text})"

    def heap_var(self, v: Var) -> bool:
        """Whether `v` needs a box: its address is taken, or a closure refers to it."""
        if v.name[:1] == "#":
            return True
        assert v.pkg is not None
        return v in self._boxed_vars(v.pkg)

    def enter(self, pkg: Package, n: ast.Node) -> None:
        """Of the library only what is lowered is looked at."""
        if pkg is not self.pkg:
            found = boxed_vars(pkg.info, (n,), self)
            self.boxed.setdefault(pkg.path, set()).update(found)

    def _boxed_vars(self, pkg: Package) -> set[Var]:
        if pkg is not self.pkg:
            return self.boxed.get(pkg.path, set())
        found: set[Var] | None = self.boxed.get(pkg.path)
        if found is None or self.boxed_size.get(pkg.path) != len(pkg.info.uses):
            found = self.boxed[pkg.path] = boxed_vars(pkg.info, pkg.files, self)
            self.boxed_size[pkg.path] = len(pkg.info.uses)
        return found


def boxed_vars(  # noqa: C901 (table of contents)
    info: Info, roots: tuple[ast.Node, ...], low: Lowering
) -> set[Var]:
    """Variables whose address is taken in `roots`, or that closures capture by reference."""
    found: set[Var] = set()

    def visit(n: ast.Node) -> bool:
        if isinstance(n, ast.UnaryExpr) and n.op == "&":
            intervals.root(info, n.x, found)
        elif isinstance(n, ast.SelectorExpr):
            intervals.receiver(info, n, found)
        elif isinstance(n, ast.FuncLit):
            by_value = low.captured_by_value(n)
            for v in _captured(info, n, n):
                if v not in by_value:
                    found.add(v)
            found.update(rangebody.named_results(info, n, n.body))
        elif isinstance(n, ast.FuncDecl) and n.body is not None:
            found.update(rangebody.named_results(info, n.name, n.body))
        elif isinstance(n, ast.RangeStmt) and rangebody.is_range_func(info, n):
            by_value = low.captured_by_value(n)
            for part in rangebody.mentions(n):
                found.update(v for v in _captured(info, part, n) if v not in by_value)
        return True

    for root in roots:
        inspect(root, visit)
    return found


def _captured(info: Info, part: ast.Node, n: ast.Node) -> set[Var]:
    """Variables from outside of `n` that a part of it uses."""
    found: set[Var] = set()

    def visit(node: ast.Node) -> bool:
        v = info.uses.get(node) if isinstance(node, ast.Ident) else None
        if isinstance(v, Var) and v.kind not in ("package", "field") and not n.pos <= v.pos < n.end:
            found.add(v)
        return True

    inspect(part, visit)
    return found
