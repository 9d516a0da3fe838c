"""How fast the parser is: `python tests/bench/syntax_bench.py`, part of `make bench`."""

from __future__ import annotations

import os
import sysconfig
import time

from gomem.source import Source
from gomem.syntax import parse_with_errors, tables

GOROOT = os.path.join(sysconfig.get_path("purelib"), "go")
FOLDERS = ("src/go/types", "src/net/http", "src/runtime")


def main() -> None:
    """Print lines per second with trees, and the time to load the table."""
    tables.load_table()
    loads = []
    for _ in range(10):
        start = time.perf_counter()
        tables.load_table.__wrapped__()
        loads.append(time.perf_counter() - start)
    load = min(loads)
    sources = []
    for folder in FOLDERS:
        path = os.path.join(GOROOT, folder)
        for name in sorted(os.listdir(path)):
            if name.endswith(".go"):
                with open(os.path.join(path, name), "rb") as f:
                    sources.append(Source.decode(name, f.read()))
    lines = sum(len(s.line_starts) for s in sources)
    start = time.process_time()
    for s in sources:
        parse_with_errors(s)
    spent = time.process_time() - start
    print(f"syntax: {lines / spent:,.0f} lines/s ({lines:,} lines), table in {load * 1e3:.1f} ms")


if __name__ == "__main__":
    main()
