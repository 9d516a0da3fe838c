"""Package crypto/sha256."""
