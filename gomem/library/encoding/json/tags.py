"""The value of a key in a struct tag."""

from __future__ import annotations


def lookup(tag: bytes, key: bytes) -> bytes:
    """b"" if it is not there."""
    from gomem.library.reflect.native import lookup as find

    return find(None, tag, key)[0]  # type: ignore[arg-type]  # it does not look at the machine
