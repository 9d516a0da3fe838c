"""Package math. What Python's own functions give exactly is taken from them; the rest is ours."""
# ruff: noqa: N802, D103 (natives bear the names that math.go declares)

from __future__ import annotations

import math
from math import copysign, isinf, isnan
from struct import pack, unpack

from gomem.library.math import elementary, trig
from gomem.library.math.elementary import INF, NAN, bits_of, from_bits
from gomem.library.numbers import to_float32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.library.abi import Runtime


def _one(f: Callable[[float], float]) -> Callable[[Runtime, float], float]:
    return lambda rt, x: f(x)


Acos, Acosh, Asin, Asinh = map(_one, (trig.acos, trig.acosh, trig.asin, trig.asinh))
Atan, Atanh, Cos, Cosh = map(_one, (trig.atan, trig.atanh, trig.cos, trig.cosh))
Sin, Sinh, Tan, Tanh = map(_one, (trig.sin, trig.sinh, trig.tan, trig.tanh))
Cbrt, Exp, Exp2 = map(_one, (elementary.cbrt, elementary.exp, elementary.exp2))
Expm1, Log, Log1p = map(_one, (elementary.expm1, elementary.log, elementary.log1p))


def Abs(rt: Runtime, x: float) -> float:
    return abs(x)


def Atan2(rt: Runtime, y: float, x: float) -> float:
    return trig.atan2(y, x)


def Ceil(rt: Runtime, x: float) -> float:
    return copysign(float(math.ceil(x)), x) if abs(x) < 1 << 52 else x


def Copysign(rt: Runtime, f: float, sign: float) -> float:
    return copysign(f, sign)


def Dim(rt: Runtime, x: float, y: float) -> float:
    v = x - y
    return 0.0 if v <= 0 else v


def FMA(rt: Runtime, x: float, y: float, z: float) -> float:
    return elementary.fma(x, y, z)


def Float32bits(rt: Runtime, f: float) -> int:
    return unpack("<I", pack("<f", to_float32(f)))[0]  # type: ignore[no-any-return]  # an int


def Float32frombits(rt: Runtime, b: int) -> float:
    return unpack("<f", pack("<I", b))[0]  # type: ignore[no-any-return]  # a float


def Float64bits(rt: Runtime, f: float) -> int:
    return bits_of(f)


def Float64frombits(rt: Runtime, b: int) -> float:
    return from_bits(b)


def Floor(rt: Runtime, x: float) -> float:
    return copysign(float(math.floor(x)), x) if abs(x) < 1 << 52 else x


def Frexp(rt: Runtime, x: float) -> tuple[float, int]:
    return math.frexp(x)


def Hypot(rt: Runtime, p: float, q: float) -> float:
    return elementary.hypot(p, q)


def Ilogb(rt: Runtime, x: float) -> int:
    if x == 0:
        return -(1 << 31)
    return math.frexp(x)[1] - 1 if abs(x) < INF else (1 << 31) - 1


def Inf(rt: Runtime, sign: int) -> float:
    return INF if sign >= 0 else -INF


def IsInf(rt: Runtime, x: float, sign: int) -> bool:
    return (sign >= 0 and x == INF) or (sign <= 0 and x == -INF)


def IsNaN(rt: Runtime, x: float) -> bool:
    return x != x


def Ldexp(rt: Runtime, x: float, e: int) -> float:
    return elementary.ldexp(x, e)


def Log10(rt: Runtime, x: float) -> float:
    return elementary.log(x) * 0.434294481903251827651128918916605082


def Log2(rt: Runtime, x: float) -> float:
    frac, e = math.frexp(x)
    if frac == 0.5:
        return float(e - 1)
    return elementary.log(frac) * 1.44269504088896340735992468100189214 + e


def Logb(rt: Runtime, x: float) -> float:
    if x == 0:
        return -INF
    return float(math.frexp(x)[1] - 1) if abs(x) < INF else abs(x)


def Max(rt: Runtime, x: float, y: float) -> float:
    if x == INF or y == INF:
        return INF
    if x != x or y != y:
        return NAN
    if x == y == 0:
        return y if copysign(1, x) < 0 else x
    return max(x, y)


