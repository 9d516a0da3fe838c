"""Package path."""
