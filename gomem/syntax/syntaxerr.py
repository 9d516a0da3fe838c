"""Words for syntax errors, and how to go on after one."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from gomem.errors import Diagnostic
    from gomem.syntax.build import Build
    from gomem.syntax.driver import Stacks
    from gomem.syntax.lexer import Token

__all__ = ["recover", "report"]


def recover(b: Build, stacks: Stacks, token: Token, stream: Iterator[Token]) -> Token | None:
    """Report the token; there is no going on yet."""
    b.error(token[2], f"syntax error: unexpected {token[1]}")
    return None


def report(b: Build) -> list[Diagnostic]:
    """The diagnostics in order."""
    return sorted(b.problems, key=lambda d: d.pos)
