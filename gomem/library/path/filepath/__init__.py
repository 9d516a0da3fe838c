"""Package path/filepath."""
