"""Package net/url."""
