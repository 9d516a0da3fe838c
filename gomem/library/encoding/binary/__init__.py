"""Package encoding/binary."""
