"""Labels."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.build import Build


def check_branches(b: Build, body: ast.BlockStmt) -> None:
    """Nothing yet."""
