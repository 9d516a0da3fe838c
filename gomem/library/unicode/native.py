"""Package unicode. Letters below U+0080 are answered at once; the rest from tables.txt.

tables.txt has one line each: the version; `category`, where each general category starts
("61Ll": from U+0061 on); and `upper`, `lower`, `title`, `fold`: runs lo,hi,step,delta of the runes
that the mapping changes, delta being what it adds. ranges.txt has the tables that programs can use:
`table`, a name, LatinOffset, and lo,hi,stride of R16 and, after a bar, of R32; `map`, `aliases` and
`cases` are the variables Categories to FoldScript, CategoryAliases and CaseRanges.
"""
# ruff: noqa: N802, D103 (natives bear the names that unicode.go declares)

from __future__ import annotations

import os.path
from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime

    Slice = tuple[list[Any] | None, int, int, int]

__all__ = [
    "IsControl", "IsDigit", "IsGraphic", "IsLetter", "IsLower", "IsMark", "IsNumber", "IsPrint",
    "IsPunct", "IsSpace", "IsSymbol", "IsTitle", "IsUpper", "SimpleFold", "To", "ToLower",
    "ToTitle", "ToUpper", "category", "is_graphic", "is_print", "is_space", "mapping",
    "simple_fold", "to_case",
]  # fmt: skip

MAX_RUNE = 0x10FFFF
RUNE_ERROR = 0xFFFD
SPACES = frozenset(
    [*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F,
     0x205F, 0x3000]
)  # fmt: skip


class _Tables:
    """tables.txt, read when first asked."""

    __slots__ = ("maps", "names", "starts")

    def __init__(self) -> None:
        self.maps: dict[str, dict[int, int]] = {}
        self.starts: list[int] = []
        self.names: list[str] = []

    def load(self) -> None:
        """Read the file."""
        file = os.path.join(os.path.dirname(__file__), "tables.txt")
        with open(file, encoding="ascii") as f:
            for line in f:
                name, *words = line.split()
                if name == "category":
                    self.names.extend([w[-2:] for w in words])
                    self.starts.extend([int(w[:-2], 16) for w in words])
                elif name != "version":
                    self.maps[name] = _expand(words)


def _expand(words: list[str]) -> dict[int, int]:
    out: dict[int, int] = {}
    for word in words:
        lo, hi, step, delta = word.split(",")
        for r in range(int(lo, 16), int(hi, 16) + 1, int(step)):
            out[r] = r + int(delta)
    return out


_TABLES = _Tables()  # a constant of the installation: filled once, the same for every program


def category(r: int) -> str:
    """The general category of a rune, as in "Lu"; "Cn" for what is none."""
    if not 0 <= r <= MAX_RUNE:
        return "Cn"
    if not _TABLES.starts:
        _TABLES.load()
    return _TABLES.names[bisect_right(_TABLES.starts, r) - 1]


def mapping(name: str) -> dict[int, int]:
    """The mapping "upper", "lower", "title" or "fold": only the runes that it changes."""
    if not _TABLES.maps:
        _TABLES.load()
    return _TABLES.maps[name]


def is_space(r: int) -> bool:
    """unicode.IsSpace."""
    return r in SPACES


def is_print(r: int) -> bool:
    """unicode.IsPrint, strconv.IsPrint."""
    if r < 0x7F:
        return r >= 0x20
    return category(r)[0] in "LMNPS"


def is_graphic(r: int) -> bool:
    """unicode.IsGraphic."""
    return is_print(r) or category(r) == "Zs"


def to_case(name: str, r: int) -> int:
    """Map one rune to "upper", "lower" or "title" case."""
    if r < 0x80:
        if name == "lower":
            return r + 32 if 0x41 <= r <= 0x5A else r
        return r - 32 if 0x61 <= r <= 0x7A else r
    return mapping(name).get(r, r)


def simple_fold(r: int) -> int:
    """unicode.SimpleFold: the next rune of those that are equal under case folding."""
    return mapping("fold").get(r, r)


def IsLetter(rt: Runtime, r: int) -> bool:
    if r < 0x80:
        return 0x41 <= r <= 0x5A or 0x61 <= r <= 0x7A
    return category(r)[0] == "L"


def IsUpper(rt: Runtime, r: int) -> bool:
    return 0x41 <= r <= 0x5A if r < 0x80 else category(r) == "Lu"


