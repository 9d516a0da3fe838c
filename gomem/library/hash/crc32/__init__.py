"""Package hash/crc32."""
