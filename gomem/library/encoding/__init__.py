"""Package encoding."""
