"""What generated code calls: arithmetic, strings, slices, maps, comparisons. No state.

Names are short because they stand in generated text. Errors are RuntimePanic with the runtime's
words; Go's rules are cited where they are not obvious.
"""

from __future__ import annotations

import math
from struct import pack, unpack

from gomem.library.abi import NIL_SLICE, RuntimePanic
from gomem.machine.window import Window, same_array, start_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

__all__ = ["NAMES"]

NIL = NIL_SLICE
BOUNDS = "boundsError"
EMPTY: dict[Any, Any] = {}
MISSING = object()
DICT = "types"
"""The table of types that a closure of a generic function captures; only its place matters."""
nowhere = None
"""A nil pointer that is written out: following it must not be an error in Python's compiler."""

# ------------------------------------------------------------------------------------ failures


def oob(i: int, n: int) -> NoReturn:
    """An index out of range. runtime: boundsErrorFmts."""
    if i < 0:
        raise RuntimePanic(f"index out of range [{i}]", BOUNDS)
    raise RuntimePanic(f"index out of range [{i}] with length {n}", BOUNDS)


def nilmap() -> NoReturn:
    """A write to a nil map."""
    raise RuntimePanic("assignment to entry in nil map", "plainError")


def range_state(state: int) -> NoReturn:
    """The body of a loop over a function was called when it must not be. runtime: panicrange."""
    raise RuntimePanic(f"range function {_RANGE_STATES[state]}")


_RANGE_STATES = (
    "continued iteration after function for loop body returned false",
    "",
    "continued iteration after loop body panic",
    "continued iteration after whole loop exit",
    "recovered a loop body panic and did not resume panicking",
)


def nilptr() -> NoReturn:
    """A nil pointer was followed."""
    raise RuntimePanic("invalid memory address or nil pointer dereference")


def notnil(p: Any) -> Any:
    """`p`, which must not be nil."""
    if p is None:
        nilptr()
    return p


def method_recv(p: Any, method: str) -> Any:
    """The receiver for a value method that is called through a pointer. runtime: panicwrap."""
    if p is None:
        name = method.split(".")[-2]
        raise RuntimePanic(f"value method {method} called using nil *{name} pointer", "plainError")
    return p


# ---------------------------------------------------------------------------------- arithmetic


def idiv(x: int, y: int) -> int:
    """X / y truncated toward zero."""
    if y == 0:
        raise RuntimePanic("integer divide by zero")
    q = abs(x) // abs(y)
    return q if (x >= 0) == (y > 0) else -q


def imod(x: int, y: int) -> int:
    """The remainder with the sign of x."""
    if y == 0:
        raise RuntimePanic("integer divide by zero")
    r = abs(x) % abs(y)
    return r if x >= 0 else -r


def shcount(n: int) -> int:
    """A signed shift count; large ones are all the same."""
    if n < 0:
        raise RuntimePanic("negative shift amount")
    return n if n < 64 else 64


def fdiv(x: float, y: float) -> float:
    """IEEE division; division by zero gives an infinity or NaN."""
    if y:
        try:
            return x / y
        except OverflowError:
            return math.inf if (x > 0) == (y > 0) else -math.inf
    if x == 0 or x != x or y != y:
        return math.nan
    return math.copysign(math.inf, x) * math.copysign(1.0, y)


def round32(x: float) -> float:
    """Round to float32; too large becomes infinite."""
    try:
        return float(unpack("f", pack("f", x))[0])
    except OverflowError:
        return math.copysign(math.inf, x)


def c64(x: complex) -> complex:
    """Round both parts to float32."""
    return complex(round32(x.real), round32(x.imag))


def cadd(x: complex, y: complex) -> complex:
    """Complex addition."""
    return complex(x.real + y.real, x.imag + y.imag)


def csub(x: complex, y: complex) -> complex:
    """Complex subtraction."""
    return complex(x.real - y.real, x.imag - y.imag)


