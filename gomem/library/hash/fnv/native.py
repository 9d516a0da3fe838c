"""Package hash/fnv: multiply and xor, byte by byte."""
# ruff: noqa: D103, FBT001 (natives bear the names that fnv.go declares)

from __future__ import annotations

from gomem.library.text import slice_items

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice


def _mix(total: int, data: Slice, prime: int, bits: int, xor_first: bool) -> int:
    mask = (1 << bits) - 1
    for b in slice_items(data):
        total = (total ^ b) * prime & mask if xor_first else total * prime & mask ^ b
    return total


def mix32(rt: Runtime, total: int, data: Slice, xor_first: bool) -> int:
    return _mix(total, data, 16777619, 32, xor_first)


def mix64(rt: Runtime, total: int, data: Slice, xor_first: bool) -> int:
    return _mix(total, data, 1099511628211, 64, xor_first)


def mix128(rt: Runtime, high: int, low: int, data: Slice, xor_first: bool) -> tuple[int, int]:
    total = _mix(high << 64 | low, data, (1 << 88) + 0x13B, 128, xor_first)
    return total >> 64, total & (1 << 64) - 1
