"""Package encoding/base64: groups of four characters, with the offsets of faults."""
# ruff: noqa: D103 (natives bear the names that base64.go declares)

from __future__ import annotations

from gomem.library.text import make_slice, slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice

_STANDARD = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_LINE_ENDS = b"\r\n"


def encode(rt: Runtime, alphabet: bytes, padding: int, src: Slice) -> bytes:
    from binascii import b2a_base64

    plain = b2a_base64(slice_bytes(src), newline=False)
    text = plain.rstrip(b"=")
    pad = b"" if padding < 0 else bytes([padding]) * (len(plain) - len(text))
    return text.translate(bytes.maketrans(_STANDARD, alphabet)) + pad


def decode(
    rt: Runtime,
    alphabet: bytes,
    padding: int,
    strict: bool,  # noqa: FBT001 (Go's)
    src: Slice,
) -> tuple[Slice, int]:
    d = _Decoder(alphabet, padding, slice_bytes(src), strict=strict)
    while d.at < len(d.src) and d.bad < 0:
        d.group()
    return make_slice(d.out), d.bad


class _Decoder:
    """The bytes so far; `bad` is the offset of the first fault, or -1."""

    def __init__(self, alphabet: bytes, padding: int, src: bytes, *, strict: bool) -> None:
        self.values = {c: i for i, c in enumerate(alphabet)}
        self.padding = padding
        self.strict = strict
        self.src = src
        self.at = 0
        self.out = bytearray()
        self.bad = -1

    def group(self) -> None:
        """Up to four characters, between which line ends may stand."""
        bits: list[int] = []
        src = self.src
        while len(bits) < 4:
            if self.at == len(src):
                if not bits:
                    return
                if len(bits) == 1 or self.padding >= 0:
                    self.bad = self.at - len(bits)
                    return
                break
            c = src[self.at]
            self.at += 1
            if c in self.values:
                bits.append(self.values[c])
            elif c not in _LINE_ENDS:
                if c != self.padding or len(bits) < 2 or not self._padded(len(bits)):
                    self.bad = self.bad if self.bad >= 0 else self.at - 1
                    return
                break
        self._emit(bits)

    def _padded(self, n: int) -> bool:
        """After padding: a second one if the group needs it, and then nothing more."""
        if n == 2:
            self._skip()
            if self.at == len(self.src):
                self.bad = self.at
                return False
            if self.src[self.at] != self.padding:
                self.bad = self.at - 1
                return False
            self.at += 1
        self._skip()
        if self.at < len(self.src):
            self.bad = self.at
        return True

    def _skip(self) -> None:
        while self.at < len(self.src) and self.src[self.at] in _LINE_ENDS:
            self.at += 1

    def _emit(self, bits: list[int]) -> None:
        n = len(bits)
        value = 0
        for b in (*bits, 0, 0)[:4]:
            value = value << 6 | b
        three = value.to_bytes(3, "big")
        if self.strict and any(three[n - 1 :]):
            self.bad = self.at - (1 if n == 3 else 2)
            return
        self.out += three[: n - 1]