def cmul(x: complex, y: complex) -> complex:
    """Complex multiplication without Python's special cases."""
    a, b, c, d = x.real, x.imag, y.real, y.imag
    return complex(a * c - b * d, a * d + b * c)


def cdiv(n: complex, m: complex) -> complex:
    """Complex division. runtime: complex128div."""
    a, b, c, d = n.real, n.imag, m.real, m.imag
    if abs(c) >= abs(d):
        ratio = fdiv(d, c)
        denom = c + ratio * d
        e, f = fdiv(a + b * ratio, denom), fdiv(b - a * ratio, denom)
    else:
        ratio = fdiv(c, d)
        denom = d + ratio * c
        e, f = fdiv(a * ratio + b, denom), fdiv(b * ratio - a, denom)
    if e != e and f != f:
        e, f = _cdiv_special(n, m, e, f)
    return complex(e, f)


def _cdiv_special(n: complex, m: complex, e: float, f: float) -> tuple[float, float]:
    a, b, c, d = n.real, n.imag, m.real, m.imag
    inf = math.isinf
    if m == 0 and (a == a or b == b):
        return math.copysign(math.inf, c) * a, math.copysign(math.inf, c) * b
    if (inf(a) or inf(b)) and math.isfinite(c) and math.isfinite(d):
        a, b = _unit(a), _unit(b)
        return math.inf * (a * c + b * d), math.inf * (b * c - a * d)
    if (inf(c) or inf(d)) and math.isfinite(a) and math.isfinite(b):
        c, d = _unit(c), _unit(d)
        return 0 * (a * c + b * d), 0 * (b * c - a * d)
    return e, f


def _unit(x: float) -> float:
    return math.copysign(1.0 if math.isinf(x) else 0.0, x)


def fmin(*xs: float) -> float:
    """Min of floats: NaN wins, -0 is less than 0."""
    if any(x != x for x in xs):
        return math.nan
    return min(xs, key=lambda x: (x, math.copysign(1.0, x)))


def fmax(*xs: float) -> float:
    """Max of floats: NaN wins, 0 is more than -0."""
    if any(x != x for x in xs):
        return math.nan
    return max(xs, key=lambda x: (x, math.copysign(1.0, x)))


def _float_to_int(bits: int, *, signed: bool) -> Any:
    half = 1 << (bits - 1)
    mask = (1 << bits) - 1
    # CVTTSD2SL into 32 bits where these hold the type, else CVTTSD2SQ into 64.
    worst = -(1 << 31) if bits < 32 or (bits == 32 and signed) else -(1 << 63)

    def convert(x: float) -> int:
        """Truncate toward zero; what amd64 does when the value does not fit."""
        if worst - 1 < x < -worst or worst == x:
            n = int(x)
        elif bits == 64 and not signed and -worst <= x < 1 << 64:
            return int(x)
        else:
            n = worst
        if signed:
            return (n + half & mask) - half
        return n & mask

    return convert


# -------------------------------------------------------------------------------------- strings


def decode_rune(s: bytes, i: int) -> tuple[int, int]:
    """The rune at byte `i` and its width; U+FFFD and 1 where the text is not UTF-8."""
    c = s[i]
    if c < 0x80:
        return c, 1
    n = 2 if 0xC2 <= c <= 0xDF else 3 if 0xE0 <= c <= 0xEF else 4 if 0xF0 <= c <= 0xF4 else 0
    if n:
        try:
            return ord(s[i : i + n].decode("utf-8")), n
        except (UnicodeDecodeError, TypeError):
            pass
    return 0xFFFD, 1


def rune_string(n: int) -> bytes:
    """string(rune)."""
    if 0 <= n <= 0x10FFFF and not 0xD800 <= n <= 0xDFFF:
        return chr(n).encode()
    return b"\xef\xbf\xbd"


