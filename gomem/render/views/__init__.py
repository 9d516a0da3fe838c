"""Views: one part of a drawn snapshot per file, each a function to lines of rich Text."""