def Min(rt: Runtime, x: float, y: float) -> float:
    if -INF in (x, y):
        return -INF
    if x != x or y != y:
        return NAN
    if x == y == 0:
        return x if copysign(1, x) < 0 else y
    return min(x, y)


def Mod(rt: Runtime, x: float, y: float) -> float:
    return NAN if y == 0 or isinf(x) or isnan(x) or isnan(y) else math.fmod(x, y)


def Modf(rt: Runtime, x: float) -> tuple[float, float]:
    return elementary.modf(x)


def NaN(rt: Runtime) -> float:
    return NAN


def Nextafter(rt: Runtime, x: float, y: float) -> float:
    return NAN if isnan(x) or isnan(y) else x if x == y else math.nextafter(x, y)


def Nextafter32(rt: Runtime, x: float, y: float) -> float:
    if isnan(x) or isnan(y):
        return NAN
    if x == y:
        return x
    if x == 0:
        return copysign(Float32frombits(rt, 1), y)
    return Float32frombits(rt, Float32bits(rt, x) + (1 if (y > x) == (x > 0) else -1))


def Pow(rt: Runtime, x: float, y: float) -> float:
    return elementary.power(x, y)


def Pow10(rt: Runtime, n: int) -> float:
    if n < -323:
        return 0.0
    if n > 308:
        return INF
    block, rest = divmod(abs(n), 32)
    if n >= 0:
        return float(f"1e{32 * block}") * float(f"1e{rest}")
    return float(f"1e-{32 * block}") / float(f"1e{rest}")


def Remainder(rt: Runtime, x: float, y: float) -> float:
    if isnan(x) or isnan(y) or isinf(x) or y == 0:
        return NAN
    return math.remainder(x, y)


def Round(rt: Runtime, x: float) -> float:
    if not abs(x) < 1 << 52:
        return x
    whole = math.floor(abs(x))
    return copysign(float(whole + (abs(x) - whole >= 0.5)), x)


def RoundToEven(rt: Runtime, x: float) -> float:
    return copysign(float(round(x)), x) if abs(x) < 1 << 52 else x


def Signbit(rt: Runtime, x: float) -> bool:
    return copysign(1, x) < 0


def Sincos(rt: Runtime, x: float) -> tuple[float, float]:
    return trig.sincos(x)


def Sqrt(rt: Runtime, x: float) -> float:
    return math.sqrt(x) if x >= 0 else elementary.root(x)


def Trunc(rt: Runtime, x: float) -> float:
    return copysign(float(int(x)), x) if abs(x) < 1 << 52 else x


# The special functions are in a module of their own, which few programs need.


def Erf(rt: Runtime, x: float) -> float:
    from gomem.library.math import special

    return special.erf(x)


def Erfc(rt: Runtime, x: float) -> float:
    from gomem.library.math import special

    return special.erfc(x)


def Erfinv(rt: Runtime, x: float) -> float:
    from gomem.library.math import special

    return special.erfinv(x)


def Erfcinv(rt: Runtime, x: float) -> float:
    return Erfinv(rt, 1 - x)


def Gamma(rt: Runtime, x: float) -> float:
    from gomem.library.math import special

    return special.gamma(x)


def Lgamma(rt: Runtime, x: float) -> tuple[float, int]:
    from gomem.library.math import special

    return special.lgamma(x)


def Jn(rt: Runtime, n: int, x: float) -> float:
    from gomem.library.math import special

    return special.bessel_j(n, x)


def Yn(rt: Runtime, n: int, x: float) -> float:
    from gomem.library.math import special

    return special.bessel_y(n, x)


def J0(rt: Runtime, x: float) -> float:
    return Jn(rt, 0, x)


def J1(rt: Runtime, x: float) -> float:
    return Jn(rt, 1, x)


def Y0(rt: Runtime, x: float) -> float:
    return Yn(rt, 0, x)


def Y1(rt: Runtime, x: float) -> float:
    return Yn(rt, 1, x)
