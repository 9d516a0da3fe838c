"""Package crypto: only its folders are there."""
