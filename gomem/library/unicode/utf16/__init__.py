"""Package unicode/utf16."""
