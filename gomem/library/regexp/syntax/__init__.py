"""Package regexp/syntax."""
