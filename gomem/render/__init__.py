"""TODO(essay)."""
