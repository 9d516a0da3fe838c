"""Package html."""
