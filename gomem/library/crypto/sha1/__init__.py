"""Package crypto/sha1."""
