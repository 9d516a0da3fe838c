"""Zone files of the system (RFC 9636), which LoadLocation reads."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.text import Slice

__all__ = ["by_rule", "decoded", "read"]

FOLDERS = ("/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo")
"""Where the real package looks first on Linux; then it has data of its own."""


def read(name: bytes) -> tuple[bytes, bool]:
    """The contents of a zone file, and whether there is one."""
    import os

    if os.name != "posix" or b"\0" in name:
        return b"", False
    for folder in FOLDERS:
        try:
            with open(os.path.join(folder.encode(), name), "rb") as f:
                return f.read(), True
        except OSError:
            continue
    return b"", False


def decoded(data: bytes) -> tuple[Any, ...]:
    """Take a zone file apart, into what `decode` in zone.go gives.

    Names, offsets and summer time of the zones; times and zones of the transitions; the rule for
    later ones; whether the data make sense.
    """
    from gomem.library.text import make_slice

    bad: Slice = (None, 0, 0, 0)
    failed = (bad, bad, bad, bad, bad, b"", False)
    if data[:4] != b"TZif" or len(data) < 44:
        return failed
    width = 4
    at = 0
    counts = _counts(data, at)
    if data[4:5] >= b"2":
        at = 44 + _size(counts, 4)
        counts = _counts(data, at)
        width = 8
    end = at + 44 + _size(counts, width)
    if len(data) < end or counts[4] == 0:
        return failed
    _, _, _, times, types, chars = counts
    p = at + 44
    when = [int.from_bytes(data[p + i * width : p + (i + 1) * width], "big", signed=True)
            for i in range(times)]  # fmt: skip
    p += times * width
    index = list(data[p : p + times])
    p += times
    names = data[p + types * 6 : p + types * 6 + chars]
    rows = [data[p + i * 6 : p + i * 6 + 6] for i in range(types)]
    offsets = [int.from_bytes(row[:4], "big", signed=True) for row in rows]
    called = [names[row[5] :].split(b"\0")[0] for row in rows]
    if any(i >= types for i in index):
        return failed
    rule = data[end:].strip(b"\n") if width == 8 else b""
    if not when:
        when, index = [-1 << 63], [0]
    dst = [bool(row[4]) for row in rows]
    return (*map(make_slice, (called, offsets, dst, when, index)), rule, True)


def _counts(data: bytes, at: int) -> list[int]:
    """isutc, isstd, leap seconds, transitions, zones, characters of names."""
    return [int.from_bytes(data[at + 20 + 4 * i : at + 24 + 4 * i], "big") for i in range(6)]


def _size(counts: list[int], width: int) -> int:
    """Bytes of the tables."""
    isutc, isstd, leap, times, types, chars = counts
    return times * width + times + types * 6 + chars + leap * (width + 4) + isstd + isutc


# ----------------------------------------------------------------------------------------- rules


def by_rule(rule: bytes, last: int, sec: int) -> tuple[bytes, int, int, int, bool] | None:
    """The zone that a rule such as CET-1CEST,M3.5.0,M10.5.0/3 gives; None for a bad rule.

    Name, offset, first second, end, whether it is summer time.
    """
    from gomem.library.time.calendar import OMEGA, UNIX_TO_ABS, days_of, year_day

    text = rule.decode("latin-1")
    std, text = _name(text)
    std_offset, text = _time(text)
    std_offset = -std_offset
    if not text or text[0] == ",":
        return std.encode("latin-1"), std_offset, last, OMEGA, False
    dst, text = _name(text)
    dst_offset = std_offset + 3600
    if text and text[0] != ",":
        dst_offset, text = _time(text)
        dst_offset = -dst_offset
    parts = (text[1:] or "M3.2.0,M11.1.0").split(",")
    if len(parts) != 2:
        return None
    year = year_day((sec + UNIX_TO_ABS) // 86400)[0]
    new_year = days_of(year, 1, 1) * 86400 - UNIX_TO_ABS
    begins = new_year + _moment(parts[0], year) - std_offset
    ends = new_year + _moment(parts[1], year) - dst_offset
    inside, outside = (dst, dst_offset, True), (std, std_offset, False)
    if ends < begins:
        begins, ends, inside, outside = ends, begins, outside, inside
    next_year = new_year + 365 * 86400  # in leap years too, as the real package has it
    if sec < begins:
        (name, offset, is_dst), start, end = outside, new_year, begins
    elif sec >= ends:
        (name, offset, is_dst), start, end = outside, ends, next_year
    else:
        (name, offset, is_dst), start, end = inside, begins, ends
    return name.encode("latin-1"), offset, start, end, is_dst


def _name(s: str) -> tuple[str, str]:
    """A zone's name, perhaps in angle brackets, and the rest."""
    if s[:1] == "<":
        name, _, rest = s[1:].partition(">")
        return name, rest
    n = 0
    while n < len(s) and s[n].isalpha():
        n += 1
    return s[:n], s[n:]


def _time(s: str) -> tuple[int, str]:
    """[+-]h[:m[:s]] in seconds, and the rest."""
    n = 0
    while n < len(s) and s[n] in "+-:0123456789":
        n += 1
    text, rest = s[:n], s[n:]
    sign = -1 if text[:1] == "-" else 1
    parts = [int(x) for x in text.lstrip("+-").split(":") if x]
    total = sum([x * unit for x, unit in zip(parts, (3600, 60, 1), strict=False)])
    return sign * total, rest


def _moment(s: str, year: int) -> int:
    """Seconds from the start of the year to Mm.w.d, Jn or n, each perhaps with /time."""
    from gomem.library.time.calendar import days_in, days_of, is_leap

    what, _, clock = s.partition("/")
    time = _time(clock)[0] if clock else 7200
    if what[:1] == "M":
        month, week, day = (int(x) for x in what[1:].split("."))
        first = days_of(year, month, 1)
        at = (day - (first + 3)) % 7 + 7 * (week - 1)
        if at >= days_in(month, year):
            at -= 7
        return (first + at - days_of(year, 1, 1)) * 86400 + time
    if what[:1] == "J":
        n = int(what[1:])
        return (n - 1 + (is_leap(year) and n >= 60)) * 86400 + time
    return int(what) * 86400 + time
