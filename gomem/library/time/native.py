"""Package time: times and durations as numbers, the scheduler's clock and timers."""
# ruff: noqa: N802, N803, D103, PLR0913 (natives bear the names and parameters of the Go files)

from __future__ import annotations

from gomem.library.abi import RuntimePanic
from gomem.library.text import panic_text
from gomem.library.time.calendar import (
    ALPHA,
    BILLION,
    DAY,
    DAYS,
    MONOTONIC,
    MONTHS,
    NSEC,
    OMEGA,
    UNIX_TO_INTERNAL,
    WALL_TO_INTERNAL,
    abs_seconds,
    civil,
    from_date,
    lookup,
    make,
    nanoseconds,
    seconds,
    shift_zone,
    unix_seconds,
    wrap,
    year_day,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime, Value

    Time = list[Any]

WAITS = ("Sleep", "clock", "start", "startTicker")
EPOCH = 1_257_894_000
"""Seconds from 1970 to when every program starts: 10 November 2009, 23:00 UTC."""
ASKING = 1000
"""Nanoseconds that reading the clock takes: a program that waits for it gets there."""
LAST = (1 << 63) - 1


# -------------------------------------------------------------------------------------- Duration


def Month_String(rt: Runtime, m: int) -> bytes:
    del rt
    return MONTHS[m - 1].encode() if 1 <= m <= 12 else b"%%!Month(%d)" % (m & (1 << 64) - 1)


def Weekday_String(rt: Runtime, d: int) -> bytes:
    del rt
    return DAYS[d].encode() if 0 <= d <= 6 else b"%%!Weekday(%d)" % (d & (1 << 64) - 1)


def _decimal(n: int, digits: int) -> str:
    """What n / 10**digits is, without needless zeros."""
    whole, part = divmod(n, 10**digits)
    return f"{whole}.{part:0{digits}}".rstrip("0") if part else str(whole)


def Duration_String(rt: Runtime, d: int) -> bytes:
    del rt
    sign, u = ("-", -d) if d < 0 else ("", d)
    if u == 0:
        text = "0s"
    elif u < 1000:
        text = f"{u}ns"
    elif u < 1_000_000:
        text = _decimal(u, 3) + "µs"
    elif u < BILLION:
        text = _decimal(u, 6) + "ms"
    else:
        minutes, rest = divmod(u, 60 * BILLION)
        text = _decimal(rest, 9) + "s"
        if minutes:
            hours, minutes = divmod(minutes, 60)
            text = (f"{hours}h" if hours else "") + f"{minutes}m{text}"
    return (sign + text).encode()


def _quo(a: int, b: int) -> int:
    """Go's a / b."""
    return -(-a // b) if a < 0 else a // b


def Duration_Nanoseconds(rt: Runtime, d: int) -> int:
    del rt
    return d


def Duration_Microseconds(rt: Runtime, d: int) -> int:
    del rt
    return _quo(d, 1000)


def Duration_Milliseconds(rt: Runtime, d: int) -> int:
    del rt
    return _quo(d, 1_000_000)


def _in_units(d: int, unit: int) -> float:
    whole = _quo(d, unit)
    return float(whole) + float(d - whole * unit) / float(unit)


def Duration_Seconds(rt: Runtime, d: int) -> float:
    del rt
    return _in_units(d, BILLION)


def Duration_Minutes(rt: Runtime, d: int) -> float:
    del rt
    return _in_units(d, 60 * BILLION)


def Duration_Hours(rt: Runtime, d: int) -> float:
    del rt
    return _in_units(d, 3600 * BILLION)


def Duration_Truncate(rt: Runtime, d: int, m: int) -> int:
    del rt
    return d if m <= 0 else m * _quo(d, m)


def Duration_Round(rt: Runtime, d: int, m: int) -> int:
    """To the nearest multiple, halves away from zero; the bounds are kept."""
    del rt
    if m <= 0:
        return d
    u = abs(d)
    u += -(u % m) if 2 * (u % m) < m else m - u % m
    return max(-u, -LAST - 1) if d < 0 else min(u, LAST)


def Duration_Abs(rt: Runtime, d: int) -> int:
    del rt
    return min(abs(d), LAST)


# --------------------------------------------------------------------------------- Time: compare


def Time_IsZero(rt: Runtime, t: Time) -> bool:
    del rt
    return seconds(t) == 0 and nanoseconds(t) == 0


def Time_Compare(rt: Runtime, t: Time, u: Time) -> int:
    """By the monotonic clock if both times know it."""
    del rt
    if t[0] & u[0] & MONOTONIC:
        return int(t[1] > u[1]) - int(t[1] < u[1])
    a, b = (seconds(t), nanoseconds(t)), (seconds(u), nanoseconds(u))
    return int(a > b) - int(a < b)


def Time_After(rt: Runtime, t: Time, u: Time) -> bool:
    return Time_Compare(rt, t, u) > 0


def Time_Before(rt: Runtime, t: Time, u: Time) -> bool:
    return Time_Compare(rt, t, u) < 0


def Time_Equal(rt: Runtime, t: Time, u: Time) -> bool:
    return Time_Compare(rt, t, u) == 0


# ------------------------------------------------------------------------------------ Time: parts


def Time_Date(rt: Runtime, t: Time) -> tuple[int, int, int]:
    del rt
    return civil(abs_seconds(t) // DAY)


def Time_Year(rt: Runtime, t: Time) -> int:
    return Time_Date(rt, t)[0]


def Time_Month(rt: Runtime, t: Time) -> int:
    return Time_Date(rt, t)[1]


def Time_Day(rt: Runtime, t: Time) -> int:
    return Time_Date(rt, t)[2]


def Time_Weekday(rt: Runtime, t: Time) -> int:
    del rt
    return (abs_seconds(t) // DAY + 3) % 7


def Time_ISOWeek(rt: Runtime, t: Time) -> tuple[int, int]:
    """The week belongs to the year that its Thursday is in."""
    del rt
    days = abs_seconds(t) // DAY
    year, day = year_day(days + 3 - (days + 2) % 7)
    return year, (day - 1) // 7 + 1


def Time_Clock(rt: Runtime, t: Time) -> tuple[int, int, int]:
    del rt
    sec = abs_seconds(t) % DAY
    return sec // 3600, sec // 60 % 60, sec % 60


def Time_Hour(rt: Runtime, t: Time) -> int:
    return Time_Clock(rt, t)[0]


def Time_Minute(rt: Runtime, t: Time) -> int:
    return Time_Clock(rt, t)[1]


def Time_Second(rt: Runtime, t: Time) -> int:
    return Time_Clock(rt, t)[2]


def Time_Nanosecond(rt: Runtime, t: Time) -> int:
    del rt
    return nanoseconds(t)


def Time_YearDay(rt: Runtime, t: Time) -> int:
    del rt
    return year_day(abs_seconds(t) // DAY)[1]


def Time_Unix(rt: Runtime, t: Time) -> int:
    del rt
    return unix_seconds(t)


def Time_UnixMilli(rt: Runtime, t: Time) -> int:
    del rt
    return wrap(unix_seconds(t) * 1000 + nanoseconds(t) // 1_000_000)


def Time_UnixMicro(rt: Runtime, t: Time) -> int:
    del rt
    return wrap(unix_seconds(t) * 1_000_000 + nanoseconds(t) // 1000)


def Time_UnixNano(rt: Runtime, t: Time) -> int:
    del rt
    return wrap(unix_seconds(t) * BILLION + nanoseconds(t))


def Time_Zone(rt: Runtime, t: Time) -> tuple[bytes, int]:
    del rt
    return lookup(t[2], unix_seconds(t))[:2]


def Time_IsDST(rt: Runtime, t: Time) -> bool:
    del rt
    return lookup(t[2], unix_seconds(t))[4]


def bounds(rt: Runtime, t: Time) -> tuple[int, int, bool, bool]:
    """When the zone in use begins and ends, and whether it does."""
    del rt
    _, _, start, end, _ = lookup(t[2], unix_seconds(t))
    return start, end, start != ALPHA, end != OMEGA


# ------------------------------------------------------------------------------- Time: arithmetic


def located(rt: Runtime, t: Time, loc: Value) -> Time:
    """With a location, without the monotonic clock."""
    del rt
    return [nanoseconds(t), seconds(t), loc]


def Time_Add(rt: Runtime, t: Time, d: int) -> Time:
    """Seconds stop at the bounds of an int64; the monotonic clock goes when it would overflow."""
    wall, ext, loc = t
    more, nsec = divmod((wall & NSEC) + d, BILLION)
    if wall & MONOTONIC:
        sec = ((wall & MONOTONIC - 1) >> 30) + more
        if 0 <= sec < 1 << 33 and -LAST - 1 <= ext + d <= LAST:
            return [MONOTONIC | sec << 30 | nsec, ext + d, loc]
        wall, ext, loc = located(rt, t, loc)
    return [nsec, min(max(ext + more, -LAST), LAST), loc]


def Time_Sub(rt: Runtime, t: Time, u: Time) -> int:
    """The difference; the bounds of an int64 if it is larger."""
    del rt
    if t[0] & u[0] & MONOTONIC:
        d = t[1] - u[1]
    else:
        d = (seconds(t) - seconds(u)) * BILLION + nanoseconds(t) - nanoseconds(u)
    return int(min(max(d, -LAST - 1), LAST))


def _remainder(t: Time, d: int) -> int:
    """What t is beyond a multiple of d since the year 1."""
    return int((seconds(t) * BILLION + nanoseconds(t)) % d)


def Time_Truncate(rt: Runtime, t: Time, d: int) -> Time:
    t = located(rt, t, t[2])
    return t if d <= 0 else Time_Add(rt, t, -_remainder(t, d))


def Time_Round(rt: Runtime, t: Time, d: int) -> Time:
    t = located(rt, t, t[2])
    if d <= 0:
        return t
    r = _remainder(t, d)
    return Time_Add(rt, t, -r if 2 * r < d else d - r)


def unix(rt: Runtime, sec: int, nsec: int, loc: Value) -> Time:
    del rt
    return make(sec, nsec, loc)  # type: ignore[no-any-return]  # a Value


def date(
    rt: Runtime, year: int, month: int, day: int, hour: int, minute: int, sec: int, nsec: int,
    loc: Value,
) -> Time:  # fmt: skip
    """The time of a clock in a location."""
    del rt
    more, nsec = divmod(nsec, BILLION)
    clock_shows = from_date(year, month, day, hour, minute, sec + more)
    return make(shift_zone(loc, clock_shows), nsec, None)  # type: ignore[no-any-return]  # a Value


# ------------------------------------------------------------------------------------------ text


def Time_Format(rt: Runtime, t: Time, layout: bytes) -> bytes:
    from gomem.library.time.layout import format_time

    del rt
    return format_time(t, layout)


def Time_String(rt: Runtime, t: Time) -> bytes:
    """With the monotonic clock, if it is known."""
    text = Time_Format(rt, t, b"2006-01-02 15:04:05.999999999 -0700 MST")
    if t[0] & MONOTONIC:
        sec, nsec = divmod(abs(t[1]), BILLION)
        text += b" m=%c%d.%09d" % (b"-"[0] if t[1] < 0 else b"+"[0], sec, nsec)
    return text


def goString(rt: Runtime, t: Time, loc: bytes) -> bytes:
    year, month, day = Time_Date(rt, t)
    numbers = ", ".join(map(str, (day, *Time_Clock(rt, t), nanoseconds(t))))
    return f"time.Date({year}, time.{MONTHS[month - 1]}, {numbers}, ".encode() + loc + b")"


def quote(rt: Runtime, s: bytes) -> bytes:
    from gomem.library.time.layout import quoted

    del rt
    return quoted(s)


def fields(rt: Runtime, layout: bytes, value: bytes) -> tuple[Any, ...]:
    from gomem.library.time.layout import parse

    del rt
    return parse(layout, value)


def duration(rt: Runtime, s: bytes) -> tuple[int, bytes]:
    from gomem.library.time.layout import parse_duration

    del rt
    return parse_duration(s)


def strict(rt: Runtime, t: Time) -> bytes:
    """Why RFC 3339 cannot say this time; b"" if it can."""
    if not 0 <= Time_Year(rt, t) <= 9999:
        return b"year outside of range [0,9999]"
    if abs(_quo(Time_Zone(rt, t)[1], 60)) >= 24 * 60:
        return b"timezone hour outside of range [0,23]"
    return b""


def pack(rt: Runtime, t: Time, inUTC: bool) -> bytes:  # noqa: FBT001 (Go's)
    """The form of MarshalBinary; b"" if the offset does not fit."""
    offset = Time_Zone(rt, t)[1]
    minutes = _quo(offset, 60)
    if not inUTC and (minutes == -1 or not -32768 <= minutes <= 32767):
        return b""
    rest = 0 if inUTC else offset - minutes * 60
    where = -1 if inUTC else minutes
    data = (seconds(t) & (1 << 64) - 1).to_bytes(8, "big") + nanoseconds(t).to_bytes(4, "big")
    data = bytes([2 if rest else 1]) + data + (where & 0xFFFF).to_bytes(2, "big")
    return data + bytes([rest & 0xFF]) if rest else data


def unpack(rt: Runtime, data: bytes) -> tuple[int, int, bool, int, bytes]:
    del rt
    if not data:
        return 0, 0, False, 0, b"no data"
    if data[0] not in (1, 2):
        return 0, 0, False, 0, b"unsupported version"
    if len(data) != 14 + data[0]:
        return 0, 0, False, 0, b"invalid length"
    sec = int.from_bytes(data[1:9], "big", signed=True)
    nsec = int.from_bytes(data[9:13], "big", signed=True)
    offset = int.from_bytes(data[13:15], "big", signed=True) * 60
    if data[0] == 2:
        offset += int.from_bytes(data[15:], "big", signed=True)
    return wrap(sec - UNIX_TO_INTERNAL), nsec, offset == -60, offset, b""


def readZone(rt: Runtime, name: bytes) -> tuple[bytes, bool]:
    from gomem.library.time.zones import read

    del rt
    return read(name)


def decode(rt: Runtime, data: bytes) -> tuple[Any, ...]:
    from gomem.library.time.zones import decoded

    del rt
    return decoded(data)


# ------------------------------------------------------------------------------- clock and timers


def clock(rt: Runtime, F: Value, r: int, s: int) -> Value:
    """The monotonic clock."""
    rt.sched.engine.state.sched.clock += ASKING
    F[2] = rt.sched.now(s) - ASKING + 1
    return r, F, s


def at(rt: Runtime, mono: int, loc: Value) -> Time:
    """The time of the monotonic clock."""
    del rt
    return _moment(mono - 1, loc)


def _moment(now: int, loc: Value) -> Time:
    """The time `now` nanoseconds after the start."""
    sec, nsec = divmod(now, BILLION)
    since = sec + EPOCH + UNIX_TO_INTERNAL - WALL_TO_INTERNAL
    if since >> 33:
        return [nsec, since + WALL_TO_INTERNAL, loc]
    return [MONOTONIC | since << 30 | nsec, now + 1, loc]


def Sleep(rt: Runtime, F: Value, r: int, s: int, d: int) -> Value:
    return rt.sched.sleep(F, r, s, d)


def _set(rt: Runtime, d: int, kind: str, what: Value) -> Value:
    """A timer of the scheduler."""
    s = rt.now()
    return rt.sched.at(min(rt.sched.now(s) + max(d, 0), LAST), s, kind, what)


def start(rt: Runtime, F: Value, r: int, s: int, d: int, c: Value, f: Value, loc: Value) -> Value:
    """A Timer that sends on a channel, or calls a function in a goroutine."""
    if c is None:
        F[2] = [None, True, _set(rt, d, "go", (f, ()))]
    else:
        c.append(True)
        F[2] = [c, True, _set(rt, d, "send", (c, _moment, loc, 0))]
    return r, F, s


def startTicker(rt: Runtime, F: Value, r: int, s: int, d: int, c: Value, loc: Value) -> Value:
    c.append(True)
    F[2] = [c, True, _set(rt, d, "send", (c, _moment, loc, d))]
    return r, F, s


def _known(rt: Runtime, t: Value, what: str) -> Value:
    """A Timer or Ticker that was made by this package. Errors: GoPanic, RuntimePanic."""
    if t is None:
        raise RuntimePanic("invalid memory address or nil pointer dereference")
    if not t[1]:
        raise panic_text(rt, f"time: {what}".encode())
    return t


def _stop(rt: Runtime, t: Value) -> bool:
    """Take the timer away, and what it has sent; whether there was either."""
    was = rt.sched.cancel(t[2])
    return bool(t[0] is not None and rt.sched.channels.drain(t[0])) or was


def Timer_Stop(rt: Runtime, t: Value) -> bool:
    return _stop(rt, _known(rt, t, "Stop called on uninitialized Timer"))


def Timer_Reset(rt: Runtime, t: Value, d: int) -> bool:
    was = _stop(rt, _known(rt, t, "Reset called on uninitialized Timer"))
    t[2] = _set(rt, d, "go" if t[0] is None else "send", t[2][3])
    return was


def Ticker_Stop(rt: Runtime, t: Value) -> None:
    if t is None:
        raise RuntimePanic("invalid memory address or nil pointer dereference")
    if t[1]:
        _stop(rt, t)


def Ticker_Reset(rt: Runtime, t: Value, d: int) -> None:
    if d <= 0:
        raise panic_text(rt, b"non-positive interval for Ticker.Reset")
    _stop(rt, _known(rt, t, "Reset called on uninitialized Ticker"))
    c, value, loc, _ = t[2][3]
    t[2] = _set(rt, d, "send", (c, value, loc, d))
