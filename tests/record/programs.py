"""The corpus of Go programs and what the real toolchain says about each.

`tests/programs/KIND/NAME.go` are programs of one construct or one idea each; `errors/` holds the
ones that do not compile. This script runs the toolchain over them and writes

    tests/programs/truth.json     per program: the hash of its source, and either the lines of
                                  `go build`'s complaint, or stdout, stderr and exit status of the
                                  built binary and, of a build without inlining, the section and
                                  size of each package variable
    tests/programs/escape.json    per program: the lines of `go build -gcflags='-m -l'`

    .venv/bin/python tests/record/programs.py            records what is new or has changed
    .venv/bin/python tests/record/programs.py --all      records everything again

Lines name the file without its folder, as `gomem` does when it is given the bare name. Of a
panicking program's stderr the part before the traceback is kept; what differs from build to build
(addresses) is masked by `normalize`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).resolve().parent.parent / "programs"
TRUTH = CORPUS / "truth.json"
ESCAPE = CORPUS / "escape.json"
TIMEOUT = 60

# The address of a nil dereference depends on which load the compiler made into the nil check.
_ADDRESS = re.compile(
    r"(pc=|sp=|\) |stack=\[|, (?=0x[0-9a-f]+\])|addr=(?=0x[0-9a-f]{1,3} ))0x[0-9a-f]+"
)
_STATIC = re.compile(r"main\.[A-Za-z_]\w*$")
_SECTIONS = ("rodata", "noptrdata", "data", "bss", "noptrbss")


def go_command() -> str | None:
    """The real `go`: of this environment if it has one, else of the search path."""
    beside = Path(sys.executable).with_name("go")
    return str(beside) if beside.exists() else shutil.which("go")


def programs() -> dict[str, Path]:
    """The corpus: "arith/shifts" to its file, in order."""
    return {str(p.relative_to(CORPUS))[:-3]: p for p in sorted(CORPUS.glob("*/*.go"))}


def digest(path: Path) -> str:
    """What tells whether a record is about the source as it is now."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def normalize(stderr: str) -> str:
    """A process's stderr without the traceback and without addresses."""
    head = re.split(r"\n\n?(?:goroutine \d+|runtime stack:)", stderr, maxsplit=1)[0]
    return _ADDRESS.sub(r"\g<1>0x?", head).rstrip("\n")


def read_json(path: Path) -> dict[str, Any]:
    """A recorded file, empty when there is none yet."""
    if not path.exists():
        return {}
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def write_json(path: Path, records: dict[str, Any]) -> None:
    """One program per line, so that a diff shows which records changed."""
    lines = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(records[name], separators=(',', ':'))}"
        for name in sorted(records)
    )
    path.write_text("{\n" + lines + "\n}\n", encoding="utf-8")


