"""Package reflect."""
