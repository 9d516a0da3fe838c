"""Reads what tests/record/library_results.py has kept."""

from __future__ import annotations

import gzip
import json
from pathlib import Path


def load(name: str):
    """The record of that name; its strings hold a byte per character."""
    with gzip.open(Path(__file__).with_name(f"{name}.json.gz")) as f:
        return json.load(f)