def bytes_string(s: Any) -> bytes:
    """string([]byte)."""
    a, o, n, _ = s
    return bytes(a[o : o + n]) if n else b""


def runes_string(s: Any) -> bytes:
    """string([]rune)."""
    a, o, n, _ = s
    return b"".join([rune_string(r) for r in a[o : o + n]]) if n else b""


def runes(s: bytes) -> list[int]:
    """The runes of a string."""
    try:
        return [ord(c) for c in s.decode("utf-8")]
    except UnicodeDecodeError:
        out, i = [], 0
        while i < len(s):
            r, w = decode_rune(s, i)
            out.append(r)
            i += w
        return out


def sslice(s: bytes, lo: int | None, hi: int | None) -> bytes:
    """s[lo:hi]. runtime: goPanicSliceB and friends."""
    n = len(s)
    if lo is None:
        lo = 0
    if hi is None:
        hi = n
        if not 0 <= lo <= n:
            _slice_b(lo, n)
    else:
        if not 0 <= hi <= n:
            _bad(f"slice bounds out of range [:{hi}]", hi, f" with length {n}")
        if not 0 <= lo <= hi:
            _slice_b(lo, hi)
    return s[lo:hi]


# --------------------------------------------------------------------------------------- slices


def _bad(text: str, value: int, more: str) -> NoReturn:
    raise RuntimePanic(text if value < 0 else text + more, BOUNDS)


def _slice_b(lo: int, hi: int) -> NoReturn:
    if lo < 0:
        raise RuntimePanic(f"slice bounds out of range [{lo}:]", BOUNDS)
    raise RuntimePanic(f"slice bounds out of range [{lo}:{hi}]", BOUNDS)


def slice2(s: Any, lo: int | None, hi: int | None) -> Any:
    """s[lo:hi] of a slice."""
    a, o, n, c = s
    if lo is None:
        lo = 0
    if hi is None:
        hi = n
        if not 0 <= lo <= n:
            _slice_b(lo, n)
    else:
        if not 0 <= hi <= c:
            _bad(f"slice bounds out of range [:{hi}]", hi, f" with capacity {c}")
        if not 0 <= lo <= hi:
            _slice_b(lo, hi)
    return (a, o + lo, hi - lo, c - lo)


def slice3(s: Any, lo: int | None, hi: int, top: int) -> Any:
    """s[lo:hi:max]."""
    a, o, _, c = s
    lo = lo or 0
    if not 0 <= top <= c:
        _bad(f"slice bounds out of range [::{top}]", top, f" with capacity {c}")
    if not 0 <= hi <= top:
        _bad(f"slice bounds out of range [:{hi}:", hi, f"{top}]") if hi >= 0 else _bad(
            f"slice bounds out of range [:{hi}:]", hi, ""
        )
    if not 0 <= lo <= hi:
        _bad(f"slice bounds out of range [{lo}:{hi}:]" if lo >= 0 else
             f"slice bounds out of range [{lo}::]", lo, "")  # fmt: skip
    return (a, o + lo, hi - lo, top - lo)


def aslice2(s: Any, lo: int | None, hi: int | None) -> Any:
    """a[lo:hi] of an array: its bounds are called length."""
    n = s[3]
    if hi is not None and not 0 <= hi <= n:
        _bad(f"slice bounds out of range [:{hi}]", hi, f" with length {n}")
    return slice2(s, lo, hi)


def aslice3(s: Any, lo: int | None, hi: int, top: int) -> Any:
    """a[lo:hi:max] of an array."""
    n = s[3]
    if not 0 <= top <= n:
        _bad(f"slice bounds out of range [::{top}]", top, f" with length {n}")
    return slice3(s, lo, hi, top)


def slice_array(s: Any, n: int) -> Any:
    """The first n elements, for a conversion to an array."""
    if s[2] < n:
        raise RuntimePanic(
            f"cannot convert slice with length {s[2]} to array or pointer to array with length {n}",
            BOUNDS,
        )
    return s[0][s[1] : s[1] + n] if n else []