def IsLower(rt: Runtime, r: int) -> bool:
    return 0x61 <= r <= 0x7A if r < 0x80 else category(r) == "Ll"


def IsTitle(rt: Runtime, r: int) -> bool:
    return r >= 0x80 and category(r) == "Lt"


def IsDigit(rt: Runtime, r: int) -> bool:
    return 0x30 <= r <= 0x39 if r < 0x80 else category(r) == "Nd"


def IsNumber(rt: Runtime, r: int) -> bool:
    return 0x30 <= r <= 0x39 if r < 0x80 else category(r)[0] == "N"


def IsSpace(rt: Runtime, r: int) -> bool:
    return r in SPACES


def IsControl(rt: Runtime, r: int) -> bool:
    return 0 <= r < 0x20 or 0x7F <= r < 0xA0


def IsMark(rt: Runtime, r: int) -> bool:
    return r >= 0x80 and category(r)[0] == "M"


def IsPunct(rt: Runtime, r: int) -> bool:
    return category(r)[0] == "P"


def IsSymbol(rt: Runtime, r: int) -> bool:
    return category(r)[0] == "S"


def IsPrint(rt: Runtime, r: int) -> bool:
    return is_print(r)


def IsGraphic(rt: Runtime, r: int) -> bool:
    return is_graphic(r)


def ToUpper(rt: Runtime, r: int) -> int:
    return to_case("upper", r)


def ToLower(rt: Runtime, r: int) -> int:
    return to_case("lower", r)


def ToTitle(rt: Runtime, r: int) -> int:
    return to_case("title", r)


def To(rt: Runtime, kind: int, r: int) -> int:
    if not 0 <= kind < 3:
        return RUNE_ERROR
    return to_case(("upper", "lower", "title")[kind], r)


def SimpleFold(rt: Runtime, r: int) -> int:
    return simple_fold(r)


def Is(rt: Runtime, table: list[Any], r: int) -> bool:
    r16, r32, _ = table
    if r16[2] and r & 0xFFFFFFFF <= r16[0][r16[1] + r16[2] - 1][1]:
        return _within(r16, r)
    if r32[2] and r >= r32[0][r32[1]][0]:
        return _within(r32, r)
    return False


def _within(ranges: Slice, r: int) -> bool:
    """Whether r is in one of the ranges, which are sorted."""
    base, low, n, _ = ranges
    assert base is not None
    high = low + n
    while low < high:
        mid = (low + high) >> 1
        lo, hi, stride = base[mid]
        if r < lo:
            high = mid
        elif r > hi:
            low = mid + 1
        else:
            return bool(stride == 1 or (r - lo) % stride == 0)
    return False


def IsOneOf(rt: Runtime, tables: Slice, r: int) -> bool:
    base, off, n, _ = tables
    return base is not None and any(Is(rt, t, r) for t in base[off : off + n])


def _line(start: str) -> list[str]:
    """The words of the line of ranges.txt that begins with these."""
    file = os.path.join(os.path.dirname(__file__), "ranges.txt")
    with open(file, encoding="ascii") as f:
        text = f.read()
    at = text.index(f"\n{start} ", 0) + 1 if not text.startswith(start + " ") else 0
    return text[at + len(start) : text.index("\n", at)].split()


def ranges(rt: Runtime, name: bytes) -> tuple[Slice, Slice, int]:
    latin, *words = _line(f"table {name.decode()}")
    at = words.index("|")
    return _ranges(words[:at]), _ranges(words[at + 1 :]), int(latin)


def _ranges(words: list[str]) -> Slice:
    base = [[int(n, 16) for n in word.split(",")] for word in words]
    return (base, 0, len(base), len(base)) if base else (None, 0, 0, 0)


def entries(rt: Runtime, name: bytes) -> tuple[Slice, Slice]:
    start = "aliases" if name == b"aliases" else f"map {name.decode()}"
    pairs = [word.encode().split(b"=") for word in _line(start)]
    keys, values = [p[0] for p in pairs], [p[1] for p in pairs]
    return (keys, 0, len(keys), len(keys)), (values, 0, len(values), len(values))


def caseRanges(rt: Runtime) -> Slice:
    out = []
    for word in _line("cases"):
        lo, hi, *delta = word.split(",")
        out.append([int(lo, 16), int(hi, 16), [int(n) for n in delta]])
    return out, 0, len(out), len(out)
