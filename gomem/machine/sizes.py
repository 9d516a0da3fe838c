"""The numbers of Go's allocator: size classes, pages, headers.

Facts of `internal/runtime/gc/sizeclasses.go` and `runtime/malloc.go` (go1.27): the classes up to
32 KiB, the pages of a span of each class, and who gets a header.
"""

from __future__ import annotations

from bisect import bisect_left

__all__ = [
    "CLASS_PAGES",
    "CLASS_SIZES",
    "HEADER",
    "HEADER_FROM",
    "MAX_SMALL",
    "PAGE",
    "TINY",
    "room",
    "size_class",
    "takes",
]

CLASS_SIZES = (
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320,
    352, 384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792,
    2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472,
    9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264,
    28672, 32768,
)  # fmt: skip
"""Bytes of the size classes 1 to 67."""

CLASS_PAGES = (
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 2, 1, 2, 1, 3, 2, 3, 1, 3, 2, 3, 4, 5, 6, 1, 7, 6, 5, 4, 3, 5, 7, 2, 9, 7, 5,
    8, 3, 10, 7, 4,
)  # fmt: skip
"""Pages of a span of each class."""

PAGE = 8192
MAX_SMALL = 32768
TINY = 16
"""Size of the block that pointer-free objects below 16 bytes share."""
HEADER = 8
HEADER_FROM = 512
"""Objects with pointers above this size have a header that tells the collector their type."""


def size_class(size: int) -> int:
    """The index in CLASS_SIZES of the smallest class that holds `size` bytes."""
    return bisect_left(CLASS_SIZES, size)


def has_header(size: int, *, noscan: bool) -> bool:
    """Whether the allocator puts a header before the object."""
    return not noscan and HEADER_FROM < size <= MAX_SMALL - HEADER


def takes(size: int, *, noscan: bool) -> int:
    """Bytes that an object of `size` bytes takes (runtime: mallocgc).

    The header is part of them. A tiny object takes its share of a block of 16 bytes: the block.
    """
    if size > MAX_SMALL - HEADER:
        return (size + PAGE - 1) // PAGE * PAGE
    if has_header(size, noscan=noscan):
        size += HEADER
    if noscan and size < TINY:
        return TINY
    return CLASS_SIZES[size_class(size)]


def room(size: int) -> int:
    """Bytes for `size` bytes without pointers, as slices get them (runtime: roundupsize)."""
    return takes(size, noscan=True) if size >= TINY else CLASS_SIZES[size_class(size)]
