"""Package variables lie in the sections, and have the sizes, that the linker gives them."""

from __future__ import annotations

from record import programs as corpus
from run import model
from run.test_programs import check_found


def test_statics(golden):
    check_found("statics", model.verdicts("statics", list(corpus.programs())), golden)
