"""Making Python functions of generated text.

Python bounds how deeply its own source may be nested (200 brackets, 100 indents, 20 loops), and the
parser's and the compiler's stacks. A Go function that needs more is refused by its name.
"""

from __future__ import annotations

from gomem.errors import Diagnostic, UnsupportedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

    from gomem.lower.program import FuncCode

__all__ = ["compiled"]


def compiled(text: str, name: str, code: FuncCode) -> CodeType:
    """The code of `text`, which was generated for a function.

    Raises:
        UnsupportedError: it is nested too deeply.
    """
    try:
        return compile(text, name, "exec")
    except (SyntaxError, RecursionError, MemoryError) as e:
        if isinstance(e, SyntaxError) and not _too_deep(e):
            raise
        where = code.name if code.pos >= 0 else "the initialisation of package variables"
        message = f"not supported yet: so many levels of nesting in {where}"
        raise UnsupportedError([Diagnostic("Unsupported", code.pos, code.pos, message)]) from None


def _too_deep(e: SyntaxError) -> bool:
    return isinstance(e, IndentationError) or str(e.msg).startswith("too many")
