"""Package hash."""
