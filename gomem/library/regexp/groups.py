"""Unicode's categories and scripts by the names that expressions use."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.text import Slice

    Ranges = list[tuple[int, int]]


def _plain(name: str) -> str:
    return "".join([c for c in name if c not in "_- "]).lower()


def unicode_group(name: str) -> Ranges | None:
    """The runes of a category or script; None if there is none of that name."""
    from gomem.library.regexp.parse import negated

    plain = _plain(name)
    if plain == "any":
        return [(0, 0x10FFFF)]
    if plain == "ascii":
        return [(0, 0x7F)]
    if plain == "assigned":
        found = _table("Cn")
        return None if found is None else negated(found)
    known = _names()
    return _table(known[plain]) if plain in known else None


def _names() -> dict[str, str]:
    """Tables by their plain names and aliases."""
    from os.path import dirname, join

    out: dict[str, str] = {}
    file = join(dirname(dirname(__file__)), "unicode", "ranges.txt")
    aliases: list[tuple[str, str]] = []
    with open(file, encoding="ascii") as f:
        for line in f:
            kind, name, *words = line.split()
            if kind == "map" and name in ("Categories", "Scripts"):
                for word in words:
                    key, _, table = word.partition("=")
                    out[_plain(key)] = table or key
            elif kind == "aliases":
                aliases += [(a, b) for a, _, b in (w.partition("=") for w in (name, *words))]
    for alias, name in aliases:
        if _plain(name) in out:
            out.setdefault(_plain(alias), out[_plain(name)])
    return out


def _table(name: str) -> Ranges | None:
    from gomem.library.unicode.native import ranges

    low, high, _ = ranges(None, name.encode())  # type: ignore[arg-type]  # it does not look at the machine
    return [pair for part in (low, high) for pair in _pairs(part)]


def _pairs(part: Slice) -> Ranges:
    base = part[0] or []
    out: Ranges = []
    for lo, hi, stride in base:
        out += [(lo, hi)] if stride == 1 else [(r, r) for r in range(lo, hi + 1, stride)]
    return out
