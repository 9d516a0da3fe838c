"""The programs of the source documents behave and escape as with the real toolchain."""

from __future__ import annotations

import pytest
from record.programs import Toolchain
from sweeps import seeds

PROGRAMS = seeds.seeds()


def test_extract():
    text = "a\n\n```go\nx := 1\n```\n  ```cpp\n  package main\n  \n  func main() {\n  }\n  ```\n"
    assert seeds.extract(text) == ["package main\n\nfunc main() {\n}\n"]


@pytest.mark.skipif(not PROGRAMS, reason="the documents are not here")
@pytest.mark.parametrize("name", PROGRAMS)
def test_seed(name, go_tool):
    found = seeds.check(PROGRAMS[name], Toolchain(go_tool))
    bad = [f"{kind}: {v.word}\n{v.detail}" for kind, v in found.items() if v.word != "agreed"]
    assert not bad, "\n".join(bad)
