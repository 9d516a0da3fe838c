"""Finds the folders of data that are not Python: grammar/ and samples/."""

from __future__ import annotations

import os.path

__all__ = ["data_dir"]


def data_dir(name: str) -> str:
    """The path of folder `name`: inside the package (wheel) or beside it (checkout)."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(package, name)
    if os.path.isdir(inside):
        return inside
    return os.path.join(os.path.dirname(package), name)
