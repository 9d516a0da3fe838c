"""Package encoding/hex."""