def environment() -> dict[str, str]:
    """The toolchain as it comes, whatever the user has set."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("GO", "CGO"))}
    if "GOCACHE" in os.environ:
        kept["GOCACHE"] = os.environ["GOCACHE"]
    kept.setdefault("HOME", tempfile.gettempdir())
    return kept | {"GOTOOLCHAIN": "local", "GOFLAGS": "", "GOPROXY": "off", "CGO_ENABLED": "0"}


class Toolchain:
    """The real Go, asked in a folder of its own."""

    def __init__(self, go: str) -> None:
        self.go = go
        self.environment = environment()

    def call(self, folder: Path, *args: str) -> subprocess.CompletedProcess[bytes]:
        """`go ARGS` in `folder`."""
        return subprocess.run(
            [self.go, *args],
            cwd=folder,
            env=self.environment,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )

    def build(self, source: Path, binary: Path, *flags: str) -> tuple[int, list[str]]:
        """`go build`'s status and its lines with the file named bare."""
        done = self.call(source.parent, "build", *flags, "-o", str(binary), source.name)
        text = done.stderr.decode(errors="surrogateescape").replace("./" + source.name, source.name)
        return done.returncode, [ln for ln in text.splitlines() if ln and not ln.startswith("# ")]

    def truth(self, source: Path) -> dict[str, Any]:
        """How the program builds and runs."""
        record: dict[str, Any] = {"sha": digest(source)}
        with tempfile.TemporaryDirectory() as folder:
            binary = Path(folder) / "program"
            status, lines = self.build(source, binary)
            if status != 0:
                return record | {"errors": lines}
            done = subprocess.run(
                [binary],
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=TIMEOUT,
                check=False,
            )
            record["stdout"] = done.stdout.decode(errors="surrogateescape")
            record["stderr"] = normalize(done.stderr.decode(errors="surrogateescape"))
            record["exit"] = done.returncode
            record["statics"] = self.statics(source, binary)
            return record

    def escape(self, source: Path) -> list[str] | None:
        """The lines of `-m -l`; None for a program that does not compile.

        What is said of instances of the library's generic functions is left out.
        """
        with tempfile.TemporaryDirectory() as folder:
            status, lines = self.build(source, Path(folder) / "program", "-gcflags=-m -l")
        own = [line for line in lines if line.startswith((f"{source.name}:", "moved to heap: #"))]
        return own if status == 0 else None

    def statics(self, source: Path, binary: Path) -> dict[str, list[Any]]:
        """Section, size and order by address of the package variables that were linked in.

        Without inlining, as the model is: calls are not initialisers that the compiler knows.
        """
        if not re.search(r"^var\b", source.read_text("utf-8", "surrogateescape"), re.MULTILINE):
            return {}
        self.build(source, binary, "-gcflags=-l")
        listed = self.call(binary.parent, "tool", "nm", "-size", "-sort", "address", str(binary))
        sections = elf_sections(binary)
        found: dict[str, list[Any]] = {}
        for line in listed.stdout.decode().splitlines():
            address, size, *_, name = line.split(maxsplit=3)
            if _STATIC.match(name):
                place = int(address, 16)
                for section, (low, high) in sections.items():
                    if low <= place < high:
                        found[name.removeprefix("main.")] = [section, int(size)]
        return found


def elf_sections(binary: Path) -> dict[str, tuple[int, int]]:
    """The address ranges of the data sections (ELF64, little endian)."""
    image = binary.read_bytes()
    offset = struct.unpack_from("<Q", image, 0x28)[0]
    entry, count, names = struct.unpack_from("<HHH", image, 0x3A)
    headers = [struct.unpack_from("<IIQQQQ", image, offset + i * entry) for i in range(count)]
    strings = headers[names][4]
    found = {}
    for name, _, _, address, _, size in headers:
        start = strings + name
        text = image[start : image.index(b"\0", start)].decode().removeprefix(".")
        if text in _SECTIONS:
            found[text] = (address, address + size)
    return found


def main(args: list[str]) -> int:
    """Record; the arguments are described at the top of the file."""
    go = go_command()
    if go is None:
        print("no Go toolchain found", file=sys.stderr)
        return 2
    toolchain = Toolchain(go)
    corpus = programs()
    truth = {} if "--all" in args else read_json(TRUTH)
    escape = {} if "--all" in args else read_json(ESCAPE)
    stale = [n for n, p in corpus.items() if truth.get(n, {}).get("sha") != digest(p)]
    with ThreadPoolExecutor(2) as pool:
        fresh = list(pool.map(lambda n: toolchain.truth(corpus[n]), stale))
        lines = list(pool.map(lambda n: toolchain.escape(corpus[n]), stale))
    truth.update(zip(stale, fresh, strict=True))
    escape.update(zip(stale, lines, strict=True))
    write_json(TRUTH, {n: truth[n] for n in corpus})
    write_json(ESCAPE, {n: escape[n] for n in corpus if escape.get(n) is not None})
    print(f"{len(stale)} recorded, {len(corpus)} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
