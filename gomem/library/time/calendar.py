"""The calendar: days and dates, seconds and clocks, zones.

Days are counted from 1 March of the year -292277022400, which is long enough before all times that
64 bits of seconds can say, and begins a cycle of 400 years. A time is the list [wall, ext, loc] of
time.go; a location without zones, or None, is UTC.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Value

__all__ = [
    "BILLION", "DAYS", "MONTHS", "UNIX_TO_INTERNAL", "abs_seconds", "civil", "days_in", "from_date",
    "is_leap",
    "lookup", "make", "nanoseconds", "seconds", "shift_zone", "unix_seconds", "wrap", "year_day",
]  # fmt: skip

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
BILLION = 1_000_000_000
MASK = (1 << 64) - 1
MONOTONIC = 1 << 63
NSEC = (1 << 30) - 1
FIRST_YEAR = -292_277_022_400
CYCLE = 146_097
"""Days of 400 years."""
DAY = 86_400
UNIX_TO_INTERNAL = (1969 * 365 + 1969 // 4 - 1969 // 100 + 1969 // 400) * DAY
"""Seconds from the year 1 to 1970."""
WALL_TO_INTERNAL = (1884 * 365 + 1884 // 4 - 1884 // 100 + 1884 // 400) * DAY
"""Seconds from the year 1 to 1885."""
ALPHA, OMEGA = -1 << 63, (1 << 63) - 1
"""The first and the last second."""


def wrap(n: int) -> int:
    """An int64."""
    return (n + (1 << 63) & MASK) - (1 << 63)


def days_of(year: int, month: int, day: int) -> int:
    """The number of the day of a date; `day` may be any number."""
    y = year - FIRST_YEAR - (month < 3)
    m = month - 3 if month > 2 else month + 9
    return y * 365 + y // 4 - y // 100 + y // 400 + (153 * m + 2) // 5 + day - 1


UNIX_TO_ABS = days_of(1970, 1, 1) * DAY


def civil(days: int) -> tuple[int, int, int]:
    """Year, month and day of a day's number."""
    cycle, day = divmod(days, CYCLE)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    m = (5 * day + 2) // 153
    day -= (153 * m + 2) // 5 - 1
    month = m + 3 if m < 10 else m - 9
    return year + cycle * 400 + (month < 3) + FIRST_YEAR, month, day


def year_day(days: int) -> tuple[int, int]:
    """Year and day of the year, from 1."""
    year = civil(days)[0]
    return year, days - days_of(year, 1, 1) + 1


def is_leap(year: int) -> bool:
    """Whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(month: int, year: int) -> int:
    """The days of a month."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 + ((month + (month >> 3)) & 1)


def seconds(t: Value) -> int:
    """Seconds since the year 1."""
    wall: int = t[0]
    if wall & MONOTONIC:
        return WALL_TO_INTERNAL + ((wall & MONOTONIC - 1) >> 30)
    return int(t[1])


def nanoseconds(t: Value) -> int:
    """The part of a second."""
    return int(t[0] & NSEC)


def unix_seconds(t: Value) -> int:
    """Seconds since 1970."""
    return wrap(seconds(t) - UNIX_TO_INTERNAL)


def make(sec: int, nsec: int, loc: Value) -> Value:
    """The time `sec` seconds after 1970 began."""
    more, nsec = divmod(nsec, BILLION)
    return [nsec, wrap(sec + more + UNIX_TO_INTERNAL), loc]


def abs_seconds(t: Value) -> int:
    """What a clock in the time's location shows: seconds since day 0."""
    unix = unix_seconds(t)
    return (unix + lookup(t[2], unix)[1] + UNIX_TO_ABS) & MASK


def from_date(year: int, month: int, day: int, hour: int, minute: int, sec: int) -> int:
    """Seconds since 1970 of a date and clock in UTC; all but the year may be any number."""
    more, m = divmod(month - 1, 12)
    days = days_of(year + more, m + 1, day)
    return wrap(days * DAY + hour * 3600 + minute * 60 + sec - UNIX_TO_ABS)


def shift_zone(loc: Value, unix: int) -> int:
    """When a clock in a location shows what one in UTC shows at `unix`."""
    _, offset, start, end, _ = lookup(loc, unix)
    if offset:
        utc = unix - offset
        if not start <= utc < end:
            offset = lookup(loc, utc)[1]
    return wrap(unix - offset)


def lookup(loc: Value, sec: int) -> tuple[bytes, int, int, int, bool]:
    """The zone in use at a second since 1970: name, offset, first second, end, summer time."""
    if loc is None or not loc[1][2]:
        return b"UTC", 0, ALPHA, OMEGA, False
    base, off, n, _ = loc[1]
    zones = base[off : off + n]
    base, off, n, _ = loc[2]
    tx = base[off : off + n] if n else []
    if not tx or sec < tx[0][0]:
        name, offset, dst = zones[_first_zone(zones, tx)]
        return name, offset, ALPHA, tx[0][0] if tx else OMEGA, dst
    from bisect import bisect_right

    i = bisect_right([t[0] for t in tx], sec) - 1
    name, offset, dst = zones[tx[i][1]]
    end = tx[i + 1][0] if i + 1 < len(tx) else OMEGA
    if i + 1 == len(tx) and loc[3]:
        from gomem.library.time.zones import by_rule

        found = by_rule(loc[3], tx[i][0], sec)
        if found is not None:
            return found
    return name, offset, tx[i][0], end, dst


def _first_zone(zones: Value, tx: Value) -> int:
    """The zone before the first transition. Source: zoneinfo.go lookupFirstZone."""
    if not any(t[1] == 0 for t in tx):
        return 0
    if tx and zones[tx[0][1]][2]:
        for i in range(tx[0][1] - 1, -1, -1):
            if not zones[i][2]:
                return i
    return next((i for i, z in enumerate(zones) if not z[2]), 0)
