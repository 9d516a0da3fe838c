"""Values that are no expressions of their own, converted to interfaces."""

from __future__ import annotations

from gomem.types.type import Interface
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.func import Fn
    from gomem.types.type import Type

__all__ = ["convert_text"]


def convert_text(fn: Fn, text: str, source: Type, target: Type) -> str:
    """A value that is no expression of its own (one of several results), converted."""
    if isinstance(under(target), Interface) and not isinstance(under(source), Interface):
        return f"({fn.prog.dynamic(source)}, {text})"
    return text
