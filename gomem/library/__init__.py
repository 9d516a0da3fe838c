"""The standard library, as far as gomem has it: a folder per package.

A package is a folder with the package's path (`strings/`, `unicode/utf8/`) and holds

    NAME.go      its declarations, in Go. A function without a body is native. What calls back into
                 the program, builds values of library types or grows the caller's slice has a body,
                 and is compiled and run like the program's own functions:

                     func IndexByte(s string, c byte) int                       // native
                     func IndexFunc(s string, f func(rune) bool) int { ... }    // calls f

    native.py    the native functions, `def IndexByte(rt, s, c)`; abi.py says how values look and
                 how a native calls back (fmt calls String and Error methods). NEEDS names the
                 functions of its own package that it asks the machine for
    names.txt    every exported name of the real package, so that a name which exists but is not
                 declared is called "not supported yet" and not "undefined"
    leaks.txt    what the compiler knows of each function's parameters (escape analysis)

and `std.txt` lists every import path of the real library, `hidden.txt` what its packages do not
export, `namesakes.txt` which of them come along with which and share a name with another,
`members.txt` the methods and fields of their types.

Invariants
    - A native gives bit for bit what Go 1.27 on linux/amd64 gives: the texts of numbers, the
      rounding of math functions, the order in which sort compares, the wording of errors. Where
      Python's own function differs in one bit or on one code point, it is not used: Unicode is
      Go's version (unicode/tables.txt), not that of the Python that runs gomem.
    - A native never lets a Python exception out: only GoPanic, RuntimePanic and Exit.
    - Natives keep no state between calls but `rt.cache`, facts about types that never change.
    - No function of the program runs inside a call of Python's own (sort keys, map, __eq__): such
      library functions are Go, or generators that hand the call to the machine.
    - Importing a native module costs next to nothing: no `re`, no tables before they are needed.

Helpers that several packages share are modules beside the folders: text (UTF-8), quote.py
(quoted strings), numbers.py (floating point as text).

Left out, and refused by name: files, processes and what tells about the system (os.ReadFile).
The environment is empty at the start. fmt.Println and its kin write to the program's standard
output even if the program has assigned another file to os.Stdout.
"""

from __future__ import annotations

from os.path import dirname, exists, join

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

__all__ = [
    "PACKAGES",
    "SPLIT",
    "find",
    "hidden_names",
    "is_std",
    "library_dir",
    "members",
    "names",
    "namesakes",
    "native",
]

PACKAGES = (
    "bufio",
    "bytes",
    "cmp",
    "container/heap",
    "container/list",
    "container/ring",
    "context",
    "crypto/md5",
    "crypto/sha1",
    "crypto/sha256",
    "encoding",
    "encoding/base64",
    "encoding/binary",
    "encoding/hex",
    "encoding/json",
    "encoding/json/jsontext",
    "errors",
    "flag",
    "fmt",
    "hash",
    "hash/crc32",
    "hash/fnv",
    "html",
    "io",
    "io/fs",
    "io/ioutil",
    "iter",
    "log",
    "maps",
    "math",
    "math/bits",
    "math/cmplx",
    "math/rand",
    "math/rand/v2",
    "os",
    "path",
    "path/filepath",
    "reflect",
    "regexp",
    "regexp/syntax",
    "runtime",
    "runtime/debug",
    "slices",
    "sort",
    "strconv",
    "strings",
    "sync",
    "sync/atomic",
    "text/tabwriter",
    "time",
    "unicode",
    "unicode/utf16",
    "unicode/utf8",
)
"""The import paths that gomem has."""

SPLIT = frozenset(
    ["bufio", "bytes", "flag", "fmt", "io", "math/rand", "math/rand/v2", "os", "runtime", "slices",
     "sort", "strings", "unicode"]
)  # fmt: skip
"""Packages whose files are read one by one, when one of their names is needed."""


def library_dir() -> str:
    """The folder that holds the packages' folders."""
    return dirname(__file__)


def find(path: str) -> str | None:
    """The folder of a package, or None if gomem does not have it."""
    return join(library_dir(), *path.split("/")) if path in PACKAGES else None


def native(path: str) -> ModuleType | None:
    """The module with a package's native functions; None if it has none."""
    folder = find(path)
    if folder is None or not exists(join(folder, "native.py")):
        return None
    import importlib

    return importlib.import_module(f"gomem.library.{path.replace('/', '.')}.native")


def names(path: str) -> frozenset[str] | None:
    """Every exported name of the real package, or None if gomem does not have the package."""
    folder = find(path)
    return None if folder is None else frozenset(_lines(join(folder, "names.txt")))


def hidden_names(path: str) -> frozenset[str]:
    """The names that the real package declares and does not export."""
    return frozenset(_line_of(path, "hidden.txt"))


def members(path: str) -> frozenset[str]:
    """The exported methods and fields of the real package's types, as "File.Stat"."""
    return frozenset(_line_of(path, "members.txt"))


def namesakes(path: str) -> list[tuple[str, str]]:
    """Name and path of packages that the real package brings along, where others have the name."""
    found = []
    for word in _line_of(path, "namesakes.txt"):
        name, _, whole = word.partition("=")
        found.append((name, whole))
    return found


def _line_of(path: str, table: str) -> list[str]:
    """The words behind a package's path in a table."""
    with open(join(library_dir(), table), encoding="utf-8") as f:
        for line in f:
            if line.startswith(path + " "):
                return line.split()[1:]
    return []


def is_std(path: str) -> bool:
    """Whether an import path belongs to the real standard library."""
    return path in PACKAGES or path in _lines(join(library_dir(), "std.txt"))


def _lines(file: str) -> list[str]:
    with open(file, encoding="utf-8") as f:
        return f.read().split()
