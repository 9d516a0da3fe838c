"""Package crypto/md5."""
