"""Layouts: times as text and back. Source: time/format.go.

A layout is cut into literal text and elements. An element's name is its text in the layout
("2006", "Jan", "-07:00"); fractions of seconds are a separator and zeros or nines.
"""

from __future__ import annotations

from gomem.library.time.calendar import (
    BILLION,
    DAY,
    DAYS,
    MONTHS,
    abs_seconds,
    civil,
    days_in,
    from_date,
    is_leap,
    lookup,
    nanoseconds,
    unix_seconds,
    year_day,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Value

__all__ = ["format_time", "parse", "parse_duration", "quoted"]

ELEMENTS = {
    "J": ("January", "Jan"), "M": ("Monday", "Mon", "MST"),
    "0": ("01", "02", "03", "04", "05", "06", "002"), "1": ("15", "1"), "2": ("2006", "2"),
    "_": ("_2006", "_2", "__2"), "3": ("3",), "4": ("4",), "5": ("5",), "P": ("PM",), "p": ("pm",),
    "-": ("-070000", "-07:00:00", "-0700", "-07:00", "-07"),
    "Z": ("Z070000", "Z07:00:00", "Z0700", "Z07:00", "Z07"),
}  # fmt: skip
"""By the first character, in the order in which they are tried."""
NO_LOWER_AFTER = ("Jan", "Mon")
ZONES = (*ELEMENTS["-"], *ELEMENTS["Z"])


def cut(layout: str) -> tuple[str, str, str]:
    """Literal text, the first element after it, the rest; the element is "" if there is none."""
    for i, c in enumerate(layout):
        if c in ".,":
            end = _fraction(layout, i + 1)
            if end:
                return layout[:i], layout[i:end], layout[end:]
            continue
        for e in ELEMENTS.get(c, ()):
            if not layout.startswith(e, i):
                continue
            end = i + len(e)
            if e in NO_LOWER_AFTER and "a" <= layout[end : end + 1] <= "z":
                continue
            if e == "_2006":
                return layout[: i + 1], "2006", layout[end:]
            return layout[:i], e, layout[end:]
    return layout, "", ""


def _fraction(layout: str, at: int) -> int:
    """Where a fraction's zeros or nines end; 0 if there are none or another digit follows."""
    digit = layout[at : at + 1]
    if digit not in ("0", "9"):
        return 0
    end = at
    while layout[end : end + 1] == digit:
        end += 1
    return 0 if is_digit(layout, end) else end


def is_digit(s: str, i: int) -> bool:
    """Whether there is a digit at a place."""
    return "0" <= s[i : i + 1] <= "9"


# ---------------------------------------------------------------------------------------- format


def format_time(t: Value, layout: bytes) -> bytes:
    """Time.Format."""
    rest = layout.decode("latin-1")
    out: list[str] = []
    when = Clock(t)
    while rest:
        literal, e, rest = cut(rest)
        out.append(literal)
        if e:
            out.append(when.element(e))
    return "".join(out).encode("latin-1")


def number(n: int, width: int) -> str:
    """With leading zeros after the sign."""
    return f"-{-n:0{width}}" if n < 0 else f"{n:0{width}}"


class Clock:
    """What a calendar and a clock show at a time."""

    def __init__(self, t: Value) -> None:
        abs_ = abs_seconds(t)
        self.days, sec = divmod(abs_, DAY)
        self.year, self.month, self.day = civil(self.days)
        self.hour, self.minute, self.second = sec // 3600, sec // 60 % 60, sec % 60
        self.nsec = nanoseconds(t)
        name, self.offset, _, _, _ = lookup(t[2], unix_seconds(t))
        self.zone = name.decode("latin-1")

    def element(self, e: str) -> str:  # noqa: C901 (table of contents)
        """One element of a layout."""
        hour12 = self.hour % 12 or 12
        match e:
            case "2006":
                return number(self.year, 4)
            case "06":
                return number(abs(self.year) % 100, 2)
            case "January":
                return MONTHS[self.month - 1]
            case "Jan":
                return MONTHS[self.month - 1][:3]
            case "1" | "01":
                return number(self.month, len(e))
            case "Monday":
                return DAYS[(self.days + 3) % 7]
            case "Mon":
                return DAYS[(self.days + 3) % 7][:3]
            case "2" | "02":
                return number(self.day, len(e))
            case "_2":
                return f"{self.day:2}"
            case "__2":
                return f"{year_day(self.days)[1]:3}"
            case "002":
                return number(year_day(self.days)[1], 3)
            case "15":
                return number(self.hour, 2)
            case "3" | "03":
                return number(hour12, len(e))
            case "4" | "04":
                return number(self.minute, len(e))
            case "5" | "05":
                return number(self.second, len(e))
            case "PM":
                return "PM" if self.hour >= 12 else "AM"
            case "pm":
                return "pm" if self.hour >= 12 else "am"
            case "MST":
                return self.zone or self.numeric("-0700")
            case _:
                return self.fraction(e) if e[0] in ".," else self.numeric(e)

    def numeric(self, e: str) -> str:
        """The zone's offset."""
        if e[0] == "Z" and self.offset == 0:
            return "Z"
        minutes = -(-self.offset // 60) if self.offset < 0 else self.offset // 60
        colon = ":" if ":" in e else ""
        text = f"{'-' if minutes < 0 else '+'}{number(abs(minutes) // 60, 2)}"
        digits = sum([c.isdigit() for c in e])
        if digits > 2:
            text += colon + number(abs(minutes) % 60, 2)
        if digits > 4:
            seconds = -self.offset if minutes < 0 else self.offset
            text += colon + number(seconds % 60 if seconds >= 0 else -(-seconds % 60), 2)
        return text

    def fraction(self, e: str) -> str:
        """The part of a second, cut off."""
        digits = f"{self.nsec:09}"[: len(e) - 1].ljust(min(len(e) - 1, 9), "0")
        if e[1] == "9":
            digits = digits.rstrip("0")
            return e[0] + digits if digits else ""
        return e[0] + digits


# ----------------------------------------------------------------------------------------- parse

NOTHING, UTC, OFFSET, NAME, FAILED = range(5)
"""What is known of the location, as in format.go."""


class BadValue(Exception):  # noqa: N818 (handled here)
    """The value does not fit the layout's element."""


class OutOfRange(Exception):  # noqa: N818 (handled here)
    """A number is too large; the text says which."""


def parse(layout: bytes, value: bytes) -> tuple[Any, ...]:
    """Read a value; what is known of it, in the order of `fields` in format.go.

    Seconds, nanoseconds, what is known of the location, its name and offset; or the element that
    does not fit, the rest of the value and a message.
    """
    p = Parser(value.decode("latin-1"))
    rest = layout.decode("latin-1")
    element = ""
    try:
        while True:
            literal, element, rest = cut(rest)
            hold = p.value
            try:
                p.skip(literal)
            except BadValue:
                return _failed(literal, p.value, "")
            if not element:
                break
            hold = p.value
            try:
                p.element(element, rest)
            except BadValue:
                return _failed(element, hold, "")
        if p.value:
            raw = quoted(p.value.encode("latin-1"))
            return _failed("", p.value, ": extra text: " + raw.decode("latin-1"))
        element = ""
        return p.finish()
    except OutOfRange as e:
        return _failed(element, p.value, f": {e.args[0]}")


def _failed(element: str, rest: str, message: str) -> tuple[Any, ...]:
    texts = [s.encode("latin-1") for s in (element, rest, message)]
    return (0, 0, FAILED, b"", 0, *texts)


class Parser:
    """What was read so far, and the rest of the value."""

    def __init__(self, value: str) -> None:
        self.value = value
        self.year = self.hour = self.minute = self.second = self.nsec = 0
        self.month = self.day = self.yday = -1
        self.half = ""
        self.utc = False
        self.offset: int | None = None
        self.zone = ""

    def skip(self, literal: str) -> None:
        """Literal text must be there; spaces may be more or fewer."""
        v = self.value
        while literal:
            if literal[0] == " ":
                if v and v[0] != " ":
                    self.value = v
                    raise BadValue
                literal, v = literal.lstrip(" "), v.lstrip(" ")
                continue
            if v[:1] != literal[0]:
                self.value = v
                raise BadValue
            literal, v = literal[1:], v[1:]
        self.value = v

    def take(self, n: int) -> str:
        """The next n characters."""
        if len(self.value) < n:
            raise BadValue
        text, self.value = self.value[:n], self.value[n:]
        return text

    def number(self, *, fixed: bool) -> int:
        """One or two digits."""
        v = self.value
        if not is_digit(v, 0) or (fixed and not is_digit(v, 1)):
            raise BadValue
        return int(self.take(2 if is_digit(v, 1) else 1))

    def name(self, names: tuple[str, ...], length: int | None = None) -> int:
        """The index of a name, in any case."""
        for i, n in enumerate(names):
            text = n[:length]
            if self.value[: len(text)].lower() == text.lower():
                self.take(len(text))
                return i
        raise BadValue

    def element(self, e: str, rest: str) -> None:  # noqa: C901, PLR0915 (table of contents)
        """Read one element."""
        fixed = len(e) == 2
        match e:
            case "06":
                n = _atoi(self.take(2))
                self.year = n + (1900 if n >= 69 else 2000)
            case "2006":
                if not is_digit(self.value, 0):
                    raise BadValue
                self.year = _atoi(self.take(4))
            case "January":
                self.month = self.name(MONTHS) + 1
            case "Jan":
                self.month = self.name(MONTHS, 3) + 1
            case "1" | "01":
                self.month = self.bounded(fixed=fixed, low=1, high=12, what="month")
            case "Monday":
                self.name(DAYS)
            case "Mon":
                self.name(DAYS, 3)
            case "2" | "02" | "_2":
                if e == "_2" and self.value[:1] == " ":
                    self.take(1)
                self.day = self.number(fixed=e == "02")
            case "__2" | "002":
                self.day_of_year(e)
            case "15":
                self.hour = self.bounded(fixed=False, low=0, high=23, what="hour")
            case "3" | "03":
                self.hour = self.bounded(fixed=fixed, low=0, high=12, what="hour")
            case "4" | "04":
                self.minute = self.bounded(fixed=fixed, low=0, high=59, what="minute")
            case "5" | "05":
                self.second = self.bounded(fixed=fixed, low=0, high=59, what="second")
                self.unasked_fraction(rest)
            case "PM" | "pm":
                self.half = self.take(2)
                if self.half not in ((e, "AM") if e == "PM" else (e, "am")):
                    raise BadValue
            case "MST":
                self.zone_name()
            case _ if e in ZONES:
                self.zone_offset(e)
            case _:
                self.fraction(e)

    def bounded(self, *, fixed: bool, low: int, high: int, what: str) -> int:
        """A number that must be in a range."""
        n = self.number(fixed=fixed)
        if not low <= n <= high:
            raise OutOfRange(f"{what} out of range")
        return n

    def day_of_year(self, e: str) -> None:
        """Three digits, or up to three after spaces."""
        if e == "__2":
            for _ in range(2):
                if self.value[:1] == " ":
                    self.take(1)
        n = 0
        while n < 3 and is_digit(self.value, n):
            n += 1
        if n == 0 or (e == "002" and n != 3):
            raise BadValue
        self.yday = int(self.take(n))

    def unasked_fraction(self, rest: str) -> None:
        """A fraction after the seconds is read even if the layout has none."""
        v = self.value
        if v[:1] not in (".", ",") or not is_digit(v, 1):
            return
        following = cut(rest)[1]
        if following[:1] in (".", ",") and following:
            return
        n = 2
        while is_digit(v, n):
            n += 1
        self.nanoseconds(self.take(n))

    def nanoseconds(self, text: str) -> None:
        """A separator and digits, of which nine count."""
        digits = text[1:10]
        if text[:1] not in (".", ",") or not all(is_digit(digits, i) for i in range(len(digits))):
            raise BadValue
        self.nsec = int(digits.ljust(9, "0"))

    def fraction(self, e: str) -> None:
        """Zeros: as many digits; nines: any number, or none."""
        if e[1] == "0":
            self.nanoseconds(self.take(len(e)))
            return
        v = self.value
        if v[:1] not in (".", ",") or not v or not is_digit(v, 1):
            return
        n = 1
        while is_digit(v, n):
            n += 1
        self.nanoseconds(self.take(n))

    def zone_offset(self, e: str) -> None:
        """Z, or a signed offset in the form of the element."""
        if e[0] == "Z" and self.value[:1] == "Z":
            self.take(1)
            self.utc = True
            return
        text = self.take(len(e))
        parts = [text[1:3]]
        at = 3
        while at < len(e):
            if e[at] == ":":
                if text[at] != ":":
                    raise BadValue
                at += 1
            parts.append(text[at : at + 2])
            at += 2
        hour, minute, second = _offset_parts(parts, bad=text[0] not in "+-")
        total = (hour * 60 + minute) * 60 + second
        self.offset = -total if text[0] == "-" else total
        if self.offset == -1:
            self.offset = None  # as in Go, where -1 says that there is none

    def zone_name(self) -> None:
        """An abbreviation."""
        if self.value[:3] == "UTC":
            self.take(3)
            self.utc = True
            return
        n = zone_length(self.value)
        if n == 0:
            raise BadValue
        self.zone = self.take(n)

    # -------------------------------------------------------------------------------- the end

    def finish(self) -> tuple[Any, ...]:
        """The result of `parse`. Errors: OutOfRange."""
        if self.half in ("PM", "pm") and self.hour < 12:
            self.hour += 12
        elif self.half in ("AM", "am") and self.hour == 12:
            self.hour = 0
        if self.yday >= 0:
            self.resolve_day_of_year()
        month = self.month if self.month >= 0 else 1
        day = self.day if self.day >= 0 else 1
        if not 1 <= day <= days_in(month, self.year):
            raise OutOfRange("day out of range")
        sec = from_date(self.year, month, day, self.hour, self.minute, self.second)
        name = self.zone.encode("latin-1")
        how, offset = NOTHING, 0
        if self.utc:
            how = UTC
        elif self.offset is not None:
            how, offset = OFFSET, self.offset
        elif name:
            how = NAME
            if len(name) > 3 and name[:3] == b"GMT":
                offset = int(name[3:]) * 3600
        return sec, self.nsec, how, name, offset, b"", b"", b""

    def resolve_day_of_year(self) -> None:
        """Month and day from the day of the year; what was read of them must agree."""
        if not 1 <= self.yday <= 365 + is_leap(self.year):
            raise OutOfRange("day-of-year out of range")
        month, day = 1, self.yday
        while day > days_in(month, self.year):
            day -= days_in(month, self.year)
            month += 1
        if self.month not in (-1, month):
            raise OutOfRange("day-of-year does not match month")
        if self.day not in (-1, day):
            raise OutOfRange("day-of-year does not match day")
        self.month, self.day = month, day


def _offset_parts(parts: list[str], *, bad: bool) -> list[int]:
    """Hour, minute and second. That one is too large is said before that the text is bad."""
    numbers = [0, 0, 0]
    for i, x in enumerate(parts):
        if not (is_digit(x, 0) and is_digit(x, 1)):
            bad = True
            break
        numbers[i] = int(x)
    for n, most, what in zip(numbers, (24, 60, 60), ("hour", "minute", "second"), strict=True):
        if n > most:
            raise OutOfRange(f"time zone offset {what} out of range")
    if bad:
        raise BadValue
    return numbers


def _atoi(s: str) -> int:
    """A number with an optional sign."""
    digits = s[1:] if s[:1] in ("+", "-") else s
    if not all(is_digit(digits, i) for i in range(len(digits))):
        raise BadValue
    n = int(digits or "0")
    return -n if s[:1] == "-" else n


def zone_length(v: str) -> int:
    """How long the zone's abbreviation at the start is; 0 if there is none."""
    if len(v) < 3:
        return 0
    if v[:4] in ("ChST", "MeST"):
        return 4
    if v[:3] == "GMT":
        return 3 + signed_offset(v[3:])
    if v[0] in "+-":
        return signed_offset(v)
    upper = 0
    while upper < 6 and "A" <= v[upper : upper + 1] <= "Z":
        upper += 1
    if upper == 3 or (upper == 4 and (v[3] == "T" or v[:4] == "WITA")):
        return upper
    return 5 if upper == 5 and v[4] == "T" else 0


def signed_offset(v: str) -> int:
    """How long an offset in hours, such as +3, is; 0 if there is none."""
    if v[:1] not in ("+", "-") or not v:
        return 0
    n = 1
    while is_digit(v, n):
        n += 1
    return n if n > 1 and int(v[1:n]) <= 23 else 0


def quoted(s: bytes) -> bytes:
    """Bytes that are no printable ASCII as hexadecimal numbers."""
    out = [
        b"\\%c" % c if c in b'"\\' else b"%c" % c if 32 <= c < 128 else b"\\x%02x" % c for c in s
    ]
    return b'"%b"' % b"".join(out)


# -------------------------------------------------------------------------------------- durations

UNITS = {
    b"ns": 1, b"us": 1000, b"\xc2\xb5s": 1000, b"\xce\xbcs": 1000, b"ms": 1_000_000, b"s": BILLION,
    b"m": 60 * BILLION, b"h": 3600 * BILLION,
}  # fmt: skip
MOST = 1 << 63
_NOT_NUMERIC = bytes(c for c in range(256) if c not in b".0123456789")


def parse_duration(text: bytes) -> tuple[int, bytes]:
    """The duration, and what is wrong with the text."""
    s = text[1:] if text[:1] in (b"+", b"-") else text
    if s == b"0":
        return 0, b""
    if not s:
        return 0, b"invalid duration"
    total = 0
    while s:
        whole, s = _digits(s)
        part = b""
        point = s[:1] == b"."
        if point:
            part, s = _digits(s[1:])
        if (not whole and not part) or int(whole or b"0") > MOST:
            return 0, b"invalid duration"
        n = len(s) - len(s.lstrip(_NOT_NUMERIC))
        if n == 0:
            return 0, b"missing unit in duration"
        unit = UNITS.get(s[:n])
        if unit is None:
            return 0, b"unknown unit " + quoted(s[:n]) + b" in duration"
        s = s[n:]
        total += int(whole or b"0") * unit + _part(part, unit)
        if total > MOST:
            return 0, b"invalid duration"
    if text[:1] == b"-":
        return -total, b""
    return (total, b"") if total < MOST else (0, b"invalid duration")


def _digits(s: bytes) -> tuple[bytes, bytes]:
    """The digits at the start, and the rest."""
    n = 0
    while n < len(s) and 0x30 <= s[n] <= 0x39:
        n += 1
    return s[:n], s[n:]


def _part(digits: bytes, unit: int) -> int:
    """A decimal fraction of a unit, in the floating point that Go uses for it."""
    f, scale = 0, 1.0
    for c in digits:
        if f > (MOST - 1) // 10 or f * 10 + c - 0x30 > MOST:
            break
        f = f * 10 + c - 0x30
        scale *= 10
    return int(float(f) * (float(unit) / scale)) if f else 0
