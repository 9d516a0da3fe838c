"""Package flag."""
