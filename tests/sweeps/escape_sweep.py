"""Compares `-m -l` of the test directory of Go 1.19 with what Go 1.27 said of it.

    python -m sweeps.escape_sweep RECORD FOLDER [--limit N] [--worst N] [--file NAME]

RECORD is a gzipped JSON: file name to lines `LINE:COL: MESSAGE` (own file only, as a multiset);
FOLDER holds the programs. Programs that gomem refuses are skipped.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections import Counter
from pathlib import Path

from gomem import pipeline
from gomem.errors import GomemError


def remarks(name: str, data: bytes) -> Counter[str]:
    """gomem's remarks about one file; places that line directives give have a name."""
    loaded = pipeline.load_sources([(name, data)], build=False)
    out: Counter[str] = Counter()
    for m in pipeline.place(loaded).messages:
        if m.pos >= 0:
            at = str(loaded.fileset.position(m.pos).at_head()).removeprefix(f"{name}:")
            out[f"{at}: {m.text}"] += 1
    return out


def main() -> None:  # noqa: PLR0915 (one loop)
    """Print agreed, missing and extra lines, and the files with the most differences."""
    args = argparse.ArgumentParser()
    args.add_argument("record", type=Path)
    args.add_argument("folder", type=Path)
    args.add_argument("--limit", type=int, default=10000)
    args.add_argument("--worst", type=int, default=20)
    args.add_argument("--file", default="")
    o = args.parse_args()
    sys.setrecursionlimit(20000)
    with gzip.open(o.record) as f:
        truth = json.load(f)
    files = truth.get("files", truth)
    agreed = missing = extra = same = 0
    skipped: Counter[str] = Counter()
    worst = []
    names = [n for n in sorted(files) if o.file in n][: o.limit]
    start = time.perf_counter()
    for name in names:
        try:
            have = remarks(name, (o.folder / name).read_bytes())
        except GomemError:
            skipped["refused"] += 1
            continue
        except Exception as err:
            skipped[f"{type(err).__name__}: {str(err)[:60]}"] += 1
            if o.file:
                raise
            continue
        want = Counter(files[name])
        lost, more = want - have, have - want
        agreed += (want & have).total()
        missing += lost.total()
        extra += more.total()
        same += not lost and not more
        if lost or more:
            worst.append((lost.total() + more.total(), name))
        if o.file:
            print("\n".join([f"- {x}" for x in sorted(lost)] + [f"+ {x}" for x in sorted(more)]))
    print(f"files {len(names)}, skipped {skipped.total()}, same {same}")
    print(f"lines agreed {agreed}, missing {missing}, extra {extra}")
    print(f"{time.perf_counter() - start:.1f} s")
    for what, n in skipped.most_common(12):
        print(f"  {n:4} {what}")
    for n, name in sorted(worst, reverse=True)[: o.worst]:
        print(f"  {n:4} {name}")


if __name__ == "__main__":
    main()
