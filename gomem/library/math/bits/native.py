"""Package math/bits. A function for each width is made from one for all."""
# ruff: noqa: N802, D103 (natives bear the names that bits.go declares)

from __future__ import annotations

from gomem.library.abi import RuntimePanic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.library.abi import Runtime

    One = Callable[[Runtime, int], int]
    Two = Callable[[Runtime, int, int], int]
    Pair = Callable[[Runtime, int, int, int], tuple[int, int]]
    Product = Callable[[Runtime, int, int], tuple[int, int]]


def Len(rt: Runtime, x: int) -> int:
    return x.bit_length()


def OnesCount(rt: Runtime, x: int) -> int:
    return x.bit_count()


Len8 = Len16 = Len32 = Len64 = Len
OnesCount8 = OnesCount16 = OnesCount32 = OnesCount64 = OnesCount


def _leading(width: int) -> One:
    return lambda rt, x: width - x.bit_length()


def _trailing(width: int) -> One:
    return lambda rt, x: (x & -x).bit_length() - 1 if x else width


def _rotate(width: int) -> Two:
    mask = (1 << width) - 1

    def rotate(rt: Runtime, x: int, k: int) -> int:
        k %= width
        return (x << k | x >> (width - k)) & mask

    return rotate


def _reverse(width: int) -> One:
    return lambda rt, x: int(f"{x:0{width}b}"[::-1], 2)


def _reverse_bytes(width: int) -> One:
    return lambda rt, x: int.from_bytes(x.to_bytes(width // 8, "big"), "little")


def _add(width: int) -> Pair:
    mask = (1 << width) - 1

    def add(rt: Runtime, x: int, y: int, carry: int) -> tuple[int, int]:
        total = x + y + carry
        # The carry is computed from the top bits, which matters only if `carry` is not 0 or 1.
        low = total & mask
        return low, ((x & y) | ((x | y) & ~low)) >> (width - 1) & 1

    return add


def _sub(width: int) -> Pair:
    mask = (1 << width) - 1

    def sub(rt: Runtime, x: int, y: int, borrow: int) -> tuple[int, int]:
        low = (x - y - borrow) & mask
        return low, ((~x & y) | (~(x ^ y) & low)) >> (width - 1) & 1

    return sub


def _mul(width: int) -> Product:
    mask = (1 << width) - 1
    return lambda rt, x, y: (x * y >> width, x * y & mask)


def _div(width: int) -> Pair:
    def div(rt: Runtime, hi: int, lo: int, y: int) -> tuple[int, int]:
        if y == 0:
            raise RuntimePanic("integer divide by zero")
        if y <= hi:
            raise RuntimePanic("integer overflow")
        return divmod(hi << width | lo, y)

    return div


def _rem(width: int) -> Callable[[Runtime, int, int, int], int]:
    def rem(rt: Runtime, hi: int, lo: int, y: int) -> int:
        if y == 0:
            raise RuntimePanic("integer divide by zero")
        return (hi << width | lo) % y

    return rem


LeadingZeros8, LeadingZeros16, LeadingZeros32 = map(_leading, (8, 16, 32))
LeadingZeros = LeadingZeros64 = _leading(64)
TrailingZeros8, TrailingZeros16, TrailingZeros32 = map(_trailing, (8, 16, 32))
TrailingZeros = TrailingZeros64 = _trailing(64)
RotateLeft8, RotateLeft16, RotateLeft32 = map(_rotate, (8, 16, 32))
RotateLeft = RotateLeft64 = _rotate(64)
Reverse8, Reverse16, Reverse32 = map(_reverse, (8, 16, 32))
Reverse = Reverse64 = _reverse(64)
ReverseBytes16, ReverseBytes32 = map(_reverse_bytes, (16, 32))
ReverseBytes = ReverseBytes64 = _reverse_bytes(64)
Add32, Sub32, Mul32, Div32, Rem32 = _add(32), _sub(32), _mul(32), _div(32), _rem(32)
Add = Add64 = _add(64)
Sub = Sub64 = _sub(64)
Mul = Mul64 = _mul(64)
Div = Div64 = _div(64)
Rem = Rem64 = _rem(64)
