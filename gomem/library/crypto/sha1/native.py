"""Package crypto/sha1: the sum is Python's."""

from __future__ import annotations

from gomem.library.text import make_slice, slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice


def sum(rt: Runtime, data: Slice) -> Slice:
    """The digest."""
    from hashlib import sha1

    return make_slice(sha1(slice_bytes(data), usedforsecurity=False).digest())