def array_pointer(s: Any, n: int) -> Any:
    """`(*[n]T)(s)`: the array that the slice begins with; nil for a nil slice."""
    if s[2] < n:
        slice_array(s, n)
    base, off = s[0], s[1]
    if base is None or (off == 0 and len(base) == n):
        return base
    return Window(base, off, n)


def array_slice(p: Any, n: int) -> Any:
    """The slice of all elements of the array that `p` points to."""
    base, off = start_of(notnil(p))
    return (base, off, n, n)


def aeq(p: Any, q: Any) -> bool:
    """Whether two pointers to arrays are equal."""
    return p is q or same_array(p, q)


def copy_slice(d: Any, s: Any) -> int:
    """copy(d, s)."""
    n = min(d[2], s[2])
    if n:
        d[0][d[1] : d[1] + n] = s[0][s[1] : s[1] + n]
    return int(n)


def copy_str(d: Any, s: bytes) -> int:
    """copy(d, string)."""
    n = min(d[2], len(s))
    if n:
        d[0][d[1] : d[1] + n] = list(s[:n])
    return int(n)


def flat_assign(d: list[Any], x: list[Any]) -> None:
    """Overwrite a flat struct or array."""
    d[:] = x


def copy_lists(spec: Any, d: Any, s: Any) -> int:
    """copy(d, s) of structs or arrays: elements are overwritten in place."""
    n = min(d[2], s[2])
    values = [spec.clone(v) for v in s[0][s[1] : s[1] + n]] if n else []
    for i, v in enumerate(values):
        spec.assign(d[0][d[1] + i], v)
    return int(n)


def clear_slice(spec: Any, s: Any) -> None:
    """clear(s)."""
    a, o, n, _ = s
    for i in range(n):
        if spec.is_list:
            spec.assign(a[o + i], spec.zero())
        else:
            a[o + i] = spec.zero()


# ----------------------------------------------------------------------------------------- maps


def map_set(m: dict[Any, Any], key: Any, k: Any, v: Any) -> None:
    """m[k] = v for keys that are no plain Python keys.

    Of an equal key that is there, the parts that may differ (0 and -0) are written again.
    """
    m[key] = (k, v)


def map_delete(m: dict[Any, Any] | None, key: Any) -> None:
    """delete(m, k)."""
    if m:
        m.pop(key, None)


def clear_map(m: dict[Any, Any] | None) -> None:
    """clear(m)."""
    if m:
        m.clear()


def fkey(x: Any) -> Any:
    """A float or complex as a key: every NaN is a key of its own."""
    return ("nan", object()) if x != x else x + 0


def pkey(p: Any) -> Any:
    """A pointer, map, channel or func as a key: its identity."""
    if p is None:
        return None
    if type(p) is tuple:
        return ("p", id(p[0]), p[1])
    if type(p) is Window:
        return ("p", id(p.base), p.off - 1 if p.off == 0 else p.off)
    return ("p", id(p), -1)


# ------------------------------------------------------------------------------------- equality


def peq(p: Any, q: Any) -> bool:
    """Whether two pointers to scalars are equal."""
    if p is None or q is None:
        return p is q
    return p[0] is q[0] and p[1] == q[1]


NAMES: dict[str, Any] = {
    n: v
    for n, v in list(globals().items())
    if not n.startswith("_") and n not in ("NAMES", "annotations")
}
for _bits in (8, 16, 32, 64):
    NAMES[f"ftoi_int{_bits}"] = _float_to_int(_bits, signed=True)
    NAMES[f"ftoi_uint{_bits}"] = _float_to_int(_bits, signed=False)
NAMES["ftoi_int"] = NAMES["ftoi_int64"]
NAMES["ftoi_uint"] = NAMES["ftoi_uintptr"] = NAMES["ftoi_uint64"]
