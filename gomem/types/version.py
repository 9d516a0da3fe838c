"""Language versions. gomem checks the current language only. go/types: version.go."""

from __future__ import annotations

__all__ = ["GO_CURRENT", "allow_version"]

GO_CURRENT = "1.27"


def allow_version(_version: str) -> bool:
    """Whether a feature of language version `_version` may be used: always."""
    return True
