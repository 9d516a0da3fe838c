"""Package hash/fnv."""
